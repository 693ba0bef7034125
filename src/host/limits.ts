/** How much prune reads at most: LinkedIn ends a network at 30,000 connections, and their file has 2 MB. */
import { PruneError } from "../errors.ts";

/** Of a file that is held whole, in bytes. Larger ones, messages.csv among them, are streamed. */
export const LARGEST_WHOLE = 64 * 1024 * 1024;

/**
 * The bytes of a stream, together.
 *
 * @throws `PruneError` of kind `export` as soon as there are more than the limit
 */
export async function gather(stream: AsyncIterable<Uint8Array>, name: string, limit = LARGEST_WHOLE): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > limit) throw tooLarge(name, undefined, limit);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** @param size in bytes; `undefined` where nobody counted to the end */
export function tooLarge(name: string, size: number | undefined, limit = LARGEST_WHOLE): PruneError {
  const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
  return new PruneError(
    "export",
    `${name} has ${size === undefined ? `more than ${megabytes(limit)}` : megabytes(size)} MB, and prune reads ${megabytes(limit)} MB of such a file: 30,000 connections, LinkedIn's limit, take 3.`,
    "Check that it is the right file.",
  );
}
