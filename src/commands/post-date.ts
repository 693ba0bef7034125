/** `prune post-date`: when a post, a comment or an old message thread was written, by the number in its link. */
import type { Command, Outcome } from "../command/command.ts";
import { addPrintOptions, type PrintOptions, printingOf } from "../command/options.ts";
import type { DatedIdResult } from "../document/result.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";

export const postDate: Command = {
  name: "post-date",
  summary: "when a post, a comment or an old message thread was written, by the number in its link",
  examples: [
    ["prune post-date https://www.linkedin.com/posts/ada-example_activity-7402912164795363328-AbCd", "from … → Copy link to post"],
    ["prune post-date urn:li:ugcPost:7434151475959775232 6282955928685940736", "URNs and bare numbers as well"],
    ["prune post-date 7402912164795363328 --json | jq -r '.dates[].at'", "to the millisecond, for scripts"],
  ],
  define: (parser, run) => {
    addPrintOptions(parser.argument("<link...>", "links to posts, comments or message threads, their URNs, or the numbers in them")).action(
      (links: readonly string[], options: PrintOptions) => run((host) => runPostDate(host, links, options)),
    );
  },
};

/** Reads the time out of each link. Nothing is looked up. Throws `PruneError` `usage` where one of them is none: then none is answered. */
export async function runPostDate(host: Host, links: readonly string[], options: PrintOptions): Promise<Outcome> {
  const printing = await printingOf(host, options);
  const [{ CHECKED_SINCE, datedIn }, { version }, { tidy }] = await Promise.all([
    import("../people/post-link.ts"),
    import("../version.ts"),
    import("../text/clean.ts"),
  ]);
  const wrong: string[] = [];
  const dates = links.flatMap((link): readonly DatedIdResult[] => {
    const dated = datedIn(link, Date.parse(host.now()));
    if ("fault" in dated) {
      wrong.push(`"${tidy(link)}" ${dated.fault}`);
      return [];
    }
    return dated.ids.map(({ kind, id, time }) => {
      const at = time === undefined ? null : new Date(time).toISOString();
      const on = at?.slice(0, 10) ?? null;
      return { given: link, kind, id, at, on, unchecked: on !== null && on < CHECKED_SINCE };
    });
  });
  if (wrong.length > 0) {
    throw new PruneError(
      "usage",
      wrong.length === 1 ? `${wrong[0]}.` : `${wrong.length} of ${links.length} tell no time:`,
      "On LinkedIn, a post's … → Copy link to post gives a link that does; for a comment, its own … menu.",
      wrong.length === 1 ? [] : wrong.map((sentence) => `- ${sentence}.`),
    );
  }
  return { result: { schema: "prune/post-date@1", version, dates }, ...printing };
}
