/**
 * A small linear model of texts: each feature speaks for or against a few kinds, and the kind with the highest sum wins. Whole numbers only, so
 * that every machine says the same. Made by `training.ts`, committed as JSON, read when the first text is looked at. Instead of word lists: a word
 * nobody taught weighs nothing, and a title of such words is unknown, never far.
 */
import { eachFeature, type Features, featuresOf, typedWords } from "./title-features.ts";

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

/** What a model finds in a text. */
export interface Reading<Kind extends string = string> {
  readonly kind: Kind;
  /** How far it is ahead of the next kind, in natural log-odds, times the share of the text's features that is known. */
  readonly ahead: number;
}

/** A model ready to look. */
export interface Model<Kind extends string = string> {
  readonly kinds: readonly Kind[];
  /** The kind of a text; `undefined` where the model cannot tell, or has not learned the language. */
  read(text: string | Features): Reading<Kind> | undefined;
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
  const sums = new Float64Array(kinds.length);
  return {
    kinds,
    read(text) {
      const { list } = typeof text === "string" ? featuresOf(text) : text;
      const all = list.length / 2;
      let [known, isWordKnown] = [0, false];
      sums.fill(0);
      for (let at = 0; at < list.length; at += 2) {
        const row = rows.find(list[at] as number);
        if (row === -1) continue;
        known += 1;
        isWordKnown ||= list[at + 1] === 1;
        rows.addTo(sums, row);
      }
      if (known === 0 || (!isWordKnown && known < coverage * all)) return undefined;
      const unit = scale / Math.sqrt(all);
      let [best, second] = [-1, -1];
      for (let kind = 0; kind < kinds.length; kind += 1) {
        sums[kind] = (sums[kind] as number) * unit + (biases[kind] as number) * scale;
        if (best === -1 || (sums[kind] as number) > (sums[best] as number)) [best, second] = [kind, best];
        else if (second === -1 || (sums[kind] as number) > (sums[second] as number)) second = kind;
      }
      const ahead = (((sums[best] as number) - (sums[second] as number)) * known) / all;
      return ahead < margin ? undefined : { kind: kinds[best] as Kind, ahead };
    },
    knows(word) {
      let found = false;
      eachFeature(word, (hash, _from, _to, whole) => {
        found ||= whole && rows.find(hash) !== -1;
      });
      return found;
    },
    words(text, kind, most = 3) {
      const wanted = kinds.indexOf(kind);
      const weights = new Map<number, number>();
      const own = new Float64Array(kinds.length);
      eachFeature(text, (hash, from, to) => {
        const row = rows.find(hash);
        if (row === -1) return;
        own.fill(0);
        rows.addTo(own, row);
        for (const at of [from, to]) weights.set(at, (weights.get(at) ?? 0) + (own[wanted] as number) / 2);
      });
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
  /** Adds the weights of a row to the sums of the kinds it speaks of. */
  addTo(sums: Float64Array, row: number): void;
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
    addTo(sums, row) {
      let place = places[row] as number;
      const end = place + 1 + 2 * (bytes[place] as number);
      for (place += 1; place < end; place += 2) {
        const kind = bytes[place] as number;
        sums[kind] = (sums[kind] as number) + (((bytes[place + 1] as number) << 24) >> 24);
      }
    },
  };
}
