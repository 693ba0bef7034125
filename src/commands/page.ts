/** `prune page`: the day's list, pictures and everybody as one file for the browser. */
import { Option } from "commander";
import type { Command, Outcome } from "../command/command.ts";
import { addFilterOptions, type FilterOptions } from "../command/filter-options.ts";
import { addListOptions, addPolicyOptions, type PolicyOptions } from "../command/options.ts";
import type { TodayOptions } from "../command/todays-list.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";

export interface PageOptions extends PolicyOptions, FilterOptions, TodayOptions {
  readonly output: string;
  /** A file that is there and no page of prune's may be replaced. */
  readonly force?: boolean;
  readonly open?: boolean;
  /** `false` for `--no-save`. */
  readonly save?: boolean;
}

export const page: Command = {
  name: "page",
  summary: "one HTML file to work beside LinkedIn: today's list, pictures, everybody in a table",
  examples: [
    ["prune page --open", "writes prune.html from the last scan and opens it in the browser"],
    ["prune page -o today.html --limit 20", "another file; twenty people on today's list"],
    ["prune mark --from decisions.json", "takes back what you decided in the page"],
  ],
  define: (parser, run) => {
    parser.argument("[source]", "an export to read instead of the last scan");
    addListOptions(
      addFilterOptions(addPolicyOptions(parser)),
      "so many people on today's list (default: what is left of the day's pace, 15)",
    )
      .option("-o, --output <file>", "the file to write", "prune.html")
      .option("--force", "replace the file even where it is no page of prune's")
      .option("--open", "open it in the browser")
      .addOption(new Option("--method <method>", "which of LinkedIn's pages to work on").choices(["connections", "profile"]))
      .addOption(new Option("--device <device>", "which steps to show").choices(["desktop", "mobile"]))
      .option("--anyway", "a day's list even where the day's pace is reached")
      .option("--no-save", "leave no trace: do not remember the list for `prune mark`")
      .action((source: string | undefined, options: PageOptions) => run((host) => runPage(host, source, options)));
  },
};

/** Writes the page. Without a source it speaks of the remembered scan, and says of which. */
export async function runPage(host: Host, source: string | undefined, options: PageOptions): Promise<Outcome> {
  const [
    { judge },
    { chooseAndTell },
    { tellLeftOut },
    { rememberList },
    { reportScan },
    { todaysList },
    { historyOf },
    { pageParts },
    { AS_IT_IS, redactedPage },
    { BEGINNING, pageOf },
    { script, style },
    { say },
  ] = await Promise.all([
    import("../command/network.ts"),
    import("../command/filter.ts"),
    import("../command/decisions.ts"),
    import("../command/last-list.ts"),
    import("../command/report.ts"),
    import("../command/todays-list.ts"),
    import("../command/history-of.ts"),
    import("../command/page-parts.ts"),
    import("../command/redacted-page.ts"),
    import("../page/page.ts"),
    import("../page/assets.ts"),
    import("../command/say.ts"),
  ]);
  const { output } = options;
  await checkFree(host, output, options.force === true, BEGINNING);
  const judged = await judge(host, source === undefined ? [] : [source], options);
  await reportScan(host, judged.present.reading, judged.savedAt, judged.asOf);
  await tellLeftOut(host, judged);
  const chosen = await chooseAndTell(host, judged, options, { shown: false });
  const list = todaysList(judged, chosen, options);
  // An empty list has no numbers; those of the last one may still be wanted.
  if (options.save !== false && list.limit > 0) await rememberList(host, judged, list.listed);
  // Only what was scanned is remembered: an export that is merely read has no history of its own.
  const circumstances = { madeAt: host.now(), history: source === undefined ? await historyOf(host) : undefined };
  const shown = host.redactor === undefined ? AS_IT_IS : await redactedPage(host.redactor);
  await host.writeFile(output, [...pageOf(pageParts(judged, list, circumstances, shown), { script, style })]);
  const holds = host.redactor === undefined ? ". It holds the names of all your connections: keep it to yourself." : "";
  await say(host, `Written to ${output}${holds}`);
  if (options.open === true && !(await host.openFile(output))) {
    await say(host, `No browser could be started; open ${output} yourself.`);
  }
  return { printed: true };
}

/** A page is made anew day by day: an older one gives way without a question, any other file does not. Throws `PruneError`. */
async function checkFree(host: Host, output: string, force: boolean, beginning: string): Promise<void> {
  if (output === "") throw new PruneError("usage", "Which file? Behind -o stands none.", "For example: -o today.html.");
  const place = await host.look(output).catch((error: unknown) => {
    throw error instanceof PruneError ? new PruneError("usage", error.message, "Name another file.") : error;
  });
  const kind = place?.behind ?? place?.kind;
  if (kind === "folder") throw new PruneError("usage", `Cannot write ${output}: it is a folder.`, "Name a file.");
  if (kind !== "file" || force) return;
  if (!(await host.readFile(output, { found: true }))?.startsWith(beginning))
    throw new PruneError(
      "usage",
      `${output} exists already, and is no page of prune's.`,
      "Name another file, or say --force to replace it.",
    );
}
