/** `prune config`: writes the policy file from a few questions, shows what is in force and where each value is from. */
import { Option } from "commander";
import type { Command, Outcome } from "../command/command.ts";
import { addRuleOptions } from "../command/filter-options.ts";
import { addPrintOptions, type PrintOptions, printingOf } from "../command/options.ts";
import type { PolicyFlags } from "../command/policy.ts";
import type { CorrectOptions, RuleOptions } from "../command/policy-edits.ts";
import type { InitOptions } from "../command/policy-questions.ts";
import { reply, say } from "../command/say.ts";
import { FUNCTIONS, SENIORITIES } from "../detect/functions.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import type { Policy } from "../verdict/policy.ts";

export interface ShowOptions extends PolicyFlags, PrintOptions {}

export const config: Command = {
  name: "config",
  summary: "your policy: who you are, whom to keep, what counts how much",
  examples: [
    ["prune config init", "a few questions, then the policy file is written"],
    ['prune config init --me "Data engineer at Acme; fintech"', "the same without questions"],
    ["prune config show", "what is in force, and where each value is from"],
    ['prune config title "Evangelist" --function marketing', "correct what prune takes a title for"],
    ['prune config rule "old recruiters" --title recruiter --connected-before 2018-01-01', "keep a filter by a name, for --rule"],
    ["prune config schema > prune.schema.json", "the form of the file, for editors"],
  ],
  define: (parser, run) => {
    parser
      .command("init")
      .description("Ask the few questions that matter and write prune.config.json into your config folder.")
      .option("--here", "write it into the current folder, to hold for the exports there")
      .option("--force", "replace a policy file that is there")
      .option("--me <text>", 'who you are, e.g. "Data engineer at Acme; fintech, Berlin"; nothing is asked then')
      .action((options: InitOptions) => run(async (host) => (await import("../command/policy-questions.ts")).initConfig(host, options)));
    addPrintOptions(
      parser
        .command("show")
        .description("Print every setting in force, its value, and where the value is from.")
        .argument("[source]", "an export; a policy file beside it counts")
        .option("--me <text>", "as for `prune scan`")
        .option("--config <file>", "policy file to use instead of the one found"),
    ).action((source: string | undefined, options: ShowOptions) => run((host) => showConfig(host, source, options)));
    for (const whose of ["title", "person"] as const) {
      parser
        .command(whose)
        .description(
          whose === "title"
            ? "Say what a title means: every position that is written so has this job function and seniority."
            : "Say what somebody does: a profile address, or a full name that nobody else has.",
        )
        .argument(`<${whose}>`, whose === "title" ? "as it stands in the position, in quotes" : "a profile address, or a name in quotes")
        .addOption(new Option("--function <function>", "LinkedIn's job function; none: it does not tell").choices([...FUNCTIONS, "none"]))
        .addOption(new Option("--seniority <seniority>", "LinkedIn's level; none: it does not tell").choices([...SENIORITIES, "none"]))
        .option("--forget", "take back what you said of it")
        .option("--here", "in the policy file of the current folder")
        .action((named: string, options: CorrectOptions) =>
          run(async (host) => (await import("../command/policy-edits.ts")).correctJob(host, { [whose]: named }, options)),
        );
    }
    addRuleOptions(
      parser
        .command("rule")
        .description("Keep a filter under a name: --rule uses it wherever people are listed or marked.")
        .argument("<name>", "the rule's name, in quotes"),
    )
      .option("--forget", "take the rule of this name back")
      .option("--here", "in the policy file of the current folder")
      .action((name: string, options: RuleOptions) =>
        run(async (host) => (await import("../command/policy-edits.ts")).keepRule(host, name, options)),
      );
    parser
      .command("schema")
      .description("Print the JSON Schema of the policy file.")
      .action(() => run(printSchema));
  },
};

/** What is in force for a source: every setting, its value, where it is from. */
export async function showConfig(host: Host, source: string | undefined, options: ShowOptions): Promise<Outcome> {
  const printing = await printingOf(host, options);
  const [{ tracePolicy }, { ownerResult }, { readingOf }, { version }] = await Promise.all([
    import("../command/policy.ts"),
    import("../command/owner.ts"),
    import("../command/network.ts"),
    import("../version.ts"),
  ]);
  const traced = await tracePolicy(host, options, source);
  await say(host, ...traced.notes);
  const { policy, from, file } = traced;
  const reading = await readingOf(host, source).catch(async (error: unknown) => {
    // The settings can be shown all the same.
    if (!(error instanceof PruneError)) throw error;
    await say(host, `note: ${error.message} So it does not tell who you are.`);
    return undefined;
  });
  return {
    result: {
      schema: "prune/policy@1",
      version,
      file: file ?? null,
      owner: ownerResult(traced, reading),
      values: [...from].map(([path, place]) => ({ path, value: valueAt(policy, path), from: place })),
    },
    ...printing,
  };
}

/** The value at a path of at most two keys; `null` where there is none. */
function valueAt(policy: Policy, path: string): unknown {
  // The name of a rule may hold a full stop.
  const [section = "", key] = path.split(/\.(.*)/s);
  const value = (policy as unknown as Record<string, unknown>)[section];
  return (key === undefined ? value : (value as Record<string, unknown> | undefined)?.[key]) ?? null;
}

async function printSchema(host: Host): Promise<Outcome> {
  const { policyFileSchema } = await import("../verdict/policy-file.ts");
  await reply(host, ...JSON.stringify(policyFileSchema(), null, 2).split("\n"));
  return { printed: true };
}
