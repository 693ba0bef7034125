/** `prune checklist`: today's people, with the steps on LinkedIn. */
import { Option } from "commander";
import type { Command, Outcome } from "../command/command.ts";
import { addFilterOptions, type FilterOptions } from "../command/filter-options.ts";
import {
  addListOptions,
  addPolicyOptions,
  addPrintOptions,
  isRead,
  type ListOptions,
  type PolicyOptions,
  type PrintOptions,
  printingOf,
} from "../command/options.ts";
import type { ChecklistPerson } from "../document/result.ts";
import type { Host } from "../host/host.ts";
import type { Policy } from "../verdict/policy.ts";

export interface ChecklistOptions extends PolicyOptions, FilterOptions, ListOptions, PrintOptions {
  readonly method?: Policy["method"];
  readonly device?: Policy["device"];
  /** `false` for `--no-save`. */
  readonly save?: boolean;
  /** A whole day's list, whatever was done today. */
  readonly anyway?: boolean;
}

export const checklist: Command = {
  name: "checklist",
  summary: "today's list to work through by hand, with the steps on LinkedIn's pages",
  examples: [
    ["prune checklist", "a day's worth, from the last scan"],
    ["prune checklist --limit 20 -o today.md", "twenty people, as Markdown to tick off"],
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
  const [
    { judge },
    { chooseAndTell },
    { tellLeftOut },
    { rememberList },
    { common, connectionResult, namesakesIn, ordered, ranking },
    { reportScan },
    { plan },
    guide,
    { plainName },
    { whatIfResult },
    { doneIn, progressOf },
  ] = await Promise.all([
    import("../command/network.ts"),
    import("../command/filter.ts"),
    import("../command/decisions.ts"),
    import("../command/who.ts"),
    import("../command/results.ts"),
    import("../command/report.ts"),
    import("../plan/plan.ts"),
    import("../plan/guide.ts"),
    import("../people/plain-name.ts"),
    import("../command/what-if.ts"),
    import("../plan/pace.ts"),
  ]);
  const judged = await judge(host, source === undefined ? [] : [source], options);
  const { present, left, policy, decisions, savedAt, today, asOf } = judged;
  await reportScan(host, present.reading, savedAt, asOf);
  await tellLeftOut(host, judged);
  const chosen = await chooseAndTell(host, judged, options, { shown: isRead(printing) });
  const { ranked, rankOf } = ranking(judged);
  const undecided = new Set(left.undecided);
  const progress = progressOf(decisions, policy.pace, today);
  const limit = options.limit ?? (options.anyway ? policy.pace : progress.rest);
  const people = plan(
    ordered(
      ranked.filter((one) => undecided.has(one) && chosen.passes(one)),
      options.sort === undefined ? {} : { sort: options.sort },
    ),
    { limit },
  );
  const sections = [
    ["remove", people.remove],
    ["review", people.review],
    ["fill", people.fill],
    ["taken-over", people.takenOver],
    ["unfollow", people.unfollow],
  ] as const;
  const listed = sections.flatMap(([section, all]) => all.map((assessment) => ({ section, assessment })));
  // An empty list has no numbers; those of the last one may still be wanted.
  if (options.save !== false && limit > 0) {
    await rememberList(host, judged, listed);
  }
  const namesakesOf = namesakesIn(judged);
  const connections = listed.map(({ section, assessment }, index): ChecklistPerson => {
    const { firstName, lastName } = assessment.person;
    return {
      ...connectionResult(assessment, rankOf(assessment)),
      number: index + 1,
      section,
      searchName: plainName(firstName, lastName),
      others: namesakesOf(assessment),
    };
  });
  const device = options.device ?? policy.device;
  const said = common(judged);
  return {
    result: {
      schema: "prune/checklist@1",
      ...said,
      filter: chosen.result,
      before: guide.before(),
      steps: guide.steps(options.method ?? policy.method, device),
      unfollowSteps: people.unfollow.length > 0 ? guide.steps("unfollow", device) : null,
      doneToday: doneIn(progress.today),
      whatIf: whatIfResult(present, said.summary, [...people.remove, ...people.review, ...people.fill]),
      connections,
    },
    ...printing,
  };
}
