/** Which script a text is written in, so that nothing is said of texts whose letters were never learned. */
import { LATIN } from "../text/text.ts";

const SCRIPTS = [
  "Latin",
  "Cyrillic",
  "Greek",
  "Arabic",
  "Hebrew",
  "Devanagari",
  "Bengali",
  "Tamil",
  "Thai",
  "Hangul",
  "Hiragana",
  "Katakana",
  "Han",
  "Georgian",
  "Armenian",
  "Ethiopic",
  "Khmer",
  "Lao",
  "Myanmar",
  "Sinhala",
  "Telugu",
  "Kannada",
  "Malayalam",
  "Gujarati",
  "Gurmukhi",
] as const;
/** Japanese is written in three scripts at once. */
export type Script = Exclude<(typeof SCRIPTS)[number], "Hiragana" | "Katakana"> | "Kana";

const ANY_LETTER = /[a-z]/i;
let patterns: readonly (readonly [Script, RegExp])[] | undefined;

/** The script that most of a text's letters are of, but Kana wherever there is any; `undefined` without letters of a script that has a name here. */
export function scriptOf(text: string): Script | undefined {
  if (LATIN.test(text)) return ANY_LETTER.test(text) || /[\u00c0-\u024f]/.test(text) ? "Latin" : undefined;
  patterns ??= SCRIPTS.map((name) => [name === "Hiragana" || name === "Katakana" ? "Kana" : name, new RegExp(`\\p{Script=${name}}`, "gu")]);
  const letters = text.normalize("NFKC");
  let [most, found]: [number, Script | undefined] = [0, undefined];
  for (const [script, pattern] of patterns) {
    const count = letters.match(pattern)?.length ?? 0;
    if (script === "Kana" && count > 0 && found !== "Latin") return script;
    if (count > most) [most, found] = [count, script];
  }
  return found;
}
