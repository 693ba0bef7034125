/**
 * Which groups are worth asking about, the one whose answer would change most first.
 *
 * Nobody knows what the user wishes, but wishes are mostly rules: who does some kind of work may go, or who was added at some time, but not
 * who is at some firm. So many users with wishes of that form are imagined, standInsOf, those whom the answers so far fit; a question is worth what its
 * answer would do for the order of people if each of them were the user. After "mixed" only users are imagined in whom that group is mixed,
 * and what is asked next are finer groups within it or others beside it, whichever tells more.
 */
import type { Group } from "../network/group.ts";
import type { PersonId } from "../people/person.ts";
import { type Answer, type Bits, bitsFor, common, EXCEPTIONS, isIn, type Members, put, type Wishes } from "./imagined-users.ts";
import { imagined, standInsOf } from "./stand-ins.ts";

/** A group, and what an answer would be worth. */
export interface Question {
  readonly group: Group;
  /** By how much the average precision of the order is expected to rise. */
  readonly worth: number;
}

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
  const seen = standInsOf(groups);
  const { people, all } = seen;
  const { answered, users } = imagined(seen, answers);
  const standing = standingOf(answered, people.length);
  const open = bitsFor(people.length);
  people.forEach(({ id }, at) => {
    if (isOpen(id)) put(open, at);
  });
  const levels = [FIRST, MIDDLE, LAST].map((level) => {
    const bits = bitsFor(people.length);
    standing.level.forEach((one, at) => {
      if (one === level) put(bits, at);
    });
    return bits;
  });
  const judged = users.map(({ goes, weight }) => {
    const now = countsOf(levels, goes);
    return { goes, weight, now, precision: precisionOf(now) };
  });
  // Many groups are of the same people.
  const worths = new Map<string, number>();
  return all
    .filter(({ group, count }) => !answers.has(group.id) && count >= LEAST_PEOPLE)
    .map(({ group, ...members }) => {
      const movable = movableBy(members.size, answered, open);
      const key = `${movable.key} ${members.bits.join()}`;
      const known = worths.get(key);
      if (known !== undefined) return { group, worth: known };
      const worth = worthOf(members, judged, levels, movable.bits);
      worths.set(key, worth);
      return { group, worth };
    })
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || b.group.people.length - a.group.people.length || (a.group.id < b.group.id ? -1 : 1));
}

/** Whom an answer about a group of a size would move: not those of a smaller group that was clearly answered about. */
function movableBy(
  size: number,
  answered: readonly (Members & { readonly answer: Answer })[],
  open: Bits,
): { readonly key: number; readonly bits: Bits } {
  const smaller = answered.filter((one) => one.answer !== "mixed" && one.size <= size);
  const bits = open.slice();
  for (const one of smaller)
    one.bits.forEach((word, at) => {
      bits[at] = (bits[at] as number) & ~word;
    });
  return { key: smaller.length, bits };
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
  for (const { bits, answer, size: of } of answered) {
    if (answer === "mixed") continue;
    for (let at = 0; at < count; at += 1) {
      if (!isIn(bits, at) || of >= (size[at] as number)) continue;
      level[at] = answer === "let-go" ? FIRST : LAST;
      size[at] = of;
    }
  }
  return { level, size };
}

interface JudgedUser extends Pick<Wishes, "goes" | "weight"> {
  readonly now: readonly number[];
  readonly precision: number;
}

/** By how much the order would be better after the answer, on average over the imagined users. */
function worthOf({ bits, count }: Members, users: readonly JudgedUser[], levels: readonly Bits[], movable: Bits): number {
  let worth = 0;
  const moving = levels.map((level) => bits.map((word, at) => word & (level[at] as number) & (movable[at] as number)));
  const counts = moving.map((set) => common(set, set));
  const [least, most] = [Math.floor(EXCEPTIONS * count), Math.ceil((1 - EXCEPTIONS) * count)];
  for (const { goes, weight, now, precision } of users) {
    const going = common(bits, goes);
    if (going > least && going < most) continue;
    const to = going >= most ? FIRST : LAST;
    const then = [...now];
    for (let level = FIRST; level <= LAST; level += 1) {
      if (level === to || counts[level] === 0) continue;
      const go = common(moving[level] as Bits, goes);
      const stay = (counts[level] as number) - go;
      then[2 * level] = (then[2 * level] as number) - stay;
      then[2 * level + 1] = (then[2 * level + 1] as number) - go;
      then[2 * to] = (then[2 * to] as number) + stay;
      then[2 * to + 1] = (then[2 * to + 1] as number) + go;
    }
    worth += weight * (precisionOf(then) - precision);
  }
  return worth;
}

/** How many stay and how many go on each level. */
function countsOf(levels: readonly Bits[], goes: Bits): readonly number[] {
  return levels.flatMap((level) => {
    const go = common(level, goes);
    return [common(level, level) - go, go];
  });
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
