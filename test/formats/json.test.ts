import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { json } from "../../src/formats/json.ts";
import { anyScan } from "../document/hostile.ts";
import { CHECKLIST, RESULTS, SCAN } from "../document/samples.ts";
import { exported, piecesOf } from "./print.ts";

describe("json", () => {
  test.each(RESULTS)("reads back to the whole result: $schema", async (result) => {
    const text = await exported(json, result);
    expect(JSON.parse(text)).toEqual(result);
    expect(text.endsWith("}\n")).toBe(true);
  });

  test("puts one connection on a line and indents the rest", async () => {
    const lines = (await exported(json, SCAN)).split("\n");
    expect(lines.slice(0, 4)).toEqual(["{", '  "schema": "prune/scan@1",', '  "version": "0.1.0",', '  "asOf": "2026-10-31",']);
    const from = lines.indexOf('  "connections": [');
    expect(lines.slice(from + 1, from + 3).map((line) => JSON.parse(line.replace(/,$/, "")))).toEqual(SCAN.connections);
    expect(lines.slice(from + 3)).toEqual(["  ]", "}", ""]);
  });

  test("prints an empty list", async () => {
    const none = { ...CHECKLIST, connections: [] };
    expect(JSON.parse(await exported(json, none))).toEqual(none);
  });

  test("any scan reads back, equal scans give equal bytes, and no line holds a control or bidi character", async () => {
    await fc.assert(
      fc.asyncProperty(anyScan, async (scan) => {
        const text = await exported(json, scan);
        expect(JSON.parse(text)).toEqual(scan);
        expect(await exported(json, structuredClone(scan))).toBe(text);
        expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
      }),
    );
  });

  test("prints many connections in pieces that end with a line", async () => {
    const [connection] = SCAN.connections;
    const many = { ...SCAN, connections: Array.from({ length: 1000 }, () => connection as NonNullable<typeof connection>) };
    const pieces = await piecesOf(json, many);
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.every((piece) => piece.length <= 64 * 1024 && piece.endsWith("\n"))).toBe(true);
    expect(JSON.parse(pieces.join(""))).toEqual(many);
  });
});
