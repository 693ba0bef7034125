import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ScanResult } from "../../src/document/result.ts";
import { itemsOf, rowsOf } from "../../src/document/rows.ts";
import { ndjson } from "../../src/formats/ndjson.ts";
import { anyScan } from "../document/hostile.ts";
import { RESULTS, SCAN } from "../document/samples.ts";
import { exported } from "./print.ts";

function readBack(text: string): unknown[] {
  const lines = text.split("\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) => JSON.parse(line));
}

describe("ndjson", () => {
  test.each(RESULTS)("holds one whole item a line and no header: $schema", async (result) => {
    expect(readBack(await exported(ndjson, result))).toEqual(itemsOf(result));
  });

  test("any scan reads back to the same flat rows as its CSV has", async () => {
    await fc.assert(
      fc.asyncProperty(anyScan, async (scan) => {
        const text = await exported(ndjson, scan);
        const connections = (text === "" ? [] : readBack(text)) as ScanResult["connections"];
        expect([...rowsOf({ ...scan, connections }).rows]).toEqual([...rowsOf(scan).rows]);
      }),
    );
  });

  test("prints nothing where there is nobody", async () => {
    expect(await exported(ndjson, { ...SCAN, connections: [] })).toBe("");
  });
});
