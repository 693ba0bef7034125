/** `prune config`: writes the policy file from a few questions, shows what is in force and where each value is from. */
import { Option } from "commander";
import type { Command, Outcome } from "../command/command.ts";
import { addRuleOptions } from "../command/filter-options.ts";
import { addPrintOptions, type PrintOptions, printingOf } from "../command/options.ts";
import type { PolicyFlags } from "../command/policy.ts";
import { reply, say } from "../command/say.ts";
import { FUNCTIONS, SENIORITIES } from "../detect/functions.ts";
import { PruneError } from "../errors.ts";
import type { Host, Prompt } from "../host/host.ts";
import type { Filter } from "../network/filter.ts";
import { nameKey } from "../people/compare.ts";
import type { Owner } from "../people/person.ts";
import { tidy } from "../text/clean.ts";
import { DEFAULT_POLICY, type PartialPolicy, type Policy } from "../verdict/policy.ts";

export interface InitOptions {
  /** Into the current folder instead of the user's config folder. */
  readonly here?: boolean;
  /** Replaces a file that is there. */
  readonly force?: boolean;
  /** Instead of the questions. */
  readonly me?: string;
}

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
      .action((options: InitOptions) => run((host) => initConfig(host, options)));
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
        .action((named: string, options: CorrectOptions) => run((host) => correctJob(host, { [whose]: named }, options)));
    }
    addRuleOptions(
      parser
        .command("rule")
        .description("Keep a filter under a name: --rule uses it wherever people are listed or marked.")
        .argument("<name>", "the rule's name, in quotes"),
    )
      .option("--forget", "take the rule of this name back")
      .option("--here", "in the policy file of the current folder")
      .action((name: string, options: RuleOptions) => run((host) => keepRule(host, name, options)));
    parser
      .command("schema")
      .description("Print the JSON Schema of the policy file.")
      .action(() => run(printSchema));
  },
};

export interface CorrectOptions {
  readonly function?: string;
  readonly seniority?: string;
  readonly forget?: boolean;
  readonly here?: boolean;
}

/**
 * Writes what the user knows better of a job into the policy file, over what it said of the same title or person.
 *
 * @throws PruneError `usage` where nothing is said, or the file cannot be read
 */
export async function correctJob(
  host: Host,
  whose: { readonly title?: string; readonly person?: string },
  { function: job, seniority, forget, here }: CorrectOptions,
): Promise<Outcome> {
  const named = tidy(whose.title ?? whose.person ?? "");
  if (named === "") throw new PruneError("usage", "It is empty.", "Give it in quotes.");
  if (!forget && job === undefined && seniority === undefined)
    throw new PruneError(
      "usage",
      `Nothing is said of “${named}”.`,
      "Give --function, --seniority or both; --forget takes back what you said.",
    );
  const { path, policy } = await ownPolicy(host, here === true);
  const key = whose.title === undefined ? "person" : "title";
  const isIt = (job: Readonly<Record<string, string>>) => job[key] !== undefined && nameKey(job[key]) === nameKey(named);
  const before = (policy.jobs ?? []).find(isIt);
  if (forget && before === undefined) {
    await reply(host, `Nothing was said of “${named}” in ${path}.`);
    return { printed: true };
  }
  const says = {
    ...before,
    [key]: named,
    ...(job === undefined ? {} : { function: job }),
    ...(seniority === undefined ? {} : { seniority }),
  };
  const jobs = [...(policy.jobs ?? []).filter((job) => !isIt(job)), ...(forget ? [] : [says])];
  await host.writeFile(path, `${JSON.stringify({ ...policy, jobs }, null, 2)}\n`, { fresh: false, private: !here });
  await reply(
    host,
    forget
      ? `What you said of “${named}” is gone from ${path}.`
      : `“${named}” is corrected in ${path}. It counts from the next command on.`,
  );
  return { printed: true };
}

/** A policy file as it stands: what it says is changed part by part, and the rest stays as it is written. */
interface Written {
  readonly jobs?: readonly Readonly<Record<string, string>>[];
  readonly rules?: Readonly<Record<string, Filter>>;
}

/** The user's policy file, or that of the current folder; nothing where there is none. Throws `PruneError` where it cannot be read. */
async function ownPolicy(host: Host, here: boolean): Promise<{ readonly path: string; readonly policy: Written }> {
  const [{ POLICY_FILE }, { readPolicyFile }, { signals }] = await Promise.all([
    import("../command/policy.ts"),
    import("../verdict/policy-file.ts"),
    import("../signals/index.ts"),
  ]);
  const path = here ? POLICY_FILE : `${await host.configFolder()}/${POLICY_FILE}`;
  const text = await host.readFile(path);
  if (text === undefined) return { path, policy: {} };
  const ids = signals.map(({ id }) => id);
  readPolicyFile(text, path, ids);
  return { path, policy: JSON.parse(text.replace(/^\uFEFF/, "")) as Written };
}

export interface RuleOptions extends Filter {
  readonly forget?: boolean;
  readonly here?: boolean;
}

/**
 * Keeps a filter in the policy file under a name, over what stood there under that name, or takes it back.
 *
 * @throws PruneError `usage` where nothing is asked by it, or the file cannot be read
 */
export async function keepRule(host: Host, named: string, options: RuleOptions): Promise<Outcome> {
  const { forget, here } = options;
  const name = tidy(named);
  if (name === "" || name === "__proto__")
    throw new PruneError("usage", "That is no name for a rule.", 'For example: `prune config rule "old recruiters" --title recruiter`.');
  const { ruleIn } = await import("../command/filter.ts");
  const rule = ruleIn(options);
  const isEmpty = Object.keys(rule).length === 0;
  if (forget && !isEmpty) throw new PruneError("usage", "--forget goes with the name alone.", "A rule is forgotten as a whole.");
  if (!forget && isEmpty)
    throw new PruneError(
      "usage",
      `Whom does “${name}” mean?`,
      "Say it by flags, such as --title recruiter --connected-before 2018-01-01; --forget takes a rule back.",
    );
  const { path, policy } = await ownPolicy(host, here === true);
  const before = Object.keys(policy.rules ?? {}).find((known) => nameKey(known) === nameKey(name));
  if (forget && before === undefined) {
    await reply(host, `There is no rule “${name}” in ${path}.`);
    return { printed: true };
  }
  const others = Object.entries(policy.rules ?? {}).filter(([known]) => known !== before);
  const rules = Object.fromEntries([...others, ...(forget ? [] : [[name, rule] as const])]);
  await host.writeFile(path, `${JSON.stringify({ ...policy, rules }, null, 2)}\n`, { fresh: false, private: !here });
  await reply(
    host,
    ...(forget
      ? [`The rule “${name}” is gone from ${path}.`]
      : [`The rule “${name}” is kept in ${path}.`, ...(await meantNow(host, rule)), `Use it on any list: --rule "${name}".`]),
  );
  return { printed: true };
}

/** Whom a rule means in the remembered scan; nothing where there is none. */
async function meantNow(host: Host, rule: Filter): Promise<readonly string[]> {
  const [{ isRemembered, judge }, { choose }] = await Promise.all([import("../command/network.ts"), import("../command/filter.ts")]);
  if (!(await isRemembered(host))) return [];
  try {
    const { result, notes } = choose(await judge(host, [], {}), rule);
    return [...(result === null ? [] : [`In the last scan it means ${result.sentence}.`]), ...notes.map((note) => `Note: ${note}.`)];
  } catch (error) {
    // The rule can be kept all the same, for an export that tells.
    if (error instanceof PruneError) return [`In the last scan it means nobody: ${error.message}`];
    throw error;
  }
}

/** Asks, then writes the policy file. Throws `PruneError` where one is there already, where nobody can be asked, or on Ctrl-C. */
export async function initConfig(host: Host, { here, force, me }: InitOptions): Promise<Outcome> {
  const { ownerIn, POLICY_FILE } = await import("../command/policy.ts");
  const path = here ? POLICY_FILE : `${await host.configFolder()}/${POLICY_FILE}`;
  // Before the questions: nobody should answer nine of them for nothing.
  if (!force && (await host.readFile(path)) !== undefined) {
    throw new PruneError(
      "usage",
      `${path} exists already.`,
      "Edit it, or say --force to replace it. `prune config show` prints what it says.",
    );
  }
  const known = me === undefined ? await knownOwner(host) : undefined;
  const instead = `Say it with a flag: \`prune config init --me "${meLine(known)}"\`.`;
  const policy = me === undefined ? await askPolicy(await host.prompt(instead), host, known) : { me: ownerIn(me) };
  if (Object.keys(policy).length === 0) {
    await reply(host, "No answer, so no file was written; the defaults stay in force.");
    return { printed: true };
  }
  await host.writeFile(path, `${JSON.stringify(policy, null, 2)}\n`, { fresh: !force, private: !here });
  await reply(host, `Written to ${path}. Edit it as you like; \`prune config show\` prints what is in force.`);
  return { printed: true };
}

type Goal = NonNullable<NonNullable<PartialPolicy["me"]>["goals"]>[number];

/** Who the user is by the scan that is remembered; `undefined` where none is, or it cannot be read: the questions need no answers of it. */
async function knownOwner(host: Host): Promise<Owner | undefined> {
  const { readingOf } = await import("../command/network.ts");
  try {
    return (await readingOf(host, undefined))?.owner;
  } catch (error) {
    if (error instanceof PruneError) return undefined;
    throw error;
  }
}

/** What could stand behind `--me`. */
function meLine(owner: Owner | undefined): string {
  const parts = [owner?.titles[0], owner?.companies[0]].filter((part) => part !== undefined && !/["\\`$]/.test(part));
  return parts.length === 2 ? parts.join(" at ") : "Data engineer at Acme; fintech, Berlin";
}

/** The questions, with answers that the export gives. Enter takes those, or leaves a question out; only what was answered is in the policy. */
async function askPolicy(prompt: Prompt, host: Host, known: Owner | undefined): Promise<PartialPolicy> {
  await say(
    host,
    known === undefined
      ? "Enter leaves a question out. Put commas between several answers; semicolons where one holds a comma."
      : "What your last scan tells stands there already: Enter takes it, a dash leaves the question out. Put commas between several answers; semicolons where one holds a comma.",
  );
  const list = async (message: string, proposed: readonly string[] = []) =>
    separate(await prompt.input({ message, ...(proposed.length === 0 ? {} : { default: together(proposed.map(tidy)) }) }));
  const titles = await list("What do you do? For example: Data engineer.", known?.titles);
  const companies = await list("Where do you work now?", known?.companies);
  const keywords = await list("Your fields, skills, places? For example: fintech, Python, Berlin.");
  const pastCompanies = await list("Where did you work before?", known?.pastCompanies);
  const schools = await list("Where did you study?", known?.schools);
  const targetCompanies = await list("Companies you want to stay close to?");
  const goal = await prompt.select<Goal | "none">({
    message: "What do you want from your network now?",
    choices: [
      { value: "none", name: "Nothing in particular" },
      { value: "job", name: "A new job" },
      { value: "clients", name: "Clients" },
      { value: "hiring", name: "People to hire" },
      { value: "learning", name: "Learning from others in my field" },
    ],
  });
  const people = await list("People never to propose? Names or profile addresses.");
  const pace = Number(await prompt.input({ message: "How many people a day?", default: String(DEFAULT_POLICY.pace), validate: checkPace }));
  const me = answered({ titles, companies, pastCompanies, schools, keywords, targetCompanies, goals: goal === "none" ? [] : [goal] });
  const keep = answered({ people });
  return {
    ...(Object.keys(me).length > 0 ? { me } : {}),
    ...(Object.keys(keep).length > 0 ? { keep } : {}),
    ...(pace === DEFAULT_POLICY.pace ? {} : { pace }),
  };
}

function checkPace(text: string): true | string {
  return (/^\s*\d{1,3}\s*$/.test(text) && Number(text) >= 1 && Number(text) <= 200) || "A whole number from 1 to 200, please.";
}

/** Several answers as they would be typed. */
function together(answers: readonly string[]): string {
  const plain = answers.map((answer) => answer.replaceAll(";", ","));
  return plain.some((answer) => answer.includes(",")) ? `${plain.join("; ")};` : plain.join(", ");
}

function separate(answer: string): readonly string[] {
  if (answer.trim() === "-") return [];
  return answer
    .split(answer.includes(";") ? ";" : ",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function answered<T extends Readonly<Record<string, readonly unknown[]>>>(lists: T): Partial<T> {
  return Object.fromEntries(Object.entries(lists).filter(([, answers]) => answers.length > 0)) as Partial<T>;
}

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
