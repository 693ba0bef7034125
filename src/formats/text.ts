/** Text for a terminal or a pipe: calm, dense, right in every script, and as readable without colour as with it. */

import type { Bars, Block, Callout, Document, Heading, List, Table, Text, TickLine, Ticks, Tone } from "../document/document.ts";
import type { Format, Page } from "../document/format.ts";
import { type Layout, layoutFor } from "../document/layout.ts";
import { isolated, type Run, runsOf } from "../document/runs.ts";
import { figure } from "../document/wording.ts";

/** Running text is hard to read in longer lines; tables take what they need. */
const LONGEST_LINE = 100;
/** Between two columns of a table. */
const GUTTER = "  ";
/** No flexible column becomes narrower; a table that would need it is printed as records. */
const NARROWEST = 10;
/** Of a column's title in a record. */
const LONGEST_TITLE = 14;

export const text: Format = {
  id: "text",
  title: "for reading in a terminal",
  print: (_result, document, page) => written(document(), page),
};

/** A document in pieces, a block each. */
export async function* written({ blocks }: Document, page: Page): AsyncGenerator<string> {
  const pen = await penFor(blocks, page);
  for (const [index, block] of blocks.entries()) {
    const lines = linesOf(block, pen);
    if (lines.length === 0) continue;
    const gap = index > 0 && !joins(blocks[index - 1], block) ? "\n" : "";
    yield `${gap}${lines.join("\n")}\n`;
  }
}

/** A heading stands on what it is the heading of. */
function joins(before: Block | undefined, block: Block): boolean {
  return before?.kind === "heading" && before.level > 1 && block.kind !== "heading";
}

/** What the blocks are written with. */
interface Pen {
  readonly page: Page;
  /** Columns of running text. */
  readonly lineWidth: number;
  readonly layout: Layout;
  readonly runs: (text: Text) => readonly Run[];
  readonly ink: (runs: readonly Run[]) => string;
  readonly tint: (text: string, tone: Tone) => string;
  readonly table: typeof import("cli-table3") | undefined;
}

async function penFor(blocks: Document["blocks"], page: Page): Promise<Pen> {
  // Whatever the blocks say stands in their JSON, and JSON's own signs are plain ASCII.
  const layout = await layoutFor(JSON.stringify(blocks));
  const tint = page.colour ? await colours() : (plain: string) => plain;
  const table = blocks.some(({ kind }) => kind === "table") ? (await import("cli-table3")).default : undefined;
  const ink = (runs: readonly Run[]): string =>
    runs
      .map((run) => {
        const shown = tint(run.name ? isolated(run.text) : run.text, run.tone);
        return page.links && run.link !== undefined ? `\u001b]8;;${run.link}\u001b\\${shown}\u001b]8;;\u001b\\` : shown;
      })
      .join("");
  const runs = (of: Text): readonly Run[] => (page.colour ? runsOf(of) : codeQuoted(runsOf(of)));
  return { page, lineWidth: Math.min(page.width, LONGEST_LINE), layout, runs, ink, tint, table };
}

async function colours(): Promise<Pen["tint"]> {
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level: 1 });
  const looks: Readonly<Record<Exclude<Tone, "plain">, (text: string) => string>> = {
    strong: chalk.bold,
    muted: chalk.dim,
    good: chalk.green,
    warn: chalk.yellow,
    bad: chalk.red,
    code: chalk.cyan,
  };
  return (plain, tone) => (tone === "plain" || plain === "" ? plain : looks[tone](plain));
}

/** Without colour, something to type would melt into the sentence around it. */
function codeQuoted(runs: readonly Run[]): readonly Run[] {
  if (runs.length === 1) return runs;
  return runs.map((run) => (run.tone === "code" ? { ...run, text: `\`${run.text}\`` } : run));
}

function linesOf(block: Block, pen: Pen): readonly string[] {
  switch (block.kind) {
    case "heading":
      return headingLines(block, pen);
    case "paragraph":
      return wrapped(pen.runs(block.text), pen.lineWidth, pen);
    case "callout":
      return calloutLines(block, pen);
    case "list":
      return listLines(block, pen);
    case "ticks":
      return tickLines(block, pen);
    case "table":
      return tableLines(block, pen);
    case "bars":
      return barLines(block, pen);
  }
}

function wrapped(runs: readonly Run[], columns: number, { layout, ink }: Pen): readonly string[] {
  return layout.wrap(runs, columns).map(ink);
}

/** Indents all lines but the first as wide as the first's mark is. */
function hung(mark: string, width: number, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === 0 ? mark : " ".repeat(width)) + line);
}

/** The rest of a heading's line is ruled, so that its level shows without bold letters. */
const RULES: Readonly<Record<Heading["level"], string>> = { 1: "━", 2: "─", 3: "" };

function headingLines({ level, text }: Heading, pen: Pen): readonly string[] {
  const bold = pen.runs(text).map((run): Run => (run.tone === "plain" ? { ...run, tone: "strong" } : run));
  const lines = pen.layout.wrap(bold, pen.lineWidth);
  const room = pen.lineWidth - pen.layout.width(lines.at(-1) ?? []) - 1;
  const rule = RULES[level].repeat(Math.max(0, room));
  return lines.map((line, index) =>
    rule !== "" && index === lines.length - 1 ? `${pen.ink(line)} ${pen.tint(rule, "muted")}` : pen.ink(line),
  );
}

/** The sign says what the colour says. */
const SIGNS: Readonly<Record<Callout["tone"], string>> = { good: "✓ ", warn: "! ", bad: "! ", muted: "" };

function calloutLines({ tone, text }: Callout, pen: Pen): readonly string[] {
  const bar = pen.tint(tone === "bad" ? "┃" : "│", tone);
  const sign = SIGNS[tone];
  const lines = wrapped(pen.runs(text), pen.lineWidth - 2 - sign.length, pen);
  return hung(pen.tint(sign, tone), sign.length, lines).map((line) => `${bar} ${line}`);
}

function listLines({ style, start = 1, items }: List, pen: Pen): readonly string[] {
  const digits = String(start + items.length - 1).length;
  const airy = items.some(({ details }) => details !== undefined && details.length > 0);
  return items.flatMap(({ text, details = [] }, index) => {
    const number = String(start + index).padStart(digits);
    const mark = style === "bullet" ? "• " : `${number}. `;
    const indent = mark.length;
    const lines = hung(pen.tint(mark, "muted"), indent, wrapped(pen.runs(text), pen.lineWidth - indent, pen));
    const under = details.flatMap((detail) => wrapped(pen.runs(detail), pen.lineWidth - indent, pen));
    return [...(airy && index > 0 ? [""] : []), ...lines, ...under.map((line) => " ".repeat(indent) + line)];
  });
}

function tickLines({ start, items }: Ticks, pen: Pen): readonly string[] {
  const digits = String(start + items.length - 1).length;
  const airy = items.some(({ details }) => details.length > 0);
  return items.flatMap(({ text, details }, index) => {
    const mark = `☐ ${String(start + index).padStart(digits)}  `;
    const columns = pen.lineWidth - mark.length;
    const lines = [text, ...details].flatMap((line) => fitted(line, columns, pen));
    return [...(airy && index > 0 ? [""] : []), ...hung(mark, mark.length, lines)];
  });
}

function fitted(line: TickLine, columns: number, pen: Pen): readonly string[] {
  if (typeof line === "object" && "cut" in line) return [pen.ink(pen.layout.cut(pen.runs(line.cut), columns))];
  if (typeof line !== "object" || !("clauses" in line)) return wrapped(pen.runs(line), columns, pen);
  let shown: readonly Run[] = [];
  let lines: readonly (readonly Run[])[] = [];
  for (const clause of line.clauses) {
    const longer = [...shown, ...pen.runs(clause)];
    const set = pen.layout.wrap(longer, columns);
    if (shown.length > 0 && set.length > lines.length) break;
    [shown, lines] = [longer, set];
  }
  return lines.map(pen.ink);
}

function tableLines(table: Table, pen: Pen): readonly string[] {
  const head = table.columns.map(({ title }) => pen.runs({ text: title, tone: "muted" }));
  const rows = table.rows.map((row) => table.columns.map((_, index) => pen.runs(row[index] ?? "")));
  const titled = head.some((title) => title.length > 0);
  const widths = columnWidths(table, [head, ...rows], pen);
  if (widths === undefined) return recordLines(head, rows, pen);
  const lines = (row: readonly (readonly Run[])[]): readonly (readonly Run[])[][] => {
    const cells = row.map((cell, index) => {
      const width = widths[index] ?? 0;
      return table.columns[index]?.wraps ? pen.layout.wrap(cell, width) : [pen.layout.cut(cell, width)];
    });
    return Array.from({ length: largest(cells.map(({ length }) => length)) }, (_, line) => cells.map((cell) => cell[line] ?? []));
  };
  return gridLines(table, [...(titled ? [head] : []), ...rows].flatMap(lines), titled, pen);
}

/** How wide the columns may be: the widest flexible ones give way first. `undefined` when not even that is enough. */
function columnWidths({ columns }: Table, rows: readonly (readonly (readonly Run[])[])[], pen: Pen): readonly number[] | undefined {
  const room = pen.page.width - GUTTER.length * (columns.length - 1);
  // cli-table3 gives an empty column a width of 1.
  const widths = columns.map((_, index) => largest([1, ...rows.map((row) => pen.layout.width(row[index] ?? []))]));
  const least = columns.map(({ flexible }, index) => Math.min(widths[index] ?? 0, flexible ? NARROWEST : Number.POSITIVE_INFINITY));
  if (sum(least) > room) return undefined;
  const forFlexible = room - sum(widths.filter((_, index) => !columns[index]?.flexible));
  // A column with more than its share comes before any other, and among such ones the widest.
  const claim = (index: number): number => {
    const width = widths[index] ?? 0;
    return width + (width > forFlexible * (columns[index]?.share ?? 1) ? room : 0);
  };
  let over = sum(widths) - room;
  while (over > 0) {
    // Only columns that can give way are compared: a wide one at its least must not shield a narrower one.
    const giving = columns.map((_, index) => index).filter((index) => (widths[index] ?? 0) > (least[index] ?? 0));
    const widest = giving.reduce((best, index) => (claim(index) > claim(best) ? index : best), giving[0] ?? 0);
    widths[widest] = (widths[widest] ?? 0) - 1;
    over -= 1;
  }
  return widths;
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * Cells that fit, set by cli-table3. It measures by an older table of widths (Hindi, Thai and isolates come out too wide)
 * and cuts through characters, so it is given stand-ins: as many `x` as the cell is wide, exchanged for the cell afterwards.
 */
function gridLines(table: Table, rows: readonly (readonly (readonly Run[])[])[], titled: boolean, pen: Pen): readonly string[] {
  if (pen.table === undefined || rows.length === 0) return [];
  const standIns = rows.map((row) => row.map((cell) => "x".repeat(pen.layout.width(cell))));
  const none = {
    top: "",
    "top-mid": "",
    "top-left": "",
    "top-right": "",
    bottom: "",
    "bottom-mid": "",
    "bottom-left": "",
    "bottom-right": "",
  };
  const grid = new pen.table({
    head: titled ? (standIns.shift() ?? []) : [],
    colAligns: table.columns.map(({ align }) => align ?? "left"),
    style: { head: [], border: [], compact: true, "padding-left": 0, "padding-right": 0 },
    chars: { ...none, left: "", "left-mid": "", right: "", "right-mid": "", middle: GUTTER, mid: "─", "mid-mid": GUTTER },
  });
  grid.push(...standIns);
  const cells = rows
    .flat()
    .filter((cell) => pen.layout.width(cell) > 0)
    .values();
  return grid
    .toString()
    .split("\n")
    .map((line, index) =>
      titled && index === 1 ? pen.tint(line, "muted") : line.trimEnd().replace(/x+/g, () => pen.ink(cells.next().value ?? [])),
    );
}

/** A table on a page too narrow for it: every row a block of titles and values, nothing cut. */
function recordLines(head: readonly (readonly Run[])[], rows: readonly (readonly (readonly Run[])[])[], pen: Pen): readonly string[] {
  const titles = head.map((title) => pen.layout.cut(title, LONGEST_TITLE));
  const indent = largest(titles.map(pen.layout.width)) + GUTTER.length;
  return rows.flatMap((row, at) => {
    const lines = row.flatMap((cell, index) => {
      const title = titles[index] ?? [];
      const mark = pen.ink(title) + " ".repeat(indent - pen.layout.width(title));
      return cell.length === 0 ? [] : hung(mark, indent, wrapped(cell, pen.lineWidth - indent, pen));
    });
    return at > 0 ? ["", ...lines] : lines;
  });
}

/** Eighths of a column, from none to seven. */
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

function barLines({ rows }: Bars, pen: Pen): readonly string[] {
  const third = Math.floor(pen.lineWidth / 3);
  const labels = rows.map(({ label }) => pen.layout.cut(pen.runs(label), third));
  const values = rows.map(({ value }) => figure(value));
  const notes = rows.map(({ note = "" }) => pen.layout.cut(pen.runs({ text: note, tone: "muted" }), third));
  const labelWidth = largest(labels.map(pen.layout.width));
  const valueWidth = largest(values.map((value) => value.length));
  const noteWidth = largest(notes.map(pen.layout.width));
  const room = pen.lineWidth - labelWidth - valueWidth - 2 * GUTTER.length - (noteWidth > 0 ? noteWidth + 1 : 0);
  const most = largest(rows.map(({ value }) => value));
  return rows.map(({ value }, index) => {
    const label = labels[index] ?? [];
    const note = notes[index] ?? [];
    const lead = pen.ink(label) + " ".repeat(labelWidth - pen.layout.width(label)) + GUTTER + values[index]?.padStart(valueWidth);
    return [lead, GUTTER, pen.tint(bar(most > 0 ? value / most : 0, room), "muted"), note.length > 0 ? ` ${pen.ink(note)}` : ""]
      .join("")
      .trimEnd();
  });
}

/** Whatever is more than nothing shows at least an eighth. */
function bar(share: number, columns: number): string {
  const eighths = share > 0 ? Math.max(1, Math.round(share * columns * 8)) : 0;
  return "█".repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}
