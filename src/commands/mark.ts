/** `prune mark`: writes down what you did or decided, so that lists go on where you stopped. */
import { Argument } from "commander";
import type { Command, Outcome } from "../command/command.ts";
import type { Draft, Target } from "../command/decisions.ts";
import type { Judged } from "../command/network.ts";
import { addPrintOptions, type PrintOptions, parseCount, printingOf } from "../command/options.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import { DECISIONS, type Decision, isDate } from "../journal/entry.ts";

export interface MarkOptions extends PrintOptions {
  readonly note?: string;
  /** How long `later` is. */
  readonly days?: number;
  /** A file of decisions, `-` for standard input. */
  readonly from?: string;
  readonly export?: string;
  readonly dryRun?: boolean;
}

export const mark: Command = {
  name: "mark",
  summary: "write down what you did: removed, unfollowed, keep or later",
  examples: [
    ["prune mark removed 1-5 8", "by the numbers on the last checklist"],
    ['prune mark keep "Ada Example" --note "first boss"', "by name; never proposed again"],
    ["prune mark later 3 --days 90", "proposed again in 90 days (without --days: 30)"],
    ["prune mark --from decisions.csv", "from a file with the columns id or url, and decision"],
  ],
  define: (parser, run) => {
    const decision = new Argument("[decision]", "what was decided").choices(DECISIONS);
    addPrintOptions(
      parser
        .addArgument(decision)
        .argument("[who...]", "numbers of the last checklist (3, 1-5), names in quotes, profile addresses or ids")
        .option("--note <text>", "a note to keep with it")
        .option("--days <n>", "for later: so many days until they are proposed again", parseCount)
        .option("--from <file>", "decisions from a CSV, JSON or NDJSON file with an id or url and a decision; - for standard input")
        .option("--export <source>", "an export to find names in, instead of the last scan")
        .option("--dry-run", "show what would be written down, and write nothing"),
    ).action((word: Decision | undefined, who: readonly string[], options: MarkOptions) =>
      run((host) => runMark(host, word, who, options)),
    );
  },
};

/** Marks people: everybody who was named, or throws `PruneError` and marks nobody. */
export async function runMark(host: Host, decision: Decision | undefined, who: readonly string[], options: MarkOptions): Promise<Outcome> {
  const [{ decide, decisionResult }, { version }] = await Promise.all([import("../command/decisions.ts"), import("../version.ts")]);
  const drafts = await draftsOf(host, decision, who, options);
  const dryRun = options.dryRun === true;
  const { marked, already } = await decide(host, drafts, { dryRun });
  return {
    result: { schema: "prune/mark@1", version, dryRun, marked: marked.map(decisionResult), already: already.map(decisionResult) },
    ...printingOf(options),
  };
}

async function draftsOf(
  host: Host,
  decision: Decision | undefined,
  who: readonly string[],
  { note, days, from, export: source }: MarkOptions,
): Promise<readonly Draft[]> {
  if (days !== undefined && decision !== "later") {
    throw new PruneError("usage", "--days goes with later only.", "For example: `prune mark later 3 --days 90`.");
  }
  const [{ judge }, { LATER_DAYS, dayOf }, { addDays }] = await Promise.all([
    import("../command/network.ts"),
    import("../journal/decisions.ts"),
    import("../people/calendar.ts"),
  ]);
  const until = addDays(dayOf(host.now()), days ?? LATER_DAYS);
  const said = { ...(note === undefined ? {} : { note }) };
  const draft = (target: Target, word: Decision, own: Own = {}): Draft => ({
    target,
    decision: word,
    ...said,
    ...(word === "later" ? { until } : {}),
    ...own,
  });
  let judgement: Promise<Judged> | undefined;
  const judged = () => {
    judgement ??= judge(host, source === undefined ? [] : [source], {});
    return judgement;
  };
  if (from !== undefined) {
    if (who.length > 0) throw new PruneError("usage", "--from and names exclude each other.", "Run the command twice.");
    return draftsFrom(host, from, decision, judged, source !== undefined, draft);
  }
  if (decision === undefined || who.length === 0) {
    throw new PruneError(
      "usage",
      `Whom did you ${decision === undefined ? "decide about" : "mean"}?`,
      "For example: `prune mark removed 1-5`, or `prune mark --help`.",
    );
  }
  const { meant } = await import("../command/who.ts");
  return (await meant(host, who, judged)).map((target) => draft(target, decision));
}

/** What a row says of its own, before what the command line says of all. */
type Own = Pick<Draft, "note" | "until">;

/** The rows of a file as drafts. Rows tell enough by themselves to remember somebody who is in no export any more. */
async function draftsFrom(
  host: Host,
  from: string,
  decision: Decision | undefined,
  judged: () => Promise<Judged>,
  named: boolean,
  draft: (target: Target, word: Decision, own: Own) => Draft,
): Promise<readonly Draft[]> {
  const [{ readDecisionRows }, { rowTarget }, { isRemembered }] = await Promise.all([
    import("../command/decision-rows.ts"),
    import("../command/who.ts"),
    import("../command/network.ts"),
  ]);
  const label = from === "-" ? "standard input" : from;
  const rows = await readDecisionRows(await bytesOf(host, from), label, decision);
  const known = named || (await isRemembered(host)) ? await judged() : undefined;
  const find = rowTarget(known, label);
  return rows.map((row) => {
    const { decision: word, note, until } = row;
    const own = { ...(note === "" ? {} : { note }), ...(word === "later" && isDate(until) ? { until } : {}) };
    return draft(find(row), word, own);
  });
}

async function bytesOf(host: Host, from: string): Promise<Uint8Array> {
  const { files } = await host.open([from]);
  const [file, another] = files;
  if (file === undefined || another !== undefined) {
    throw new PruneError("usage", `${from} is not one file of decisions.`, "Give a CSV, JSON or NDJSON file, or - for standard input.");
  }
  return file.bytes();
}
