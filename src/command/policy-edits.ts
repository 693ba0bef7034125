/** Changes of the user's policy file part by part: what they know better of a job, and filters that are kept under a name. */
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import type { Filter } from "../network/filter.ts";
import { nameKey } from "../people/compare.ts";
import { tidy } from "../text/clean.ts";
import type { Outcome } from "./command.ts";
import { reply } from "./say.ts";

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
    import("./policy.ts"),
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
  const { ruleIn } = await import("./filter.ts");
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
  const [{ isRemembered, judge }, { choose }] = await Promise.all([import("./network.ts"), import("./filter.ts")]);
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
