/** What undo takes back and what redo brings back: told from the lines in the order in which this journal got them, not from their times. */
import type { PersonId } from "../people/person.ts";
import { type DecisionEntry, fold, foldWishes, isDecision, isWish, type WishEntry } from "./decisions.ts";
import { type Entry, inOrder, isAboutGroup, isAboutPerson, subjectOf, type Written } from "./entry.ts";

/** What can be taken back: a decision about somebody, or a wish about a group. */
export type Made = DecisionEntry | WishEntry;

/** A decision that was taken back, and by which entry. */
interface Taken {
  readonly made: Made;
  readonly by: Entry;
}

/**
 * The decisions and wishes in force that were written last, the last one first. Of one person or group they come in the order of time,
 * since an undo takes back the latest.
 */
export function lastWritten(written: readonly Written[], count: number): readonly Made[] {
  const entries = inOrder(written);
  return popped(written, [...fold(entries).values(), ...foldWishes(entries).values()], count);
}

/** The wishes in force about a group, the last one first. */
export function standingWishes(written: readonly Written[], group: string): readonly WishEntry[] {
  return [...(foldWishes(inOrder(written)).get(group) ?? [])].reverse();
}

/** The decisions in force about people, one each, the one that was written last first. */
export function standingAbout(written: readonly Written[], people: ReadonlySet<PersonId>): readonly Made[] {
  const tops = [...fold(inOrder(written))].flatMap(([person, own]) => (people.has(person) ? [own.slice(-1)] : []));
  return popped(written, tops, tops.length);
}

function popped(written: readonly Written[], from: readonly (readonly Made[])[], count: number): readonly Made[] {
  const place = new Map(written.map(({ entry }, index) => [entry, index]));
  const stacks = from.map((own) => [...own]);
  const found: Made[] = [];
  while (found.length < count) {
    let latest: Made[] | undefined;
    for (const stack of stacks) if (placeOf(place, stack) > placeOf(place, latest)) latest = stack;
    const entry = latest?.pop();
    if (entry === undefined) break;
    found.push(entry);
  }
  return found;
}

function placeOf(place: ReadonlyMap<Entry, number>, stack: readonly Made[] | undefined): number {
  const top = stack?.at(-1);
  return top === undefined ? -1 : (place.get(top) as number);
}

/** What takes a decision or a wish back, before it has its time. */
export function undoOf(made: Made): Entry {
  if (isAboutGroup(made)) return { at: "", group: made.group, title: made.title, wish: "undo" };
  return { at: "", person: made.person, name: made.name, decision: "undo" };
}

/** Marks what one command takes back as belonging together. */
export function batched(undos: readonly Entry[]): readonly Entry[] {
  const [first] = undos;
  return first === undefined ? [] : undos.map((undo) => ({ ...undo, batch: keyOf(first, first.at) }));
}

/**
 * What the last undo took that was not brought back yet, as entries that bring it back, in the order it was decided first.
 *
 * @returns `since`: what was decided about people and groups of whom something else was decided since, who are left as they are
 */
export function broughtBack(written: readonly Written[]): { readonly entries: readonly Made[]; readonly since: readonly Made[] } {
  const redone = new Set(written.flatMap(({ entry }) => (entry.redoes === undefined ? [] : [keyOf(entry, entry.redoes)])));
  const last = written.findLast(({ entry }) => isUndo(entry) && !redone.has(keyOf(entry, entry.at)))?.entry;
  if (last === undefined) return { entries: [], since: [] };
  const isMeant = ({ by }: Taken) => by === last || (last.batch !== undefined && by.batch === last.batch && !redone.has(keyOf(by, by.at)));
  const timed = inOrder(written).filter((entry) => isMade(entry) || isUndo(entry));
  const latest = new Map(timed.map((entry) => [subjectOf(entry), entry]));
  const meant = takenIn(timed).filter(isMeant).reverse();
  const undos = new Set(meant.map(({ by }) => by));
  const [free, since] = [true, false].map((wanted) => meant.filter(({ by }) => undos.has(latest.get(subjectOf(by)) as Entry) === wanted));
  return {
    entries: (free as Taken[]).map(({ made, by }) => ({
      ...made,
      at: "",
      decidedAt: made.decidedAt ?? made.at,
      redoes: by.at,
    })),
    since: (since as Taken[]).map(({ made }) => made),
  };
}

function isUndo(entry: Entry): boolean {
  return isAboutGroup(entry) ? entry.wish === "undo" : isAboutPerson(entry) && entry.decision === "undo";
}

function isMade(entry: Entry): entry is Made {
  return isDecision(entry) || isWish(entry);
}

/** No two entries about one person, or group, have the same time. */
function keyOf(entry: Entry, at: string): string {
  return `${at} ${subjectOf(entry)}`;
}

/** What each undo took back. */
function takenIn(timed: readonly Entry[]): readonly Taken[] {
  const stacks = new Map<string, Made[]>();
  return timed.flatMap((entry) => {
    const stack = stacks.get(subjectOf(entry)) ?? [];
    stacks.set(subjectOf(entry), stack);
    if (isMade(entry)) {
      stack.push(entry);
      return [];
    }
    const made = stack.pop();
    return made === undefined ? [] : [{ made, by: entry }];
  });
}
