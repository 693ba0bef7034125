/** `prune status`: how far you are. */
import type { Analysis } from "../analyse.ts";
import type { Command, Outcome } from "../command/command.ts";
import type { Judged } from "../command/network.ts";
import { addPolicyOptions, addPrintOptions, type PolicyOptions, type PrintOptions, printingOf } from "../command/options.ts";
import type { ExportResult, StatusResult } from "../document/result.ts";
import type { Host } from "../host/host.ts";
import type { PlainDate } from "../people/person.ts";
import type { Progress } from "../plan/pace.ts";

export interface StatusOptions extends PolicyOptions, PrintOptions {}

export const status: Command = {
  name: "status",
  summary: "how far you are: done, left, days to go, room to LinkedIn's limit, how you and the scores agree",
  examples: [
    ["prune status", "today, this week and in all"],
    ["prune status --json | jq .left", "what is left, for scripts"],
  ],
  define: (parser, run) => {
    parser.argument("[source]", "an export to look at instead of the last scan");
    addPrintOptions(addPolicyOptions(parser)).action((source: string | undefined, options: StatusOptions) =>
      run((host) => runStatus(host, source, options)),
    );
  },
};

/** LinkedIn's cap on connections. */
const LIMIT = 30000;

/** Adds up what was done and what is left. Without any scan it tells what the journal alone can tell. */
export async function runStatus(host: Host, source: string | undefined, options: StatusOptions): Promise<Outcome> {
  const printing = await printingOf(host, options);
  const [
    { isRemembered, judge },
    { readJournal },
    { policyInForce },
    { dayOf },
    { agreementOf, progressOf },
    { reportScan },
    { sinceResult },
    { provenMarks },
    { version },
  ] = await Promise.all([
    import("../command/network.ts"),
    import("../command/decisions.ts"),
    import("../command/policy.ts"),
    import("../journal/decisions.ts"),
    import("../plan/pace.ts"),
    import("../command/report.ts"),
    import("../command/compared.ts"),
    import("../proof/months.ts"),
    import("../version.ts"),
  ]);
  const knows = source !== undefined || (await isRemembered(host));
  const judged = knows ? await judge(host, source === undefined ? [] : [source], options) : undefined;
  const { policy, decisions, proofs } = judged ?? {
    policy: await policyInForce(host, options, undefined),
    ...(await readJournal(host)),
  };
  if (judged !== undefined) await reportScan(host, judged.analysis.reading, judged.savedAt, judged.asOf);
  const today = dayOf(host.now());
  const progress = progressOf(decisions, policy.pace, today);
  return {
    result: {
      schema: "prune/status@1",
      version,
      today,
      pace: progress.pace,
      rest: progress.rest,
      done: [
        { period: "today", since: today, ...progress.today },
        { period: "week", since: progress.monday, ...progress.week },
        { period: "all", since: null, ...progress.all },
      ],
      left: judged === undefined ? null : await leftOf(judged, progress, today),
      ...(judged === undefined ? { headroom: null, stillThere: [] } : await standing(judged)),
      since: judged === undefined ? null : sinceResult(judged.past),
      proof: provenMarks(decisions, proofs, judged && newestOf(judged.past)),
      exports: await exportsOf(host, judged?.analysis, today),
      agreement: { line: policy.lines.review, decisions: agreementOf(decisions, policy.lines.review) },
    },
    ...printing,
  };
}

/** The day of the newest export that was read, whichever is at hand. */
function newestOf({ known, current }: Judged["past"]): PlainDate | undefined {
  return [...(known?.list ?? []), current].reduce<PlainDate | undefined>(
    (newest, { dated }) => (dated !== undefined && dated > (newest ?? "") ? dated : newest),
    undefined,
  );
}

/** Who is left, and how long they take. */
async function leftOf(judged: Judged, progress: Progress, today: PlainDate): Promise<StatusResult["left"]> {
  const [{ leftResult }, { daysFor, lastDay }] = await Promise.all([import("../command/results.ts"), import("../plan/pace.ts")]);
  const left = leftResult(judged);
  return { ...left, days: daysFor(left.people, progress), until: lastDay(left.people, progress, today) ?? null };
}

/** How many connections there are by now. Whoever an export holds that is newer than their removal was not removed after all. */
async function standing(judged: Judged): Promise<Pick<StatusResult, "headroom" | "stillThere">> {
  const { stillThereResult } = await import("../command/results.ts");
  const { analysis, present } = judged;
  const { dateOnly } = analysis.reading;
  const connections = analysis.assessments.length;
  const removed = connections - present.assessments.length;
  return {
    headroom: { limit: LIMIT, connections, dateOnly, removed, room: LIMIT - connections - dateOnly + removed },
    stillThere: stillThereResult(judged),
  };
}

/** The export that is spoken of, and a newer one that waits in the Downloads folder. */
async function exportsOf(host: Host, analysis: Analysis | undefined, today: PlainDate): Promise<readonly ExportResult[]> {
  const [{ ageOf }, { exportDate }] = await Promise.all([import("../plan/pace.ts"), import("../export/files.ts")]);
  const known = (label: string, remembered: boolean, dated: PlainDate | undefined, guessed = false): ExportResult => {
    const age = dated === undefined ? undefined : ageOf(dated, today);
    return { label, remembered, dated: dated ?? null, age: age?.days ?? null, old: age?.old ?? false, guessed };
  };
  const here = analysis === undefined ? [] : [known(analysis.reading.label, true, analysis.reading.dated, analysis.reading.guessed)];
  const waiting = await host.newestExport();
  const date = waiting === undefined ? undefined : exportDate(waiting);
  const isNewer = waiting !== undefined && (here[0] === undefined || (date !== undefined && date > (here[0].dated ?? "")));
  return isNewer ? [...here, known(waiting, false, date)] : here;
}
