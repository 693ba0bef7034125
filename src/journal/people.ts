/** Whom the decisions are about: the people of an export, by the id each has in it, and what holds of them there. */
import { nameKey } from "../people/compare.ts";
import type { Person, PersonId, PlainDate } from "../people/person.ts";
import { type DecisionEntry, type Decisions, dayOf, dueOn, standing } from "./decisions.ts";
import type { Card, Decision } from "./entry.ts";

type Known = Pick<Person, "id" | "name" | "connectedOn">;

/**
 * The decisions in force about people, by the id each has now. A changed profile address changes the id: somebody whom the journal
 * knows by an id that is gone is followed to the one person with the same name and the same date of connection.
 */
export function decidedAbout(people: readonly Known[], decisions: Decisions): ReadonlyMap<PersonId, DecisionEntry> {
  const found = new Map<PersonId, DecisionEntry>();
  if (decisions.size === 0) return found;
  const gone = new Set(decisions.keys());
  for (const person of people) {
    const entry = standing(decisions, person.id);
    if (entry === undefined) continue;
    gone.delete(person.id);
    if (!isOver(entry, person)) found.set(person.id, entry);
  }
  const lost = new Map<string, DecisionEntry[]>();
  for (const id of gone) {
    const entry = standing(decisions, id);
    if (entry?.card?.connectedOn) add(lost, `${nameKey(entry.name)}@${entry.card.connectedOn}`, entry);
  }
  if (lost.size === 0) return found;
  const alike = new Map<string, Known[]>();
  for (const person of people) add(alike, `${nameKey(person.name)}@${person.connectedOn}`, person);
  for (const [key, entries] of lost) {
    const [person, another] = alike.get(key) ?? [];
    const [entry, other] = entries;
    if (person === undefined || another !== undefined || entry === undefined || other !== undefined) continue;
    if (!decisions.has(person.id)) found.set(person.id, entry);
  }
  return found;
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Whoever is a connection again since they were removed or unfollowed is somebody new to decide about. */
function isOver({ decision, at }: DecisionEntry, { connectedOn }: Known): boolean {
  return (decision === "removed" || decision === "unfollowed") && connectedOn !== undefined && connectedOn > dayOf(at);
}

/** Whether nothing is to be proposed about somebody on a day: all is done, or it is for later. */
export function isSettled(entry: DecisionEntry | undefined, today: PlainDate): boolean {
  return entry !== undefined && (entry.decision !== "later" || today < dueOn(entry));
}

/** Whether a decision would add nothing to the one that stands. */
export function addsNothing(
  { decision, note, until, card }: { readonly decision: Decision; readonly note?: string; readonly until?: PlainDate; readonly card: Card },
  stands: DecisionEntry,
): boolean {
  return (
    stands.decision === decision &&
    (note === undefined || note === stands.note) &&
    (until === undefined || until === stands.until) &&
    // Removed once more after a new connection is a removal of its own.
    card.connectedOn === (stands.card?.connectedOn ?? card.connectedOn)
  );
}
