/** `prune guide`: the steps and facts about LinkedIn. */
import type { Command, Outcome } from "../command/command.ts";
import { addPrintOptions, type PrintOptions, printingOf } from "../command/options.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";

export const guide: Command = {
  name: "guide",
  summary: "the steps on LinkedIn's pages, what removal means, how to get the export",
  examples: [
    ["prune guide", "the topics"],
    ["prune guide export", "how to get the file"],
    ["prune guide connections-page", "the steps, one by one"],
  ],
  define: (parser, run) => {
    parser.argument("[topic]", "a topic; without one, the list");
    addPrintOptions(parser).action((topic: string | undefined, options: PrintOptions) => run((host) => runGuide(host, topic, options)));
  },
};

/** Shows one topic, or the list of them. */
export async function runGuide(host: Host, topic: string | undefined, options: PrintOptions): Promise<Outcome> {
  const printing = await printingOf(host, options);
  const [{ CHECKED, topics }, { version }] = await Promise.all([import("../plan/guide.ts"), import("../version.ts")]);
  const shown = topic === undefined ? topics : topics.filter(({ id }) => id === topic);
  if (shown.length === 0) {
    throw new PruneError("usage", `There is no guide to "${topic}".`, `The topics are: ${topics.map(({ id }) => id).join(", ")}.`);
  }
  return {
    result: { schema: "prune/guide@1", version, checked: CHECKED, topics: shown.map(({ id, title, blocks }) => ({ id, title, blocks })) },
    ...printing,
  };
}
