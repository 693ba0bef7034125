/**
 * Which wish about a group counts for whom. A wish holds by an id that means the same people, and newcomers, in every export; so groups are found
 * anew each time, and only where there are wishes. Signals know nothing of groups: the policy says of each person which wish counts.
 */
import type { Wishes } from "../journal/decisions.ts";
import { timeOf } from "../journal/entry.ts";
import type { Group } from "../network/group.ts";
import type { PersonId } from "../people/person.ts";
import type { GroupWish } from "../verdict/policy.ts";
import type { Answer } from "./imagined-users.ts";

/** What was answered last about each group, by its id. */
export function answersIn(wishes: Wishes): ReadonlyMap<string, Answer> {
  return new Map([...wishes].flatMap(([id, own]) => own.slice(-1).map(({ wish }) => [id, wish] as const)));
}

/**
 * Of each person the wish that counts: of two that of the smaller group, of two as large the later one. A group of some who stay and some
 * who go tells nothing of any of them.
 *
 * @param groups the groups that wishes are about, by id; what is wished about others counts for nobody
 * @param isOwn whether the user's decision about the person goes before any wish
 */
export function wishesFor(
  wishes: Wishes,
  groups: ReadonlyMap<string, Group>,
  isOwn: (person: PersonId) => boolean,
): ReadonlyMap<PersonId, GroupWish> {
  const held = [...wishes].flatMap(([id, own]) => {
    const [group, entry] = [groups.get(id), own.at(-1)];
    if (group === undefined || entry === undefined || entry.wish === "mixed") return [];
    return [{ group, at: timeOf(entry.decidedAt ?? entry.at), wish: entry.wish }];
  });
  held.sort((a, b) => b.group.people.length - a.group.people.length || a.at - b.at || (a.group.id < b.group.id ? -1 : 1));
  const found = new Map<PersonId, GroupWish>();
  for (const { group, wish } of held) {
    for (const { id } of group.people) if (!isOwn(id)) found.set(id, { wish, group: group.id, title: group.title });
  }
  return found;
}
