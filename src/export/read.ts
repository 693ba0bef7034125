/** One CSV of the export to the records of its sheet, with what was set aside and why. */
import { PruneError } from "../errors.ts";
import { columnKey, type DateOrder, dateOrder, dateReader, mayHoldNumericDates, noDate } from "./cells.ts";
import { decode, endsLinesInCr, withLineFeeds } from "./decode.ts";
import { type CellReader, cellReader, columnsIn, fieldsOf } from "./fields.ts";
import { type Columns, refusal, refuseOtherKinds } from "./likeness.ts";
import { aboveHeader, mender, rowsAbove } from "./mend.ts";
import { repairNote, repairOf } from "./mojibake.ts";
import {
  cutRecords,
  DELIMITERS,
  findHeader,
  type Header,
  LONGEST_CELL,
  lineStart,
  type Row,
  readRecords,
  recordEnd,
  wholeFile,
} from "./rows.ts";
import type { Problem, ReadOutcome, Sheet, SourceFile } from "./sheet.ts";

/** What became of a file that was held whole. */
export interface WholeOutcome extends ReadOutcome {
  /** Records of nothing but delimiters. */
  readonly empty: number;
}

export interface ReadOptions {
  /** The header of a file that lost it, by its first rows. */
  readonly lostHeader?: (rows: readonly (readonly string[])[]) => readonly string[] | undefined;
  /** What the file may be instead, to say so. */
  readonly others?: readonly Columns[];
  /** How much of the file is cut into rows at once, in characters. */
  readonly batch?: number;
}

/** Rows of a part of the file are read and gone before the next is cut: that is quicker than holding those of all of it. */
const BATCH = 128 * 1024;

/** How many rows of a headerless file are looked at, and in how much of its text. */
const SAMPLE = 200;
const SAMPLE_LENGTH = 200_000;

/**
 * Reads a file as a sheet.
 *
 * @param onRecord given each record in turn
 * @throws `PruneError` of kind `export` when the file is empty or something else; the sentence says what it looks like
 */
export async function readSheet<Field extends string, Record>(
  file: Pick<SourceFile, "name" | "bytes">,
  sheet: Sheet<Field, Record>,
  onRecord: (record: Record) => void,
  options: ReadOptions = {},
): Promise<WholeOutcome> {
  const bytes = await file.bytes();
  refuseOtherKinds(bytes, file.name);
  const { text: decoded, encoding } = decode(bytes);
  const lines = endsLinesInCr(decoded) ? withLineFeeds(decoded) : decoded;
  const mended = repairOf(lines);
  const text = mended === undefined ? lines : mended.repair(lines);
  if (text.trim() === "") throw new PruneError("export", `${file.name} is empty.`, "Download the export again: `prune guide export`.");
  const notes: string[] = [];
  if (encoding === "windows-1252" || encoding === "macintosh") {
    const shown = encoding === "macintosh" ? "Mac Roman" : encoding;
    notes.push(`${file.name} is not UTF-8; it was read as ${shown}, so some letters may be wrong`);
  }

  if (mended !== undefined) notes.push(repairNote(file.name, mended.mistaken));
  const header =
    findHeader(text, (cells) => sheet.isHeader(new Set(fieldsOf(cells, sheet).keys()))) ??
    (await headerOf(text, file.name, sheet, options));
  if (header.lost) notes.push(`${file.name} has no header row; its columns were recognised by what is in them`);
  const { delimiter, cells: names } = header;
  const fields = fieldsOf(names, sheet);
  const dateAt = sheet.date === undefined ? undefined : fields.get(sheet.date);
  const { unknown, isDayFirst } = columnsIn(names, fields, sheet);
  if (unknown.length > 0) notes.push(`${file.name}: ${unusedColumns(unknown, names, fields, sheet)}`);

  const problems: Problem[] = [];
  const report = (problem: Omit<Problem, "file">) => problems.push({ file: file.name, ...problem });
  const urlAt = (fields as ReadonlyMap<string, number>).get("url");
  const layout = { names, delimiter, fields, dateAt, urlAt, endsOpen: !text.endsWith("\n") };
  const mend = mender(layout, report);
  const above = header.lost ? [] : rowsAbove(await readRecords(text.slice(0, lineStart(text, header.line)), delimiter), layout);
  if (above.length > 0) notes.push(`${file.name}: ${aboveHeader(above.length)}`);
  const grammar = wholeFile(delimiter, recordEnd(text, header, sheet.bareLineFeeds === true));
  const batch = dateAt !== undefined && mayHoldNumericDates(text) ? text.length : (options.batch ?? BATCH);
  const places = [...fields.values()];
  let reader: CellReader<Field> | undefined;
  let number = 0;
  let isFirst = true;
  for (let place = { start: header.end, line: header.line + 1 }; isFirst || place.start < text.length; ) {
    const cut = await cutRecords(text, place, grammar, place.start + batch);
    place = cut.rest;
    const rows = await mend.take(isFirst ? [...above, ...cut.rows] : cut.rows, place.start >= text.length);
    isFirst = false;
    reader ??= cellReader(fields, dateReader(orderIn(rows)), (cell) => cell);
    const cells = reader;
    rows.forEach((row) => {
      number += 1;
      cells.turnTo(row, number);
      for (const place of places) if ((row.cells[place]?.length ?? 0) > LONGEST_CELL) throw endless(file.name, row, place);
      const record = sheet.read(cells);
      if (record !== undefined) onRecord(record);
      if (cells.unreadable !== undefined) {
        report({ line: row.line, row: number, kind: "unreadable-date", message: noDate(cells.unreadable), setAside: false });
      }
    });
  }
  const { empty, broken, repeated } = mend.counts;
  if (repeated > 0) notes.push(`${file.name} holds its header again further down, as files put together do; it was passed over`);
  return { rows: number, empty, broken, problems, notes };

  /** The order of the dates in all rows; said where it had to be guessed. */
  function orderIn(rows: readonly Row[]): DateOrder {
    const cells = dateAt === undefined ? [] : rows.map(({ cells }) => cells[dateAt] ?? "");
    const { order, needed, certain, mixed } = dateOrder(cells, isDayFirst ? "day-first" : "month-first");
    if (needed && !certain && !mixed && isDayFirst) {
      notes.push(`${file.name}: its dates were read as day/month, as the language of its header writes them`);
    } else if (needed && !certain) {
      const [shown, other] = order === "month-first" ? ["month/day", "day/month"] : ["day/month", "month/day"];
      notes.push(
        mixed
          ? `${file.name}: some of its dates are ${shown} and some ${other}; those that could be either were read as ${shown}`
          : `${file.name}: nothing in the file tells whether its dates are ${shown} or ${other}; they were read as ${shown}`,
      );
    }
    return order;
  }
}

function endless(file: string, { cells, line }: Row, place: number): PruneError {
  return new PruneError(
    "export",
    `Line ${line} of ${file} holds a cell of ${cells[place]?.length} characters, and none of LinkedIn's has more than ${LONGEST_CELL}.`,
    "Nothing of the file was used. Use the export as LinkedIn made it: `prune guide export`.",
  );
}

/** So many names of columns tell enough, of so many characters each. */
const NAMED_COLUMNS = 8;
/** Where more are unknown, the rows may have run into the header, and what would be told were their cells. */
const MOST_COLUMNS = 40;
const LONGEST_COLUMN = 40;

/** A clause that names the columns that were not used, and the fields that none was found for. */
function unusedColumns<Field extends string>(
  unknown: readonly string[],
  names: readonly string[],
  fields: ReadonlyMap<Field, number>,
  { header, columns }: Pick<Sheet<Field, unknown>, "header" | "columns">,
): string {
  if (unknown.length > MOST_COLUMNS) {
    return `its first row has ${names.length} cells, and ${unknown.length} of them are no columns prune knows; check that its rows stand on lines of their own`;
  }
  const shown = unknown
    .slice(0, NAMED_COLUMNS)
    .map((name) => `“${name.length > LONGEST_COLUMN ? `${name.slice(0, LONGEST_COLUMN)}…` : name}”`)
    .join(", ");
  const more = unknown.length > NAMED_COLUMNS ? ` and ${unknown.length - NAMED_COLUMNS} more` : "";
  const used = new Set([...fields.values()].map((place) => names[place]));
  const missing = header.split(",").filter((name) => {
    const field = (Object.keys(columns) as Field[]).find((candidate) => columns[candidate].includes(columnKey(name)));
    return field !== undefined && !fields.has(field) && !used.has(name);
  });
  const lacking = missing.length === 0 ? "" : `; if one of them is ${missing.join(" or ")}, call it that`;
  return `${shown}${more} ${unknown.length === 1 ? "was" : "were"} not used, since prune does not know what ${unknown.length === 1 ? "it is" : "they are"}${lacking}`;
}

/** What a file says, row by row. */
export interface Table<Record> extends WholeOutcome {
  readonly records: readonly Record[];
}

/** Reads a file as `readSheet` does, and keeps the records. */
export async function readTable<Field extends string, Record>(
  file: Pick<SourceFile, "name" | "bytes">,
  sheet: Sheet<Field, Record>,
  options: ReadOptions = {},
): Promise<Table<Record>> {
  const records: Record[] = [];
  const outcome = await readSheet(file, sheet, (record) => records.push(record), options);
  return { records, ...outcome };
}

/** The header of a file without one, by what its columns hold; it stands before the first row. */
async function headerOf(
  text: string,
  file: string,
  sheet: Columns & Pick<Sheet<string, unknown>, "handmade">,
  { lostHeader, others = [] }: ReadOptions,
): Promise<Header & { readonly lost: true }> {
  for (const delimiter of DELIMITERS) {
    const rows = await readRecords(text.slice(0, SAMPLE_LENGTH), delimiter);
    // LinkedIn's preamble may still be there: rows with something in the first cell alone.
    const first = rows.findIndex(({ cells }) => cells.slice(1).some((cell) => cell.trim() !== ""));
    const row = rows[first];
    if (row === undefined) continue;
    const cells = lostHeader?.(rows.slice(first, first + SAMPLE).map((each) => each.cells));
    if (cells !== undefined) return { cells, delimiter, line: row.line - 1, end: lineStart(text, row.line), lost: true };
  }
  if (sheet.handmade)
    throw new PruneError("export", `${file} has no row of headings such as ${sheet.header}.`, "Write one above the rows.");
  throw refusal(text, file, sheet, others);
}
