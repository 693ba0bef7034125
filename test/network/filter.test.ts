/** Whom a filter means: a table of every condition, and its laws. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FUNCTIONS, SENIORITIES, UNKNOWN } from "../../src/detect/functions.ts";
import { conditionsOf, type Filter, peopleOfRules, peopleWho, whyUnanswerable } from "../../src/network/filter.ts";
import { addDays } from "../../src/people/calendar.ts";
import { companyKey } from "../../src/people/compare.ts";
import { type History, NO_HISTORY } from "../../src/people/history.ts";
import type { Network, Person } from "../../src/people/person.ts";
import { networkOf, somebody } from "../verdict/toy.ts";

const SEEN: Partial<Network> = { asOf: "2026-01-01", messagesSince: "2012-01-01" };

const named = ({ company = "", ...known }: Partial<Person>): Partial<Person> => ({ company, employer: companyKey(company), ...known });
const networkWith = (known: Partial<Person>, more: Partial<Network> = {}) => networkOf([somebody(named(known))], { ...SEEN, ...more });
const fits = (filter: Filter, known: Partial<Person>, more: Partial<Network> = {}) =>
  peopleWho(filter, networkWith(known, more)).length === 1;
const messages = (history: Partial<History>): Partial<Person> => ({ messages: { ...NO_HISTORY, ...history } });

describe("a condition", () => {
  it.each<[filter: Filter, known: Partial<Person>, is: boolean]>([
    [{ title: ["recruiter"] }, { position: "Senior RECRUITER, Berlin" }, true],
    [{ title: ["recruiter"] }, { position: "Recruiters' friend" }, false],
    [{ title: ["talent acquisition"] }, { position: "Talent-Acquisition Lead" }, true],
    [{ title: ["talent acquisition"] }, { position: "Acquisition of talent" }, false],
    [{ title: ["cook", "baker"] }, { position: "Baker" }, true],
    [{ title: ["charge de recrutement"] }, { position: "Chargé de recrutement" }, true],
    [{ title: ["採用"] }, { position: "株式会社サンプル採用担当" }, true],
    [{ title: ["рекрутер"] }, { position: "Ведущий рекрутер" }, true],
    [{ title: ["توظيف"] }, { position: "مسؤول التوظيف" }, true],
    [{ title: ["C++"] }, { position: "C++ developer" }, true],
    [{ title: ["C++"] }, { position: "C level executive" }, false],
    [{ title: ["recruiter"] }, { position: "" }, false],
    [{ company: ["acme"] }, { company: "ACME Ltd." }, true],
    [{ company: ["Acme Rail"] }, { company: "Acme Rail Holding" }, true],
    [{ company: ["Acme"] }, { company: "Acmeology" }, false],
    [{ company: ["freelance"] }, { company: "Freelance" }, true],
    [{ company: ["Acme"] }, { company: "" }, false],
    [{ function: ["sales", "legal"] }, { function: "legal" }, true],
    [{ function: ["sales"] }, { function: null }, false],
    [{ function: ["unknown"] }, { function: null }, true],
    [{ seniority: ["vp"] }, { seniority: "vp" }, true],
    [{ seniority: ["unknown"] }, { seniority: "vp" }, false],
    [{ connectedBefore: "2018-01-01" }, { connectedOn: "2017-12-31" }, true],
    [{ connectedBefore: "2018-01-01" }, { connectedOn: "2018-01-01" }, false],
    [{ connectedAfter: "2018-01-01" }, { connectedOn: "2018-01-01" }, false],
    [{ connectedAfter: "2018-01-01" }, { connectedOn: "2018-01-02" }, true],
    [{ connectedBefore: "2018-01-01" }, { connectedOn: undefined }, false],
    [{ neverMessaged: true }, messages({}), true],
    [{ neverMessaged: true }, messages({ greetingsReceived: 1, last: "2019-01-01" }), false],
    [{ neverMessaged: true }, messages({ recipients: 8 }), false],
    [{ neverMessaged: true }, messages({ unclear: 1 }), false],
    [{ neverMessaged: true }, messages({ received: 1, undated: 1 }), false],
    [{ neverMessaged: true }, { ...messages({}), connectedOn: undefined }, false],
    [{ neverMessaged: true }, { ...messages({}), connectedOn: "2009-01-01" }, false],
    [{ noMessageSince: "2020-01-01" }, messages({ received: 1, last: "2019-12-31" }), true],
    [{ noMessageSince: "2020-01-01" }, messages({ received: 1, last: "2020-01-01" }), false],
    [{ noMessageSince: "2020-01-01" }, messages({ received: 2, last: "2019-01-01", undated: 1 }), false],
    [{ noMessageSince: "2020-01-01" }, messages({ received: 1, last: "2019-01-01", unclear: 1 }), false],
    [{ noMessageSince: "2020-01-01" }, messages({ recipients: 8 }), false],
    [{ noMessageSince: "2020-01-01" }, messages({}), true],
    [{ noMessageSince: "2009-01-01" }, { ...messages({}), connectedOn: "2009-06-01" }, false],
  ])("%j of %j: %s", (filter, known, is) => expect(fits(filter, { connectedOn: "2015-05-05", ...known })).toBe(is));

  it("of a company is met by those whose company holds the words only where none is called so", () => {
    const people = ["Acme", "Acme Rail", "ACME GmbH"].map((company, index) => somebody(named({ company }), index + 1));
    const rows = (...company: readonly string[]) => peopleWho({ company }, networkOf(people)).map(({ row }) => row);
    expect(rows("acme")).toEqual([1, 3]);
    expect(rows("rail")).toEqual([2]);
    expect(rows("acme", "rail")).toEqual([1, 2, 3]);
    const [condition] = conditionsOf({ company: ["acme", "rail"] }, networkOf(people));
    expect(condition?.says).toBe("company is “acme” or says “rail”");
    expect(condition?.note).toBe("no company here is called “rail”; taken for it, since they hold these words: “Acme Rail”");
  });

  it("is worded for people", () => {
    const filter: Filter = {
      title: ["recruiter", "talent scout"],
      function: ["human-resources", "unknown"],
      seniority: ["cxo"],
      connectedBefore: "2018-01-01",
      connectedAfter: "2012-12-31",
      noMessageSince: "2020-02-03",
      neverMessaged: true,
    };
    expect(conditionsOf(filter, networkWith({})).map(({ says }) => says)).toEqual([
      "title says “recruiter” or “talent scout”",
      "function is HR or unknown",
      "seniority is C-level",
      "connected before January 1, 2018",
      "connected after December 31, 2012",
      "no message since February 3, 2020",
      "never a message",
    ]);
  });
});

describe("silence", () => {
  const wordless = { connectedOn: "2015-05-05", ...messages({}) };
  it.each<[what: string, known: Partial<Person>, more: Partial<Network>, filter: Filter, why: RegExp | undefined]>([
    ["with messages.csv", wordless, {}, { neverMessaged: true }, undefined],
    ["without messages.csv", {}, {}, { neverMessaged: true }, /^messages\.csv is missing/],
    ["without messages.csv", {}, {}, { noMessageSince: "2020-01-01" }, /^messages\.csv is missing/],
    ["where it is unknown", wordless, { silenceUnknown: true }, { neverMessaged: true }, /cannot tell/],
    [
      "beyond the export",
      wordless,
      {},
      { noMessageSince: "2026-01-02" },
      /since January 2, 2026: everything is counted to January 1, 2026/,
    ],
  ])("%s", (_, known, more, filter, why) => {
    const network = networkWith(known, more);
    expect(whyUnanswerable(filter, network)?.why).toEqual(why === undefined ? undefined : expect.stringMatching(why));
    expect(peopleWho(filter, network)).toHaveLength(why === undefined ? 1 : 0);
  });

  it("that nobody can tell of is unknown, not a yes and not a no", () => {
    const network = networkWith({ connectedOn: "2015-05-05", ...messages({ unclear: 2 }) });
    for (const filter of [{ neverMessaged: true }, { noMessageSince: "2020-01-01" }]) {
      const [condition] = conditionsOf(filter, network);
      expect([condition?.passes(network.people[0] as Person), condition?.isUnknown?.(network.people[0] as Person)]).toEqual([false, true]);
    }
  });
});

describe("rules", () => {
  it("each have their people, in the order of the policy", () => {
    const people = ["Cook", "Baker", "Cook"].map((position, index) => somebody({ position }, index + 1));
    const rules = { cooks: { title: ["cook"] }, silent: { neverMessaged: true }, "": { title: ["baker"] } };
    const found = [...peopleOfRules(rules, networkOf(people))].map(([name, those]) => [name, those.map(({ row }) => row)]);
    expect(found).toEqual([
      ["cooks", [1, 3]],
      ["silent", []],
      ["", [2]],
    ]);
  });
});

const date = fc
  .date({ min: new Date("2012-01-01"), max: new Date("2025-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const words = fc.constantFrom("cook", "baker", "head of sales", "採用", "инженер");
const history = fc.record({
  received: fc.nat(2),
  last: fc.option(date, { nil: undefined }),
  undated: fc.nat(1),
  unclear: fc.nat(1),
  recipients: fc.constantFrom(0, 0, 9),
});
const person = fc.record({
  position: fc.array(words, { maxLength: 3 }).map((some) => some.join(" | ")),
  company: fc.constantFrom("Acme", "Acme Rail", "Globex", ""),
  function: fc.constantFrom(null, ...FUNCTIONS.slice(0, 3)),
  seniority: fc.constantFrom(null, ...SENIORITIES.slice(0, 3)),
  connectedOn: fc.option(date, { nil: undefined }),
  messages: history.map((known) => ({
    ...NO_HISTORY,
    ...known,
    // A day, known or not, is that of a message.
    received: Math.max(known.received, known.undated + (known.last === undefined ? 0 : 1)),
  })),
});
const network = fc.array(person, { maxLength: 12 }).map((people) =>
  networkOf(
    people.map((known, index) => somebody(named(known), index + 1)),
    SEEN,
  ),
);
type Kinds<Name extends "function" | "seniority"> = NonNullable<Filter[Name]>[number];
const conditions = {
  company: fc.subarray(["Acme", "rail", "Globex", "nowhere"], { minLength: 1 }),
  title: fc.array(words, { minLength: 1, maxLength: 2 }),
  function: fc.subarray<Kinds<"function">>([...FUNCTIONS.slice(0, 3), UNKNOWN], { minLength: 1 }),
  seniority: fc.subarray<Kinds<"seniority">>([...SENIORITIES.slice(0, 3), UNKNOWN], { minLength: 1 }),
  connectedBefore: date,
  connectedAfter: date,
  noMessageSince: date,
  neverMessaged: fc.constant(true),
};
const filter: fc.Arbitrary<Filter> = fc.record(conditions, { requiredKeys: [] });
const rowsOf = (people: readonly Person[]) => people.map(({ row }) => row);

describe("laws", () => {
  it("filters combined let through whom both let through", () =>
    fc.assert(
      fc.property(network, filter, fc.constantFrom(...(Object.keys(conditions) as (keyof Filter)[])), (all, whole, name) => {
        const { [name]: part, ...rest } = whole;
        const both = new Set(rowsOf(peopleWho({ [name]: part }, all)));
        expect(rowsOf(peopleWho(whole, all))).toEqual(rowsOf(peopleWho(rest, all)).filter((row) => both.has(row)));
      }),
    ));

  it("a filter that asks nothing lets everybody through", () =>
    fc.assert(
      fc.property(network, (all) => {
        expect(peopleWho({}, all)).toEqual(all.people);
      }),
    ));

  it("more values of one condition let through whom any of them does", () =>
    fc.assert(
      fc.property(network, conditions.title, conditions.title, (all, some, others) => {
        const apart = new Set([...peopleWho({ title: some }, all), ...peopleWho({ title: others }, all)]);
        expect(new Set(peopleWho({ title: [...some, ...others] }, all))).toEqual(apart);
      }),
    ));

  it("a condition and its opposite part those of whom it is known, and nobody is in both", () =>
    fc.assert(
      fc.property(network, date, conditions.function, conditions.seniority, (all, day, functions, seniorities) => {
        const part = (one: Filter, other: Filter, known: (person: Person) => boolean) => {
          const rows = [...rowsOf(peopleWho(one, all)), ...rowsOf(peopleWho(other, all))].sort((a, b) => a - b);
          expect(rows).toEqual(rowsOf(all.people.filter(known)));
        };
        part({ connectedBefore: day }, { connectedAfter: addDays(day, -1) }, ({ connectedOn }) => connectedOn !== undefined);
        const others = [...FUNCTIONS, UNKNOWN as typeof UNKNOWN].filter((job) => !functions.includes(job));
        part({ function: functions }, { function: others }, () => true);
        const levels = [...SENIORITIES, UNKNOWN as typeof UNKNOWN].filter((level) => !seniorities.includes(level));
        part({ seniority: seniorities }, { seniority: levels }, () => true);
      }),
    ));

  it("of silence there is a yes, a no or nobody can tell, never two of them; later days let more through", () =>
    fc.assert(
      fc.property(network, date, fc.nat(400), (all, day, more) => {
        for (const { passes, isUnknown } of conditionsOf({ noMessageSince: day, neverMessaged: true }, all))
          for (const one of all.people) expect(passes(one) && isUnknown?.(one) === true).toBe(false);
        const later = addDays(day, more) > "2026-01-01" ? "2026-01-01" : addDays(day, more);
        const then = new Set(rowsOf(peopleWho({ noMessageSince: later }, all)));
        for (const row of rowsOf(peopleWho({ noMessageSince: day }, all))) expect(then.has(row)).toBe(true);
        for (const row of rowsOf(peopleWho({ neverMessaged: true }, all)))
          expect(rowsOf(peopleWho({ noMessageSince: day }, all))).toContain(row);
      }),
    ));
});
