/** Evidence adds up: what the signals say of a person as sums, which a verdict needs, and as a receipt, which is read by people. */
import type { Person } from "../people/person.ts";
import { type Line, ORDERING } from "./assessment.ts";
import type { Sight } from "./confidence.ts";
import { isLapsed } from "./lapsed.ts";
import type { Place } from "./place.ts";
import type { Policy } from "./policy.ts";
import type { Evidence, Signal } from "./signal.ts";

/** A signal ready to look: switched on, with the user's points and its survey of the network. */
export interface Looking {
  readonly signal: Signal;
  readonly points: number;
  readonly survey: unknown;
  /** Whether it is of what Connections.csv by itself tells, without signs of spam and wishes. */
  readonly isBare: boolean;
}

/** What a signal says of somebody, with the whole points it comes to. */
export interface Finding {
  readonly looking: Looking;
  readonly signal: Signal;
  readonly evidence: Evidence;
  readonly points: number;
  /** What rounding took from it, or gave it. */
  readonly rounded: number;
}

/** What the signals say of somebody, added up: all that a verdict needs, without the words of a receipt. In points, `+` towards removing. */
export interface Sums {
  /** Everything, after limits. */
  readonly all: number;
  /** What rounding took from all that was said. */
  readonly rounded: number;
  readonly spam: number;
  readonly relevance: number;
  readonly wishes: number;
  /** On the scale of staleness, which is not what staleness weighs. */
  readonly staleness: number;
  /** What Connections.csv by itself tells, without signs of spam and wishes, before limits: whole, and exactly. */
  readonly bare: number;
  readonly bareExact: number;
  /** What the user said of groups makes likely, exactly: it orders people before the rest of what only orders. */
  readonly said: number;
  /** The kinds of spam evidence that is not weak. */
  readonly families: readonly string[];
  readonly protectedBy: readonly string[];
  readonly costs: readonly string[];
  readonly remarks: readonly string[];
  /** Too new to be stale. */
  readonly isFresh: boolean;
  readonly isLapsed: boolean;
  /** In a group that may go, and not protected. */
  readonly isLetGo: boolean;
}

/** Adds up what the signals say of a person. */
export function sumsOf(person: Person, findings: readonly Finding[], { blind }: Sight, policy: Policy): Sums {
  let [all, spam, relevance, wishes] = [0, 0, 0, 0];
  const add = ({ group, family, points }: Amount) => {
    all += points;
    if (group === "spam") spam += points;
    else if (family === "wish") wishes += points;
    else if (group === "relevance") relevance += points;
  };
  let [rounded, staleness, bare, bareExact, said] = [0, 0, 0, 0, 0];
  const families = new Set<string>();
  const [protectedBy, costs, remarks]: [string[], string[], string[]] = [[], [], []];
  let isLetGo = false;
  for (const { looking, signal, evidence, points, rounded: lost } of findings) {
    const { group, family } = signal;
    add({ group, family, points });
    rounded += lost;
    // Age is stale, and no reason to remove anybody.
    if (group === "staleness") staleness += evidence.staleness === undefined ? points : evidence.staleness * stalenessLimit(policy);
    if (group === "spam" && points > 0 && !signal.weak) families.add(family);
    if (looking.isBare) {
      bare += points;
      bareExact += points + lost;
    }
    if (signal.orders) said += points + lost;
    if (signal.guard) protectedBy.push(signal.id);
    if (signal.raises) isLetGo = true;
    if (evidence.cost !== undefined) costs.push(evidence.cost);
    if (evidence.remark !== undefined) remarks.push(evidence.remark);
  }
  const ending = endOfStaleness(findings);
  limitsOf(findings, policy, ending).forEach(add);
  return {
    all,
    rounded,
    spam,
    relevance,
    wishes,
    staleness,
    bare,
    bareExact,
    said,
    families: shared([...families]),
    protectedBy: shared(protectedBy),
    costs: shared(costs),
    remarks: shared(remarks),
    isFresh: ending !== undefined,
    isLapsed: isLapsed(person, findings, blind),
    isLetGo: isLetGo && protectedBy.length === 0,
  };
}

const EMPTY: readonly string[] = [];

/** Most lists are empty: one stands for all of them. */
function shared(list: readonly string[]): readonly string[] {
  return list.length === 0 ? EMPTY : list;
}

/** Why nothing of staleness counts; `undefined` where it does. */
function endOfStaleness(findings: readonly Finding[]): string | undefined {
  return findings.find(({ signal }) => signal.stops === "staleness")?.evidence.because;
}

/** A score before the ends of the scale cut it: whoever is in a group that may go is worth a look at least. */
export function raised(all: number, isLetGo: boolean, { lines }: Policy): number {
  return isLetGo ? Math.max(all, lines.review) : all;
}

/** A sum on the scale of scores. */
export function onScale(sum: number): number {
  return Math.min(100, Math.max(0, sum));
}

/** The lines that sum to the score of a person: evidence, their place among all, limits, the ends of the scale. */
export function receiptOf(findings: readonly Finding[], place: Place | undefined, { isLetGo }: Sums, policy: Policy): readonly Line[] {
  const receipt: Line[] = findings
    .filter(({ signal, points }) => points !== 0 || signal.guard || signal.stops)
    .map(({ signal: { id, group, family }, evidence: { because }, points }) => ({ signal: id, group, family, points, because }));
  if (place !== undefined) {
    const by = place.isAnswered ? "what you said of groups, then what Connections.csv tells" : "what Connections.csv tells";
    const because = `place ${Math.round(place.at)} of ${place.of} by ${by}`;
    receipt.push({ signal: "place", group: "staleness", family: "pace", points: place.points, because });
  }
  receipt.push(...limitsOf(findings, policy, endOfStaleness(findings)).map((limit) => ({ signal: "limit", ...limit })));
  const all = receipt.reduce((sum, { points }) => sum + points, 0);
  const sum = raised(all, isLetGo, policy);
  if (sum !== all) {
    const because = "who is in a group that may go is worth a look at least";
    receipt.push({ signal: "limit", group: "relevance", family: "wish", points: sum - all, because });
  }
  const score = onScale(sum);
  if (score !== sum) {
    const because = sum < 0 ? "the scale begins at 0" : "the scale ends at 100";
    receipt.push({ signal: "scale", group: "scale", family: "scale", points: score - sum, because });
  }
  return receipt;
}

/** Points of a group and a family. */
type Amount = Pick<Line, "group" | "family" | "points">;
/** A line of a receipt that takes back what goes over a limit. */
type Limit = Omit<Line, "signal">;

/** The most that all staleness counts, in points. */
export function stalenessLimit({ limits }: Policy): number {
  return limits.staleness ?? 45;
}

/** What goes over a limit is taken back: per family, of staleness as a whole, and of everything that speaks for a person. */
function limitsOf(findings: readonly Finding[], policy: Policy, ending: string | undefined): readonly Limit[] {
  const { "speaks-for": mostSpeaksFor = 56, quiet: mostQuiet = 60 } = policy.limits;
  const sums = new Map<string, { points: number; readonly group: Line["group"] }>();
  let [staleness, offTopic, speaksFor] = [0, 0, 0];
  for (const { signal, points } of findings) {
    const { group, family } = signal;
    if (points < 0) speaksFor += points;
    if (group === "staleness") {
      if (!ORDERING.has(family)) staleness += points;
    } else if (points > 0) {
      if (family === "off-topic") offTopic += points;
      const known = sums.get(family);
      if (known === undefined) sums.set(family, { points, group });
      else known.points += points;
    }
  }

  const limits: Limit[] = [];
  const add = (group: Line["group"], family: string, points: number, because: string) => limits.push({ group, family, points, because });
  for (const [family, { points, group }] of sums) {
    const most = policy.limits[family];
    if (most !== undefined && points > most)
      add(group, family, most - points, `signs of one kind repeat each other: ${family} counts ${most} at most`);
  }

  const mostStaleness = stalenessLimit(policy);
  if (ending !== undefined && staleness > 0) add("staleness", "staleness", -staleness, `staleness does not count: ${ending}`);
  else if (staleness > mostStaleness) add("staleness", "staleness", mostStaleness - staleness, `staleness counts ${mostStaleness} at most`);

  // What limits of their own have taken back already is not taken back again. Silence and another field are what strangers are like, and no
  // reason to come before spam.
  const silence = ending === undefined ? Math.min(staleness, mostStaleness) : 0;
  const elsewhere = Math.min(offTopic, policy.limits["off-topic"] ?? offTopic);
  if (elsewhere > 0 && silence + elsewhere > mostQuiet)
    add("relevance", "quiet", mostQuiet - silence - elsewhere, `silence and another field count ${mostQuiet} at most together`);

  if (speaksFor < -mostSpeaksFor)
    add("relevance", "speaks-for", -mostSpeaksFor - speaksFor, `everything that speaks for a person counts ${mostSpeaksFor} at most`);
  return limits;
}
