/**
 * A small linear model of texts: each feature speaks for or against a few kinds, and the kind with the highest sum wins. Whole numbers only, so
 * that every machine says the same. Made by `training.ts`, committed as JSON, read when the first text is looked at.
 */
import { type Feature, featuresOf, typedWords } from "./features.ts";

/** A model as it is committed. */
export interface PackedModel {
  readonly kinds: readonly string[];
  /** What speaks for each kind before anything is seen, in the unit of the weights. */
  readonly biases: readonly number[];
  /** A sum of weights, divided by the root of the number of features and multiplied by this, is in natural log-odds. */
  readonly scale: number;
  /** How far the winner must be ahead, in natural log-odds, times the share of the text's features that is known. */
  readonly margin: number;
  /** The least share of features that must be known where no whole word is. */
  readonly coverage: number;
  /** How many features are in it. */
  readonly size: number;
  /**
   * Base64 of a row a feature in the order of their hashes: how much further the hash is (seven bits a byte, the lowest first, the highest bit
   * says that more follow), how many kinds it speaks of, and of each the number of the kind and the weight (a signed byte).
   */
  readonly rows: string;
}

/** What a model hears in a text. */
export interface Reading<Kind extends string = string> {
  readonly kind: Kind;
  /** How far it is ahead of the next kind, in natural log-odds, times the share of the text's features that is known. */
  readonly ahead: number;
}

/** A model ready to look. */
export interface Model<Kind extends string = string> {
  readonly kinds: readonly Kind[];
  /** The kind of a text; `undefined` where the model cannot tell, or has not learned the language. */
  read(text: string): Reading<Kind> | undefined;
  /** The log-odds of every kind, in the order of `kinds`, the share of the text's features that it knows, and whether a whole word is among them. */
  weigh(features: readonly Feature[]): { readonly sums: readonly number[]; readonly known: number; readonly word: boolean };
  /** Whether a folded word by itself is one that the model looks at. */
  knows(word: string): boolean;
  /** One to `most` words of a text, as typed and in its order, that weighed most for a kind. */
  words(text: string, kind: Kind, most?: number): readonly string[];
}

/** Makes a committed model ready. */
export function unpack<Kind extends string>(packed: PackedModel): Model<Kind> {
  const { biases, scale, margin, coverage, size } = packed;
  const kinds = packed.kinds as readonly Kind[];
  const rows = decodeRows(packed.rows, size);

  function weigh(features: readonly Feature[]) {
    const sums = new Array<number>(kinds.length).fill(0);
    let known = 0;
    let word = false;
    for (const { hash, whole } of features) {
      const row = rows.find(hash);
      if (row === -1) continue;
      known += 1;
      word ||= whole;
      rows.each(row, (kind, weight) => {
        sums[kind] = (sums[kind] as number) + weight;
      });
    }
    const unit = scale / Math.sqrt(Math.max(1, features.length));
    return {
      sums: sums.map((sum, kind) => sum * unit + (biases[kind] as number) * scale),
      known: known / Math.max(1, features.length),
      word,
    };
  }

  return {
    kinds,
    weigh,
    read(text) {
      const { sums, known, word } = weigh(featuresOf(text));
      if (known === 0 || (!word && known < coverage)) return undefined;
      let [best, second] = [0, 1];
      if ((sums[second] as number) > (sums[best] as number)) [best, second] = [second, best];
      for (let kind = 2; kind < sums.length; kind += 1) {
        if ((sums[kind] as number) > (sums[best] as number)) [best, second] = [kind, best];
        else if ((sums[kind] as number) > (sums[second] as number)) second = kind;
      }
      const ahead = ((sums[best] as number) - (sums[second] as number)) * known;
      return ahead < margin ? undefined : { kind: kinds[best] as Kind, ahead };
    },
    knows: (word) => featuresOf(word).some(({ hash, whole }) => whole && rows.find(hash) !== -1),
    words(text, kind, most = 3) {
      const wanted = kinds.indexOf(kind);
      const weights = new Map<number, number>();
      for (const { hash, from, to } of featuresOf(text)) {
        const row = rows.find(hash);
        if (row === -1) continue;
        rows.each(row, (of, weight) => {
          if (of !== wanted) return;
          weights.set(from, (weights.get(from) ?? 0) + weight / 2);
          weights.set(to, (weights.get(to) ?? 0) + weight / 2);
        });
      }
      const ranked = [...weights].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1]);
      const strongest = ranked[0]?.[1] ?? 0;
      const typed = typedWords(text);
      return ranked
        .filter(([, weight]) => weight >= strongest / 3)
        .slice(0, most)
        .map(([at]) => at)
        .sort((a, b) => a - b)
        .flatMap((at) => typed[at] ?? []);
    },
  };
}

/** The rows of a model. */
interface Rows {
  /** The number of the row of a feature; -1 where the model does not know it. */
  find(hash: number): number;
  /** Visits the kinds a row speaks of. */
  each(row: number, visit: (kind: number, weight: number) => void): void;
}

function decodeRows(base64: string, size: number): Rows {
  const bytes = Buffer.from(base64, "base64");
  const hashes = new Uint32Array(size);
  const places = new Uint32Array(size);
  /** By the upper 16 bits of a hash: the first row with them, or behind them. */
  const starts = new Uint32Array(0x10001);
  let at = 0;
  let hash = 0;
  let bucket = 0;
  for (let row = 0; row < size; row += 1) {
    let [step, shift, byte] = [0, 0, 0];
    do {
      byte = bytes[at] as number;
      at += 1;
      step |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte > 0x7f);
    hash += step;
    hashes[row] = hash;
    while (bucket <= hash >>> 8) {
      starts[bucket] = row;
      bucket += 1;
    }
    places[row] = at;
    at += 1 + 2 * (bytes[at] as number);
  }
  starts.fill(size, bucket);
  return {
    find(wanted) {
      const end = starts[(wanted >>> 8) + 1] as number;
      for (let row = starts[wanted >>> 8] as number; row < end; row += 1) if (hashes[row] === wanted) return row;
      return -1;
    },
    each(row, visit) {
      const place = places[row] as number;
      const count = bytes[place] as number;
      for (let index = 0; index < count; index += 1) {
        const of = place + 1 + 2 * index;
        visit(bytes[of] as number, ((bytes[of + 1] as number) << 24) >> 24);
      }
    },
  };
}
