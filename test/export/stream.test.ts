/** Records cut from a text or a stream: as csv-parse reads them, wherever the pieces end. */
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv, type Dialect } from "../../fixtures/csv.ts";
import type { Delimiter } from "../../src/export/rows.ts";
import { cutRecords, streamRecords } from "../../src/export/stream.ts";

const START = { start: 0, line: 1 };

const cell = fc.oneof(
  fc.constantFrom(
    "",
    "Ada",
    " Zoë ",
    "07 Feb 2021",
    'Writer "at large"',
    "Sample & Sons, Ltd.",
    "a;b",
    "a\tb",
    "line\u2028separator",
    "\ufeff李",
  ),
  fc.string({ unit: fc.constantFrom("a", ",", ";", "\t", '"', "\n", "\r\n", " ", "ë", "🚀"), maxLength: 8 }),
);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }));
const dialect = fc.record({
  delimiter: fc.constantFrom<Delimiter>(",", ";", "\t"),
  end: fc.constantFrom("\n", "\r\n"),
  quoteAll: fc.boolean(),
  closed: fc.boolean(),
});

const cellsOf = (text: string, delimiter: Delimiter) =>
  cutRecords(text, START, { delimiter, lineEnd: "\n", whole: true }).rows.map((row) => row.cells);

describe("cutRecords", () => {
  it("reads what csv-parse reads", () => {
    fc.assert(
      fc.property(table, dialect, (rows, written) => {
        const text = csv(rows, written);
        const parsed = parse(text, {
          delimiter: written.delimiter,
          record_delimiter: ["\r\n", "\n"],
          relax_column_count: true,
        }) as string[][];
        expect(cellsOf(text, written.delimiter)).toEqual(parsed);
        expect(parsed).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });

  it("numbers lines", () => {
    const { rows } = cutRecords('a,b\n"c\nd",e\n\nf,"g"\n', START, { delimiter: ",", lineEnd: "\n", whole: true });
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
  });

  it("goes on anywhere as if it had never stopped, damaged texts included", () => {
    const text = fc.oneof(
      fc.tuple(table, dialect).map(([rows, written]) => csv(rows, written)),
      fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r\n", "\r"), maxLength: 30 }),
    );
    fc.assert(
      fc.property(text, fc.nat(60), fc.constantFrom("\n" as const, "\r\n" as const), (whole, at, lineEnd) => {
        const grammar = { delimiter: ",", lineEnd } as const;
        const first = cutRecords(whole.slice(0, at), START, { ...grammar, whole: false });
        const text = whole.slice(first.rest.start);
        const second = cutRecords(text, { start: 0, line: first.rest.line }, { ...grammar, whole: true });
        expect([...first.rows, ...second.rows]).toEqual(cutRecords(whole, START, { ...grammar, whole: true }).rows);
      }),
      { numRuns: 2000 },
    );
  });

  it("loses no other row by a quotation mark too many", () => {
    const word = fc.constantFrom("Ada", "Zoë", "Sample & Sons, Ltd.", "Boss", 'Writer "at large"', "");
    const rows = fc.array(fc.tuple(fc.nat().map(String), word, word, word), { minLength: 3, maxLength: 10 });
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(), (table, which, where) => {
        const lines = table.map((row) => csv([row], { closed: false }));
        const hurt = which % lines.length;
        const line = lines[hurt] as string;
        const at = where % (line.length + 1);
        lines[hurt] = `${line.slice(0, at)}"${line.slice(at)}`;
        const found = cellsOf(lines.join("\n"), ",");
        for (const [index, row] of table.entries()) if (index !== hurt) expect(found).toContainEqual(row);
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves a line feed inside a cell alone where CRLF ends records", () => {
    const { rows } = cutRecords('2021-02-07,one\ntwo\r\n2021-02-08,"a, b"\r\n', START, { delimiter: ",", lineEnd: "\r\n", whole: true });
    expect(rows).toEqual([
      { cells: ["2021-02-07", "one\ntwo"], line: 1 },
      { cells: ["2021-02-08", "a, b"], line: 3 },
    ]);
  });
});

describe("streamRecords", () => {
  const header = ["FROM", "TO", "CONTENT"];
  const isHeader = (cells: readonly string[]) => cells.includes("FROM") && cells.includes("CONTENT");

  async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }

  async function rowsOf(bytes: Uint8Array, size: number, options = {}): Promise<readonly (readonly string[])[]> {
    const { batches } = await streamRecords(inPieces(bytes, size), isHeader, options);
    const rows: (readonly string[])[] = [];
    for await (const batch of batches) rows.push(...batch.map(({ cells }) => cells));
    return rows;
  }

  // More than is gathered at once, so that records and letters lie across the edges.
  const content = (index: number) => `${index}: “Zoë, 李 🚀”\n${"word ".repeat(index % 90)}`;
  const table = Array.from({ length: 6000 }, (_, index) => [`Ada ${index}`, "Zoë", index % 3 === 0 ? content(index) : "Hello"]);
  const long: Dialect[] = [{}, { quoteAll: true }, { end: "\r\n" }, { delimiter: ";", closed: false }];

  it.each(long)("reads a file of several blocks written as %j", async (written) => {
    const bytes = new TextEncoder().encode(csv([header, ...table], written));
    expect(bytes.length).toBeGreaterThan(2 * 256 * 1024);
    expect(await rowsOf(bytes, 1 << 20)).toEqual(table);
    expect(await rowsOf(bytes, 65_521)).toEqual(table);
    expect(await rowsOf(bytes, 1_009)).toEqual(table);
  });

  it("reads line ends of old Macs", async () => {
    const bytes = new TextEncoder().encode("FROM,TO,CONTENT\rAda,Zoë,Hello\rZoë,Ada,Bye");
    expect(await rowsOf(bytes, 7)).toEqual([
      ["Ada", "Zoë", "Hello"],
      ["Zoë", "Ada", "Bye"],
    ]);
  });

  it("finds no header where there is none, and closes the file", async () => {
    let closed = false;
    async function* pieces() {
      try {
        for (;;) yield new TextEncoder().encode("a,b\n".repeat(10_000));
      } finally {
        closed = true;
      }
    }
    const { header: found, beginning } = await streamRecords(pieces(), isHeader);
    expect(found).toBeUndefined();
    expect(beginning.startsWith("a,b\na,b\n")).toBe(true);
    expect(closed).toBe(true);
  });

  it("closes the file when its reader stops", async () => {
    let closed = false;
    async function* pieces() {
      try {
        yield new TextEncoder().encode("FROM,TO,CONTENT\n");
        for (;;) yield new TextEncoder().encode("Ada,Zoë,Hello\n".repeat(10_000));
      } finally {
        closed = true;
      }
    }
    const { batches } = await streamRecords(pieces(), isHeader);
    for await (const batch of batches) if (batch.length > 0) break;
    expect(closed).toBe(true);
  });

  it("takes CRLF alone for the end of a record only where the header ends so and the file is known to", async () => {
    const text = "FROM,TO,CONTENT\r\nAda,Zoë,one\ntwo\r\n";
    expect(await rowsOf(new TextEncoder().encode(text), 9, { bareLineFeeds: true })).toEqual([["Ada", "Zoë", "one\ntwo"]]);
    expect(await rowsOf(new TextEncoder().encode(text.replace("\r\n", "\n")), 9, { bareLineFeeds: true })).toEqual([
      ["Ada", "Zoë", "one"],
      ["two"],
    ]);
    expect(await rowsOf(new TextEncoder().encode(text), 9)).toEqual([["Ada", "Zoë", "one"], ["two"]]);
  });
});
