/** Lets one process at a time write to the journal, and takes over from processes that were killed while they did. */
import { lstat, open, readFile, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { PruneError } from "../errors.ts";

/** A lock is held for some milliseconds; whoever waits longer than this waits for somebody who hangs. */
const PATIENCE_MS = 8_000;

/** Between two tries; drawn at random, so that those who wait do not keep step. */
const PAUSE_MS = { least: 2, most: 15 };

/** A lock file that has been empty for so long lost its maker between making and filling it. */
const EMPTY_MS = 2_000;

/** Who holds a lock. A process id alone is given out again; with the time its process started it is not. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** In the system's own count; `null` where it does not tell. */
  readonly started: string | null;
}

/** Tells the locks of one process apart. */
let locks = 0;

/**
 * Does something while no other process does.
 *
 * @param file the lock file; its folder must be there
 * @param patience how long to wait for others, in milliseconds
 * @throws PruneError `state` where another process holds the lock all the time; what the machine says where it refuses
 */
export async function locked<T>(file: string, act: () => Promise<T>, patience = PATIENCE_MS): Promise<T> {
  locks += 1;
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), started: await startOf(process.pid), lock: locks });
  const end = Date.now() + patience;
  while (!(await taken(file, mine))) {
    const text = await holderIn(file);
    if (text !== undefined && (await isAbandoned(file, text))) await clear(file, text, end);
    else if (Date.now() > end) throw heldBy(file, text ?? "");
    else await sleep(PAUSE_MS.least + Math.random() * (PAUSE_MS.most - PAUSE_MS.least));
  }
  try {
    return await act();
  } finally {
    await rm(file, { force: true });
  }
}

/** More than a lock file ever holds, in bytes. */
const LARGEST = 10_000;

/**
 * What the lock file says, `undefined` where it is gone by now.
 *
 * @throws PruneError `state` where something else stands there: a link may lead nowhere, and a pipe would be waited for without end
 */
async function holderIn(file: string): Promise<string | undefined> {
  const there = await lstat(file).catch(ignoreMissing);
  if (there === undefined) return undefined;
  if (!there.isFile() || there.size > LARGEST) {
    throw new PruneError("state", `${file} is not the small file by which prune locks its journal; nothing was written.`, "Move it away.");
  }
  return readFile(file, "utf8").catch(ignoreMissing);
}

/** Makes the lock file, if it is not there. */
async function taken(file: string, mine: string): Promise<boolean> {
  const handle = await open(file, "wx", 0o600).catch((error: unknown) => {
    if (codeOf(error) === "EEXIST") return undefined;
    throw error;
  });
  if (handle === undefined) return false;
  try {
    await handle.writeFile(mine);
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  // Whoever slept between making and filling it may have been taken for dead.
  return (await readFile(file, "utf8").catch(ignoreMissing)) === mine;
}

/**
 * Removes an abandoned lock. Of several who find it abandoned only one may, and only while it is still the same: else one of them
 * would remove the lock that another has just taken. So there is a lock for that, and should its holder die, a lock for that one.
 */
async function clear(file: string, abandoned: string, end: number): Promise<void> {
  const remove = async () => {
    if ((await readFile(file, "utf8").catch(ignoreMissing)) === abandoned) await rm(file, { force: true });
  };
  await locked(`${file}.lock`, remove, Math.max(0, end - Date.now()));
}

async function isAbandoned(file: string, text: string): Promise<boolean> {
  const holder = holderOf(text);
  if (holder === undefined) {
    const since = await stat(file).catch(ignoreMissing);
    return since !== undefined && Date.now() - since.mtimeMs > EMPTY_MS;
  }
  // Another machine's processes cannot be seen from here.
  if (holder.host !== hostname()) return false;
  if (!isAlive(holder.pid)) return true;
  const started = await startOf(holder.pid);
  return started !== null && holder.started !== null && started !== holder.started;
}

function holderOf(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null;
    if (typeof holder?.pid !== "number" || typeof holder.host !== "string") return undefined;
    return { pid: holder.pid, host: holder.host, started: holder.started ?? null };
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive as well.
    return codeOf(error) === "EPERM";
  }
}

/** When a process started, where the system tells (Linux); `dead` for one that only waits to be buried. */
async function startOf(pid: number): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  // The second field is the program's name in brackets and may hold anything.
  const [state, ...fields] = text?.slice(text.lastIndexOf(")") + 2).split(" ") ?? [];
  if (state === undefined) return null;
  return state === "Z" || state === "X" ? "dead" : (fields[18] ?? null);
}

function heldBy(file: string, text: string): PruneError {
  const holder = holderOf(text);
  const who = holder === undefined ? "another process" : `process ${holder.pid} on ${holder.host}`;
  return new PruneError(
    "state",
    `The journal is in use by ${who}; nothing was written.`,
    `Wait until it is done, then try again. If nothing runs there any more, remove ${file}.`,
  );
}

function ignoreMissing(error: unknown): undefined {
  if (codeOf(error) !== "ENOENT") throw error;
  return undefined;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
