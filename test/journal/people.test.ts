/** Decisions find the people they are about, in this export and the next. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DecisionEntry, fold } from "../../src/journal/decisions.ts";
import type { Entry } from "../../src/journal/entry.ts";
import { besides, decidedAbout, isSettled } from "../../src/journal/people.ts";
import { CARD, entry } from "./invented.ts";

const person = (id: string, name = "Ada Example", connectedOn: string | undefined = "2021-02-07") => ({ id, name, connectedOn });
const about = (people: readonly ReturnType<typeof person>[], ...entries: Entry[]) => [...decidedAbout(people, fold(entries)).keys()];

describe("somebody whose id is gone", () => {
  it("is followed to the one with the same name and date, however the name is written", () => {
    expect(about([person("ada-new", "ADA  example"), person("bo", "Bo Example")], entry())).toEqual(["ada-new"]);
  });

  it.each([
    ["nobody has that name", [person("ada-new", "Ada Other")], [entry()]],
    ["the date differs", [person("ada-new", "Ada Example", "2022-02-07")], [entry()]],
    ["two people fit", [person("ada-new"), person("ada-newer")], [entry()]],
    ["two of the journal fit", [person("ada-new")], [entry(), entry({ person: "ada-old", decision: "keep" })]],
    ["no card tells the date", [person("ada-new")], [{ ...entry(), card: { ...CARD, connectedOn: null } }]],
    ["it was taken back", [person("ada-new")], [entry(), entry({ decision: "undo" })]],
  ])("is not followed where %s", (_, people, entries) => {
    expect(about(people, ...entries)).toEqual([]);
  });

  it("does not take the place of somebody about whom something was decided", () => {
    const own = entry({ person: "ada-new", decision: "keep" });
    const found = decidedAbout([person("ada-new")], fold([entry(), own]));
    expect(found.get("ada-new")?.decision).toBe("keep");
  });
});

describe("somebody who was there already", () => {
  const beside = ["ada-b"];

  it("never inherits what was decided about a namesake of the same day", () => {
    expect(about([person("ada-b")], entry({ beside }))).toEqual([]);
  });

  it("does not stand in the way of a newcomer", () => {
    expect(about([person("ada-b"), person("ada-new")], entry({ beside }))).toEqual(["ada-new"]);
  });

  it("and is gone as well could be the newcomer: then nobody is followed", () => {
    expect(about([person("ada-new")], entry({ beside }))).toEqual([]);
  });

  const somebody = fc.record({
    id: fc.constantFrom("a", "b", "c", "d", "e"),
    name: fc.constantFrom("Maria Garcia", "Maria Lopez", "maria  GARCIA"),
    connectedOn: fc.constantFrom("2021-02-07", "2021-02-08"),
  });
  const people = fc.uniqueArray(somebody, { selector: ({ id }) => id });

  it("is followed to never, whatever two exports hold and whoever was decided about", () => {
    fc.assert(
      fc.property(people, people, fc.nat(), (earlier, now, which) => {
        fc.pre(earlier.length > 0);
        const decided = earlier[which % earlier.length] as (typeof earlier)[number];
        const { id, name, connectedOn } = decided;
        const one = entry({ person: id, name, decision: "keep", card: { ...CARD, connectedOn }, beside: besides(earlier)(decided) });
        const found = [...decidedAbout(now, fold([one])).keys()];
        const held = new Set<string>(earlier.map((each) => each.id));
        // A name changes by a word; somebody known by the day is who they were.
        const same = now.filter((each) => earlier.every((other) => other.id !== each.id || other.connectedOn === each.connectedOn));
        fc.pre(same.length === now.length);
        expect(found.filter((each) => each !== id && held.has(each))).toEqual([]);
      }),
    );
  });

  it("is known by a word of the name and the day, of a crowded day by the whole name", () => {
    const of = besides([person("a"), person("b", "Ada Other"), person("c", "Bo Other"), person("d", "Ada Example", "2022-02-07")]);
    expect(of(person("a"))).toEqual(["b"]);
    const crowd = Array.from({ length: 300 }, (_, index) => person(`x${index}`, `Ada Example${index}`));
    expect(besides([person("a"), person("b"), ...crowd])(person("a"))).toEqual(["b"]);
  });
});

describe("a removal", () => {
  it("is over when they are a connection again; a keep is not", () => {
    const again = [person("ada-example", "Ada Example", "2027-01-01")];
    expect(about(again, entry())).toEqual([]);
    expect(about(again, entry({ decision: "keep" }))).toEqual(["ada-example"]);
  });
});

it("nothing is proposed about whoever was decided about, but for later only until its day", () => {
  const decided = (decision: DecisionEntry["decision"]) => ({ ...entry({ until: "2026-12-22" }), decision });
  expect(isSettled(undefined, "2026-12-01")).toBe(false);
  for (const decision of ["removed", "unfollowed", "keep"] as const) expect(isSettled(decided(decision), "2099-01-01")).toBe(true);
  expect(isSettled(decided("later"), "2026-12-21")).toBe(true);
  expect(isSettled(decided("later"), "2026-12-22")).toBe(false);
});
