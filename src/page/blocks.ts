/** A document as elements: the blocks that text and Markdown print, in HTML. */
import {
  type Bars,
  type Block,
  type Document,
  type List,
  type Table,
  type Text,
  type Tick,
  type TickLine,
  type Ticks,
  wholeLine,
} from "../document/document.ts";
import { type Run, runsOf } from "../document/runs.ts";
import { figure } from "../document/wording.ts";
import { type Element, element, type Node } from "./element.ts";

/** How a document is set into the page. */
export interface Setting {
  /** The level of the page's heading that the document's title becomes, 1 to 4. */
  readonly level: number;
  /** What becomes of somebody with a box to tick, by their number. */
  readonly tick?: (item: Tick, number: number) => Element;
}

/** The elements of a document. */
export function elementsOf({ blocks }: Document, setting: Setting): readonly Element[] {
  return blocks.map((block) => elementOf(block, setting));
}

function elementOf(block: Block, setting: Setting): Element {
  switch (block.kind) {
    case "heading":
      return element(`h${Math.min(6, setting.level + block.level - 1)}`, {}, inline(block.text));
    case "paragraph":
      return element("p", {}, inline(block.text));
    case "callout":
      return element("p", { class: `callout ${block.tone}` }, inline(block.text));
    case "list":
      return listOf(block);
    case "ticks":
      return ticksOf(block, setting);
    case "table":
      return tableOf(block);
    case "bars":
      return tableOf(figuresOf(block));
  }
}

function listOf({ style, start, items }: List): Element {
  return element(
    style === "number" ? "ol" : "ul",
    { start: style === "number" ? start : undefined },
    items.map(({ text, details = [] }) => element("li", {}, inline(text), paragraphs(details))),
  );
}

function ticksOf({ start, items }: Ticks, { tick = plainTick }: Setting): Element {
  return element(
    "ol",
    { class: "cards" },
    items.map((item, index) => tick(item, start + index)),
  );
}

function plainTick({ text, details }: Tick, number: number): Element {
  return element(
    "li",
    { value: number },
    element("label", {}, element("input", { type: "checkbox" }), " ", inline(wholeLine(text))),
    paragraphs(details),
  );
}

/** Lines, each a paragraph. */
export function paragraphs(lines: readonly TickLine[]): readonly Element[] {
  return lines.map((line) => element("p", {}, inline(wholeLine(line))));
}

function tableOf({ columns, rows }: Table): Element {
  const align = (index: number) => (columns[index]?.align === "right" ? "number" : undefined);
  const titled = columns.some(({ title }) => title !== "");
  return element(
    "table",
    {},
    titled
      ? element(
          "thead",
          {},
          element(
            "tr",
            {},
            columns.map(({ title }, index) => element("th", { scope: "col", class: align(index) }, title)),
          ),
        )
      : undefined,
    element(
      "tbody",
      {},
      rows.map((row) =>
        element(
          "tr",
          {},
          row.map((cell, index) => element("td", { class: align(index) }, inline(cell))),
        ),
      ),
    ),
  );
}

/** Bars as figures beside their names: the page draws its own pictures. */
function figuresOf({ rows }: Bars): Table {
  return {
    kind: "table",
    columns: [{ title: "" }, { title: "", align: "right" }, { title: "" }],
    rows: rows.map(({ label, value, note = "" }) => [label, figure(value), note]),
  };
}

/** Running text as nodes. */
export function inline(text: Text): readonly Node[] {
  return runsOf(text).map(nodeOf);
}

function nodeOf(run: Run): Node {
  // Whichever way a name runs, the words around it stay where they are.
  const text = run.name ? element("bdi", {}, run.text) : run.text;
  const toned = tonedOf(run, text);
  if (run.link === undefined) return toned;
  return element("a", { href: run.link, target: "_blank", rel: "noreferrer noopener" }, toned);
}

function tonedOf({ tone }: Run, text: Node): Node {
  switch (tone) {
    case "plain":
      return text;
    case "strong":
      return element("strong", {}, text);
    case "code":
      return element("code", {}, text);
    default:
      return element("span", { class: tone }, text);
  }
}
