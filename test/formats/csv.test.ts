import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConnectionResult, Result } from "../../src/document/result.ts";
import { type Cell, rowsOf } from "../../src/document/rows.ts";
import { csv } from "../../src/formats/csv.ts";
import { guarded, unguarded } from "../../src/text/formula.ts";
import { anyScan, hostileText } from "../document/hostile.ts";
import { RESULTS, SCAN } from "../document/samples.ts";
import { exported } from "./print.ts";

/** Reads printed CSV the way a careful program would: the guard taken off again. */
function readBack(text: string): { header: readonly string[]; rows: readonly (readonly string[])[] } {
  const [header = [], ...records] = parse(text, { bom: true, relax_column_count: false }) as string[][];
  return { header, rows: records.map((record) => record.map(unguarded)) };
}

/** The rows of a result as texts. */
function textsOf(result: Result): readonly (readonly string[])[] {
  return [...rowsOf(result).rows].map((row) => row.map((cell: Cell) => (cell === null ? "" : String(cell))));
}

describe("csv", () => {
  test.each(RESULTS)("reads back to the rows: $schema", async (result) => {
    expect(readBack(await exported(csv, result))).toEqual({ header: rowsOf(result).columns, rows: textsOf(result) });
  });

  test("any scan reads back to the rows", async () => {
    await fc.assert(
      fc.asyncProperty(anyScan, async (scan) => {
        expect(readBack(await exported(csv, scan)).rows).toEqual(textsOf(scan));
      }),
    );
  });

  test.each([
    ["Acme;=1+1;", "Acme;'=1+1;"],
    ["=1", "'=1"],
    ["'=1", "''=1"],
    ['Acme, "@SUM"', 'Acme,\' "@SUM"'],
    ["a;＝1", "a;'＝1"],
    ["Smith-Jones; R&D", "Smith-Jones; R&D"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
  ])("guards %j as %j, and takes the guard off again", (text, guard) => {
    expect(guarded(text)).toBe(guard);
    expect(unguarded(guard)).toBe(text);
  });

  test("whatever a spreadsheet parts lines and cells at, no cell of any scan begins a formula unless it is a number of ours", async () => {
    const signs = fc.array(fc.constantFrom(..."=+-@＝＋－＠,;'\" \t\r\nA1\u00a0\u200b"), { maxLength: 12 }).map((all) => all.join(""));
    const texts = fc.record({
      name: signs,
      company: signs,
      position: fc.oneof(hostileText, signs),
      costs: fc.array(signs, { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 3 }), async (people) => {
        const scan = { ...SCAN, connections: people.map((one) => ({ ...(SCAN.connections[0] as ConnectionResult), ...one })) };
        const text = await exported(csv, scan);
        expect(readBack(text).rows).toEqual(textsOf(scan));
        for (const cell of text.split(/[,;\t\r\n]/)) {
          expect(cell.replace(/^["\s]+/u, "")).not.toMatch(/^[=+\-@＝＋－＠]/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("no text cell of any scan begins a formula, and no cell holds a control or bidi character", async () => {
    await fc.assert(
      fc.asyncProperty(anyScan, async (scan) => {
        const text = await exported(csv, scan);
        const rows = [...rowsOf(scan).rows];
        for (const [line, record] of (parse(text, { bom: true, from: 2 }) as string[][]).entries()) {
          for (const [index, cell] of record.entries()) {
            if (typeof rows[line]?.[index] !== "number") expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
            expect(cell).not.toMatch(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
          }
        }
      }),
    );
  });

  test("looks like this, behind a byte order mark", async () => {
    const [mark, ...text] = await exported(csv, SCAN);
    expect(mark).toBe("\ufeff");
    expect(text.join("")).toMatchInlineSnapshot(`
      "rank,verdict,score,name,position,company,function,seniority,connectedOn,reasons,url,staleness,spam,relevance,sum,confidence,protectedBy,costs,remarks,removal,messagesReceived,messagesSent,firstMessage,lastMessage,lastExchange,sharper,blind,namesakes,groups,firstName,lastName,id,row
      1,remove,72,Toma Brisk,'=Guaranteed daily returns | DM me,"Brisk ""Returns"", Ltd",,,2021-02-07,"position-offer +23: position promises “guaranteed daily returns”; template-position +20: same position text as 4 others, all within 12 days; connected-long-ago +29: connected in 2021",https://www.linkedin.com/in/toma-brisk-9,41,88,,72,low,,the only person you know at Brisk Returns,the only person you know at Brisk Returns,spam,,,,,,messages.csv: 36 to 90,long-silence; two-way,0,employer:brisk-returns; title:guaranteed-returns,Toma,Brisk,toma-brisk-9,17
      2,keep,0,יעל לביא,,מפעלי הגליל,healthcare,entry,,your-circle -10: works where many of your people do; scale +10: the scale ends at 0,,,0,64,0,medium,keep-list,,,,2,1,2019-03-01,2020-01-01,,,,1,,יעל,לביא,יעל-לביא,3
      "
    `);
  });

  test("has a header where there is no row", async () => {
    expect((await exported(csv, { ...SCAN, connections: [] })).split("\n")).toHaveLength(2);
  });
});
