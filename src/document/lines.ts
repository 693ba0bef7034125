/** Lines of output: values as JSON on a line, and lines encoded into pieces worth a write. */
import { escapeHidden } from "../text/clean.ts";

/** A value as JSON; on one line unless `indent` is told. */
export function jsonOf(value: unknown, indent?: number): string {
  return escapeHidden(JSON.stringify(value, null, indent));
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
