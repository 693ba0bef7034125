/** Makes texts fit to leave prune: whatever drives a terminal, reorders a line or hides in it is taken out, or written as an escape. */

/** Letters no rule below speaks to: most texts have no others, and need not be looked at twice. */
const HARMLESS = /^[\x20-\x7e\xa1-\xac\xae-\u024f\u0370-\u0482\u048a-\u052f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]*$/;

/** Breaks and tabs part words, so they leave a space behind. */
const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g;

/**
 * Control characters, halves of characters, directions, annotations, and everything without a width: Unicode's default ignorables but
 * for variation selectors, which choose how a letter is drawn. Spelled out, so that every Node takes out the same.
 */
const HIDDEN =
  "\\0-\\x1f\\x7f-\\x9f\\xad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff" +
  "\\uffa0\\ufff0-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e00ff}\\u{e01f0}-\\u{e0fff}\\p{Cs}";

/** Scripts in which names are misspelt without their joiners. */
const JOINED =
  "[\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}" +
  "\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}]";

/** What stays although it does not show: joiners in those scripts and inside emoji, the tags that make the flag of Scotland. */
const KEPT = [
  `(?<=${JOINED})(?<!\\u061c)[\\u200c\\u200d](?!\\u061c)(?=${JOINED})`,
  "(?<=\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)\\u200d(?=\\p{Extended_Pictographic})",
  "\\u{1f3f4}[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]{3,6}\\u{e007f}",
];

let hiddenButKept: RegExp | undefined;

/**
 * The text as it may be shown: on one line, without anything that acts on what stands around it. Letters that show stay as they are, and
 * so do spaces. Everything that is printed passes here once, where it becomes lines: `document/runs.ts` and `document/rows.ts` for
 * results, `command/say.ts` for sentences, `host/prompt.ts` for questions.
 */
export function clean(text: string): string {
  if (HARMLESS.test(text)) return text;
  hiddenButKept ??= new RegExp(`(${KEPT.join("|")})|[${HIDDEN}]`, "gu");
  return text.replace(BREAKS, " ").replace(hiddenButKept, "$1");
}

/** Single words with single spaces between them, of letters no rule speaks to. */
const TIDY = new RegExp(HARMLESS.source.replace("\\x20-", "!-").replace(/^\^(.*)\*\$$/, "^(?:$1+(?: $1+)*)?$"));

/** The text as it is kept and compared: clean, single spaces between its words and none around them. */
export function tidy(text: string): string {
  if (TIDY.test(text)) return text;
  return clean(text)
    .replace(/\p{Zs}+/gu, " ")
    .trim();
}

/** A text of printable ASCII and line breaks hides nothing. */
const PLAIN = /^[\x20-\x7e\n]*$/;
/** Of the hidden, those a JSON text may hold raw and that spell nothing. */
let hiddenInJson: RegExp | undefined;

/**
 * A JSON text with what hides in it written as escapes. It only ever stands inside of JSON's strings, where an escape means the same
 * character: nothing is lost. Joiners stay, since they spell.
 */
export function escapeHidden(json: string): string {
  if (PLAIN.test(json)) return json;
  hiddenInJson ??= new RegExp(`(?![\\n\\u200c\\u200d])[${HIDDEN}]`, "gu");
  return json.replace(hiddenInJson, (character) =>
    Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
}
