/** The people of a network, or those who stand for all of a large one, with their groups as imagined users see them. */
import type { Group } from "../network/group.ts";
import { yearOf } from "../people/calendar.ts";
import type { Person } from "../people/person.ts";
import { hashOf } from "../text/hash.ts";
import { type Answer, type Answered, bitsFor, common, imagination, type Members, put, type Wishes } from "./imagined-users.ts";

/** Of larger networks so many people stand for all. */
const MOST_PEOPLE = 800;

/** Kinds of group of which a clear answer says nothing of anybody else: who is at one firm tells nothing of another. */
const ONLY_THEMSELVES = ["employer", "chapter"];

/** A group, by its people among those who stand for all. */
export interface GroupMembers extends Members {
  readonly group: Group;
}

/** Who stands for all of a network, and every group by them. */
export interface StandIns {
  readonly people: readonly Person[];
  /** Everybody who is in a group. */
  readonly everybody: readonly Person[];
  readonly all: readonly GroupMembers[];
  /** Users whom answers fit, by the id of a group in the order in which they were given. */
  readonly usersFor: (answers: ReadonlyMap<string, Answer>) => readonly Wishes<GroupMembers>[];
}

/** Whether an answer tells of nobody but the people of its group. */
export function tellsOnlyOfThem(kind: string, answer: Answer): boolean {
  return answer !== "mixed" && ONLY_THEMSELVES.includes(kind);
}

const known = new WeakMap<readonly Group[], StandIns>();

/** Who stands for all. The same for the same groups, whatever the order of their people. */
export function standInsOf(groups: readonly Group[]): StandIns {
  let found = known.get(groups);
  if (found === undefined) {
    found = find(groups);
    known.set(groups, found);
  }
  return found;
}

function find(groups: readonly Group[]): StandIns {
  const everybody = everybodyIn(groups);
  const people = drawn(everybody);
  const places = new Map(people.map(({ id }, place) => [id, place]));
  const all = groups.map((group): GroupMembers => {
    const bits = bitsFor(people.length);
    let count = 0;
    for (const { id } of group.people) {
      const at = places.get(id);
      if (at === undefined) continue;
      put(bits, at);
      count += 1;
    }
    return { group, kind: group.kind, bits, count, size: group.people.length };
  });
  return { people, everybody, all, usersFor: usersAmong(people, all) };
}

/** Imagines users answer by answer, and remembers those of each, since the next answer is mostly one more. */
function usersAmong(people: readonly Person[], all: readonly GroupMembers[]): StandIns["usersFor"] {
  const { anyone, after } = imagination([...all, ...notionsAmong(all)], people.map(yearAdded));
  const byId = new Map(all.map((one) => [one.group.id, one]));
  const remembered = new Map<string, readonly Wishes<GroupMembers>[]>();
  return (answers) => {
    let users = remembered.get("") ?? anyone();
    let key = "";
    remembered.set(key, users);
    const answered: Answered[] = [];
    for (const [id, answer] of answers) {
      const one = byId.get(id);
      if (one === undefined || one.count === 0 || tellsOnlyOfThem(one.kind, answer)) continue;
      answered.push({ bits: one.bits, count: one.count, answer });
      key += `${id}=${answer}\n`;
      users = remembered.get(key) ?? after(users, answered);
      remembered.set(key, users);
    }
    return users;
  };
}

/** Of a word's people so many do one kind of work, where the word means that. */
const MEANS = 0.5;
/** Words that begin with so many letters in common, and mean the same work, are forms of one. */
const STEM = 5;

/**
 * Kinds of work in all the words they go by, and words in all their forms: whoever thinks of recruiters means talent acquisition, too. No group
 * is like that, and nobody is asked about these; but wishes are.
 */
function notionsAmong(all: readonly GroupMembers[]): readonly GroupMembers[] {
  const functions = all.filter(({ kind }) => kind === "function");
  const found = new Map<string, GroupMembers[]>();
  const add = (key: string, one: GroupMembers) => {
    const others = found.get(key);
    if (others === undefined) found.set(key, [one]);
    else others.push(one);
  };
  for (const one of functions) add(`work:${one.group.id}`, one);
  for (const word of all) {
    const [kind, letters = ""] = word.group.id.split(":");
    if (kind !== "title" || letters.includes("-") || word.count === 0) continue;
    const meant = functions.find(({ bits }) => common(bits, word.bits) / word.count >= MEANS)?.group.id;
    if (meant !== undefined) add(`work:${meant}`, word);
    if ([...letters].length >= STEM) add(`word:${[...letters].slice(0, STEM).join("")}:${meant ?? ""}`, word);
  }
  return [...found].flatMap(([id, parts]) => (parts.length < 2 ? [] : [united(id, parts)]));
}

function united(id: string, parts: readonly GroupMembers[]): GroupMembers {
  const bits = (parts[0] as GroupMembers).bits.slice();
  for (const part of parts) {
    part.bits.forEach((word, at) => {
      bits[at] = (bits[at] as number) | word;
    });
  }
  const people = [...new Set(parts.flatMap(({ group }) => group.people))];
  const kind = id.slice(0, id.indexOf(":"));
  return {
    group: { id, kind, title: id, people, from: undefined, to: undefined },
    kind,
    bits,
    count: common(bits, bits),
    size: people.length,
  };
}

/** The year in which somebody was added. */
export function yearAdded({ connectedOn }: Person): number | undefined {
  return connectedOn === undefined ? undefined : Number(yearOf(connectedOn));
}

function everybodyIn(groups: readonly Group[]): readonly Person[] {
  const people = new Set<Person>();
  for (const group of groups) {
    group.people.forEach((person) => {
      people.add(person);
    });
  }
  return [...people];
}

/** Everybody, or so many of them, drawn by what the file tells of them but their names, which move no score. */
function drawn(everybody: readonly Person[]): readonly Person[] {
  const marked = everybody.map((person) => ({
    person,
    mark: hashOf(`${person.position}\n${person.company}\n${person.connectedOn ?? ""}`),
  }));
  // Whose mark is beyond the last one's is none of them, and need not be put in order.
  const last = marked.map(({ mark }) => mark).sort()[MOST_PEOPLE - 1];
  return marked
    .filter(({ mark }) => last === undefined || mark <= last)
    .sort((a, b) => (a.mark < b.mark ? -1 : a.mark > b.mark ? 1 : a.person.id < b.person.id ? -1 : 1))
    .slice(0, MOST_PEOPLE)
    .map(({ person }) => person);
}
