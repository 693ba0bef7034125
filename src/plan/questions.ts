/**
 * Which groups are worth asking about, the one whose answer would tell most first.
 *
 * Nobody knows what the user wishes, but wishes are mostly rules: who does some kind of work may go, or who was added at some time, but not
 * who is at some firm. So many users with wishes of that form are imagined, those whom the answers so far fit. Each answer would fit some of
 * them better, and put people in the order of how many of those would let them go: a question is worth by how much that order would be better
 * than today's, if each of them were the user, and by how well its answers tell them apart, for what is asked after it.
 */
import type { Group } from "../network/group.ts";
import type { PersonId } from "../people/person.ts";
import { type Answer, type Bits, bitsFor, chanceOf, common, isIn, type Members, put, type Wishes } from "./imagined-users.ts";
import { type GroupMembers, standInsOf, tellsOnlyOfThem } from "./stand-ins.ts";

/** A group, and what an answer would be worth. */
export interface Question {
  readonly group: Group;
  /** By how much the average precision of the order is expected to rise, and what its answer tells beside. */
  readonly worth: number;
}

/** Fewer people, of those who stand for all, are not worth a question. */
const LEAST_PEOPLE = 3;
/** So many questions whose answers tell users apart best are looked at closely. */
const CLOSELY = 50;
/** So many users are asked what the order would be worth to them: half of them make it, for the others. */
const ASKED = 200;
/** And of so many people. */
const PEOPLE = 300;
/** What telling users apart wholly is worth beside the order. */
const TELLING = 0.2;

/** Of this share of all people on, a group is as good a first question as a larger one. */
const FULL_SHARE = 0.03;
/** What a question about two things at once, a kind of work and some years, counts. */
const TWO_THINGS = 0.7;

const ANSWERS = ["keep", "let-go", "mixed"] as const;

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
  const { people, all, usersFor } = standInsOf(groups);
  const users = usersFor(answers);
  const open = bitsFor(people.length);
  people.forEach(({ id }, at) => {
    if (isOpen(id)) put(open, at);
  });
  for (const { group, kind, bits } of all) {
    const answer = answers.get(group.id);
    if (answer === undefined || !tellsOnlyOfThem(kind, answer)) continue;
    // What was said of a firm stands for its people, whatever is said of others.
    bits.forEach((word, at) => {
      open[at] = (open[at] as number) & ~word;
    });
  }
  const places = people.flatMap((_, at) => (isIn(open, at) ? [at] : [])).slice(0, PEOPLE);
  const asked = users.slice(0, ASKED).map(({ goes }): AskedUser => ({ goes, going: among(goes, places) }));
  const halves: Halves = [asked.slice(0, ASKED / 2), asked.slice(ASKED / 2)];
  const now = precisionAfter(halves, () => 1, undefined);
  // Many groups are of the same people.
  const tells = onceForEach((members: Members) => tellingOf(members, users));
  const gains = onceForEach((members: Members) => worthOf(members, halves, places) - now);
  const larger = (a: GroupMembers, b: GroupMembers) => b.size - a.size || (a.group.id < b.group.id ? -1 : 1);
  return all
    .filter(({ group, count, bits }) => !answers.has(group.id) && count >= LEAST_PEOPLE && common(bits, open) > 0)
    .map((members) => ({ members, plain: plainnessOf(members, people.length, answers.size), tells: tells(members) }))
    .sort((a, b) => b.plain * b.tells - a.plain * a.tells || larger(a.members, b.members))
    .slice(0, CLOSELY)
    .map(({ members, plain, tells }) => ({ members, worth: plain * (TELLING * tells + gains(members)) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || larger(a.members, b.members))
    .map(({ members: { group }, worth }) => ({ group, worth }));
}

/** Asks the same of groups with the same people once. */
function onceForEach(ask: (members: Members) => number): (members: Members) => number {
  const known = new Map<string, number>();
  return (members) => {
    const key = members.bits.join();
    const answer = known.get(key) ?? ask(members);
    known.set(key, answer);
    return answer;
  };
}

/**
 * How readily people can answer, from 0 to 1: about many at once, and about one thing. What a question is worth is known by a few imagined users
 * only; about a handful of people it is mostly chance that one of them wishes just that. With each answer it may be about fewer.
 */
function plainnessOf({ kind, count }: Members, all: number, answered: number): number {
  const full = (FULL_SHARE * all) / (1 + answered / 2);
  return Math.min(1, count / full) * (kind.includes("-before") || kind.includes("-since") ? TWO_THINGS : 1);
}

/** How well an answer tells users apart: how much likelier two of them who answer alike would be, from 0 to 1. */
function tellingOf(members: Members, users: readonly Wishes[]): number {
  let telling = 0;
  for (const answer of ANSWERS) {
    let [sum, squares] = [0, 0];
    for (const { goes } of users) {
      const chance = chanceOf(answer, members, goes);
      sum += chance / users.length;
      squares += (chance * chance) / users.length;
    }
    telling += squares - sum * sum;
  }
  return telling;
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

/** A user who is asked what the order is worth to them: whom of the people looked at they would let go. */
interface AskedUser extends Pick<Wishes, "goes"> {
  readonly going: Uint8Array;
}

type Halves = readonly [readonly AskedUser[], readonly AskedUser[]];

/** Of each place whether it is in a set. */
function among(bits: Bits, places: readonly number[]): Uint8Array {
  return Uint8Array.from(places, (at) => (isIn(bits, at) ? 1 : 0));
}

/** The average precision that is expected after the answer. */
function worthOf(members: Members, halves: Halves, places: readonly number[]): number {
  const those = among(members.bits, places);
  return ANSWERS.reduce((worth, answer) => {
    const chance = ({ goes }: AskedUser) => chanceOf(answer, members, goes);
    return worth + precisionAfter(halves, chance, answer === "let-go" ? those : undefined);
  }, 0);
}

/**
 * The average precision for users who may give an answer, by how likely they do, times how many that are. Half of them make the order and it is
 * asked of the others what it is worth: asked of those who made it, questions about few people would seem to find just what somebody wishes.
 *
 * @param also of each place whether it is in a group that may go, which the answer says by itself
 */
function precisionAfter(halves: Halves, chanceFor: (user: AskedUser) => number, also: Uint8Array | undefined): number {
  const [first, second] = halves;
  const whole = first.length + second.length;
  const chances = [first, second].map((half) => Float64Array.from(half, (user) => chanceFor(user) / whole)) as [Float64Array, Float64Array];
  return (
    precisionFor(second, chances[1], orderBy(first, chances[0], also)) + precisionFor(first, chances[0], orderBy(second, chances[1], also))
  );
}

/** The order in which most users would let people go. */
function orderBy(users: readonly AskedUser[], weights: Float64Array, also: Uint8Array | undefined): Uint32Array {
  const count = users[0]?.going.length ?? 0;
  const chances = new Float64Array(count);
  if (also !== undefined) for (let at = 0; at < count; at += 1) chances[at] = (also[at] as number) / users.length / 2;
  users.forEach(({ going }, user) => {
    const weight = weights[user] as number;
    for (let at = 0; at < count; at += 1) chances[at] = (chances[at] as number) + weight * (going[at] as number);
  });
  return placesBy(chances);
}

function precisionFor(users: readonly AskedUser[], weights: Float64Array, order: Uint32Array): number {
  return users.reduce((precision, { going }, user) => {
    let [hits, sum] = [0, 0];
    for (let at = 0; at < order.length; at += 1) {
      if (going[order[at] as number] === 0) continue;
      hits += 1;
      sum += hits / (at + 1);
    }
    return precision + (weights[user] as number) * (hits === 0 ? 1 : sum / hits);
  }, 0);
}

/** The steps in which chances are told apart. */
const FINE = 1 << 20;

/** The places of chances, the largest first; of equal ones in order. Numbers sort themselves several times as fast as places do by them. */
function placesBy(chances: Float64Array): Uint32Array {
  const count = chances.length;
  let most = 0;
  for (const chance of chances) most = Math.max(most, chance);
  const keys = Float64Array.from(chances, (chance, at) => (FINE - Math.round((FINE * chance) / (most || 1))) * count + at).sort();
  return Uint32Array.from(keys, (key) => key % count);
}
