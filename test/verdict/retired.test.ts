/** Signals that are no more: their ids are free for ever, and what took their place is there. */
import { expect, it } from "vitest";
import { signals } from "../../src/signals/index.ts";
import { RETIRED, retiredIn } from "../../src/verdict/retired.ts";

it("no signal has the id of one that is no more, and what took its place is one", () => {
  const ids = signals.map(({ id }) => id);
  expect([...RETIRED.keys()].filter((id) => ids.includes(id))).toEqual([]);
  expect([...RETIRED.values()].filter((id) => !ids.includes(id))).toEqual([]);
});

it("finds those that a policy names, each once", () => {
  expect(retiredIn({ points: { "position-mlm": 3, "same-school": 1 }, signals: { "position-mlm": false, "lure-task-job": true } })).toEqual(
    [
      { id: "position-mlm", now: "position-offer" },
      { id: "lure-task-job", now: "lure-first" },
    ],
  );
  expect(retiredIn({})).toEqual([]);
});
