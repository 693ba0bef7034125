/** What the entries of a journal add up to: the decisions that stand. The fold is the state; there is no other. */
import { PruneError } from "../errors.ts";
import { addDays } from "../people/calendar.ts";
import type { PersonId, PlainDate } from "../people/person.ts";
import {
  type Decision,
  type Entry,
  type GroupEntry,
  type Instant,
  isAboutGroup,
  isAboutPerson,
  isSighting,
  LAST_INSTANT,
  type PersonEntry,
  type SeenEntry,
  subjectOf,
  timeOf,
  type Wish,
} from "./entry.ts";

/** An entry that decides something about somebody. */
export type DecisionEntry = PersonEntry & { readonly decision: Decision };

/** An entry that wishes something about a group. */
export type WishEntry = GroupEntry & { readonly wish: Wish };

/** By person, the decisions that were not taken back, the newest last: that one is in force. */
export type Decisions = ReadonlyMap<PersonId, readonly DecisionEntry[]>;

/** By group, the wishes that were not taken back, the newest last: that one is in force. */
export type Wishes = ReadonlyMap<string, readonly WishEntry[]>;

/** For how many days somebody is left in peace who is for later. */
export const LATER_DAYS = 30;

/**
 * Adds entries up. `fold(b, fold(a))` is `fold([...a, ...b])`, so every beginning of a journal is a journal.
 *
 * @param entries in the order of time
 * @param from what the entries before them added up to
 */
export function fold(entries: Iterable<Entry>, from: Decisions = new Map()): Decisions {
  const decisions = new Map(from);
  for (const entry of entries) {
    if (isAboutPerson(entry) && entry.decision !== "note") put(decisions, entry.person, isDecision(entry) ? entry : undefined);
  }
  return decisions;
}

/** Adds the entries about groups up, as `fold` does those about people. */
export function foldWishes(entries: Iterable<Entry>, from: Wishes = new Map()): Wishes {
  const wishes = new Map(from);
  for (const entry of entries) if (isAboutGroup(entry)) put(wishes, entry.group, isWish(entry) ? entry : undefined);
  return wishes;
}

/** Puts what was decided on top of what stands, or takes the top away. */
function put<Made>(all: Map<string, readonly Made[]>, subject: string, made: Made | undefined): void {
  const before = all.get(subject) ?? [];
  const after = made === undefined ? before.slice(0, -1) : [...before, made];
  if (after.length > 0) all.set(subject, after);
  else all.delete(subject);
}

/** Whether an entry decides something about somebody, rather than taking something back or noting something. */
export function isDecision(entry: Entry): entry is DecisionEntry {
  return isAboutPerson(entry) && entry.decision !== "undo" && entry.decision !== "note";
}

/**
 * The notes that wait for a decision. A decision takes its person's note with it; where it is taken back, its note waits again.
 *
 * @param entries in the order of time
 */
export function waitingNotes(entries: Iterable<Entry>): ReadonlyMap<PersonId, string> {
  const notes = new Map<PersonId, string>();
  const decided = new Map<PersonId, DecisionEntry[]>();
  for (const entry of entries) {
    if (!isAboutPerson(entry)) continue;
    const { person } = entry;
    const own = decided.get(person) ?? [];
    if (isDecision(entry)) decided.set(person, [...own, entry]);
    const waits = isDecision(entry) ? undefined : entry.decision === "note" ? entry.note : (own.pop()?.note ?? notes.get(person));
    if (waits) notes.set(person, waits);
    else notes.delete(person);
  }
  return notes;
}

/** What was seen last of whose posts, by the latest line about each; nothing of those of whom that was taken back. */
export function sightingsIn(entries: Iterable<Entry>): ReadonlyMap<PersonId, SeenEntry> {
  const seen = new Map<PersonId, SeenEntry>();
  for (const entry of entries) {
    if (!isSighting(entry)) continue;
    if (entry.seen === "untold") seen.delete(entry.person);
    else seen.set(entry.person, entry);
  }
  return seen;
}

/** Whether an entry wishes something about a group, rather than taking something back. */
export function isWish(entry: Entry): entry is WishEntry {
  return isAboutGroup(entry) && entry.wish !== "undo";
}

/** The decision in force about a person, if any. */
export function standing(decisions: Decisions, person: PersonId): DecisionEntry | undefined {
  return decisions.get(person)?.at(-1);
}

/** `standing`: in force; `replaced` by a later one; `undone`: taken back. */
export type Status = "standing" | "replaced" | "undone";

/** Tells what became of each decision, or wish, by all of them that were not taken back. */
export function statusIn<Made>(kept: ReadonlyMap<string, readonly Made[]>): (made: Made) => Status {
  const inForce = new Set([...kept.values()].map((own) => own.at(-1)));
  const notUndone = new Set([...kept.values()].flat());
  return (made) => (inForce.has(made) ? "standing" : notUndone.has(made) ? "replaced" : "undone");
}

/** The day on which it was decided, on the calendar of this machine. */
export function dayOf(at: Instant): PlainDate {
  const time = new Date(timeOf(at));
  const two = (part: number) => String(part).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** The day of a decision; of one that was taken back and brought back, of the first time. */
export function decidedOn({ at, decidedAt }: Pick<Entry, "at" | "decidedAt">): PlainDate {
  return dayOf(decidedAt ?? at);
}

/** The day from which somebody who is for later is proposed again. */
export function dueOn(entry: DecisionEntry): PlainDate {
  return entry.until ?? addDays(decidedOn(entry), LATER_DAYS);
}

/** How far ahead of this machine's clock an entry may be and still be taken for one of the last moments. */
const DRIFT_MS = 60_000;

/**
 * Gives new entries their time: now, but later than what they follow, so that the order of time is the order in which it was decided,
 * even where the clock stands still or was set back. What a clock far ahead once wrote holds up only entries about the same person or group.
 *
 * @throws PruneError `state` where that would be beyond the year 9999
 */
export function stamp<T extends Pick<PersonEntry, "person"> | Pick<GroupEntry, "group">>(
  drafts: readonly T[],
  entries: readonly Entry[],
  now: Instant,
): readonly (T & { readonly at: Instant })[] {
  const start = timeOf(now);
  const lastOf = new Map<string, number>();
  let before = 0;
  for (const entry of entries) {
    const time = timeOf(entry.at);
    lastOf.set(subjectOf(entry), time);
    if (time <= start + DRIFT_MS) before = time;
  }
  return drafts.map((draft) => {
    const time = Math.max(start, before + 1, (lastOf.get(subjectOf(draft)) ?? 0) + 1);
    lastOf.set(subjectOf(draft), time);
    if (time <= start + DRIFT_MS) before = time;
    if (time > LAST_INSTANT) {
      throw new PruneError(
        "state",
        "The clock of this machine, or a line of the journal, stands at the end of the year 9999, and nothing can be written down after that.",
        "Set the clock, or correct that line in a text editor. Nothing was changed.",
      );
    }
    return { ...draft, at: new Date(time).toISOString() };
  });
}
