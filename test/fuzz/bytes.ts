/** Damage to bytes: what a bad disk, a broken download, an editor or a stranger does to a file without knowing what is in it. */
import type { Random } from "../../fixtures/random.ts";

/** Texts that have meant something to somebody: CSV, JSON, zip, terminals, spreadsheets, JavaScript, Unicode. */
export const WORDS: readonly string[] = [
  '"',
  '""',
  '"""',
  ",",
  ";",
  "\t",
  "\n",
  "\r",
  "\r\n",
  "\n\n\n",
  "\0",
  "\ufeff",
  "\u2028",
  "\u0085",
  "\u000b",
  "\u202eevil",
  "\u2066x",
  "\u001b[2J",
  "\u009b31m",
  "\u001b]52;c;cHdu\u0007",
  "\u200b",
  "\u{e0041}",
  "\ufffd",
  "=1+1",
  "@SUM(A1)",
  "-2+3",
  "\t=1",
  "＝1",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "undefined",
  "NaN",
  "null",
  "-0",
  "1e999",
  "99999999999999999999",
  "-1",
  "0",
  "31 Feb 2021",
  "07 Feb 2021",
  "02/07/2021",
  "12/31/9999",
  "99999",
  "44000.5",
  "0000-00-00 00:00:00 UTC",
  "9999-12-31 23:59:59 UTC",
  "2021-02-07T15:14:05+99:99",
  "1er janvier 2020",
  "\u0661\u0662 Feb \u0662\u0660\u0662\u0661",
  "https://www.linkedin.com/in/%",
  "https://www.linkedin.com/in/%00",
  "https://www.linkedin.com/in/%E0%A4%A",
  "https://www.linkedin.com/in/a#b",
  "https://www.linkedin.com/in//",
  "https://www.linkedin.com/in/ada-example",
  "https://evil.example/in/x",
  "javascript:alert(1)",
  "urn:li:activity:7402912164795363328",
  "urn:li:activity:99999999999999999999999",
  "LinkedIn Member",
  "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
  "CONVERSATION ID,FROM,TO,DATE,CONTENT",
  "Notes:",
  "sep=;",
  "Ã©",
  "ß\u0301",
  "\u0130",
  "ﬃ",
  "𝕏",
  "👩‍👩‍👧‍👦",
  "日向 さくら",
  "يوسف",
  "$&",
  "$1",
  "%s%n",
  "{{name}}",
  "../../etc/passwd",
  "C:\\con",
  "#",
  "#torn",
  "1-999999",
];

const BYTES = [0x00, 0x09, 0x0a, 0x0d, 0x1a, 0x1b, 0x22, 0x27, 0x2c, 0x3b, 0x5c, 0x7f, 0x80, 0x85, 0x9b, 0xa0, 0xc0, 0xe2, 0xed, 0xff];

type Damage = (bytes: Uint8Array, draw: Random) => Uint8Array;

const DAMAGES: Readonly<Record<string, Damage>> = {
  flip: (bytes, draw) => {
    const copy = Uint8Array.from(bytes);
    for (let times = draw.between(1, 4); times > 0 && copy.length > 0; times -= 1) {
      const at = draw.between(0, copy.length - 1);
      copy[at] = (copy[at] as number) ^ (1 << draw.between(0, 7));
    }
    return copy;
  },
  set: (bytes, draw) => {
    const copy = Uint8Array.from(bytes);
    if (copy.length > 0) copy[draw.between(0, copy.length - 1)] = draw.pick(BYTES);
    return copy;
  },
  cut: (bytes, draw) => bytes.slice(0, draw.between(0, bytes.length)),
  behead: (bytes, draw) => bytes.slice(draw.between(0, Math.min(400, bytes.length))),
  remove: (bytes, draw) => {
    const [from, to] = range(bytes, draw);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  double: (bytes, draw) => {
    const [from, to] = range(bytes, draw);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  insert: (bytes, draw) => {
    const at = draw.between(0, bytes.length);
    return joined(bytes.subarray(0, at), Buffer.from(draw.pick(WORDS)), bytes.subarray(at));
  },
  noise: (bytes, draw) => {
    const at = draw.between(0, bytes.length);
    return joined(bytes.subarray(0, at), noise(draw, draw.between(1, 40)), bytes.subarray(at));
  },
  repeat: (bytes, draw) => {
    const at = draw.between(0, bytes.length);
    const word = Buffer.from(draw.pick(WORDS).repeat(draw.pick([10, 300, 12_000])));
    return joined(bytes.subarray(0, at), word.subarray(0, 200_000), bytes.subarray(at));
  },
  move: (bytes, draw) => {
    const [from, to] = range(bytes, draw);
    const rest = joined(bytes.subarray(0, from), bytes.subarray(to));
    const at = draw.between(0, rest.length);
    return joined(rest.subarray(0, at), bytes.subarray(from, to), rest.subarray(at));
  },
};

/** Bytes that were damaged once to three times. */
export function damaged(bytes: Uint8Array, draw: Random, times = draw.between(1, 3)): Uint8Array {
  let result = bytes;
  for (let left = times; left > 0; left -= 1) result = (DAMAGES[draw.pick(Object.keys(DAMAGES))] as Damage)(result, draw);
  return result;
}

export function noise(draw: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => draw.between(0, 255));
}

/** A piece of a few bytes, mostly; sometimes of any length. */
function range(bytes: Uint8Array, draw: Random): readonly [from: number, to: number] {
  const from = draw.between(0, bytes.length);
  const longest = draw.chance(0.7) ? 30 : bytes.length;
  return [from, draw.between(from, Math.min(bytes.length, from + longest))];
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}
