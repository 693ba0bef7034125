/** Who of one export is who of another: by id, and where an address changed or is missing by name and day. */
import { companyKey, nameKey } from "../people/compare.ts";
import { fold } from "../text/text.ts";
import type { Listed } from "./snapshot.ts";

/** How somebody was found again: by the address; by a name and a day that nobody else has; by the day, and a part of the name or the job. */
export type FoundBy = "address" | "name" | "day";

/** One person in two exports. */
export interface Pair {
  readonly before: Listed;
  readonly after: Listed;
  readonly by: FoundBy;
}

/** The people of two exports. */
export interface Matched {
  readonly pairs: readonly Pair[];
  readonly onlyBefore: readonly Listed[];
  readonly onlyAfter: readonly Listed[];
  /** Ids of those of `onlyBefore` who may be one of several in `onlyAfter`, or one of several who may be the same one there. */
  readonly unclear: ReadonlySet<string>;
}

/** Finds the people of one export in another. Each of them is in one pair at most. */
export function match(before: readonly Listed[], after: readonly Listed[]): Matched {
  const byId = new Map(before.map((person) => [person.id, person]));
  const found = new Set<Listed>();
  const pairs: Pair[] = [];
  let onlyAfter: Listed[] = [];
  for (const person of after) {
    const same = byId.get(person.id);
    if (same !== undefined && !found.has(same) && isSame(same, person)) {
      pairs.push({ before: same, after: person, by: "address" });
      found.add(same);
    } else onlyAfter.push(person);
  }
  let onlyBefore = before.filter((person) => !found.has(person));
  const unclear = new Set<string>();
  for (const [by, isLike] of WAYS) {
    const { couples, many } = couplesOf(onlyBefore, onlyAfter, isLike);
    for (const [one, other] of couples) pairs.push({ before: one, after: other, by });
    const [gone, came] = [new Set(couples.keys()), new Set(couples.values())];
    onlyBefore = onlyBefore.filter((person) => !gone.has(person));
    onlyAfter = onlyAfter.filter((person) => !came.has(person));
    for (const { id } of many) unclear.add(id);
  }
  const again = connectedAgain(before, after, onlyBefore, onlyAfter);
  for (const [one, other] of again) pairs.push({ before: one, after: other, by: "name" });
  const [gone, came] = [new Set(again.keys()), new Set(again.values())];
  return {
    pairs,
    onlyBefore: onlyBefore.filter((person) => !gone.has(person)),
    onlyAfter: onlyAfter.filter((person) => !came.has(person)),
    unclear,
  };
}

/** Where there is no address, nothing but the name tells who is connected once more: one that nobody else has in either export. */
function connectedAgain(
  before: readonly Listed[],
  after: readonly Listed[],
  onlyBefore: readonly Listed[],
  onlyAfter: readonly Listed[],
): ReadonlyMap<Listed, Listed> {
  const found = new Map<Listed, Listed>();
  const came = byName(onlyAfter);
  const couples = onlyBefore.flatMap((person) => {
    const [other] = came.get(nameKey(person.name)) ?? [];
    const isLater = other !== undefined && (other.connectedOn ?? "") > (person.connectedOn ?? "9");
    return isLater && (person.url === "" || other.url === "") ? [[person, other] as const] : [];
  });
  if (couples.length === 0) return found;
  const [then, now] = [byName(before), byName(after)];
  for (const [person, other] of couples) {
    const key = nameKey(person.name);
    if (then.get(key)?.length === 1 && now.get(key)?.length === 1) found.set(person, other);
  }
  return found;
}

function byName(people: readonly Listed[]): ReadonlyMap<string, readonly Listed[]> {
  return grouped(people, ({ name }) => nameKey(name));
}

/** Whether an id means the same person: an address that became free may be taken by somebody else. */
function isSame(before: Listed, after: Listed): boolean {
  return before.connectedOn === after.connectedOn || nameKey(before.name) === nameKey(after.name) || shareWord(before, after);
}

/** What is compared of somebody whose address tells nothing. */
interface Traits {
  readonly person: Listed;
  readonly name: string;
  readonly words: readonly string[];
  /** Employer and position; `""` where one of them is not told. */
  readonly job: string;
}

/** One letter, with or without a point, may stand for many names. */
const LEAST_LETTERS = 2;

function traitsOf(person: Listed): Traits {
  const name = nameKey(person.name);
  const [employer, position] = [companyKey(person.company), fold(person.position)];
  const words = name.split(" ").filter((word) => word.replaceAll(".", "").length >= LEAST_LETTERS);
  return { person, name, words, job: employer === "" || position === "" ? "" : `${employer}\n${position}` };
}

function shareWord(before: Listed, after: Listed): boolean {
  const { words } = traitsOf(after);
  return traitsOf(before).words.some((word) => words.includes(word));
}

/** How to find somebody again among those who were added on the same day, the surest way first. */
const WAYS: readonly (readonly [FoundBy, (before: Traits, after: Traits) => boolean])[] = [
  ["name", (before, after) => before.name === after.name],
  ["day", (before, after) => before.words.some((word) => after.words.includes(word)) || (before.job !== "" && before.job === after.job)],
];

/** Of more people than this on one day, each is compared with none of the others: that is no address that changed. */
const MANY = 200;

/** Those of the same day who are like each other and like nobody else; and whoever is like several, or one of several who are like one. */
function couplesOf(
  before: readonly Listed[],
  after: readonly Listed[],
  isLike: (before: Traits, after: Traits) => boolean,
): { readonly couples: ReadonlyMap<Listed, Listed>; readonly many: readonly Listed[] } {
  const couples = new Map<Listed, Listed>();
  const many: Listed[] = [];
  const later = byDay(after);
  for (const [day, those] of byDay(before)) {
    const others = later.get(day) ?? [];
    if (others.length === 0 || Math.max(those.length, others.length) > MANY) continue;
    const [mine, theirs] = [those.map(traitsOf), others.map(traitsOf)];
    for (const one of mine) {
      const like = theirs.filter((other) => isLike(one, other));
      const [other] = like;
      if (other === undefined) continue;
      const isOnly = like.length === 1 && mine.every((another) => another === one || !isLike(another, other));
      if (isOnly) couples.set(one.person, other.person);
      else many.push(one.person);
    }
  }
  return { couples, many };
}

function byDay(people: readonly Listed[]): ReadonlyMap<string, readonly Listed[]> {
  return grouped(people, ({ connectedOn }) => connectedOn);
}

function grouped(people: readonly Listed[], keyOf: (person: Listed) => string | undefined): ReadonlyMap<string, readonly Listed[]> {
  const groups = new Map<string, Listed[]>();
  for (const person of people) {
    const key = keyOf(person);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [person]);
    else group.push(person);
  }
  return groups;
}

/** Less than this part of the smaller of two networks in common, and they are two people's. */
const LEAST_COMMON = 0.3;
/** The same where no days tell. */
const LEAST_WITHOUT_DAYS = 0.6;

/**
 * Whether two lists are of one member's network. It is the day that tells: whoever is in two members' networks was hardly added to both on
 * the same one. Where the days cannot tell, more people have to be the same.
 */
export function isSameNetwork(before: readonly Listed[], after: readonly Listed[]): boolean {
  const smaller = Math.min(before.length, after.length);
  if (smaller === 0) return false;
  const share = (tiesOf: (person: Listed) => readonly string[]) => {
    const ties = new Set(before.flatMap(tiesOf));
    return after.filter((person) => tiesOf(person).some((tie) => ties.has(tie))).length / smaller;
  };
  const onDay = ({ id, name, connectedOn }: Listed) =>
    connectedOn === undefined ? [] : [`${id} ${connectedOn}`, `${nameKey(name)} ${connectedOn}`];
  return share(onDay) >= LEAST_COMMON || share(({ id }) => [id]) >= LEAST_WITHOUT_DAYS;
}
