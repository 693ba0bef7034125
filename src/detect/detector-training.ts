/**
 * How detectors are made: logistic regression over hashed features (L2, L-BFGS), in which a feature counts for more the further its shares among
 * unwanted and genuine texts are apart (Wang and Manning, 2012), and points measured on texts of hands that were not learned from.
 */
import type { Drawn } from "./corpus.ts";
import { eachFeatureOnce, lengthOf } from "./detector.ts";
import { tokensIn } from "./text-features.ts";

/** Texts with their features numbered, so that several trainings share the work. */
export interface PreparedTexts {
  readonly texts: readonly Drawn[];
  /** Of each text where its features begin in `features`; one more for the end. */
  readonly starts: Uint32Array;
  readonly features: Uint32Array;
  /** Of each text, what its weights are divided by. */
  readonly lengths: Float64Array;
  /** Of each number, the place of the feature. */
  readonly places: readonly number[];
}

/** What only one line has says little of others, and most features are such. */
const LEAST_LINES = 2;

/** Looks at every text once. */
export function prepareTexts(texts: readonly Drawn[]): PreparedTexts {
  const found = texts.map(({ text }) => {
    const places: number[] = [];
    const count = eachFeatureOnce(tokensIn(text), (place) => places.push(place));
    return { places, length: lengthOf(Math.max(1, count)) };
  });
  const lines = new Map<number, { readonly group: number; readonly count: number }>();
  texts.forEach(({ group }, index) => {
    for (const place of found[index]?.places ?? []) {
      const before = lines.get(place);
      if (before === undefined) lines.set(place, { group, count: 1 });
      else if (before.group !== group && before.count < LEAST_LINES) lines.set(place, { group, count: before.count + 1 });
    }
  });
  const numbers = new Map<number, number>();
  for (const [place, { count }] of lines) if (count >= LEAST_LINES) numbers.set(place, numbers.size);
  const features: number[] = [];
  const starts = new Uint32Array(texts.length + 1);
  found.forEach((text, index) => {
    for (const place of text.places) {
      const number = numbers.get(place);
      if (number !== undefined) features.push(number);
    }
    starts[index + 1] = features.length;
  });
  return {
    texts,
    starts,
    features: Uint32Array.from(features),
    lengths: Float64Array.from(found, ({ length }) => length),
    places: [...numbers.keys()],
  };
}

/** What was learned: a weight for each feature, and one for all texts. */
export interface Weights {
  readonly features: Float64Array;
  readonly bias: number;
}

/** How strongly large weights are held back: chosen by cross-validation and by hands kept out. */
const HOLD = 0.03;
const ROUNDS = 70;
/** Steps that L-BFGS remembers. */
const REMEMBERED = 6;

/** Learns from the texts that `isLearned` names. The same texts give the same weights, byte by byte. */
export function learn(prepared: PreparedTexts, isLearned: (text: Drawn) => boolean): Weights {
  const { texts, starts, features, lengths } = prepared;
  const size = prepared.places.length;
  const chosen = texts.flatMap((text, index) => (isLearned(text) ? [index] : []));
  const tells = tellingness(chosen, prepared);

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
      const unit = 1 / (lengths[index] as number);
      let sum = 0;
      for (let at = from; at < to; at += 1) {
        const feature = features[at] as number;
        sum += (weights[feature] as number) * (tells[feature] as number);
      }
      const odds = sum * unit + (weights[size] as number);
      const right = isUnwanted ? odds : -odds;
      const small = Math.exp(-Math.abs(right));
      loss += share * (Math.log1p(small) + Math.max(0, -right));
      const wrong = right >= 0 ? small / (1 + small) : 1 / (1 + small);
      const step = isUnwanted ? -share * wrong : share * wrong;
      growth[size] = (growth[size] as number) + step;
      if (Math.abs(step) < NEGLIGIBLE) continue;
      for (let at = from; at < to; at += 1) {
        const feature = features[at] as number;
        growth[feature] = (growth[feature] as number) + step * unit * (tells[feature] as number);
      }
    }
    return loss;
  };
  const found = minimise(lossOf, size + 1);
  return { features: found.subarray(0, size).map((weight, at) => weight * (tells[at] as number)), bias: found[size] as number };
}

const NEGLIGIBLE = 1e-9;
/** What every feature is thought to have been met before, so that a few texts do not tell too much. */
const MET_BEFORE = 0.3;

/** Of each feature how far its shares among unwanted and genuine texts are apart, as a factor. */
function tellingness(chosen: readonly number[], { texts, starts, features, places }: PreparedTexts): Float64Array {
  const [unwanted, genuine] = [new Float64Array(places.length).fill(MET_BEFORE), new Float64Array(places.length).fill(MET_BEFORE)];
  let [allUnwanted, allGenuine] = [1, 1];
  for (const index of chosen) {
    const { isUnwanted, share } = texts[index] as Drawn;
    const counts = isUnwanted ? unwanted : genuine;
    if (isUnwanted) allUnwanted += share;
    else allGenuine += share;
    for (let at = starts[index] as number; at < (starts[index + 1] as number); at += 1) {
      const feature = features[at] as number;
      counts[feature] = (counts[feature] as number) + share;
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

/** Weights as signed bytes in the order of their places, none of them 0, and how much one of them is. */
export function packWeights({ features }: Weights, { places }: PreparedTexts): { readonly weights: string; readonly scale: number } {
  const scale = features.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
  const bytes: number[] = [];
  let previous = 0;
  const order = places.map((place, feature) => ({ place, weight: Math.round((features[feature] as number) / scale) }));
  for (const { place, weight } of order.sort((a, b) => a.place - b.place)) {
    if (weight === 0) continue;
    for (let step = place - previous, more = true; more; step >>>= 7) {
      more = step > 0x7f;
      bytes.push((step & 0x7f) | (more ? 0x80 : 0));
    }
    bytes.push(weight & 0xff);
    previous = place;
  }
  return { weights: Buffer.from(bytes).toString("base64"), scale };
}

/** What weights say of a text, in natural log-odds of the corpus. */
export function oddsOf({ features: weights, bias }: Weights, { starts, features, lengths }: PreparedTexts, index: number): number {
  let sum = 0;
  for (let at = starts[index] as number; at < (starts[index + 1] as number); at += 1) sum += weights[features[at] as number] as number;
  return sum / (lengths[index] as number) + bias;
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
