/** What a model looks at in a text: words, pairs of words and parts of words, each as a number. Knows no language. */
import { fold, plain } from "../text/text.ts";
import { isPlace, LONGEST } from "./places.ts";

/** Scripts that do not part words by spaces: any run of one to four letters may be a word. */
const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー々";
const WORD = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{M}])+[+#]{0,2}|\\p{N}+`, "gu");
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");
const NUMBER = /^\p{N}/u;

/** What parts a text into its parts: `Founder | Coach`, `Head of Sales, EMEA`, `Nurse – ICU`. */
const PART = /[|•·;,/–—&‖｜、，]|\s-\s/u;

/** Behind these words stands who somebody works for, up to the next part. Only words that mean nothing else in a title. */
const AT =
  /(?:(?<=\S\s)(?:at|bei|bij|chez|presso|hos|w firmie|ve firme|в компании|в компанії|в ооо|у тов|في شركة|لدى|در شرکت|בחברת|tại|di pt)\s|@)[^|•·;/–—｜]*/giu;

/** Legal forms: a firm's, never a job's. */
const LEGAL_FORM =
  /(?<=^|[\s.,(])(?:inc|llc|ltd|limited|corp|corporation|plc|llp|gmbh|mbh|ag|kg|ug|s\.?a\.?s?|s\.?r\.?l\.?|spa|s\.?l\.?u?|b\.?v\.?|n\.?v\.?|ab|oyj?|a\/s|aps|asa?|kft|zrt|d\.?o\.?o\.?|s\.?r\.?o\.?|sp\.? z o\.?o\.?|ltda|eireli|s\/a|pvt|pty|pte|private limited|sdn bhd|pt|tbk|ооо|оао|зао|пао|тов|а\.ş\.|a\.?ş|ltd şti)(?=$|[\s.,)])\.?/giu;
/** A firm in Chinese, Japanese or Korean carries its form in its name. */
const FIRM = /(?<!\S)\S*(?:株式会社|有限会社|合同会社|有限公司|股份公司|집단|주식회사|㈜|\(주\))\S*/gu;

/** A folded word, and where it stands among the words of the text and among its parts. */
interface Word {
  readonly text: string;
  /** Whether it stands in the text's first part: of two jobs the first counts. */
  readonly first: boolean;
  /** Which of the text's own words it is, for quoting. */
  readonly at: number;
}

/** A feature of a text. */
export interface Feature {
  /** 24 bits. */
  readonly hash: number;
  /** The words it is made of, by their place in `wordsOf`; the same twice for one word. */
  readonly from: number;
  readonly to: number;
  /** Whether it is a whole word. */
  readonly whole: boolean;
}

/** The text without firms and legal forms. */
function withoutFirms(text: string): string {
  return text.replace(FIRM, " ").replace(AT, " ").replace(LEGAL_FORM, " ");
}

/** The words of a text as somebody typed them, in the order in which features count them. */
export function typedWords(text: string): readonly string[] {
  return withoutFirms(plain(text)).match(WORD) ?? [];
}

/** The folded words of a text by parts, places left out. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  let first = true;
  for (const part of withoutFirms(fold(text)).split(PART)) {
    const found = part.match(WORD) ?? [];
    const before = words.length;
    for (let index = 0; index < found.length; ) {
      const length = placeFrom(found, index);
      if (length > 0) {
        index += length;
        continue;
      }
      for (const piece of IS_UNSPACED.test(found[index] as string) ? withoutPlaces(found[index] as string) : [found[index] as string]) {
        words.push({ text: NUMBER.test(piece) ? "0" : piece, first, at: at + index });
      }
      index += 1;
    }
    at += found.length;
    if (words.length > before) first = false;
  }
  return words;
}

/** How many words from there on name a place. */
function placeFrom(words: readonly string[], start: number): number {
  for (let length = Math.min(LONGEST, words.length - start); length > 0; length -= 1) {
    if (isPlace(words.slice(start, start + length).join(" "))) return length;
  }
  return 0;
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

/** Kinds of features, so that equal letters of different kinds are different features. */
const [PIECE, WHOLE, PAIR, FIRST] = [1, 2, 3, 4];

/** Everything a model may look at in a text; each feature once. A text without words has none. */
export function featuresOf(text: string): readonly Feature[] {
  const features = new Map<number, Feature>();
  const add = (kind: number, letters: string, from: number, to = from) => {
    const hash = hashOf(letters, kind);
    if (!features.has(hash)) features.set(hash, { hash, from, to, whole: kind === WHOLE });
  };
  let previous: Word | undefined;
  for (const word of wordsOf(text)) {
    const { text: letters, at } = word;
    add(WHOLE, letters, at);
    if (word.first) add(FIRST, letters, at);
    if (previous === undefined || previous.first !== word.first) add(PAIR, `^ ${letters}`, at);
    else add(PAIR, `${previous.text} ${letters}`, previous.at, at);
    const unspaced = IS_UNSPACED.test(letters);
    const whole = unspaced ? [...letters] : [..."<", ...letters, ">"];
    for (let size = unspaced ? 1 : 3; size <= (unspaced ? 4 : 5); size += 1) {
      for (let start = 0; start + size <= whole.length; start += 1) add(PIECE, whole.slice(start, start + size).join(""), at);
    }
    if (unspaced) for (let size = 1; size <= Math.min(3, whole.length); size += 1) add(PIECE, `${whole.slice(-size).join("")}$`, at);
    previous = word;
  }
  if (previous !== undefined) add(PAIR, `${previous.text} $`, previous.at);
  return [...features.values()];
}

/** 24 bits of FNV-1a over UTF-16, mixed at the end; the same on every machine. */
function hashOf(letters: string, kind: number): number {
  let hash = Math.imul(0x811c9dc5 ^ kind, 0x01000193);
  for (let index = 0; index < letters.length; index += 1) hash = Math.imul(hash ^ letters.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & 0xffffff;
}
