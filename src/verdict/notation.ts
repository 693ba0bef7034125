/**
 * The notation of phrases, and the words of the texts they are looked for in.
 *
 * A phrase is slots with spaces between them; each slot takes the next words of the text, whole words only:
 *
 * | slot | takes |
 * | --- | --- |
 * | `earn` | that word; case, accents and punctuation around it do not matter |
 * | `earn\|make` | either word |
 * | `kazan*` | a word that begins so |
 * | `from-home\|l'argent` | several words in a row, as one alternative |
 * | `[the\|a]` | may be missing |
 * | `...` | up to as many words as there are dots, whichever |
 * | `#` | a number, with or without a currency: `300`, `5.000`, `10k`, `€ 20` |
 * | `$` | an amount of money: `$500`, `500€`, `300 dollars`, `5000rs` |
 * | `%` | a percentage |
 *
 * In scripts without spaces between words (Chinese, Japanese, Thai) and in Arabic script, where articles and endings grow on the words,
 * a phrase may begin and end anywhere, and its slots may touch; a dot then stands for two characters.
 */
import { everyScript } from "../text/patterns.ts";
import { QUANTITY } from "./edgeless.ts";
import { Slots } from "./slots.ts";

const NONE: readonly never[] = [];

// ── Words ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The tokens of a folded text: words, numbers with their separators, and the signs that make a number an amount or a percentage. */
export function tokensOf(folded: string): readonly string[] {
  return folded.match(tokenPattern(folded)) ?? NONE;
}

/** What matches each token of a text. */
export const tokenPattern = everyScript(/[\p{Nd}]+(?:[.,][\p{Nd}]+)*[\p{L}\p{N}\p{M}]*|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[\p{Sc}%]/gu);

function wordsOfAlternative(alternative: string): readonly string[] {
  const words = alternative.split("-").flatMap((piece) => (SIMPLE.test(piece) ? [piece] : tokensOf(piece)));
  // Nothing to look for would be found everywhere.
  if (words.length === 0) throw new Error(`A phrase has an empty alternative: "${alternative}"`);
  return alternative.endsWith("*") ? [...words.slice(0, -1), `${words.at(-1)}*`] : words;
}

/** A quantity or a word that need not be split: nearly all are. */
const SIMPLE = /^(?:[#$%]|[a-z0-9]+)$/;

// ── Slots ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export type Slot =
  | { readonly kind: "gap"; readonly most: number }
  | {
      readonly kind: "words";
      /** The alternatives of one plain word, and the others. */
      readonly words: ReadonlySet<string>;
      readonly others: readonly (readonly string[])[];
      readonly optional: boolean;
      /** It takes one of its plain words and nothing else. */
      readonly isPlain: boolean;
    };

function slotOf(notation: string): Slot {
  if (/^\.+$/.test(notation)) return { kind: "gap", most: notation.length };
  const optional = notation.startsWith("[");
  const words = new Set<string>();
  const others: (readonly string[])[] = [];
  for (const alternative of (optional ? notation.slice(1, -1) : notation).split("|")) {
    const parts = ONE_WORD.test(alternative) ? [alternative] : wordsOfAlternative(alternative);
    const [word = ""] = parts;
    if (parts.length === 1 && !word.endsWith("*") && !QUANTITY.has(word)) words.add(word);
    else others.push(parts);
  }
  return { kind: "words", words, others, optional, isPlain: others.length === 0 && !optional };
}

/** As most alternatives are. */
const ONE_WORD = /^[a-z0-9]+$/;

/** The most tokens a quantity takes: `US $ 10 000 000 mil dollars`. */
const QUANTITY_WIDTH = 7;

/** The most tokens that words, or a slot, take. */
const widthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + (QUANTITY.has(word) ? QUANTITY_WIDTH : 1), 0);
const width = (slot: Slot): number =>
  slot.kind === "gap" ? slot.most : Math.max(Math.min(1, slot.words.size), ...slot.others.map(widthOf));

/** The slots of a phrase. */
export const slotsOf = (notation: string): Slots<Slot> => new Slots(notation.split(" "), slotOf);

// ── What a phrase is looked up by ───────────────────────────────────────────────────────────────────────────────────────────────────

const setOf = (...words: readonly string[]): Set<string> => new Set(words.join(" ").split(" "));

/** Words of every tenth position, or message. */
const EVERYDAY = setOf(
  "ag account accounts manager management managers company business marketing development consultant sales lead team work working job",
  "risk digital product products service services specialist director group engineer developer software design head office",
  "with from for and to the of in at on de da do des von und der et en para por com di e a o i me my our us it is or you your",
  "can good are could would from have been be if this that here there about please let we need like just know how",
);
/** Words of so many ordinary positions, companies, names and messages that looking phrases up by them would be slow. */
const ORDINARY = setOf(
  "jobs online project expert agency trading investment financial finance clients customers client income content partner partners coach help helping",
  "people build building create growth real support trainee owner member strategy students network loan credit training fund funds trade brand",
  "leads platform compensation fixed hotels games top mentor distributor relations research independent opportunities opportunity web school health media home life international data center",
  "manufacturer supplier visa travel tax reserve state systems solutions security capital bank crypto education teacher student leader president",
  "founder empresas grupo trader investor link free day new open social mobile site",
  "mail looking happy see meeting last quick call thanks thank same attached one give talk send tell start time week weeks month hope great",
);

/** How much looking up by a word, or the beginning of one, costs: it grows with how often ordinary texts hold it, and long words are rare ones. */
function commonness(word: string): number {
  if (QUANTITY.has(word) || word === "") return Number.POSITIVE_INFINITY;
  const letters = word.replace("*", "");
  if (EVERYDAY.has(letters)) return 4;
  return ORDINARY.has(letters) ? 1 : 1 / letters.length ** 3;
}

const rarest = (words: readonly string[]): string => words.reduce((best, word) => (commonness(word) < commonness(best) ? word : best));

/** What a phrase is looked up by. */
export interface Anchor {
  /** The words, or beginnings of words with a `*` behind them, one of which it cannot do without: those of the slot that is rarest. */
  readonly words: readonly string[];
  /** The most tokens there can be in front of the one it is looked up by. */
  readonly before: number;
}

/** Throws where a phrase has nothing to look for. */
export function anchorOf(notation: string): Anchor {
  let found: Anchor | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  let before = 0;
  for (const part of notation.split(" ")) {
    const slot = slotOf(part);
    if (slot.kind === "words" && !slot.optional) {
      const alternatives = part.split("|").map(wordsOfAlternative);
      const words = alternatives.map(rarest);
      const cost = words.reduce((sum, word) => sum + commonness(word), 0);
      if (cost < lowest) {
        lowest = cost;
        const own = alternatives.map((alternative, at) => widthOf(alternative.slice(0, alternative.indexOf(words[at] as string))));
        found = { words, before: before + Math.max(...own) };
      }
    }
    before += width(slot);
  }
  if (found === undefined) throw new Error(`A phrase has no slot of words: "${notation}"`);
  return found;
}
