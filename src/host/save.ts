/** Writes files whole or not at all, and keeps the ones that are prune's own private to the user. */
import { constants, createReadStream } from "node:fs";
import { lstat, mkdir, open, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PruneError } from "../errors.ts";
import type { Content, Store } from "./host.ts";

/** Folder and file modes of what is nobody else's business. Windows has no modes: there the user's profile folder keeps others out. */
const PRIVATE = { folder: 0o700, file: 0o600 };

/** What to do where a place cannot be written to. */
const ELSEWHERE = {
  store: "What was saved before is untouched. Set PRUNE_HOME to a folder you may write to, or scan with --no-save.",
  private: "Set PRUNE_HOME to a folder you may write to, or write it here with --here.",
  file: "Name another file.",
};

/** A temporary file this old was left behind by a process that was killed, not by one that is still writing. */
const LEFT_BEHIND_MS = 60_000;

/** Takes a sentence for the user about what was changed unasked. */
export type Note = (sentence: string) => void;

/** A store in a folder that is looked up when the store is first used, and made when something is first written. */
export function openStore(folder: () => Promise<string>, note: Note = () => undefined): Store {
  return {
    folder,
    read: async (name) => {
      const place = await folder();
      await closeFolder(place, note).catch(() => undefined);
      return readPrivate(join(place, name), note);
    },
    write: async (name, ...pieces) => {
      const place = await folder();
      await blaming(place, ELSEWHERE.store, () => makePrivate(place, note));
      await blaming(join(place, name), ELSEWHERE.store, () => replace(join(place, name), pieces, PRIVATE.file));
      await sweep(place, name);
    },
  };
}

/**
 * The text of a file of the user's, `undefined` when there is none.
 *
 * @param options `found`: nobody named it, so it must be a file; a pipe that is named is read like one
 * @throws PruneError `usage` where there is one that cannot be read
 */
export async function readText(file: string, { found = false } = {}): Promise<string | undefined> {
  return reading(file, "usage", async () => (found ? await readPlain(file) : await readNamed(file)).toString("utf8"));
}

/** The bytes of a file of prune's own, `undefined` when there is none. Closes it to others. Throws `PruneError` of kind `state`. */
export async function readPrivate(file: string, note: Note): Promise<Buffer | undefined> {
  return reading(file, "state", () => readPlain(file, note));
}

async function reading<T>(file: string, kind: "usage" | "state", read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return undefined;
    throw new PruneError(kind, `Cannot read ${file}: ${reasonOf(error)}.`, `Make ${file} a file you may read, or move it away.`);
  }
}

/** Of a file of prune's own, in bytes: no text may be much longer. */
const LARGEST = 500 * 1024 * 1024;

/** Of a file of settings that somebody named, in bytes. */
const LARGEST_NAMED = 16 * 1024 * 1024;

/** Reads whatever was named, a pipe as well; a device may have no end. */
async function readNamed(file: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of createReadStream(file)) {
    pieces.push(piece);
    size += piece.length;
    if (size > LARGEST_NAMED) throw new Error(`it has more than ${LARGEST_NAMED / 1024 / 1024} MB`);
  }
  return Buffer.concat(pieces);
}

/** Reads what must be a file: a pipe nobody writes to would be waited for without end, and a device may have none. */
async function readPlain(file: string, note?: Note): Promise<Buffer> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const there = await handle.stat();
    if (there.isDirectory()) throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
    if (!there.isFile()) throw new Error("it is no file");
    if (there.size > LARGEST) throw new Error(`it has ${Math.round(there.size / 1024 / 1024)} MB, more than prune writes`);
    if (note !== undefined && isOpen(there)) {
      await handle.chmod(PRIVATE.file).then(
        () => note(`${file} was open to others (mode ${octal(there.mode)}); only you may read it now (0600)`),
        () => undefined,
      );
    }
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Whether others may use something of the user's. Windows has no modes. */
function isOpen({ mode, uid }: { readonly mode: number; readonly uid: number }): boolean {
  return process.getuid !== undefined && uid === process.getuid() && (mode & 0o077) !== 0;
}

/** A mode as people write it: `0666`. */
export function octal(mode: number): string {
  return (mode & 0o7777).toString(8).padStart(4, "0");
}

/**
 * Writes a file at a place the user chose.
 *
 * @param options `fresh`: refuse to replace anything; `private`: make the folder, and keep folder and file to the user
 * @throws PruneError `usage` where the path is wrong, `state` where the machine refuses.
 */
export async function saveFile(file: string, content: Content, options: { fresh?: boolean; private?: boolean } = {}): Promise<void> {
  const write = async () => {
    if (options.private) await makePrivate(dirname(file));
    // `lstat`: a link that leads nowhere is in the way as well.
    const there = await lstat(file).catch(ignoreMissing);
    if (there !== undefined && options.fresh) {
      throw new PruneError("usage", `${file} exists already.`, "Move it away, or say --force to replace it.");
    }
    // The user may well mean the file behind a link: that one is replaced, and the link stays.
    const target = there?.isSymbolicLink() ? await realpath(file) : file;
    const old = there?.isSymbolicLink() ? await stat(target) : there;
    // Renaming over a device would destroy it: with root's rights `-o /dev/null` would cost the machine its /dev/null.
    if (old !== undefined && !old.isFile()) return writeFile(target, content);
    return replace(target, [content].flat(), options.private ? PRIVATE.file : old?.mode);
  };
  if (options.private) await blaming(file, ELSEWHERE.private, write);
  else await blaming(file, ELSEWHERE.file, write, "usage");
}

/**
 * Writes beside the file, then renames: whoever looks sees the old text or the new one.
 *
 * By hand rather than by write-file-atomic: that costs 10 ms to load in a scan of 100, follows links that stand where its
 * temporary file should be ("w", here "wx"), and takes a short write on a full disk for a whole one.
 *
 * @param mode of the file; left to the user's umask when `undefined`
 */
async function replace(file: string, pieces: readonly (string | Uint8Array)[], mode: number | undefined): Promise<void> {
  const temporary = `${file}.${process.pid}-${Math.random().toString(36).slice(2, 10)}.tmp`;
  const handle = await open(temporary, "wx", mode);
  try {
    if (mode !== undefined) await handle.chmod(mode & 0o777);
    for (const piece of pieces) await handle.writeFile(piece);
    await handle.sync();
    await handle.close();
    await rename(temporary, file);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Makes a folder that only the user can look into; closes an open one, unless it is plainly not prune's. */
export async function makePrivate(folder: string, note: Note = () => undefined): Promise<void> {
  await mkdir(folder, { recursive: true, mode: PRIVATE.folder });
  const { uid } = await stat(folder);
  if (process.getuid !== undefined && uid !== process.getuid()) {
    // Root too: a file of root's in there (after `sudo`) would shut the folder's owner out.
    throw new PruneError("state", `${folder} belongs to another user.`, "Set PRUNE_HOME to a folder of your own.");
  }
  await closeFolder(folder, note);
}

/** What may lie in prune's folder: its own files, and what systems put into every folder. */
const OWN_NAME = /\.(?:jsonl?|saved|lock|tmp)$|^(?:\.DS_Store|desktop\.ini|Thumbs\.db)$/;
/** Everybody may write to such a folder, and only to files of their own: `/tmp`. */
const STICKY = 0o1000;

/** Closes a folder of prune's to others. One with other things in it (PRUNE_HOME=/tmp, a home folder) is left as it is: files are closed anyway. */
async function closeFolder(folder: string, note: Note): Promise<void> {
  const there = await stat(folder);
  if (!isOpen(there) || (there.mode & STICKY) !== 0 || !(await readdir(folder)).every((name) => OWN_NAME.test(name))) return;
  const handle = await open(folder, "r");
  await handle.chmod(PRIVATE.folder).finally(() => handle.close());
  note(`${folder} was open to others (mode ${octal(there.mode)}); only you may look into it now (0700)`);
}

/** Removes what killed processes left of a file: it holds people's names. */
async function sweep(folder: string, name: string): Promise<void> {
  for (const left of (await readdir(folder)).filter((entry) => entry.startsWith(`${name}.`) && entry.endsWith(".tmp"))) {
    const since = await lstat(join(folder, left)).catch(ignoreMissing);
    if (since !== undefined && Date.now() - since.mtimeMs > LEFT_BEHIND_MS) await rm(join(folder, left), { force: true });
  }
}

/**
 * Turns what the machine says into a `PruneError` about `path`.
 *
 * @param elsewhere what to do where only another place helps
 * @param wrongPath whose mistake a path is that cannot be: the user's who named it, or that of what stands in prune's folder
 */
export async function blaming(
  path: string,
  elsewhere: string,
  act: () => Promise<void>,
  wrongPath: "usage" | "state" = "state",
): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (error instanceof PruneError) throw error;
    const code = codeOf(error);
    const full = code === "ENOSPC" || code === "EDQUOT";
    throw new PruneError(
      ["ENOENT", "EISDIR", "ENAMETOOLONG", "ELOOP"].includes(code) ? wrongPath : "state",
      `Cannot write ${path}: ${reasonOf(error)}.`,
      full ? "Free some space, then run the command again." : elsewhere,
    );
  }
}

/** What went wrong, as a clause without the path. */
export function reasonOf(error: unknown): string {
  switch (codeOf(error)) {
    case "EIO":
      return "the disk, or the network it is on, fails";
    case "EMFILE":
    case "ENFILE":
      return "too many files are open on this machine";
    case "ENOSPC":
    case "EDQUOT":
      return "the disk is full";
    case "EFBIG":
      return "the file would be larger than this system allows";
    case "EROFS":
      return "the disk is read-only";
    case "EACCES":
    case "EPERM":
      return "you have no permission to";
    case "ENOENT":
      return "there is no such folder";
    case "EISDIR":
      return "it is a folder";
    case "ENAMETOOLONG":
      return "the name is too long";
    case "ELOOP":
      return "its links lead round in a circle";
    case "EEXIST":
    case "ENOTDIR":
      return "a file stands where a folder should be";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function ignoreMissing(error: unknown): undefined {
  if (codeOf(error) !== "ENOENT") throw error;
  return undefined;
}
