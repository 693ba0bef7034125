/** A zip read in place by yauzl: nothing is unpacked to disk, and nothing in it is believed without a limit. */
import { basename } from "node:path";
import { crc32 } from "node:zlib";
import * as yauzl from "yauzl";
import { PruneError } from "../errors.ts";
import { exportDate, meantExport } from "../export/files.ts";
import type { Source, SourceFile } from "../export/sheet.ts";

const READABLE = /\.(?:csv|txt|tsv)$/i;
const MOST_ENTRIES = 10_000;
/** Per entry and in total, unpacked. The largest real export is 1.3 MB packed. */
const LARGEST = 4 * 1024 ** 3;
/** Text packs 5 to 20 times smaller; a bomb a thousand times. */
const HIGHEST_RATIO = 200;
/** Small entries of spaces pack very well and harm nobody. */
const RATIO_FROM = 10 * 1024 * 1024;

/** Opens a zip. Throws `PruneError` of kind `export` where it is damaged, encrypted, or made to do harm. */
export async function openZip(label: string, full: string): Promise<Source> {
  const zip = await yauzl.openPromise(full, { lazyEntries: true, autoClose: false }).catch((error: Error) => {
    throw damaged(label, error);
  });
  const files: SourceFile[] = [];
  const names = new Set<string>();
  let total = 0;
  let latest = 0;
  if (zip.entryCount > MOST_ENTRIES)
    throw refused(label, `it holds ${zip.entryCount} entries, and no export holds more than ${MOST_ENTRIES}`);
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName;
      total += entry.uncompressedSize;
      if (entry.uncompressedSize > LARGEST || total > LARGEST)
        throw refused(label, `unpacked it would be larger than ${LARGEST / 1024 ** 3} GB`);
      if (entry.uncompressedSize > RATIO_FROM && entry.uncompressedSize > HIGHEST_RATIO * Math.max(1, entry.compressedSize)) {
        throw refused(
          label,
          `${name} is packed ${Math.round(entry.uncompressedSize / Math.max(1, entry.compressedSize))} times smaller than it is, and text packs ${HIGHEST_RATIO} times at most`,
        );
      }
      if (name.endsWith("/") || !READABLE.test(name) || name.startsWith("__MACOSX/")) continue;
      if (entry.isEncrypted())
        throw new PruneError(
          "export",
          `${label} is encrypted.`,
          "LinkedIn's own zip is not; unpack yours with its password and give the folder.",
        );
      if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000) throw refused(label, `${name} is a link`);
      // On most disks names that differ in case alone are one.
      const key = name.normalize("NFC").toLowerCase();
      if (names.has(key)) throw refused(label, `it holds ${name} twice`);
      names.add(key);
      latest = Math.max(latest, entry.getLastModDate().getTime());
      files.push(fileIn(zip, entry, label));
    }
  } catch (error) {
    throw error instanceof PruneError ? error : damaged(label, error as Error);
  }
  const dated = exportDate(basename(full)) ?? (latest > 0 ? new Date(latest).toISOString().slice(0, 10) : undefined);
  const meant = meantExport(files, label);
  return { kind: "zip", label, files: meant.files, notes: meant.notes, ...(dated === undefined ? {} : { dated }) };
}

function fileIn(zip: yauzl.ZipFile, entry: yauzl.Entry, label: string): SourceFile {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    let sum = 0;
    let size = 0;
    try {
      for await (const piece of await zip.openReadStreamPromise(entry)) {
        size += (piece as Buffer).length;
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
      const all: Uint8Array[] = [];
      for await (const piece of pieces()) all.push(piece);
      return Buffer.concat(all);
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
