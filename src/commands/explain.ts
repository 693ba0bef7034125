/** `prune explain`: one person's receipt. */
import type { Command, Outcome } from "../command/command.ts";
import { addPolicyOptions, addPrintOptions, type PolicyOptions, type PrintOptions, printingOf } from "../command/options.ts";
import type { Host } from "../host/host.ts";

export interface ExplainOptions extends PolicyOptions, PrintOptions {}

export const explain: Command = {
  name: "explain",
  summary: "one person's receipt: every sign, every limit, the sum, and what would change it",
  examples: [
    ['prune explain "Ada Example"', "by name, from the last scan"],
    ["prune explain https://www.linkedin.com/in/ada-example", "by profile address"],
    ['prune explain "Ada Example" Connections.csv --json', "from a file, as JSON"],
  ],
  define: (parser, run) => {
    parser.argument("<who>", "a name (in quotes) or a profile address").argument("[source]", "an export to read instead of the last scan");
    addPrintOptions(addPolicyOptions(parser)).action((who: string, source: string | undefined, options: ExplainOptions) =>
      run((host) => runExplain(host, who, source, options)),
    );
  },
};

/** Explains everybody who is meant: namesakes each in turn. */
export async function runExplain(host: Host, who: string, source: string | undefined, options: ExplainOptions): Promise<Outcome> {
  const printing = printingOf(options);
  const [{ judge }, { common, explainedPerson, ranking }, { reportScan }, { find }] = await Promise.all([
    import("../command/network.ts"),
    import("../command/results.ts"),
    import("../command/report.ts"),
    import("../command/find.ts"),
  ]);
  const { analysis, policy, savedAt, asOf } = await judge(host, source === undefined ? [] : [source], options);
  const found = find(who, analysis.network.people);
  await reportScan(host, analysis.reading, savedAt, asOf);
  const { ranked, rankOf } = ranking(analysis);
  const connections = ranked
    .filter(({ person }) => found.has(person.id))
    .map((assessment) => explainedPerson(assessment, rankOf(assessment)));
  return { result: { schema: "prune/explain@1", ...common(analysis, policy), connections }, ...printing };
}
