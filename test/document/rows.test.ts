import { expect, test } from "vitest";
import { rowsOf } from "../../src/document/rows.ts";
import { CHECKLIST, GUIDE, POLICY, RESULTS, SCAN } from "./samples.ts";

test.each(RESULTS)("every row has a cell for every column, and a column holds texts or numbers: $schema", (result) => {
  const { columns, rows } = rowsOf(result);
  const all = [...rows];
  for (const row of all) expect(row).toHaveLength(columns.length);
  for (const index of columns.keys()) {
    const kinds = new Set(all.flatMap((row) => (row[index] === null ? [] : [typeof row[index]])));
    expect(["", "string", "number"]).toContain([...kinds].join());
  }
});

test("a receipt becomes one cell of reasons", () => {
  const { columns, rows } = rowsOf(SCAN);
  const at = columns.indexOf("reasons");
  expect([...rows].map((row) => row[at])).toEqual([
    "position-offer +23: position promises “guaranteed daily returns”; template-position +20: same position text as 4 others, all within 12 days; connected-long-ago +29: connected in 2021",
    "your-circle -10: works where many of your people do; scale +10: the scale ends at 0",
  ]);
});

test("a checklist has its own columns before those of a scan", () => {
  expect(rowsOf(CHECKLIST).columns).toEqual(["number", "section", "searchName", ...rowsOf(SCAN).columns]);
});

test("topics and values are told in words", () => {
  expect([...rowsOf(GUIDE).rows]).toMatchInlineSnapshot(`
    [
      [
        "pace",
        "How many a day",
        "How many a day Fifteen is caution, not a limit. Many profile views get accounts restricted. Do fifteen. Then stop. Go on tomorrow. Day, People Monday, 15 Monday 15 done Tuesday 0",
      ],
    ]
  `);
  expect([...rowsOf(POLICY).rows]).toEqual([
    ["pace", "15", "default"],
    ["keep.companies", '["Example Dairy"]', "prune.config.json"],
  ]);
});
