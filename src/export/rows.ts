/** Bytes of a CSV, in whatever way it was saved, to its header and its records. */
import { parse } from "csv-parse/sync";

/** How a file's bytes became text. */
export interface Decoded {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
}

/** Decodes by byte order mark, then as UTF-8, else as windows-1252: what European spreadsheet programs save. */
export function decode(bytes: Uint8Array): Decoded {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16le" };
  if (a === 0xfe && b === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "utf-16be" };
  // UTF-16 without its mark: text in Latin letters has a zero in every second byte.
  if (bytes.length > 3 && (a === 0) !== (b === 0) && (bytes[2] === 0) === (a === 0) && (bytes[3] === 0) === (b === 0)) {
    const encoding = a === 0 ? "utf-16be" : "utf-16le";
    return { text: new TextDecoder(encoding).decode(bytes), encoding };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    // Without `stream` Node 20 decodes as latin1: `’`, `–` and `€` would become control characters.
    return { text: new TextDecoder("windows-1252").decode(bytes, { stream: true }), encoding: "windows-1252" };
  }
}

export const DELIMITERS = [",", ";", "\t"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A record and where it begins. */
export interface Row {
  readonly cells: readonly string[];
  /** 1-based line of the file. */
  readonly line: number;
  /** Whether its quotes made no sense, so that it was cut at every delimiter. */
  readonly torn?: true;
}

/** A header row found by what it says. */
export interface Header {
  readonly cells: readonly string[];
  readonly delimiter: Delimiter;
  /** 1-based line, and where the text after it begins. */
  readonly line: number;
  readonly end: number;
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
    for (const delimiter of DELIMITERS) {
      // No column's name holds a delimiter, so quotes need no care here: a header wrapped whole in quotes is read too.
      const cells = text
        .slice(start, end)
        .replaceAll('"', "")
        .split(delimiter)
        .map((cell) => cell.trim());
      if (isHeader(cells)) return { cells, delimiter, line, end: Math.min(text.length, end + 1) };
    }
    start = end + 1;
  }
  return undefined;
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

/** A field that is still open so many lines further on was never meant to be: its quote is a typing error. */
const LONGEST_FIELD = 40;

/**
 * Cuts text into records. csv-parse reads every record that holds a quote, all in one go; a line without any is its cells with delimiters
 * between them, by the grammar of CSV, and is split right here, which makes large files several times quicker. A property test holds the
 * two ways equal.
 *
 * @param from where to begin in the text, and the number of that line
 */
export function readRecords(
  text: string,
  delimiter: Delimiter,
  from: { readonly start: number; readonly line: number } = { start: 0, line: 1 },
): readonly Row[] {
  const rows: { cells: readonly string[]; line: number; torn?: true }[] = [];
  const quoted: { readonly text: string; readonly row: number }[] = [];
  let { start, line } = from;
  while (start < text.length) {
    let end = lineEnd(text, start);
    let next = end + 1;
    if (end > start && text.charCodeAt(end - 1) === 13) end -= 1;
    let record = text.slice(start, end);
    let lines = 1;
    if (!record.includes('"')) {
      rows.push({ cells: record.split(delimiter), line });
    } else {
      const closed = closingLine(text, start, delimiter);
      if (closed === undefined) {
        rows.push({ cells: cutAt(delimiter, record), line, torn: true });
      } else {
        next = closed.end + 1;
        lines = closed.lines;
        record = text.slice(start, closed.end);
        quoted.push({ text: record.endsWith("\r") ? record.slice(0, -1) : record, row: rows.length });
        rows.push({ cells: [], line });
      }
    }
    start = next;
    line += lines;
  }
  const parsed = parseQuoted(
    quoted.map((each) => each.text),
    delimiter,
  );
  quoted.forEach(({ row }, index) => {
    (rows[row] as { cells: readonly string[] }).cells = parsed[index] as readonly string[];
  });
  return rows;
}

/** The cells of a line that cannot be read as CSV, without the quotes around them. */
function cutAt(delimiter: Delimiter, line: string): readonly string[] {
  return line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ""));
}

/**
 * Where the record that begins at `start` ends: the first line end outside quotes. A quote opens a field only at its beginning.
 *
 * @returns `undefined` where a quote that opens a field closes none: at the end of the text, or before the middle of another field
 */
function closingLine(text: string, start: number, delimiter: Delimiter): { end: number; lines: number } | undefined {
  let inside = false;
  let opened = start;
  let fieldStart = true;
  let lines = 1;
  for (let position = start; position < text.length; position += 1) {
    const char = text[position];
    if (inside) {
      if (char === '"') {
        if (text[position + 1] === '"') position += 1;
        else if (endsField(text, position + 1, delimiter) || !text.slice(opened, position).includes(delimiter)) inside = false;
        else return undefined;
      } else if (char === "\n") {
        lines += 1;
        if (lines > LONGEST_FIELD) return undefined;
      }
    } else if (char === "\n") {
      return { end: position, lines };
    } else if (char === '"' && fieldStart) {
      inside = true;
      opened = position;
      fieldStart = false;
    } else {
      fieldStart = char === delimiter;
    }
  }
  return inside ? undefined : { end: text.length, lines };
}

function endsField(text: string, position: number, delimiter: Delimiter): boolean {
  return position === text.length || text[position] === delimiter || text[position] === "\n" || text[position] === "\r";
}

/** Reads records that hold quotes; what is badly quoted is taken as it stands. */
function parseQuoted(records: readonly string[], delimiter: Delimiter): readonly (readonly string[])[] {
  if (records.length === 0) return [];
  try {
    const parsed = parse(records.join("\n"), lenient(delimiter)) as string[][];
    if (parsed.length === records.length) return parsed;
  } catch {
    // A quote in a place that even relaxed reading cannot make out: each record for itself, so that it spoils no other.
  }
  return records.map((record) => parseAlone(record, delimiter));
}

/** Reads one record; what cannot be read as CSV is cut at the delimiters. */
export function parseAlone(record: string, delimiter: Delimiter): readonly string[] {
  try {
    return (parse(record, lenient(delimiter)) as string[][])[0] ?? [""];
  } catch {
    return cutAt(delimiter, record);
  }
}

/** A record that is read holds no line end outside its quotes, whatever the file's are. */
function lenient(delimiter: Delimiter) {
  return { delimiter, record_delimiter: "\n", relax_column_count: true, relax_quotes: true } as const;
}
