/** How models are made: multinomial logistic regression that keeps few weights (FTRL-Proximal with L1), seeded, in plain TypeScript. */
import { randomFrom } from "./corpus.ts";
import { type Model, type PackedModel, unpack } from "./model.ts";
import { type Features, featuresOf } from "./title-features.ts";

/** A text and what it is, by the people who wrote the corpus. */
export interface Example {
  readonly text: string;
  readonly kind: string;
  readonly language: string;
  /** The name of the file it stands in. */
  readonly file: string;
  /** Lines drawn from one template share a group, and never stand on both sides of a cross-validation. */
  readonly group: number;
}

export interface TrainingOptions {
  /** How far the winner must be ahead to be said, in natural log-odds, and the least share of known features. */
  readonly margin: number;
  readonly coverage: number;
  /** Times all examples are gone through. */
  readonly epochs?: number;
  /** The larger, the fewer weights are kept. */
  readonly sparsity?: number;
  readonly rate?: number;
}

/** Examples with their features numbered, so that several trainings share the work. */
export interface Prepared {
  readonly examples: readonly Example[];
  readonly kinds: readonly string[];
  /** Of each example, the numbers of its features, and how many it has in all. */
  readonly features: readonly Uint32Array[];
  readonly totals: readonly number[];
  /** Of each number, the hash. */
  readonly hashes: readonly number[];
  /** How a text is looked at. */
  readonly look: (text: string) => Features;
}

/** A feature that one or two examples have, and no others, says next to nothing of others, and most features are such. */
const LEAST_EXAMPLES = 3;

/** Numbers the features of examples. */
export function prepare(examples: readonly Example[], look: (text: string) => Features = featuresOf): Prepared {
  const found = examples.map(({ text }) => look(text).list.filter((_, at) => at % 2 === 0));
  const counts = new Map<number, number>();
  for (const hashes of found) for (const hash of new Set(hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const numbers = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= LEAST_EXAMPLES) numbers.set(hash, numbers.size);
  return {
    examples,
    kinds: [...new Set(examples.map(({ kind }) => kind))].sort(),
    features: found.map((hashes) => Uint32Array.from(hashes.flatMap((hash) => numbers.get(hash) ?? []))),
    totals: found.map((hashes) => hashes.length),
    hashes: [...numbers.keys()],
    look,
  };
}

/** The same texts with other kinds, so that their features need not be looked for again. */
export function withKinds(prepared: Prepared, examples: readonly Example[]): Prepared {
  return { ...prepared, examples, kinds: [...new Set(examples.map(({ kind }) => kind))].sort() };
}

/** Trains on the examples with these indexes (all by default). The same examples and options give the same model, byte by byte. */
export function train(
  { examples, kinds, features, totals, hashes }: Prepared,
  { margin, coverage, epochs = 12, sparsity = 0.8, rate = 6 }: TrainingOptions,
  chosen: readonly number[] = examples.map((_, index) => index),
): PackedModel {
  const count = kinds.length;
  const [pull, spread, weights] = [0, 1, 2].map(() => new Float32Array(hashes.length * count)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const biases = new Float64Array(count);
  const odds = new Float64Array(count);
  const random = randomFrom(1);
  const order = [...chosen];
  const wanted = examples.map(({ kind }) => kinds.indexOf(kind));
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const own = features[index] as Uint32Array;
      const unit = 1 / Math.sqrt(Math.max(1, totals[index] as number));
      odds.set(biases);
      for (const feature of own) {
        const base = feature * count;
        for (let kind = 0; kind < count; kind += 1) odds[kind] = (odds[kind] as number) + unit * (weights[base + kind] as number);
      }
      toShares(odds);
      for (let kind = 0; kind < count; kind += 1) {
        const error = (odds[kind] as number) - (kind === wanted[index] ? 1 : 0);
        biases[kind] = (biases[kind] as number) - BIAS_RATE * error;
        if (Math.abs(error) < NEGLIGIBLE) continue;
        const step = error * unit;
        for (const feature of own) {
          const place = feature * count + kind;
          const before = spread[place] as number;
          const after = before + step * step;
          const pulled = (pull[place] as number) + step - ((Math.sqrt(after) - Math.sqrt(before)) / rate) * (weights[place] as number);
          pull[place] = pulled;
          spread[place] = after;
          weights[place] = Math.abs(pulled) <= sparsity ? 0 : ((Math.sign(pulled) * sparsity - pulled) * rate) / (1 + Math.sqrt(after));
        }
      }
    }
  }
  return pack(weights, { biases, kinds, hashes, margin, coverage });
}

const BIAS_RATE = 0.01;
const NEGLIGIBLE = 0.002;

/** Log-odds into shares that sum to one, in place. */
function toShares(odds: Float64Array): void {
  const most = odds.reduce((a, b) => Math.max(a, b));
  let sum = 0;
  odds.forEach((value, kind) => {
    const share = Math.exp(value - most);
    odds[kind] = share;
    sum += share;
  });
  odds.forEach((share, kind) => {
    odds[kind] = share / sum;
  });
}

function shuffle(list: number[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] as number, list[last] as number];
  }
}

/** Weights as signed bytes, rows without any left out. */
function pack(
  weights: Float32Array,
  {
    biases,
    kinds,
    hashes,
    margin,
    coverage,
  }: Pick<PackedModel, "kinds" | "margin" | "coverage"> & { readonly biases: Float64Array; readonly hashes: readonly number[] },
): PackedModel {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Number((largest / 127 || 1).toPrecision(6));
  const bytes: number[] = [];
  let size = 0;
  let previous = 0;
  const order = hashes.map((hash, number) => ({ hash, number })).sort((a, b) => a.hash - b.hash);
  for (const { hash, number } of order) {
    const row = kinds.flatMap((_, kind) => {
      const weight = Math.round((weights[number * kinds.length + kind] as number) / scale);
      return weight === 0 ? [] : [[kind, weight & 0xff]];
    });
    if (row.length === 0) continue;
    for (let step = hash - previous, more = true; more; step >>>= 7) {
      more = step > 0x7f;
      bytes.push((step & 0x7f) | (more ? 0x80 : 0));
    }
    bytes.push(row.length, ...row.flat());
    previous = hash;
    size += 1;
  }
  return {
    kinds,
    biases: [...biases].map((bias) => Math.round(bias / scale)),
    scale,
    margin,
    coverage,
    size,
    rows: Buffer.from(bytes).toString("base64"),
  };
}

/** What a model said of a text it had not seen. */
export interface Trial {
  readonly example: Example;
  /** The kind with the highest sum, and how far ahead it was; `undefined` where too little was known. */
  readonly said: { readonly kind: string; readonly ahead: number } | undefined;
}

/**
 * Trains as often as there are folds, each time without one of them, and asks about that one. Groups stay together.
 *
 * @param share of the examples outside the fold to train on: smaller ones make a learning curve
 */
export function crossValidate(prepared: Prepared, options: TrainingOptions, folds: number, { share = 1, only = folds } = {}): Trial[] {
  const { examples } = prepared;
  const random = randomFrom(2);
  const groups = new Map<number, { readonly fold: number; readonly draw: number }>();
  for (const { group } of examples) if (!groups.has(group)) groups.set(group, { fold: Math.floor(random() * folds), draw: random() });
  const of = ({ group }: Example) => groups.get(group) as { readonly fold: number; readonly draw: number };
  const trials: Trial[] = [];
  for (let fold = 0; fold < only; fold += 1) {
    const learned = examples.flatMap((example, index) => (of(example).fold !== fold && of(example).draw < share ? [index] : []));
    const model: Model = unpack({ ...train(prepared, options, learned), margin: 0 });
    for (const example of examples) if (of(example).fold === fold) trials.push({ example, said: model.read(prepared.look(example.text)) });
  }
  return trials;
}
