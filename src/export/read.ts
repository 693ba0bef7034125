/** One CSV of the export to the records of its sheet, with what was set aside and why. */
import { PruneError } from "../errors.ts";
import { dateOrder, dateReader } from "./cells.ts";
import { decode } from "./decode.ts";
import { cellReader, fieldsOf } from "./fields.ts";
import { likeness, refuseOtherKinds } from "./likeness.ts";
import { mendRows } from "./mend.ts";
import { DELIMITERS, findHeader, type Header, lineStart, readRecords, recordEnd } from "./rows.ts";
import type { Problem, Sheet, SourceFile } from "./sheet.ts";

/** What a file says, row by row. */
export interface Table<Record> {
  readonly records: readonly Record[];
  /** Records that held anything at all and could be used. */
  readonly rows: number;
  /** Records of nothing but delimiters. */
  readonly empty: number;
  /** Records left out because of their quotes, or because the file breaks off in them. */
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
  file: Pick<SourceFile, "name" | "bytes">,
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

  const lineEnd = recordEnd(text, header, sheet.bareLineFeeds === true);
  const problems: Problem[] = [];
  const report = (problem: Omit<Problem, "file">) => problems.push({ file: file.name, ...problem });
  const found = await readRecords(text, delimiter, { start: header.end, line: header.line + 1 }, lineEnd);
  const layout = { names, delimiter, fields, dateAt, endsOpen: !text.endsWith("\n") };
  const { rows, empty, broken, repeated } = await mendRows(found, layout, report);
  if (repeated > 0) notes.push(`${file.name} holds its header again further down, as files put together do; it was passed over`);

  const order = dateOrder(dateAt === undefined ? [] : rows.map(({ cells }) => cells[dateAt] ?? ""));
  if (order.needed && !order.certain) {
    const [shown, other] = order.order === "month-first" ? ["month/day", "day/month"] : ["day/month", "month/day"];
    notes.push(
      order.mixed
        ? `${file.name}: some of its dates are ${shown} and some ${other}; those that could be either were read as ${shown}`
        : `${file.name}: nothing in the file tells whether its dates are ${shown} or ${other}; they were read as ${shown}`,
    );
  }
  const cells = cellReader(fields, dateReader(order.order), (cell) => cell);
  const records: Record[] = [];
  let number = 0;
  for (const row of rows) {
    number += 1;
    cells.turnTo(row, number);
    const record = sheet.read(cells);
    if (record !== undefined) records.push(record);
    if (cells.unreadable !== undefined) {
      report({ line: row.line, row: number, kind: "unreadable-date", message: `"${cells.unreadable}" is not a date`, setAside: false });
    }
  }
  return { records, rows: rows.length, empty, broken, problems, notes };
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
