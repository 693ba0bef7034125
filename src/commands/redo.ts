/** `prune redo`: brings back what the last undo took. */
import type { Command, Outcome } from "../command/command.ts";
import { addPrintOptions, type PrintOptions, printingOf } from "../command/options.ts";
import type { Host } from "../host/host.ts";

export interface RedoOptions extends PrintOptions {
  readonly dryRun?: boolean;
}

export const redo: Command = {
  name: "redo",
  summary: "bring back what the last undo took",
  examples: [
    ["prune redo", "all that the last `prune undo` took"],
    ["prune redo --dry-run", "show what that would be"],
  ],
  define: (parser, run) => {
    addPrintOptions(parser.option("--dry-run", "show what would be brought back, and write nothing")).action((options: RedoOptions) =>
      run((host) => runRedo(host, options)),
    );
  },
};

/** Brings decisions back as they were, with the day they were made on. People about whom something was decided since are left alone. */
export async function runRedo(host: Host, options: RedoOptions): Promise<Outcome> {
  const printing = await printingOf(host, options);
  const [{ bringBack, madeResults }, { version }] = await Promise.all([import("../command/decisions.ts"), import("../version.ts")]);
  const dryRun = options.dryRun === true;
  const { redone, since } = await bringBack(host, { dryRun });
  const [again, left] = [madeResults(redone), madeResults(since)];
  return {
    result: {
      schema: "prune/redo@1",
      version,
      dryRun,
      redone: again.decisions,
      since: left.decisions,
      wishes: again.wishes,
      wishesSince: left.wishes,
    },
    ...printing,
  };
}
