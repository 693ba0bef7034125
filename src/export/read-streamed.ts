/** One CSV of the export read as a stream: each row as a record to whoever listens, and then gone. */
import { PruneError } from "../errors.ts";
import { dateReader, noDate, readInstant } from "./cells.ts";
import { cellReader, fieldsOf, isHeaderAgain } from "./fields.ts";
import { type Columns, refusal } from "./likeness.ts";
import { aboveHeader, swallowed, swallowedIn } from "./mend.ts";
import { repairNote } from "./mojibake.ts";
import type { Row } from "./rows.ts";
import type { Problem, ReadOutcome, Sheet, SourceFile } from "./sheet.ts";
import { streamRecords } from "./stream.ts";

const UNPAIRED = "a quotation mark is opened and never closed";

/** In characters, but for the text of a message: a list of 48 recipients with their addresses has 5,000. */
const LONGEST_CELL = 100_000;

/** A file with more problems than this has one problem. */
const MOST_PROBLEMS = 1000;

/**
 * Reads a file as a sheet without holding it. Dates in numbers are taken for month/day, as LinkedIn writes them.
 *
 * @param onRecord given each record in turn; what it throws ends the reading
 * @param others what the file may be instead, to say so
 * @throws `PruneError` of kind `export` when the file is empty or something else
 */
export async function readStreamed<Field extends string, Record>(
  file: SourceFile,
  sheet: Sheet<Field, Record>,
  onRecord: (record: Record) => void,
  others: readonly Columns[] = [],
): Promise<ReadOutcome> {
  const stream = await streamRecords(file.pieces(), (cells) => sheet.isHeader(new Set(fieldsOf(cells, sheet).keys())), {
    bareLineFeeds: sheet.bareLineFeeds === true,
  });
  const { header, beginning } = stream;
  if (header === undefined) {
    throw beginning.trim() === ""
      ? new PruneError("export", `${file.name} is empty.`, "Download the export again: `prune guide export`.")
      : refusal(beginning, file.name, sheet, others);
  }
  const columns = header.cells.length;
  const problems: Problem[] = [];
  let omitted = 0;
  const report = (kind: string, message: string, line: number, setAside = false) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ file: file.name, line, kind, message, setAside });
    else omitted += 1;
  };
  const fields = fieldsOf(header.cells, sheet);
  const contentAt = sheet.long === undefined ? undefined : fields.get(sheet.long);
  const cells = cellReader(fields, dateReader("month-first"), ownText);
  let rows = 0;
  let broken = 0;
  let repeated = 0;
  /** Since when lines are left out, until one has the columns of the header: the rest of a torn message is no record. */
  let tornAt: number | undefined;
  let before: Row | undefined;
  let last: Row | undefined;

  /** A line that a quotation mark made part of another is a row of its own. */
  const isRecord = (cells: readonly string[]) =>
    cells.length === columns && columns > 3 && cells.some((cell) => cell.length > 7 && readInstant(cell) !== undefined);
  /** @param next the line on which the next record begins; most records are lines, and need no second look */
  const takeAll = (row: Row, next: number | undefined) => {
    if (next === row.line + 1) {
      take(row);
      return;
    }
    const lines = swallowedIn(row, header.delimiter, isRecord);
    if (lines === undefined) {
      take(row);
      return;
    }
    const whole = lines.filter(({ cells }) => cells.length === columns);
    broken += lines.length - whole.length;
    report("broken-quote", swallowed(whole.length, lines.length - whole.length), row.line, whole.length < lines.length);
    whole.forEach(take);
  };
  const isEndless = (cell: string, place: number) => cell.length > LONGEST_CELL && place !== contentAt;
  const take = (row: Row) => {
    if (row.cells.some(isEndless)) {
      broken += 1;
      const length = Math.max(...row.cells.map((cell) => cell.length));
      report("broken-quote", `a cell of ${length} characters is not LinkedIn's; the row was left out`, row.line, true);
      return;
    }
    rows += 1;
    cells.turnTo(row, rows);
    const record = sheet.read(cells);
    if (cells.unreadable !== undefined) report(...undated(cells.unreadable), row.line);
    if (record !== undefined) onRecord(record);
  };
  const endOfTear = (before: number | undefined) => {
    if (tornAt === undefined) return;
    const until = before === undefined ? "the end of the file" : `line ${before - 1}`;
    const lost = before === tornAt + 1 ? "the line was" : `it and what follows up to ${until} were`;
    report("broken-quote", `${UNPAIRED}; ${lost} left out`, tornAt, true);
    tornAt = undefined;
  };

  const above = stream.above.filter((row) => isRecord(row.cells) && row.torn === undefined);
  above.forEach(take);
  for await (const batch of stream.batches) {
    for (const row of batch) {
      const fits = row.cells.length === columns;
      if (row.cells.every((cell) => cell === "" || cell.trim() === "")) continue;
      // Quotes that were shifted may pair up all the same, but not to the header's columns.
      if (!fits && (row.torn || row.cells.some((cell) => cell.includes('"')))) tornAt ??= row.line;
      if (tornAt !== undefined) {
        if (!fits) {
          broken += 1;
          continue;
        }
        endOfTear(row.line);
      }
      if (row.torn) report("broken-quote", `${UNPAIRED}; the line was read without it`, row.line);
      if (isHeaderAgain(row, header.cells)) {
        repeated += 1;
        continue;
      }
      // The last row is held back: it may be the one in which the file breaks off.
      if (last !== undefined) takeAll(last, row.line);
      before = last;
      last = row;
    }
  }
  endOfTear(undefined);
  if (last !== undefined) {
    if (before !== undefined && before.cells.length === columns && last.cells.length < columns) {
      broken += 1;
      report("cut-short", "the file breaks off in the middle of this row; it was left out", last.line, true);
    } else takeAll(last, undefined);
  }
  const notes: string[] = [];
  if (above.length > 0) notes.push(`${file.name}: ${aboveHeader(above.length)}`);
  if (stream.mistaken !== undefined) notes.push(repairNote(file.name, stream.mistaken));
  if (stream.isForeign())
    notes.push(`${file.name} is not UTF-8 throughout; the rest was read as windows-1252, so some letters may be wrong`);
  if (repeated > 0) notes.push(`${file.name} holds its header again further down, as files put together do; it was passed over`);
  if (omitted > 0) notes.push(`${file.name} has ${omitted} more problems of the same kinds`);
  return { rows, broken, problems, notes };
}

/** What may be repeated: numbers with the signs and months of dates between them, and nothing that anybody wrote to anybody. */
const LIKE_A_DATE = /^\s*\d{1,4}[\s/.\-:](?:[A-Za-z]{3}[\s\-.]|\d)[\d\s/.\-:,TZ]*$/;

/** A date cell that is none, as a problem. The text of a message may stand in it, where cells have slid or columns are called wrong. */
function undated(cell: string): readonly [kind: string, message: string] {
  if (cell.trim() === "") return ["undated", "the row has no date"];
  return ["unreadable-date", LIKE_A_DATE.test(cell) ? noDate(cell) : "the row's date is not a date"];
}

/** Shorter strings are copied by the engine; a longer slice keeps the whole text it was cut from alive, and whoever keeps an address would keep it. */
const SLICED_FROM = 13;

function ownText(cell: string): string {
  return cell.length < SLICED_FROM ? cell : ` ${cell}`.slice(1);
}
