/** Markdown as GitHub reads it: for notes and issues. Nothing of the export becomes a link, a picture, HTML or a format. */

import { type Bars, type Block, type Document, type List, type Table, type Text, type Ticks, wholeLine } from "../document/document.ts";
import type { Format } from "../document/format.ts";
import { isolated, type Run, runsOf } from "../document/runs.ts";
import { tickComment } from "../document/ticks.ts";
import { figure } from "../document/wording.ts";

export const markdown: Format = {
  id: "markdown",
  title: "for notes and issues; tick lists can be ticked",
  print: (_result, document) => blocksOf(document()),
};

function* blocksOf({ blocks }: Document): Generator<string> {
  let first = true;
  for (const block of blocks) {
    const lines = linesOf(block);
    if (lines.length === 0) continue;
    yield `${first ? "" : "\n"}${lines.join("\n")}\n`;
    first = false;
  }
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [`${"#".repeat(block.level)} ${inline(block.text)}`];
    case "paragraph":
      return [opening(inline(block.text))];
    case "callout":
      return [`> ${opening(inline(block.text))}`];
    case "list":
      return listLines(block);
    case "ticks":
      return tickLines(block);
    case "table":
      return tableLines(block);
    case "bars":
      return barLines(block);
  }
}

function listLines({ style, start = 1, items }: List): readonly string[] {
  return items.flatMap(({ text, details = [] }, index) => {
    const number = start + index;
    const mark = style === "number" ? `${number}. ` : "- ";
    // Details stand as deep as the text of their item begins, or they would not belong to it.
    const indent = " ".repeat(mark.length);
    return [`${mark}${opening(inline(text))}`, ...details.map((detail) => `${indent}- ${opening(inline(detail))}`)];
  });
}

function tickLines({ start, items }: Ticks): readonly string[] {
  return items.flatMap(({ text, details, id, says }, index) => [
    `- [ ] ${start + index}. ${inline(wholeLine(text))} ${tickComment({ id, says })}`,
    ...details.map((detail) => `  - ${opening(inline(wholeLine(detail)))}`),
  ]);
}

function tableLines({ columns, rows }: Table): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ title }) => cell(title))),
    line(columns.map(({ align }) => (align === "right" ? "--:" : "---"))),
    ...rows.map((row) => line(columns.map((_, index) => cell(row[index] ?? "")))),
  ];
}

/** A table's `|` parts cells even within code, where nothing else wants escaping, unless an odd number of `\` stands before it. */
function cell(text: Text): string {
  return inline(text).replace(/(?<!\\)(\\*)\|/g, (bar, slashes: string) => (slashes.length % 2 === 1 ? bar : `${slashes}\\|`));
}

/** Columns of the longest bar. */
const LONGEST_BAR = 30;

function barLines({ rows }: Bars): readonly string[] {
  const largest = rows.reduce((most, { value }) => Math.max(most, value), 0);
  return tableLines({
    kind: "table",
    columns: [{ title: "" }, { title: "", align: "right" }, { title: "" }],
    rows: rows.map(({ label, value, note = "" }) => {
      const bar = "█".repeat(largest > 0 ? Math.ceil((value / largest) * LONGEST_BAR) : 0);
      return [label, figure(value), [bar, note].filter((part) => part !== "").join(" ")];
    }),
  });
}

function inline(text: Text): string {
  return runsOf(text).map(written).join("").trim();
}

function written(run: Run): string {
  const words = run.text.split(/( +)/).map((word) => (run.tone === "code" ? word : escaped(word)));
  const text = run.tone === "code" ? codeSpan(run.text) : words.join("");
  const shown = run.tone === "strong" || run.tone === "bad" ? bold(text) : text;
  const isolate = run.name ? isolated(shown) : shown;
  return run.link === undefined ? isolate : `[${isolate}](${run.link})`;
}

/** Emphasis must not begin or end in a space. */
function bold(text: string): string {
  const inner = text.trim();
  const start = text.length - text.trimStart().length;
  return inner === "" ? text : `${text.slice(0, start)}**${inner}**${text.slice(start + inner.length)}`;
}

/** Bare addresses become links wherever GitHub meets them, escaped or not: only in code they stay text. */
const ADDRESS = /@|:\/\/|www\./i;

const ACTIVE = /[\\`*_[\]<>#|!~&$]/g;

function escaped(word: string): string {
  return ADDRESS.test(word) ? codeSpan(word) : word.replace(ACTIVE, "\\$&");
}

/** Code between more backticks than it holds in a row. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const edge = longest > 0 ? " " : "";
  return `${fence}${edge}${text}${edge}${fence}`;
}

/** At the beginning of a line, a number or a sign could open a list, a rule or a heading's underline. */
function opening(line: string): string {
  return line.replace(/^(\d+)([.)])/, "$1\\$2").replace(/^[-+=]/, "\\$&");
}
