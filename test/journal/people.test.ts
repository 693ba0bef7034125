/** Decisions find the people they are about, in this export and the next. */
import { describe, expect, it } from "vitest";
import { type DecisionEntry, fold } from "../../src/journal/decisions.ts";
import type { Entry } from "../../src/journal/entry.ts";
import { decidedAbout, isSettled } from "../../src/journal/people.ts";
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
