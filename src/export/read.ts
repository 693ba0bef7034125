/** One CSV of the export to the records of its sheet, with what was set aside and why. */
import { PruneError } from "../errors.ts";
import { columnKey, dateOrder, dateReader, looksLikeDate, textCell } from "./cells.ts";
import { DELIMITERS, type Delimiter, decode, findHeader, lineStart, parseAlone, type Row, readRecords } from "./rows.ts";
import type { Cells, PlainDate, Problem, Sheet, SourceFile } from "./sheet.ts";

/** What a file says, row by row. */
export interface Table<Record> {
  readonly records: readonly Record[];
  /** Records that held anything at all. */
  readonly rows: number;
  /** Rows of nothing but delimiters. */
  readonly empty: number;
  /** Rows left out because of their quotes. */
  readonly broken: number;
  readonly problems: readonly Problem[];
  /** Sentences about how the file was read. */
  readonly notes: readonly string[];
}

export interface ReadOptions {
  /** The header of a file that lost it, by its first rows. */
  readonly lostHeader?: (rows: readonly (readonly string[])[]) => readonly string[] | undefined;
}

/** How many rows of a headerless file are looked at, and in how much of its text. */
const SAMPLE = 200;
const SAMPLE_LENGTH = 200_000;

/**
 * Reads a file as a sheet.
 *
 * @throws `PruneError` of kind `export` when the file is empty or something else; the sentence says what it looks like
 */
export async function readSheet<Field extends string, Record>(
  file: SourceFile,
  sheet: Sheet<Field, Record>,
  options: ReadOptions = {},
): Promise<Table<Record>> {
  const bytes = await file.bytes();
  refuseOtherKinds(bytes, file.name);
  const { text: decoded, encoding } = decode(bytes);
  // Old Macs end lines with CR alone.
  const text = decoded.includes("\n") ? decoded : decoded.replaceAll("\r", "\n");
  if (text.trim() === "") throw new PruneError("export", `${file.name} is empty.`, "Download the export again: `prune guide export`.");
  const notes: string[] = [];
  if (encoding === "windows-1252") notes.push(`${file.name} is not UTF-8; it was read as windows-1252, so some letters may be wrong`);

  const header = findHeader(text, (cells) => sheet.isHeader(new Set(fieldsOf(cells, sheet).keys())));
  const start = header === undefined ? headerless(text, file.name, sheet.name, options) : header;
  if (header === undefined) notes.push(`${file.name} has no header row; its columns were recognised by what is in them`);
  const { delimiter, cells: names } = start;
  const found = readRecords(text, delimiter, { start: start.end, line: start.line + (header === undefined ? 0 : 1) });

  const problems: Problem[] = [];
  const report = (kind: string, line: number, message: string, setAside: boolean) =>
    problems.push({ file: file.name, line, kind, message, setAside });
  const whole = unbroken(found, { text, names, delimiter }, report);
  const broken = found.length - whole.length;
  const fields = fieldsOf(names, sheet);
  const dateAt = sheet.date === undefined ? undefined : fields.get(sheet.date);
  const rows = shaped(whole, names, dateAt, delimiter);
  const order = dateOrder(dateAt === undefined ? [] : rows.full.map(({ cells }) => cells[dateAt] ?? ""));
  if (order.needed && !order.certain) {
    const [shown, other] = order.order === "month-first" ? ["month/day", "day/month"] : ["day/month", "month/day"];
    notes.push(
      order.mixed
        ? `${file.name}: some of its dates are ${shown} and some ${other}; those that could be either were read as ${shown}`
        : `${file.name}: nothing in the file tells whether its dates are ${shown} or ${other}; they were read as ${shown}`,
    );
  }
  const readDate = dateReader(order.order);
  const records: Record[] = [];
  rows.full.forEach(({ cells, line, extra }, index) => {
    const row = index + 1;
    if (extra) {
      problems.push({
        file: file.name,
        line,
        row,
        kind: "extra-cells",
        message: `the row has ${cells.length} cells under ${names.length} columns, as if its quotation marks were lost; check company and position`,
        setAside: false,
      });
    }
    const shapedCells = extra ? refit(cells, names, fields, dateAt) : cells;
    const dates = { unreadable: false };
    const record = sheet.read(cellsOf(shapedCells, fields, readDate, row, line, dates));
    if (dates.unreadable) {
      problems.push({
        file: file.name,
        line,
        row,
        kind: "unreadable-date",
        message: `"${shapedCells[dateAt ?? 0]}" is not a date`,
        setAside: false,
      });
    }
    if (record !== undefined) records.push(record);
  });
  return { records, rows: rows.full.length, empty: rows.empty, broken, problems, notes };
}

/** Where each field stands. The first column of a name wins. */
export function fieldsOf<Field extends string>(names: readonly string[], sheet: Sheet<Field, unknown>): Map<Field, number> {
  const places = new Map<string, number>();
  names.map(columnKey).forEach((key, index) => {
    if (!places.has(key)) places.set(key, index);
  });
  const fields = new Map<Field, number>();
  for (const field of Object.keys(sheet.columns) as Field[]) {
    const name = sheet.columns[field].find((candidate) => places.has(candidate));
    if (name !== undefined) fields.set(field, places.get(name) as number);
  }
  return fields;
}

function cellsOf<Field extends string>(
  cells: readonly string[],
  fields: ReadonlyMap<Field, number>,
  readDate: (cell: string) => PlainDate | undefined,
  row: number,
  line: number,
  dates: { unreadable: boolean },
): Cells<Field> {
  const text = (field: Field) => {
    const place = fields.get(field);
    return place === undefined ? "" : (cells[place] ?? "");
  };
  return {
    row,
    line,
    text,
    date: (field) => {
      const cell = text(field);
      if (cell === "") return undefined;
      const date = readDate(cell);
      if (date === undefined && cell.trim() !== "") dates.unreadable = true;
      return date;
    },
  };
}

/** Records that can be used: not those whose quotes left too few cells, nor the last cell of a file that breaks off. */
function unbroken(
  found: readonly Row[],
  { text, names, delimiter }: { readonly text: string; readonly names: readonly string[]; readonly delimiter: Delimiter },
  report: (kind: string, line: number, message: string, setAside: boolean) => void,
): readonly Row[] {
  const whole = found.filter(({ cells, line, torn }) => {
    if (!torn) return true;
    const setAside = cells.length < names.length;
    const fate = setAside ? "the line was left out" : "the line was read without it";
    report("broken-quote", line, `a quotation mark is opened and never closed; ${fate}`, setAside);
    return !setAside;
  });
  const last = whole.at(-1);
  if (last === undefined || isWrapped(last.cells, names.length, delimiter) || !breaksOff(text, whole, names.length)) return whole;
  const cells = last.cells.slice(0, -1);
  const setAside = cells.every((cell) => cell.trim() === "");
  const fate = setAside ? "it was left out" : "its last cell was not used";
  report("cut-short", last.line, `the file breaks off in the middle of this row; ${fate}`, setAside);
  return setAside ? whole.slice(0, -1) : [...whole.slice(0, -1), { cells, line: last.line }];
}

/** Whether the text ends inside its last record: cells are missing that the record before has, and the line end too. */
function breaksOff(text: string, found: readonly Row[], columns: number): boolean {
  const [before, last] = found.slice(-2);
  if (before === undefined || last === undefined || text.endsWith("\n")) return false;
  return last.cells.length < columns && before.cells.length >= columns && last.cells.some((cell) => cell.trim() !== "");
}

interface ShapedRow extends Row {
  /** More cells than columns, and not merely empty ones. */
  readonly extra: boolean;
}

/** Rows as they were before somebody's program saved them: unwrapped where a whole record became one cell; rows of nothing counted apart. */
function shaped(
  found: readonly Row[],
  names: readonly string[],
  dateAt: number | undefined,
  delimiter: Delimiter,
): { full: ShapedRow[]; empty: number } {
  const full: ShapedRow[] = [];
  let empty = 0;
  for (const { cells, line } of found) {
    const own = isWrapped(cells, names.length, delimiter) ? parseAlone(cells[0] as string, delimiter) : cells;
    if (own.every((cell) => cell === "" || cell.trim() === "")) {
      empty += 1;
      continue;
    }
    const extra = own.length > names.length && own.slice(names.length).some((cell) => cell.trim() !== "");
    // Where the date stands in its column the cells behind it are somebody's remarks.
    full.push({ cells: own, line, extra: extra && dateAt !== undefined && !looksLikeDate(own[dateAt] ?? "") });
  }
  return { full, empty };
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
function refit<Field extends string>(
  cells: readonly string[],
  names: readonly string[],
  fields: ReadonlyMap<Field, number>,
  dateAt: number | undefined,
): readonly string[] {
  let over = cells.length - names.length;
  const fitted = [...cells];
  // Empty cells behind the date are no surplus.
  while (over > 0 && dateAt === names.length - 1 && fitted.at(-1)?.trim() === "") {
    fitted.pop();
    over -= 1;
  }
  const joinTo = (place: number) => {
    fitted.splice(place, 2, `${fitted[place]},${fitted[place + 1]}`);
    over -= 1;
  };
  const spaced = fitted.flatMap((cell, place) => (place > 0 && /^\s+\S/.test(cell) ? [place] : []));
  if (spaced.length === over) for (const place of spaced.reverse()) joinTo(place - 1);
  for (const [field, isOwn] of OWN) {
    const place = fields.get(field as Field);
    if (place !== undefined && place > 0) while (over > 0 && !isOwn(fitted[place] ?? "")) joinTo(place - 1);
  }
  const positionAt = fields.get("position" as Field);
  if (over > 0 && positionAt !== undefined) fitted.splice(positionAt, over + 1, fitted.slice(positionAt, positionAt + over + 1).join(","));
  return fitted;
}

function headerless(
  text: string,
  file: string,
  sheet: string,
  { lostHeader }: ReadOptions,
): { cells: readonly string[]; delimiter: Delimiter; line: number; end: number } {
  for (const delimiter of DELIMITERS) {
    const rows = readRecords(text.slice(0, SAMPLE_LENGTH), delimiter);
    // LinkedIn's preamble may still be there: rows with something in the first cell alone.
    const first = rows.find(({ cells }) => cells.slice(1).some((cell) => cell.trim() !== ""));
    if (first === undefined) continue;
    const sample = rows.slice(rows.indexOf(first)).slice(0, SAMPLE);
    const cells = lostHeader?.(sample.map((row) => row.cells));
    if (cells !== undefined) return { cells, delimiter, line: first.line, end: lineStart(text, first.line) };
  }
  throw new PruneError(
    "export",
    `${file} is not LinkedIn's ${sheet}.csv: ${likeness(text)}.`,
    "LinkedIn's file has a row that begins `First Name,Last Name`. How to get it: `prune guide export`.",
  );
}

/** Signatures of files that are no text at all. */
const KINDS: readonly (readonly [start: string, is: string, then: string])[] = [
  [
    "PK\u0003\u0004",
    "an Excel workbook or a zip with the wrong ending",
    "In Excel, save it as “CSV UTF-8”; or give LinkedIn's zip as it was downloaded, named .zip.",
  ],
  ["\u00d0\u00cf\u0011\u00e0", "an old Excel workbook", "In Excel, save it as “CSV UTF-8”."],
  ["%PDF", "a PDF", "prune needs the CSV that LinkedIn exports: `prune guide export`."],
  ["\u001f\u008b", "a gzip archive", "Unpack it first."],
];

function refuseOtherKinds(bytes: Uint8Array, file: string): void {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const kind = KINDS.find(([signature]) => start.startsWith(signature));
  if (kind !== undefined) throw new PruneError("export", `${file} is ${kind[1]}, not a CSV.`, kind[2]);
}

/** Headers of files people take for it, by words of their first rows. */
const LIKENESSES: readonly (readonly [looks: RegExp, like: string])[] = [
  [/^\s*(?:<!doctype|<html|<\?xml|<head)/i, "it is a web page, most likely a login page saved instead of the download"],
  [/^\s*[[{]/, "it is JSON"],
  [/conversation id.*content/i, "it is messages.csv of the same export"],
  [/^"?from"?,"?to"?,"?sent at/i, "it is Invitations.csv of the same export"],
  [/endorsement date/i, "it is one of the endorsement files of the same export"],
  [
    /e-?mail (?:1 - value|display name)|e-mail 2 address|outlook/i,
    "it looks like contacts of Outlook or Google, which hold no connection dates",
  ],
  [/(?:^|,)"?middle ?name"?,/i, "it looks like an address book, which holds no connection dates"],
  [/^"?first name"?,"?last name"?,"?company"?,"?job title"?,"?text/i, "it is one of the recommendation files of the same export"],
  [/start station|station/i, "it looks like somebody's map of stations"],
  [/^"?(?:source|from)"?[,;\t]"?(?:target|to)"?(?:[,;\t\r\n]|$)/i, "it looks like the edges of a graph"],
  [
    /^"?name"?[,;\t]"?url"?[,;\t]"?title/i,
    "it looks like the output of a scraper, which has other columns and no dates LinkedIn vouches for",
  ],
  [/student id/i, "it looks like a list of students"],
];

export function likeness(text: string): string {
  const start = text.slice(0, 4000).replace(/^\ufeff/, "");
  const found = LIKENESSES.find(([looks]) => looks.test(start));
  if (found !== undefined) return found[1];
  const first = start.split("\n").find((line) => line.trim() !== "") ?? "";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  if (/[\u0000-\u0008]/.test(start)) return "it is not a text file";
  if (!/[,;\t]/.test(first)) return "its first line holds no columns at all";
  return `its first row reads “${[...first]
    .filter((char) => char >= " ")
    .join("")
    .slice(0, 60)}”`;
}
