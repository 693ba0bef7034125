/** How near a person's job is to the user's field: words of titles weighed by how rare they are among the user's own connections. */

import type { Network, Owner, Person } from "../people/person.ts";
import { type Text, textOf } from "../text/text.ts";
import { onceANetwork } from "./once-a-network.ts";
import { fieldsOf, fieldWords } from "./roles.ts";

/** How a job compares with the user's. */
export interface Likeness {
  /** Cosine, 0…1. */
  readonly cosine: number;
  /** The words both have, the most telling first. */
  readonly shared: readonly string[];
  /** The field words of the job. */
  readonly words: readonly string[];
}

/** The user's field as seen from their network. */
export interface Field {
  likeness(person: Person): Likeness;
  /** The fields of work the user's words speak of. */
  readonly fields: ReadonlySet<string>;
  /** Whether anything is known to compare with. */
  readonly isKnown: boolean;
}

/** Surveys the words of a network's jobs against its owner's; signals that look at the field share it. */
export const fieldOf = onceANetwork(makeField);

function makeField(network: Network): Field {
  const counts = new Map<string, number>();
  const jobs = new Map<Person, readonly string[]>();
  network.people.forEach((person) => {
    const words = jobWords(person);
    jobs.set(person, words);
    for (let at = 0; at < words.length; at += 1) counts.set(words[at] as string, (counts.get(words[at] as string) ?? 0) + 1);
  });
  const weigh = (word: string) => Math.log(1 + network.people.length / (1 + (counts.get(word) ?? 0)));
  const mine = new Map(ownerWords(network.me).map((word) => [word, weigh(word)]));
  const length = (weights: Iterable<number>) => Math.sqrt([...weights].reduce((sum, weight) => sum + weight * weight, 0));
  const myLength = length(mine.values());
  /** One signal after another asks about the same person. */
  let latest: { readonly person: Person; readonly likeness: Likeness } | undefined;
  return {
    isKnown: mine.size > 0,
    fields: fieldsOf([...mine.keys()]),
    likeness(person) {
      if (latest?.person !== person) latest = { person, likeness: likenessOf(jobs.get(person) ?? jobWords(person)) };
      return latest.likeness;
    },
  };

  function likenessOf(words: readonly string[]): Likeness {
    const shared = words.filter((word) => mine.has(word));
    if (shared.length === 0) return { cosine: 0, shared, words };
    const dot = shared.reduce((sum, word) => sum + (mine.get(word) as number) ** 2, 0);
    return {
      cosine: dot / (myLength * length(words.map(weigh))),
      shared: shared.sort((a, b) => weigh(b) - weigh(a) || (a < b ? -1 : 1)),
      words,
    };
  }
}

function jobWords(person: Person): string[] {
  const position = textOf(person.position).words;
  return fieldWords(person.company === "" ? position : [...position, ...textOf(person.company).words]);
}

function ownerWords(me: Owner | undefined): string[] {
  if (me === undefined) return [];
  return fieldWords([...me.titles, ...me.keywords, ...(me.background ?? [])].flatMap((text) => textOf(text).words));
}

/** Whether folded words stand in a text side by side, as whole words. */
export function hasWords(text: Text, wanted: readonly string[]): boolean {
  const first = wanted[0];
  if (first === undefined) return false;
  for (let start = text.words.indexOf(first); start !== -1; start = text.words.indexOf(first, start + 1)) {
    if (wanted.every((word, offset) => text.words[start + offset] === word)) return true;
  }
  return false;
}
