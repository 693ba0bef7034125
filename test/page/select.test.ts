import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PagePerson } from "../../src/page/content.ts";
import { packed } from "../../src/page/pack.ts";
import { EVERYBODY, type Order, type Query, selection } from "../../src/page/script/select.ts";
import { groupsIn, peopleIn } from "../../src/page/unpack.ts";
import { fold } from "../../src/text/text.ts";
import { fixture400, partsOf } from "./people.ts";

/** What each condition means, said of one person: the slow and plain way. */
const MEANS: { readonly [Name in keyof Query]: (one: PagePerson, value: string, place: number) => boolean } = {
  text: (one, value) =>
    fold(value)
      .split(" ")
      .every((word) => fold(`${one.name} ${one.position} ${one.company}`).includes(word)),
  verdict: (one, value) => one.verdict === value,
  signal: (one, value) => one.receipt.some(({ signal }) => signal === value),
  function: (one, value) => (one.function ?? "unknown") === value,
  seniority: (one, value) => (one.seniority ?? "unknown") === value,
  group: () => true,
  since: (one, value) => (one.connectedOn === null ? value === "unknown" : one.connectedOn.startsWith(value)),
  company: (one, value) => fold(one.company).includes(fold(value)),
  protection: (one, value) =>
    value === "any" ? one.protectedBy.length > 0 : value === "none" ? one.protectedBy.length === 0 : one.protectedBy.includes(value),
  decision: (_, value, place) => (value === "none" ? place % 7 !== 0 : value === "any" || value === "keep" ? place % 7 === 0 : false),
  staleness: (one, value) => isWithin(one.staleness, value),
  relevance: (one, value) => isWithin(one.relevance, value),
};

function isWithin(value: number | null, range: string): boolean {
  const [low, high] = range.split("-").map(Number) as [number, number];
  return value !== null && value >= low && value <= high;
}

const rarely = (...values: readonly string[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant("") }, { weight: 4, arbitrary: fc.constantFrom(...values) });

const query: fc.Arbitrary<Query> = fc.record({
  text: rarely("ma", "ács", "TEACHER", "manager  an", "école"),
  verdict: rarely("remove", "review", "unfollow", "keep"),
  signal: rarely("connected-long-ago", "open-networker", "quiet-time"),
  function: rarely("education", "sales", "unknown"),
  seniority: rarely("entry", "manager", "unknown"),
  group: rarely("function:education", "nowhere"),
  since: rarely("2024", "2023-0", "unknown"),
  company: rarely("schoo", "Ltd"),
  protection: rarely("any", "none", "early-tie"),
  decision: rarely("any", "none", "keep", "later"),
  staleness: rarely("20-80", "0-0"),
  relevance: rarely("10-90"),
});

const ORDERS: readonly Order[] = [
  "rank",
  "score",
  "verdict",
  "name",
  "company",
  "position",
  "connectedOn",
  "last",
  "staleness",
  "spam",
  "relevance",
  "function",
  "seniority",
  "confidence",
  "decision",
];

describe("the table", () => {
  const scene = async () => {
    const { content } = await partsOf(fixture400());
    const data = packed(content);
    const people = peopleIn(data);
    return {
      content,
      ...selection({ people, groups: groupsIn(data, people), decisionAt: (place) => (place % 7 === 0 ? "keep" : undefined) }),
    };
  };

  it("shows whoever meets every condition, and nobody else", async () => {
    const { content, chosen } = await scene();
    fc.assert(
      fc.property(query, (asked) => {
        const group = content.groups.find(({ id }) => id === asked.group);
        const expected = content.people.flatMap((one, place) => {
          const isIn = asked.group === "" || (group?.people.includes(place) ?? false);
          const names = Object.keys(asked) as (keyof Query)[];
          return isIn && names.every((name) => asked[name] === "" || MEANS[name](one, asked[name], place)) ? [place] : [];
        });
        expect(chosen(asked)).toEqual(expected);
      }),
    );
  });

  it("finds somebody by each condition alone", async () => {
    const { content, chosen } = await scene();
    const found = (asked: Partial<Query>) => chosen({ ...EVERYBODY, ...asked }).length;
    expect(found({})).toBe(content.people.length);
    for (const asked of [
      { text: "teacher" },
      { signal: "connected-long-ago" },
      { function: "education" },
      { group: "function:education" },
      { since: "2024" },
      { decision: "keep" },
      { staleness: "1-99" },
    ]) {
      expect(found(asked), JSON.stringify(asked)).toBeGreaterThan(0);
      expect(found(asked), JSON.stringify(asked)).toBeLessThan(content.people.length);
    }
  });

  it.each(ORDERS)("orders everybody by %s either way, what is not known last", async (order) => {
    const { content, chosen, ordered } = await scene();
    const all = chosen(EVERYBODY);
    const [up, down] = [ordered(all, order, false), ordered(all, order, true)];
    expect([...up].sort((a, b) => a - b)).toEqual(all);
    expect([...down].sort((a, b) => a - b)).toEqual(all);
    const keyOf = (place: number): number | string | null => {
      const one = content.people[place] as PagePerson;
      switch (order) {
        case "score":
          return one.sum;
        case "spam":
        case "staleness":
        case "relevance":
          return one[order];
        case "connectedOn":
          return one.connectedOn;
        default:
          return null;
      }
    };
    const known = (places: readonly number[]) => places.map(keyOf).filter((value) => value !== null);
    const sorted = known(all).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    expect(known(up)).toEqual(sorted);
    expect(known(down)).toEqual(sorted.reverse());
    if (sorted.length > 0)
      expect(
        down
          .slice(sorted.length)
          .map(keyOf)
          .every((value) => value === null),
      ).toBe(true);
  });
});
