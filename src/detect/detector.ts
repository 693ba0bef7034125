/**
 * A yes-or-no model of texts: whether one reads like what nobody asked for, in points of which ten double the odds. A table of signed bytes,
 * added up as whole numbers, so that every machine says the same.
 */
import { plain } from "../text/text.ts";
import type { Features } from "./features.ts";
import { type Model, type PackedModel, unpack } from "./model.ts";
import { scriptOf } from "./script.ts";
import { eachHeard, type Token, tokensOf } from "./speech.ts";

/** A detector as it is committed. */
export interface PackedDetector {
  /** Changes whenever the weights do. */
  readonly version: string;
  /** How many bits of a feature's hash are looked at. */
  readonly bits: number;
  /** Base64 of a signed byte for each of these hashes. */
  readonly weights: string;
  /** The sum of a text's weights, divided by the root of the number of its features, times this, and this added, is in points. */
  readonly slope: number;
  readonly offset: number;
  /** Scripts with enough genuine texts to learn from; of texts in others nothing is said. */
  readonly scripts: readonly string[];
  /** Which family a text belongs to that is unwanted. */
  readonly family: PackedModel;
}

/** What a detector hears in a text. */
export interface Heard<Family extends string = string> {
  /** Whole and not below 0: ten times the binary logarithm of how much more often unwanted texts read so than genuine ones. */
  readonly points: number;
  /** `undefined` where it is not sure. */
  readonly family: Family | undefined;
}

export interface Detector<Family extends string = string> {
  hear(text: string): Heard<Family>;
  /** Points of a text with their fraction, below 0 as well; `undefined` where nothing can be said. */
  weigh(text: string): number | undefined;
  /** The one to four words of a text, as written, that weighed most. */
  quote(text: string): string;
}

const SILENCE = { points: 0, family: undefined } as const;

/** Makes a committed detector ready. */
export function detector<Family extends string>(packed: PackedDetector): Detector<Family> {
  const weights = new Int8Array(Buffer.from(packed.weights, "base64"));
  const mask = 2 ** packed.bits - 1;
  const scripts = new Set(packed.scripts);
  const seen = new Uint32Array(mask + 1);
  let texts = 0;
  let families: Model<Family> | undefined;

  const weigh = (text: string): number | undefined => {
    const script = scriptOf(text);
    if (script === undefined || !scripts.has(script)) return undefined;
    texts += 1;
    let [sum, count] = [0, 0];
    eachHeard(text, (hash) => {
      const place = hash & mask;
      if (seen[place] === texts) return;
      seen[place] = texts;
      sum += weights[place] as number;
      count += 1;
    });
    return count === 0 ? undefined : (sum / Math.sqrt(count)) * packed.slope + packed.offset;
  };

  return {
    weigh,
    hear(text) {
      const points = Math.max(0, Math.round(weigh(text) ?? 0));
      if (points === 0) return SILENCE;
      families ??= unpack<Family>(packed.family);
      return { points, family: families.read(featuresHeard(text))?.kind };
    },
    quote(text) {
      const written = plain(text);
      const tokens = tokensOf(written);
      const own = new Float64Array(tokens.length);
      /** Of a pair of neighbours, by the second. */
      const pairs = new Float64Array(tokens.length);
      eachHeard(text, (hash, _block, from, to) => {
        if (from === -1) return;
        const weight = weights[hash & mask] as number;
        if (from === to) own[to] = (own[to] as number) + weight;
        else if (from === to - 1) pairs[to] = (pairs[to] as number) + weight;
      });
      return heaviest(written, tokens, own, pairs);
    },
  };
}

const MOST_WORDS = 4;
/** The letters of a quote in a script without spaces. */
const MOST_LETTERS = 16;

/** The span of tokens whose weights sum highest, as written. */
function heaviest(written: string, tokens: readonly Token[], own: Float64Array, pairs: Float64Array): string {
  let [best, first, last] = [Number.NEGATIVE_INFINITY, 0, 0];
  for (let start = 0; start < tokens.length; start += 1) {
    let sum = 0;
    for (let end = start; end < tokens.length; end += 1) {
      if (wordsIn(written.slice((tokens[start] as Token).start, (tokens[end] as Token).end)) > MOST_WORDS) break;
      sum += (own[end] as number) + (end > start ? (pairs[end] as number) : 0);
      if (sum > best) [best, first, last] = [sum, start, end];
    }
  }
  if (tokens.length === 0) return "";
  const quote = written.slice((tokens[first] as Token).start, (tokens[last] as Token).end);
  const letters = [...quote];
  return letters.length > MOST_LETTERS && tokens.slice(first, last + 1).some(({ isRun }) => isRun)
    ? letters.slice(0, MOST_LETTERS).join("")
    : quote;
}

function wordsIn(quote: string): number {
  return quote.trim().split(/\s+/).length;
}

/** What the model of families looks at. */
export function featuresHeard(text: string): Features {
  const list: number[] = [];
  eachHeard(text, (hash, block) => list.push(hash, block === 2 ? 1 : 0));
  return { list };
}
