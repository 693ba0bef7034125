/** A CSV too large to hold, cut into records while it comes in. */
import { decodePieces } from "./decode.ts";
import { type Delimiter, findHeader, type Header, parseAlone, type Row } from "./rows.ts";

/** A file that is being read. */
export interface RecordStream {
  readonly header: Header | undefined;
  /** The first characters, to tell what a file without the header is. */
  readonly beginning: string;
  /**
   * The records behind the header, some at a time. Memory does not grow with them, but a cell is a slice of what was read with it: copy
   * the text of one that is kept.
   */
  readonly batches: AsyncIterable<readonly Row[]>;
  /** Whether a line so far was no UTF-8 and was read as windows-1252. */
  readonly isForeign: () => boolean;
}

export interface StreamOptions {
  /** LinkedIn's activity files until 2024 end records with CRLF and leave a bare LF inside a cell unquoted. */
  readonly bareLineFeeds?: boolean;
}

/** So much is read before the header is looked for. */
const BEGINNING = 128 * 1024;

/**
 * Cuts a file into records while it comes in. Where its pieces end changes nothing.
 *
 * @param isHeader whether cells are the header looked for
 */
export async function streamRecords(
  pieces: AsyncIterable<Uint8Array>,
  isHeader: (cells: readonly string[]) => boolean,
  { bareLineFeeds = false }: StreamOptions = {},
): Promise<RecordStream> {
  const texts = decodePieces(pieces);
  let foreign = false;
  let done = false;
  const more = async (): Promise<string> => {
    const next = await texts.next();
    done = next.done === true;
    if (next.done === true) return "";
    foreign ||= next.value.encoding === "windows-1252";
    return next.value.text;
  };
  let text = "";
  while (!done && text.length < BEGINNING) text += await more();
  // Old Macs end lines with CR alone.
  const oldMac = !text.slice(0, BEGINNING).includes("\n");
  if (oldMac) text = text.replaceAll("\r", "\n");
  const beginning = text.slice(0, BEGINNING);
  const header = findHeader(beginning, isHeader);
  if (header === undefined) await texts.return(undefined);

  async function* batches(): AsyncGenerator<readonly Row[]> {
    if (header === undefined) return;
    const { delimiter, end } = header;
    const lineEnd = bareLineFeeds && beginning.slice(end - 2, end) === "\r\n" ? "\r\n" : "\n";
    let from: Place = { start: end, line: header.line + 1 };
    try {
      for (;;) {
        const { rows, rest } = cutRecords(text, from, { delimiter, lineEnd, whole: done });
        yield rows;
        if (done) return;
        const next = await more();
        text = text.slice(rest.start) + (oldMac ? next.replaceAll("\r", "\n") : next);
        from = { start: 0, line: rest.line };
      }
    } finally {
      // Whoever stops reading closes the file.
      await texts.return(undefined);
    }
  }
  return { header, beginning, batches: batches(), isForeign: () => foreign };
}

/** A place in a text, and the number of its line in the file. */
interface Place {
  readonly start: number;
  readonly line: number;
}

interface Grammar {
  readonly delimiter: Delimiter;
  /** What ends a record outside quotes. Before `\n` a `\r` is dropped. */
  readonly lineEnd: "\n" | "\r\n";
  /** Whether the file ends where the text does. */
  readonly whole: boolean;
}

/** A quote still open so many characters on was never meant to be; the longest message seen has 14,378. */
const LONGEST_CELL = 4 * 1024 * 1024;

const CR = 13;
const QUOTE = 34;

/**
 * Cuts a text into records by the grammar of CSV, which csv-parse reads several times more slowly; a property test holds the two equal.
 * What the grammar does not allow is one line, read as csv-parse makes it out.
 *
 * @returns the records, and where the first one begins that the text does not hold whole
 */
export function cutRecords(text: string, from: Place, grammar: Grammar): { readonly rows: Row[]; readonly rest: Place } {
  const { delimiter, lineEnd, whole } = grammar;
  const rows: Row[] = [];
  let { start, line } = from;
  let quote = text.indexOf('"', start);
  while (start < text.length) {
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
      if (found === "open") break;
      if (found === "damaged") {
        rows.push({ cells: parseAlone(text.slice(start, beforeReturn(text, start, end)), delimiter), line, torn: true });
      } else {
        rows.push({ cells: found.cells, line });
        next = found.next;
      }
    }
    line += next === end + 1 ? 1 : lineBreaks(text, start, next);
    start = next;
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
 * @returns its cells and where the next record begins; `open` where the text ends before the record does; `damaged` where a quote is
 * closed nowhere or in the middle of a cell
 */
function quotedRecord(
  text: string,
  start: number,
  lineAt: number,
  { delimiter, lineEnd, whole }: Grammar,
): { readonly cells: string[]; readonly next: number } | "open" | "damaged" {
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
    if ((close === -1 ? text.length : close) - position > LONGEST_CELL) return "damaged";
    if (close === -1) return whole ? "damaged" : "open";
    const cell = text.slice(position + 1, close);
    cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
    position = close + 1;
    if (position > end) {
      end = text.indexOf(lineEnd, position);
      if (end === -1 && !whole) return "open";
      if (end === -1) end = text.length;
    }
    if (text.startsWith(delimiter, position)) position += 1;
    else if (position === beforeReturn(text, position, end)) return { cells, next: end + lineEnd.length };
    else return "damaged";
  }
}

/** The next quote that is not doubled. */
function closingQuote(text: string, from: number): number {
  let close = text.indexOf('"', from);
  while (close !== -1 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
  return close;
}
