/** Where a browser puts an export: the newest one in the Downloads folder. */
import { readdir, readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { exportDate } from "../export/files.ts";

/** A zip as downloaded, or the folder it was unpacked to. */
const EXPORT = /LinkedIn\s?Data\s?Export/i;

/** The path of the newest export, by the date in its name, then by when it was written; `undefined` where there is none. */
export async function newestExport(env: Readonly<Record<string, string | undefined>>): Promise<string | undefined> {
  const folder = await downloadsFolder(env);
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(
    names
      .filter((name) => EXPORT.test(name))
      .map(async (name) => {
        const path = join(folder, name);
        const written = await stat(path).then(
          (stats) => (stats.isDirectory() || /\.zip$/i.test(name) ? stats.mtimeMs : undefined),
          () => undefined,
        );
        return { path, date: exportDate(name) ?? "", written };
      }),
  );
  return found
    .filter(({ written }) => written !== undefined)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : (b.written ?? 0) - (a.written ?? 0)))[0]?.path;
}

/** `XDG_DOWNLOAD_DIR` from the environment or from the desktop's own file, else `Downloads` in the home folder. */
async function downloadsFolder(env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const home = env.HOME ?? env.USERPROFILE ?? homedir();
  const told =
    env.XDG_DOWNLOAD_DIR ??
    /^XDG_DOWNLOAD_DIR="([^"\n]+)"$/m.exec(
      await readFile(join(env.XDG_CONFIG_HOME ?? join(home, ".config"), "user-dirs.dirs"), "utf8").catch(() => ""),
    )?.[1];
  return told === undefined ? join(home, "Downloads") : told.replace("$HOME", home);
}
