/** One CSV of the export to the records of its sheet, with what was set aside and why. */
import { PruneError } from "../errors.ts";
import { type DateOrder, dateOrder, dateReader, mayHoldNumericDates, noDate } from "./cells.ts";
import { decode } from "./decode.ts";
import { type CellReader, cellReader, fieldsOf } from "./fields.ts";
import { likeness, refuseOtherKinds } from "./likeness.ts";
import { mender } from "./mend.ts";
import { cutRecords, DELIMITERS, findHeader, type Header, lineStart, type Row, readRecords, recordEnd, wholeFile } from "./rows.ts";
import type { Problem, Sheet, SourceFile, Told } from "./sheet.ts";

/** What became of a file that was held whole. */
export interface ToldWhole extends Told {
  /** Records of nothing but delimiters. */
  readonly empty: number;
}

export interface ReadOptions {
  /** The header of a file that lost it, by its first rows. */
  readonly lostHeader?: (rows: readonly (readonly string[])[]) => readonly string[] | undefined;
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
): Promise<ToldWhole> {
  const bytes = await file.bytes();
  refuseOtherKinds(bytes, file.name);
  const { text: decoded, encoding } = decode(bytes);
  // Old Macs end lines with CR alone.
  const text = decoded.includes("\n") ? decoded : decoded.replaceAll("\r", "\n");
  if (text.trim() === "") throw new PruneError("export", `${file.name} is empty.`, "Download the export again: `prune guide export`.");
  const notes: string[] = [];
  if (encoding === "windows-1252" || encoding === "macintosh") {
    const shown = encoding === "macintosh" ? "Mac Roman" : encoding;
    notes.push(`${file.name} is not UTF-8; it was read as ${shown}, so some letters may be wrong`);
  }

  const header =
    findHeader(text, (cells) => sheet.isHeader(new Set(fieldsOf(cells, sheet).keys()))) ??
    (await headerOf(text, file.name, sheet, options));
  if (header.lost) notes.push(`${file.name} has no header row; its columns were recognised by what is in them`);
  const { delimiter, cells: names } = header;
  const fields = fieldsOf(names, sheet);
  const dateAt = sheet.date === undefined ? undefined : fields.get(sheet.date);

  const problems: Problem[] = [];
  const report = (problem: Omit<Problem, "file">) => problems.push({ file: file.name, ...problem });
  const mend = mender({ names, delimiter, fields, dateAt, endsOpen: !text.endsWith("\n") }, report);
  const grammar = wholeFile(delimiter, recordEnd(text, header, sheet.bareLineFeeds === true));
  const batch = dateAt !== undefined && mayHoldNumericDates(text) ? text.length : (options.batch ?? BATCH);
  let reader: CellReader<Field> | undefined;
  let number = 0;
  for (let place = { start: header.end, line: header.line + 1 }; place.start < text.length; ) {
    const cut = await cutRecords(text, place, grammar, place.start + batch);
    place = cut.rest;
    const rows = await mend.take(cut.rows, place.start >= text.length);
    reader ??= cellReader(fields, dateReader(orderIn(rows)), (cell) => cell);
    const cells = reader;
    rows.forEach((row) => {
      number += 1;
      cells.turnTo(row, number);
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
    const { order, needed, certain, mixed } = dateOrder(dateAt === undefined ? [] : rows.map(({ cells }) => cells[dateAt] ?? ""));
    if (needed && !certain) {
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

/** What a file says, row by row. */
export interface Table<Record> extends ToldWhole {
  readonly records: readonly Record[];
}

/** Reads a file as `readSheet` does, and keeps the records. */
export async function readTable<Field extends string, Record>(
  file: Pick<SourceFile, "name" | "bytes">,
  sheet: Sheet<Field, Record>,
  options: ReadOptions = {},
): Promise<Table<Record>> {
  const records: Record[] = [];
  const told = await readSheet(file, sheet, (record) => records.push(record), options);
  return { records, ...told };
}

/** The header of a file without one, by what its columns hold; it stands before the first row. */
async function headerOf(
  text: string,
  file: string,
  { name, handmade }: Pick<Sheet<string, unknown>, "name" | "handmade">,
  { lostHeader }: ReadOptions,
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
  if (handmade !== undefined)
    throw new PruneError("export", `${file} has no row of headings such as ${handmade}.`, "Write one above the rows.");
  throw new PruneError(
    "export",
    `${file} is not LinkedIn's ${name}.csv: ${likeness(text)}.`,
    "LinkedIn's file has a row that begins `First Name,Last Name`. How to get it: `prune guide export`.",
  );
}
