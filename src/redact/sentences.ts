/**
 * Sentences of prune's with the words of others in them: those go. Known names, firms and titles get their stand-ins; what stands in
 * quotation marks, and every word that prune itself never says, gets other words. So a sentence that nobody thought of tells nothing either.
 */
import { pathStandIn } from "./paths.ts";
import type { StandIns } from "./stand-ins.ts";

/** What prune says of its own accord. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly quotations: readonly string[];
  readonly addresses: readonly string[];
  readonly files: readonly string[];
}

/** What is known to be somebody's, by what it is. */
export interface Met {
  readonly names?: Iterable<string>;
  readonly companies?: Iterable<string>;
  readonly positions?: Iterable<string>;
  readonly ids?: Iterable<string>;
  readonly addresses?: Iterable<string>;
  readonly paths?: Iterable<string>;
  readonly words?: Iterable<string>;
}

export interface Sentences {
  /** Remembers what may come in sentences. */
  readonly meet: (met: Met) => void;
  readonly sentence: (text: string) => string;
  /** The stand-in of a text that is known as a whole. */
  readonly known: (text: string) => string | undefined;
  readonly path: (path: string) => string;
}

interface Phrase {
  readonly text: string;
  readonly standIn: () => string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/uy;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** What parts the words of a name. */
const WITHIN = /(?:[ .&'’-]|\. | & )(?=[\p{L}])/uy;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s"“”()<>]{1,2000}/y;
const MAILBOX = /[\p{L}\p{M}\p{N}._+-]{1,64}@[\p{L}\p{M}\p{N}.-]{1,255}/uy;
const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z/y;
/** A path from a root, or the name of a file with or without folders. */
const PATH =
  /(?:(?:[A-Za-z]:)?[\\/]|\.{1,2}[\\/]|~[\\/])[^\s"“”`()<>,;|*]{0,1000}|[^\s"“”`()<>,;|*:=]{1,255}\.(?:csv|zip|jsonl?|ndjson|md|markdown|txt|ics|html?|tsv|xlsx?|saved|lock|tmp)(?![\p{L}\p{N}])/uy;
const TELEPHONE = /\+\d[\d ().-]{6,30}\d/y;
/** Signs of prune's own beside printable ASCII. */
const SIGN = /[\x20-\x7e–—−…·“”‘’›→←↑↓✓☐▏×≤≥%\n\t]/u;
/** More digits than any figure has are a number somebody is called by. */
const FIGURE = /^\d{1,6}(?:st|nd|rd|th)?$/;

/** @param own may be asked for late: most runs have no sentence */
export function sentences(stand: Omit<StandIns, "nameParts">, own: Vocabulary): Sentences {
  const words = new Set(own.words);
  const [quotations, addresses, files] = [new Set(own.quotations), new Set(own.addresses), new Set(own.files)];
  const known = new Map<string, () => string>();
  /** By their first word. */
  const phrases = new Map<string, Phrase[]>();
  const remembered = new Map<string, string>();

  const isOwn = (word: string) => words.has(word) || FIGURE.test(word);
  const path = (text: string) => pathStandIn(text, stand.words, (file) => files.has(file));

  function learn(text: string, standIn: () => string): void {
    const phrase = text.trim();
    // A single letter, or a word of prune's own in small letters, is no name that could be told apart from the sentence around it.
    if (phrase.length < 2 || known.has(phrase) || (/^[a-z]+$/.test(phrase) && isOwn(phrase))) return;
    known.set(phrase, standIn);
    remembered.clear();
    const first = at(WORD, phrase, 0) ?? phrase.charAt(0);
    const others = phrases.get(first);
    const one = { text: phrase, standIn };
    if (others === undefined) phrases.set(first, [one]);
    else others.splice(others.findIndex((other) => other.text.length <= phrase.length) >>> 0, 0, one);
  }

  function meet(met: Met): void {
    const kinds = [
      [met.names, stand.name],
      [met.companies, stand.company],
      [met.positions, stand.position],
      [met.ids, stand.id],
      [met.addresses, stand.address],
      [met.paths, path],
      [met.words, stand.words],
    ] as const;
    for (const [texts, make] of kinds) for (const text of texts ?? []) learn(text, () => make(text));
  }

  /** The longest known phrase that begins at a place and ends with a word. */
  function phraseAt(text: string, start: number): Phrase | undefined {
    const first = at(WORD, text, start) ?? text.charAt(start);
    return phrases.get(first)?.find((phrase) => text.startsWith(phrase.text, start) && !isWithin(text, start + phrase.text.length));
  }

  /** What stands between quotation marks: prune's own examples stay. */
  function quoted(content: string): string {
    if (quotations.has(content)) return content;
    return known.get(content.trim())?.() ?? stand.words(content);
  }

  /** Words in a row that prune does not say: one with a capital begins a name, most likely a firm's. */
  function strange(text: string, start: number, first: string): { readonly end: number; readonly standIn: string } {
    let end = start + first.length;
    if (!/^[^a-z\d]/.test(first)) return { end, standIn: stand.words(first) };
    for (;;) {
      const between = at(WITHIN, text, end);
      const word = between === undefined ? undefined : at(WORD, text, end + between.length);
      if (between === undefined || word === undefined || isOwn(word)) break;
      end += between.length + word.length;
    }
    return { end, standIn: stand.company(text.slice(start, end)) };
  }

  function made(text: string): string {
    let redacted = "";
    let start = 0;
    const say = (words: string, length: number) => {
      redacted += words;
      start += length;
    };
    while (start < text.length) {
      const before = text.charAt(start - 1);
      if (!isWithin(text, start)) {
        const phrase = phraseAt(text, start);
        if (phrase !== undefined) {
          say(phrase.standIn(), phrase.text.length);
          continue;
        }
      }
      const quotation = quotationAt(text, start);
      if (quotation !== undefined) {
        const [open, content, close] = quotation;
        say(open + quoted(content) + close, open.length + content.length + close.length);
        continue;
      }
      if (!LETTER.test(before)) {
        const instant = at(INSTANT, text, start);
        if (instant !== undefined) {
          say(instant, instant.length);
          continue;
        }
        const address = withoutStop(at(ADDRESS, text, start));
        if (address !== undefined && address !== "") {
          say(
            addresses.has(address) ? address : stand.address(address.startsWith("www.") ? `https://${address}` : address),
            address.length,
          );
          continue;
        }
        const reached = at(MAILBOX, text, start) ?? at(TELEPHONE, text, start);
        if (reached !== undefined) {
          say(stand.words(reached), reached.length);
          continue;
        }
        const place = withoutStop(at(PATH, text, start));
        if (place !== undefined && place !== "" && place !== "/" && place !== "\\") {
          say(files.has(place) ? place : path(place), place.length);
          continue;
        }
      }
      const word = at(WORD, text, start);
      if (word === undefined) {
        // A character may be two units.
        const sign = String.fromCodePoint(text.codePointAt(start) as number);
        say(SIGN.test(sign) ? sign : "", sign.length);
      } else if (isOwn(word)) say(word, word.length);
      else {
        const { end, standIn } = strange(text, start, word);
        say(standIn, end - start);
      }
    }
    return redacted;
  }

  return {
    meet,
    known: (text) => known.get(text.trim())?.(),
    path,
    sentence: (text) => {
      let sentence = remembered.get(text);
      if (sentence === undefined) {
        sentence = made(text);
        remembered.set(text, sentence);
      }
      return sentence;
    },
  };
}

/** What a sticky pattern finds at a place. */
function at(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
}

/** Without the signs that end a sentence or a part of it. */
function withoutStop(text: string | undefined): string | undefined {
  let end = text?.length ?? 0;
  while (end > 0 && ".,;:!?".includes(text?.charAt(end - 1) as string)) end -= 1;
  return text?.slice(0, end);
}

/** Whether a place is inside of a word. */
function isWithin(text: string, place: number): boolean {
  return place > 0 && place < text.length && LETTER.test(text.charAt(place - 1)) && LETTER.test(text.charAt(place));
}

/** A quotation that begins at a place, with its marks: those of prune's sentences, or those of commands. */
function quotationAt(text: string, start: number): readonly [open: string, content: string, close: string] | undefined {
  const mark = text.charAt(start);
  if (mark === "“") {
    // A quotation may hold others.
    let depth = 0;
    for (let end = start; end < text.length; end += 1) {
      if (text.charAt(end) === "“") depth += 1;
      if (text.charAt(end) === "”") depth -= 1;
      if (depth === 0) return ["“", text.slice(start + 1, end), "”"];
    }
    // One that is never closed was cut off: all of it is quoted.
    return ["“", text.slice(start + 1), ""];
  }
  if (mark !== '"' || LETTER.test(text.charAt(start - 1))) return undefined;
  const end = text.indexOf('"', start + 1);
  return end === -1 ? ['"', text.slice(start + 1), ""] : ['"', text.slice(start + 1, end), '"'];
}
