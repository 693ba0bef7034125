/** Bytes of a file, in whatever way it was saved, to text: whole, or piece by piece. */

/** How a file's bytes became text. Not `utf-8` where a single line was not. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "macintosh";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Decodes by byte order mark, then as UTF-8. A line that cannot be UTF-8 is windows-1252, what European spreadsheet programs save, or Mac
 * Roman, what Excel saves on a Mac: line by line, so that one damaged line does not spoil all the others.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { text: withoutNulls(new TextDecoder(wide).decode(bytes)), encoding: wide };
  return linesOf(withoutMark(bytes), () => (isMacRoman(bytes) ? "macintosh" : "windows-1252"));
}

/** So many bytes are gathered before they are decoded: many small pieces cost more than few large ones. */
const BLOCK = 256 * 1024;

/** What goes on for so long without a line end is no CSV; it may be cut anywhere. */
const LONGEST_LINE = 16 * 1024 * 1024;

/**
 * Decodes as `decode` does, wherever the pieces end, and holds no more than a block and a line. Mac Roman, which takes the whole file to
 * tell, is not recognised.
 *
 * @param block how many bytes to gather before they are decoded
 */
export async function* decodePieces(pieces: AsyncIterable<Uint8Array>, block = BLOCK): AsyncGenerator<Decoded> {
  let wide: { readonly encoding: Encoding; readonly decoder: InstanceType<typeof TextDecoder> } | undefined;
  let rest: Uint8Array | undefined;
  for await (const chunk of blocksOf(pieces, block)) {
    if (rest === undefined) {
      const encoding = wideEncoding(chunk);
      if (encoding !== undefined) wide = { encoding, decoder: new TextDecoder(encoding) };
    }
    const bytes: Uint8Array = rest === undefined ? withoutMark(chunk) : joined([rest, chunk]);
    if (wide !== undefined) {
      rest = bytes.subarray(bytes.length);
      yield { text: withoutNulls(wide.decoder.decode(chunk, { stream: true })), encoding: wide.encoding };
    } else {
      const end = bytes.length > LONGEST_LINE ? bytes.length : bytes.lastIndexOf(LF) + 1 || bytes.lastIndexOf(CR) + 1;
      rest = bytes.subarray(end);
      yield linesOf(bytes.subarray(0, end));
    }
  }
  if (wide !== undefined) yield { text: wide.decoder.decode(), encoding: wide.encoding };
  else if (rest !== undefined) yield linesOf(rest);
}

/** UTF-16 by its mark, or by the zero in every second byte of Latin letters where the mark is missing. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (d === undefined || (a === 0) === (b === 0) || (c === 0) !== (a === 0) || (d === 0) !== (b === 0)) return undefined;
  return a === 0 ? "utf-16be" : "utf-16le";
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** A crash while saving leaves runs of NUL. */
function withoutNulls(text: string): string {
  return text.includes("\0") ? text.replaceAll("\0", "") : text;
}

// A mark is dropped where the file begins and kept in the middle of it, where it belongs to somebody's name.
const strictly = { fatal: true, ignoreBOM: true };
const utf8 = new TextDecoder("utf-8", strictly);

/**
 * Decodes whole lines.
 *
 * @param foreignEncoding what lines are that cannot be UTF-8; asked only where there is one
 */
function linesOf(bytes: Uint8Array, foreignEncoding: () => "windows-1252" | "macintosh" = () => "windows-1252"): Decoded {
  try {
    return { text: withoutNulls(utf8.decode(bytes)), encoding: "utf-8" };
  } catch {
    const foreign = foreignEncoding();
    const decoder = new TextDecoder(foreign);
    let encoding: Encoding = "utf-8";
    let text = "";
    for (let start = 0; start < bytes.length; ) {
      const end = afterLine(bytes, start);
      const line = bytes.subarray(start, end);
      try {
        text += end === bytes.length ? lastLine(line) : utf8.decode(line);
      } catch {
        encoding = foreign;
        // Without `stream` Node 20 decodes as Latin-1: `’`, `–` and `€` would become control characters.
        text += decoder.decode(line, { stream: true });
      }
      start = end;
    }
    return { text: withoutNulls(text), encoding };
  }
}

/** A broken download may end in the middle of a letter. */
function lastLine(line: Uint8Array): string {
  return new TextDecoder("utf-8", strictly).decode(line, { stream: true });
}

/** `€`, `…`, `”`, `•`, `–`, `—` and `™` of windows-1252, which may stand behind a letter, but in no word. */
const IN_WORDS = new Set([0x80, 0x85, 0x94, 0x95, 0x96, 0x97, 0x99]);

/**
 * Whether more letters are where Mac Roman has them (é is 0x8E) than where windows-1252 has (é is 0xE9), by their neighbours. Bytes that
 * are punctuation in windows-1252 tell only where no punctuation stands.
 */
function isMacRoman(bytes: Uint8Array): boolean {
  let mac = 0;
  for (let at = 1; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    const afterLetter = isLetter(bytes[at - 1]);
    const inWord = afterLetter && isLetter(bytes[at + 1]);
    if (byte >= 0xc0) {
      // 0xD0 to 0xD5 are Mac Roman's dashes and quotes.
      if (afterLetter && byte > 0xd5) mac -= 1;
    } else if (byte >= 0xa0 || byte === 0x92) {
      // Symbols in both, and the apostrophe, which stands in any word.
    } else if (byte === 0x91 || byte === 0x93) {
      // An opening quote stands behind no letter.
      if (afterLetter) mac += 1;
    } else if (IN_WORDS.has(byte)) {
      if (inWord) mac += 1;
    } else if (afterLetter) {
      mac += 1;
    }
  }
  return mac > 0;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

const LF = 10;
const CR = 13;

function afterLine(bytes: Uint8Array, start: number): number {
  let position = start;
  while (position < bytes.length && bytes[position] !== LF && bytes[position] !== CR) position += 1;
  return Math.min(position + 1, bytes.length);
}

async function* blocksOf(pieces: AsyncIterable<Uint8Array>, block: number): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    held.push(piece);
    size += piece.length;
    if (size < block) continue;
    yield joined(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield joined(held);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** How much of a file tells how its lines end, in characters. */
const SAMPLE = 64 * 1024;

/**
 * Whether a file ends its lines with CR alone, as old Macs did and Excel there still does. What stands in quotes may hold breaks of either
 * kind, and tells nothing.
 */
export function endsLinesInCr(text: string): boolean {
  if (!text.includes("\r")) return false;
  const sample = text.slice(0, SAMPLE);
  const bare = sample.replace(/"[^"]*"/g, "");
  const returns = bare.match(/\r(?!\n)/g)?.length ?? 0;
  return returns > (bare.match(/\n/g)?.length ?? 0);
}

/** The text of such a file with LF in their place. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/g, "\n");
}
