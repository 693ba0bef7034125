/** Lines of output: values as JSON on a line, and lines encoded into pieces worth a write. */

/**
 * Shown raw, these could drive the terminal the JSON is printed on, reorder it or hide in it.
 * They only ever stand inside strings, where an escape means the same character: nothing is lost.
 */
const UNSEEN = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Lines without it need no second, slower look. */
const BEYOND_ASCII = /[^\x20-\x7e\n]/;

/** A value as JSON; on one line unless `indent` is told. */
export function jsonOf(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, null, indent);
  if (!BEYOND_ASCII.test(json)) return json;
  return json.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** In bytes: a pipe's buffer. Only a line that is longer makes a longer piece. */
const PIECE = 64 * 1024;
/** UTF-8 takes three bytes at most for each unit of UTF-16. */
const WIDEST = 3;
const LINE_FEED = 10;

/** The lines in UTF-8, each ended by a line break, in pieces. */
export function* inPieces(lines: Iterable<string>): Generator<Uint8Array> {
  let piece = Buffer.allocUnsafe(PIECE);
  let size = 0;
  for (const line of lines) {
    const most = line.length * WIDEST + 1;
    if (size + most > piece.length) {
      if (size > 0) yield piece.subarray(0, size);
      piece = Buffer.allocUnsafe(Math.max(PIECE, most));
      size = 0;
    }
    // Line by line: most are of one byte a letter, and joined to one that is not they would take twice the room and time.
    size += piece.write(line, size);
    piece[size] = LINE_FEED;
    size += 1;
  }
  if (size > 0) yield piece.subarray(0, size);
}
