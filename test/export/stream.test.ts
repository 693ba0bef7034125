/** Records cut from a stream, wherever its pieces end. */
import { describe, expect, it } from "vitest";
import { csv, type Dialect } from "../../fixtures/csv.ts";
import { streamRecords } from "../../src/export/stream.ts";

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
