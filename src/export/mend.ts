/** Rows as they were before a program, an editor or a broken download spoiled them. */
import { looksLikeDate, textCell } from "./cells.ts";
import { isHeaderAgain } from "./fields.ts";
import { type Delimiter, type Row, readRecord } from "./rows.ts";
import type { Problem } from "./sheet.ts";

/** What rows are held against. */
export interface Layout {
  /** The cells of the header. */
  readonly names: readonly string[];
  readonly delimiter: Delimiter;
  /** Where fields stand. */
  readonly fields: ReadonlyMap<string, number>;
  /** Where the date stands. */
  readonly dateAt: number | undefined;
  /** Where the profile address stands. */
  readonly urlAt: number | undefined;
  /** Whether the file ends without a line end, as LinkedIn's do, and broken downloads. */
  readonly endsOpen: boolean;
}

/** Mends the rows of a file, some at a time. */
export interface Mender {
  /**
   * The rows as they were. Those at the end of a batch are held back for the next one where only what follows tells what they are.
   *
   * @param isEnd whether these are the file's last
   */
  take(found: readonly Row[], isEnd: boolean): Promise<readonly Row[]>;
  /** How many records so far hold nothing, cannot be used, or are the header once more. */
  readonly counts: { readonly empty: number; readonly broken: number; readonly repeated: number };
}

/**
 * Unwraps records that became one cell, puts cells back that lost their quotes, and passes over what is no row or cannot be used.
 *
 * @param report told of every row that is not as it was
 */
export function mender(layout: Layout, report: (problem: Omit<Problem, "file">) => void): Mender {
  const { names, delimiter, dateAt, endsOpen } = layout;
  const isRecord = (cells: readonly string[]) => isWholeRecord(cells, layout);
  const columns = names.length;
  const counts = { empty: 0, broken: 0, repeated: 0 };
  /** The last two: whether the file breaks off in the one is told by the other. */
  let held: readonly Row[] = [];
  /** What may be the preamble of a header that follows. */
  let preamble: readonly Row[] = [];
  let given = 0;

  async function take(batch: readonly Row[], isEnd: boolean): Promise<readonly Row[]> {
    const all = [...held, ...batch];
    held = isEnd ? [] : all.splice(-2);
    const rows = await mended(all, isEnd);
    let end = rows.length;
    while (!isEnd && isPreamble(rows[end - 1], columns)) end -= 1;
    preamble = rows.splice(end);
    given += rows.length;
    return rows;
  }

  async function mended(found: readonly Row[], isEnd: boolean): Promise<Row[]> {
    const rows: Row[] = [...preamble];
    const all = found.flatMap((row, at) => {
      // Most rows are lines by themselves, and need no second look.
      const next = found[at + 1] ?? held[0];
      if (next !== undefined && next.line === row.line + 1) return [row];
      const lines = swallowedIn(row, delimiter, isRecord);
      if (lines === undefined) return [row];
      const whole = lines.filter(({ cells }) => cells.length > 2);
      counts.broken += lines.length - whole.length;
      report({
        line: row.line,
        kind: "broken-quote",
        message: swallowed(whole.length, lines.length - whole.length),
        setAside: whole.length < lines.length,
      });
      return whole;
    });
    const last = isEnd ? all.at(-1) : undefined;
    for (let at = 0; at < all.length; at += 1) {
      const row = all[at] as Row;
      // As nearly all are: every cell in its column, the second one not empty, and a date that is no heading.
      if (
        row !== last &&
        row.torn === undefined &&
        row.cells.length === columns &&
        isFilled(row.cells[1]) &&
        isNumeral(row.cells[dateAt ?? -1])
      ) {
        rows.push(row);
        continue;
      }
      const { line } = row;
      const where = { line, row: given + rows.length + 1 };
      let cells = row.cells;
      if (isHeaderAgain(row, names)) {
        counts.repeated += 1;
        // Its preamble came before it.
        while (isPreamble(rows.at(-1), columns)) rows.pop();
        continue;
      }
      if (row.torn) {
        const setAside = cells.length < columns;
        const fate = setAside ? "the line was left out" : "the line was read without it";
        const message = `a quotation mark is opened and never closed; ${fate}`;
        report({ ...(setAside ? { line } : where), kind: "broken-quote", message, setAside });
        if (setAside) {
          counts.broken += 1;
          continue;
        }
      }
      if (isWrapped(cells, columns, delimiter)) {
        cells = await readRecord(cells[0] as string, delimiter);
      } else if (endsOpen && row === last && breaksOff(cells, all.at(-2), columns)) {
        cells = cells.slice(0, -1);
        const setAside = isEmpty(cells);
        const fate = setAside ? "it was left out" : "its last cell was not used";
        const message = `the file breaks off in the middle of this row; ${fate}`;
        report({ ...(setAside ? { line } : where), kind: "cut-short", message, setAside });
        if (setAside) {
          counts.broken += 1;
          continue;
        }
      }
      if (isEmpty(cells)) {
        counts.empty += 1;
        continue;
      }
      // Where the date stands in its column, the cells behind the last one are somebody's remarks.
      if (cells.length > columns && !isEmpty(cells.slice(columns)) && dateAt !== undefined && !looksLikeDate(cells[dateAt] ?? "")) {
        const message = `the row has ${cells.length} cells under ${columns} columns, as if its quotation marks were lost; check company and position`;
        report({ ...where, kind: "extra-cells", message, setAside: false });
        cells = refit(cells, layout);
      }
      rows.push(cells === row.cells ? row : { cells, line });
    }
    return rows;
  }

  return { take, counts };
}

/** Whether a cell begins with something that shows in every script. */
const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.charCodeAt(0) > 32 && cell.charCodeAt(0) < 127;
const isNumeral = (cell: string | undefined): boolean => cell !== undefined && cell.charCodeAt(0) >= 48 && cell.charCodeAt(0) <= 57;

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === "" || cell.trim() === "");
}

/** No name is so long, and the text above LinkedIn's header is longer. */
const PROSE = 60;

/** A record of one cell, as the lines above LinkedIn's header are. */
function isPreamble(row: Row | undefined, columns: number): boolean {
  const [cell = ""] = row?.cells ?? [];
  return row?.cells.length === 1 && columns > 1 && (/^notes\W*$/i.test(cell) || cell.length > PROSE);
}

/** Whether cells are a row by themselves: one under each column, with a date, or else a profile address, in its place. */
function isWholeRecord(cells: readonly string[], { names, dateAt, urlAt }: Layout): boolean {
  if (cells.length !== names.length || cells.length < 3) return false;
  if (dateAt !== undefined) return looksLikeDate(cells[dateAt] ?? "");
  return urlAt !== undefined && (cells[urlAt] ?? "").includes("linkedin.com/");
}

/**
 * The rows in a record of several lines whose quotation marks belong to different rows; `undefined` where it is one row with line breaks
 * in its cells.
 *
 * @param isRecord whether the cells of a line are a row by themselves
 */
export function swallowedIn(row: Row, delimiter: Delimiter, isRecord: (cells: readonly string[]) => boolean): readonly Row[] | undefined {
  if (!row.cells.some((cell) => cell.includes("\n"))) return undefined;
  const lines = row.cells
    .join(delimiter)
    .split("\n")
    .map((line, index): Row => ({ cells: line.replace(/\r$/, "").split(delimiter), line: row.line + index }));
  if (!lines.slice(1).some(({ cells }) => isRecord(cells))) return undefined;
  return lines.filter(({ cells }) => !isEmpty(cells));
}

/** What is said of such a record. */
export function swallowed(read: number, lost: number): string {
  const fate = lost === 0 ? "" : `, and ${lost} ${lost === 1 ? "line was" : "lines were"} left out`;
  return `a quotation mark that is closed rows later makes ${read + lost} lines one; ${read} ${read === 1 ? "was" : "were"} read as ${read === 1 ? "a row" : "rows"}${fate}`;
}

/** The rows above a header, which all stand below it in LinkedIn's files. */
export function rowsAbove(found: readonly Row[], layout: Layout): readonly Row[] {
  const isColumnName = (cell: string) => /^Column\d+$/i.test(cell.trim());
  return found.filter(({ cells, torn }) => torn === undefined && isWholeRecord(cells, layout) && !cells.every(isColumnName));
}

/** What is said of them. */
export function aboveHeader(rows: number): string {
  return `${rows} ${rows === 1 ? "row stands" : "rows stand"} above the header; ${rows === 1 ? "it was" : "they were"} read all the same`;
}

/** Whether the last record is only begun: cells are missing that the one before has. */
function breaksOff(cells: readonly string[], before: Row | undefined, columns: number): boolean {
  return before !== undefined && before.cells.length >= columns && cells.length < columns && !isEmpty(cells);
}

/** `"Ada,Example,,""Sample, Ltd."",Boss,07 Feb 2021"`: one cell, or one and then empty ones, that holds a record. */
function isWrapped(cells: readonly string[], columns: number, delimiter: Delimiter): boolean {
  return (
    columns > 2 &&
    cells[0]?.includes(delimiter) === true &&
    cells.slice(1).every((cell) => cell === "") &&
    cells[0].split(delimiter).length >= columns - 1
  );
}

/** What tells that a cell of a record without quotes is in its place, by field. The other fields may hold anything. */
const OWN: readonly (readonly [field: string, isOwn: (cell: string) => boolean])[] = [
  ["url", (cell) => textCell(cell) === "" || cell.includes("linkedin.com/")],
  ["email", (cell) => textCell(cell) === "" || cell.includes("@")],
];

/**
 * Cells of a record that lost its quotes, put back under the columns. A comma of the text has a space behind it, one of the file has
 * none; where that does not tell, addresses are put in their place, so that the name gets what stands before them, and the position
 * what is left over.
 */
function refit(cells: readonly string[], { names, fields, dateAt, delimiter }: Layout): readonly string[] {
  let over = cells.length - names.length;
  const fitted = [...cells];
  // Empty cells behind the date are no surplus.
  while (over > 0 && dateAt === names.length - 1 && fitted.at(-1)?.trim() === "") {
    fitted.pop();
    over -= 1;
  }
  const joinTo = (place: number) => {
    fitted.splice(place, 2, `${fitted[place]}${delimiter}${fitted[place + 1]}`);
    over -= 1;
  };
  const spaced = fitted.flatMap((cell, place) => (place > 0 && /^\s+\S/.test(cell) ? [place] : []));
  if (spaced.length === over) for (const place of spaced.reverse()) joinTo(place - 1);
  for (const [field, isOwn] of OWN) {
    const place = fields.get(field);
    if (place !== undefined && place > 0) while (over > 0 && !isOwn(fitted[place] ?? "")) joinTo(place - 1);
  }
  const positionAt = fields.get("position");
  if (over > 0 && positionAt !== undefined)
    fitted.splice(positionAt, over + 1, fitted.slice(positionAt, positionAt + over + 1).join(delimiter));
  return fitted;
}
