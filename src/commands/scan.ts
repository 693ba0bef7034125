/** `prune scan`: who is in this export, who is worth a look and why. */
import type { Command, Outcome } from "../command/command.ts";
import { addFilterOptions, type FilterOptions } from "../command/filter-options.ts";
import {
  addListOptions,
  addPolicyOptions,
  addPrintOptions,
  isPage,
  isRead,
  type ListOptions,
  type PolicyOptions,
  type PrintOptions,
  parseCount,
  printingOf,
} from "../command/options.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";

export interface ScanOptions extends PolicyOptions, FilterOptions, ListOptions, PrintOptions {
  /** `false` for `--no-save`. */
  readonly save?: boolean;
  readonly problems?: boolean;
  /** So many people, to see what would change without them. */
  readonly whatIf?: number;
}

export const scan: Command = {
  name: "scan",
  summary: "read an export, judge everybody in it, show who is worth a look and why",
  examples: [
    ["prune scan Connections.csv", "the whole picture"],
    ["prune scan", "the export in this folder, else the newest in your Downloads folder"],
    ['prune scan Connections.csv --me "Data engineer at Acme; fintech, Berlin"', "tell who you are, and relevance counts too"],
    ["prune scan Connections.csv --json | jq -r '.connections[] | select(.verdict==\"remove\") | .url'", "for scripts"],
    ["prune scan Connections.csv --what-if 200", "what you would lose, and gain, if the worst 200 went"],
    ["prune scan Connections.csv --sort staleness --limit 50 -o stale.csv", "another order, into a spreadsheet"],
  ],
  define: (parser, run) => {
    parser.argument(
      "[source...]",
      "Connections.csv, the export's zip or folder, several of its files, - for standard input; a labels.csv of yours beside it",
    );
    addListOptions(addFilterOptions(addPolicyOptions(parser)), "show this many people");
    addPrintOptions(parser)
      .option("--what-if <n>", "show what would change if the worst so many went", parseCount)
      .option("--no-save", "leave no trace: do not remember the scan for `prune checklist`")
      .option("--problems", "list every row that could not be used as it stands, with its line")
      .action((sources: string[], options: ScanOptions) => run((host) => runScan(host, sources, options)));
  },
};

/** Without a source: the export in the current folder, else the newest one in the Downloads folder; it is said which. */
async function found(host: Host): Promise<string> {
  const { say } = await import("../command/say.ts");
  const here = await host.exportHere();
  if (here !== undefined) {
    await say(host, `No file was named, so this is ${here === "." ? "the export" : here} in the current folder`);
    return here;
  }
  const downloaded = await host.newestExport();
  if (downloaded === undefined) {
    throw new PruneError(
      "usage",
      "Which file? prune scan needs your Connections.csv, or the zip or folder it came in, and found none here or in your Downloads folder.",
      "Run `prune scan Connections.csv`. How to get the file from LinkedIn: `prune guide export`.",
    );
  }
  await say(host, `No file was named, so this is ${downloaded}`);
  return downloaded;
}

/** Scans a source. Notes go to stderr; the scan is remembered unless `--no-save`. */
export async function runScan(host: Host, named: readonly string[], options: ScanOptions): Promise<Outcome> {
  const sources = named.length > 0 ? named : [await found(host)];
  const printing = await printingOf(host, options);
  const [{ judge, remember }, { chooseAndTell }, { tellLeftOut }, results, compared, { report }] = await Promise.all([
    import("../command/network.ts"),
    import("../command/filter.ts"),
    import("../command/decisions.ts"),
    import("../command/results.ts"),
    import("../command/compared.ts"),
    import("../command/report.ts"),
  ]);
  const { common, groupsShown, ON_A_PAGE, ordered, ranking, stillThereResult } = results;
  const { sinceResult } = compared;
  const judged = await judge(host, sources, options);
  const { present, left } = judged;
  if (options.save !== false) await remember(host, judged, options);
  await report(host, present.reading, options.problems === true, judged.asOf);
  await tellLeftOut(host, judged, "removed");
  const chosen = await chooseAndTell(host, judged, options, { shown: isRead(printing) });
  // A page shows the first few, unless somebody said whom; making values of 30,000 people nobody sees takes longer than judging them.
  const shown = isPage(printing.format) && !chosen.asked ? { ...options, limit: options.limit ?? ON_A_PAGE } : options;
  const { ranked, resultOf } = ranking(judged, await groupsShown(judged, printing));
  const shared = common(judged);
  // What was decided is not shown to people as if it were still to be done; a file of everybody holds everybody.
  const aside = new Set(isPage(printing.format) ? left.aside : []);
  const people = ranked.filter((one) => !aside.has(one) && chosen.passes(one));
  const ifWorstWent = async (number: number) => {
    const [{ whatIfResult }, { plan }] = await Promise.all([import("../command/what-if.ts"), import("../plan/plan.ts")]);
    const undecided = new Set(left.undecided);
    const { remove, review, fill } = plan(
      ranked.filter((one) => undecided.has(one) && chosen.passes(one)),
      { limit: number },
    );
    return whatIfResult(present, shared.summary, [...remove, ...review, ...fill]);
  };
  return {
    result: {
      schema: "prune/scan@1",
      ...shared,
      filter: chosen.result,
      whatIf: options.whatIf === undefined ? null : await ifWorstWent(options.whatIf),
      stillThere: stillThereResult(judged),
      since: sinceResult(judged.past),
      connections: ordered(people, shown).map(resultOf),
    },
    ...printing,
  };
}
