/**
 * How detectors are made: logistic regression over hashed features (L2, L-BFGS), in which a feature counts for more the further its shares among
 * unwanted and genuine texts are apart (Wang and Manning, 2012), and points measured on texts of hands that were not learned from.
 */
import type { Drawn } from "./corpus.ts";
import { eachHeard } from "./speech.ts";

/** Texts with their features as places in a table, so that several trainings share the work. */
export interface HeardTexts {
  readonly texts: readonly Drawn[];
  readonly bits: number;
  /** Of each text where its features begin in `places`; one more for the end. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

/** Looks at every text once. */
export function hearTexts(texts: readonly Drawn[], bits: number): HeardTexts {
  const seen = new Uint32Array(2 ** bits);
  const starts = new Uint32Array(texts.length + 1);
  const places: number[] = [];
  texts.forEach(({ text }, index) => {
    eachHeard(text, (hash) => {
      const place = hash & (2 ** bits - 1);
      if (seen[place] === index + 1) return;
      seen[place] = index + 1;
      places.push(place);
    });
    starts[index + 1] = places.length;
  });
  return { texts, bits, starts, places: Uint32Array.from(places) };
}

/** What was learned: a weight for each place in the table, and one for all texts. */
export interface Weights {
  readonly places: Float64Array;
  readonly bias: number;
}

/** How strongly large weights are held back: chosen by cross-validation and by hands kept out. */
const HOLD = 0.03;
const ROUNDS = 40;
/** Steps that L-BFGS remembers. */
const REMEMBERED = 8;

/** Learns from the texts that `isLearned` names. The same texts give the same weights, byte by byte. */
export function learn({ texts, bits, starts, places }: HeardTexts, isLearned: (text: Drawn) => boolean): Weights {
  const size = 2 ** bits;
  const chosen = texts.flatMap((text, index) => (isLearned(text) ? [index] : []));
  const tells = tellingness(chosen, { texts, bits, starts, places });
  const units = starts.subarray(0, -1).map((start, index) => (starts[index + 1] as number) - start);

  /** The loss of weights, and how it would grow with each. */
  const lossOf = (weights: Float64Array, growth: Float64Array): number => {
    let loss = 0;
    for (let at = 0; at < size; at += 1) {
      const weight = weights[at] as number;
      growth[at] = HOLD * weight;
      loss += (HOLD * weight * weight) / 2;
    }
    growth[size] = 0;
    for (const index of chosen) {
      const { isUnwanted, share } = texts[index] as Drawn;
      const [from, to] = [starts[index] as number, starts[index + 1] as number];
      const unit = 1 / Math.sqrt(Math.max(1, units[index] as number));
      let sum = 0;
      for (let at = from; at < to; at += 1) {
        const place = places[at] as number;
        sum += (weights[place] as number) * (tells[place] as number);
      }
      const odds = sum * unit + (weights[size] as number);
      const right = isUnwanted ? odds : -odds;
      const small = Math.exp(-Math.abs(right));
      loss += share * (Math.log1p(small) + Math.max(0, -right));
      const wrong = right >= 0 ? small / (1 + small) : 1 / (1 + small);
      const step = isUnwanted ? -share * wrong : share * wrong;
      for (let at = from; at < to; at += 1) {
        const place = places[at] as number;
        growth[place] = (growth[place] as number) + step * unit * (tells[place] as number);
      }
      growth[size] = (growth[size] as number) + step;
    }
    return loss;
  };
  const found = minimise(lossOf, size + 1);
  return { places: found.subarray(0, size).map((weight, at) => weight * (tells[at] as number)), bias: found[size] as number };
}

/** Of each place how far its shares among unwanted and genuine texts are apart, as a factor. */
function tellingness(chosen: readonly number[], { texts, bits, starts, places }: HeardTexts): Float64Array {
  const [unwanted, genuine] = [new Float64Array(2 ** bits).fill(1), new Float64Array(2 ** bits).fill(1)];
  let [allUnwanted, allGenuine] = [2, 2];
  for (const index of chosen) {
    const { isUnwanted, share } = texts[index] as Drawn;
    const counts = isUnwanted ? unwanted : genuine;
    if (isUnwanted) allUnwanted += share;
    else allGenuine += share;
    for (let at = starts[index] as number; at < (starts[index + 1] as number); at += 1) {
      const place = places[at] as number;
      counts[place] = (counts[place] as number) + share;
    }
  }
  return unwanted.map((count, at) => 0.25 + Math.min(2, Math.abs(Math.log(count / allUnwanted / ((genuine[at] as number) / allGenuine)))));
}

/** The least of a smooth convex function, by L-BFGS with halved steps. */
function minimise(lossOf: (at: Float64Array, growth: Float64Array) => number, size: number): Float64Array {
  let here = new Float64Array(size);
  let growth = new Float64Array(size);
  let loss = lossOf(here, growth);
  const steps: { readonly moved: Float64Array; readonly grown: Float64Array; readonly share: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const way = growth.slice();
    const pulls: number[] = [];
    for (const { moved, grown, share } of [...steps].reverse()) {
      const pull = share * dot(moved, way);
      pulls.unshift(pull);
      addTimes(way, grown, -pull);
    }
    const latest = steps.at(-1);
    const scale = latest === undefined ? 1 / Math.sqrt(dot(growth, growth)) : 1 / (latest.share * dot(latest.grown, latest.grown));
    for (let at = 0; at < size; at += 1) way[at] = (way[at] as number) * scale;
    steps.forEach(({ moved, grown, share }, index) => {
      addTimes(way, moved, (pulls[index] as number) - share * dot(grown, way));
    });
    const fall = dot(growth, way);
    let next = here;
    let nextLoss = Number.POSITIVE_INFINITY;
    const nextGrowth = new Float64Array(size);
    for (let length = 1; nextLoss > loss - 1e-4 * length * fall && length > 1e-6; length /= 2) {
      next = here.slice();
      addTimes(next, way, -length);
      nextLoss = lossOf(next, nextGrowth);
    }
    const moved = next.slice();
    addTimes(moved, here, -1);
    const grown = nextGrowth.slice();
    addTimes(grown, growth, -1);
    const curve = dot(moved, grown);
    if (curve > 1e-10) steps.push({ moved, grown, share: 1 / curve });
    if (steps.length > REMEMBERED) steps.shift();
    const isSettled = Math.abs(loss - nextLoss) < 1e-5 * Math.abs(loss);
    [here, growth, loss] = [next, nextGrowth, nextLoss];
    if (isSettled) break;
  }
  return here;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

function addTimes(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] as number) + times * (what[at] as number);
}

/** Weights as signed bytes, and how much one of them is. */
export function packWeights({ places }: Weights): { readonly weights: string; readonly scale: number } {
  const scale = places.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
  return { weights: Buffer.from(Int8Array.from(places, (weight) => Math.round(weight / scale)).buffer).toString("base64"), scale };
}

/** What weights say of a text, in natural log-odds of the corpus. */
export function oddsOf({ places: weights, bias }: Weights, { starts, places }: HeardTexts, index: number): number {
  const [from, to] = [starts[index] as number, starts[index + 1] as number];
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += weights[places[at] as number] as number;
  return sum / Math.sqrt(Math.max(1, to - from)) + bias;
}

/** A text that was not learned from, with what was said of it. */
export interface Trial {
  readonly drawn: Drawn;
  readonly odds: number;
}

/**
 * How odds become likelihood ratios: `slope × odds + offset` is the natural logarithm of how much more often unwanted texts get such odds than
 * genuine ones. Fitted by logistic regression (Platt, 1999), in which both kinds weigh the same.
 */
export function calibrate(trials: readonly Trial[]): { readonly slope: number; readonly offset: number } {
  const shareOf = (isUnwanted: boolean) =>
    trials.filter(({ drawn }) => drawn.isUnwanted === isUnwanted).reduce((sum, { drawn }) => sum + drawn.share, 0);
  const weights = [1 / shareOf(false), 1 / shareOf(true)] as const;
  let [slope, offset] = [1, 0];
  for (let round = 0; round < 50; round += 1) {
    let [a, b, aa, ab, bb] = [0, 0, 0, 0, 0];
    for (const { drawn, odds } of trials) {
      const chance = 1 / (1 + Math.exp(-(slope * odds + offset)));
      const weight = drawn.share * weights[drawn.isUnwanted ? 1 : 0];
      const error = weight * (chance - (drawn.isUnwanted ? 1 : 0));
      const bend = weight * chance * (1 - chance);
      a += error * odds;
      b += error;
      aa += bend * odds * odds;
      ab += bend * odds;
      bb += bend;
    }
    const all = aa * bb - ab * ab;
    slope -= (bb * a - ab * b) / all;
    offset -= (aa * b - ab * a) / all;
  }
  return { slope, offset };
}
