/** Shares cases out to processes, and ends those that hang or take more memory than they may. */
import { type ChildProcess, fork } from "node:child_process";
import { join, resolve } from "node:path";
import type { Finding } from "./laws.ts";
import type { Order, Word } from "./worker.ts";

export interface Found {
  readonly number: number;
  readonly finding: Finding;
}

export interface PoolOptions {
  readonly seed: string;
  readonly from: number;
  readonly to: number;
  readonly jobs: number;
  /** Told how many are done, now and then. */
  readonly onProgress?: (done: number) => void;
  readonly onFound?: (found: Found) => void;
  /** Ends the search early where it returns `true`. */
  readonly enough?: () => boolean;
}

/** A case that runs for so long never ends. Generous: a machine may be busy with other things. */
const PATIENCE_MS = 60_000;
/** What a process may hold, in MB: the small inputs of the fuzzer take a tenth. */
const MEMORY_MB = 512;
/** Cases to an order. */
const PORTION = 50;

/** Tries all cases from a number to another; resolves with what was found, by number. */
export async function searched({ seed, from, to, jobs, onProgress, onFound, enough }: PoolOptions): Promise<readonly Found[]> {
  const found: Found[] = [];
  let next = from;
  let done = 0;
  const tell = (one: Found) => {
    found.push(one);
    onFound?.(one);
  };

  /** One process after the other, each until it dies or nothing is left. */
  async function work(): Promise<void> {
    let order: Order | undefined;
    for (;;) {
      const child = fork(join(import.meta.dirname, "worker.ts"), [], {
        execArgv: ["--import", "tsx", `--max-old-space-size=${MEMORY_MB}`],
        cwd: resolve(import.meta.dirname, "../.."),
        stdio: ["ignore", "ignore", "pipe", "ipc"],
      });
      let said = "";
      child.stderr?.on("data", (chunk) => {
        said = `${said}${chunk}`.slice(-4_000);
      });
      const end = await serve(child);
      if (end === "all done") return;
      if (end.at === undefined) throw new Error(`A worker of the fuzzer ended before it began: ${said}`);
      tell({ number: end.at, finding: { law: end.hung ? "an end in time" : "an end of its own", what: said } });
      done += 1;
      order = order === undefined ? undefined : { ...order, from: end.at + 1 };
    }

    function serve(child: ChildProcess): Promise<"all done" | { readonly at: number | undefined; readonly hung: boolean }> {
      return new Promise((resolveEnd) => {
        let at: number | undefined;
        let hung = false;
        let watchdog: NodeJS.Timeout | undefined;
        const give = () => {
          if (order === undefined || order.from >= order.to) {
            if (next >= to || enough?.()) {
              child.removeAllListeners("exit");
              child.kill();
              resolveEnd("all done");
              return;
            }
            order = { seed, from: next, to: Math.min(to, next + PORTION) };
            next = order.to;
          }
          child.send(order);
        };
        const wind = () => {
          clearTimeout(watchdog);
          watchdog = setTimeout(() => {
            hung = true;
            child.kill("SIGKILL");
          }, PATIENCE_MS);
        };
        wind();
        child.on("message", (word: Word) => {
          if ("begins" in word) {
            if (at !== undefined) done += 1;
            at = word.begins;
            wind();
          } else if ("finding" in word) tell(word);
          else {
            if (at !== undefined) done += 1;
            at = undefined;
            clearTimeout(watchdog);
            order = undefined;
            onProgress?.(done);
            give();
            if (next <= to) wind();
          }
        });
        child.on("exit", () => {
          clearTimeout(watchdog);
          resolveEnd({ at, hung });
        });
      });
    }
  }

  await Promise.all(Array.from({ length: jobs }, work));
  return found.sort((a, b) => a.number - b.number);
}
