/** `prune mark`: writes down what you did or decided, or wish for a group, so that lists go on where you stopped. */
import { Argument, InvalidArgumentError } from "commander";
import type { Command, Outcome } from "../command/command.ts";
import { addFilterOptions } from "../command/filter-options.ts";
import type { MarkOptions } from "../command/marking.ts";
import { addPrintOptions, isRead, parseCount, printingOf } from "../command/options.ts";
import type { MarkResult } from "../document/result.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import { DECISIONS, type Decision, decisionCalled, WISHES, type Wish } from "../journal/entry.ts";

export const mark: Command = {
  name: "mark",
  summary: "write down what you did: removed, unfollowed, keep or later",
  examples: [
    ["prune mark removed 1-5 8", "by the numbers on the last checklist"],
    ['prune mark keep "Ada Example" --note "first boss"', "by name; never proposed again"],
    ["prune mark later 3 --days 90", "proposed again in 90 days (without --days: 30)"],
    ["prune mark later --title recruiter --connected-before 2018-01-01", "everybody whom that means; it says how many, and asks"],
    ["prune mark let-go --group function:human-resources", "a wish about a group (`prune groups`): keep, let-go or mixed"],
    ["prune mark --from today.md", "the boxes you ticked in `prune checklist -o today.md`: x done, k keep, l later, u unfollowed"],
    ["prune mark --from decisions.csv", "from a file with the columns id or url, and decision"],
  ],
  define: (parser, run) => {
    // The choices are for the help and the shells; other words for them are understood as well.
    const decision = new Argument("[decision]", "what was decided").choices(WORDS).argParser(parseWord);
    addPrintOptions(
      addFilterOptions(
        parser
          .addArgument(decision)
          .argument(
            "[who...]",
            "numbers of the last checklist (3, 1-5), names, profile addresses or ids; behind them, an export to find names in",
          ),
      )
        .option("--note <text>", "a note to keep with it")
        .option("--days <n>", "for later: so many days until they are proposed again", parseCount)
        .option(
          "--from <file>",
          "decisions from a ticked checklist in Markdown, or a CSV, JSON or NDJSON file with an id or url and a decision; - for standard input",
        )
        .option("--export <source>", "an export to find names in, instead of the last scan")
        .option("--yes", "do not ask: about whom the list does not tell to remove, and about all whom the filters mean")
        .option("--dry-run", "show what would be written down, and write nothing"),
    ).action((word: Decision | Wish | undefined, who: readonly string[], options: MarkOptions) =>
      run((host) => runMark(host, word, who, options)),
    );
  },
};

/** What can be said of people, and of groups. */
const WORDS: readonly (Decision | Wish)[] = [...DECISIONS, ...WISHES.filter((wish) => wish !== "keep")];

function parseWord(word: string): Decision | Wish {
  const meant = decisionCalled(word) ?? WISHES.find((wish) => wish === word.trim().toLowerCase());
  if (meant === undefined) throw new InvalidArgumentError(`Allowed choices are ${WORDS.join(", ")}.`);
  return meant;
}

function isWish(word: Decision | Wish | undefined): word is Wish {
  return (WISHES as readonly unknown[]).includes(word);
}

/** Marks people: everybody who was named, or throws `PruneError` and marks nobody. */
export async function runMark(
  host: Host,
  word: Decision | Wish | undefined,
  who: readonly string[],
  options: MarkOptions,
): Promise<Outcome> {
  const printing = await printingOf(host, options);
  const { group, ...others } = options;
  if (group !== undefined && isWish(word) && who.length === 0 && options.from === undefined) {
    const { asksAnything } = await import("../command/filter.ts");
    if (!asksAnything(others)) return { result: await wished(host, word, group, options), ...printing };
  }
  if (word === "let-go" || word === "mixed") {
    throw new PruneError(
      "usage",
      `${word} is said about a group, and of nothing else.`,
      `For example: \`prune mark ${word} --group function:human-resources\`. \`prune groups\` shows them. Of people: ${DECISIONS.join(", ")}.`,
    );
  }
  const decision = word;
  const [{ decide, decisionResult, wishFor, wishResult }, { draftsOf }, { version }] = await Promise.all([
    import("../command/decisions.ts"),
    import("../command/marking.ts"),
    import("../version.ts"),
  ]);
  const { drafts, wishes, filter } = await draftsOf(host, decision, who, options, { shown: isRead(printing) });
  const dryRun = options.dryRun === true;
  const { marked, already } = await decide(host, drafts, { dryRun });
  const again = await wishFor(host, wishes, { dryRun });
  return {
    result: {
      schema: "prune/mark@1",
      version,
      filter,
      dryRun,
      marked: marked.map(decisionResult),
      already: already.map(decisionResult),
      wishes: again.wished.map(wishResult),
      wishesAlready: again.already.map(wishResult),
    },
    ...printing,
  };
}

/** Writes a wish about groups down. Throws `PruneError` where one of them is none; then nothing was written down. */
async function wished(host: Host, wish: Wish, ids: readonly string[], options: MarkOptions): Promise<MarkResult> {
  const [{ judge }, { groupsNamed }, { wishFor, wishResult }, { version }] = await Promise.all([
    import("../command/network.ts"),
    import("../command/groups.ts"),
    import("../command/decisions.ts"),
    import("../version.ts"),
  ]);
  const judged = await judge(host, options.export === undefined ? [] : [options.export], {});
  const drafts = groupsNamed(judged, ids).map(({ id, title }) => ({ group: id, title, wish }));
  const dryRun = options.dryRun === true;
  const { wished: made, already } = await wishFor(host, drafts, { dryRun });
  return {
    schema: "prune/mark@1",
    version,
    filter: null,
    dryRun,
    marked: [],
    already: [],
    wishes: made.map(wishResult),
    wishesAlready: already.map(wishResult),
  };
}
