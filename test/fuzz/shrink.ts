/** Makes a case that breaks a law smaller, as long as it breaks the same one. */
import type { Case, Content } from "./cases.ts";

/** So many tries are worth it. */
const MOST_TRIES = 600;

/**
 * The smallest case found that still breaks.
 *
 * @param breaks whether a case breaks the law the first one broke
 */
export async function shrunk(one: Case, breaks: (smaller: Case) => Promise<boolean>): Promise<Case> {
  let tries = 0;
  let least = one;
  const take = async (smaller: Case): Promise<boolean> => {
    if (tries >= MOST_TRIES) return false;
    tries += 1;
    if (!(await breaks(smaller))) return false;
    least = smaller;
    return true;
  };
  for (let at = least.lines.length - 1; at >= 0; at -= 1) await take({ ...least, lines: least.lines.toSpliced(at, 1) });
  for (const place of ["files", "home"] as const) {
    for (const name of Object.keys(least[place])) {
      const { [name]: _gone, ...rest } = least[place];
      await take({ ...least, [place]: rest });
    }
    for (const name of Object.keys(least[place])) {
      const with_ = (content: Content): Case => ({ ...least, [place]: { ...least[place], [name]: content } });
      const current = () => least[place][name];
      for (const part of ["lines", "bytes"] as const) {
        for (let size = 1 << 16; size >= 1; size >>= 1) {
          for (let at = 0; tries < MOST_TRIES; ) {
            const content = current();
            if (!(content instanceof Uint8Array)) break;
            const pieces = part === "lines" ? linesOf(content) : undefined;
            if (at >= (pieces?.length ?? content.length)) break;
            const smaller =
              pieces === undefined
                ? Buffer.concat([content.subarray(0, at), content.subarray(at + size)])
                : Buffer.concat(pieces.toSpliced(at, size));
            if (!(await take(with_(smaller)))) at += size;
          }
        }
      }
    }
  }
  return least;
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start);
    const next = end === -1 ? bytes.length : end + 1;
    lines.push(bytes.subarray(start, next));
    start = next;
  }
  return lines;
}
