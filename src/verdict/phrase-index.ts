/**
 * Which phrases may be in a text: phrases by a word, or a beginning of one, that they cannot do without, so that of two thousand only
 * those are tried whose word the text holds. An index is made when prune is built (`prepared.ts`), since making it takes longer than
 * judging a thousand people; what the build does not know, such as the lists of a test, is indexed when it is asked for.
 */
import { fold, isAscii } from "../person/text.ts";
import { EDGELESS, type EdgelessSlot, openingsOf, QUANTITY } from "./edgeless.ts";
import { type Marks, marksOf, mayHold } from "./marks.ts";
import { prepared } from "./prepared.ts";

/** As the notation of most languages is, and in lower case: such phrases are folded already. */
const ASCII = /^[ -@[-~]*$/;

// ── Made once ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** An index as it is kept: by what a phrase is looked up by, three numbers for each: its list, its place in it, and its slot or opening. */
interface Packed {
  /** What the lists were like; with others the numbers would mean something else. */
  readonly lists: string;
  readonly words: readonly Posting[];
  readonly prefixes: readonly Posting[];
  readonly openings: readonly Posting[];
}

type Posting = readonly [key: string, phrases: readonly number[]];

/** The phrases of each list. */
type Lists = readonly (readonly string[])[];

const sizeOf = (lists: Lists): string => lists.map((phrases) => `${phrases.length}:${phrases.join("").length}`).join();

/** The index of lists as text, for `prepared.ts`. Throws for a phrase that could not be found, or would be found everywhere. */
export function pack(lists: Lists): string {
  const words = new Map<string, number[]>();
  const prefixes = new Map<string, number[]>();
  const openings = new Map<string, number[]>();
  const add = (postings: Map<string, number[]>, key: string, ...numbers: readonly number[]) => {
    const known = postings.get(key);
    if (known) known.push(...numbers);
    else postings.set(key, [...numbers]);
  };
  for (const [list, phrases] of lists.entries()) {
    for (const [place, phrase] of phrases.entries()) {
      if (EDGELESS.test(phrase)) {
        for (const [at, { opening }] of openingsOf(phrase).entries()) add(openings, opening, list, place, at);
        continue;
      }
      const { slot, words: anchors } = anchorsOf(notationOf(phrase));
      for (const anchor of anchors) {
        if (anchor.endsWith("*")) add(prefixes, anchor.slice(0, -1), list, place, slot);
        else add(words, anchor, list, place, slot);
      }
    }
  }
  const packed: Packed = {
    lists: sizeOf(lists),
    words: [...words],
    prefixes: [...prefixes],
    openings: [...openings],
  };
  return JSON.stringify(packed);
}

/** A phrase of a script with word edges as it is compared; most are written so. */
const notationOf = (phrase: string): string => (ASCII.test(phrase) ? phrase : fold(phrase));

// ── Looked up ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A phrase as it is looked up: of two thousand a network meets a handful, so the notation is read when the first of its words is met. */
export interface SpacedPhrase {
  /** The number of its list. */
  readonly list: number;
  readonly notation: string;
  /** The slot it is looked up by. */
  readonly anchor: number;
}

/** A phrase of a script without spaces, from one of its openings on. */
export interface EdgelessPhrase {
  readonly list: number;
  readonly slots: readonly EdgelessSlot[];
}

/** Phrases of several lists by what they cannot do without. */
export interface Index {
  /** The phrases that may stand around a word. */
  around(word: string): readonly SpacedPhrase[];
  /** The phrases without word edges that may begin with two characters of a canonical text. */
  openedBy(two: string): readonly EdgelessPhrase[];
  readonly hasOpenings: boolean;
  /** A quick look at a text, folded or not: `false` where no phrase can be in it. */
  mayHold(text: string): boolean;
  /** What every text that holds a phrase has one of, and more words. */
  marksWith(words: readonly string[]): Marks;
}

/** What an amount may begin with in scripts without spaces. */
const BEGINS_NUMBER = /[\p{Nd}\p{Sc}一二三四五六七八九十百千]/u;

/** Words of which the phrases are remembered: a language has some thousands that make up nearly all of its texts. */
const MET = 20_000;
const NINE = 57;
const NONE: readonly never[] = [];

/**
 * The index of lists of phrases.
 *
 * @param name what the build calls it
 */
export function indexOf(name: string, lists: Lists): Index {
  const kept = prepared[name] === undefined ? undefined : (JSON.parse(prepared[name]) as Packed);
  const packed = kept?.lists === sizeOf(lists) ? kept : (JSON.parse(pack(lists)) as Packed);
  const words = new Map(packed.words);
  const prefixes = new Map(packed.prefixes);
  const openings = new Map(packed.openings);
  const prefixLengths = [...new Set(packed.prefixes.map(([prefix]) => prefix.length))];
  const met = new Map<string, readonly SpacedPhrase[]>();
  const opened = new Map<string, readonly EdgelessPhrase[]>();

  const around = (word: string): readonly SpacedPhrase[] => {
    const known = met.get(word);
    if (known !== undefined) return known;
    let phrases = spaced(words.get(word), lists);
    for (const length of prefixLengths) {
      const more = word.length >= length ? prefixes.get(word.slice(0, length)) : undefined;
      if (more) phrases = [...phrases, ...spaced(more, lists)];
    }
    // Numbers are without end.
    if (word.charCodeAt(0) <= NINE) return phrases;
    if (met.size >= MET) met.clear();
    met.set(word, phrases);
    return phrases;
  };
  const openedBy = (two: string): readonly EdgelessPhrase[] => {
    let phrases = opened.get(two);
    if (phrases === undefined) {
      const [one = ""] = two;
      const keys = [two, ...(one === two ? [] : [one]), ...(BEGINS_NUMBER.test(one) ? QUANTITY : NONE)];
      phrases = keys.flatMap((key) =>
        triples(openings.get(key), (list, place, at) => ({
          list,
          slots: openingsOf(lists[list]?.[place] as string)[at]?.slots ?? NONE,
        })),
      );
      opened.set(two, phrases);
    }
    return phrases;
  };
  const marksWith = (more: readonly string[]) => marksOf([...words.keys(), ...more], [...prefixes.keys()], [...openings.keys()]);
  let marks: Marks | undefined;
  const mayHoldAny = (text: string) => {
    marks ??= marksWith(NONE);
    return mayHold(marks, text);
  };
  return { around, openedBy, hasOpenings: openings.size > 0, mayHold: mayHoldAny, marksWith };
}

function spaced(numbers: readonly number[] | undefined, lists: Lists): readonly SpacedPhrase[] {
  return triples(numbers, (list, place, anchor) => ({ list, notation: notationOf(lists[list]?.[place] as string), anchor }));
}

function triples<T>(numbers: readonly number[] | undefined, make: (list: number, place: number, at: number) => T): readonly T[] {
  if (numbers === undefined) return NONE;
  return Array.from({ length: numbers.length / 3 }, (_, triple) => {
    const [list = 0, place = 0, at = 0] = numbers.slice(triple * 3, triple * 3 + 3);
    return make(list, place, at);
  });
}

// ── The notation's words ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The tokens of a folded text: words, numbers with their separators, and the signs that make a number an amount or a percentage. */
export function tokensOf(folded: string): readonly string[] {
  return folded.match(tokenPattern(folded)) ?? NONE;
}

/** What matches each token of a text. */
export function tokenPattern(text: string): RegExp {
  return isAscii(text) ? ASCII_TOKEN : TOKEN;
}

const ASCII_TOKEN = /\d+(?:[.,]\d+)*[A-Za-z0-9]*|[A-Za-z0-9]+|[$%]/g;
const TOKEN = /\p{Nd}+(?:[.,]\p{Nd}+)*[\p{L}\p{N}\p{M}]*|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[\p{Sc}%]/gu;

export function wordsOfAlternative(alternative: string): readonly string[] {
  const words = alternative.split("-").flatMap((piece) => (SIMPLE.test(piece) ? [piece] : tokensOf(piece)));
  // Nothing to look for would be found everywhere.
  if (words.length === 0) throw new Error(`A phrase has an empty alternative: "${alternative}"`);
  return alternative.endsWith("*") ? [...words.slice(0, -1), `${words.at(-1)}*`] : words;
}

/** A quantity or a word that need not be split: nearly all are. */
const SIMPLE = /^(?:[#$%]|[a-z0-9]+)$/;

/** Words of so many ordinary positions, companies and names that looking phrases up by them would be slow. */
const ORDINARY = new Set(
  (
    "account accounts manager management managers company business marketing development consultant sales lead leads team work working job jobs online " +
    "project digital product products service services expert specialist director agency trading investment financial finance clients customers client " +
    "income content partner partners group coach help helping people build building create growth real support trainee from with for and to the of in at on " +
    "owner member software strategy office risk students network loan credit training fund funds trade brand top mentor distributor relations research " +
    "independent opportunities opportunity web design developer engineer school health media home life international data center manufacturer " +
    "supplier visa travel tax reserve state systems solutions security capital bank crypto education teacher student leader president founder " +
    "empresas grupo de da do des von und der et en para por com di e a o i me my our us it is or trader investor link free day new open social mobile " +
    // And of ordinary messages.
    "you your mail can looking happy see meeting last quick call thanks thank good are could would same from attached one how give talk send tell start time " +
    "week weeks month we need like just know hope great have been be if this that here there about please let"
  ).split(" "),
);

/** How much looking up by a word costs: it grows with how often ordinary texts hold the word, and long words are rare ones. */
function commonness(word: string): number {
  if (QUANTITY.has(word) || word === "") return Number.POSITIVE_INFINITY;
  return ORDINARY.has(word) ? 1 : 1 / word.length ** 3;
}

export const rarest = (words: readonly string[]): string =>
  words.reduce((best, word) => (commonness(word) < commonness(best) ? word : best));

/** The words one of which a phrase cannot do without, and their slot: the slot whose words are rarest together. */
function anchorsOf(notation: string): { slot: number; words: readonly string[] } {
  const slots = notation.split(" ");
  let slot = -1;
  let lowest = Number.POSITIVE_INFINITY;
  for (const [at, words] of slots.entries()) {
    if (words.startsWith(".")) continue;
    const optional = words.startsWith("[");
    const alternatives = (optional ? words.slice(1, -1) : words).split("|").map(wordsOfAlternative);
    if (optional) continue;
    const cost = alternatives.reduce((sum, alternative) => sum + commonness(rarest(alternative)), 0);
    if (cost < lowest) {
      lowest = cost;
      slot = at;
    }
  }
  if (slot < 0) throw new Error(`A phrase has no slot of words: "${notation}"`);
  return { slot, words: (slots[slot] as string).split("|").map((alternative) => rarest(wordsOfAlternative(alternative))) };
}
