/** What undo takes back and what redo brings back: told from the lines in the order in which this journal got them, not from their times. */
import type { PersonId } from "../people/person.ts";
import { type DecisionEntry, fold, isDecision } from "./decisions.ts";
import { type Entry, inOrder, type Written } from "./entry.ts";

/** A decision that was taken back, and by which entry. */
interface Taken {
  readonly decision: DecisionEntry;
  readonly by: Entry;
}

/**
 * The decisions in force that were written last, the last one first. Of one person they come in the order of time, since an undo takes
 * back the latest.
 */
export function lastWritten(written: readonly Written[], count: number): readonly DecisionEntry[] {
  return popped(written, [...fold(inOrder(written)).values()], count);
}

/** The decisions in force about people, one each, the one that was written last first. */
export function standingAbout(written: readonly Written[], people: ReadonlySet<PersonId>): readonly DecisionEntry[] {
  const tops = [...fold(inOrder(written))].flatMap(([person, own]) => (people.has(person) ? [own.slice(-1)] : []));
  return popped(written, tops, tops.length);
}

function popped(written: readonly Written[], from: readonly (readonly DecisionEntry[])[], count: number): readonly DecisionEntry[] {
  const place = new Map(written.map(({ entry }, index) => [entry, index]));
  const stacks = from.map((own) => [...own]);
  const found: DecisionEntry[] = [];
  while (found.length < count) {
    let latest: DecisionEntry[] | undefined;
    for (const stack of stacks) if (placeOf(place, stack) > placeOf(place, latest)) latest = stack;
    const entry = latest?.pop();
    if (entry === undefined) break;
    found.push(entry);
  }
  return found;
}

function placeOf(place: ReadonlyMap<Entry, number>, stack: readonly DecisionEntry[] | undefined): number {
  const top = stack?.at(-1);
  return top === undefined ? -1 : (place.get(top) as number);
}

/** What takes a decision back, before it has its time. */
export function undoOf({ person, name }: DecisionEntry): Entry {
  return { at: "", person, name, decision: "undo" };
}

/** Marks what one command takes back as belonging together. */
export function batched(undos: readonly Entry[]): readonly Entry[] {
  const [first] = undos;
  return first === undefined ? [] : undos.map((undo) => ({ ...undo, batch: keyOf(first.person, first.at) }));
}

/**
 * What the last undo took that was not brought back yet, as entries that bring it back, in the order it was decided first.
 *
 * @returns `since`: the people about whom something was decided since, who are left as they are
 */
export function broughtBack(written: readonly Written[]): { readonly entries: readonly Entry[]; readonly since: readonly DecisionEntry[] } {
  const redone = new Set(written.flatMap(({ entry }) => (entry.redoes === undefined ? [] : [keyOf(entry.person, entry.redoes)])));
  const last = written.findLast(({ entry }) => entry.decision === "undo" && !redone.has(keyOf(entry.person, entry.at)))?.entry;
  if (last === undefined) return { entries: [], since: [] };
  const isMeant = ({ by }: Taken) =>
    by === last || (last.batch !== undefined && by.batch === last.batch && !redone.has(keyOf(by.person, by.at)));
  const timed = inOrder(written).filter(({ decision }) => decision !== "note");
  const latest = new Map(timed.map((entry) => [entry.person, entry]));
  const meant = takenIn(timed).filter(isMeant).reverse();
  const undos = new Set(meant.map(({ by }) => by));
  const [free, since] = [true, false].map((wanted) => meant.filter(({ by }) => undos.has(latest.get(by.person) as Entry) === wanted));
  return {
    entries: (free as Taken[]).map(({ decision, by }) => ({
      ...decision,
      at: "",
      decidedAt: decision.decidedAt ?? decision.at,
      redoes: by.at,
    })),
    since: (since as Taken[]).map(({ decision }) => decision),
  };
}

/** No two entries about one person have the same time. */
function keyOf(person: PersonId, at: string): string {
  return `${at} ${person}`;
}

/** What each undo took back. */
function takenIn(timed: readonly Entry[]): readonly Taken[] {
  const stacks = new Map<PersonId, DecisionEntry[]>();
  return timed.flatMap((entry) => {
    const stack = stacks.get(entry.person) ?? [];
    stacks.set(entry.person, stack);
    if (isDecision(entry)) {
      stack.push(entry);
      return [];
    }
    const decision = stack.pop();
    return decision === undefined ? [] : [{ decision, by: entry }];
  });
}
