/**
 * A yes-or-no model of texts: whether one reads like what nobody asked for, in points of which ten double the odds. A table of signed bytes,
 * added up as whole numbers, so that every machine says the same.
 */
import { plain } from "../text/text.ts";
import { type Model, type PackedModel, unpack } from "./model.ts";
import { scriptOf } from "./script.ts";
import { eachTextFeature, isRun, isWord, type PlacedToken, placedTokens, tokensIn } from "./text-features.ts";
import type { Features } from "./title-features.ts";

/** How a detector did when it was trained, on texts that it had not learned from. */
export interface Rates {
  /** The points from which a reading counts. */
  readonly least: number;
  /** With enough texts to learn from: ISO 639-1, Hindi also in Latin letters. Others are unknown to it, not clean. */
  readonly languages: readonly string[];
  /** Those of them in which it finds fewer than half, of texts by the same hands. */
  readonly weakIn: readonly string[];
  /** Of a hundred unwanted texts, by hands that were kept out, so many get those points and more, at least. */
  readonly found: number;
  /** Of a hundred genuine ones, at most. */
  readonly mistaken: number;
}

/** A detector as it is committed. */
export interface PackedDetector {
  /** Changes whenever the weights do. */
  readonly version: string;
  /** Base64 of the weights, by `packWeights` of `detector-training.ts`. */
  readonly weights: string;
  /** The sum of a text's weights, divided by `lengthOf` it, times this, and this added, is in points. */
  readonly slope: number;
  readonly offset: number;
  /** Scripts with enough genuine texts to learn from; of texts in others nothing is said. */
  readonly scripts: readonly string[];
  readonly rates: Rates;
  /** Which family a text belongs to that is unwanted. */
  readonly family: PackedModel;
}

/** What a detector finds in a text. */
export interface DetectorReading<Family extends string = string> {
  /** Whole and not below 0: ten times the binary logarithm of how much more often unwanted texts read so than genuine ones. */
  readonly points: number;
  /** `undefined` where it is not sure. */
  readonly family: Family | undefined;
}

export interface Detector<Family extends string = string> {
  read(text: string): DetectorReading<Family>;
  /** Points of a text with their fraction, below 0 as well; `undefined` where nothing can be said: not without a word, nor in letters nobody taught. */
  weigh(text: string): number | undefined;
  /** The one to four words of a text, as written, that weighed most. */
  quote(text: string): string;
}

/** How many bits of a feature's hash are looked at: enough that what was never learned seldom meets what was. */
export const BITS = 22;
const MASK = 2 ** BITS - 1;
/** What a sum of weights is divided by, by how many features there are, so that long texts are not surer than short ones: a root between the square and the cube. */
export function lengthOf(count: number): number {
  return Math.sqrt(Math.sqrt(Math.sqrt(count * count * count)));
}

/** Features of the text at hand, marked so that each counts once. */
const seen = new Uint8Array(MASK + 1);

/** Visits each feature of a text once, and gives back how many there are. */
export function eachFeatureOnce(tokens: readonly string[], visit: (place: number) => void): number {
  const marked: number[] = [];
  eachTextFeature(tokens, (hash) => {
    const place = hash & MASK;
    if (seen[place] === 1) return;
    seen[place] = 1;
    marked.push(place);
    visit(place);
  });
  for (const place of marked) seen[place] = 0;
  return marked.length;
}

/** Signed bytes by place: how much further the place is (seven bits a byte, the lowest first, the highest bit says that more follow), and the weight. */
function unpackWeights(base64: string): Int8Array {
  const bytes = Buffer.from(base64, "base64");
  const weights = new Int8Array(MASK + 1);
  let place = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    let [step, shift, byte] = [0, 0, 0];
    do {
      byte = bytes[at] as number;
      at += 1;
      step |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte > 0x7f);
    place += step;
    weights[place] = bytes[at] as number;
  }
  return weights;
}

const SILENCE = { points: 0, family: undefined } as const;

/** Makes a committed detector ready. */
export function detector<Family extends string>(packed: PackedDetector): Detector<Family> {
  const weights = unpackWeights(packed.weights);
  const scripts = new Set(packed.scripts);
  let families: Model<Family> | undefined;

  const weigh = (text: string): number | undefined => {
    const script = scriptOf(text);
    if (script === undefined || !scripts.has(script)) return undefined;
    const tokens = tokensIn(text);
    // A link, a number or emoji and no word: what that is worth is for those who know where it stands, and seldom in the texts learned from.
    if (!tokens.some(isWord)) return undefined;
    let sum = 0;
    const count = eachFeatureOnce(tokens, (place) => {
      sum += weights[place] as number;
    });
    return count === 0 ? undefined : (sum / lengthOf(count)) * packed.slope + packed.offset;
  };

  return {
    weigh,
    read(text) {
      const points = Math.max(0, Math.round(weigh(text) ?? 0));
      if (points === 0) return SILENCE;
      families ??= unpack<Family>(packed.family);
      return { points, family: families.read(familyFeatures(text))?.kind };
    },
    quote(text) {
      const written = plain(text);
      const tokens = placedTokens(written);
      const own = new Float64Array(tokens.length);
      /** Of a pair of neighbours, by the second. */
      const pairs = new Float64Array(tokens.length);
      eachTextFeature(
        tokens.map(({ token }) => token),
        (hash, from, to) => {
          if (from === -1) return;
          const weight = weights[hash & MASK] as number;
          if (from === to) own[to] = (own[to] as number) + weight;
          else if (from === to - 1) pairs[to] = (pairs[to] as number) + weight;
        },
      );
      return heaviest(written, tokens, own, pairs);
    },
  };
}

const MOST_WORDS = 4;
/** The letters of a quote in a script without spaces. */
const MOST_LETTERS = 16;

/** The span of tokens whose weights sum highest, as written. */
function heaviest(written: string, tokens: readonly PlacedToken[], own: Float64Array, pairs: Float64Array): string {
  let [best, first, last] = [Number.NEGATIVE_INFINITY, 0, 0];
  const gaps = gapsBefore(written);
  for (let start = 0; start < tokens.length; start += 1) {
    let sum = 0;
    const before = gaps[(tokens[start] as PlacedToken).start] as number;
    for (let end = start; end < tokens.length; end += 1) {
      if ((gaps[(tokens[end] as PlacedToken).end] as number) - before >= MOST_WORDS) break;
      sum += (own[end] as number) + (end > start ? (pairs[end] as number) : 0);
      if (sum > best) [best, first, last] = [sum, start, end];
    }
  }
  if (tokens.length === 0) return "";
  const quote = written.slice((tokens[first] as PlacedToken).start, (tokens[last] as PlacedToken).end);
  const letters = [...quote];
  return letters.length > MOST_LETTERS && tokens.slice(first, last + 1).some(({ token }) => isRun(token))
    ? letters.slice(0, MOST_LETTERS).join("")
    : quote;
}

/** How many gaps between words begin before each place of a text. A text may be thousands of tokens and one word: its spans are not cut out to be counted. */
function gapsBefore(written: string): Int32Array {
  const gaps = new Int32Array(written.length + 1);
  let wasGap = false;
  for (let place = 0; place < written.length; place += 1) {
    const isGap = /\s/.test(written.charAt(place));
    gaps[place + 1] = (gaps[place] as number) + (isGap && !wasGap ? 1 : 0);
    wasGap = isGap;
  }
  return gaps;
}

/** What the model of families looks at. */
export function familyFeatures(text: string): Features {
  const list: number[] = [];
  eachTextFeature(tokensIn(text), (hash) => list.push(hash, 1));
  return { list };
}
