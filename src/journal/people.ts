/** Whom the decisions are about: the people of an export, by the id each has in it, and what holds of them there. */
import { daysBetween } from "../people/calendar.ts";
import { nameKey } from "../people/compare.ts";
import type { Person, PersonId, PlainDate } from "../people/person.ts";
import { type DecisionEntry, type Decisions, decidedOn, dueOn, standing } from "./decisions.ts";
import type { PersonEntry, SeenEntry } from "./entry.ts";

type Known = Pick<Person, "id" | "name" | "connectedOn">;

/** Of more people than this on one day, only those of the very same name can be meant by a name and a day. */
const MANY = 200;

/**
 * Tells of anybody which others of an export a name and a day could mean as well: those of the same day who share a word of the name. It
 * is written down with a decision, since later nobody knows any more whom that export held.
 */
export function besides(people: readonly Known[]): (person: Known) => readonly PersonId[] {
  let byDay: Map<string, Known[]> | undefined;
  return ({ id, name, connectedOn }) => {
    if (connectedOn === undefined) return [];
    byDay ??= grouped(people, (person) => person.connectedOn ?? "");
    const sameDay = byDay.get(connectedOn) ?? [];
    const key = nameKey(name);
    const words = key.split(" ");
    const isLike = ({ name: other }: Known) =>
      sameDay.length > MANY
        ? nameKey(other) === key
        : nameKey(other)
            .split(" ")
            .some((word) => words.includes(word));
    return sameDay.filter((other) => other.id !== id && isLike(other)).map((other) => other.id);
  };
}

/** A line about somebody, by what follows them to another address. */
type Line = Pick<PersonEntry, "person" | "name" | "beside">;

/** The decisions in force about people, by the id each has now. */
export function decidedAbout(people: readonly Known[], decisions: Decisions): ReadonlyMap<PersonId, DecisionEntry> {
  if (decisions.size === 0) return new Map();
  const inForce = new Map([...decisions.keys()].flatMap((id) => entryOf(id, standing(decisions, id))));
  return linesAbout(people, inForce, ({ card }) => card?.connectedOn ?? undefined, isOver);
}

/** What was seen last of the posts of people, by the id each has now. */
export function seenOf(people: readonly Known[], sightings: ReadonlyMap<PersonId, SeenEntry>): ReadonlyMap<PersonId, SeenEntry> {
  return linesAbout(people, sightings, ({ connectedOn }) => connectedOn);
}

function entryOf<T>(id: PersonId, entry: T | undefined): readonly (readonly [PersonId, T])[] {
  return entry === undefined ? [] : [[id, entry]];
}

/**
 * Lines about people, by the id each has now. A changed profile address changes the id: somebody whom the journal knows by an id that is
 * gone is followed to the one person with the same name and the same date of connection, but never to somebody whom the export already
 * held when the line was written, nor where one of those is gone as well: the newcomer could be either.
 */
function linesAbout<T extends Line>(
  people: readonly Known[],
  lines: ReadonlyMap<PersonId, T>,
  connectedOn: (line: T) => PlainDate | undefined,
  isPast: (line: T, person: Known) => boolean = () => false,
): ReadonlyMap<PersonId, T> {
  const found = new Map<PersonId, T>();
  if (lines.size === 0) return found;
  const gone = new Map(lines);
  for (const person of people) {
    const line = lines.get(person.id);
    if (line === undefined) continue;
    gone.delete(person.id);
    if (!isPast(line, person)) found.set(person.id, line);
  }
  const dated = [...gone.values()].filter((line) => connectedOn(line) !== undefined);
  if (dated.length === 0) return found;
  const lost = grouped(dated, (line) => keyOf(line.name, connectedOn(line)));
  const alike = grouped(people, (person) => keyOf(person.name, person.connectedOn));
  const here = new Set(people.map(({ id }) => id));
  for (const [key, [line, ...others]] of lost) {
    if (line === undefined || others.length > 0) continue;
    const beside = line.beside ?? [];
    if (beside.some((id) => !here.has(id))) continue;
    const [person, another] = (alike.get(key) ?? []).filter(({ id }) => !beside.includes(id));
    if (person !== undefined && another === undefined && !lines.has(person.id)) found.set(person.id, line);
  }
  return found;
}

/** What stays of somebody whose address changes. */
function keyOf(name: string, connectedOn: PlainDate | undefined): string {
  return `${nameKey(name)}@${connectedOn}`;
}

function grouped<T>(items: readonly T[], keyed: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyed(item));
    if (group === undefined) groups.set(keyed(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Whoever is a connection again since they were removed or unfollowed is somebody new to decide about. */
function isOver(entry: DecisionEntry, { connectedOn }: Known): boolean {
  const { decision, card } = entry;
  if ((decision !== "removed" && decision !== "unfollowed") || connectedOn === undefined) return false;
  // Who was removed, connected again and only then marked, was marked as the connection that had ended.
  return connectedOn > decidedOn(entry) || (card?.connectedOn != null && daysBetween(card.connectedOn, connectedOn) > OTHER_DAY);
}

/** Until 2018 the days of Connections.csv were those of California, which may be one earlier. */
export const OTHER_DAY = 1;

/**
 * Whether nothing is to be proposed about somebody on a day: all is done, or it is for later. Whoever a newer export still holds was not
 * removed after all.
 *
 * @param dated the date of the export, where they are in one
 */
export function isSettled(entry: DecisionEntry | undefined, today: PlainDate, dated?: PlainDate): boolean {
  if (entry === undefined || isStillThere(entry, dated)) return false;
  return entry.decision !== "later" || today < dueOn(entry);
}

/** Whether somebody was marked as removed before the date of an export that holds them all the same. */
export function isStillThere(entry: DecisionEntry, dated: PlainDate | undefined): boolean {
  return entry.decision === "removed" && dated !== undefined && decidedOn(entry) < dated && (entry.exportDated ?? "") < dated;
}
