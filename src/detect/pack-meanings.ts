/** The dictionary of meanings as people write it, and as it is committed: words folded and sorted by how they are looked up. */
import { fold } from "../text/text.ts";
import { isLookedForInRuns } from "./meanings.ts";

/** Each a text of `word=meaning,meaning`, with spaces between. */
export interface PackedMeanings {
  readonly words: string;
  /** Beginnings of words. */
  readonly stems: string;
  /** Words that are looked for anywhere in a run of letters. */
  readonly runs: string;
  /** Several words, `_` between them. */
  readonly phrases: string;
}

/** Reads `meaning: word word …`, with `#` before comments, over any number of lines: each meaning with its words as they are written. */
export function parseMeanings(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let words: string[] = [];
  for (const entry of text.replace(/^#.*$/gm, "").trim().split(/\s+/)) {
    if (entry.endsWith(":")) {
      words = [];
      found.set(entry.slice(0, -1), words);
    } else words.push(entry);
  }
  return found;
}

/** Packs a dictionary. */
export function packMeanings(dictionary: ReadonlyMap<string, readonly string[]>): PackedMeanings {
  const [words, stems, runs, phrases] = Array.from({ length: 4 }, () => new Map<string, string[]>()) as [Kind, Kind, Kind, Kind];
  for (const [meaning, entries] of dictionary)
    for (const entry of entries) {
      const isStem = entry.endsWith("*");
      const word = fold(isStem ? entry.slice(0, -1) : entry);
      const isPhrase = /[_-]/.test(word);
      if (isLookedForInRuns(word)) add(runs, word.replaceAll("_", ""), meaning);
      else if (isPhrase) add(phrases, word.replaceAll("-", "_"), meaning);
      else add(isStem ? stems : words, word, meaning);
    }
  return { words: packed(words), stems: packed(stems), runs: packed(runs), phrases: packed(phrases) };
}

type Kind = Map<string, string[]>;

function add(to: Kind, word: string, meaning: string): void {
  const others = to.get(word);
  if (others === undefined) to.set(word, [meaning]);
  else if (!others.includes(meaning)) others.push(meaning);
}

function packed(kind: Kind): string {
  return [...kind].map(([word, meanings]) => `${word}=${meanings.join(",")}`).join(" ");
}
