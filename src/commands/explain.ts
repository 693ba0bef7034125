/** `prune explain`: one person's receipt. */
import type { Command, Outcome } from "../command/command.ts";
import { addPolicyOptions, addPrintOptions, type PolicyOptions, type PrintOptions, printingOf } from "../command/options.ts";
import type { Host } from "../host/host.ts";

export interface ExplainOptions extends PolicyOptions, PrintOptions {}

export const explain: Command = {
  name: "explain",
  summary: "one person's receipt: every sign, every limit, the sum, and what would change it",
  examples: [
    ["prune explain Ada Example", "by name, from the last scan"],
    ["prune explain 3", "by the number on the last checklist"],
    ["prune explain https://www.linkedin.com/in/ada-example", "by profile address"],
    ["prune explain Ada Example Connections.csv --json", "from a file, as JSON"],
  ],
  define: (parser, run) => {
    parser.argument(
      "<who...>",
      "a name, a profile address or a number of the last checklist; behind it, an export to read instead of the last scan",
    );
    addPrintOptions(addPolicyOptions(parser)).action((who: readonly string[], options: ExplainOptions) =>
      run((host) => runExplain(host, who, options)),
    );
  },
};

/** Explains everybody who is meant: namesakes each in turn. */
export async function runExplain(host: Host, who: readonly string[], options: ExplainOptions): Promise<Outcome> {
  const printing = await printingOf(host, options);
  const [{ judge }, { common, explainedPerson, groupsShown, namesakesIn, ranking }, { reportScan }, { meantIn, withSource }, { rank }] =
    await Promise.all([
      import("../command/network.ts"),
      import("../command/results.ts"),
      import("../command/report.ts"),
      import("../command/meant.ts"),
      import("../verdict/rank.ts"),
    ]);
  const { names, source } = await withSource(host, who);
  const judged = await judge(host, source === undefined ? [] : [source], options);
  const { analysis, present, left, savedAt, asOf } = judged;
  const found = await meantIn(host, names, analysis.network.people);
  await reportScan(host, analysis.reading, savedAt, asOf);
  // Somebody the user removed can be asked about, and then counts once more, behind all the others.
  const there = new Set(present.assessments);
  const gone = analysis.assessments.filter((one) => found.has(one.person.id) && !there.has(one));
  const all = {
    ...judged,
    present: { ...present, assessments: [...present.assessments, ...gone] },
    left: { ...left, aside: [...left.aside, ...gone] },
  };
  const ranks = ranking(all, await groupsShown(all, printing));
  const namesakesOf = namesakesIn(judged);
  const connections = rank(analysis.assessments.filter(({ person }) => found.has(person.id))).map((assessment) =>
    explainedPerson(assessment, ranks, namesakesOf(assessment)),
  );
  return { result: { schema: "prune/explain@1", ...common(all), connections }, ...printing };
}
