/** Texts of the export made comparable and searchable, in every script. */
import { everyScript, isEuropean } from "./patterns.ts";

/** A text of the export with the forms it is compared in. */
export interface Text {
  /** As in the file. */
  readonly raw: string;
  /** `fold(raw)`. */
  readonly folded: string;
  /** The runs of letters, digits and their marks in `folded`. */
  readonly words: readonly string[];
}

/** Printable ASCII without doubled or outer spaces: nothing to normalise but the case. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const LATIN_MARKS = /(?<=\p{Script=Latin})\p{M}+/gu;
/** The same for what European letters are made of. */
const COMMON_MARKS = /(?<=[a-z\u00c0-\u02af])[\u0300-\u036f]+/g;
/** No text without one of these holds a Latin letter. */
const MAYBE_LATIN = /[a-z\u00aa-\u02e4\u1d00-\u1eff\u2071-\u218f\u2c60-\u2c7f\ua720-\uab6f\ufb00-\ufb06\uff21-\uff5a\ud801\ud837]/;
/** Other Latin letters than those, or such a letter with what may be a mark of another script behind it. */
const OTHER_LATIN =
  /[\u02b0-\u02e4\u1d00-\u1eff\u2071-\u218f\u2c60-\u2c7f\ua720-\uab6f\ufb00-\ufb06\uff21-\uff5a\ud801\ud837]|[\u0300-\u036fa-z\u00aa-\u02af][\u0483-\uffff]/;
/** The marks to take off, by the cheapest pattern that tells them. */
const marksIn = (letters: string): RegExp => (OTHER_LATIN.test(letters) ? LATIN_MARKS : COMMON_MARKS);
const UNFOLDED = /[ıłøđßæœ]/g;
const FOLDED: Readonly<Record<string, string>> = { ı: "i", ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe" };

/**
 * The form in which texts are compared: compatibility letters made plain (𝐄𝐚𝐫𝐧 → earn), invisible characters dropped, lower-case,
 * marks taken off Latin letters and only those (the vowel signs of Hindi and Arabic are part of the word), white space collapsed.
 * Without the fold of the dotless ı no Turkish word would be found in capitals.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  if (isEuropean(text)) return text.replace(BEYOND_ASCII, foldedLetter).toLowerCase().replace(/\s+/g, " ").trim();
  const once = foldOnce(text);
  // Taking a mark away can set free a compatibility form; a second pass settles it, so that folding a folded text changes nothing.
  return PLAIN.test(once) ? once : foldOnce(once);
}

const BEYOND_ASCII = /[\x80-\u024f\u2010-\u203a]/g;
const foldedLetters = new Map<string, string>();

/** Such a character folded, as between two letters; worked out when it is first met. */
function foldedLetter(letter: string): string {
  let folded = foldedLetters.get(letter);
  if (folded === undefined) {
    folded = foldOnce(foldOnce(`a${letter}a`, COMMON_MARKS), COMMON_MARKS).slice(1, -1);
    foldedLetters.set(letter, folded);
  }
  return folded;
}

/** The text with compatibility letters made plain and invisible characters dropped, its case and marks as they were. */
export function plain(text: string): string {
  return PLAIN.test(text) ? text : text.normalize("NFKC").replace(INVISIBLE, "");
}

function foldOnce(text: string, marks?: RegExp): string {
  const letters = plain(text).toLowerCase().normalize("NFD");
  return (MAYBE_LATIN.test(letters) ? letters.replace(marks ?? marksIn(letters), "") : letters)
    .normalize("NFC")
    .replace(UNFOLDED, (letter) => FOLDED[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
}

const word = everyScript(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);

function wordsIn(folded: string): readonly string[] {
  return folded.match(word(folded)) ?? [];
}

/** Letters of European languages, and ASCII. */
export const LATIN = /^[\0-\x7f\u00c0-\u024f]*$/;

/** The words of a text that is not worth remembering: messages are many, long and private. */
export function wordsOf(text: string): readonly string[] {
  return wordsIn(fold(text));
}

/** A class so that 100,000 texts share one lazy `words`: most of them are never split. */
class FoldedText implements Text {
  readonly raw: string;
  readonly folded: string;
  #words: readonly string[] | undefined;

  constructor(raw: string) {
    this.raw = raw;
    this.folded = fold(raw);
  }

  get words(): readonly string[] {
    this.#words ??= wordsIn(this.folded);
    return this.#words;
  }
}

/** Like `textOf`, for a text that is looked at once and then gone, such as a message. */
export function textOnce(text: string): Text {
  return new FoldedText(text);
}

/** Signals ask about one person after another: remembering the last thousands is enough, and everybody would be too much memory. */
const REMEMBERED = 4096;
const texts = new Map<string, Text>();

/** The text with its folded form and its words; the same value for the same string, so that signals share the work. */
export function textOf(text: string): Text {
  if (text === latest.raw) return latest;
  if (text === previous.raw) return previous;
  previous = latest;
  latest = texts.get(text) ?? remember(text);
  return latest;
}

/** One signal after another asks for the same person's position and company. */
let latest: Text = textOnce("");
let previous: Text = latest;

function remember(text: string): Text {
  if (texts.size >= REMEMBERED) texts.clear();
  const fresh = new FoldedText(text);
  texts.set(text, fresh);
  return fresh;
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

/** All runs of one to `most` words, with a space between. */
export function runsOf(words: readonly string[], most: number): readonly string[] {
  return words.flatMap((_, start) => {
    const longest = Math.min(most, words.length - start);
    return Array.from({ length: longest }, (__, more) => words.slice(start, start + more + 1).join(" "));
  });
}

/** Scripts in which words have no edges: none between them (Chinese, Japanese, Thai), or articles and endings grow on them (Arabic). */
export const EDGELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Arabic}]/u;

/** Signs that make another word of a letter: `C++` and `C#` are not `C`. */
const SIGNS = /[+#]/;

/** Whether what somebody typed stands in a text: as whole words side by side, or anywhere where its script has no word edges. */
export function saysWords(text: Text, typed: Text): boolean {
  if (EDGELESS.test(typed.folded)) return text.folded.includes(typed.folded);
  return hasWords(text, typed.words) && (!SIGNS.test(typed.folded) || text.folded.includes(typed.folded));
}
