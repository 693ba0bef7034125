/** Dates in every form seen, the names of columns, the marks for nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnKey, type DateOrder, dateOrder, dateReader, looksLikeDate, readInstant, textCell } from "../../src/export/cells.ts";

const DAY = 86_400_000;
/** Every day LinkedIn can have written, and then some. */
const days = fc.integer({ min: Date.UTC(2000, 0, 1) / DAY, max: Date.UTC(2099, 11, 31) / DAY }).map((day) => new Date(day * DAY));
const two = (number: number) => String(number).padStart(2, "0");

type Write = (day: number, month: number, year: number) => string;
const named =
  (months: string, write: (day: number, month: string, year: number) => string): Write =>
  (day, month, year) =>
    write(day, months.split(" ")[month - 1] as string, year);
const ENGLISH = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";

const FORMS: Readonly<Record<string, readonly [Write, DateOrder?]>> = {
  "07 Feb 2021": [named(ENGLISH, (day, month, year) => `${two(day)} ${month} ${year}`)],
  "7 Feb 2021": [named(ENGLISH, (day, month, year) => `${day} ${month} ${year}`)],
  "7-Feb-21": [named(ENGLISH, (day, month, year) => `${day}-${month}-${two(year % 100)}`)],
  "07-FEB-2021": [named(ENGLISH.toUpperCase(), (day, month, year) => `${two(day)}-${month}-${year}`)],
  "Feb 7, 2021": [named(ENGLISH, (day, month, year) => `${month} ${day}, ${year}`)],
  "7-feb-21, Spanish": [
    named("ene feb mar abr may jun jul ago sep oct nov dic", (day, month, year) => `${day}-${month}-${two(year % 100)}`),
  ],
  "07. Feb. 2021, German": [
    named("Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez", (day, month, year) => `${two(day)}. ${month}. ${year}`),
  ],
  "7 févr. 2021, French": [
    named("janv févr mars avr mai juin juil août sept oct nov déc", (day, month, year) => `${day} ${month}. ${year}`),
  ],
  "07/fev/2021, Portuguese": [
    named("jan fev mar abr mai jun jul ago set out nov dez", (day, month, year) => `${two(day)}/${month}/${year}`),
  ],
  "7-feb-21, Italian": [
    named("gen feb mar apr mag giu lug ago set ott nov dic", (day, month, year) => `${day}-${month}-${two(year % 100)}`),
  ],
  "7-feb-21, Dutch": [named("jan feb mrt apr mei jun jul aug sep okt nov dec", (day, month, year) => `${day}-${month}-${two(year % 100)}`)],
  "7.Şub.21, Turkish": [
    named("Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara", (day, month, year) => `${day}.${month}.${two(year % 100)}`),
  ],
  "07-lut-21, Polish": [
    named("sty lut mar kwi maj cze lip sie wrz paź lis gru", (day, month, year) => `${two(day)}-${month}-${two(year % 100)}`),
  ],
  "07 de fev. de 2021, Portuguese": [
    named("jan fev mar abr mai jun jul ago set out nov dez", (day, month, year) => `${two(day)} de ${month}. de ${year}`),
  ],
  "7 stycznia 2021, Polish": [
    named(
      "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
      (day, month, year) => `${day} ${month} ${year}`,
    ),
  ],
  "7 февр. 2021 г., Russian": [
    named("янв февр марта апр мая июня июля авг сент окт нояб дек", (day, month, year) => `${day} ${month}. ${year} г.`),
  ],
  "7. februar 2021, Norwegian": [
    named(
      "januar februar mars april mai juni juli august september oktober november desember",
      (day, month, year) => `${day}. ${month} ${year}`,
    ),
  ],
  "2021년 2월 7일": [(day, month, year) => `${year}년 ${month}월 ${day}일`],
  "2021-Feb-07": [named(ENGLISH, (day, month, year) => `${year}-${month}-${two(day)}`)],
  "2021-02-07": [(day, month, year) => `${year}-${two(month)}-${two(day)}`],
  "2021-02-07 00:00:00": [(day, month, year) => `${year}-${two(month)}-${two(day)} 00:00:00`],
  "2021/02/07 15:14:05 UTC": [(day, month, year) => `${year}/${two(month)}/${two(day)} 15:14:05 UTC`],
  "Feb 7, 2021, 3:14 PM": [named(ENGLISH, (day, month, year) => `${month} ${day}, ${year}, 3:14 PM`)],
  "2021年2月7日": [(day, month, year) => `${year}年${month}月${day}日`],
  "2021. 2. 7.": [(day, month, year) => `${year}. ${month}. ${day}.`],
  "44234, as Excel counts": [(day, month, year) => String((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY)],
  "24.12.2020": [(day, month, year) => `${two(day)}.${two(month)}.${year}`],
  "7.2.21": [(day, month, year) => `${day}.${month}.${two(year % 100)}`],
  "2/7/21, 3:14 PM": [(day, month, year) => `${month}/${day}/${two(year % 100)}, 3:14 PM`, "month-first"],
  "2/7/21, 3:14 PM with a narrow space": [(day, month, year) => `${month}/${day}/${two(year % 100)}, 3:14\u202fPM`, "month-first"],
  "02/07/2021": [(day, month, year) => `${two(month)}/${two(day)}/${year}`, "month-first"],
  "07/02/2021": [(day, month, year) => `${two(day)}/${two(month)}/${year}`, "day-first"],
  "07-02-2021": [(day, month, year) => `${two(day)}-${two(month)}-${year}`, "day-first"],
};

describe("a date", () => {
  it.each(Object.entries(FORMS))("written %s is the day it was, whatever the day", (_, [write, order = "month-first"]) => {
    const read = dateReader(order);
    fc.assert(
      fc.property(days, (day) => {
        const cell = write(day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear());
        expect(read(cell), cell).toBe(day.toISOString().slice(0, 10));
        expect(read(` ${cell} `)).toBe(day.toISOString().slice(0, 10));
        expect(looksLikeDate(cell)).toBe(true);
      }),
    );
  });

  it.each(["31 Feb 2021", "29 Feb 2021", "2021-02-30", "32 Jan 2021", "0 Jan 2021", "13/13/2021", "31.04.2020", "00/00/2021"])(
    "%s is none",
    (cell) => {
      expect(dateReader("month-first")(cell)).toBeUndefined();
      expect(dateReader("day-first")(cell)).toBeUndefined();
    },
  );

  it.each(["", "soon", "2021", "07 Fee 2021", "Connected On", "7", "07 Feb", "07 Feb 2", "1e3", "12-3", "+44 7700 900123"])(
    "%j is none",
    (cell) => expect(looksLikeDate(cell)).toBe(false),
  );

  it("of 29 February is one in a leap year", () => expect(dateReader("month-first")("29-Feb-20")).toBe("2020-02-29"));

  it("with two digits of year is of this century", () => expect(dateReader("month-first")("7-Feb-99")).toBe("2099-02-07"));
});

describe("a moment", () => {
  const at = (cell: string) => {
    const seconds = readInstant(cell);
    return seconds === undefined ? undefined : new Date(seconds * 1000).toISOString().slice(0, 19);
  };

  it.each([
    ["2021-02-07 15:14:05 UTC", "2021-02-07T15:14:05"],
    ["2021/02/07 15:14:05 UTC", "2021-02-07T15:14:05"],
    ["2021-02-07T15:14:05", "2021-02-07T15:14:05"],
    ["2021-02-07T15:14:05Z", "2021-02-07T15:14:05"],
    ["2021-02-07T15:14:05.123+02:00", "2021-02-07T13:14:05"],
    ["2021-02-07 00:10:00 -0500", "2021-02-07T05:10:00"],
    ["2021-02-07 15:14", "2021-02-07T15:14:00"],
    ["8/29/17, 1:02 AM", "2017-08-29T01:02:00"],
    ["8/29/2017, 12:02 PM", "2017-08-29T12:02:00"],
    ["07 Feb 2021", "2021-02-07T00:00:00"],
    ["2021-02-07", "2021-02-07T00:00:00"],
  ])("written %s is what it says, without a zone in UTC", (cell, expected) => expect(at(cell)).toBe(expected));

  it.each([
    "",
    " ",
    "N/A",
    "06/01/2022 10:00",
    "2021-02-30 10:00:00 UTC",
    "2021-02-07 25:00:00 UTC",
    "29/8/17, 1:02 AM",
    "yesterday",
    "1612710845",
  ])("is none in %j", (cell) => expect(at(cell)).toBeUndefined());

  it("is none before LinkedIn was, whatever a program writes for no date", () => {
    for (const cell of ["1970-01-01 00:00:00 UTC", "1970-01-01T00:00:00", "1/1/1970, 12:00 AM", "1899-12-30"])
      expect(at(cell)).toBeUndefined();
  });
});

describe("the order of a column", () => {
  it("is settled by one number above twelve", () => {
    expect(dateOrder(["02/07/2021", "02/13/2021"])).toMatchObject({ order: "month-first", certain: true });
    expect(dateOrder(["02/07/2021", "13/02/2021"])).toMatchObject({ order: "day-first", certain: true });
  });
  it("is settled by AM or PM, which only LinkedIn's American form has", () =>
    expect(dateOrder(["2/7/21, 3:14 PM"])).toMatchObject({ order: "month-first", certain: true }));
  it("is not settled by dates that fit both", () =>
    expect(dateOrder(["02/07/2021", "01/02/2021"])).toMatchObject({ needed: true, certain: false, mixed: false }));
  it("is mixed where both occur", () => expect(dateOrder(["02/13/2021", "13/02/2021"])).toMatchObject({ certain: false, mixed: true }));
  it("is not needed for other forms", () =>
    expect(dateOrder(["07 Feb 2021", "", "24.12.2020", "2021-02-07"])).toMatchObject({ needed: false }));

  it("reads a whole column written in one order right as soon as one of its days tells", () => {
    fc.assert(
      fc.property(
        fc.array(days, { minLength: 1, maxLength: 30 }),
        fc.constantFrom("month-first" as const, "day-first" as const),
        (column, order) => {
          const cells = column.map((day) => {
            const [dayOfMonth, month] = [two(day.getUTCDate()), two(day.getUTCMonth() + 1)];
            return `${order === "day-first" ? `${dayOfMonth}/${month}` : `${month}/${dayOfMonth}`}/${day.getUTCFullYear()}`;
          });
          const found = dateOrder(cells);
          expect(found.certain).toBe(column.some((day) => day.getUTCDate() > 12));
          if (found.certain) expect(cells.map(dateReader(found.order))).toEqual(column.map((day) => day.toISOString().slice(0, 10)));
        },
      ),
    );
  });
});

describe("a column's name", () => {
  it.each(["Connected On", "ConnectedOn", "connected_on", " CONNECTED-ON ", '"Connected On"', "\ufeffConnected On"])("%j is one", (name) =>
    expect(columnKey(name)).toBe("connectedon"),
  );
  it("is compared without marks", () => expect(columnKey("Prénom")).toBe("prenom"));
});

describe("a text cell", () => {
  it.each(["NA", "N/A", "NaN", "nan", "null", "NULL", "None", "#N/A", " NA "])("%j is nothing", (cell) => expect(textCell(cell)).toBe(""));
  it.each(["Na", "Nan Works", "Nullarbor", "none of the above"])("%j is something", (cell) => expect(textCell(cell)).toBe(cell));
});
