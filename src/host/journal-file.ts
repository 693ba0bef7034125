/** The journal on the disk: lines are added at its end, one process at a time, and are on the disk before anybody is told so. */
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import type { JournalFile } from "./host.ts";
import { locked } from "./lock.ts";
import { erase } from "./places.ts";
import { blaming, makePrivate, type Note, readPrivate } from "./save.ts";

const FILE = "journal.jsonl";
const LOCK = "journal.lock";

const ELSEWHERE = "What was decided before is untouched. Set PRUNE_HOME to a folder you may write to.";

/** A journal in a folder that is looked up when the journal is first used, and made when something is first written. */
export function openJournal(folder: () => Promise<string>, note: Note = () => undefined): JournalFile {
  const path = async () => join(await folder(), FILE);

  /** Does something to the journal while no other process does. */
  async function alone(act: (file: string) => Promise<void>): Promise<void> {
    const place = await folder();
    const file = join(place, FILE);
    await blaming(place, ELSEWHERE, () => makePrivate(place, note));
    await blaming(file, ELSEWHERE, () => locked(join(place, LOCK), () => act(file)));
  }

  return {
    path,
    read: async () => read(await path(), note),
    append: (addition) =>
      alone(async (file) => {
        const text = await read(file, note);
        const added = addition(text);
        if (added !== "") await add(file, added);
      }),
    erase: () => alone(erase),
  };
}

/** The journal's text, `""` where there is none. */
async function read(file: string, note: Note): Promise<string> {
  return (await readPrivate(file, note))?.toString("utf8") ?? "";
}

/** Adds text at the end of the file: all of it, and on the disk; or nothing. */
async function add(file: string, text: string): Promise<void> {
  const handle = await open(file, "a", 0o600);
  try {
    const { size } = await handle.stat();
    try {
      // In one piece on every system that can: whoever reads meanwhile sees whole lines.
      await handle.appendFile(text);
      await handle.sync();
    } catch (error) {
      // A disk that fills up takes a part. Nobody else writes now, so the part is ours to take back; where that fails too, it is the
      // unfinished line that every reader passes over.
      await handle.truncate(size).catch(() => undefined);
      throw error;
    }
    if (size === 0) await syncFolder(file);
  } finally {
    await handle.close();
  }
}

/** Puts the name of a new file on the disk as well. */
async function syncFolder(file: string): Promise<void> {
  // Windows opens no folders, and does this by itself.
  const handle: FileHandle | undefined = await open(join(file, ".."), "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
