/** `prune review`: one person after the other, a key each. */
import { Option } from "commander";
import type { Command, Outcome } from "../command/command.ts";
import { addPolicyOptions, type PolicyOptions, parseCount, parseVerdicts } from "../command/options.ts";
import type { ReviewScene } from "../command/review-screen.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import { REVIEW_ORDERS, type ReviewOrder, type Rules, type Sitting } from "../plan/review.ts";
import type { Assessment, Verdict } from "../verdict/assessment.ts";

export interface ReviewOptions extends PolicyOptions {
  readonly order?: ReviewOrder;
  readonly blind?: boolean;
  readonly verdict?: readonly Verdict[];
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
  ],
  define: (parser, run) => {
    parser.argument("[source]", "an export to read instead of the last scan");
    addPolicyOptions(parser)
      .addOption(new Option("--order <order>", "who comes first (default: worst; with --blind: random)").choices(REVIEW_ORDERS))
      .option("--blind", "hide score and reasons until you have decided")
      .option("--verdict <list>", "only these verdicts, comma-separated: remove, unfollow, review, keep", parseVerdicts)
      .option("-n, --limit <n>", "stop after so many decisions", parseCount)
      .option("--anyway", "go on beyond the day's pace")
      .option("--no-clipboard", "do not copy each name to the clipboard")
      .action((source: string | undefined, _options: ReviewOptions, { optsWithGlobals }: { optsWithGlobals: () => ReviewOptions }) => {
        const options = optsWithGlobals.call(parser);
        return run((host) => runReview(host, source, options));
      });
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
  const [{ sceneOf }, { changeOf, reviewScreen }, { begin }, { say }] = await Promise.all([
    import("../command/review-scene.ts"),
    import("../command/review-screen.ts"),
    import("../plan/review.ts"),
    import("../command/say.ts"),
  ]);
  const { scene, people, rules } = await sceneOf(host, source, options);
  const first = begin(people, options.order ?? (options.blind ? "random" : "worst"), rules);
  if (first.sitting.mode === "finish") return concluded(host, first.sitting, scene, changeOf);

  await say(host, ...(await introduction(first.sitting, scene)));
  const screen = reviewScreen(host, scene, first);
  const end = await host.keys(screen, INSTEAD);
  if (end === "over") return concluded(host, screen.sitting(), scene, changeOf);
  const { choices, notes } = screen.sitting();
  const saved = choices.length === 0 ? "Nothing was decided" : `What you decided is saved (${choices.length})`;
  const lost = notes.size === 0 ? "" : " A note without a decision was not.";
  throw new PruneError("stopped", `Stopped, as you wished. ${saved}.${lost}`, "`prune review` goes on where you were.");
}
