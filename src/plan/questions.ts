/**
 * Which groups are worth asking about, the one whose answer would change most first.
 *
 * Nobody knows what the user wishes, but wishes are mostly rules: who does some kind of work may go, or who was added at some time, but not
 * who is at some firm. So many users with wishes of that form are imagined, those whom the answers so far fit; a question is worth what its
 * answer would do for the order of people if each of them were the user. After "mixed" only users are imagined in whom that group is mixed,
 * and what is asked next are finer groups within it or others beside it, whichever tells more.
 */
import type { Group } from "../network/group.ts";
import { yearOf } from "../people/calendar.ts";
import type { Person, PersonId } from "../people/person.ts";
import { hashOf } from "../text/hash.ts";
import { type Answer, EXCEPTIONS, imagineUsers, type Members, shareOf, type Wishes } from "./imagined-users.ts";

/** A group, and what an answer would be worth. */
export interface Question {
  readonly group: Group;
  /** By how much the average precision of the order is expected to rise. */
  readonly worth: number;
}

/** Of larger networks so many people stand for all. */
const MOST_PEOPLE = 800;
/** Fewer people, of those who stand for all, are not worth a question. */
const LEAST_PEOPLE = 3;
/**
 * The questions in the order in which they are worth asking. The same for the same groups, whatever the order of their people.
 *
 * @param groups every group that could be asked about
 * @param isOpen whether a wish about the person would count for anything
 * @param answers by the id of a group
 */
export function questions(
  groups: readonly Group[],
  isOpen: (person: PersonId) => boolean,
  answers: ReadonlyMap<string, Answer>,
): readonly Question[] {
  const people = standIns(groups);
  const places = new Map(people.map(({ id }, place) => [id, place]));
  const years = people.map(({ connectedOn }) => (connectedOn === undefined ? undefined : Number(yearOf(connectedOn))));
  const all = groups.map((group): Members & { readonly group: Group } => ({
    group,
    kind: group.kind,
    members: Int32Array.from(group.people.flatMap(({ id }) => places.get(id) ?? []).sort((a, b) => a - b)),
    size: group.people.length,
  }));
  const answered = all.flatMap((one) => {
    const answer = answers.get(one.group.id);
    return answer === undefined || one.members.length === 0 ? [] : [{ ...one, answer }];
  });
  const users = imagineUsers(all, years, answered);
  const standing = standingOf(answered, people.length);
  const open = Uint8Array.from(people, ({ id }) => (isOpen(id) ? 1 : 0));
  return all
    .filter(({ group, members }) => !answers.has(group.id) && members.length >= LEAST_PEOPLE)
    .map(({ group, members, size }) => ({ group, worth: worthOf({ members, size }, users, standing, open) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || b.group.people.length - a.group.people.length || (a.group.id < b.group.id ? -1 : 1));
}

/** How much two groups may have in common to be asked about one after the other. */
const ALIKE = 0.7;

/** The first of these questions, without those about much the same people as one before. */
export function apart(all: readonly Question[], most: number): readonly Question[] {
  const taken: Question[] = [];
  for (const question of all) {
    if (taken.length === most) break;
    const ids = new Set(question.group.people.map(({ id }) => id));
    const isNew = taken.every(({ group: { people } }) => {
      const common = people.filter(({ id }) => ids.has(id)).length;
      return common / (people.length + ids.size - common) < ALIKE;
    });
    if (isNew) taken.push(question);
  }
  return taken;
}

/** Everybody, or so many of them, drawn by their ids. */
function standIns(groups: readonly Group[]): readonly Person[] {
  const people = new Map(groups.flatMap((group) => group.people.map((person) => [person.id, person])));
  const drawn = [...people.values()].map((person) => ({ person, mark: hashOf(person.id) }));
  return drawn
    .sort((a, b) => (a.mark < b.mark ? -1 : a.mark > b.mark ? 1 : a.person.id < b.person.id ? -1 : 1))
    .slice(0, MOST_PEOPLE)
    .map(({ person }) => person);
}

/** Where people stand in the order: first who may go, then who was not spoken of, last who stays. */
const FIRST = 0;
const MIDDLE = 1;
const LAST = 2;

/** Where everybody stands after the answers, and the size of the group that put them there. */
interface Standing {
  readonly level: Uint8Array;
  readonly size: Float64Array;
}

function standingOf(answered: readonly (Members & { readonly answer: Answer })[], count: number): Standing {
  const level = new Uint8Array(count).fill(MIDDLE);
  const size = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  for (const { members, answer, size: of } of answered) {
    if (answer === "mixed") continue;
    for (const at of members) {
      if (of >= (size[at] as number)) continue;
      level[at] = answer === "let-go" ? FIRST : LAST;
      size[at] = of;
    }
  }
  return { level, size };
}

/** By how much the order would be better after the answer, on average over the imagined users. */
function worthOf(
  { members, size }: Pick<Members, "members" | "size">,
  users: readonly Wishes[],
  standing: Standing,
  open: Uint8Array,
): number {
  let worth = 0;
  for (const { goes, weight } of users) {
    const share = shareOf(members, goes);
    if (share > EXCEPTIONS && share < 1 - EXCEPTIONS) continue;
    const to = share >= 1 - EXCEPTIONS ? FIRST : LAST;
    const now = counted(standing.level, goes);
    const then = [...now];
    for (const at of members) {
      if (open[at] === 0 || size >= (standing.size[at] as number)) continue;
      const from = 2 * (standing.level[at] as number) + (goes[at] as number);
      then[from] = (then[from] as number) - 1;
      const there = 2 * to + (goes[at] as number);
      then[there] = (then[there] as number) + 1;
    }
    worth += weight * (precisionOf(then) - precisionOf(now));
  }
  return worth;
}

/** How many stay and how many go on each level. */
function counted(level: Uint8Array, goes: Uint8Array): readonly number[] {
  const counts = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < level.length; at += 1) {
    const place = 2 * (level[at] as number) + (goes[at] as number);
    counts[place] = (counts[place] as number) + 1;
  }
  return counts;
}

/** In so many steps a level is gone through. */
const STEPS = 4;

/** The average precision of an order that tells levels apart, and nobody within them. */
function precisionOf(counts: readonly number[]): number {
  const whole = (counts[1] as number) + (counts[3] as number) + (counts[5] as number);
  if (whole === 0) return 1;
  let [hits, seen, sum] = [0, 0, 0];
  for (const level of [FIRST, MIDDLE, LAST]) {
    const go = counts[2 * level + 1] as number;
    const number = go + (counts[2 * level] as number);
    if (go > 0) {
      for (let step = 0; step < STEPS; step += 1) {
        const part = (step + 0.5) / STEPS;
        sum += ((go / STEPS) * (hits + go * part)) / (seen + number * part);
      }
    }
    hits += go;
    seen += number;
  }
  return sum / whole;
}
