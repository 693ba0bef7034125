/** `prune review`: one person after the other, a key each. */
import { Option, type Command as Parser } from "commander";
import type { Command, Outcome } from "../command/command.ts";
import { addFilterOptions, type FilterOptions } from "../command/filter-options.ts";
import { addPolicyOptions, type PolicyOptions, parseCount } from "../command/options.ts";
import type { Page } from "../document/format.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import type { Sitting } from "../plan/review.ts";
import { REVIEW_ORDERS, type ReviewOrder } from "../plan/review-order.ts";
import type { Assessment } from "../verdict/assessment.ts";

export interface ReviewOptions extends PolicyOptions, FilterOptions {
  readonly order?: ReviewOrder;
  readonly blind?: boolean;
  readonly limit?: number;
  /** Beyond the day's pace. */
  readonly anyway?: boolean;
  /** `false` for `--no-clipboard`. */
  readonly clipboard?: boolean;
  /** `false` for `--no-color`. */
  readonly color?: boolean;
}

export const review: Command = {
  name: "review",
  summary: "one person after the other, a key each; saved at every key, to go on with whenever you like",
  examples: [
    ["prune review", "the last scan's people, worst first, up to the day's pace"],
    ["prune review --order oldest", "from your first connection on"],
    ["prune review --blind", "decide without seeing the score, then see whether you agree"],
    ["prune review --verdict remove,review --limit 5", "five of those that are over a line"],
    ["prune review --title recruiter", "everybody unprotected whom that means, with a sign or without"],
  ],
  define: (parser, run) => {
    parser.argument("[source]", "an export to read instead of the last scan");
    addFilterOptions(addPolicyOptions(parser))
      .addOption(new Option("--order <order>", "who comes first (default: worst; with --blind: random)").choices(REVIEW_ORDERS))
      .option("--blind", "hide score and reasons until you have decided")
      .option("-n, --limit <n>", "stop after so many decisions", parseCount)
      .option("--anyway", "go on beyond the day's pace")
      .option("--no-clipboard", "do not copy each name to the clipboard")
      .action((source: string | undefined, _own: ReviewOptions, command: Parser) =>
        run((host) => runReview(host, source, command.optsWithGlobals<ReviewOptions>())),
      );
  },
};

const INSTEAD = "Without one: `prune checklist` lists the day's people, and `prune mark removed 1-5` writes down what you did.";

/**
 * Sits down with the undecided. When it ends, in whatever way, every answered key is on the disk.
 *
 * @throws PruneError `usage` without a terminal, `stopped` on Ctrl-C and Ctrl-D
 */
export async function runReview(host: Host, source: string | undefined, options: ReviewOptions): Promise<Outcome> {
  if (!host.interactive || host.env.TERM === "dumb") {
    throw new PruneError("usage", "A review needs a terminal: it shows one card at a time and takes single keys.", INSTEAD);
  }
  const [
    { judge },
    { chooseAndTell },
    { ranking },
    { reportScan },
    { pageOf },
    { reviewScreen },
    { isAsked, isOpen },
    { doneIn, progressOf },
    { begin },
  ] = await Promise.all([
    import("../command/network.ts"),
    import("../command/filter.ts"),
    import("../command/results.ts"),
    import("../command/report.ts"),
    import("../command/terminal-page.ts"),
    import("../command/review-screen.ts"),
    import("../plan/plan.ts"),
    import("../plan/pace.ts"),
    import("../plan/review.ts"),
  ]);
  const judged = await judge(host, source === undefined ? [] : [source], options);
  const { present, left, policy, decisions, notes, savedAt, today, asOf } = judged;
  await reportScan(host, present.reading, savedAt, asOf);
  const chosen = await chooseAndTell(host, judged, options, { shown: false });
  // Whoever says whom they want to see sees them all, with a sign or without.
  const people = left.undecided.filter((one) => (chosen.asked ? isOpen(one) && chosen.passes(one) : isAsked(one)));
  const first = begin(
    people,
    options.order ?? (options.blind ? "random" : "worst"),
    {
      today,
      doneBefore: doneIn(progressOf(decisions, policy.pace, today).today),
      pace: options.anyway ? undefined : policy.pace,
      limit: options.limit,
      blind: options.blind === true,
      fitting: chosen.result?.count,
    },
    notes,
  );
  const colour = options.color !== false;
  const { width: _, ...look } = pageOf({ ...host, stdout: host.stderr }, colour);
  const connected = present.assessments;
  // What a terminal is handed stands in every recording of it.
  const terminalCopies = host.redactor === undefined && !CLIPBOARDLESS.includes(host.env.TERM ?? "");
  const copies = options.clipboard !== false && terminalCopies;
  const screen = reviewScreen(host, { judged, ranks: ranking(judged), connected, look, copies, terminalCopies }, first);
  if (first.sitting.mode !== "finish") {
    await introduce(host, first.sitting, new Set(left.over), copies);
    if ((await host.keys(screen, INSTEAD)) === "stopped") {
      await screen.breakOff();
      throw stopped(screen.sitting());
    }
  }
  await conclude(host, screen.sitting(), connected, pageOf(host, colour));
  return { printed: true };
}

/** Terminals that print what is meant for the clipboard. */
const CLIPBOARDLESS = ["dumb", "linux"];

/** Said once, above the cards: where to work, and how many wait. */
async function introduce(host: Host, { queue, order }: Sitting, left: ReadonlySet<Assessment>, copies: boolean): Promise<void> {
  const [{ say }, { CONNECTIONS_PAGE }, { ORDERS }, { count }] = await Promise.all([
    import("../command/say.ts"),
    import("../plan/guide.ts"),
    import("../views/review.ts"),
    import("../document/wording.ts"),
  ]);
  const over = queue.filter((one) => left.has(one)).length;
  const others = queue.length - over;
  const more = others === 0 ? "" : `, and ${others} ${over === 0 ? "" : "more "}without a clear sign`;
  await say(
    host,
    `${count(over, "person is", "people are")} left over a line${more}: ${ORDERS[order]}. Every key is saved at once; Ctrl-C loses nothing.`,
    `Remove by hand: ${CONNECTIONS_PAGE}`,
    copies
      ? "Each name is copied where your terminal allows it: paste it into the search box of that page."
      : "Search for the name on the card.",
    "",
  );
}

/** What the sitting came to, on stdout. */
async function conclude(host: Host, sitting: Sitting, connected: readonly Assessment[], page: Page): Promise<void> {
  const [{ written }, { finishView }] = await Promise.all([import("../formats/text.ts"), import("../views/review.ts")]);
  const finish = finishView(sitting, connected);
  for await (const piece of written(host.redactor?.document(finish) ?? finish, page)) await host.stdout.write(piece);
}

function stopped({ choices, notes }: Sitting): PruneError {
  const saved =
    choices.length === 0
      ? "Nothing was decided."
      : `${choices.length === 1 ? "Your decision is" : `Your ${choices.length} decisions are`} saved.`;
  return new PruneError(
    "stopped",
    `Stopped, as you wished. ${saved}${notes.size === 0 ? "" : " What you noted is kept."}`,
    "`prune review` goes on where you were.",
  );
}
