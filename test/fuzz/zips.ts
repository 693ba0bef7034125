/** Damage to zips: names, sizes, times, methods and sums that are not what they say, doubled and evil entries, zips in zips. */
import type { Random } from "../../fixtures/random.ts";
import { type ZipOptions, zipOf } from "../../fixtures/zip.ts";
import { damaged, noise, WORDS } from "./bytes.ts";

type Entry = readonly [name: string, content: string | Uint8Array];

const NAMES: readonly string[] = [
  "../Connections.csv",
  "/Connections.csv",
  "C:\\Connections.csv",
  "a\\..\\Connections.csv",
  "CONNECTIONS.CSV",
  "Connections.csv",
  "Connections.csv/",
  "Connections (1).csv",
  "a/b/c/d/e/f/g/Connections.csv",
  "__MACOSX/Connections.csv",
  "\u001b[2J.csv",
  "\u202evsc.evil.csv",
  "a\nb.csv",
  "n\0ul.csv",
  "",
  ".csv",
  `${"x".repeat(5_000)}.csv`,
  "messages_1.csv",
  "messages_999.csv",
  "inner.zip",
  "Basic_LinkedInDataExport_13-45-2026.zip",
  "Error.txt",
  "__proto__.csv",
];

/** Offsets of fields in a local header (`PK\3\4`), in the directory (`PK\1\2`) and at its end (`PK\5\6`), with their lengths. */
const FIELDS: Readonly<Record<string, readonly (readonly [at: number, length: number])[]>> = {
  "PK\u0003\u0004": [
    [4, 2],
    [6, 2],
    [8, 2],
    [10, 2],
    [12, 2],
    [14, 4],
    [18, 4],
    [22, 4],
    [26, 2],
    [28, 2],
  ],
  "PK\u0001\u0002": [
    [8, 2],
    [10, 2],
    [12, 2],
    [14, 2],
    [16, 4],
    [20, 4],
    [24, 4],
    [28, 2],
    [30, 2],
    [32, 2],
    [38, 4],
    [42, 4],
  ],
  "PK\u0005\u0006": [
    [8, 2],
    [10, 2],
    [12, 4],
    [16, 4],
    [20, 2],
  ],
};

/** A zip of an export's files, spoiled. */
export function spoiledZip(files: readonly Entry[], draw: Random): Uint8Array {
  let entries: Entry[] = draw.chance(0.3) ? draw.shuffled(files) : [...files];
  for (let left = draw.between(0, 2); left > 0; left -= 1) {
    const at = draw.between(0, Math.max(0, entries.length - 1));
    const entry = entries[at] ?? ["x.csv", "x"];
    entries = draw.pick<() => Entry[]>([
      () => entries.toSpliced(at, 0, entry),
      () => entries.toSpliced(at, 1),
      () => entries.with(at, [draw.pick(NAMES), entry[1]]),
      () => [...entries, [draw.pick(NAMES), entry[1]]],
      () => [...entries, [draw.pick(NAMES), noise(draw, 50)]],
      () => [...entries, [`${draw.pick(WORDS)}.csv`, draw.pick(WORDS)]],
      () => entries.with(at, [entry[0], " ".repeat(draw.pick([0, 1_000, 12_000_000]))]),
      () => [...entries, ["inner.zip", zipOf(files)]],
    ])();
  }
  const options: ZipOptions = {
    dataDescriptors: draw.chance(0.6),
    store: draw.chance(0.3),
    zip64: draw.chance(0.15),
    encrypted: draw.chance(0.03),
    at: draw.pick([Date.UTC(1980, 0), Date.UTC(2026, 9, 31), Date.UTC(2026, 9, 31), Date.UTC(2099, 1), Date.UTC(2107, 11, 31)]),
    ...(draw.chance(0.2)
      ? { wrappingFolder: draw.pick(["Complete_LinkedInDataExport_10-31-2026", "..", "a/b", "LinkedIn Data Export_99-99-9999"]) }
      : {}),
  };
  let bytes = zipOf(entries, options);
  for (let left = draw.chance(0.5) ? draw.between(1, 3) : 0; left > 0; left -= 1) bytes = poked(bytes, draw);
  if (draw.chance(0.25)) bytes = damaged(bytes, draw);
  for (let left = draw.chance(0.15) ? draw.between(1, 4) : 0; left > 0; left -= 1) {
    const name = draw.pick(["export.zip", "Complete_LinkedInDataExport_10-31-2026.zip", "Basic_LinkedInDataExport_10-30-2026.zip"]);
    bytes = zipOf([[name, bytes], ...(draw.chance(0.3) ? [["second.zip", bytes] as const] : [])]);
    if (draw.chance(0.2)) bytes = poked(bytes, draw);
  }
  return bytes;
}

/** One field of one header, set to something else. */
function poked(bytes: Uint8Array, draw: Random): Uint8Array {
  const copy = Buffer.from(bytes);
  const signature = draw.pick(Object.keys(FIELDS));
  const places: number[] = [];
  for (let at = copy.indexOf(signature, 0, "latin1"); at !== -1; at = copy.indexOf(signature, at + 1, "latin1")) places.push(at);
  if (places.length === 0) return copy;
  const [offset, length] = draw.pick(FIELDS[signature] as readonly (readonly [number, number])[]);
  const at = draw.pick(places) + offset;
  if (at + length > copy.length) return copy;
  const old = copy.readUIntLE(at, length);
  const top = 256 ** length;
  const value = draw.pick([0, 1, top - 1, top / 2, old + 1, old - 1, old * 2, 0xa1ff << 16, 99, 8, 12, draw.between(0, top - 1)]);
  copy.writeUIntLE(((value % top) + top) % top, at, length);
  return copy;
}
