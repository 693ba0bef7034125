/** `prune undo`: takes back what was marked last. */
import type { Command, Outcome } from "../command/command.ts";
import { addPrintOptions, type PrintOptions, parseCount, printingOf } from "../command/options.ts";
import type { Host } from "../host/host.ts";

export interface UndoOptions extends PrintOptions {
  readonly dryRun?: boolean;
}

export const undo: Command = {
  name: "undo",
  summary: "take back what you marked last (it undoes nothing on LinkedIn)",
  examples: [
    ["prune undo", "the last decision"],
    ["prune undo 5", "the last five"],
  ],
  define: (parser, run) => {
    addPrintOptions(
      parser
        .argument("[n]", "so many decisions (default: 1)", parseCount)
        .option("--dry-run", "show what would be taken back, and write nothing"),
    ).action((n: number | undefined, options: UndoOptions) => run((host) => runUndo(host, n ?? 1, options)));
  },
};

/** Takes back the last decisions that still stand. The journal keeps both the decisions and that they were taken back. */
export async function runUndo(host: Host, n: number, options: UndoOptions): Promise<Outcome> {
  const [{ decisionResult, takeBack }, { version }] = await Promise.all([import("../command/decisions.ts"), import("../version.ts")]);
  const dryRun = options.dryRun === true;
  const undone = await takeBack(host, n, { dryRun });
  return {
    result: { schema: "prune/undo@1", version, dryRun, undone: undone.map(({ entry, now }) => ({ ...decisionResult(entry), now })) },
    ...printingOf(options),
  };
}
