import { expect, test } from "vitest";
import { rowsOf } from "../../src/document/rows.ts";
import { CHECKLIST, GUIDE, POLICY, RESULTS, SCAN } from "./samples.ts";

test.each(RESULTS)("every row has a cell of its column's type for every column: $schema", (result) => {
  const { columns, rows } = rowsOf(result);
  for (const row of rows) {
    expect(row).toHaveLength(columns.length);
    for (const [index, cell] of row.entries()) {
      if (columns[index]?.type === "text") expect(cell).toBeTypeOf("string");
      else expect(cell === null || typeof cell === "number").toBe(true);
    }
  }
});

test("a receipt becomes one cell of reasons", () => {
  const { columns, rows } = rowsOf(SCAN);
  const at = columns.findIndex(({ name }) => name === "reasons");
  expect([...rows].map((row) => row[at])).toEqual([
    "position-money +23: position promises “guaranteed daily returns”; template-position +20: same position text as 4 others, all within 12 days; connected-long-ago +29: connected in 2021",
    "your-circle -10: works where many of your people do; scale +10: the scale ends at 0",
  ]);
});

test("a checklist has its own columns before those of a scan", () => {
  expect(rowsOf(CHECKLIST).columns.map(({ name }) => name)).toEqual([
    "number",
    "section",
    "searchName",
    ...rowsOf(SCAN).columns.map(({ name }) => name),
  ]);
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
