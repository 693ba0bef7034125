/** Weak evidence spread by place: in order, below the line of review, few people a point at the top. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLines } from "../../src/verdict/place.ts";
import { DEFAULT_POLICY } from "../../src/verdict/policy.ts";

/** What each comes to, evidence and place together. */
function sums(weights: readonly number[]): readonly number[] {
  const wholes = weights.map(Math.round);
  return placeLines(weights, wholes).map((line, at) => (wholes[at] as number) + (line?.points ?? 0));
}

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
    const lines = placeLines([...new Array(9).fill(5), ...new Array(200).fill(1)], new Array(209).fill(0));
    expect(lines[0]?.because).toBe("place 5 of 209 by what Connections.csv tells");
    expect(lines[0]).toEqual(lines[8]);
  });

  it("leave those alone against whom nothing speaks, and networks of a few", () => {
    expect(placeLines([...falling(150), 0, -3], new Array(152).fill(0)).slice(-2)).toEqual([undefined, undefined]);
    expect(placeLines(falling(99), new Array(99).fill(0))).toEqual(new Array(99).fill(undefined));
  });
});
