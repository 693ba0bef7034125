/** The fold is the state: laws, undo, order in time. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, dueOn, fold, foldWishes, isDecision, isWish, stamp, standing } from "../../src/journal/decisions.ts";
import type { Entry } from "../../src/journal/entry.ts";
import { anyJournal, entry, wish } from "./invented.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 10, minute)).toISOString();
const undo = (person = "ada-example"): Entry => ({ at: at(59), person, name: "", decision: "undo" });

describe("fold", () => {
  it("in two halves is the fold of the whole", () => {
    fc.assert(
      fc.property(anyJournal, fc.nat(12), (entries, cut) => {
        const half = fold(entries.slice(0, cut));
        const before = structuredClone(half);
        expect(fold(entries.slice(cut), half)).toEqual(fold(entries));
        expect(half).toEqual(before);
      }),
    );
  });

  it("without an undo, is the last line of each person", () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const entries = journal.filter(isDecision);
        const decisions = fold(entries);
        for (const person of new Set(entries.map((one) => one.person))) {
          expect(standing(decisions, person)).toBe(entries.findLast((one) => one.person === person));
        }
      }),
    );
  });

  it("a decision and its undo leave everything as it was", () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, (entries, more) => {
        const before = fold(entries);
        for (const one of more.filter(isDecision)) expect(fold([one, undo(one.person)], before)).toEqual(before);
      }),
    );
  });

  it("brings back what was decided before, and takes back nothing that is not there", () => {
    const [keep, removed] = [entry({ decision: "keep" }), entry({ at: at(1) })];
    expect(standing(fold([keep, removed, undo()]), "ada-example")).toBe(keep);
    expect(fold([keep, removed, undo(), undo(), undo()]).size).toBe(0);
    expect(fold([undo(), keep, undo("bo-example")])).toEqual(fold([keep]));
  });
});

describe("wishes", () => {
  it("fold in two halves as decisions do, and neither changes the other", () => {
    fc.assert(
      fc.property(anyJournal, fc.nat(12), (entries, cut) => {
        expect(foldWishes(entries.slice(cut), foldWishes(entries.slice(0, cut)))).toEqual(foldWishes(entries));
        expect(foldWishes(entries.filter((one) => !isDecision(one)))).toEqual(foldWishes(entries));
        expect(fold(entries.filter((one) => !isWish(one)))).toEqual(fold(entries));
      }),
    );
  });

  it("are taken back one by one, and a person who is called as the group is is somebody else", () => {
    const [goes, stays] = [wish(), wish({ wish: "keep" })];
    const undoing = wish({ wish: "undo" });
    expect(foldWishes([goes, stays, undoing]).get("employer:acme")).toEqual([goes]);
    expect(foldWishes([goes, stays, undoing, undoing, undoing]).size).toBe(0);
    expect(foldWishes([goes, undo("employer:acme")]).get("employer:acme")).toEqual([goes]);
  });
});

describe("stamp", () => {
  const times = (entries: readonly { readonly at: string }[]) => entries.map((one) => Date.parse(one.at));

  it("puts new entries behind all that is in the journal, each later than the one before", () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, (entries, drafts) => {
        const stamped = stamp(drafts, entries, "2025-12-31T23:59:59.000Z");
        const all = times([...entries, ...stamped]);
        expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
      }),
    );
  });

  it("is now, when nothing is in the way", () => {
    expect(stamp([entry()], [entry({ at: at(1) })], at(5))).toEqual([entry({ at: at(5) })]);
  });

  it("lets what a clock far ahead wrote hold up only the same person", () => {
    const ahead = entry({ at: "2031-01-01T00:00:00.000Z" });
    const [same, other] = stamp([entry(), entry({ person: "bo-example" })], [ahead], at(5));
    expect(same?.at).toBe("2031-01-01T00:00:00.001Z");
    expect(other?.at).toBe(at(5));
  });
});

describe("the year 9999", () => {
  it("is the last one in which anything is written down", () => {
    expect(() => stamp([entry()], [], "+010000-01-01T00:00:00.000Z")).toThrow("the end of the year 9999");
    const ahead = entry({ at: "9999-12-31T23:59:59.999Z" });
    expect(() => stamp([entry()], [ahead], at(5))).toThrow("the end of the year 9999");
    expect(stamp([entry({ person: "bo-example" })], [ahead], at(5))).toEqual([entry({ person: "bo-example", at: at(5) })]);
  });
});

describe("days", () => {
  it("are those of this machine's calendar", () => {
    expect(dayOf(new Date(2026, 10, 22, 23, 59, 59).toISOString())).toBe("2026-11-22");
    expect(dayOf(new Date(2026, 10, 23, 0, 0, 0).toISOString())).toBe("2026-11-23");
  });

  it("of later: the one that was said, else thirty days on", () => {
    const noon = new Date(2026, 10, 22, 12).toISOString();
    expect(dueOn({ ...entry({ at: noon, until: "2027-01-05" }), decision: "later" })).toBe("2027-01-05");
    expect(dueOn({ ...entry({ at: noon }), decision: "later" })).toBe("2026-12-22");
  });
});

it("days are written with two digits, on the calendar of this machine", () => {
  expect(dayOf(new Date("2026-01-05T12:00:00").toISOString())).toBe("2026-01-05");
  expect(dayOf(new Date("2026-10-25T00:00:00").toISOString())).toBe("2026-10-25");
});
