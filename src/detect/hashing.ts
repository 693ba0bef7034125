/** Letters as numbers of 24 bits, the same on every machine. */

const PRIME = 0x01000193;

/** FNV-1a over UTF-16, going on from a hash. */
export function added(start: number, letters: string): number {
  let hash = start;
  for (let index = 0; index < letters.length; index += 1) hash = Math.imul(hash ^ letters.charCodeAt(index), PRIME);
  return hash;
}

/** 24 bits of a hash, mixed. */
export function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 13)) & 0xffffff;
}

/** Kind of the features made by `eachPiece`. */
const PIECE = 1;

/** Visits the runs of `least` to `most` letters of a word. */
export function eachPiece(letters: string, least: number, most: number, visit: (hash: number) => void): void {
  for (let start = 0; start < letters.length; start += 1) {
    let hash = PIECE;
    const stop = Math.min(letters.length, start + most);
    for (let index = start; index < stop; index += 1) {
      hash = Math.imul(hash ^ letters.charCodeAt(index), PRIME);
      if (index - start + 1 >= least) visit(mixed(hash));
    }
  }
}
