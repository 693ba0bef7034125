/** Which people of a network a filter means: its conditions as data, each as a test and in words. All of them have to hold. */
import { type JobFunction, type Seniority, UNKNOWN, writtenFunction, writtenSeniority } from "../detect/functions.ts";
import { daysBetween, longDate } from "../people/calendar.ts";
import { companyKey } from "../people/compare.ts";
import { type History, isWordless, REACH_DAYS } from "../people/history.ts";
import type { Network, Person, PlainDate } from "../people/person.ts";
import { saysWords, textOf } from "../text/text.ts";
import { peopleByEmployer } from "./employers.ts";

/** What the user asks for, as flags and policy files say it. Of several values of one condition any may hold; without one it asks nothing. */
export interface Filter {
  /** Names of companies: everybody there; where no company is called so, everybody whose company holds these words. */
  readonly company?: readonly string[] | undefined;
  /** Words or phrases of a position. */
  readonly title?: readonly string[] | undefined;
  readonly function?: readonly (JobFunction | typeof UNKNOWN)[] | undefined;
  readonly seniority?: readonly (Seniority | typeof UNKNOWN)[] | undefined;
  /** Earlier than that day. */
  readonly connectedBefore?: PlainDate | undefined;
  /** Later than that day. */
  readonly connectedAfter?: PlainDate | undefined;
  /** No message either way on that day or later. */
  readonly noMessageSince?: PlainDate | undefined;
  readonly neverMessaged?: boolean | undefined;
}

/** One condition of a filter. */
export interface Condition<Subject = Person> {
  readonly passes: (one: Subject) => boolean;
  /** A clause about those who pass: `connected before January 1, 2018`. */
  readonly says: string;
  /** Whether nobody can tell of somebody who does not pass. */
  readonly isUnknown?: (one: Subject) => boolean;
  /** A sentence for whoever might have expected something else. */
  readonly note?: string;
}

/** Each condition, by its name in a filter. */
const CONDITIONS: {
  readonly [Name in keyof Filter]-?: (value: NonNullable<Filter[Name]>, network: Network) => Condition | undefined;
} = {
  company: atCompanies,
  title: (titles) => {
    const wanted = titles.map(textOf);
    return {
      passes: ({ position }) => wanted.some((words) => saysWords(textOf(position), words)),
      says: `title says ${either(titles.map(quote))}`,
    };
  },
  function: (functions) => ({
    passes: ({ function: job }) => functions.includes(job ?? UNKNOWN),
    says: `function is ${either(functions.map((job) => (job === UNKNOWN ? job : writtenFunction(job))))}`,
  }),
  seniority: (seniorities) => ({
    passes: ({ seniority }) => seniorities.includes(seniority ?? UNKNOWN),
    says: `seniority is ${either(seniorities.map((seniority) => (seniority === UNKNOWN ? seniority : writtenSeniority(seniority))))}`,
  }),
  connectedBefore: (date) => ({
    passes: ({ connectedOn }) => connectedOn !== undefined && connectedOn < date,
    says: `connected before ${longDate(date)}`,
  }),
  connectedAfter: (date) => ({
    passes: ({ connectedOn }) => connectedOn !== undefined && connectedOn > date,
    says: `connected after ${longDate(date)}`,
  }),
  noMessageSince: (date, network) => silent((person) => isSilentSince(date, person, network), `no message since ${longDate(date)}`),
  neverMessaged: (wanted, network) => (wanted ? silent((person) => isNeverMessaged(person, network), "never a message") : undefined),
};

/** The names of all conditions. */
export const CONDITION_NAMES = Object.keys(CONDITIONS) as readonly (keyof Filter)[];

/** The conditions of a filter in a network; none where it asks nothing. */
export function conditionsOf(filter: Filter, network: Network): readonly Condition[] {
  return CONDITION_NAMES.flatMap((name) => {
    // Each value goes to the condition of its own name, which the types cannot follow.
    const condition = CONDITIONS[name] as (value: unknown, network: Network) => Condition | undefined;
    return filter[name] === undefined ? [] : (condition(filter[name], network) ?? []);
  });
}

/** The people who meet every condition of a filter; nobody where the export cannot tell. */
export function peopleWho(filter: Filter, network: Network): readonly Person[] {
  if (whyUnanswerable(filter, network) !== undefined) return [];
  const conditions = conditionsOf(filter, network);
  return network.people.filter((person) => conditions.every(({ passes }) => passes(person)));
}

/** The people of each rule, by its name, in the order of the rules. */
export function peopleOfRules(rules: Readonly<Record<string, Filter>>, network: Network): ReadonlyMap<string, readonly Person[]> {
  return new Map(Object.entries(rules).map(([name, filter]) => [name, peopleWho(filter, network)]));
}

/**
 * Why a filter can be answered about nobody; `undefined` where it can.
 *
 * @returns a sentence, and what to do
 */
export function whyUnanswerable(
  { noMessageSince, neverMessaged }: Filter,
  { people, asOf, silenceUnknown }: Network,
): { readonly why: string; readonly hint: string } | undefined {
  if (noMessageSince === undefined && neverMessaged !== true) return undefined;
  const what = neverMessaged === true ? "whom no message was ever exchanged with" : "since when no message was exchanged";
  if (people.some(({ messages }) => messages === undefined))
    return {
      why: `messages.csv is missing, and nothing else tells ${what}.`,
      hint: "Scan the whole export, as zip or folder: it holds messages.csv. How to get it: `prune guide export`.",
    };
  if (silenceUnknown === true)
    return {
      why: `messages.csv cannot tell ${what}: too much of it is lost, or can be tied to nobody.`,
      hint: "`prune scan` says why, in its notes.",
    };
  if (noMessageSince !== undefined && noMessageSince > asOf)
    return {
      why: `Nothing is known of messages since ${longDate(noMessageSince)}: everything is counted to ${longDate(asOf)}.`,
      hint: "Say an earlier date, or scan a newer export.",
    };
  return undefined;
}

/** More company names than this are no help in a note. */
const NAMED = 3;

function atCompanies(names: readonly string[], network: Network): Condition {
  const employers = peopleByEmployer(network);
  const isCalledSo = (name: string) => employers.has(companyKey(name));
  const keys = new Set(names.filter(isCalledSo).map(companyKey));
  const others = names.filter((name) => !isCalledSo(name));
  const words = others.map(textOf);
  const isLike = ({ company }: Person) => words.some((wanted) => saysWords(textOf(company), wanted));
  const note =
    others.length === 0 ? undefined : likeNote(others, [...new Set(network.people.filter(isLike).map(({ company }) => company.trim()))]);
  const clauses = [
    ...(keys.size === 0 ? [] : [`is ${either(names.filter(isCalledSo).map(quote))}`]),
    ...(others.length === 0 ? [] : [`says ${either(others.map(quote))}`]),
  ];
  return {
    passes: (person) => keys.has(person.employer) || isLike(person),
    says: `company ${clauses.join(" or ")}`,
    ...(note === undefined ? {} : { note }),
  };
}

/** Which companies were taken for one that none is called. */
function likeNote(names: readonly string[], found: readonly string[]): string {
  const none = `no company here is called ${either(names.map(quote))}`;
  if (found.length === 0) return `${none}, and none holds these words`;
  const more = found.length > NAMED ? ` and ${found.length - NAMED} more` : "";
  return `${none}; taken for it, since they hold these words: ${found.slice(0, NAMED).map(quote).join(", ")}${more}`;
}

/** A condition that silence has to be proven for. */
function silent(answer: (person: Person) => boolean | undefined, says: string): Condition {
  return { passes: (person) => answer(person) === true, isUnknown: (person) => answer(person) === undefined, says };
}

/** Whether no message ever went either way; `undefined` where nobody can tell. */
function isNeverMessaged({ messages, connectedOn }: Person, network: Network): boolean | undefined {
  if (messages === undefined || network.silenceUnknown === true) return undefined;
  if (!isWordless({ ...messages, unclear: 0 })) return false;
  return messages.unclear === 0 && connectedOn !== undefined && reachesBackTo(connectedOn, network) ? true : undefined;
}

/** Whether no message went either way on a day or later; `undefined` where nobody can tell. */
function isSilentSince(date: PlainDate, { messages, connectedOn }: Person, network: Network): boolean | undefined {
  if (messages === undefined || network.silenceUnknown === true || date > network.asOf) return undefined;
  const { last, undated, unclear, recipients } = messages satisfies History;
  if (last !== undefined && last >= date) return false;
  if (undated + unclear + recipients > 0) return undefined;
  if (last !== undefined) return true;
  return reachesBackTo(connectedOn !== undefined && connectedOn > date ? connectedOn : date, network) ? true : undefined;
}

/** Whether the messages of an export go back to a day, as far as can be told. */
function reachesBackTo(date: PlainDate, { messagesSince }: Network): boolean {
  return messagesSince !== undefined && daysBetween(date, messagesSince) <= REACH_DAYS;
}

function quote(text: string): string {
  return `“${text.trim()}”`;
}

function either(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} or ${parts.at(-1)}`;
}
