/**
 * How likely somebody is one whom the user would let go, by all answers about groups: of those in a group of some who stay and some who go, and
 * of those who were not spoken of, it tells whom to look at first. It is the share of imagined users, whom the answers fit, that would let them go.
 */
import { type Group, kindOf } from "../network/group.ts";
import type { Person, PersonId } from "../people/person.ts";
import type { Answer, Wishes } from "./imagined-users.ts";
import { type GroupMembers, standInsOf, tellsOnlyOfThem, yearAdded } from "./stand-ins.ts";

/** Of those whom it makes no likelier than half of all, so little is said that it is no point of a receipt; it orders them all the same. */
const SHADE = 0.02;

/**
 * How much likelier the user would let somebody go than half of all, from 0 to 1: where answers do not tell people apart, that is next to nothing
 * for everybody. Nobody where nothing was answered.
 *
 * @param groups every group that could be asked about
 * @param answers by the id of a group
 */
export function likelyToGo(groups: readonly Group[], answers: ReadonlyMap<string, Answer>): ReadonlyMap<PersonId, number> {
  const ids = new Set(groups.map(({ id }) => id));
  if (![...answers].some(([id, answer]) => ids.has(id) && !tellsOnlyOfThem(kindOf(id), answer))) return new Map();
  const { everybody, usersFor } = standInsOf(groups);
  const chances = chancesBy(usersFor(answers), everybody);
  const middle = chances.slice().sort()[everybody.length >> 1] as number;
  const found = new Map<PersonId, number>();
  everybody.forEach(({ id }, at) => {
    const chance = chances[at] as number;
    const more = chance <= middle ? (SHADE * chance) / (middle || 1) : SHADE + (1 - SHADE) * (chance - middle);
    if (more > 0) found.set(id, more);
  });
  return found;
}

/** What share of users would let each person go. */
function chancesBy(users: readonly Wishes<GroupMembers>[], people: readonly Person[]): Float64Array {
  const places = new Map(people.map((person, place) => [person, place]));
  const years = Int32Array.from(people, (person) => yearAdded(person) ?? -1);
  const everybody = Uint32Array.from(people, (_, at) => at);
  const members = new Map<Group, Uint32Array>();
  const membersOf = (group: Group) => {
    const known = members.get(group) ?? Uint32Array.from(group.people, (person) => places.get(person) as number);
    members.set(group, known);
    return known;
  };
  const chances = new Float64Array(people.length);
  const going = new Uint8Array(people.length);
  for (const { rules } of users) {
    going.fill(0);
    for (const { about, span, goes } of rules) {
      const meant = about === undefined ? everybody : membersOf(about.group);
      const to = goes ? 1 : 0;
      meant.forEach((at) => {
        const year = years[at] as number;
        if (span === undefined || (year >= span.from && year <= span.to)) going[at] = to;
      });
    }
    going.forEach((goes, at) => {
      if (goes === 1) chances[at] = (chances[at] as number) + 1;
    });
  }
  return chances.map((count) => count / users.length);
}
