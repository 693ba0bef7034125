/** Who is meant by a name, a profile address or an id: one person, several, or whoever is nearest to it. */
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import { nameKey, profileSlug, sharedId } from "../people/compare.ts";
import type { Person } from "../people/person.ts";
import { searchNameOf } from "../people/plain-name.ts";
import { refuseStandIn } from "../redact/ids.ts";
import { editDistance } from "../text/edit-distance.ts";
import { textOf } from "../text/text.ts";

/** More people than this are a list to choose from, not an answer. */
const MOST = 5;

/** What was meant: on a terminal the user is asked where it is not clear. */
export type Asking = Pick<Host, "interactive" | "prompt">;

/** The people a profile address, an id or a name fits: those it fits exactly, else everybody whose name has all the words. */
export function fitting(who: string, people: readonly Person[]): readonly Person[] {
  const slug = /\/in\/|^www\./.test(who) ? profileSlug(who) : undefined;
  const id = who.trim().toLowerCase();
  const key = nameKey(who);
  const words = textOf(who).words;
  const tests: readonly ((person: Person) => boolean)[] = slug
    ? [(person) => sharedId(person.id) === slug]
    : [
        (person) => person.id === id || sharedId(person.id) === id || person.nameKey === key,
        (person) => nameKey(searchNameOf(person)) === key,
        // In Chinese, Japanese, Korean or Hungarian the family name is said first, and often without a space between.
        ({ firstName, lastName }) => [`${lastName}${firstName}`, `${firstName}${lastName}`].some((name) => joined(name) === joined(who)),
        (person) => words.length > 0 && words.every((word) => textOf(person.name).words.includes(word)),
        (person) => words.length > 0 && words.every((word) => textOf(person.name).words.some((own) => own.startsWith(word))),
      ];
  for (const test of tests) {
    const found = people.filter(test);
    if (found.length > 0) return found;
  }
  return [];
}

/** A name as one word. */
function joined(name: string): string {
  return nameKey(name).replaceAll(" ", "");
}

/**
 * Everybody who is meant: namesakes are meant together.
 *
 * @throws `PruneError` of kind `usage` when nobody is meant, or too many
 */
export async function find(who: string, people: readonly Person[], host?: Asking): Promise<readonly Person[]> {
  refuseStandIn(who);
  const found = fitting(who, people);
  if (found.length > MOST) throw tooMany(who, found);
  return found.length > 0 ? found : [await chosenFrom(nearest(who, people), unknown(who, people), host)];
}

/**
 * The one person meant; for what must not happen to a namesake.
 *
 * @param place where they are looked for, for messages
 * @throws `PruneError` of kind `usage` when nobody is meant, or more than one
 */
export async function findOne(who: string, people: readonly Person[], host?: Asking, place = "this export"): Promise<Person> {
  refuseStandIn(who);
  const found = fitting(who, people);
  const [only, another] = found;
  if (only !== undefined && another === undefined) return only;
  if (found.length > MOST) throw tooMany(who, found);
  return found.length > 0
    ? chosenFrom(found, tooMany(who, found), host)
    : chosenFrom(nearest(who, people), unknown(who, people, place), host);
}

/** Asks which of a few people is meant; where nobody can be asked, or it is none of them, that is the failure. */
async function chosenFrom(people: readonly Person[], failure: PruneError, host: Asking | undefined): Promise<Person> {
  if (host?.interactive !== true || people.length === 0) throw failure;
  const prompt = await host.prompt("");
  const answer = await prompt.select({
    message: `${(failure.message.split("\n")[0] as string).replace(/[.:]$/, "")}. Who is meant?`,
    choices: [
      ...people.map((person, index) => ({ value: person.id, name: `${index + 1}. ${nameAndJob(person)}` })),
      { value: "", name: `${people.length + 1}. Nobody of these` },
    ],
  });
  const chosen = people.find(({ id }) => id === answer);
  if (chosen === undefined) throw failure;
  return chosen;
}

/**
 * Whose names come nearest to what was typed: the most words alike first, then the fewest letters to change. A word is alike while at
 * most a third of its letters differ.
 */
export function nearest(who: string, people: readonly Person[]): readonly Person[] {
  const words = textOf(/\/in\//.test(who) ? (profileSlug(who) ?? who) : who).words;
  const compared = people.map((person) => {
    const own = textOf(person.name).words;
    const changes = words
      .map((word) => ({ word, changes: Math.min(...own.map((other) => editDistance(word, other))) }))
      .filter(({ word, changes }) => changes <= Math.floor(word.length / 3));
    return { person, alike: changes.length, changes: changes.reduce((sum, each) => sum + each.changes, 0) };
  });
  return compared
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike || a.changes - b.changes || (a.person.id < b.person.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ person }) => person);
}

function unknown(who: string, people: readonly Person[], place = "this export"): PruneError {
  const near = nearest(who, people);
  if (near.length === 0)
    return new PruneError(
      "usage",
      `Nobody called "${who}" is in ${place}.`,
      "Give a name, or a profile address as `prune scan --json` shows it.",
    );
  return new PruneError(
    "usage",
    `Nobody called "${who}" is in ${place}. Did you mean one of these?`,
    "Give what stands last on one of these lines.",
    near.map((person) => `  ${nameAndJob(person)}  ${addressOf(person, near)}`),
  );
}

function tooMany(who: string, found: readonly Person[]): PruneError {
  const shown = found.slice(0, 2 * MOST).map((person) => `  ${nameAndJob(person)}  ${addressOf(person, found)}`);
  const more = found.length - shown.length;
  return new PruneError(
    "usage",
    `"${who}" fits ${found.length} people:`,
    "Give what stands last on one of these lines.",
    more > 0 ? [...shown, `  … and ${more} more`] : shown,
  );
}

/** A name, and what tells it from others. */
function nameAndJob({ name, position, company }: Person): string {
  const job = [position, company].filter(Boolean).join(" · ");
  return `${name}${job === "" ? "" : `, ${job}`}`;
}

/** What means this person and nobody else: the address, or the id where several share the address or there is none. */
function addressOf({ id, url }: Person, others: readonly Person[]): string {
  const shared = others.filter((other) => sharedId(other.id) === sharedId(id)).length > 1;
  return url === "" || shared ? `"${id}"` : url;
}
