/** Weak evidence spread by place: in order, below the line of review, few people a point at the top. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesOf } from "../../src/verdict/place.ts";
import { DEFAULT_POLICY } from "../../src/verdict/policy.ts";

/** What each comes to, evidence and place together. */
function sums(weights: readonly number[]): readonly number[] {
  const people = weights.map((weight) => ({ bare: Math.round(weight), bareExact: weight, said: 0 }));
  return placesOf(people).map((place, at) => (people[at]?.bare as number) + (place?.points ?? 0));
}

/** People of these weights, whose receipts have nothing of them. */
const exactly = (weights: readonly number[]) => weights.map((bareExact) => ({ bare: 0, bareExact, said: 0 }));

/** Weights that all differ, the largest first. */
const falling = (count: number) => Array.from({ length: count }, (_, at) => (count - at) / count);

describe("places", () => {
  it("keep the order of the evidence, give equals the same, and never reach the line of review", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 100, maxLength: 300 }), (tenths) => {
        const weights = tenths.map((tenth) => tenth / 10);
        const found = sums(weights);
        const order = weights.map((weight, at) => ({ weight, sum: found[at] as number })).sort((a, b) => b.weight - a.weight);
        order.slice(1).forEach(({ weight, sum }, at) => {
          const above = order[at] as (typeof order)[number];
          if (above.weight === weight) expect(sum).toBe(above.sum);
          else expect(sum).toBeLessThanOrEqual(above.sum);
        });
        for (const sum of found) expect(sum).toBeLessThan(DEFAULT_POLICY.lines.review);
      }),
    );
  });

  it.each([300, 1000, 2500, 30_000])("of %i people who differ, no more than 25 of the first hundred share a point", (count) => {
    const counts = new Map<number, number>();
    for (const sum of sums(falling(count)).slice(0, 100)) counts.set(sum, (counts.get(sum) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(25);
  });

  it("of equals, each has the middle of their places", () => {
    const places = placesOf(exactly([...new Array(9).fill(5), ...new Array(200).fill(1)]));
    expect(places[0]).toMatchObject({ at: 5, of: 209 });
    expect(places[0]).toEqual(places[8]);
  });

  it("leave those alone against whom nothing speaks, and networks of a few", () => {
    expect(placesOf(exactly([...falling(150), 0, -3])).slice(-2)).toEqual([undefined, undefined]);
    expect(placesOf(exactly(falling(99)))).toEqual(new Array(99).fill(undefined));
  });

  it("go by what was said of groups first, and keep nobody back for when they were added", () => {
    const people = falling(150).map((bareExact, at) => ({ bare: 0, bareExact: bareExact - 0.5, said: at === 149 ? 0.2 : 0 }));
    const places = placesOf(people);
    expect(places.at(-1)?.at).toBe(1);
    expect(places[0]?.at).toBe(2);
    expect(places.every((place) => place === undefined || place.isAnswered)).toBe(true);
    for (const place of places) expect(place?.points ?? 0).toBeLessThan(DEFAULT_POLICY.lines.review);
  });
});
