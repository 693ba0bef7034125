/** Who is like those the user let go: what answers say of people who were not asked about, and what they never say. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupKinds } from "../../src/groups/index.ts";
import { groupsOf } from "../../src/network/group.ts";
import type { Answer } from "../../src/plan/imagined-users.ts";
import { likelyToGo } from "../../src/plan/likely.ts";
import { anyRows, networkOf, peopleOf, type Row } from "../groups/people.ts";

const likely = (rows: readonly Row[], answers: Readonly<Record<string, Answer>>) =>
  likelyToGo(groupsOf(networkOf(peopleOf(rows)), groupKinds), new Map(Object.entries(answers)));

/** Two hundred people: recruiters, nurses and engineers in turn, over eight years and ten firms. */
const ROWS: readonly Row[] = Array.from({ length: 200 }, (_, at) => ({
  company: `Firm ${at % 10}`,
  position: ["Recruiter", "Nurse", "Software Engineer"][at % 3] as string,
  connectedOn: `${2012 + (at % 8)}-0${1 + (at % 9)}-1${at % 7}`,
  email: "",
}));

/** The mean of a chance over those whose rows are meant; 0 for whoever has none. */
function meanOf(found: ReadonlyMap<string, number>, isMeant: (row: Row) => boolean): number {
  const those = peopleOf(ROWS).filter((_, at) => isMeant(ROWS[at] as Row));
  return those.reduce((sum, { id }) => sum + (found.get(id) ?? 0), 0) / those.length;
}

describe("likely to go", () => {
  it("is nobody without an answer, nor after clear answers about firms: one says nothing of another", () => {
    expect(likely(ROWS, {}).size).toBe(0);
    for (const answer of ["keep", "let-go"] as const) {
      expect(likely(ROWS, { "employer:firm-1": answer, "employer:firm-2": "let-go" }).size).toBe(0);
    }
  });

  it("is rather whoever is in a group of which some may go, and who came in the years of which all may go", () => {
    const found = likely(ROWS, { "function:human-resources": "mixed", "function:healthcare": "keep", "before:2014": "mixed" });
    const [recruiters, nurses] = ["Recruiter", "Nurse"].map((title) => meanOf(found, ({ position }) => position === title));
    expect(recruiters).toBeGreaterThan(3 * (nurses as number));
  });

  it("is the same whatever the order of the people, and whoever they are", () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom<Answer>("keep", "let-go", "mixed"), (rows, answer) => {
        const people = peopleOf(rows);
        const of = (all: typeof people) => groupsOf(networkOf(all), groupKinds);
        const asked = of(people).find(({ kind }) => kind === "function" || kind === "year");
        const answers = new Map(asked === undefined ? [] : [[asked.id, answer]]);
        const found = likelyToGo(of(people), answers);
        expect(new Map(likelyToGo(of([...people].reverse()), answers))).toEqual(found);
        for (const chance of found.values()) expect(chance > 0 && chance <= 1 + 1e-9).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
