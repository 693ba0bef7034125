/** Invented entries of a journal. */
import fc from "fast-check";
import { type Card, DECISIONS, type Entry, type GroupEntry, type PersonEntry, WISHES } from "../../src/journal/entry.ts";

export const CARD: Card = {
  url: "https://www.linkedin.com/in/ada-example",
  company: "Invented Links Ltd",
  position: "Guest posts and backlinks",
  connectedOn: "2021-02-07",
  score: 61,
  reasons: ["Position says “guest posts”"],
  costs: ["your only contact at Invented Links"],
};

export function entry(changes: Partial<PersonEntry> = {}): PersonEntry & { readonly decision: "removed" } {
  return {
    at: "2026-11-22T10:00:00.000Z",
    person: "ada-example",
    name: "Ada Example",
    decision: "removed",
    card: CARD,
    ...changes,
  } as PersonEntry & { readonly decision: "removed" };
}

/** A wish about a group. */
export function wish(changes: Partial<GroupEntry> = {}): GroupEntry {
  return { at: "2026-11-22T10:00:00.000Z", group: "employer:acme", title: "Everyone at Acme", wish: "let-go", ...changes };
}

const text = fc.string({ unit: "grapheme" });
const date = fc
  .date({ min: new Date("2010-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const card: fc.Arbitrary<Card> = fc.record({
  url: fc.option(text),
  company: text,
  position: text,
  connectedOn: fc.option(date),
  score: fc.option(fc.nat(100)),
  reasons: fc.array(text, { maxLength: 3 }),
  costs: fc.array(text, { maxLength: 3 }),
});

const at = fc.date({ min: new Date("2026-01-01"), max: new Date("2026-12-31"), noInvalidDate: true }).map((time) => time.toISOString());

const anyWish: fc.Arbitrary<GroupEntry> = fc.record({
  at,
  // One of them is called as somebody is.
  group: fc.constantFrom("employer:acme", "title:יועץ", "ada-example"),
  title: text,
  wish: fc.constantFrom(...WISHES, "undo" as const),
});

const anyDecision: fc.Arbitrary<PersonEntry> = fc.record(
  {
    at,
    person: fc.constantFrom("ada-example", "bo-example", "יעל-לביא", "cy example@2020-01-01"),
    name: text,
    decision: fc.constantFrom(...DECISIONS, "undo" as const),
    note: text,
    until: date,
    card,
  },
  { requiredKeys: ["at", "person", "name", "decision"] },
);

/** Entries about few people and groups, so that they meet, at any time. */
export const anyEntry: fc.Arbitrary<Entry> = fc.oneof({ arbitrary: anyDecision, weight: 2 }, { arbitrary: anyWish, weight: 1 });

/** Entries as prune writes them: each later than the one before. */
export const anyJournal: fc.Arbitrary<readonly Entry[]> = fc
  .array(anyEntry, { maxLength: 12 })
  .map((entries) => entries.map((one, index) => ({ ...one, at: new Date(Date.UTC(2026, 0, 1) + index).toISOString() })));
