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
  ["the higher score", { score: 2, spam: 0, connectedOn: "2024-01-01" }, { score: 1, spam: 1 }],
  ["then more spam", { score: 1, spam: 2, connectedOn: "2024-01-01" }, { score: 1, spam: 1 }],
  ["then the older connection", { connectedOn: "2019-12-31", name: "Z" }, { connectedOn: "2020-01-01", name: "A" }],
  ["those without a date last", { connectedOn: "2025-01-01", name: "Z" }, { connectedOn: undefined, name: "A" }],
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
    const scores = [0, 100, 35, 99, 1, 60].map((score) => one({ score }));
    expect(rank(scores).map(({ score }) => score)).toEqual([100, 99, 60, 35, 1, 0]);
  });

  it("leaves what it was given as it was", () => {
    const given = [one({ score: 1 }), one({ score: 2 })];
    rank(given);
    rank(given, "name");
    expect(given.map(({ score }) => score)).toEqual([1, 2]);
  });
});

describe("by another scale, ties by score and so on", () => {
  it.each<[Order, Given, Given]>([
    ["staleness", { staleness: 2, score: 1 }, { staleness: 1, score: 2 }],
    ["staleness", { staleness: 0, score: 1 }, { staleness: null, score: 2 }],
    ["spam", { spam: 2, score: 1 }, { spam: 1, score: 2 }],
    ["relevance", { relevance: 1, score: 1 }, { relevance: 2, score: 2 }],
    ["relevance", { relevance: 100, score: 1 }, { relevance: null, score: 2 }],
    ["connected", { connectedOn: "2019-01-01", score: 1 }, { connectedOn: "2020-01-01", score: 2 }],
    ["connected", { connectedOn: "2025-01-01", score: 1 }, { connectedOn: undefined, score: 2 }],
    ["name", { name: "Ada", score: 1 }, { name: "Bea", score: 2 }],
    ["name", { name: "ada", score: 1 }, { name: "Bea", score: 2 }],
    ["name", { name: "Ähem", score: 1 }, { name: "Zoe", score: 2 }],
  ])("%s", (order, first, second) => inOrder(first, second, order));

  it.each(["staleness", "spam", "relevance", "connected", "name"] as const)("%s", (order) => {
    const same = { staleness: null, relevance: null, spam: 1 };
    inOrder({ ...same, score: 2 }, { ...same, score: 1 }, order);
    inOrder({ ...same, url: "a", id: "z" }, { ...same, url: "b", id: "a" }, order);
  });
});

describe("the first few by score", () => {
  const people = [10, 30, 20, 30, 0, 100].map((score, index) => one({ score, spam: index, id: `${index}` }));
  const ids = (all: readonly Assessment[]) => all.map(({ person }) => person.id);

  it.each([
    [0, []],
    [1, ["5"]],
    [2, ["5", "3"]],
    [3, ["5", "3", "1"]],
    [5, ["5", "3", "1", "2", "0"]],
    [6, ["5", "3", "1", "2", "0", "4"]],
    [9, ["5", "3", "1", "2", "0", "4"]],
  ])("%i", (enough, wanted) => expect(ids(rank(people, "score", enough))).toEqual(wanted));

  it("with all who are their equals", () => {
    const equals = [1, 2, 3].map((index) => one({ score: 7, spam: 3, id: `${index}` }));
    expect(ids(rank([one({ score: 7, spam: 2, id: "0" }), ...equals], "score", 2))).toEqual(["1", "2", "3"]);
  });

  it("where many have nothing", () => {
    const nothing = [3, 1, 2].map((index) => one({ score: 0, spam: 0, id: `${index}` }));
    expect(ids(rank(nothing, "score", 1))).toEqual(["1", "2", "3"]);
  });
});
