/** Days, weeks and what is left of a pace, on the calendar of this machine. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/journal/decisions.ts";
import { DECISIONS, type Decision } from "../../src/journal/entry.ts";
import { addDays } from "../../src/people/calendar.ts";
import { ageOf, agreementOf, daysFor, lastDay, progressOf } from "../../src/plan/pace.ts";
import { CARD, entry } from "../journal/invented.ts";

/** A Wednesday. */
const TODAY = "2026-11-25";

/** A decision made at noon of a day, wherever the test runs. */
const decided = (person: string, decision: Decision, on: string, score: number | null = 61) =>
  entry({ person, decision, at: new Date(`${on}T12:00:00`).toISOString(), card: { ...CARD, score } });

describe("progress", () => {
  const decisions = fold([
    decided("a", "removed", "2026-11-25"),
    decided("b", "unfollowed", "2026-11-25"),
    decided("c", "keep", "2026-11-25"),
    decided("d", "removed", "2026-11-23"),
    decided("e", "removed", "2026-11-22"),
    decided("f", "later", "2020-01-01"),
  ]);

  it("counts today, since Monday, and in all", () => {
    expect(progressOf(decisions, 15, TODAY)).toEqual({
      today: { removed: 1, unfollowed: 1, keep: 1, later: 0 },
      week: { removed: 2, unfollowed: 1, keep: 1, later: 0 },
      monday: "2026-11-23",
      all: { removed: 3, unfollowed: 1, keep: 1, later: 1 },
      pace: 15,
      rest: 13,
    });
  });

  it("a week begins on Monday, on a Sunday too", () => {
    expect(progressOf(decisions, 15, "2026-11-22")).toMatchObject({ monday: "2026-11-16" });
    expect(progressOf(decisions, 15, "2026-11-23")).toMatchObject({ monday: "2026-11-23" });
  });

  it("what was taken back or replaced does not count", () => {
    const changed = fold(
      [decided("a", "keep", "2026-11-25"), entry({ person: "b", decision: "undo", at: "2026-11-25T12:00:00Z" })],
      decisions,
    );
    expect(progressOf(changed, 15, TODAY).today).toEqual({ removed: 0, unfollowed: 0, keep: 2, later: 0 });
  });

  it("only clicks on LinkedIn use up the pace, and it never runs below nothing", () => {
    expect(progressOf(decisions, 2, TODAY).rest).toBe(0);
    expect(progressOf(decisions, 1, TODAY).rest).toBe(0);
    expect(progressOf(fold([decided("a", "keep", TODAY), decided("b", "later", TODAY)]), 2, TODAY).rest).toBe(2);
  });
});

describe("days to go", () => {
  it.each([
    [0, 15, 0, undefined],
    [1, 15, 1, "2026-11-25"],
    [15, 15, 1, "2026-11-25"],
    [16, 15, 2, "2026-11-26"],
    [16, 1, 2, "2026-11-26"],
    [1, 0, 1, "2026-11-26"],
    [31, 0, 3, "2026-11-28"],
  ])("%i people, %i left for today: %i days", (people, rest, days, last) => {
    expect(daysFor(people, { pace: 15, rest })).toBe(days);
    expect(lastDay(people, { pace: 15, rest }, TODAY)).toBe(last);
  });

  it("doing as many a day as the pace allows takes as many days as was said", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 40 }), fc.nat(40), (people, pace, done) => {
        const rest = Math.max(0, pace - done);
        let left = people;
        let day = TODAY;
        for (let room = rest; left > room; room = pace) {
          left -= room;
          day = addDays(day, 1);
        }
        expect(lastDay(people, { pace, rest }, TODAY)).toBe(people === 0 ? undefined : day);
      }),
    );
  });
});

it("an export is old after sixty days, and one from tomorrow is new", () => {
  expect(ageOf("2026-09-26", TODAY)).toEqual({ days: 60, old: false });
  expect(ageOf("2026-09-25", TODAY)).toEqual({ days: 61, old: true });
  expect(ageOf("2026-11-26", TODAY)).toEqual({ days: 0, old: false });
});

it("decisions are held against the scores of their day", () => {
  const decisions = fold([
    decided("a", "removed", TODAY, 35),
    decided("b", "removed", TODAY, 34),
    decided("c", "removed", TODAY, null),
    decided("d", "keep", TODAY, 0),
    decided("e", "later", TODAY, 90),
  ]);
  expect(agreementOf(decisions, 35)).toEqual([
    { decision: "removed", over: 1, under: 1, unknown: 1 },
    { decision: "unfollowed", over: 0, under: 0, unknown: 0 },
    { decision: "keep", over: 0, under: 1, unknown: 0 },
  ]);
});

it("nobody is counted twice or left out, whatever was decided when", () => {
  const anything = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom(...DECISIONS), fc.integer({ min: 1, max: 28 })));
  fc.assert(
    fc.property(anything, (cases) => {
      const decisions = fold(cases.map(([person, decision, day]) => decided(person, decision, `2026-11-${String(day).padStart(2, "0")}`)));
      const { all } = progressOf(decisions, 15, TODAY);
      expect(all.removed + all.unfollowed + all.keep + all.later).toBe(decisions.size);
    }),
  );
});
