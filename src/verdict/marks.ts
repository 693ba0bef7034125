/**
 * The quick look: nearly every text of nearly every network holds no phrase, and walking its letters with a running hash of the current
 * word tells so in a tenth of the time that folding it and splitting it into words takes. A wrong yes costs that time; a wrong no cannot be.
 */
import { fold } from "../text/text.ts";
import { BEGINS_AMOUNT, canonical } from "./edgeless.ts";

/** So many that two words rarely share a hash: each that does costs a careful look. */
const HASHES = 1 << 22;

/** The hash of a word with one more letter. */
function hashed(hash: number, letter: number): number {
  return (hash * 31 + letter) & (HASHES - 1);
}

/** The hash of a folded word, in any script. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
  return hash;
}

/** A set of hashes, a bit for each, and a smaller one in front of it that the processor keeps at hand: every letter of a network asks. */
class Hashes {
  readonly bits = new Uint32Array(HASHES >>> 5);
  readonly near = new Uint32Array(NEAR >>> 5);

  constructor(hashes: readonly number[]) {
    for (const hash of hashes) {
      set(this.bits, hash);
      set(this.near, hash & (NEAR - 1));
    }
  }

  has(hash: number): boolean {
    return isSet(this.near, hash & (NEAR - 1)) && isSet(this.bits, hash);
  }
}

const NEAR = 1 << 14;

function set(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31));
}

function isSet(bits: Uint32Array, at: number): boolean {
  return (((bits[at >>> 5] as number) >>> (at & 31)) & 1) === 1;
}

/** What phrases are looked up by: one of these is in every text that holds one. */
export interface Marks {
  readonly words: Hashes;
  readonly prefixes: Hashes;
  /** How many letters those prefixes have: a bit for each number; the last for all from 31 on. */
  readonly lengths: number;
  /** In scripts without spaces: the one or two letters that phrases begin with. Those that begin with an amount are told by its digits. */
  readonly openings: Hashes;
}

/** The words, prefixes and openings of an index, ready to be looked for. */
export function marksOf(words: readonly string[], prefixes: readonly string[], openings: readonly string[]): Marks {
  return {
    words: new Hashes(words.map(hashOf)),
    prefixes: new Hashes(prefixes.map(hashOf)),
    lengths: prefixes.reduce((bits, { length }) => bits | lengthBit(length), 0),
    openings: new Hashes(openings.map(hashOf)),
  };
}

const lengthBit = (length: number): number => 1 << Math.min(length, 31);

// ── Letters ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Stands between words. */
const BETWEEN = 32;
/** Only a careful look can tell what it is: it folds to several letters, or with its neighbours to another one. */
const UNSURE = 0;
const UNASKED = 1;

/** By UTF-16 unit: the letter it folds to whatever stands beside it, or one of the above. Filled as letters are met. */
const letters = new Uint16Array(0x10000).fill(UNASKED);

/** Dashes, quotes, bullets, no-break and wide spaces, commas and points of other scripts. */
const PUNCTUATION =
  /[\0-/:-@[-`{-\x7f\u00a0\u00ab\u00b7\u00bb\u00d7\u00f7\u2010-\u2015\u2018-\u201f\u2022\u2026\u3000-\u3002\u300c\u300d\u30fb]/;

/** Letters and vowel signs of scripts in which they do not change with their neighbours. */
const STEADY =
  /[0-9A-Za-z\u00c0-\u024f\u0400-\u0481\u048a-\u052f\u05d0-\u05ea\u0620-\u063f\u0641-\u064a\u066e-\u066f\u0671-\u06d3\u0904-\u093b\u093d-\u0950\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]/;

function letterOf(unit: number): number {
  const known = letters[unit] as number;
  return known === UNASKED ? ask(unit) : known;
}

function ask(unit: number): number {
  const character = String.fromCharCode(unit);
  let letter = UNSURE;
  if (PUNCTUATION.test(character)) {
    letter = BETWEEN;
  } else if (STEADY.test(character)) {
    const folded = canonical(fold(character)).letters;
    if (folded.length === 1) letter = folded.charCodeAt(0);
  }
  letters[unit] = letter;
  return letter;
}

/** The vowel signs among them are steady behind a letter of their own script: a word does not begin with one, and `fold` takes it off others. */
const isSign = (letter: number): boolean => letter >= 0x93a && letter <= 0x94f && letter !== 0x93d;
const isIndic = (letter: number): boolean => letter >= 0x904 && letter <= 0x950;

/** Whether a steady letter may be of Arabic script, or Chinese or Japanese. */
const isEdgeless = (letter: number): boolean => (letter >= 0x620 && letter <= 0x6d3) || (letter >= 0x3041 && letter <= 0x9fff);

/** Whether a text, folded or not, may hold a phrase. */
export function mayHold(marks: Marks, text: string): boolean {
  const { words, prefixes, lengths } = marks;
  let hash = 0;
  /** Letters of the current word so far. */
  let inside = 0;
  let edgeless = false;
  let before = BETWEEN;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = at === text.length ? BETWEEN : letterOf(text.charCodeAt(at));
    if (letter === UNSURE) return true;
    if (letter === BETWEEN) {
      if (inside > 0 && words.has(hash)) return true;
      hash = 0;
      inside = 0;
      before = BETWEEN;
      continue;
    }
    if (letter > 0x600) {
      if (isSign(letter) && !isIndic(before)) return true;
      edgeless ||= isEdgeless(letter);
    }
    before = letter;
    hash = hashed(hash, letter);
    inside += 1;
    if ((lengths & lengthBit(inside)) !== 0 && prefixes.has(hash)) return true;
  }
  return edgeless && mayOpen(marks, text);
}

/** Whether a phrase without word edges may begin in a text of such letters. */
function mayOpen({ openings }: Marks, text: string): boolean {
  if (BEGINS_AMOUNT.test(text)) return true;
  let before = BETWEEN;
  for (let at = 0; at < text.length; at += 1) {
    const letter = letterOf(text.charCodeAt(at));
    if (openings.has(hashed(0, letter)) || openings.has(hashed(hashed(0, before), letter))) return true;
    before = letter;
  }
  return false;
}
