/** Lines of output: values as JSON on a line, and lines joined into pieces worth a write. */

/**
 * Shown raw, these could drive the terminal the JSON is printed on, reorder it or hide in it.
 * They only ever stand inside strings, where an escape means the same character: nothing is lost.
 */
const UNSEEN = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Most lines need no second, slower look. */
const PLAIN = /^[\x20-\x7e\n]*$/;

/** A value as JSON; on one line unless `indent` is told. */
export function jsonOf(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, null, indent);
  return PLAIN.test(json) ? json : json.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** UTF-16 units after which a piece is written: a pipe's buffer. */
const PIECE = 64 * 1024;

/** The lines, each ended by a line break, in pieces of 64 KiB or more and one last rest. */
export function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece: string[] = [];
  let size = 0;
  for (const line of lines) {
    piece.push(line);
    size += line.length + 1;
    if (size < PIECE) continue;
    yield `${piece.join("\n")}\n`;
    piece = [];
    size = 0;
  }
  if (piece.length > 0) yield `${piece.join("\n")}\n`;
}
