/** Texts of the export made comparable and searchable, in every script. */
/** A text of the export with the forms it is compared in. */
export interface Text {
  /** As in the file. */
  readonly raw: string;
  /** `fold(raw)`. */
  readonly folded: string;
  /** The runs of letters, digits and their marks in `folded`. */
  readonly words: readonly string[];
}

const ASCII = /^[\0-\x7f]*$/;

/** Whether a text holds nothing beyond ASCII. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/** Printable ASCII without doubled or outer spaces: nothing to normalise but the case. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const LATIN_MARKS = /(?<=\p{Script=Latin})\p{M}+/gu;
const UNFOLDED = /[ıłøđßæœ]/g;
const FOLDED: Readonly<Record<string, string>> = { ı: "i", ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe" };

/**
 * The form in which texts are compared: compatibility letters made plain (𝐄𝐚𝐫𝐧 → earn), invisible characters dropped, lower-case,
 * marks taken off Latin letters and only those (the vowel signs of Hindi and Arabic are part of the word), white space collapsed.
 * Without the fold of the dotless ı no Turkish word would be found in capitals.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const once = foldOnce(text);
  // Taking a mark away can set free a compatibility form; a second pass settles it, so that folding a folded text changes nothing.
  return PLAIN.test(once) ? once : foldOnce(once);
}

/** The text with compatibility letters made plain and invisible characters dropped, its case and marks as they were. */
export function plain(text: string): string {
  return PLAIN.test(text) ? text : text.normalize("NFKC").replace(INVISIBLE, "");
}

function foldOnce(text: string): string {
  return plain(text)
    .toLowerCase()
    .normalize("NFD")
    .replace(LATIN_MARKS, "")
    .normalize("NFC")
    .replace(UNFOLDED, (letter) => FOLDED[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

function wordsIn(folded: string): readonly string[] {
  return folded.match(WORD) ?? [];
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
  return texts.get(text) ?? remember(text);
}

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

/**
 * Looks phrases up in texts: the first one that stands in one, as whole words side by side; `undefined` where none does.
 *
 * @param phrases folded, with a space between words
 */
export function phraseFinder(phrases: Iterable<string>): (words: readonly string[]) => string | undefined {
  const known = new Set(phrases);
  /** The most words of a phrase that begins with this one; hardly a word begins any. */
  const longest = new Map<string, number>();
  for (const phrase of known) {
    const words = phrase.split(" ");
    longest.set(words[0] as string, Math.max(words.length, longest.get(words[0] as string) ?? 0));
  }
  return (words) => {
    for (let start = 0; start < words.length; start += 1) {
      const most = longest.get(words[start] as string) ?? 0;
      for (let count = 1; count <= most && start + count <= words.length; count += 1) {
        const run = words.slice(start, start + count).join(" ");
        if (known.has(run)) return run;
      }
    }
    return undefined;
  };
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
