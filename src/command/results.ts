/** Judged people as results: the values that every format prints. */
import { type Analysis, UNDATED } from "../analyse.ts";
import { titles } from "../detect/read-title.ts";
import type {
  ConnectionResult,
  ExplainedPerson,
  LeftResult,
  Namesake,
  OwnerResult,
  PolicyResult,
  ScanResult,
  SourceResult,
  StillThere,
  Summary,
} from "../document/result.ts";
import { strongestFirst } from "../document/wording.ts";
import type { PlainDate } from "../export/sheet.ts";
import { decidedOn } from "../journal/decisions.ts";
import type { Decision } from "../journal/entry.ts";
import { outlyingDays } from "../network/bursts.ts";
import { yearOf } from "../people/calendar.ts";
import { isWordless } from "../people/history.ts";
import type { Person, PersonId } from "../people/person.ts";
import { timelineOf } from "../people/timeline.ts";
import { countRemovals, countVerdicts } from "../plan/left.ts";
import type { Assessment, Confidence, Verdict } from "../verdict/assessment.ts";
import type { Policy } from "../verdict/policy.ts";
import { type Order, rank } from "../verdict/rank.ts";
import { version } from "../version.ts";
import { sinceResult } from "./compared.ts";
import type { Judged } from "./network.ts";
import { isData, type ListOptions, type Printing } from "./options.ts";

/** What every result about a network says first. */
export function common(judged: Judged) {
  const { present, policy, owner } = judged;
  return {
    version,
    asOf: present.network.asOf === UNDATED ? null : present.network.asOf,
    policy: policyResult(policy, owner),
    source: sourceResult(present),
    summary: summarise(present),
    left: leftResult(judged),
  };
}

/** Who is left, in numbers. */
export function leftResult({ left, decided, isDone }: Pick<Judged, "left" | "decided" | "isDone">): LeftResult {
  const settled = left.aside.flatMap(({ person }) => {
    const entry = decided.get(person.id);
    return entry !== undefined && isDone(person.id) ? [entry.decision] : [];
  });
  const of = (decision: Decision) => settled.filter((each) => each === decision).length;
  return {
    people: left.over.length,
    verdicts: countVerdicts(left.undecided),
    removals: countRemovals(left.undecided),
    decided: { unfollowed: of("unfollowed"), keep: of("keep"), later: of("later") },
    kept: left.aside.length - settled.length,
  };
}

/** Those who were marked as removed before the date of an export that holds them all the same. */
export function stillThereResult({ stillThere, decided }: Judged): readonly StillThere[] {
  return [...decided].flatMap(([id, entry]) => (stillThere.has(id) ? [{ id, name: entry.name, on: decidedOn(entry) }] : []));
}

/** Ids of the groups somebody is in. */
export type GroupsOf = (person: PersonId) => readonly string[];

/**
 * Tells the groups of people where the result is for programs; a page shows none, and on a large network finding them takes as long as judging.
 */
export async function groupsShown(judged: Judged, { format }: Printing): Promise<GroupsOf> {
  if (!isData(format)) return () => [];
  const { groupIdsIn } = await import("./groups.ts");
  return groupIdsIn(judged);
}

/** Everybody who is there, in an order that holds whatever order is shown. */
export interface Ranking {
  /** Worst first, then who is not asked about (any more). */
  readonly ranked: readonly Assessment[];
  readonly rankOf: (assessment: Assessment) => number;
  /** One of them as a value. */
  readonly resultOf: (assessment: Assessment) => ConnectionResult;
}

/** Ranks everybody. */
export function ranking({ present, left: { aside } }: Pick<Judged, "present" | "left">, groupsOf: GroupsOf = () => []): Ranking {
  const last = new Set(aside);
  const asked = last.size === 0 ? present.assessments : present.assessments.filter((one) => !last.has(one));
  const ranked = last.size === 0 ? rank(asked) : [...rank(asked), ...rank(aside)];
  let at = 0;
  let ranks: ReadonlyMap<Assessment, number> | undefined;
  const rankOf = (assessment: Assessment) => {
    // Mostly asked in the order of the ranking, and about the first few: then nothing need be made for all.
    while (at < ranked.length && ranked[at] !== assessment) at += 1;
    if (at < ranked.length) return at + 1;
    ranks ??= new Map(ranked.map((each, index) => [each, index + 1]));
    return ranks.get(assessment) as number;
  };
  return { ranked, rankOf, resultOf: (assessment) => connectionResult(assessment, rankOf(assessment), groupsOf(assessment.person.id)) };
}

/** The people a command shows: in the order asked for, cut to the limit. */
export function ordered(ranked: readonly Assessment[], { limit, sort = "score" }: ListOptions): readonly Assessment[] {
  const people = sort === ("score" satisfies Order) ? ranked : rank(ranked, sort);
  return limit === undefined ? people : people.slice(0, limit);
}

/** How much was written between the user and somebody, greetings included, and when. */
function wordsBetween({ messages }: Person): ConnectionResult["messages"] {
  if (messages === undefined) return null;
  const { received, sent, greetingsReceived, greetingsSent, first, last, lastExchange } = messages;
  return {
    received: received + greetingsReceived,
    sent: sent + greetingsSent,
    first: first ?? null,
    last: last ?? null,
    lastExchange: lastExchange ?? null,
  };
}

/** How many people a page shows when nobody says how many. */
export const ON_A_PAGE = 10;

/** The first page of a scan: who comes first of those who are left. */
export function scanPage(judged: Judged): ScanResult {
  const { ranked, resultOf } = ranking(judged);
  const aside = new Set(judged.left.aside);
  const shown = ranked.filter((one) => !aside.has(one)).slice(0, ON_A_PAGE);
  return {
    schema: "prune/scan@1",
    ...common(judged),
    filter: null,
    whatIf: null,
    stillThere: stillThereResult(judged),
    since: sinceResult(judged.past),
    connections: shown.map(resultOf),
  };
}

/** One judged person as a value. */
export function connectionResult(assessment: Assessment, rankNumber: number, groups: readonly string[] = []): ConnectionResult {
  return { rank: rankNumber, ...judgedPerson(assessment), groups };
}

/** A judged person, whatever rank and groups they have among others. */
export function judgedPerson(assessment: Assessment): Omit<ConnectionResult, "rank" | "groups"> {
  const { person } = assessment;
  return {
    id: person.id,
    row: person.row,
    firstName: person.firstName,
    lastName: person.lastName,
    name: person.name,
    url: person.url === "" ? null : person.url,
    company: person.company,
    position: person.position,
    function: person.function,
    seniority: person.seniority,
    connectedOn: person.connectedOn ?? null,
    score: assessment.score,
    sum: assessment.sum,
    staleness: assessment.staleness,
    spam: assessment.spam,
    relevance: assessment.relevance,
    confidence: assessment.confidence,
    verdict: assessment.verdict,
    removal: assessment.removal,
    protectedBy: assessment.protectedBy,
    receipt: strongestFirst(assessment.receipt(), assessment.protectedBy),
    blind: assessment.blind,
    costs: assessment.costs,
    remarks: assessment.remarks,
    messages: wordsBetween(person),
    sharper: assessment.sharper ?? null,
    namesakes: person.namesakes,
  };
}

/** Tells of anybody who else has the name: of all who are there, in the order of the file. */
export function namesakesIn({ present }: Pick<Judged, "present">): (assessment: Assessment) => readonly Namesake[] {
  let byName: Map<string, Person[]> | undefined;
  return ({ person }) => {
    if (person.namesakes === 0) return [];
    if (byName === undefined) {
      byName = new Map();
      for (const { person: each } of present.assessments) {
        if (each.namesakes > 0) byName.set(each.nameKey, [...(byName.get(each.nameKey) ?? []), each]);
      }
    }
    return (byName.get(person.nameKey) ?? [])
      .filter(({ id }) => id !== person.id)
      .sort((a, b) => a.row - b.row)
      .map(({ position, company, connectedOn }) => ({ position, company, connectedOn: connectedOn ?? null }));
  };
}

/** One judged person with what was between them and the user, and who else has the name. */
export function explainedPerson(
  assessment: Assessment,
  { resultOf }: Pick<Ranking, "resultOf">,
  others: readonly Namesake[],
): ExplainedPerson {
  return {
    ...resultOf(assessment),
    jobWords: wordsOf(assessment.person),
    ...historyResult(assessment),
    others,
  };
}

/** What was between the user and a judged person. */
export function historyResult({ person, blind }: Assessment): Pick<ExplainedPerson, "timeline" | "exchanged"> {
  const { messages } = person;
  // With nothing known, and something that may be theirs, "no message" would be a guess.
  const isKnown =
    messages !== undefined && !(isWordless({ ...messages, unclear: 0 }) && (messages.unclear > 0 || blind.includes("silence")));
  return {
    timeline: timelineOf(person),
    exchanged: isKnown
      ? {
          received: messages.received,
          sent: messages.sent,
          days: messages.contactDays,
          undated: messages.undated,
          unclear: messages.unclear,
        }
      : null,
  };
}

function sourceResult({ reading }: Analysis): SourceResult {
  return {
    kind: reading.kind,
    files: reading.files.map(({ name, rows, setAside }) => ({ name, rows, setAside })),
    problems: reading.problems.map(({ file, line, row, kind, message, setAside }) => ({
      file,
      line,
      row: row ?? null,
      kind,
      message,
      setAside,
    })),
  };
}

function policyResult(policy: Policy, owner: OwnerResult | null): PolicyResult {
  const { me } = policy;
  const description = me && [...me.titles, ...me.companies, ...me.keywords].join(", ");
  return {
    me: description || (me?.name ?? null),
    owner,
    lines: policy.lines,
    pace: policy.pace,
    signalsOff: Object.keys(policy.signals).filter((id) => policy.signals[id] === false),
    pointsChanged: policy.points,
  };
}

/** Confidence of the whole: the lower half of the people have it, or less. */
function overall({ low, medium, high }: Readonly<Record<Confidence, number>>): Confidence {
  const all = low + medium + high;
  // The person in the middle, of two the more confident.
  const middle = all >> 1;
  return all === 0 || middle < low ? "low" : middle < low + medium ? "medium" : "high";
}

/** How often each kind occurs, the most frequent first. */
function countsOf<Kind extends string>(kinds: readonly (Kind | null)[]) {
  const counts = new Map<Kind, number>();
  let unknown = 0;
  for (const kind of kinds) {
    if (kind === null) unknown += 1;
    else counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const known = [...counts].map(([name, people]) => ({ name, people })).sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1));
  return { known, unknown };
}

/** The words that told a person's function and seniority, where the position did and not the user. */
function wordsOf({ position, function: job, seniority }: Person): ExplainedPerson["jobWords"] {
  const read = titles().read(position);
  const words = titles().words(position);
  return { function: read.function === job ? words.function : [], seniority: read.seniority === seniority ? words.seniority : [] };
}

function summarise({ reading, network, assessments, missing }: Analysis): Summary {
  const verdicts: Record<Verdict, number> = { remove: 0, unfollow: 0, review: 0, keep: 0 };
  const confidences: Record<Confidence, number> = { low: 0, medium: 0, high: 0 };
  const days = new Map<PlainDate, number>();
  assessments.forEach(({ verdict, confidence, person: { connectedOn: day } }) => {
    verdicts[verdict] += 1;
    confidences[confidence] += 1;
    if (day !== undefined) days.set(day, (days.get(day) ?? 0) + 1);
  });
  const byYear: Record<string, number> = {};
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [day, count] of sorted) byYear[yearOf(day)] = (byYear[yearOf(day)] ?? 0) + count;
  const of = <Kind extends string>(kindOf: (person: Person) => Kind | null) => countsOf(assessments.map(({ person }) => kindOf(person)));
  return {
    connections: assessments.length,
    dateOnly: reading.dateOnly,
    limit: 30000,
    since: sorted[0]?.[0] ?? null,
    verdicts,
    byYear,
    functions: of(({ function: job }) => job),
    seniorities: of(({ seniority }) => seniority),
    bursts: outlyingDays(network).map(({ day, count }) => ({ day, count })),
    confidence: overall(confidences),
    missing,
  };
}
