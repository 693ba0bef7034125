/** Who is meant by what the user typed. */
import { PruneError } from "../errors.ts";
import { nameKey, profileSlug } from "../people/compare.ts";
import type { Person, PersonId } from "../people/person.ts";
import { plainName } from "../people/plain-name.ts";
import { textOf } from "../text/text.ts";

/** More people than this are a list to choose from, not an answer. */
const MOST = 5;

/**
 * The people meant by a profile address, a slug or a name: exact matches first, else everybody whose name has all the words.
 *
 * @throws `PruneError` of kind `usage` when nobody is meant, or too many
 */
export function find(who: string, people: readonly Person[]): ReadonlySet<PersonId> {
  const slug = /\/in\/|^www\./.test(who) ? profileSlug(who) : undefined;
  const key = nameKey(who);
  const words = textOf(who).words;
  const tests: readonly ((person: Person) => boolean)[] = slug
    ? [(person) => person.id === slug]
    : [
        (person) => person.id === who.trim().toLowerCase() || person.nameKey === key,
        (person) => nameKey(plainName(person.firstName, person.lastName)) === key,
        // In Chinese, Japanese, Korean or Hungarian the family name is said first, and often without a space between.
        ({ firstName, lastName }) => [`${lastName}${firstName}`, `${firstName}${lastName}`].some((name) => joined(name) === joined(who)),
        (person) => words.length > 0 && words.every((word) => textOf(person.name).words.includes(word)),
        (person) => words.length > 0 && words.every((word) => textOf(person.name).words.some((own) => own.startsWith(word))),
      ];
  for (const test of tests) {
    const found = people.filter(test);
    if (found.length > MOST) throw tooMany(who, found);
    if (found.length > 0) return new Set(found.map((person) => person.id));
  }
  const near = people.filter((person) => textOf(person.name).words.some((own) => words.includes(own))).slice(0, MOST);
  throw new PruneError(
    "usage",
    `Nobody called "${who}" is in this export.`,
    near.length > 0
      ? `Did you mean ${near.map(({ name }) => name).join(", ")}? Give a full name in quotes, or a profile address.`
      : "Give a full name in quotes, or a profile address as `prune scan --json` shows it.",
  );
}

/** A name as one word. */
function joined(name: string): string {
  return nameKey(name).replaceAll(" ", "");
}

/**
 * The one person meant; for what must not happen to a namesake.
 *
 * @throws `PruneError` of kind `usage` when nobody is meant, or more than one
 */
export function findOne(who: string, people: readonly Person[]): Person {
  const ids = find(who, people);
  const found = people.filter(({ id }) => ids.has(id));
  if (found.length > 1) throw tooMany(who, found);
  return found[0] as Person;
}

function tooMany(who: string, found: readonly Person[]): PruneError {
  const shown = found.slice(0, 2 * MOST).map(({ name, position, company, url, id }) => {
    const job = [position, company].filter(Boolean).join(" · ");
    return `  ${name}${job === "" ? "" : `, ${job}`}  ${url || id}`;
  });
  const more = found.length - shown.length;
  return new PruneError(
    "usage",
    `"${who}" fits ${found.length} people:`,
    "Give one of the profile addresses.",
    more > 0 ? [...shown, `  … and ${more} more`] : shown,
  );
}
