/** What a model looks at in a text: words, pairs of words and parts of words, each as a number. Knows no language. */
import { fold, isAscii, plain } from "../text/text.ts";
import { added, eachPiece, mixed } from "./hashing.ts";
import { isPlace, LONGEST, unweighedFrom } from "./places.ts";

/** Scripts that do not part words by spaces: any run of one to four letters may be a word. */
const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー々";
const WORD = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{M}])+[+#]{0,2}|\\p{N}+`, "gu");
/** The same of ASCII: V8 reads it in a tenth of the time, and most titles are. */
const ASCII_WORD = /[A-Za-z]+[+#]{0,2}|[0-9]+/g;
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");
const NUMBER = /^\p{N}/u;

/** What parts a text into its parts: `Founder | Coach`, `Head of Sales, EMEA`, `Nurse – ICU`. */
const PART = /[|•·;,/–—&‖｜、，]|\s-\s/u;

/** Behind these words stands who somebody works for, up to the next part. Only words that mean nothing else in a title. */
const AT =
  /(?:(?<=\S\s)(?:at|bei|bij|chez|presso|hos|w firmie|ve firme|в компании|в компанії|في شركة|لدى|در شرکت|בחברת|tại|di pt)\s|@)[^|•·;/–—｜]*/giu;
/** A firm in Chinese, Japanese or Korean carries its form in its name. */
const FIRM = /(?<!\S)\S*(?:株式会社|有限会社|合同会社|有限公司|股份公司|주식회사|㈜|\(주\))\S*/gu;

/** The text without the firms it names. */
function withoutFirms(text: string): string {
  return (isAscii(text) ? text : text.replace(FIRM, " ")).replace(AT, " ");
}

/** The words of a text as somebody typed them, in the order in which features count them. */
export function typedWords(text: string): readonly string[] {
  return withoutFirms(plain(text)).match(WORD) ?? [];
}

/** What is left of a run of letters without spaces when places are cut out. */
function withoutPlaces(run: string): string[] {
  const letters = [...run];
  const pieces: string[] = [];
  let piece = "";
  for (let index = 0; index < letters.length; ) {
    let length = Math.min(LONGEST, letters.length - index);
    while (length > 1 && !isPlace(letters.slice(index, index + length).join(""))) length -= 1;
    if (length > 1) {
      if (piece !== "") pieces.push(piece);
      piece = "";
    } else piece += letters[index];
    index += length;
  }
  if (piece !== "") pieces.push(piece);
  return pieces;
}

/**
 * Told of a feature of a text.
 *
 * @param hash 24 bits
 * @param from the words it is made of, by their place in `typedWords`; the same as `to` for one word
 * @param whole whether it is a whole word
 */
export type Visit = (hash: number, from: number, to: number, whole: boolean) => void;

/** Kinds of features beside pieces of words, so that equal letters of different kinds are different features. */
const [WHOLE, PAIR, FIRST] = [2, 3, 4];

/** Visits everything a model may look at in a text; what stands there twice, twice. A text without words has nothing. */
export function eachFeature(text: string, visit: Visit): void {
  const folded = withoutFirms(fold(text));
  const pattern = isAscii(folded) ? ASCII_WORD : WORD;
  let before = 0;
  let isFirst = true;
  for (const part of folded.split(PART)) {
    const found = part.match(pattern);
    if (found === null) continue;
    let previous = "^";
    let previousAt = before;
    for (let index = 0; index < found.length; index += 1) {
      const passed = unweighedFrom(found, index);
      if (passed > 0) {
        index += passed - 1;
        continue;
      }
      const word = found[index] as string;
      const isRun = pattern === WORD && IS_UNSPACED.test(word);
      for (const piece of isRun ? withoutPlaces(word) : [NUMBER.test(word) ? "0" : word]) {
        const at = before + index;
        visit(mixed(added(WHOLE, piece)), at, at, true);
        if (isFirst) visit(mixed(added(FIRST, piece)), at, at, false);
        visit(mixed(added(added(PAIR, previous) * 31, piece)), previous === "^" ? at : previousAt, at, false);
        if (isRun) eachPiece(piece, 1, 4, (hash) => visit(hash, at, at, false));
        else eachPiece(`<${piece}>`, 3, 5, (hash) => visit(hash, at, at, false));
        previous = piece;
        previousAt = at;
      }
    }
    if (previous === "^") continue;
    visit(mixed(added(added(PAIR, previous) * 31, "$")), previousAt, previousAt, false);
    isFirst = false;
    before += found.length;
  }
}

/** The features of a text in a row, for several models to read. */
export interface Features {
  /** Of each feature the hash, and behind it whether it is a whole word, as 0 or 1. */
  readonly list: readonly number[];
}

/** The features of a text. */
export function featuresOf(text: string): Features {
  const list: number[] = [];
  eachFeature(text, (hash, _from, _to, whole) => list.push(hash, whole ? 1 : 0));
  return { list };
}
