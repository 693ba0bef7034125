/** Whom a command is about: who fits the flags that choose people, and how many that is, in a sentence. */
import type { FilterResult } from "../document/result.ts";
import { figure } from "../document/wording.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import { CONDITION_NAMES, type Condition, conditionsOf, type Filter, whyUnanswerable } from "../network/filter.ts";
import { nameKey } from "../people/compare.ts";
import type { Network } from "../people/person.ts";
import type { Assessment } from "../verdict/assessment.ts";
import type { Policy } from "../verdict/policy.ts";
import type { FilterOptions } from "./filter-options.ts";
import type { Judged } from "./network.ts";
import { say } from "./say.ts";

/** Whom the flags choose among judged people. */
export interface Chosen {
  /** Whether anything was asked. */
  readonly asked: boolean;
  readonly passes: (one: Assessment) => boolean;
  /** How many of all who are there pass; `null` where nothing was asked. */
  readonly result: FilterResult | null;
  /** Sentences about what could not be told, or was taken for something else. */
  readonly notes: readonly string[];
}

/**
 * Whom the flags choose.
 *
 * @param more conditions beside those of the flags
 * @throws PruneError `usage` where there is no such rule, or nothing in the export tells what was asked
 */
export function choose(
  { present, policy }: Pick<Judged, "present" | "policy">,
  options: FilterOptions,
  more: readonly Condition<Assessment>[] = [],
): Chosen {
  const { network, assessments } = present;
  const conditions = [
    ...conditionsAbout(options, network),
    ...rulesCalled(options.rule, policy, network),
    ...more,
    ...conditionsOnJudgement(options),
  ];
  if (conditions.length === 0) return { asked: false, passes: () => true, result: null, notes: [] };
  const passes = (one: Assessment) => conditions.every((condition) => condition.passes(one));
  const count = assessments.filter(passes).length;
  const says = conditions.map((condition) => condition.says).join(", ");
  const of = assessments.length;
  const undecidable = assessments.filter(
    (one) => !passes(one) && conditions.every((condition) => condition.passes(one) || condition.isUnknown?.(one) === true),
  ).length;
  return {
    asked: true,
    passes,
    result: { sentence: `${figure(count)} of ${figure(of)}: ${says}`, count, of, flags: flagsOf(options) },
    notes: [
      ...conditions.flatMap(({ note }) => note ?? []),
      ...(undecidable === 0
        ? []
        : [
            `of ${figure(undecidable)} more nobody can tell: messages may be with them, on some unknown day, or from before messages.csv begins`,
          ]),
      ...(count === 0 ? severalInOne(options) : []),
    ],
  };
}

/** Like `choose`, and says on stderr what is to be noted, and how many people pass where the result itself will not show it. */
export async function chooseAndTell(
  host: Host,
  judged: Judged,
  options: FilterOptions,
  { shown }: { readonly shown: boolean },
): Promise<Chosen> {
  const chosen = choose(judged, options, options.group === undefined ? [] : [await inGroups(judged, options.group)]);
  await say(
    host,
    ...chosen.notes.map((note) => `note: ${note}`),
    ...(chosen.result === null || shown ? [] : [`Only ${chosen.result.sentence}`]),
  );
  return chosen;
}

/** Whether the flags ask anything. */
export function asksAnything(options: FilterOptions): boolean {
  return FILTER_NAMES.some((name) => options[name] !== undefined);
}

const FILTER_NAMES = [...CONDITION_NAMES, "rule", "group", "verdict", "minScore"] as const;

/** That somebody is in any of these groups. Loads what finds groups only here. Throws `PruneError` where one of them is none. */
async function inGroups(judged: Judged, ids: readonly string[]): Promise<Condition<Assessment>> {
  const { groupsNamed } = await import("./groups.ts");
  const groups = groupsNamed(judged, ids);
  const people = new Set(groups.flatMap((group) => group.people.map(({ id }) => id)));
  return { passes: ({ person }) => people.has(person.id), says: `in the group ${groups.map(({ title }) => `“${title}”`).join(" or ")}` };
}

/** The flags as they are typed, for the next command line. */
function flagsOf(options: FilterOptions): string {
  return FILTER_NAMES.flatMap((name) => {
    const value = options[name];
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (value === undefined || value === false) return [];
    if (value === true) return [flag];
    const isList = name === "function" || name === "seniority" || name === "verdict";
    return [isList ? [value].flat().join(",") : value].flat().map((one) => `${flag} ${shellWord(String(one))}`);
  }).join(" ");
}

/** A text as a word for a shell, in quotation marks where it needs some that every shell takes. */
function shellWord(text: string): string {
  if (/^[\p{L}\p{N}_.,:@%+/-]+$/u.test(text)) return text;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}

/** Of options the part that a rule is made of. */
export function ruleIn(options: Filter): Filter {
  return Object.fromEntries(CONDITION_NAMES.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])));
}

/** Conditions on people as conditions on what is thought of them. */
function conditionsAbout(filter: Filter, network: Network): readonly Condition<Assessment>[] {
  const unanswerable = whyUnanswerable(filter, network);
  if (unanswerable !== undefined) throw new PruneError("usage", unanswerable.why, unanswerable.hint);
  return conditionsOf(filter, network).map(({ passes, isUnknown, ...rest }) => ({
    ...rest,
    passes: ({ person }) => passes(person),
    ...(isUnknown === undefined ? {} : { isUnknown: ({ person }) => isUnknown(person) }),
  }));
}

/** That any of these rules holds. */
function rulesCalled(
  names: readonly string[] | undefined,
  { rules }: Pick<Policy, "rules">,
  network: Network,
): readonly Condition<Assessment>[] {
  if (names === undefined) return [];
  const found = names.map((name) => {
    const rule = ruleCalled(name, rules);
    const conditions = conditionsAbout(rule.filter, network);
    return {
      says: `rule “${rule.name}” (${conditions.map(({ says }) => says).join(", ")})`,
      notes: conditions.flatMap(({ note }) => note ?? []),
      passes: (one: Assessment) => conditions.every((condition) => condition.passes(one)),
      isUnknown: (one: Assessment) =>
        conditions.every((condition) => condition.passes(one) || condition.isUnknown?.(one) === true) &&
        conditions.some((condition) => !condition.passes(one)),
    };
  });
  const note = found.flatMap(({ notes }) => notes).join("; ");
  return [
    {
      passes: (one) => found.some(({ passes }) => passes(one)),
      isUnknown: (one) => found.some(({ isUnknown }) => isUnknown(one)),
      says: found.map(({ says }) => says).join(" or "),
      ...(note === "" ? {} : { note }),
    },
  ];
}

/** A rule by its name, whatever its case. Throws `PruneError` where there is none. */
function ruleCalled(name: string, rules: Policy["rules"]): { readonly name: string; readonly filter: Filter } {
  const all = Object.entries(rules);
  const [own, filter] = all.find(([known]) => known === name) ?? all.find(([known]) => nameKey(known) === nameKey(name)) ?? [];
  if (own !== undefined && filter !== undefined) return { name: own, filter };
  throw new PruneError(
    "usage",
    `Your policy has no rule called “${name}”${all.length === 0 ? "" : `; it has ${all.map(([known]) => `“${known}”`).join(", ")}`}.`,
    'Keep one with `prune config rule "old recruiters" --title recruiter --connected-before 2018-01-01`.',
  );
}

function conditionsOnJudgement({ verdict: verdicts, minScore }: FilterOptions): readonly Condition<Assessment>[] {
  return [
    ...(verdicts === undefined
      ? []
      : [{ passes: ({ verdict }: Assessment) => verdicts.includes(verdict), says: `verdict is ${verdicts.join(" or ")}` }]),
    ...(minScore === undefined ? [] : [{ passes: ({ score }: Assessment) => score >= minScore, says: `a score of ${minScore} or more` }]),
  ];
}

/** Where nobody fits: that a comma does not part two titles or companies. */
function severalInOne({ title = [], company = [] }: FilterOptions): readonly string[] {
  const [flag, words] = [
    ...title.map((words) => ["--title", words] as const),
    ...company.map((words) => ["--company", words] as const),
  ].find(([, words]) => words.includes(",")) ?? [undefined, ""];
  return flag === undefined
    ? []
    : [
        `“${words}” is looked for as one; for several, give the flag again: ${words
          .split(",")
          .map((part) => `${flag} "${part.trim()}"`)
          .join(" ")}`,
      ];
}
