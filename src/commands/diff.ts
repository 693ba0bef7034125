/** `prune diff`: what became of people between two exports of one network. */
import type { Command, Outcome } from "../command/command.ts";
import { addPrintOptions, type PrintOptions, printingOf } from "../command/options.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";

export const diff: Command = {
  name: "diff",
  summary: "what became of people between two exports: removals proven, who came, who is gone, who changed jobs",
  examples: [
    ["prune diff", "the last two exports you scanned"],
    ["prune diff Basic_LinkedInDataExport_11-22-2026.zip", "the last scan against a new export"],
    ["prune diff old.zip new.zip", "any two exports of one network, the older first"],
    ["prune diff --json | jq -r '.confirmed[].name'", "for scripts: whose removal is proven"],
    ["prune diff -o diff.csv", "a row a person and class, into a spreadsheet"],
  ],
  define: (parser, run) => {
    addPrintOptions(
      parser.argument("[old]", "an export; alone, it is the newer one, and the last scan the older").argument("[new]", "a newer export"),
    ).action((older: string | undefined, newer: string | undefined, options: PrintOptions) =>
      run((host) => runDiff(host, older, newer, options)),
    );
  },
};

/**
 * Compares two exports. Remembers nothing. Throws `PruneError` `usage` where there are no two exports, or they are of two networks: these
 * are never compared.
 */
export async function runDiff(host: Host, older: string | undefined, newer: string | undefined, options: PrintOptions): Promise<Outcome> {
  const printing = await printingOf(host, options);
  const [{ twoExports }, { diffResult }, { readJournal }, { compare }, { isSameNetwork }] = await Promise.all([
    import("../command/past.ts"),
    import("../command/compared.ts"),
    import("../command/decisions.ts"),
    import("../proof/compare.ts"),
    import("../proof/match.ts"),
  ]);
  const { before, after, earlier } = await twoExports(host, older, newer);
  const isOne = before.people.length === 0 || after.people.length === 0 || isSameNetwork(before.people, after.people);
  if (!isOne) {
    throw new PruneError(
      "usage",
      `${before.label} and ${after.label} are of two networks: too few people are in both. Two networks are never compared.`,
      "Give two exports of one member.",
    );
  }
  const { decisions } = await readJournal(host);
  return { result: diffResult(before, after, compare(before, after, decisions, earlier)), ...printing };
}
