/** Bytes to records: whatever the encoding, the delimiter and the line ends, the cells are those that were written. */
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "../../fixtures/csv.ts";
import { cutRecords, DELIMITERS, findHeader, readRecords } from "../../src/export/rows.ts";

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

const START = { start: 0, line: 1 };

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

  it("go on anywhere as if the text had never stopped, damaged texts included", async () => {
    const text = fc.oneof(
      fc.tuple(table, dialect).map(([rows, options]) => csv(rows, options)),
      fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r\n", "\r"), maxLength: 30 }),
    );
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.nat(60),
        fc.constantFrom("\n" as const, "\r\n" as const),
        fc.integer({ min: 3, max: 100 }),
        async (whole, at, lineEnd, longestCell) => {
          const grammar = { delimiter: ",", lineEnd, longestCell } as const;
          const first = await cutRecords(whole.slice(0, at), START, { ...grammar, whole: false });
          const begun = { start: 0, line: first.rest.line };
          const second = await cutRecords(whole.slice(first.rest.start), begun, { ...grammar, whole: true });
          expect([...first.rows, ...second.rows]).toEqual((await cutRecords(whole, START, { ...grammar, whole: true })).rows);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("stay as they are beside one with a quotation mark too many", async () => {
    const word = fc.constantFrom("Ada", "Zoë", "Sample & Sons, Ltd.", "Boss", 'Writer "at large"', "");
    const lines = fc.array(fc.tuple(fc.nat().map(String), word, word, word), { minLength: 3, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(lines, fc.nat(), fc.nat(), async (rows, which, where) => {
        const written = rows.map((row) => csv([row], { closed: false }));
        const hurt = which % rows.length;
        const line = written[hurt] as string;
        const at = where % (line.length + 1);
        written[hurt] = `${line.slice(0, at)}"${line.slice(at)}`;
        const found = await cellsOf(written.join("\n"), ",");
        for (const [index, row] of rows.entries()) if (index !== hurt) expect(found).toContainEqual(row);
      }),
      { numRuns: 1000 },
    );
  });

  it("never throw, whatever the text", async () => {
    const text = fc.string({ unit: fc.constantFrom("a", " ", ",", '"', "\n", "\r", "\u001e", "\0"), maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        for (const { cells } of await readRecords(any, ",")) expect(cells.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("are cut at every delimiter where a quotation mark is never closed, and marked", async () => {
    expect(await readRecords('Ada,"Broken,Boss\nZoë,"Sample, Ltd.",Chief', ",")).toEqual([
      { cells: ["Ada", "Broken", "Boss"], line: 1, torn: true },
      { cells: ["Zoë", "Sample, Ltd.", "Chief"], line: 2 },
    ]);
  });

  it("keep quotation marks that open no cell, and names in them", async () => {
    expect(await cellsOf('5" disk,x\n"Joe" Smith,y\n "a b",z', ",")).toEqual([
      ['5" disk', "x"],
      ['"Joe" Smith', "y"],
      [' "a b"', "z"],
    ]);
  });

  it("keep a line feed inside a cell where CRLF ends records", async () => {
    const text = '2021-02-07,one\ntwo\r\n2021-02-08,"a, b"\r\n';
    const { rows } = await cutRecords(text, START, { delimiter: ",", lineEnd: "\r\n", longestCell: 100, whole: true });
    expect(rows).toEqual([
      { cells: ["2021-02-07", "one\ntwo"], line: 1 },
      { cells: ["2021-02-08", "a, b"], line: 3 },
    ]);
  });
});

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
