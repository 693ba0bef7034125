/** How a list becomes days. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { daysFor, lastDay } from "../../src/plan/pace.ts";
import { layOut } from "../../src/plan/sittings.ts";

const people = fc.array(fc.nat(), { maxLength: 60 });
const dates = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const schedules = fc
  .integer({ min: 1, max: 9 })
  .chain((pace) =>
    fc.record({ from: dates, pace: fc.constant(pace), rest: fc.integer({ min: 0, max: pace }), skipWeekends: fc.boolean() }),
  );

test("everybody is planned once, in their order", () => {
  fc.assert(
    fc.property(people, schedules, (all, schedule) => {
      expect(layOut(all, schedule).flatMap((day) => day.people)).toEqual(all);
    }),
  );
});

test("no day is empty, and none is fuller than the pace", () => {
  fc.assert(
    fc.property(people, schedules, (all, schedule) => {
      for (const [index, { on, people }] of layOut(all, schedule).entries()) {
        expect(people.length).toBeGreaterThan(0);
        expect(people.length).toBeLessThanOrEqual(index === 0 && on === schedule.from ? schedule.rest : schedule.pace);
      }
    }),
  );
});

test("the days go up from the first one on, and leave weekends out where asked", () => {
  fc.assert(
    fc.property(people, schedules, (all, schedule) => {
      const days = layOut(all, schedule).map(({ on }) => on);
      expect(days).toEqual([...new Set(days)].sort());
      for (const on of days) expect(on >= schedule.from).toBe(true);
      if (schedule.skipWeekends) for (const on of days) expect([0, 6]).not.toContain(new Date(`${on}T00:00Z`).getUTCDay());
    }),
  );
});

test("without weekends left out, the days are as many and the last one is the same as `prune status` counts", () => {
  fc.assert(
    fc.property(people, schedules, (all, schedule) => {
      const days = layOut(all, { ...schedule, skipWeekends: false });
      expect(days).toHaveLength(daysFor(all.length, schedule));
      expect(days.at(-1)?.on).toBe(lastDay(all.length, schedule, schedule.from));
    }),
  );
});

test("a first day whose work is done is left out, a Friday is followed by a Monday", () => {
  const schedule = { from: "2026-11-27", pace: 2, rest: 0, skipWeekends: true };
  expect(layOut(["a", "b", "c"], schedule)).toEqual([
    { on: "2026-11-30", people: ["a", "b"] },
    { on: "2026-12-01", people: ["c"] },
  ]);
  expect(layOut(["a", "b", "c"], { ...schedule, rest: 1 }).map(({ on }) => on)).toEqual(["2026-11-27", "2026-11-30"]);
});
