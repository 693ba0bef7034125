/** A CSV too large to hold, cut into records while it comes in. */
import { PruneError } from "../errors.ts";
import { decodePieces, endsLinesInCr, withLineFeeds } from "./decode.ts";
import { type Repair, repairOf } from "./mojibake.ts";
import { cutRecords, findHeader, type Header, lineStart, type Place, type Row, readRecords, recordEnd } from "./rows.ts";

/** A file that is being read. */
export interface RecordStream {
  readonly header: Header | undefined;
  /** The first characters, to tell what a file without the header is. */
  readonly beginning: string;
  /**
   * The records behind the header, some at a time. Memory does not grow with them, but a cell is a slice of what was read with it: copy
   * the text of one that is kept.
   */
  readonly batches: AsyncIterable<readonly Row[]>;
  /** Records above the header: none but its preamble in LinkedIn's own files. */
  readonly above: readonly Row[];
  /** What the file had been taken for when it was saved, where that was undone. */
  readonly mistaken: Repair["mistaken"] | undefined;
  /** Whether a line so far was no UTF-8 and was read as windows-1252. */
  readonly isForeign: () => boolean;
}

export interface StreamOptions {
  /** LinkedIn's activity files until 2024 end records with CRLF and leave a bare LF inside a cell unquoted. */
  readonly bareLineFeeds?: boolean;
}

/** In characters; the longest message seen has 14,378. A quote that is open for longer was never meant to be. */
const LONGEST_MESSAGE = 4 * 1024 * 1024;

/** In characters; a record longer than this has lost its end. */
const LONGEST_RECORD = 32 * 1024 * 1024;

/** So much is read before the header is looked for. */
const BEGINNING = 128 * 1024;

/**
 * Cuts a file into records while it comes in. Where its pieces end changes nothing.
 *
 * @param isHeader whether cells are the header looked for
 */
export async function streamRecords(
  pieces: AsyncIterable<Uint8Array>,
  isHeader: (cells: readonly string[]) => boolean,
  { bareLineFeeds = false }: StreamOptions = {},
): Promise<RecordStream> {
  const texts = decodePieces(pieces);
  let foreign = false;
  let done = false;
  const more = async (): Promise<string> => {
    const next = await texts.next();
    done = next.done === true;
    if (next.done === true) return "";
    foreign ||= next.value.encoding === "windows-1252";
    return next.value.text;
  };
  let text = "";
  while (!done && text.length < BEGINNING) text += await more();
  const oldMac = endsLinesInCr(text);
  if (oldMac) text = withLineFeeds(text);
  const mended = repairOf(text.slice(0, BEGINNING));
  if (mended !== undefined) text = mended.repair(text);
  const beginning = text.slice(0, BEGINNING);
  const header = findHeader(beginning, isHeader);
  if (header === undefined) await texts.return(undefined);
  const above = header === undefined ? [] : await readRecords(beginning.slice(0, lineStart(beginning, header.line)), header.delimiter);

  const repaired = mended?.repair ?? ((piece: string) => piece);

  async function* batches(): AsyncGenerator<readonly Row[]> {
    if (header === undefined) return;
    const { delimiter, end } = header;
    const lineEnd = recordEnd(beginning, header, bareLineFeeds);
    let from: Place = { start: end, line: header.line + 1 };
    try {
      for (;;) {
        const { rows, rest } = await cutRecords(text, from, { delimiter, lineEnd, longestCell: LONGEST_MESSAGE, whole: done });
        yield rows;
        if (done) return;
        const next = await more();
        if (text.length - rest.start > LONGEST_RECORD)
          throw new PruneError(
            "export",
            `Line ${rest.line} goes on for more than ${LONGEST_RECORD / 1024 / 1024} million characters.`,
            "Use the export as LinkedIn made it: `prune guide export`.",
          );
        text = text.slice(rest.start) + repaired(oldMac ? withLineFeeds(next) : next);
        from = { start: 0, line: rest.line };
      }
    } finally {
      // Whoever stops reading closes the file.
      await texts.return(undefined);
    }
  }
  return { header, beginning, above, mistaken: mended?.mistaken, batches: batches(), isForeign: () => foreign };
}
