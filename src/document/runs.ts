/** The text of a document as runs to print: clean, each with its look, and with no link but to LinkedIn. */
import { clean } from "../text/clean.ts";
import type { Span, Text, Tone } from "./document.ts";

const MAYBE_RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc\ud802\ud803\ud83a]/;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;

/** Clean text between a first-strong isolate and its end, so that a right-to-left name leaves the rest of the line alone. */
export function isolated(text: string): string {
  return MAYBE_RIGHT_TO_LEFT.test(text) && RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** A mark without a letter would sit on whatever prune printed before it. */
const MARKS_FIRST = /^\p{M}+/u;

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
  if (typeof span === "string") return { text: shown(span), tone: "plain", name: false };
  const link = span.link === undefined ? undefined : linkedIn(span.link);
  return { text: shown(span.text), tone: span.tone ?? "plain", name: span.name ?? false, ...(link === undefined ? {} : { link }) };
}

/** In UTF-16 units. No field of LinkedIn's is near as long, and setting a page takes longer the longer a word on it is. */
const LONGEST = 2_000;

function shown(text: string): string {
  const fitting = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return clean(fitting).replace(MARKS_FIRST, "");
}

/** The address where it leads to LinkedIn; a file can hold any other, and nobody should follow those by a click. */
function linkedIn(address: string): string | undefined {
  if (!address.startsWith("https://www.linkedin.com/")) return undefined;
  return clean(address)
    .replace(/[^\x21-\x7e]+/g, encodeURIComponent)
    .replace(/["'()<>[\\\]`{|}]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
