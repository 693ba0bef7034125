/** A network's history by month, and the jobs people had before, from snapshots made by hand. */
import { describe, expect, it } from "vitest";
import { fold } from "../../src/journal/decisions.ts";
import type { Entry, PersonEntry } from "../../src/journal/entry.ts";
import { proofEntry, proofsIn } from "../../src/journal/proofs.ts";
import { monthsOf, removalsIn, stepsOf } from "../../src/proof/months.ts";
import { movesIn } from "../../src/proof/moves.ts";
import type { Listed, Snapshot } from "../../src/proof/snapshot.ts";

const person = (id: string, more: Partial<Listed> = {}): Listed => ({
  id,
  name: `${id} Example`,
  url: `https://www.linkedin.com/in/${id}`,
  company: "Acme",
  position: "Gardener",
  connectedOn: "2024-01-05",
  ...more,
});

const snapshot = (dated: string, people: readonly Listed[]): Snapshot => ({
  mark: dated,
  label: `${dated}.csv`,
  dated,
  guessed: false,
  scannedAt: `${dated}T12:00:00.000Z`,
  cut: false,
  people,
  dateOnly: new Map(),
  unfollowed: undefined,
});

const removed = (id: string, day: string): PersonEntry => ({ at: `${day}T12:00:00.000Z`, person: id, name: id, decision: "removed" });

const PEOPLE = ["ada", "bo", "cy", "di", "ed", "fa", "gi", "ha"].map((id) => person(id));

describe("by month", () => {
  const list = [
    snapshot("2026-08-30", PEOPLE),
    snapshot("2026-09-30", [...PEOPLE.slice(1), person("new", { connectedOn: "2026-09-02" })]),
    snapshot("2026-12-05", [
      ...PEOPLE.slice(2),
      person("new", { connectedOn: "2026-09-02" }),
      person("newer", { connectedOn: "2026-11-20" }),
    ]),
  ];
  const marks = [removed("bo", "2026-11-03"), removed("cy", "2026-11-04"), removed("di", "2027-01-07")] as const;
  const [bo, cy] = [proofEntry(marks[0] as never, "confirmed", "2026-12-05"), proofEntry(marks[1] as never, "not-done", "2026-12-05")];
  const entries: readonly Entry[] = [...marks, ...[bo, cy].map((entry) => ({ ...entry, at: "2026-12-06T12:00:00.000Z" }) as Entry)];
  const decisions = fold(entries);
  const months = monthsOf(stepsOf(list, decisions), removalsIn(decisions, proofsIn(entries)));

  it("no month is left out, from the first export to the last mark", () => {
    expect(months.map(({ month }) => month)).toEqual(["2026-08", "2026-09", "2026-10", "2026-11", "2026-12", "2027-01"]);
    expect(months.map(({ last }) => last?.people.length)).toEqual([8, 8, undefined, undefined, 8, undefined]);
  });

  it("who came is counted by the day, who is gone by the export that tells, removals by the mark", () => {
    expect(months.map(({ came }) => came)).toEqual([0, 1, 0, 1, 0, 0]);
    expect(months.map(({ gone }) => gone)).toEqual([0, 1, 0, 0, 0, 0]);
    expect(months.map(({ removed, confirmed, notDone }) => [removed, confirmed, notDone])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [2, 1, 1],
      [0, 0, 0],
      [1, 0, 0],
    ]);
  });
});

describe("the jobs people had", () => {
  const now = snapshot("2026-11-22", [person("ada", { company: "Globex" }), person("bo"), person("cy", { position: "Baker" })]);
  it("are the last other ones that an earlier export tells", () => {
    const before = [snapshot("2026-06-01", [person("ada", { company: "Initech" }), person("bo")]), snapshot("2026-08-01", PEOPLE)];
    expect([...movesIn(before, now)]).toEqual([
      ["ada", { job: { company: "Acme", position: "Gardener", until: "2026-08-01" } }],
      ["cy", { job: { company: "Acme", position: "Gardener", until: "2026-08-01" } }],
    ]);
  });

  it("of longer ago than a year, of a younger export, and of another connection under the same address are none", () => {
    expect(movesIn([snapshot("2025-01-01", PEOPLE)], now).size).toBe(0);
    expect(movesIn([snapshot("2026-12-01", PEOPLE)], now).size).toBe(0);
    const other = snapshot("2026-08-01", [person("ada", { connectedOn: "2020-01-01" })]);
    expect(movesIn([other], now).size).toBe(0);
  });

  it("written otherwise are the same", () => {
    const before = snapshot("2026-08-01", [person("bo", { company: "ACME, Inc.", position: "gardener" })]);
    expect(movesIn([before], now).size).toBe(0);
  });
});
