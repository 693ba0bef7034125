/** What stands at a path, and its removal: for showing what prune keeps, and for forgetting it. */
import type { Stats } from "node:fs";
import { lstat, readdir, rm, stat } from "node:fs/promises";
import { PruneError } from "../errors.ts";
import type { Place } from "./host.ts";
import { reasonOf } from "./save.ts";

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
      mode: (there.mode & 0o777).toString(8).padStart(4, "0"),
      names: isFolder ? (await readdir(path)).sort() : [],
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

/** Removes a file. Throws `PruneError` where it cannot be. */
export async function erase(path: string): Promise<void> {
  try {
    await rm(path, { force: true });
  } catch (error) {
    throw new PruneError("state", `Cannot remove ${path}: ${reasonOf(error)}.`, "Remove it by hand.");
  }
}
