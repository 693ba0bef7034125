/** What the user named, opened: a file, standard input, a folder, a zip. */
import { constants, createReadStream, type Stats } from "node:fs";
import { access, readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { PruneError } from "../errors.ts";
import { LABELS_FILE } from "../export/familiar-files.ts";
import { exportDate, fileKey, meantExport, meantFirst } from "../export/files.ts";
import type { Source, SourceFile } from "../export/sheet.ts";
import { gather, LARGEST_WHOLE, tooLarge } from "./limits.ts";
import { reasonOf } from "./save.ts";

/** Files of an export that may be read. */
const READABLE = /\.(?:csv|txt|tsv)$/i;
/** No export nests deeper, and nobody's home folder should be walked by mistake. */
const DEEPEST = 5;
const MOST_FILES = 10_000;
/** Nearer than that a download lies. */
const DEEPEST_ZIP = 2;
/** A folder of downloads may hold many; the first few are named. */
const NAMED_ZIPS = 3;

export interface OpenOptions {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
}

/**
 * Opens a source.
 *
 * @param path a path relative to `cwd`, or `-` for standard input
 * @throws `PruneError`: kind `usage` when there is nothing there, `export` when it cannot be read
 */
export async function openSource(path: string, { cwd, stdin }: OpenOptions): Promise<Source> {
  if (path === "-") return standardInput(stdin);
  const full = resolve(cwd, path);
  let found: Stats;
  try {
    found = await stat(full);
    await access(full, constants.R_OK);
  } catch (error) {
    throw cannotOpen(path, (error as NodeJS.ErrnoException).code);
  }
  if (found.isDirectory()) return folder(path, full);
  // A pipe (`<(unzip -p …)`) can be read once only, so nothing may be looked up in it beforehand.
  if (!found.isFile())
    return {
      kind: "file",
      label: path,
      files: [inMemory(basename(full), await gather(withReadErrors(createReadStream(full), path), path))],
    };
  if (await isZip(full)) {
    const { openZip } = await import("./zip.ts");
    return openZip(path, full);
  }
  if (/\.zip$/i.test(path)) {
    throw new PruneError(
      "export",
      `${path} is not a zip, whatever its name says.`,
      "Download the export again; the download may have been cut off: `prune guide export`.",
    );
  }
  const dated = exportDate(basename(full)) ?? exportDate(resolve(full, "..").split(sep).slice(-2).join(sep));
  return { kind: "file", label: path, files: [fileAt(full, basename(full))], ...(dated === undefined ? {} : { dated }) };
}

function cannotOpen(path: string, code: string | undefined): PruneError {
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new PruneError(
      "usage",
      `There is no file ${path}.`,
      "Check the path. How to get the export from LinkedIn: `prune guide export`.",
    );
  }
  if (code === "EACCES" || code === "EPERM")
    return new PruneError("export", `${path} may not be read by you.`, "Change its permissions, or copy it to a place of your own.");
  return new PruneError("export", `${path} cannot be opened (${code ?? "unknown reason"}).`, "Check that the disk it is on is there.");
}

/** What a stream brings; a disk that fails, a folder, a file that may not be read: said as what it is. */
async function* withReadErrors(stream: AsyncIterable<Uint8Array>, label: string): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw cannotRead(label, error);
  }
}

function cannotRead(label: string, error: unknown): PruneError {
  return new PruneError(
    "export",
    `${label} cannot be read: ${reasonOf(error)}.`,
    "Check that it is a file you may read, and that the disk it is on is there; or copy it to another place.",
  );
}

async function standardInput(stdin: OpenOptions["stdin"]): Promise<Source> {
  if (stdin.isTTY)
    throw new PruneError(
      "usage",
      "`-` reads standard input, and that is your keyboard.",
      "Pipe the file in: `cat Connections.csv | prune scan -`.",
    );
  return {
    kind: "stdin",
    label: "standard input",
    files: [inMemory("-", await gather(withReadErrors(stdin, "standard input"), "standard input"))],
  };
}

function inMemory(name: string, bytes: Uint8Array): SourceFile {
  return {
    name,
    bytes: async () => bytes,
    pieces: async function* () {
      yield bytes;
    },
  };
}

function fileAt(full: string, name: string): SourceFile {
  return {
    name,
    bytes: async () => {
      try {
        const { size } = await stat(full);
        if (size > LARGEST_WHOLE) throw tooLarge(name, size);
        return await readFile(full);
      } catch (error) {
        throw error instanceof PruneError ? error : cannotRead(name, error);
      }
    },
    pieces: () => withReadErrors(createReadStream(full, { highWaterMark: 1 << 18 }), name),
  };
}

async function isZip(full: string): Promise<boolean> {
  // A workbook is a zip as well; as `.csv` or `.xlsx` it is refused where it is read, with its own sentence.
  if (/\.(?:csv|xlsx?)$/i.test(full)) return false;
  for await (const piece of withReadErrors(createReadStream(full, { end: 3 }), basename(full)))
    return (piece as Buffer).toString("latin1") === "PK\u0003\u0004" || (piece as Buffer).toString("latin1") === "PK\u0005\u0006";
  return false;
}

/** A folder, also one that is called `….zip`, with the files at any depth an export or a re-packed one has. */
async function folder(label: string, full: string): Promise<Source> {
  const files: SourceFile[] = [];
  const zips: { readonly name: string; readonly path: string }[] = [];
  const walk = async (place: string, depth: number): Promise<void> => {
    let entries: import("node:fs").Dirent[];
    try {
      entries = await readdir(place, { withFileTypes: true });
    } catch (error) {
      if (depth > 0) return;
      throw cannotOpen(label, (error as NodeJS.ErrnoException).code);
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(place, entry.name);
      // Links may lead anywhere; an export holds none. `__MACOSX` is what unpacking on a Mac leaves behind.
      if (
        entry.isDirectory() &&
        depth < DEEPEST &&
        !entry.name.startsWith(".") &&
        entry.name !== "__MACOSX" &&
        entry.name !== "node_modules"
      )
        await walk(path, depth + 1);
      else if (entry.isFile() && READABLE.test(entry.name) && files.length < MOST_FILES)
        files.push(fileAt(path, relative(full, path).split(sep).join("/")));
      else if (entry.isFile() && /\.zip$/i.test(entry.name) && depth < DEEPEST_ZIP)
        zips.push({ name: entry.name, path: relative(full, path).split(sep).join("/") });
    }
  };
  await walk(full, 0);
  const named = zips.filter(({ name }) => /linkedin/i.test(name));
  const archives = meantFirst(named.length > 0 ? named : zips).map(({ path }) => path);
  if (files.length === 0) {
    const [zip] = archives;
    throw new PruneError(
      "export",
      `There is no CSV file in the folder ${label}.`,
      zip !== undefined
        ? `It holds ${archives.slice(0, NAMED_ZIPS).join(" and ")}: give ${archives.length > 1 ? "the first" : "that"}, \`prune scan "${join(label, zip)}"\`.`
        : "Give the folder that LinkedIn's zip unpacked to, or the zip itself.",
    );
  }
  const meant = meantExport(files, label);
  const dated = exportDate(meant.files[0]?.name ?? "") ?? exportDate(basename(full));
  return { kind: "folder", label, files: meant.files, archives, notes: meant.notes, ...(dated === undefined ? {} : { dated }) };
}

/** Opens one source, or several files that belong to one export: `Connections.csv messages.csv`. Throws `PruneError`. */
export async function openSources(paths: readonly string[], options: OpenOptions): Promise<Source> {
  const [first, ...others] = paths;
  if (first === undefined) throw new PruneError("usage", "No file was named.", "Name one: `prune scan Connections.csv`.");
  if (others.length === 0) return openSource(first, options);
  const sources = await Promise.all(paths.map((path) => openSource(path, options)));
  const whole = sources.find(({ kind }) => kind !== "file");
  const beside = sources.filter((source) => source !== whole);
  if (
    whole !== undefined &&
    beside.every(({ kind, files }) => kind === "file" && files.every(({ name }) => LABELS_FILE.test(fileKey(name))))
  ) {
    return { ...whole, files: [...whole.files, ...beside.flatMap(({ files }) => files)] };
  }
  if (whole !== undefined) {
    throw new PruneError(
      "usage",
      `${whole.label} is not a single file, so nothing goes beside it but a labels.csv of your own.`,
      "Give one zip or folder by itself, or only CSV files.",
    );
  }
  const dated = sources.map((source) => source.dated).find((date) => date !== undefined);
  return {
    kind: "folder",
    label: paths.join(", "),
    files: sources.flatMap(({ files }) => files),
    ...(dated === undefined ? {} : { dated }),
  };
}
