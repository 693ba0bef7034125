/** Bytes to records: whatever the encoding, the delimiter and the line ends, the cells are those that were written. */
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "../../fixtures/csv.ts";
import { DELIMITERS, decode, findHeader, readRecords } from "../../src/export/rows.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const delimiters = fc.constantFrom(...DELIMITERS);
const ends = fc.constantFrom("\n", "\r\n");
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom('"', ",", ";", "\t", "\n", " ", "a", "é", "\u2028", "\u001e", "🚀"), maxLength: 8 }),
  },
  { weight: 2, arbitrary: fc.constantFrom("", "Sample & Sons, Ltd.", 'Writer "at large"', "O'Invented", "=1+1", "a\r\nb") },
);
/** Two cells a row at least: a row of one empty cell is a blank line. */
const table = fc
  .integer({ min: 2, max: 7 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }));
const dialect = fc.record({ delimiter: delimiters, end: ends, quoteAll: fc.boolean(), closed: fc.boolean() });

const cellsOf = async (text: string, delimiter: (typeof DELIMITERS)[number]) =>
  (await readRecords(text, delimiter)).map(({ cells }) => cells);

describe("records", () => {
  it("are the cells that were written, for every delimiter, line end and way of quoting", async () => {
    await fc.assert(
      fc.asyncProperty(table, dialect, async (rows, options) => {
        expect(await cellsOf(csv(rows, options), options.delimiter)).toEqual(rows);
      }),
      { numRuns: 400 },
    );
  });

  it("are what csv-parse reads from the whole text", async () => {
    await fc.assert(
      fc.asyncProperty(table, dialect, async (rows, options) => {
        const text = csv(rows, options);
        const whole = parse(text, { delimiter: options.delimiter, record_delimiter: options.end }) as string[][];
        expect(await cellsOf(text, options.delimiter)).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  it("begin on the lines they stand on", async () => {
    const rows = await readRecords('a,b\n"c\nd",e\nf,g\r\n"h ""i""",j', ",");
    expect(rows.map(({ cells, line }) => [line, ...cells])).toEqual([
      [1, "a", "b"],
      [2, "c\nd", "e"],
      [4, "f", "g"],
      [5, 'h "i"', "j"],
    ]);
  });

  it("never swallow their neighbours, wherever a quotation mark is opened and not closed", async () => {
    const plain = fc.array(
      fc.tuple(fc.constantFrom("Ada", "Ivo", "李"), fc.constantFrom("Acme", '"Sample, Ltd."'), fc.constantFrom("x", "y")),
      { minLength: 2, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(plain, fc.nat(), fc.integer({ min: 0, max: 2 }), async (rows, at, place) => {
        const broken = at % rows.length;
        const lines = rows.map((row, index) =>
          row.map((text, column) => (index === broken && column === place && !text.startsWith('"') ? `"${text}` : text)).join(","),
        );
        const found = await readRecords(lines.join("\n"), ",");
        expect(found.filter((_, index) => index !== broken).map(({ cells }) => cells)).toEqual(
          rows.filter((_, index) => index !== broken).map((row) => row.map((text) => text.replaceAll('"', ""))),
        );
      }),
    );
  });
});

describe("decoding", () => {
  const text = "Zoë Muster,李,Иван,🚀\nÅsa,Example,,\n";

  it("reads UTF-8 with and without its mark, and both UTF-16", () => {
    const little = Uint8Array.from([...text].flatMap((char) => [...char].flatMap(units)));
    const big = little.map((_, at) => little[at ^ 1] as number);
    expect(decode(bytes(text))).toEqual({ text, encoding: "utf-8" });
    expect(decode(bytes(`\ufeff${text}`))).toEqual({ text, encoding: "utf-8" });
    expect(decode(Uint8Array.from([0xff, 0xfe, ...little]))).toEqual({ text, encoding: "utf-16le" });
    expect(decode(Uint8Array.from([0xfe, 0xff, ...big]))).toEqual({ text, encoding: "utf-16be" });
  });

  it("reads UTF-16 without its mark", () => {
    expect(decode(Uint8Array.from([..."First Name"].flatMap(units)))).toEqual({ text: "First Name", encoding: "utf-16le" });
  });

  it("reads what is none of them as windows-1252, curly quotes included", () => {
    expect(decode(Uint8Array.of(0x5a, 0x6f, 0xeb, 0x20, 0x92, 0x80, 0x96))).toEqual({ text: "Zoë ’€–", encoding: "windows-1252" });
  });
});

/** The bytes of a character in UTF-16, the low byte first. */
function units(char: string): number[] {
  return char.split("").flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]);
}

describe("the header", () => {
  const isHeader = (cells: readonly string[]) => cells.includes("First Name") && cells.includes("Connected On");

  it("is found by what it says, below whatever prose, and tells the delimiter", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom("a", ",", ";", '"', " "), maxLength: 20 }), { maxLength: 20 }),
        delimiters,
        (prose, delimiter) => {
          const header = ["First Name", "Company", "Connected On"].join(delimiter);
          const text = [...prose, header, "Ada"].join("\n");
          const found = findHeader(text, isHeader);
          expect(found).toMatchObject({ delimiter, line: prose.length + 1, cells: ["First Name", "Company", "Connected On"] });
          expect(text.slice(found?.end)).toBe("Ada");
        },
      ),
    );
  });

  it("is not found in prose that names the columns", () =>
    expect(findHeader("The columns First Name, Last Name and Connected On follow.\n", isHeader)).toBeUndefined());

  it("may be a single column", () => expect(findHeader("Name\nTesting\n", (cells) => cells[0] === "Name")).toMatchObject({ line: 1 }));
});
