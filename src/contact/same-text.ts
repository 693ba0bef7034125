/** Who sent the same text: texts compared by the overlap of their five-word pieces, without keeping them and without comparing all with all. */
import { wordsOf } from "../text/text.ts";

/** The hashed five-word pieces of a text, sorted, each once. The text cannot be read back from it. */
export type Sketch = Uint32Array;

const PIECE = 5;
/** Longer texts are compared by their smallest hashes: a fair sample of all. */
const MOST = 256;
/** Texts that share none of their smallest hashes are not alike enough to compare. */
const INDEXED = 8;
const ALIKE = 0.8;
/** A hash that so many different texts share tells nothing; comparing them all would take too long. */
const CROWDED = 64;

/** Sketches a text. */
export function sketch(text: string): Sketch {
  const words = wordsOf(text);
  const hashes = new Set<number>();
  for (let start = 0; start + PIECE <= words.length; start += 1) hashes.add(hash(words, start));
  return Uint32Array.from(hashes).sort().slice(0, MOST);
}

/** For each party, how many others sent a text at least 80 % alike. Parties without such others are left out. */
export function sameTexts<P>(texts: readonly { readonly party: P; readonly sketch: Sketch }[]): Map<P, number> {
  // Equal texts first: a campaign of ten thousand equal texts is one.
  const equal = new Map<string, { readonly sketch: Sketch; readonly parties: P[] }>();
  for (const { party, sketch } of texts) {
    const key = sketch.join();
    const known = equal.get(key);
    if (known === undefined) equal.set(key, { sketch, parties: [party] });
    else known.parties.push(party);
  }
  const different = [...equal.values()];
  const bySmallest = new Map<number, number[]>();
  different.forEach(({ sketch }, index) => {
    for (const value of sketch.subarray(0, INDEXED)) {
      const sharing = bySmallest.get(value);
      if (sharing === undefined) bySmallest.set(value, [index]);
      else sharing.push(index);
    }
  });
  const found = new Map<P, number>();
  different.forEach(({ sketch, parties }, index) => {
    const candidates = new Set<number>();
    for (const value of sketch.subarray(0, INDEXED))
      for (const other of (bySmallest.get(value) ?? []).slice(0, CROWDED)) candidates.add(other);
    candidates.delete(index);
    let others = parties.length - 1;
    for (const other of candidates) {
      const candidate = different[other] as (typeof different)[number];
      if (likeness(sketch, candidate.sketch) >= ALIKE) others += candidate.parties.length;
    }
    if (others > 0) for (const party of parties) found.set(party, others);
  });
  return found;
}

/** Jaccard overlap of two sorted sets. */
function likeness(a: Sketch, b: Sketch): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return a.length + b.length === 0 ? 0 : shared / (a.length + b.length - shared);
}

/** FNV-1a over the code units of five words. */
function hash(words: readonly string[], start: number): number {
  let value = 0x811c9dc5;
  for (let index = start; index < start + PIECE; index += 1) {
    const word = words[index] as string;
    for (let position = 0; position < word.length; position += 1) value = Math.imul(value ^ word.charCodeAt(position), 0x01000193);
    value = Math.imul(value ^ 32, 0x01000193);
  }
  return value >>> 0;
}
