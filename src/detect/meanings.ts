/**
 * What words mean, in every language of the corpora: the dictionary of `fixtures/texts/meanings.txt`, as `pack-meanings.ts` packs it.
 */
import packed from "./weights/meanings.json" with { type: "json" };

/** The most letters that are looked at in a run. */
const LONGEST = 10;
const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
/** Whether a word is looked for anywhere in a run of letters. */
export function isLookedForInRuns(word: string): boolean {
  return RUN.test(word);
}
/** Above all letters of scripts with spaces but Korean. */
const FIRST_OF_RUNS = 0x0e00;
/** What grows on the front of a word: articles and conjunctions of Arabic and Hebrew. */
const FRONTS: readonly (readonly [first: number, last: number, front: RegExp])[] = [
  [0x0590, 0x05ff, /^[הובלמשכ]/],
  [0x0600, 0x06ff, /^(?:وال|بال|لل|ال|و|ب|ل|ف)/],
];

/** Classes of what is no word, and signs, mean themselves. */
const IS_CLASS = /^[A-Z?!|]/;

interface Lexicon {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly string[]>;
  readonly runs: ReadonlyMap<string, readonly string[]>;
  /** Of several words, by the first: the others, and the meaning. */
  readonly phrases: ReadonlyMap<string, readonly (readonly [rest: readonly string[], meaning: string])[]>;
}
let lexicon: Lexicon | undefined;
/** What was looked up last: words come again. */
const known = new Map<string, readonly string[]>();
const REMEMBERED = 20_000;
const NONE: readonly string[] = [];

function read(): Lexicon {
  const phrases = new Map<string, (readonly [readonly string[], string])[]>();
  for (const [words, meanings] of entriesOf(packed.phrases)) {
    const [first = "", ...rest] = words.split("_");
    const others = phrases.get(first);
    const meant = meanings.map((meaning) => [rest, meaning] as const);
    if (others === undefined) phrases.set(first, meant);
    else others.push(...meant);
  }
  return {
    words: new Map(entriesOf(packed.words)),
    stems: new Map(entriesOf(packed.stems)),
    runs: new Map(entriesOf(packed.runs)),
    phrases,
  };
}

/** Of `word=meaning,meaning word=…` each word with its meanings. */
function entriesOf(packed: string): readonly (readonly [word: string, meanings: readonly string[]])[] {
  return packed.split(" ").map((entry) => {
    const at = entry.lastIndexOf("=");
    return [entry.slice(0, at), entry.slice(at + 1).split(",")] as const;
  });
}

/** What a word by itself means. */
function meaningsOf(word: string, { words, stems }: Lexicon): readonly string[] {
  let found = known.get(word);
  if (found !== undefined) return found;
  found = words.get(word) ?? stemmed(word, stems);
  if (found.length === 0) {
    const code = word.charCodeAt(0);
    const front = FRONTS.find(([first, last]) => code >= first && code <= last)?.[2];
    const bare = front === undefined ? word : word.replace(front, "");
    if (bare !== word && bare !== "") found = words.get(bare) ?? stemmed(bare, stems);
  }
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, found);
  return found;
}

function stemmed(word: string, stems: Lexicon["stems"]): readonly string[] {
  for (let length = word.length; length >= 2; length -= 1) {
    const found = stems.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return NONE;
}

/**
 * Visits what folded words mean, in their order.
 *
 * @param visit told a meaning, and at which word it begins
 */
export function eachMeaning(tokens: readonly string[], visit: (meaning: string, at: number) => void): void {
  lexicon ??= read();
  const { runs, phrases } = lexicon;
  for (let index = 0; index < tokens.length; index += 1) {
    const word = tokens[index] as string;
    if (IS_CLASS.test(word)) {
      visit(word, index);
      continue;
    }
    if (word.charCodeAt(0) >= FIRST_OF_RUNS && RUN.test(word)) {
      eachInRun(word, runs, (meaning) => visit(meaning, index));
      continue;
    }
    const phrase = phrases.get(word)?.find(([rest]) => rest.every((other, offset) => tokens[index + 1 + offset] === other));
    if (phrase === undefined) {
      for (const meaning of meaningsOf(word, lexicon)) visit(meaning, index);
      continue;
    }
    visit(phrase[1], index);
    index += phrase[0].length;
  }
}

/** The longest word first, from left to right. */
function eachInRun(run: string, runs: Lexicon["runs"], visit: (meaning: string) => void): void {
  for (let at = 0; at < run.length; at += 1) {
    for (let length = Math.min(LONGEST, run.length - at); length > 0; length -= 1) {
      const found = runs.get(run.slice(at, at + length));
      if (found === undefined) continue;
      for (const meaning of found) visit(meaning);
      at += length - 1;
      break;
    }
  }
}
