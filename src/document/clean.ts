/** Makes strings of the export fit to be shown: what moves a cursor, reorders a line or hides in it is taken out. */
import type { Span, Text, Tone } from "./document.ts";

/** Letters no rule below speaks to: most texts have no others, and need not be looked at twice. */
const HARMLESS = /^[\x20-\x7e\xa1-\xac\xae-\u024f\u0370-\u0482\u048a-\u052f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]*$/;

/** Breaks and tabs part words, so they leave a space behind. */
const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g;

/** Joiners: emoji families are built with U+200D, and names in these scripts are misspelt without them. */
const JOINED =
  "\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}";
const JOINERS = `(?<=[${JOINED}])(?<!\\u061c)[\\u200c\\u200d](?!\\u061c)(?=[${JOINED}])|(?<=\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)\\u200d(?=\\p{Extended_Pictographic})`;

/** The flags of England, Scotland and Wales: letters nobody sees behind a black flag. */
const FLAGS = /(?<=\u{1f3f4}[\u{e0061}-\u{e007a}]*)[\u{e0061}-\u{e007f}]/gu;

/** Control characters, halves of characters, bidi controls and everything without a width, variation selectors aside. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu;

/** A mark without a letter would sit on whatever prune printed before it; a joiner has nothing to join there. */
const MARKS_FIRST = /^[\p{M}\u200c\u200d]+/u;

/** The text on one line, without control, bidi and invisible characters. Shown letters stay as they are. */
export function clean(text: string): string {
  if (HARMLESS.test(text)) return text;
  const line = text.replace(BREAKS, " ");
  const kept = new Set<number>();
  if (/[\u200c\u200d]/.test(line)) for (const { index } of line.matchAll(new RegExp(JOINERS, "gu"))) kept.add(index);
  if (line.includes("\u{1f3f4}")) for (const { index } of line.matchAll(FLAGS)) kept.add(index);
  return line.replace(UNSEEN, (character, at: number) => (kept.has(at) ? character : "")).replace(MARKS_FIRST, "");
}

const MAYBE_RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc\ud802\ud803\ud83a]/;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;

/** Clean text between a first-strong isolate and its end, so that a right-to-left name leaves the rest of the line alone. */
export function isolated(text: string): string {
  return MAYBE_RIGHT_TO_LEFT.test(text) && RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** A span whose text is clean. */
export interface Run {
  readonly text: string;
  readonly tone: Tone;
  /** An address of LinkedIn's, in printable ASCII. */
  readonly link?: string;
  readonly name: boolean;
}

/** The spans of a text, cleaned. */
export function runsOf(text: Text): readonly Run[] {
  const spans = typeof text === "string" || !isList(text) ? [text] : text;
  return spans.map(runOf).filter((run) => run.text !== "");
}

function isList(text: Text): text is readonly Span[] {
  return Array.isArray(text);
}

function runOf(span: Span): Run {
  if (typeof span === "string") return { text: clean(span), tone: "plain", name: false };
  const link = span.link === undefined ? undefined : linkedIn(span.link);
  return { text: clean(span.text), tone: span.tone ?? "plain", name: span.name ?? false, ...(link === undefined ? {} : { link }) };
}

/** The address where it leads to LinkedIn; a file can hold any other, and nobody should follow those by a click. */
function linkedIn(address: string): string | undefined {
  if (!address.startsWith("https://www.linkedin.com/")) return undefined;
  return clean(address)
    .replace(/[^\x21-\x7e]+/g, encodeURIComponent)
    .replace(/["'()<>[\\\]`{|}]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
