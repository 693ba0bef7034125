/** How far a long read is, on one line of stderr: only on a terminal, only past a second, at most ten times a second. */

import { figure } from "../document/wording.ts";
import type { Host } from "../host/host.ts";
import { replaceLine } from "./say.ts";

const PATIENCE_MS = 1_000;
const PAUSE_MS = 100;

export interface Progress {
  readonly update: (file: string, rows: number) => void;
  /** Takes the line away. */
  readonly done: () => Promise<void>;
}

/** Starts watching; says nothing yet. */
export function progressOn(host: Host): Progress {
  if (!host.stderr.isTTY) return { update: () => undefined, done: async () => undefined };
  const milliseconds = () => Date.parse(host.now());
  const start = milliseconds();
  let last = 0;
  return {
    update: (file, rows) => {
      const now = milliseconds();
      if (now - start < PATIENCE_MS || now - last < PAUSE_MS) return;
      last = now;
      void replaceLine(host, `Reading ${file}${rows > 0 ? `, ${figure(rows)} rows` : ""} …`);
    },
    done: async () => {
      if (last > 0) await replaceLine(host, "");
    },
  };
}
