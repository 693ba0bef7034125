/**
 * Letters that became two or three of another kind, `JosÃ©` for `José`: text that was UTF-8, was opened as something else and saved again. They are
 * put back only where the whole file shows it: LinkedIn's own files hold a few, and those are how people are called there.
 */

/** What programs take UTF-8 for. */
type Mistaken = "windows-1252" | "macintosh";

/** A repair of a file's text. */
export interface Repair {
  /** What the text was taken for. */
  readonly mistaken: Mistaken;
  readonly repair: (text: string) => string;
}

/** The byte of each character beyond ASCII. */
function bytesOf(charset: Mistaken): ReadonlyMap<string, number> {
  const bytes = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
  // Without `stream` Node 20 decodes windows-1252 as Latin-1.
  const characters = new TextDecoder(charset).decode(bytes, { stream: true });
  return new Map([...characters].map((character, index) => [character, index + 128]));
}

const RUNS = /[\x80-\uffff]+/g;
const BEYOND_ASCII = /[\x80-\uffff]/;
const NO_LETTER = /[^\p{L}\p{M}\p{N}]/u;
const ASCII_LETTER = /[A-Za-z]/;

/** So many places must show what no name is spelled like before a file is repaired. */
const LEAST_EVIDENCE = 2;

/**
 * The repair a file calls for; `undefined` where it calls for none. The whole text must show the pattern: in at least two places with a
 * sign no word holds (`Ã©`), and in more places than there are letters that were never harmed. What LinkedIn itself holds in this form is
 * how somebody is called there, and stays.
 */
export function repairOf(text: string): Repair | undefined {
  if (!BEYOND_ASCII.test(text)) return undefined;
  for (const mistaken of ["windows-1252", "macintosh"] as const) {
    const bytes = bytesOf(mistaken);
    let harmed = 0;
    let sound = 0;
    let evidence = 0;
    for (const { 0: run, index } of text.matchAll(RUNS)) {
      if (repairedRun(run, bytes, text[index - 1], text[index + run.length]) === undefined) {
        sound += 1;
      } else {
        harmed += 1;
        if (NO_LETTER.test(run)) evidence += 1;
      }
    }
    if (evidence >= LEAST_EVIDENCE && harmed > sound) {
      const once = (spoiled: string) =>
        spoiled.replace(
          RUNS,
          (run: string, index: number) => repairedRun(run, bytes, spoiled[index - 1], spoiled[index + run.length]) ?? run,
        );
      // Opened wrongly twice, it is repaired twice.
      const again = repairOf(once(text));
      return { mistaken, repair: again === undefined ? once : (spoiled) => again.repair(once(spoiled)) };
    }
  }
  return undefined;
}

/** What a run of characters beyond ASCII was before; `undefined` where it was never anything else. */
function repairedRun(
  run: string,
  bytes: ReadonlyMap<string, number>,
  before: string | undefined,
  behind: string | undefined,
): string | undefined {
  if (run.length < 2) return undefined;
  const read: number[] = [];
  for (const character of run) {
    const byte = bytes.get(character);
    if (byte === undefined) return undefined;
    read.push(byte);
  }
  const codes = codePointsIn(read);
  if (codes === undefined || !codes.every(isUsual)) return undefined;
  // Nobody writes half a word in Latin letters and the other half in Greek ones.
  const isAlien = (code: number | undefined) => code !== undefined && code >= 0x370 && code < 0x900;
  if (ASCII_LETTER.test(before ?? "") && isAlien(codes[0])) return undefined;
  if (ASCII_LETTER.test(behind ?? "") && isAlien(codes.at(-1))) return undefined;
  return String.fromCodePoint(...codes);
}

/** Bytes as UTF-8; `undefined` where they are none. Told without exceptions, since most runs are none. */
function codePointsIn(bytes: readonly number[]): number[] | undefined {
  const codes: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length) return undefined;
    let code = lead & (0x7f >> length);
    for (const byte of bytes.slice(at + 1, at + length)) {
      if (byte > 0xbf) return undefined;
      code = (code << 6) | (byte & 0x3f);
    }
    codes.push(code);
    at += length;
  }
  return codes;
}

/** Blocks that names and jobs are written in, and the signs among them. */
const USUAL: readonly (readonly [from: number, to: number])[] = [
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1cd, 0x1dc],
  [0x218, 0x21b],
  [0x386, 0x3ff],
  [0x400, 0x52f],
  [0x531, 0x589],
  [0x5d0, 0x5f4],
  [0x60c, 0x6ff],
  [0x900, 0xeff],
  [0x10a0, 0x10ff],
  [0x1e00, 0x1fff],
  [0x200b, 0x2044],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2190, 0x27bf],
  [0x2b00, 0x2bff],
  [0x3000, 0x30ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
  [0xfe0e, 0xfe0f],
  [0xff01, 0xffee],
  [0x1d400, 0x1d7ff],
  [0x1f000, 0x1faff],
  [0x20000, 0x2ffff],
];

function isUsual(code: number): boolean {
  return USUAL.some(([from, to]) => code >= from && code <= to);
}

/** What is said of a file that was repaired. */
export function repairNote(file: string, mistaken: Mistaken): string {
  const shown = mistaken === "macintosh" ? "Mac Roman" : mistaken;
  return `${file} was UTF-8 once, opened as ${shown} and saved so (“JosÃ©” for “José”); its letters were put back`;
}
