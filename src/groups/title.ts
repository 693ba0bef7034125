/** Everybody whose position holds the same telling word, or pair of words. */
import { unweighedFrom } from "../detect/places.ts";
import { type GroupKind, peopleBy } from "../network/group.ts";
import type { Person } from "../people/person.ts";
import { LINKING_WORDS } from "../text/linking-words.ts";
import { textOf } from "../text/text.ts";

/** Fewer positions make no word telling. */
const LEAST = 5;

/** What says who somebody is rather than what they do: genders, families, tongues and peoples make no group. Folded. */
const WHO = new Set(
  (
    "woman women female females male man men girl girls boy boys lady ladies mother mom mum mama dad father wife husband daughter son frau frauen mann " +
    "manner mujer mujeres hombre hombres femme femmes homme hommes donna donne uomo mulher mulheres homem homens vrouw vrouwen kadin erkek she her hers he him his they them " +
    "black white latina latino latinx hispanic asian african arab jewish muslim christian catholic hindu buddhist gay lesbian queer lgbt lgbtq lgbtqia " +
    "english german french spanish italian portuguese dutch russian polish turkish arabic chinese japanese korean hindi ukrainian swedish danish norwegian finnish greek czech " +
    "hungarian romanian bulgarian serbian croatian hebrew persian farsi urdu bengali vietnamese thai indonesian malay indian american british canadian australian brazilian mexican european " +
    "deutsch englisch franzosisch spanisch ingles frances aleman espanol italiano portugues francais anglais allemand espagnol italien"
  ).split(" "),
);

/** Scripts whose words have no spaces between them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/** The words of a position, those of scripts without spaces parted as their readers would. */
function wordsIn(position: string): readonly string[] {
  return textOf(position).words.flatMap((word) => {
    if (!UNSPACED.test(word)) return [word];
    segmenter ??= new Intl.Segmenter("und", { granularity: "word" });
    return [...segmenter.segment(word)].map(({ segment }) => segment);
  });
}

function isTelling(word: string): boolean {
  return !LINKING_WORDS.has(word) && !WHO.has(word) && !/^[\p{N}]+$/u.test(word) && ([...word].length > 1 || UNSPACED.test(word));
}

/** The words with `undefined` in place of those that name a place, or tell nothing of what somebody does. */
function tellingIn(words: readonly string[]): readonly (string | undefined)[] {
  const telling: (string | undefined)[] = words.map((word) => (isTelling(word) ? word : undefined));
  words.forEach((_, start) => {
    telling.fill(undefined, start, start + unweighedFrom(words, start));
  });
  return telling;
}

/** The telling words of a position, and the pairs of them that stand side by side: `talent acquisition`. */
export function titleWords(position: string): ReadonlySet<string> {
  const words = tellingIn(wordsIn(position));
  const found = new Set<string>();
  words.forEach((word, at) => {
    if (word === undefined) return;
    found.add(word);
    const next = words[at + 1];
    if (next !== undefined && next !== word) found.add(`${word} ${next}`);
  });
  return found;
}

export const title: GroupKind = {
  id: "title",
  find: ({ people }, { isAsked }) => {
    const found = new Map<string, Person[]>();
    // Many people have the same position, and cutting it into words takes most of the time.
    for (const [position, holders] of peopleBy(people, (person) => person.position || undefined)) {
      for (const words of titleWords(position)) {
        const others = found.get(words);
        if (others === undefined) found.set(words, [...holders]);
        else for (const person of holders) others.push(person);
      }
    }
    return [...found]
      .map(([words, those]) => ({ key: words.replace(" ", "-"), title: `Everyone whose position says “${words}”`, people: those }))
      .filter(({ key, people: those }) => those.length >= LEAST || isAsked(key));
  },
};
