/** Which groups are worth asking about: laws of the choice, and what answers imply. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupKinds } from "../../src/groups/index.ts";
import { groupsOf } from "../../src/network/group.ts";
import type { Answer } from "../../src/plan/imagined-users.ts";
import { apart, questions } from "../../src/plan/questions.ts";
import { anyRows, networkOf, peopleOf, type Row } from "../groups/people.ts";

const groupsIn = (rows: readonly Row[]) => groupsOf(networkOf(peopleOf(rows)), groupKinds);
const everybody = () => true;
const asked = (groups: ReturnType<typeof groupsIn>, answers: Readonly<Record<string, Answer>> = {}) =>
  questions(groups, everybody, new Map(Object.entries(answers))).map(({ group }) => group.id);

/** Two hundred people: recruiters, nurses and engineers in turn, over eight years and ten firms. */
const ROWS: readonly Row[] = Array.from({ length: 200 }, (_, at) => ({
  company: `Firm ${at % 10}`,
  position: ["Recruiter", "Nurse", "Software Engineer"][at % 3] as string,
  connectedOn: `${2012 + (at % 8)}-0${1 + (at % 9)}-1${at % 7}`,
  email: "",
}));

describe("questions", () => {
  it("are the same whatever the order of the people", () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom<Answer>("keep", "let-go", "mixed"), (rows, answer) => {
        const people = peopleOf(rows);
        const of = (all: typeof people) => groupsOf(networkOf(all), groupKinds);
        const first = of(people)[0]?.id ?? "";
        expect(asked(of([...people].reverse()), { [first]: answer })).toEqual(asked(of(people), { [first]: answer }));
      }),
      { numRuns: 20 },
    );
  });

  it("are never about what was answered, nor where nothing could change", () => {
    const groups = groupsIn(ROWS);
    const [first = ""] = asked(groups);
    expect(first).not.toBe("");
    for (const answer of ["keep", "let-go", "mixed"] as const) expect(asked(groups, { [first]: answer })).not.toContain(first);
    expect(questions(groups, () => false, new Map())).toEqual([]);
    expect(questions([], everybody, new Map())).toEqual([]);
  });

  it("after a clear answer are about others rather than the same people again", () => {
    const groups = groupsIn(ROWS);
    const answers = { "title:recruiter": "let-go" } as const;
    const [next = ""] = asked(groups, answers);
    const recruiters = new Set(groups.find(({ id }) => id === "title:recruiter")?.people.map(({ id }) => id));
    const others = groups.find(({ id }) => id === next)?.people.filter(({ id }) => !recruiters.has(id)) ?? [];
    expect(others.length).toBeGreaterThan(0);
  });

  it("shown together are about different people", () => {
    const shown = apart(questions(groupsIn(ROWS), everybody, new Map()), 10);
    expect(shown.length).toBeGreaterThan(3);
    const sets = shown.map(({ group }) => group.people.map(({ id }) => id).join());
    expect(new Set(sets).size).toBe(shown.length);
  });
});
