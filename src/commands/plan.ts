/** `prune plan`: what is left to do, day by day at your pace, to print or to put into a calendar. */
import { InvalidArgumentError, Option } from "commander";
import type { Command, Outcome } from "../command/command.ts";
import { addFilterOptions, type FilterOptions } from "../command/filter-options.ts";
import {
  addPolicyOptions,
  addPrintOptions,
  isRead,
  PLAN_FORMAT_IDS,
  type PolicyOptions,
  type PrintOptions,
  parseCount,
  parseDate,
  printingOf,
} from "../command/options.ts";
import { say } from "../command/say.ts";
import type { PlannedPerson } from "../document/result.ts";
import type { Host } from "../host/host.ts";
import type { PlainDate } from "../people/person.ts";

export interface PlanOptions extends PolicyOptions, FilterOptions, PrintOptions {
  readonly from?: PlainDate;
  readonly days?: number;
  readonly pace?: number;
  readonly skipWeekends?: boolean;
  /** When a calendar's entries begin, `HH:MM`. */
  readonly at?: string;
  readonly allDay?: boolean;
}

export const plan: Command = {
  name: "plan",
  summary: "what is left to do, day by day at your pace, also for your calendar",
  examples: [
    ["prune plan", "the next days, from the last scan"],
    ["prune plan --skip-weekends -o plan.ics", "all of it, as a file your calendar imports"],
    ["prune plan --from 2027-01-04 --days 5 -o week.md", "the first five days, as Markdown"],
    ["prune plan --function sales,business-development", "only what is left of those who sell"],
    ["prune plan --pace 25 --json | jq .whole", "how long it would take at another pace"],
  ],
  define: (parser, run) => {
    parser.argument("[source]", "an export to read instead of the last scan");
    addFilterOptions(addPolicyOptions(parser))
      .option("--from <date>", "the first day, YYYY-MM-DD (default: today)", parseDate)
      .option("--days <n>", "only so many days", parseCount)
      .option("--pace <n>", "people a day (default: your policy's pace, 15)", parseCount)
      .option("--skip-weekends", "nothing on Saturdays and Sundays")
      .option("--at <time>", "in a calendar: when an entry of 20 minutes begins, HH:MM (default: 09:00)", parseTime)
      .addOption(new Option("--all-day", "in a calendar: entries without a time").conflicts("at"));
    addPrintOptions(parser, PLAN_FORMAT_IDS).action((source: string | undefined, options: PlanOptions) =>
      run((host) => runPlan(host, source, options)),
    );
  },
};

/** When entries begin unless somebody says otherwise. */
const MORNING = "09:00";

/** How many days a terminal shows unless somebody says how many: a week's work, so that the first is not scrolled away. */
const ON_A_SCREEN = 5;

function parseTime(text: string): string {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)) throw new InvalidArgumentError("It must be a time like 09:00.");
  return text;
}

/** Plans the days. Without a source it speaks of the remembered scan, and says of which. Throws `PruneError`. */
export async function runPlan(host: Host, source: string | undefined, options: PlanOptions): Promise<Outcome> {
  const printing = await printingOf(host, options, PLAN_FORMAT_IDS);
  const [
    { judge },
    { chooseAndTell },
    { tellLeftOut },
    { common, groupsShown, ranking },
    { reportScan },
    { doneIn, progressOf },
    { layOut },
    { steps },
    { searchNameOf },
  ] = await Promise.all([
    import("../command/network.ts"),
    import("../command/filter.ts"),
    import("../command/decisions.ts"),
    import("../command/results.ts"),
    import("../command/report.ts"),
    import("../plan/pace.ts"),
    import("../plan/sittings.ts"),
    import("../plan/guide.ts"),
    import("../people/plain-name.ts"),
  ]);
  const judged = await judge(host, source === undefined ? [] : [source], options);
  const policy = { ...judged.policy, pace: options.pace ?? judged.policy.pace };
  const madeAt = host.now();
  const { today } = judged;
  await reportScan(host, judged.present.reading, judged.savedAt, judged.asOf);
  await tellLeftOut(host, judged);
  const chosen = await chooseAndTell(host, judged, options, { shown: isRead(printing) });
  const { ranked, resultOf } = ranking(judged, await groupsShown(judged, printing));
  const left = new Set(judged.left.over.filter(chosen.passes));
  const sections = ["remove", "review", "unfollow"] as const;
  const people = sections.flatMap((section) =>
    ranked.filter((one) => left.has(one) && one.verdict === section).map((assessment) => ({ section, assessment })),
  );
  const from = options.from ?? today;
  const progress = progressOf(judged.decisions, policy.pace, today);
  const doneOnFirst = from === today ? doneIn(progress.today) : 0;
  const skipWeekends = options.skipWeekends === true;
  const rest = from === today ? progress.rest : policy.pace;
  const days = layOut(people, { from, pace: policy.pace, rest, skipWeekends });
  const onScreen = printing.format === "text" && printing.out === undefined;
  const shown = days.slice(0, options.days ?? (onScreen ? ON_A_SCREEN : days.length));
  if (printing.format === "ics") await say(host, "note: the calendar holds people's names. Its entries are marked private.");
  return {
    result: {
      schema: "prune/plan@1",
      ...common({ ...judged, policy }),
      filter: chosen.result,
      madeAt,
      from,
      skipWeekends,
      doneOnFirst,
      at: options.allDay ? null : (options.at ?? MORNING),
      addresses: { remove: steps("connections", policy.device).address, unfollow: steps("unfollow", policy.device).address },
      whole: { people: people.length, days: days.length, until: days.at(-1)?.on ?? null },
      connections: shown.flatMap((day) =>
        day.people.map(
          ({ section, assessment }): PlannedPerson => ({
            ...resultOf(assessment),
            on: day.on,
            section,
            searchName: searchNameOf(assessment.person),
          }),
        ),
      ),
    },
    ...printing,
  };
}
