/** A zip read in place by yauzl: nothing is unpacked to disk, and nothing in it is believed without a limit. */
import { basename } from "node:path";
import { crc32 } from "node:zlib";
import * as yauzl from "yauzl";
import { PruneError } from "../errors.ts";
import { exportDate, fileKey, meantExport, meantFirst } from "../export/files.ts";
import type { PlainDate, Source, SourceFile } from "../export/sheet.ts";
import { gather, LARGEST_WHOLE, tooLarge } from "./limits.ts";

const READABLE = /\.(?:csv|txt|tsv)$/i;
const ZIP = /\.zip$/i;
const MOST_ENTRIES = 10_000;
/** Per entry and in total, unpacked. The largest real export is 1.3 MB packed. */
const LARGEST = 4 * 1024 ** 3;
/** Text packs 5 to 20 times smaller; a bomb a thousand times. */
const HIGHEST_RATIO = 200;
/** Small entries of spaces pack very well and harm nobody. */
const RATIO_FROM = 10 * 1024 * 1024;

/** A zip in a zip is held whole. */
const LARGEST_INNER = 256 * 1024 * 1024;
/** LinkedIn's `.zip.zip` is one zip; who packs it again makes two of it. */
const DEEPEST = 3;

/** Opens a zip. Throws `PruneError` of kind `export` where it is damaged, encrypted, or made to do harm. */
export async function openZip(label: string, full: string): Promise<Source> {
  return read(label, basename(full), 1, () => yauzl.openPromise(full, { lazyEntries: true, autoClose: false }));
}

/**
 * Reads a zip's directory. A zip without connections that holds zips is the one of them that is meant.
 *
 * @param label as the user named it, with the zips around it
 * @param name its base name, which may tell a date
 * @param depth how many zips there are, with those around it
 */
async function read(label: string, name: string, depth: number, open: () => Promise<yauzl.ZipFile>): Promise<Source> {
  const zip = await open().catch((error: Error) => {
    throw damaged(label, error);
  });
  const files: SourceFile[] = [];
  const inner: SourceFile[] = [];
  const names = new Set<string>();
  let total = 0;
  let latest: PlainDate = "";
  if (zip.entryCount > MOST_ENTRIES)
    throw refused(label, `it holds ${zip.entryCount} entries, and no export holds more than ${MOST_ENTRIES}`);
  try {
    for await (const entry of zip.eachEntry()) {
      const { fileName } = entry;
      total += entry.uncompressedSize;
      if (entry.uncompressedSize > LARGEST || total > LARGEST)
        throw refused(
          label,
          `unpacked it would be ${gigabytes(Math.max(entry.uncompressedSize, total))} GB, and prune reads ${gigabytes(LARGEST)} GB`,
        );
      if (entry.uncompressedSize > RATIO_FROM && entry.uncompressedSize > HIGHEST_RATIO * Math.max(1, entry.compressedSize)) {
        throw refused(
          label,
          `${fileName} is packed ${Math.round(entry.uncompressedSize / Math.max(1, entry.compressedSize))} times smaller than it is, and text packs ${HIGHEST_RATIO} times at most`,
        );
      }
      const isInner = ZIP.test(fileName);
      if (fileName.endsWith("/") || !(READABLE.test(fileName) || isInner) || fileName.startsWith("__MACOSX/")) continue;
      if (entry.isEncrypted())
        throw new PruneError(
          "export",
          `${label} is encrypted.`,
          "LinkedIn's own zip is not; unpack yours with its password and give the folder.",
        );
      if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000) throw refused(label, `${fileName} is a link`);
      // On most disks names that differ in case alone are one.
      const key = fileName.normalize("NFC").toLowerCase();
      if (names.has(key)) throw refused(label, `it holds ${fileName} twice`);
      names.add(key);
      if (isInner) {
        inner.push(fileIn(zip, entry, label, LARGEST_INNER));
        continue;
      }
      const day = dayOf(entry);
      if (day > latest) latest = day;
      files.push(fileIn(zip, entry, label, LARGEST_WHOLE));
    }
  } catch (error) {
    throw error instanceof PruneError ? error : damaged(label, error as Error);
  }
  if (inner.length > 0 && !files.some((file) => /connections/.test(fileKey(file.name)))) return innerZip(label, name, depth, inner);
  const dated = exportDate(name) ?? (latest === "" ? undefined : latest);
  const meant = meantExport(files, label);
  return { kind: "zip", label, files: meant.files, notes: meant.notes, ...(dated === undefined ? {} : { dated }) };
}

/** The zip that is meant of those in another. */
async function innerZip(label: string, name: string, depth: number, inner: readonly SourceFile[]): Promise<Source> {
  if (depth >= DEEPEST) throw refused(label, `it holds zips in zips, more than ${DEEPEST} deep`);
  const [meant, ...others] = meantFirst(inner) as readonly [SourceFile, ...SourceFile[]];
  const bytes = Buffer.from(await meant.bytes());
  const base = basename(meant.name);
  // What is packed once more may be called anything; a date is in one of the names.
  const dated = exportDate(base) === undefined ? name : base;
  const source = await read(`${meant.name} in ${label}`, dated, depth + 1, () => yauzl.fromBufferPromise(bytes, { lazyEntries: true }));
  const left = others.length === 0 ? "" : `, not ${others.map((other) => other.name).join(", ")}`;
  return { ...source, label, notes: [`${label} holds a zip; ${meant.name} in it was read${left}`, ...(source.notes ?? [])] };
}

/** No export is older; programs that pack the same bytes each time write 1980. */
const EARLIEST: PlainDate = "2003-01-01";

/** The day an entry was written, as the zip says it: without a time zone, so that it is the same everywhere. `""` where it tells none. */
function dayOf({ lastModFileDate: date }: yauzl.Entry): PlainDate {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`;
  return day < EARLIEST || Number.isNaN(Date.parse(day)) ? "" : day;
}

function gigabytes(bytes: number): number {
  return Math.round((10 * bytes) / 1024 ** 3) / 10;
}

/** @param largest how much of it may be held, in bytes */
function fileIn(zip: yauzl.ZipFile, entry: yauzl.Entry, label: string, largest: number): SourceFile {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    let sum = 0;
    let size = 0;
    try {
      for await (const piece of await zip.openReadStreamPromise(entry)) {
        size += (piece as Buffer).length;
        // What the zip says of sizes is not believed.
        if (size > entry.uncompressedSize) break;
        sum = crc32(piece as Buffer, sum);
        yield piece as Buffer;
      }
    } catch (error) {
      throw damaged(label, error as Error);
    }
    if (size !== entry.uncompressedSize || sum !== entry.crc32) throw damaged(label, new Error(`${entry.fileName} is not what was packed`));
  }
  return {
    name: entry.fileName,
    pieces,
    bytes: async () => {
      if (entry.uncompressedSize > largest) throw tooLarge(entry.fileName, entry.uncompressedSize, largest);
      return gather(pieces(), entry.fileName, largest);
    },
  };
}

function damaged(label: string, error: Error): PruneError {
  const cut = /end of central directory|truncated|unexpected end/i.test(error.message);
  return new PruneError(
    "export",
    cut ? `${label} is cut off: the end of the zip is missing.` : `${label} is damaged: ${error.message.replace(/\.$/, "")}.`,
    "Download it again; LinkedIn's link holds for 72 hours: `prune guide export`.",
  );
}

function refused(label: string, why: string): PruneError {
  return new PruneError(
    "export",
    `${label} is no export of LinkedIn's: ${why}.`,
    "Nothing of it was read. Use the zip as LinkedIn made it.",
  );
}
