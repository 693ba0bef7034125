/** Whom the user's list of people to keep means. */
import { nameKey, profileSlug, sharedId } from "../people/compare.ts";
import type { Identified } from "../people/person.ts";
import { searchNameOf } from "../people/plain-name.ts";

const idOf = (who: string) => profileSlug(who) ?? who.trim().toLowerCase();
const plainKey = (person: Identified) => nameKey(searchNameOf(person));

/**
 * Tests people for being on a list of profile addresses, ids and full names. A name means whoever is called so, with or without what was
 * added to the name.
 */
export function keptTest(kept: readonly string[]): (person: Identified) => boolean {
  if (kept.length === 0) return () => false;
  const ids = new Set(kept.map(idOf));
  const names = new Set(kept.map(nameKey));
  return (person) => ids.has(person.id) || ids.has(sharedId(person.id)) || names.has(person.nameKey) || names.has(plainKey(person));
}

/** The entries of such a list that mean nobody, quoted for messages. */
export function strangersIn(kept: readonly string[], people: readonly Identified[]): readonly string[] {
  if (kept.length === 0) return [];
  const known = new Set(people.flatMap((person) => [person.id, sharedId(person.id), person.nameKey, plainKey(person)]));
  return kept.filter((who) => !known.has(idOf(who)) && !known.has(nameKey(who))).map((who) => `"${who}"`);
}
