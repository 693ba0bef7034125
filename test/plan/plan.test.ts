/** Who gets onto a list, and who never does. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { plan } from "../../src/plan/plan.ts";
import type { Assessment, Verdict } from "../../src/verdict/assessment.ts";

interface Case {
  readonly verdict: Verdict;
  readonly score: number;
  readonly guarded: boolean;
}

/** A ranking, worst first, of invented people with nothing but what a plan looks at. */
function ranking(cases: readonly Case[]): Assessment[] {
  return cases
    .map(
      ({ verdict, score, guarded }, row): Assessment => ({
        person: {
          id: `person-${row}`,
          nameKey: "ada example",
          employer: "",
          namesakes: 0,
          function: null,
          seniority: null,
          row: row + 1,
          firstName: "Ada",
          lastName: "Example",
          name: "Ada Example",
          url: "",
          email: "",
          company: "",
          position: "",
          connectedOn: undefined,
        },
        receipt: () => [],
        score,
        sum: score,
        exact: score,
        wishes: 0,
        isFresh: false,
        staleness: null,
        spam: 0,
        relevance: null,
        confidence: "low",
        verdict,
        protectedBy: guarded ? ["keep-list"] : [],
        blind: [],
        costs: [],
        remarks: [],
        removal: null,
        sharper: undefined,
      }),
    )
    .sort((a, b) => b.score - a.score);
}

const cases = fc.array(
  fc.record({
    verdict: fc.constantFrom<Verdict>("remove", "unfollow", "review", "keep"),
    score: fc.integer({ min: 0, max: 100 }),
    guarded: fc.boolean(),
  }),
  { maxLength: 40 },
);
const limits = fc.integer({ min: 0, max: 20 });

const people = (assessments: readonly Assessment[]) => assessments.map(({ person }) => person.id);

test("nobody is picked twice", () => {
  fc.assert(
    fc.property(cases, limits, (some, limit) => {
      const { remove, review, takenOver, fill, unfollow } = plan(ranking(some), { limit });
      const all = people([...remove, ...review, ...takenOver, ...fill, ...unfollow]);
      expect(new Set(all).size).toBe(all.length);
    }),
  );
});

test("each list holds its own verdict, in the order of the ranking", () => {
  fc.assert(
    fc.property(cases, limits, (some, limit) => {
      const ranked = ranking(some);
      const { remove, review, takenOver, fill, unfollow } = plan(ranked, { limit });
      for (const [list, verdict] of [
        [remove, "remove"],
        [review, "review"],
        [takenOver, "review"],
        [fill, "keep"],
        [unfollow, "unfollow"],
      ] as const) {
        expect(list.every((one) => one.verdict === verdict)).toBe(true);
        expect(people(list)).toEqual(people(ranked.filter((one) => list.includes(one))));
      }
    }),
  );
});

test("the protected are left alone; a look at a perhaps taken-over account is asked for in a list of its own", () => {
  fc.assert(
    fc.property(cases, limits, (some, limit) => {
      const { remove, review, takenOver, fill, unfollow } = plan(ranking(some), { limit });
      expect(takenOver.every(({ protectedBy }) => protectedBy.length > 0)).toBe(true);
      expect([...remove, ...review, ...fill, ...unfollow].filter(({ protectedBy }) => protectedBy.length > 0)).toEqual([]);
    }),
  );
});

test("the limit is reached whenever there are enough people, and never passed", () => {
  fc.assert(
    fc.property(cases, limits, (some, limit) => {
      const ranked = ranking(some);
      const { remove, review, takenOver, fill, unfollow } = plan(ranked, { limit });
      const eligible = (verdict: Verdict) =>
        ranked.filter(
          (one) =>
            one.verdict === verdict && (verdict === "review" || one.protectedBy.length === 0) && (verdict !== "keep" || one.score > 0),
        ).length;
      const all = remove.length + review.length + takenOver.length + unfollow.length + fill.length;
      expect(all).toBe(Math.min(limit, eligible("remove") + eligible("review") + eligible("unfollow") + eligible("keep")));
    }),
  );
});

test("nobody over a line waits while the list is filled up", () => {
  fc.assert(
    fc.property(cases, limits, (some, limit) => {
      const ranked = ranking(some);
      const { remove, review, takenOver, unfollow, fill } = plan(ranked, { limit });
      const looked = review.length + takenOver.length;
      const open = (verdict: Verdict) => ranked.filter((one) => one.verdict === verdict && one.protectedBy.length === 0).length;
      if (looked > 0) expect(remove.length).toBe(ranked.filter((one) => one.verdict === "remove" && one.protectedBy.length === 0).length);
      if (unfollow.length + fill.length > 0) expect(looked).toBe(ranked.filter((one) => one.verdict === "review").length);
      if (fill.length > 0) expect(unfollow.length).toBe(open("unfollow"));
    }),
  );
});

test("four over a line and a limit of five: one more comes from down the ranking", () => {
  const ranked = ranking([
    { verdict: "remove", score: 80, guarded: false },
    { verdict: "keep", score: 70, guarded: true },
    { verdict: "review", score: 50, guarded: false },
    { verdict: "unfollow", score: 45, guarded: false },
    { verdict: "review", score: 40, guarded: false },
    { verdict: "keep", score: 30, guarded: false },
    { verdict: "keep", score: 20, guarded: false },
    { verdict: "keep", score: 10, guarded: false },
  ]);
  const { remove, review, fill, unfollow } = plan(ranked, { limit: 5 });
  expect([remove, review, fill, unfollow].map(people)).toEqual([["person-0"], ["person-2", "person-4"], ["person-5"], ["person-3"]]);
});
