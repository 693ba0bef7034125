/** `prune checklist`: today's people, with the steps on LinkedIn. */
import { Option } from "commander";
import type { Command, Outcome } from "../command/command.ts";
import { addFilterOptions, type FilterOptions } from "../command/filter-options.ts";
import {
  addListOptions,
  addPolicyOptions,
  addPrintOptions,
  isRead,
  type PolicyOptions,
  type PrintOptions,
  printingOf,
} from "../command/options.ts";
import type { TodayOptions } from "../command/todays-list.ts";
import type { Host } from "../host/host.ts";

export interface ChecklistOptions extends PolicyOptions, FilterOptions, TodayOptions, PrintOptions {
  /** `false` for `--no-save`. */
  readonly save?: boolean;
}

export const checklist: Command = {
  name: "checklist",
  summary: "today's list to work through by hand, with the steps on LinkedIn's pages",
  examples: [
    ["prune checklist", "a day's worth, from the last scan"],
    ["prune checklist --limit 20 -o today.md", "twenty people, as Markdown to tick off; `prune mark --from today.md` reads the ticks"],
    ["prune checklist --device mobile", "the steps for the phone"],
    ["prune mark removed 1-5", "when you are done with the first five: they leave the list"],
  ],
  define: (parser, run) => {
    parser.argument("[source]", "an export to read instead of the last scan");
    addListOptions(addFilterOptions(addPolicyOptions(parser)), "so many people (default: what is left of the day's pace, 15)");
    addPrintOptions(parser)
      .addOption(new Option("--method <method>", "which page to work on").choices(["connections", "profile"]))
      .addOption(new Option("--device <device>", "which steps to print").choices(["desktop", "mobile"]))
      .option("--anyway", "a day's list even where the day's pace is reached")
      .option("--no-save", "leave no trace: do not remember the list for `prune mark`")
      .action((source: string | undefined, options: ChecklistOptions) => run((host) => runChecklist(host, source, options)));
  },
};

/** Makes the list. Without a source it speaks of the remembered scan, and says of which. */
export async function runChecklist(host: Host, source: string | undefined, options: ChecklistOptions): Promise<Outcome> {
  const printing = await printingOf(host, options);
  const [{ judge }, { chooseAndTell }, { tellLeftOut }, { isListed, rememberList }, { reportScan }, { groupsShown }, { todaysList }] =
    await Promise.all([
      import("../command/network.ts"),
      import("../command/filter.ts"),
      import("../command/decisions.ts"),
      import("../command/last-list.ts"),
      import("../command/report.ts"),
      import("../command/results.ts"),
      import("../command/todays-list.ts"),
    ]);
  const judged = await judge(host, source === undefined ? [] : [source], options);
  await reportScan(host, judged.present.reading, judged.savedAt, judged.asOf);
  await tellLeftOut(host, judged);
  const chosen = await chooseAndTell(host, judged, options, { shown: isRead(printing) });
  const { result, listed, limit } = todaysList(judged, chosen, options, await groupsShown(judged, printing));
  // Other steps than usual are told again.
  const knowsAdvice = options.method === undefined && options.device === undefined && (await isListed(host));
  // An empty list has no numbers; those of the last one may still be wanted.
  if (options.save !== false && limit > 0) await rememberList(host, judged, listed);
  return { result, ...printing, knowsAdvice };
}
