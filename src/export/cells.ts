/** What stands in a cell: dates in every form seen in real exports, the names of columns, the marks programs write for "nothing". */
import type { Cells, PlainDate } from "./sheet.ts";

/** A column's name as it is compared: without case, spaces, marks, `_`, `-` and quotes. */
export function columnKey(cell: string): string {
  if (/^[ -~]*$/.test(cell)) return cell.toLowerCase().replace(/[\s_\-"':]/g, "");
  return cell
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\s_\-"'\p{M}\ufeff:]/gu, "");
}

/** Names of columns, with commas between, as they are compared. */
export function columnKeys(names: string): readonly string[] {
  return names.split(",").map(columnKey);
}

/** The name of whom a row is about, where the file parts it in two. */
export function nameOf(cells: Pick<Cells<"firstName" | "lastName">, "text">): string {
  return `${cells.text("firstName").trim()} ${cells.text("lastName").trim()}`.trim();
}

/** What R, pandas and databases write for an empty cell. */
const NOTHING = /^(?:NA|N\/A|NaN|nan|null|NULL|None|<NA>|#N\/A)$/;

/** A text cell without outer white space; `""` for the marks of an empty cell. Not for names: "Na" is one. */
export function textCell(cell: string): string {
  const text = cell.trim();
  return NOTHING.test(text) ? "" : text;
}

/**
 * Months, January first, in the languages people keep their computers in: short and long, also as they stand behind a day (`7 stycznia`).
 * Three letters or more.
 */
const MONTHS: readonly (readonly string[])[] = [
  "jan january januar janvier janv ene enero gen gennaio janeiro sty styczen stycznia oca ocak januari jaen jän ian ianuarie leden ledna tammikuu tammikuuta led январь января янв січень січня січ",
  "feb february februar fev fevrier febrero febbraio febb fevereiro lut luty lutego sub subat februari peb februarie unor unora helmikuu helmikuuta februaar фев февр февраль февраля лют лютий лютого febr fevr",
  "mar march marz mars marzo marco mrt mrz maart mart maerz maret marts marzec marca martie brezen brezna maaliskuu maaliskuuta marc marcius мар март марта бер березень березня",
  "apr april abr abril avr avril aprile kwi kwiecien kwietnia nis nisan aprilie duben dubna huhtikuu huhtikuuta aprilis апр апрель апреля кві квітень квітня",
  "may mai mayo maggio mag maio mei maj maja mayis kveten kvetna toukokuu toukokuuta majus май мая тра травень травня",
  "jun june juni juin junio giu giugno junho cze czerwiec czerwca haz haziran iun iunie cerven cervna kesakuu kesakuuta junius июн июнь июня чер червень червня",
  "jul july juli juil juillet julio lug luglio julho lip lipiec lipca tem temmuz iul iulie cervenec cervence heinakuu heinakuuta julius июл июль июля лип липень липня",
  "aug august aou aout ago agosto sie sierpien sierpnia agu ags agustos agt agustus augustus augusti srpen srpna elokuu elokuuta augusztus авг август августа сер серпень серпня",
  "sep sept september septembre septiembre set sett settembre setembro wrz wrzesien wrzesnia eyl eylul septembrie zari syyskuu syyskuuta szept szeptember сен сент сентябрь сентября вер вересень вересня",
  "oct october okt oktober octobre octubre ott ottobre out outubro paz pazdziernik pazdziernika eki ekim octombrie rijen rijna lokakuu lokakuuta окт октябрь октября жов жовтень жовтня",
  "nov november novembre noviembre novembro lis listopad listopada listopadu kas kasim nop noi noiembrie marraskuu marraskuuta ноя нояб ноябрь ноября листопад листопада",
  "dec december dez dezember decembre dic diciembre dicembre dezembro des desember gru grudzien grudnia ara aralik decembrie prosinec prosince joulukuu joulukuuta дек декабрь декабря гру грудень грудня",
].map((names) => names.split(" "));
const monthOf = new Map(
  MONTHS.flatMap((names, index) => names.flatMap((name) => [name, plainMonth(name)].map((key) => [key, index + 1] as const))),
);

/** A month without its marks. */
function plainMonth(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").replace(/ı/g, "i");
}

/** The order of the numbers in dates like `02/07/2021`. */
export type DateOrder = "month-first" | "day-first";

/** `07 Feb 2021`, `7-feb.-21`, `1er mars 2021`, `07 de fev. de 2021`, `7. Februar 2021`. */
const NAMED_MONTH =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|ª)?[\s\-/.]+(?:(?:de|del|di|of)\s+)?([^\s\d\-/.,]{3,})\.?[\s\-/.,]+(?:(?:de|del|di|of)\s+)?(\d{4}|\d{2})(?:[,\s].*)?$/i;
/** `2021-Feb-07`, `2021. febr. 7.` */
const YEAR_THEN_NAME = /^(\d{4})[\s\-/.]+([^\s\d\-/.,]{3,})\.?[\s\-/.]+(\d{1,2})\.?(?:[,\s].*)?$/;
const MONTH_FIRST = /^([^\s\d\-/.,]{3,})\.?\s+(\d{1,2}),?\s+(\d{4})(?:[,\s].*)?$/;
const YEAR_FIRST = /^(\d{4})(?:[-/.]\s?|[年년]\s?)(\d{1,2})(?:[-/.]\s?|[月월]\s?)(\d{1,2})[.日일]?(?:[T\s].*)?$/;
/** A day as Excel counts: what is left of a date whose column was formatted as a number. From 2000 to 2102. */
const DAY_NUMBER = /^(36(?:5[3-9]\d|52[6-9]|[6-9]\d{2})|3[7-9]\d{3}|[4-6]\d{4}|7[0-3]\d{3})(?:[.,]\d+)?$/;
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
 *
 * @param usual what it is where the column does not tell
 */
export function dateOrder(
  cells: Iterable<string>,
  usual: DateOrder = "month-first",
): {
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
    order: dayFirst === monthFirst ? usual : dayFirst > monthFirst ? "day-first" : "month-first",
    certain: dayFirst > 0 !== monthFirst > 0,
    mixed: dayFirst > 0 && monthFirst > 0,
    needed,
  };
}

/** A date cell longer than this holds something else, which is not repeated. */
const LONGEST_DATE = 24;

/** The sentence about a cell that should be a date. */
export function noDate(cell: string): string {
  const text = cell.trim();
  return text.length > LONGEST_DATE ? `${text.length} characters stand where a date should` : `"${text}" is not a date`;
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
  found = YEAR_THEN_NAME.exec(text);
  if (found) return calendarDate(found[1], monthNamed(found[2]), found[3]);
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
  const folded = (name ?? "").toLowerCase();
  return monthOf.get(folded) ?? monthOf.get(plainMonth(folded)) ?? 0;
}

/** LinkedIn began in 2003: what is dated decades before, 1970 above all, was put there by a program that had no date. */
const EARLIEST_YEAR = 1980;

/** How many days each month has, February in ordinary years. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lengthOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
}

function calendarDate(year: string | undefined, month: number, day: string | undefined): PlainDate | undefined {
  const full = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  if (full < EARLIEST_YEAR || Number(day) < 1 || Number(day) > lengthOf(full, month)) return undefined;
  return `${full}-${String(month).padStart(2, "0")}-${String(Number(day)).padStart(2, "0")}`;
}

/** As LinkedIn writes it, a million times in a large file. */
const AS_WRITTEN = /^\d{4}-\d{2}-\d{2} \d{2}:[0-5]\d:[0-5]\d UTC$/;
const DAY_AND_TIME =
  /^(\d{4})([-/])(\d{2})\2(\d{2})[T\s](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(?:UTC|GMT|Z|([+-])(\d{2}):?(\d{2})?)?$/i;
/** 2018: `8/29/17, 1:02 AM`. */
const AMERICAN_TIME = /^(\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})),?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s?([AP])\.?M\.?$/i;

/**
 * A moment as message files write it, `2021-02-07 15:14:05 UTC` or `2021-02-07T15:14:05`; without a zone it is UTC.
 *
 * @returns seconds since 1970, UTC; of a day without a time its beginning; `undefined` where nothing tells the day for certain
 */
export function readInstant(cell: string): number | undefined {
  if (AS_WRITTEN.test(cell)) {
    const part = (from: number, to: number) => Number(cell.slice(from, to));
    const [year, month, day, hours] = [part(0, 4), part(5, 7), part(8, 10), part(11, 13)];
    if (year < EARLIEST_YEAR || day < 1 || day > lengthOf(year, month) || hours > 23) return undefined;
    return Date.UTC(year, month - 1, day, hours, part(14, 16), part(17, 19)) / 1000;
  }
  const text = cell.trim();
  const exact = DAY_AND_TIME.exec(text);
  if (exact !== null) {
    const [, year, , month, day, hours, minutes, seconds = 0, sign, zoneHours = 0, zoneMinutes = 0] = exact;
    const zone = (Number(zoneHours) * 3600 + Number(zoneMinutes) * 60) * (sign === "-" ? -1 : 1);
    return instantOf(calendarDate(year, Number(month), day), Number(hours), Number(minutes), Number(seconds), zone);
  }
  const american = AMERICAN_TIME.exec(text);
  if (american !== null) {
    const [, day = "", hours, minutes, seconds = 0, half] = american;
    if (Number(hours) > 12 || Number(hours) === 0) return undefined;
    const hour = (Number(hours) % 12) + (half?.toUpperCase() === "P" ? 12 : 0);
    return instantOf(strictlyMonthFirst(day), hour, Number(minutes), Number(seconds), 0);
  }
  // Nothing tells which number of 06/01/2022 is the month.
  return NUMBERS.test(text) ? undefined : instantOf(readDate(text, "month-first"), 0, 0, 0, 0);
}

function strictlyMonthFirst(text: string): PlainDate | undefined {
  const [month, day, year] = text.split("/");
  return calendarDate(year, Number(month), day);
}

function instantOf(day: PlainDate | undefined, hours: number, minutes: number, seconds: number, zone: number): number | undefined {
  if (day === undefined || hours > 23 || minutes > 59 || seconds > 60) return undefined;
  return (
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / 1000 +
    hours * 3600 +
    minutes * 60 +
    seconds -
    zone
  );
}
