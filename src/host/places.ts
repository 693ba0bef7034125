/** What stands at a path, and its removal: for showing what prune keeps, and for forgetting it. */
import type { Stats } from "node:fs";
import { lstat, readdir, realpath, rm, rmdir, stat } from "node:fs/promises";
import { PruneError } from "../errors.ts";
import type { Place } from "./host.ts";
import { octal, reasonOf } from "./save.ts";

/** What stands at a path; `undefined` where there is nothing. Throws `PruneError` where it may not be looked at. */
export async function look(path: string): Promise<Place | undefined> {
  try {
    const there = await lstat(path);
    const isFolder = there.isDirectory();
    const target = there.isSymbolicLink() ? await stat(path).catch(() => undefined) : undefined;
    return {
      kind: kindOf(there),
      ...(target === undefined ? {} : { behind: kindOf(target) }),
      size: there.size,
      mode: octal(there.mode & 0o777),
      names: isFolder ? (await readdir(path)).sort() : [],
      link: there.isSymbolicLink(),
      ...(there.isSymbolicLink() ? await fileBehind(path) : {}),
    };
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return undefined;
    throw new PruneError(
      "state",
      `Cannot look at ${path}: ${reasonOf(error)}.`,
      "Ask whoever owns it, or set PRUNE_HOME to a folder of your own.",
    );
  }
}

function kindOf(stats: Stats): Place["kind"] {
  return stats.isDirectory() ? "folder" : stats.isFile() ? "file" : "other";
}

/** The file a link leads to; nothing where it leads to anything else, or nowhere. */
async function fileBehind(link: string): Promise<{ readonly file?: string }> {
  const found = await stat(link).catch(() => undefined);
  return found?.isFile() ? { file: await realpath(link) } : {};
}

/** Removes a folder that is empty, and leaves every other as it is. */
export async function eraseEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch(() => undefined);
}

/** Removes a file; of a link the file it leads to as well, since what was in it is what is to be gone. Throws `PruneError`. */
export async function erase(path: string): Promise<void> {
  try {
    const { file } = (await look(path)) ?? {};
    if (file !== undefined) await rm(file, { force: true });
    await rm(path, { force: true });
  } catch (error) {
    if (error instanceof PruneError) throw error;
    throw new PruneError("state", `Cannot remove ${path}: ${reasonOf(error)}.`, "Remove it by hand.");
  }
}
