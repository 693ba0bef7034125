/** The people of a network, or those who stand for all of a large one, with their groups as imagined users see them. */
import type { Group } from "../network/group.ts";
import { yearOf } from "../people/calendar.ts";
import type { Person } from "../people/person.ts";
import { hashOf } from "../text/hash.ts";
import { type Answer, bitsFor, imagineUsers, type Members, put, type Wishes } from "./imagined-users.ts";

/** Of larger networks so many people stand for all. */
const MOST_PEOPLE = 800;

/** A group, by its people among those who stand for all. */
export interface GroupMembers extends Members {
  readonly group: Group;
}

/** Who stands for all of a network, and every group by them. */
export interface StandIns {
  readonly people: readonly Person[];
  readonly all: readonly GroupMembers[];
}

/** What is imagined of a network. */
export interface Imagined {
  readonly answered: readonly (GroupMembers & { readonly answer: Answer })[];
  /** Users whom the answers fit. */
  readonly users: readonly Wishes<GroupMembers>[];
}

/** Who stands for all. The same for the same groups, whatever the order of their people. */
export function standInsOf(groups: readonly Group[]): StandIns {
  const people = drawn(groups);
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
  return { people, all };
}

/** Imagines users of a network whom the answers fit. */
export function imagined({ people, all }: StandIns, answers: ReadonlyMap<string, Answer>): Imagined {
  const answered = all.flatMap((one) => {
    const answer = answers.get(one.group.id);
    return answer === undefined || one.count === 0 ? [] : [{ ...one, answer }];
  });
  return { answered, users: imagineUsers(all, people.map(yearAdded), answered) };
}

/** The year in which somebody was added. */
export function yearAdded({ connectedOn }: Person): number | undefined {
  return connectedOn === undefined ? undefined : Number(yearOf(connectedOn));
}

/** Everybody, or so many of them, drawn by what the file tells of them but their names, which move no score. */
function drawn(groups: readonly Group[]): readonly Person[] {
  const people = new Map(groups.flatMap((group) => group.people.map((person) => [person.id, person])));
  const marked = [...people.values()].map((person) => ({
    person,
    mark: hashOf(`${person.position}\n${person.company}\n${person.connectedOn ?? ""}`),
  }));
  return marked
    .sort((a, b) => (a.mark < b.mark ? -1 : a.mark > b.mark ? 1 : a.person.id < b.person.id ? -1 : 1))
    .slice(0, MOST_PEOPLE)
    .map(({ person }) => person);
}
