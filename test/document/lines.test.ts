import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inPieces } from "../../src/document/lines.ts";

/** Some lines fill a piece by themselves. */
const line = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.tuple(fc.constantFrom("a", "é", "語", "😀"), fc.nat(50_000)).map(([one, times]) => one.repeat(times)),
);

describe("lines in pieces", () => {
  test("are the lines in UTF-8, each ended, and no line is cut", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const pieces = [...inPieces(lines)].map((piece) => Buffer.from(piece));
        expect(Buffer.concat(pieces).equals(Buffer.from(lines.map((each) => `${each}\n`).join("")))).toBe(true);
        expect(pieces.every((piece) => piece.at(-1) === 10)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
