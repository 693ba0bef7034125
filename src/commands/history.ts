/** `prune history`: how the network grew and shrank from export to export, and which removals are proven. */
import type { Command, Outcome } from "../command/command.ts";
import { addPrintOptions, type PrintOptions, printingOf } from "../command/options.ts";
import type { HistoryResult } from "../document/result.ts";
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
  const [{ lastNetwork }, { countsOf, exportResult }, { readJournal }, { monthsOf, removalsIn, stepsOf }, { version }] = await Promise.all([
    import("../command/past.ts"),
    import("../command/compared.ts"),
    import("../command/decisions.ts"),
    import("../proof/months.ts"),
    import("../version.ts"),
  ]);
  const { all, network } = await lastNetwork(host);
  if (network === undefined) {
    throw new PruneError(
      "usage",
      "prune remembers no export yet.",
      "Run `prune scan Connections.csv`; each export after that adds to the history.",
    );
  }
  const { decisions, proofs } = await readJournal(host);
  const steps = stepsOf(network.list, decisions);
  const ids = new Set(network.list.flatMap(({ people }) => people.map(({ id }) => id)));
  // A journal knows of no networks: where there are several, whoever was in this one is meant.
  const removals = removalsIn(decisions, proofs).filter(({ mark }) => all.length === 1 || ids.has(mark.person));
  const proven = (proof: (typeof removals)[number]["proof"]) => removals.filter((one) => one.proof === proof).length;
  const result: HistoryResult = {
    schema: "prune/history@1",
    version,
    scans: steps.map(({ snapshot, comparison }) => ({
      ...exportResult(snapshot),
      scannedAt: snapshot.scannedAt,
      doubts: comparison?.doubts ?? null,
      since: comparison === undefined || comparison.doubts !== null ? null : countsOf(comparison),
    })),
    months: monthsOf(steps, removals).map(({ last, ...month }) => ({
      ...month,
      connections: last?.people.length ?? null,
      dateOnly: last === undefined ? null : exportResult(last).dateOnly,
    })),
    removals: { marked: removals.length, confirmed: proven("confirmed"), notDone: proven("notDone"), open: proven("open") },
    otherNetworks: all.length - 1,
  };
  return { result, ...printing };
}
