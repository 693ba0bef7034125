/**
 * Which phrases may be in a text: phrases by a word, or a beginning of one, that they cannot do without, so that of two thousand only
 * those are tried whose word the text holds. An index is made when prune is built (`prepared.ts`), since making it takes longer than
 * judging a thousand people; what the build does not know, such as the lists of a test, is indexed when it is asked for.
 */
import { fold } from "../text/text.ts";
import { BEGINS_AMOUNT, EDGELESS, type EdgelessSlot, type Opening, openingsOf, QUANTITY } from "./edgeless.ts";
import { type Marks, marksOf, mayHold } from "./marks.ts";
import { anchorOf, type Slot, slotsOf } from "./notation.ts";
import { prepared } from "./prepared.ts";
import type { Slots } from "./slots.ts";

/** As the notation of most languages is, and in lower case: such phrases are folded already. */
const ASCII = /^[ -@[-~]*$/;

/** `#` is an alternative by itself: in scripts without spaces no other is split into words and amounts. */
const MIXED_AMOUNT = /(?<![[| ]|^)#|#(?![\]| ]|$)/;

// ── Made once ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * An index as it is kept: by what a phrase is looked up by, three numbers for each: its list, its place in it, and the most tokens there can
 * be in front of what it is looked up by, or which of its openings it is.
 */
interface Packed {
  /** What the lists were like; with others the numbers would mean something else. */
  readonly lists: string;
  readonly words: Postings;
  readonly prefixes: Postings;
  readonly openings: Postings;
}

/** A key and its numbers, a comma between them, in turn: as texts, thousands of them are quick to read and few are ever looked into. */
type Postings = readonly string[];

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
        if (MIXED_AMOUNT.test(phrase)) throw new Error(`A phrase has an amount inside an alternative: "${phrase}"`);
        for (const [at, { opening }] of openingsOf(phrase).entries()) add(openings, opening, list, place, at);
        continue;
      }
      const anchor = anchorOf(notationOf(phrase));
      for (const word of anchor.words) {
        if (word.endsWith("*")) add(prefixes, word.slice(0, -1), list, place, anchor.before);
        else add(words, word, list, place, anchor.before);
      }
    }
  }
  const packed: Packed = {
    lists: sizeOf(lists),
    words: postingsOf(words),
    prefixes: postingsOf(prefixes),
    openings: postingsOf(openings),
  };
  return JSON.stringify(packed);
}

const postingsOf = (phrases: ReadonlyMap<string, readonly number[]>): Postings =>
  [...phrases].flatMap(([key, numbers]) => [key, numbers.join()]);

/** A phrase of a script with word edges as it is compared; most are written so. */
const notationOf = (phrase: string): string => (ASCII.test(phrase) ? phrase : fold(phrase));

// ── Looked up ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A phrase as it is looked up. */
export interface SpacedPhrase {
  /** The number of its list. */
  readonly list: number;
  readonly notation: string;
  readonly slots: Slots<Slot>;
  /** The most tokens there can be in front of the one it is looked up by. */
  readonly before: number;
}

/** A phrase of a script without spaces, from one of its openings on. */
export interface EdgelessPhrase {
  readonly list: number;
  readonly slots: Slots<EdgelessSlot>;
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
}

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
  const words = byKey(packed.words);
  const prefixes = byKey(packed.prefixes);
  const openings = byKey(packed.openings);
  const lengthsOf = lengthsByLetter(prefixes.keys());
  const met = new Map<string, readonly SpacedPhrase[]>();
  const opened = new Map<string, readonly EdgelessPhrase[]>();

  const around = (word: string): readonly SpacedPhrase[] => {
    const known = met.get(word);
    if (known !== undefined) return known;
    let phrases = spaced(words.get(word), lists);
    for (const length of lengthsOf.get(word.charCodeAt(0)) ?? NONE) {
      const more = word.length >= length ? prefixes.get(word.slice(0, length)) : undefined;
      if (more) phrases = [...phrases, ...spaced(more, lists)];
    }
    // Numbers are without end.
    if (word.charCodeAt(0) <= NINE) return phrases;
    if (met.size >= MET) met.clear();
    met.set(word, phrases);
    return phrases;
  };
  const readings = new Map<string, readonly Opening[]>();
  const openingsIn = (phrase: string): readonly Opening[] => {
    let read = readings.get(phrase);
    if (read === undefined) {
      read = openingsOf(phrase);
      readings.set(phrase, read);
    }
    return read;
  };
  const openedBy = (two: string): readonly EdgelessPhrase[] => {
    let phrases = opened.get(two);
    if (phrases === undefined) {
      const [one = ""] = two;
      const keys = [two, ...(one === two ? [] : [one]), ...(BEGINS_AMOUNT.test(one) ? QUANTITY : NONE)];
      phrases = keys.flatMap((key) =>
        triples(openings.get(key), (list, place, at) => ({
          list,
          slots: (openingsIn(lists[list]?.[place] as string)[at] as Opening).slots,
        })),
      );
      opened.set(two, phrases);
    }
    return phrases;
  };
  let marks: Marks | undefined;
  const mayHoldAny = (text: string) => {
    marks ??= marksOf([...words.keys()], [...prefixes.keys()], [...openings.keys()]);
    return mayHold(marks, text);
  };
  return { around, openedBy, hasOpenings: openings.size > 0, mayHold: mayHoldAny };
}

function byKey(postings: Postings): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < postings.length; at += 2) found.set(postings[at] as string, postings[at + 1] as string);
  return found;
}

/** How long the prefixes are that begin with each letter. */
function lengthsByLetter(prefixes: Iterable<string>): Map<number, Set<number>> {
  const lengths = new Map<number, Set<number>>();
  for (const prefix of prefixes) {
    const letter = prefix.charCodeAt(0);
    lengths.set(letter, (lengths.get(letter) ?? new Set()).add(prefix.length));
  }
  return lengths;
}

function spaced(posting: string | undefined, lists: Lists): readonly SpacedPhrase[] {
  return triples(posting, (list, place, before) => {
    const notation = notationOf(lists[list]?.[place] as string);
    return { list, notation, slots: slotsOf(notation), before };
  });
}

function triples<T>(posting: string | undefined, make: (list: number, place: number, at: number) => T): readonly T[] {
  if (posting === undefined) return NONE;
  const numbers = posting.split(",").map(Number);
  const made: T[] = [];
  for (let at = 0; at < numbers.length; at += 3)
    made.push(make(numbers[at] as number, numbers[at + 1] as number, numbers[at + 2] as number));
  return made;
}
