/** `prune history`: how the network grew and shrank from export to export, and which removals are proven. */
import type { Command, Outcome } from "../command/command.ts";
import { addPrintOptions, type PrintOptions, printingOf } from "../command/options.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";

export const history: Command = {
  name: "history",
  summary: "how your network grew and shrank from export to export, and which removals are proven",
  examples: [
    ["prune history", "of the network of the last scan, month by month"],
    ["prune history --json | jq '.months[] | {month, came, gone, confirmed}'", "for scripts"],
    ["prune history -o months.csv", "a row a month, into a spreadsheet"],
  ],
  define: (parser, run) => {
    addPrintOptions(parser).action((options: PrintOptions) => run((host) => runHistory(host, options)));
  },
};

/** Adds up what is remembered of the network of the last scan. Throws `PruneError` where nothing is, or it is damaged. */
export async function runHistory(host: Host, options: PrintOptions): Promise<Outcome> {
  const printing = await printingOf(host, options);
  const { historyOf } = await import("../command/history-of.ts");
  const result = await historyOf(host);
  if (result === undefined) {
    throw new PruneError(
      "usage",
      "prune remembers no export yet.",
      "Run `prune scan Connections.csv`; each export after that adds to the history.",
    );
  }
  return { result, ...printing };
}
