/** The order of people, tie by tie. */
import { describe, expect, it } from "vitest";
import type { Person } from "../../src/people/person.ts";
import type { Assessment } from "../../src/verdict/assessment.ts";
import { type Order, rank } from "../../src/verdict/rank.ts";
import { judged, somebody } from "./toy.ts";

type Given = Partial<Omit<Assessment, "person">> & Partial<Pick<Person, "name" | "url" | "id" | "connectedOn">>;

/** Somebody of whom only some things are told. */
function one(given: Given): Assessment {
  const { name = "Ada", url = "u", id = "i", ...rest } = given;
  const connectedOn = "connectedOn" in given ? given.connectedOn : "2020-01-01";
  return { ...judged([]), ...rest, person: somebody({ name, url, id, connectedOn }) };
}

/** Ranked from either order of the rows, first and last. */
function inOrder(first: Given, second: Given, order?: Order): void {
  const [a, b] = [one(first), one(second)];
  expect(rank([a, b], order)).toEqual([a, b]);
  expect(rank([b, a], order)).toEqual([a, b]);
}

const TIES: readonly [what: string, first: Given, second: Given][] = [
  ["the higher sum", { sum: 2, spam: 0, exact: 1 }, { sum: 1, spam: 1, exact: 2 }],
  ["beyond the ends of the scale too", { sum: 120, score: 100 }, { sum: 110, score: 100 }],
  ["and below them", { sum: -1, score: 0 }, { sum: -2, score: 0 }],
  ["then more spam", { spam: 2, exact: 1 }, { spam: 1, exact: 2 }],
  ["then what rounding hid", { exact: 0.2, connectedOn: "2019-01-01" }, { exact: 0.1 }],
  ["then the newer connection", { connectedOn: "2020-01-01", name: "Z" }, { connectedOn: "2019-12-31", name: "A" }],
  ["those without a date last", { connectedOn: "2010-01-01", name: "Z" }, { connectedOn: undefined, name: "A" }],
  ["then the name", { name: "Ada", url: "z" }, { name: "Bea", url: "a" }],
  ["by code units, so that it is the same everywhere", { name: "Zoe", url: "z" }, { name: "Ähem", url: "a" }],
  ["then the address", { url: "a", id: "z" }, { url: "b", id: "a" }],
  ["then the id", { id: "a" }, { id: "b" }],
];

describe("by score", () => {
  it.each(TIES)("%s", (_, first, second) => {
    inOrder(first, second);
    inOrder(first, second, "score");
  });

  it("goes from 100 to 0", () => {
    const sums = [0, 100, 35, 99, 1, 60].map((sum) => one({ sum }));
    expect(rank(sums).map(({ sum }) => sum)).toEqual([100, 99, 60, 35, 1, 0]);
  });

  it("leaves what it was given as it was", () => {
    const given = [one({ sum: 1 }), one({ sum: 2 })];
    rank(given);
    rank(given, "name");
    expect(given.map(({ sum }) => sum)).toEqual([1, 2]);
  });
});

describe("by another scale, ties by the sum and so on", () => {
  it.each<[Order, Given, Given]>([
    ["staleness", { staleness: 2, sum: 1 }, { staleness: 1, sum: 2 }],
    ["staleness", { staleness: 0, sum: 1 }, { staleness: null, sum: 2 }],
    ["spam", { spam: 2, sum: 1 }, { spam: 1, sum: 2 }],
    ["relevance", { relevance: 1, sum: 1 }, { relevance: 2, sum: 2 }],
    ["relevance", { relevance: 100, sum: 1 }, { relevance: null, sum: 2 }],
    ["connected", { connectedOn: "2019-01-01", sum: 1 }, { connectedOn: "2020-01-01", sum: 2 }],
    ["connected", { connectedOn: "2025-01-01", sum: 1 }, { connectedOn: undefined, sum: 2 }],
    ["name", { name: "Ada", sum: 1 }, { name: "Bea", sum: 2 }],
    ["name", { name: "ada", sum: 1 }, { name: "Bea", sum: 2 }],
    ["name", { name: "Ähem", sum: 1 }, { name: "Zoe", sum: 2 }],
  ])("%s", (order, first, second) => inOrder(first, second, order));

  it.each(["staleness", "spam", "relevance", "connected", "name"] as const)("%s", (order) => {
    const same = { staleness: null, relevance: null, spam: 1 };
    inOrder({ ...same, sum: 2 }, { ...same, sum: 1 }, order);
    inOrder({ ...same, url: "a", id: "z" }, { ...same, url: "b", id: "a" }, order);
  });
});
