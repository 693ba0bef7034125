/**
 * How likely somebody is one whom the user would let go, by all answers about groups: of those in a group of some who stay and some who go, and
 * of those who were not spoken of, it tells whom to look at first. It is the share of imagined users, whom the answers fit, that would let them go.
 */
import { type Group, kindOf } from "../network/group.ts";
import type { Person, PersonId } from "../people/person.ts";
import type { Answer, Wishes } from "./imagined-users.ts";
import { type GroupMembers, imagined, standInsOf, yearAdded } from "./stand-ins.ts";

/** Kinds of group whose answers say nothing of anybody else: who is at one firm tells nothing of another. */
const ONLY_THEMSELVES = ["employer", "chapter"];
/** By so much the answers have to make it likelier than it was before any, and than it is of people on average. */
const LEAST_RISE = 0.05;

/**
 * From 0 to 1 of those of whom the answers make it likelier than it was, and than of most; nobody where nothing was answered.
 *
 * @param groups every group that could be asked about
 * @param answers by the id of a group
 */
export function likelyToGo(groups: readonly Group[], answers: ReadonlyMap<string, Answer>): ReadonlyMap<PersonId, number> {
  const telling = new Map([...answers].filter(([id]) => !ONLY_THEMSELVES.includes(kindOf(id))));
  if (telling.size === 0) return new Map();
  const standIns = standInsOf(groups);
  const { answered, users } = imagined(standIns, telling);
  if (answered.length === 0) return new Map();
  const people = [...new Map(groups.flatMap((group) => group.people.map((person) => [person.id, person]))).values()];
  const chancesBy = chancesAmong(people);
  const now = chancesBy(users);
  const before = chancesBy(imagined(standIns, new Map()).users);
  const average = now.reduce((sum, chance) => sum + chance, 0) / people.length;
  return new Map(
    people.flatMap(({ id }, at) => {
      const chance = now[at] as number;
      return chance - Math.max(average, before[at] as number) < LEAST_RISE ? [] : [[id, chance] as const];
    }),
  );
}

/** Asks some users, by their likelihood, what share of them would let each person go; who is where in which group is looked up once. */
function chancesAmong(people: readonly Person[]): (users: readonly Wishes<GroupMembers>[]) => Float64Array {
  const places = new Map(people.map(({ id }, place) => [id, place]));
  const years = people.map(yearAdded);
  const everybody = people.map((_, at) => at);
  const members = new Map<Group, readonly number[]>();
  const membersOf = (group: Group) => {
    const known = members.get(group) ?? group.people.map(({ id }) => places.get(id) as number);
    members.set(group, known);
    return known;
  };
  return (users) => {
    const chances = new Float64Array(people.length);
    for (const { rules, weight } of users) {
      const going = new Uint8Array(people.length);
      for (const { about, span, goes } of rules) {
        for (const at of about === undefined ? everybody : membersOf(about.group)) {
          const year = years[at] ?? -1;
          if (span === undefined || (year >= span.from && year <= span.to)) going[at] = goes ? 1 : 0;
        }
      }
      going.forEach((goes, at) => {
        if (goes === 1) chances[at] = (chances[at] as number) + weight;
      });
    }
    return chances;
  };
}
