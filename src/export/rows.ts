/**
 * The text of a CSV to its header and its records. A line without a quotation mark is its cells with delimiters between them, and plainly quoted
 * cells are cut by the same grammar; csv-parse reads what that refuses. A property test holds both equal. Large files are several times quicker so.
 */

export const DELIMITERS = [",", ";", "\t"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A record and where it begins. */
export interface Row {
  readonly cells: readonly string[];
  /** 1-based line of the file. */
  readonly line: number;
  /** A quotation mark is opened and never closed, so that the line was cut at every delimiter and lost its quotation marks. */
  readonly torn?: true;
}

/** A header row found by what it says. */
export interface Header {
  readonly cells: readonly string[];
  readonly delimiter: Delimiter;
  /** 1-based line, and where the text after it begins. */
  readonly line: number;
  readonly end: number;
  /** There is none; what it must have been was told by the rows. */
  readonly lost?: true;
}

/** How far down a header may stand below prose, blank lines and rows of commas. */
const SEARCHED_LINES = 30;

/**
 * Finds the header: the first row that the sheet recognises as its own, cut at whichever delimiter makes it so.
 *
 * @param isHeader whether cells are the sheet's header
 */
export function findHeader(text: string, isHeader: (cells: readonly string[]) => boolean): Header | undefined {
  let start = 0;
  for (let line = 1; line <= SEARCHED_LINES && start < text.length; line += 1) {
    const end = lineEnd(text, start);
    const whole = quotedEnd(text, start);
    for (const delimiter of DELIMITERS) {
      // A header wrapped whole in quotes is none until they are gone.
      const named = text.slice(start, end).replaceAll('"', "");
      const cells = [quotedNames(text.slice(start, whole.end), delimiter), named.split(delimiter)]
        .map((names) => names.map((name) => name.trim()))
        .find(isHeader);
      if (cells === undefined) continue;
      const last = cells.some((cell) => cell.includes("\n")) ? whole : { end, lines: 1 };
      return { cells, delimiter, line: line + last.lines - 1, end: Math.min(text.length, last.end + 1) };
    }
    start = end + 1;
  }
  return undefined;
}

/** The name of a column may hold line breaks, few of them. */
const MOST_BREAKS = 5;

/** Where a line ends whose quotes may hold breaks, and how many lines that are. Quotes that never close end with the line. */
function quotedEnd(text: string, start: number): { readonly end: number; readonly lines: number } {
  let end = lineEnd(text, start);
  const line = { end, lines: 1 };
  let isOpen = false;
  let counted = start;
  for (let lines = 1; lines <= MOST_BREAKS + 1; lines += 1) {
    for (let at = text.indexOf('"', counted); at !== -1 && at < end; at = text.indexOf('"', at + 1)) isOpen = !isOpen;
    if (!isOpen) return { end, lines };
    if (end >= text.length) break;
    counted = end;
    end = lineEnd(text, end + 1);
  }
  return line;
}

/** The names in a line, cut at the delimiters that stand in no quotes: people call a column of theirs `Tags, mine`. */
function quotedNames(line: string, delimiter: Delimiter): readonly string[] {
  const names: string[] = [];
  let start = 0;
  let isOpen = false;
  for (let at = 0; at <= line.length; at += 1) {
    if (line[at] === '"') isOpen = !isOpen;
    else if (at === line.length || (line[at] === delimiter && !isOpen)) {
      names.push(line.slice(start, at).replaceAll('"', ""));
      start = at + 1;
    }
  }
  return names;
}

/** Where a line begins, the first being 1. */
export function lineStart(text: string, line: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = lineEnd(text, start) + 1;
  return start;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end;
}

/** A place in a text, and the number of its line in the file. */
export interface Place {
  readonly start: number;
  readonly line: number;
}

/** In characters. A quote still open so far on was never meant to be: the longest text of a profile has 2,600. */
export const LONGEST_CELL = 10_000;

/** The grammar of a file that is held whole. */
export const wholeFile = (delimiter: Delimiter, lineEnd: Grammar["lineEnd"]): Grammar => ({
  delimiter,
  lineEnd,
  longestCell: LONGEST_CELL,
  whole: true,
});

const BEGINNING: Place = { start: 0, line: 1 };

/** Cuts a whole text into records. */
export async function readRecords(text: string, delimiter: Delimiter, from = BEGINNING): Promise<readonly Row[]> {
  return (await cutRecords(text, from, wholeFile(delimiter, "\n"))).rows;
}

/**
 * What ends a record of a file.
 *
 * @param bareLineFeeds whether a LF by itself may stand in a cell, unquoted, where records end with CRLF
 */
export function recordEnd(text: string, header: Header, bareLineFeeds: boolean): Grammar["lineEnd"] {
  return bareLineFeeds && text.slice(header.end - 2, header.end) === "\r\n" ? "\r\n" : "\n";
}

/** Reads a record that stands by itself. */
export async function readRecord(text: string, delimiter: Delimiter): Promise<readonly string[]> {
  const [row] = await readRecords(text, delimiter);
  return row?.cells ?? [""];
}

/** How a file writes its records. */
export interface Grammar {
  readonly delimiter: Delimiter;
  /** What ends a record outside quotes. A `\r` before `\n` is dropped. */
  readonly lineEnd: "\n" | "\r\n";
  /** In characters. A quote that is open for longer was never meant to be. */
  readonly longestCell: number;
  /** Whether the file ends where the text does. */
  readonly whole: boolean;
}

const CR = 13;
const QUOTE = 34;

/**
 * Cuts a text into records by the grammar of CSV, which csv-parse reads several times more slowly; a property test holds the two equal.
 * A line that the grammar does not allow is csv-parse's to make out; it is loaded for that.
 *
 * @param until records that begin behind it are left for another time
 * @returns the records, and where the first one begins that was left, or that the text does not hold whole
 */
export async function cutRecords(
  text: string,
  from: Place,
  grammar: Grammar,
  until = text.length,
): Promise<{ readonly rows: readonly Row[]; readonly rest: Place }> {
  const { delimiter, lineEnd, whole } = grammar;
  const rows: Row[] = [];
  const odd: { readonly row: number; readonly record: string }[] = [];
  let { start, line } = from;
  let quote = text.indexOf('"', start);
  while (start < Math.min(until, text.length)) {
    let end = text.indexOf(lineEnd, start);
    if (end === -1) {
      if (!whole) break;
      end = text.length;
    }
    let next = end + lineEnd.length;
    if (quote !== -1 && quote < start) quote = text.indexOf('"', start);
    if (quote === -1 || quote >= end) {
      rows.push({ cells: text.slice(start, beforeReturn(text, start, end)).split(delimiter), line });
    } else {
      const found = quotedRecord(text, start, end, grammar);
      if (found === "unfinished") break;
      if (found === "torn") {
        rows.push({ cells: torn(text.slice(start, beforeReturn(text, start, end)), delimiter), line, torn: true });
      } else if (found === "odd") {
        odd.push({ row: rows.length, record: text.slice(start, beforeReturn(text, start, end)) });
        rows.push({ cells: [], line });
      } else {
        rows.push({ cells: found.cells, line });
        next = found.next;
      }
    }
    line += next === end + 1 ? 1 : lineBreaks(text, start, next);
    start = next;
  }
  if (odd.length > 0) {
    const { parse } = await import("csv-parse/sync");
    for (const { row, record } of odd) {
      const { line } = rows[row] as Row;
      try {
        // A record of one line: what stands for a line end in the file ends none in here.
        const [cells] = parse(record, { delimiter, record_delimiter: lineEnd, relax_column_count: true, relax_quotes: true }) as string[][];
        rows[row] = { cells: cells ?? [""], line };
      } catch {
        rows[row] = { cells: torn(record, delimiter), line, torn: true };
      }
    }
  }
  return { rows, rest: { start, line } };
}

/** The end of a line without the CR of a CRLF. */
function beforeReturn(text: string, start: number, end: number): number {
  return end > start && text.charCodeAt(end - 1) === CR ? end - 1 : end;
}

function lineBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", start); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

/**
 * One record that holds quotes.
 *
 * @param lineAt where the record's first line ends
 * @returns its cells and where the next record begins; `unfinished` where the text ends before the record does; `odd` where a cell goes
 * on behind its closing quote; `torn` where the quote that closes a cell is so far off that it must belong to another, or nowhere
 */
function quotedRecord(
  text: string,
  start: number,
  lineAt: number,
  { delimiter, lineEnd, longestCell, whole }: Grammar,
): { readonly cells: readonly string[]; readonly next: number } | "unfinished" | "odd" | "torn" {
  const cells: string[] = [];
  let position = start;
  let end = lineAt;
  for (;;) {
    if (text.charCodeAt(position) !== QUOTE) {
      const cut = text.indexOf(delimiter, position);
      if (cut !== -1 && cut < end) {
        cells.push(text.slice(position, cut));
        position = cut + 1;
        continue;
      }
      cells.push(text.slice(position, beforeReturn(text, position, end)));
      return { cells, next: end + lineEnd.length };
    }
    const close = closingQuote(text, position + 1);
    if ((close === -1 ? text.length : close) - position > longestCell) return "torn";
    if (close === -1) return whole ? "torn" : "unfinished";
    const cell = text.slice(position + 1, close);
    cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
    position = close + 1;
    if (position > end) {
      end = text.indexOf(lineEnd, position);
      if (end === -1 && !whole) return "unfinished";
      if (end === -1) end = text.length;
    }
    if (text.startsWith(delimiter, position)) position += 1;
    else if (position === beforeReturn(text, position, end)) return { cells, next: end + lineEnd.length };
    else return cell.includes(delimiter) || cell.includes("\n") ? "torn" : "odd";
  }
}

/** The next quote that is not doubled. */
function closingQuote(text: string, from: number): number {
  let close = text.indexOf('"', from);
  while (close !== -1 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
  return close;
}

function torn(line: string, delimiter: Delimiter): readonly string[] {
  return line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ""));
}
