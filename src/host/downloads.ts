/** Where an export is likely to be: in the current folder, or where a browser puts it. */
import { readdir, readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { isFamiliar } from "../export/familiar-files.ts";
import { fileKey, meantFirst } from "../export/files.ts";

/** A zip as downloaded, or the folder it was unpacked to. */
const EXPORT = /LinkedIn\s?Data\s?Export/i;

/** The path of the newest export, by the date in its name, then by when it was written; else of a Connections.csv; `undefined` where there is none. */
export async function newestExport(env: Readonly<Record<string, string | undefined>>): Promise<string | undefined> {
  const folder = await downloadsFolder(env);
  return (await newestIn(folder)) ?? connectionsIn(folder);
}

/**
 * The export in a folder, by a path relative to it: its Connections.csv; `.` where other files of the export lie beside that, so that all
 * of them are read; else the newest zip or folder as LinkedIn names them. `undefined` where there is none.
 */
export async function exportHere(folder: string): Promise<string | undefined> {
  const names = await readdir(folder).catch(() => []);
  const connections = names.find((name) => CONNECTIONS.test(name));
  if (connections === undefined) {
    const newest = await newestIn(folder);
    return newest === undefined ? undefined : basename(newest);
  }
  const isBeside = (name: string) => name !== connections && /\.csv$/i.test(name) && isFamiliar(name, fileKey(name));
  return names.some(isBeside) ? "." : connections;
}

/** LinkedIn's name for the file, as it is when it comes out of the zip by itself. */
const CONNECTIONS = /^connections\.csv$/i;

async function connectionsIn(folder: string): Promise<string | undefined> {
  const name = (await readdir(folder).catch(() => [])).find((each) => CONNECTIONS.test(each));
  return name === undefined ? undefined : join(folder, name);
}

async function newestIn(folder: string): Promise<string | undefined> {
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
        return { name, path, written };
      }),
  );
  const there = found.filter(({ written }) => written !== undefined).sort((a, b) => (b.written ?? 0) - (a.written ?? 0));
  return meantFirst(there)[0]?.path;
}

/** `XDG_DOWNLOAD_DIR` from the environment or from the desktop's own file, else `Downloads` in the home folder. */
async function downloadsFolder(env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const home = env.HOME ?? env.USERPROFILE ?? homedir();
  const configured =
    env.XDG_DOWNLOAD_DIR ??
    /^XDG_DOWNLOAD_DIR="([^"\n]+)"$/m.exec(
      await readFile(join(env.XDG_CONFIG_HOME ?? join(home, ".config"), "user-dirs.dirs"), "utf8").catch(() => ""),
    )?.[1];
  return configured === undefined ? join(home, "Downloads") : configured.replace("$HOME", home);
}
