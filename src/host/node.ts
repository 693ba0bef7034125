/** The real machine: streams, folders, files and questions of the running process. */
import { isAbsolute, resolve, sep } from "node:path";
import type { Readable, Writable } from "node:stream";
import { PruneError } from "../errors.ts";
import type { Host, Out, Programs } from "./host.ts";
import { openJournal } from "./journal-file.ts";
import { erase, eraseEmpty, look } from "./places.ts";
import { openStore, readText, reasonOf, saveFile } from "./save.ts";

/** What the host needs of a process; `process` is one. */
export interface Running {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
}

type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number | undefined };

/** The name of prune's folders. */
const FOLDER = "prune";

/** How a stream says that nobody listens any more: a pipe, a socket, a pipe on Windows, a stream that ended so before. */
const CLOSED: readonly unknown[] = ["EPIPE", "ECONNRESET", "EOF", "ERR_STREAM_DESTROYED"];

/** The machine as `running` sees it. Touches nothing yet: no folder is looked up, made or read before it is needed. */
export function nodeHost(running: Running): Host {
  const cwd = currentFolder(running);
  const at = (path: string) => resolve(cwd, path);
  const folder = async (kind: "data" | "config"): Promise<string> => {
    const home = running.env.PRUNE_HOME;
    if (home) return at(home);
    // Loaded here and not above: it takes 9 ms, which `--help` and a wrong flag need not wait for.
    const { default: envPaths } = await import("env-paths");
    return envPaths(FOLDER, { suffix: "" })[kind];
  };
  // Asked late: merely looking at `stdin` opens it.
  const interactive = () => running.stdin.isTTY === true && running.stderr.isTTY === true;
  const changed: string[] = [];
  const note = (sentence: string) => void changed.push(sentence);
  const programs = async (): Promise<Programs> => {
    const { openPrograms } = await import("./programs.ts");
    return openPrograms({ env: running.env, platform: process.platform, stdout: running.stdout });
  };
  return {
    stdout: outOf(running.stdout, (error) => {
      throw new PruneError(
        "state",
        `The output could not be written: ${reasonOf(error)}.`,
        "What arrived so far is not whole. Run the command again.",
      );
    }),
    // Notes are worth no failure: where they cannot be written the command goes on.
    stderr: outOf(running.stderr, () => false),
    env: running.env,
    cwd,
    get interactive() {
      return interactive();
    },
    now: () => new Date().toISOString(),
    open: async (sources) => {
      const { openSources } = await import("./open.ts");
      return openSources(sources, { cwd, stdin: running.stdin });
    },
    exportHere: async () => {
      const { exportHere } = await import("./downloads.ts");
      return exportHere(cwd);
    },
    newestExport: async () => {
      const { newestExport } = await import("./downloads.ts");
      return newestExport(running.env);
    },
    readFile: (path, options) => readText(at(path), options),
    writeFile: (path, content, options) => saveFile(at(path), content, options),
    data: openStore(() => folder("data"), note),
    journal: openJournal(() => folder("data"), note),
    look: (path) => look(at(path)),
    erase: (path) => erase(at(path)),
    eraseEmpty: (path) => eraseEmpty(at(path)),
    changes: () => [...new Set(changed.splice(0))],
    copyToClipboard: async (text) => (await programs()).copyToClipboard(text),
    openAddress: async (address) => (await programs()).openAddress(address),
    openFile: async (path) => (await programs()).openFile(at(path)),
    page: async (text) => (await programs()).page(text),
    configFolder: () => folder("config"),
    prompt: async (instead) => {
      if (!interactive()) throw new PruneError("usage", "There is no terminal to ask questions in.", instead);
      const { openPrompt } = await import("./prompt.ts");
      return openPrompt(running.stdin, running.stderr);
    },
    keys: async (screen, instead) => {
      if (!interactive()) throw new PruneError("usage", "There is no terminal to press keys in.", instead);
      const { runScreen } = await import("./review-prompt.ts");
      return runScreen(screen, running.stdin, running.stderr);
    },
  };
}

/** The current folder, also where somebody removed it: then nothing is found in it, which is said where something is looked for. */
function currentFolder(running: Running): string {
  try {
    return running.cwd();
  } catch {
    const { PWD } = running.env;
    return PWD !== undefined && isAbsolute(PWD) ? PWD : sep;
  }
}

/** A stream as the commands see it; `failed` turns a failure other than a closed pipe into the answer of the write, or throws. */
function outOf(stream: Terminal, failed: (error: Error) => false): Out {
  let closed = false;
  // Each write hears of its own failure. Without a listener Node would end with a stack as well, on `prune … | head`.
  stream.on("error", () => {
    closed = true;
  });
  return {
    write: async (text) => {
      if (closed) return false;
      const error = await new Promise<(Error & { code?: unknown }) | null | undefined>((done) => stream.write(text, done));
      if (!error) return true;
      closed = true;
      return CLOSED.includes(error.code) ? false : failed(error);
    },
    isTTY: stream.isTTY === true,
    // A terminal of 0 columns (some pseudo-terminals) does not know its width.
    get columns() {
      return stream.isTTY && stream.columns ? stream.columns : undefined;
    },
    get rows() {
      return stream.isTTY && stream.rows ? stream.rows : undefined;
    },
  };
}
