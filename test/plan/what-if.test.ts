/** What goes with people, and what stays because somebody else has it too. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { JobFunction } from "../../src/detect/functions.ts";
import { companyKey } from "../../src/people/compare.ts";
import { NO_HISTORY } from "../../src/people/history.ts";
import type { Person } from "../../src/people/person.ts";
import { whatIf } from "../../src/plan/what-if.ts";
import type { Assessment, Verdict } from "../../src/verdict/assessment.ts";

interface Case {
  readonly company?: string;
  readonly job?: JobFunction | null;
  readonly year?: number | undefined;
  readonly verdict?: Verdict;
  readonly facts?: Partial<Person>;
}

function assessment({ company = "", job = null, year, verdict = "keep", facts = {} }: Case, row: number): Assessment {
  return {
    person: {
      id: `person-${row}`,
      nameKey: "ada example",
      employer: companyKey(company),
      namesakes: 0,
      function: job,
      seniority: null,
      row: row + 1,
      firstName: "Ada",
      lastName: "Example",
      name: "Ada Example",
      url: "",
      email: "",
      company,
      position: "",
      connectedOn: year === undefined ? undefined : `${year}-03-01`,
      ...facts,
    },
    receipt: () => [],
    score: 0,
    sum: 0,
    exact: 0,
    wishes: 0,
    isFresh: false,
    staleness: null,
    spam: 0,
    relevance: null,
    confidence: "low",
    verdict,
    protectedBy: [],
    blind: [],
    costs: [],
    remarks: [],
    removal: null,
    sharper: undefined,
  };
}

const network = fc
  .array(
    fc.record({
      company: fc.constantFrom("", "Acme", "ACME Ltd", "Globex", "Initech", "Freelance"),
      job: fc.constantFrom(null, "legal" as const, "engineering" as const, "arts-design" as const),
      year: fc.constantFrom(undefined, 2014, 2019, 2026),
      goes: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((cases) => cases.map((one, row) => ({ goes: one.goes, assessment: assessment(one, row) })));

test("a company, year or field is lost when nobody who stays has it, and then with all its people", () => {
  fc.assert(
    fc.property(network, (people) => {
      const going = people.filter(({ goes }) => goes).map((one) => one.assessment);
      const staying = people.filter(({ goes }) => !goes).map((one) => one.assessment);
      const lost = whatIf(
        people.map((one) => one.assessment),
        going,
      );
      const yearIn = ({ person }: Assessment) => person.connectedOn?.slice(0, 4);
      const expected = [...new Set(going.map(yearIn))].filter((year) => year !== undefined && !staying.some((one) => yearIn(one) === year));
      expect(lost.years.map(({ name }) => name).sort()).toEqual(expected.sort());
      for (const { name, people: number } of lost.companies) {
        expect(staying.some(({ person }) => person.employer === companyKey(name))).toBe(false);
        expect(going.filter(({ person }) => person.employer === companyKey(name))).toHaveLength(number);
      }
      const lawyers = (all: readonly Assessment[]) => all.filter(({ person }) => person.function === "legal").length;
      expect(lost.fields.find(({ name }) => name === "legal")?.people ?? 0).toBe(lawyers(staying) > 0 ? 0 : lawyers(going));
    }),
  );
});

test("the more go, the more is lost", () => {
  fc.assert(
    fc.property(network, (people) => {
      const everybody = people.map((one) => one.assessment);
      const going = everybody.slice(0, Math.floor(everybody.length / 2));
      const sizes = ({ companies, years, fields }: ReturnType<typeof whatIf>) => [companies.length, years.length, fields.length];
      const few = sizes(whatIf(everybody, going));
      for (const [index, size] of sizes(whatIf(everybody, everybody)).entries()) expect(size).toBeGreaterThanOrEqual(few[index] as number);
    }),
  );
});

test("a company goes by the name most of its people give it, the largest loss first; no company is none", () => {
  const going = ["Acme", "ACME Ltd", "ACME Ltd", "Globex", "Freelance", ""].map((company, row) => assessment({ company }, row));
  expect(whatIf(going, going).companies).toEqual([
    { name: "ACME Ltd", people: 3 },
    { name: "Globex", people: 1 },
  ]);
});

test("a function is lost in words; a title that tells none is no loss", () => {
  const going = [assessment({ job: "human-resources" }, 0), assessment({ job: null }, 1)];
  expect(whatIf(going, going).fields).toEqual([{ name: "HR", people: 1 }]);
});

test("conversations, recommendations and endorsements are counted where their files are there, and unknown where not", () => {
  const facts = {
    messages: { ...NO_HISTORY, exchanges: 2 },
    recommendations: { received: ["2020-01-01"], given: undefined },
    endorsements: { received: 3, given: 0 },
  };
  const wrote = assessment({ facts, verdict: "review" }, 0);
  const silent = assessment({ facts: { ...facts, messages: NO_HISTORY }, verdict: "remove" }, 1);
  expect(whatIf([wrote, silent], [wrote, silent])).toMatchObject({
    people: 2,
    verdicts: { remove: 1, unfollow: 0, review: 1, keep: 0 },
    conversations: 1,
    recommendations: { received: 2, given: null },
    endorsements: { received: 6, given: 0 },
  });
  const bare = assessment({}, 2);
  expect(whatIf([bare], [bare])).toMatchObject({
    conversations: null,
    recommendations: { received: null, given: null },
    endorsements: { received: null, given: null },
  });
});

test("losses of one size stand in the order of their names, whatever the order of the rows", () => {
  for (const companies of [
    ["Zeta", "Acme", "Mega"],
    ["Mega", "Acme", "Zeta"],
    ["Acme", "Zeta", "Mega"],
  ]) {
    const going = companies.map((company, row) => assessment({ company, year: 2010 + row }, row));
    expect(whatIf(going, going).companies.map(({ name }) => name)).toEqual(["Acme", "Mega", "Zeta"]);
    expect(whatIf(going, going).years.map(({ name }) => name)).toEqual(["2010", "2011", "2012"]);
  }
});
