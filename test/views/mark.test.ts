/** What was marked: by decision, never a wall of names, and how to take it back. */
import { expect, it } from "vitest";
import { markView } from "../../src/views/mark.ts";
import { MARK } from "../document/samples.ts";
import { only, said } from "./invented.ts";

const [one] = MARK.marked;

it("names everybody by what was decided, and what stood already", () => {
  expect(said(markView(MARK))).toMatchInlineSnapshot(`
    "1 person marked: removed
    Toma Brisk · =Guaranteed daily returns | DM me · Brisk "Returns", Ltd
    1 wish written down
    Everyone at Brisk "Returns", Ltd: they may go
    Wished already:
    Everyone at Brisk "Returns", Ltd: some of each
    Stood already: יעל לביא (later on November 22, 2026).
    prune undo --last 2 takes this back. Names and addresses of the removed stay in prune journal --decision removed."
  `);
});

it("shows twenty of many, and counts the rest", () => {
  if (one === undefined) throw new Error("the sample is empty");
  const view = markView({ ...MARK, marked: Array.from({ length: 23 }, () => one), already: [], wishes: [], wishesAlready: [] });
  expect(only(view, "list").map(({ items }) => items.length)).toEqual([20]);
  expect(said(view)).toContain("23 people marked: removed");
  expect(said(view)).toContain("and 3 more: prune journal.");
  expect(said(view)).toContain("prune undo --last 23 takes this back.");
});

it("promises no undo of a trial run, nor of nothing", () => {
  expect(said(markView({ ...MARK, dryRun: true }))).not.toContain("undo");
  expect(said(markView({ ...MARK, marked: [], wishes: [], wishesAlready: [] }))).toMatch(/^Nothing to write down\.\nStood already/);
});
