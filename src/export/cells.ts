/** What stands in a cell: dates in every form seen in real exports, the names of columns, the marks programs write for "nothing". */
import type { PlainDate } from "./sheet.ts";

/** A column's name as it is compared: without case, spaces, marks, `_`, `-` and quotes. */
export function columnKey(cell: string): string {
  if (/^[ -~]*$/.test(cell)) return cell.toLowerCase().replace(/[\s_\-"':]/g, "");
  return cell
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\s_\-"'\p{M}\ufeff:]/gu, "");
}

/** What R, pandas and databases write for an empty cell. */
const NOTHING = /^(?:NA|N\/A|NaN|nan|null|NULL|None|<NA>|#N\/A)$/;

/** A text cell without outer white space; `""` for the marks of an empty cell. Not for names: "Na" is one. */
export function textCell(cell: string): string {
  const text = cell.trim();
  return NOTHING.test(text) ? "" : text;
}

/** Month abbreviations, January first, of the languages spreadsheet programs write; folded, three letters or more. */
const MONTHS: readonly (readonly string[])[] = [
  "jan january januar janvier janv ene enero gen gennaio janeiro sty oca ocak januari jaen jän".split(" "),
  "feb february februar fev fevrier fevr febrero febbraio fevereiro lut sub subat februari peb".split(" "),
  "mar march marz mars marzo marco mrt mrz maart mart maerz maret".split(" "),
  "apr april abr abril avr avril aprile kwi nis nisan".split(" "),
  "may mai mayo maggio mag maio mei maj mayis".split(" "),
  "jun june juni juin junio giu giugno junho cze haz haziran".split(" "),
  "jul july juli juil juillet julio lug luglio julho lip tem temmuz".split(" "),
  "aug august aou aout ago agosto sie agu agustos agt agustus augustus".split(" "),
  "sep sept september septembre septiembre set settembre setembro wrz eyl eylul".split(" "),
  "oct october okt oktober octobre octubre ott ottobre out outubro paz eki ekim".split(" "),
  "nov november novembre noviembre novembro lis kas kasim nop".split(" "),
  "dec december dez dezember decembre dic diciembre dicembre dezembro des desember gru ara aralik".split(" "),
];
const monthOf = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** The order of the numbers in dates like `02/07/2021`. */
export type DateOrder = "month-first" | "day-first";

const NAMED_MONTH = /^(\d{1,2})[\s\-/.]+([^\s\d\-/.,]{3,})\.?[\s\-/.,]+(\d{4}|\d{2})(?:[,\s].*)?$/;
const MONTH_FIRST = /^([^\s\d\-/.,]{3,})\.?\s+(\d{1,2}),?\s+(\d{4})(?:[,\s].*)?$/;
const YEAR_FIRST = /^(\d{4})(?:[-/.]\s?|年)(\d{1,2})(?:[-/.]\s?|月)(\d{1,2})[.日]?(?:[T\s].*)?$/;
/** A day as Excel counts: what is left of a date whose column was formatted as a number. From 1998 to 2102. */
const DAY_NUMBER = /^(3[6-9]\d{3}|[4-6]\d{4}|7[0-3]\d{3})(?:[.,]\d+)?$/;
/** Day 0 of that count, for all days after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const POINTS = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?:[,\s].*)?$/;
const NUMBERS = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?:,?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?([AaPp])\.?[Mm]\.?)?)?$/;

/** Whether a cell reads as a date in any of the forms. */
export function looksLikeDate(cell: string): boolean {
  return dateReader("month-first")(cell) !== undefined || dateReader("day-first")(cell) !== undefined;
}

/** Whether a text may hold dates like `02/07/2021`: only the whole column tells their order. */
export const mayHoldNumericDates = (text: string): boolean => /\d[/-]\d\d?[/-]\d/.test(text);

/**
 * What the whole column tells about `02/07/2021`: a number above twelve in either place settles it, so does LinkedIn's own form with
 * AM or PM, which is American.
 */
export function dateOrder(cells: Iterable<string>): {
  readonly order: DateOrder;
  readonly certain: boolean;
  /** Both orders occur for certain. */
  readonly mixed: boolean;
  readonly needed: boolean;
} {
  let needed = false;
  let dayFirst = 0;
  let monthFirst = 0;
  for (const cell of cells) {
    const found = NUMBERS.exec(cell.trim());
    if (found === null) continue;
    needed = true;
    if (Number(found[1]) > 12) dayFirst += 1;
    else if (Number(found[2]) > 12 || found[4] !== undefined) monthFirst += 1;
  }
  return {
    order: dayFirst > monthFirst ? "day-first" : "month-first",
    certain: dayFirst > 0 !== monthFirst > 0,
    mixed: dayFirst > 0 && monthFirst > 0,
    needed,
  };
}

/** Makes a reader of date cells. It is strict: 31 February is no date. Two-digit years are of this century. Remembers what it has read. */
export function dateReader(order: DateOrder): (cell: string) => PlainDate | undefined {
  const known = new Map<string, PlainDate | undefined>();
  return (cell) => {
    let date = known.get(cell);
    if (date === undefined && !known.has(cell)) {
      date = readDate(cell.trim(), order);
      known.set(cell, date);
    }
    return date;
  };
}

function readDate(text: string, order: DateOrder): PlainDate | undefined {
  let found = NAMED_MONTH.exec(text);
  if (found) return calendarDate(found[3], monthNamed(found[2]), found[1]);
  found = YEAR_FIRST.exec(text);
  if (found) return calendarDate(found[1], Number(found[2]), found[3]);
  found = POINTS.exec(text);
  if (found) return calendarDate(found[3], Number(found[2]), found[1]);
  found = MONTH_FIRST.exec(text);
  if (found) return calendarDate(found[3], monthNamed(found[1]), found[2]);
  found = DAY_NUMBER.exec(text);
  if (found) return new Date(DAY_ZERO + Number(found[1]) * 86_400_000).toISOString().slice(0, 10);
  found = NUMBERS.exec(text);
  if (!found) return undefined;
  const [day, month] = order === "day-first" ? [found[1], found[2]] : [found[2], found[1]];
  // A date that only the other order makes possible is read that way.
  return calendarDate(found[3], Number(month), day) ?? calendarDate(found[3], Number(day), month);
}

function monthNamed(name: string | undefined): number {
  const plain = (name ?? "").toLowerCase();
  return monthOf.get(plain) ?? monthOf.get(plain.normalize("NFD").replace(/\p{M}/gu, "").replace(/ı/g, "i")) ?? 0;
}

/** How many days each month has, February in ordinary years. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function calendarDate(year: string | undefined, month: number, day: string | undefined): PlainDate | undefined {
  const full = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  const isLeap = full % 4 === 0 && (full % 100 !== 0 || full % 400 === 0);
  const last = month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
  if (full < 1900 || Number(day) < 1 || Number(day) > last) return undefined;
  return `${full}-${String(month).padStart(2, "0")}-${String(Number(day)).padStart(2, "0")}`;
}
