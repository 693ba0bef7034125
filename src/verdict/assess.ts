/** Signals look, evidence adds up, a verdict follows. The receipt is the arithmetic: it sums to the score, always. */
import type { Network, Person } from "../people/person.ts";
import { type Assessment, type Line, ORDERING, type Verdict } from "./assessment.ts";
import { type Sight, sharperOf, sightOf } from "./confidence.ts";
import { isLapsed } from "./lapsed.ts";
import { placeLines } from "./place.ts";
import type { Policy } from "./policy.ts";
import { type Evidence, type Informed, type Need, type Signal, surveyed } from "./signal.ts";

/** A signal ready to look: switched on, with the user's points and its survey of the network. */
interface Looking {
  readonly signal: Signal;
  readonly points: number;
  readonly survey: unknown;
}

/** What spam alone must weigh before `remove` is said of somebody whose messages could not be seen. */
const STRONG_SPAM = 45;

/**
 * Judges everybody in a network.
 *
 * @param signals the collection; every one that is on and not blind looks at everybody
 * @returns one assessment a person, in the order of `network.people`
 */
export function assess(network: Network, signals: readonly Signal[], policy: Policy): Assessment[] {
  const scale = scaleOf(policy);
  const looking = signals
    .filter((signal) => isOn(signal, policy) && signal.needs.every((need) => isKnown(need, network)))
    .flatMap((signal): Looking[] => {
      const survey = surveyed(signal, network, policy);
      if (survey === undefined) return [];
      const points = policy.points[signal.id] ?? signal.points;
      return [{ signal, points, survey: survey.found }];
    });
  const sight = sightOf(network);
  const findings = network.people.map((person) => askedAbout(person, network, looking));
  const places = network.people[0]?.messages === undefined ? placed(findings, (policy.likelyToGo?.size ?? 0) > 0) : [];
  return network.people.map((person, at) => judge(person, findings[at] as readonly Finding[], places[at], sight(person), scale));
}

/** What Connections.csv by itself tells of everybody, as lines that spread it by their places; signs of spam and wishes stand for themselves. */
function placed(all: readonly (readonly Finding[])[], isAnswered: boolean): readonly (Line | undefined)[] {
  const added = all.map((findings) =>
    findings.filter(
      ({ signal: { group, family, guard, needs } }) =>
        group !== "spam" && family !== "wish" && guard !== true && needs.every((need) => need === "connections"),
    ),
  );
  return placeLines(
    added.map((findings) => findings.reduce((sum, { points, rounded }) => sum + points + rounded, 0)),
    added.map((findings) => findings.reduce((sum, { points }) => sum + points, 0)),
    isAnswered,
  );
}

/** Whether a signal looks at all: the policy's switch, else the signal's own. */
export function isOn(signal: Signal, policy: Policy): boolean {
  return policy.signals[signal.id] ?? signal.off !== true;
}

/** Whether a need is met: facts of a file are there for everybody, or for nobody. */
function isKnown(need: Need, { me, people }: Network): boolean {
  if (need === "me") return me !== undefined;
  return need === "connections" || people[0]?.[need] !== undefined;
}

/** The policy's limits and lines as the adding-up needs them. */
interface Scale {
  readonly policy: Policy;
  readonly staleness: number;
  readonly speaksFor: number;
  /** The most that silence and another field count together: it is what strangers are like, and no reason to come before spam. */
  readonly quiet: number;
}

function scaleOf(policy: Policy): Scale {
  const { staleness = 45, "speaks-for": speaksFor = 56, quiet = 60 } = policy.limits;
  return { policy, staleness, speaksFor, quiet };
}

/** What a signal says of somebody, with the whole points it comes to. */
interface Finding {
  readonly signal: Signal;
  readonly evidence: Evidence;
  readonly points: number;
  /** What rounding took from it, or gave it. */
  readonly rounded: number;
}

/** Asks the signals about a person. */
function askedAbout(person: Person, network: Network, signals: readonly Looking[]): readonly Finding[] {
  const isSilenceKnown = network.silenceUnknown !== true && (person.messages?.unclear ?? 0) === 0;
  const findings: Finding[] = [];
  for (const { signal, points, survey } of signals) {
    if (signal.claimsSilence && !isSilenceKnown) continue;
    const evidence = signal.look(person as Informed<Need>, network, survey);
    if (evidence === undefined) continue;
    const whole = Math.round(points * Math.min(1, Math.max(0, evidence.strength)));
    findings.push({ signal, evidence, points: whole, rounded: points * evidence.strength - whole });
  }
  return findings;
}

/** Adds up what the signals say of a person. */
function judge(person: Person, findings: readonly Finding[], place: Line | undefined, sight: Sight, scale: Scale): Assessment {
  const { policy } = scale;
  const { blind } = sight;
  const protectedBy = findings.flatMap(({ signal }) => (signal.guard ? [signal.id] : []));
  const isProtected = protectedBy.length > 0;
  const stopped = findings.find(({ signal }) => signal.stops)?.evidence.because;
  const costs = findings.flatMap(({ evidence }) => evidence.cost ?? []);
  const lines = findings
    .filter(({ signal, points }) => points !== 0 || signal.guard || signal.stops)
    .map(
      ({ signal, evidence, points }): Line => ({
        signal: signal.id,
        group: signal.group,
        family: signal.family,
        points,
        because: evidence.because,
      }),
    );
  const limited = [...lines, ...(place === undefined ? [] : [place]), ...limitsOf(lines, scale, stopped)];

  const sumOf = (isOf: (line: Line) => boolean) => limited.reduce((sum, line) => (isOf(line) ? sum + line.points : sum), 0);
  const spam = sumOf(({ group }) => group === "spam");
  const relevance = sumOf(({ group, family }) => group === "relevance" && family !== "wish");
  const evidence = sumOf(() => true);
  /** What staleness is on its scale: age is stale, and no reason to remove anybody. */
  const stale = findings.reduce((sum, { signal, evidence: { staleness }, points }) => {
    if (signal.group !== "staleness") return sum;
    return sum + (staleness === undefined ? points : staleness * scale.staleness);
  }, 0);
  const families = [
    ...new Set(
      findings.flatMap(({ signal: { group, family, weak }, points }) => (group === "spam" && points > 0 && !weak ? [family] : [])),
    ),
  ];

  const isLetGo = !isProtected && findings.some(({ signal }) => signal.raises);
  const sum = isLetGo ? Math.max(evidence, policy.lines.review) : evidence;
  const score = Math.min(100, Math.max(0, sum));
  const receipt = [...limited];
  if (sum !== evidence)
    receipt.push({ signal: "limit", group: "relevance", family: "wish", points: sum - evidence, because: WORTH_A_LOOK });
  if (score !== sum) {
    const because = sum < 0 ? "the scale begins at 0" : "the scale ends at 100";
    receipt.push({ signal: "scale", group: "scale", family: "scale", points: score - sum, because });
  }

  const isStaleKnown = person.connectedOn !== undefined || person.messages !== undefined;
  return {
    person,
    receipt,
    score,
    sum,
    exact: evidence - (place?.points ?? 0) + findings.reduce((all, { rounded }) => all + rounded, 0),
    staleness: isStaleKnown ? (stopped === undefined ? scaled(stale, 0, scale.staleness) : 0) : null,
    spam: Math.min(100, Math.max(0, spam)),
    relevance: sees(blind, "me") || relevance !== 0 ? scaled(-relevance, -30, 30) : null,
    confidence: sight.confidence,
    ...outcomeOf(
      {
        score,
        spam,
        families,
        isProtected,
        isLapsed: isLapsed(person, receipt, blind),
        isUnfollowed: person.follows?.unfollowed !== undefined,
        costs,
        blind,
        isLetGo,
      },
      policy,
    ),
    protectedBy,
    blind,
    costs,
    remarks: findings.flatMap(({ evidence }) => evidence.remark ?? []),
    sharper: isProtected ? undefined : sharperOf(score, blind, policy),
  };
}

function sees(blind: readonly string[], need: string): boolean {
  return !blind.includes(need);
}

/** Whether messages were there, and tell of whoever wrote. */
function seesMessages(blind: readonly string[]): boolean {
  return sees(blind, "messages") && sees(blind, "silence");
}

/** Places a value between two ends on 0…100. */
function scaled(value: number, low: number, high: number): number {
  return Math.round((100 * (Math.min(high, Math.max(low, value)) - low)) / (high - low));
}

/** The lines that take back what goes over a limit: per family, for staleness as a whole, and for everything that speaks for a person. */
function limitsOf(evidence: readonly Line[], scale: Scale, stopped: string | undefined): readonly Line[] {
  const sums = new Map<string, { points: number; group: Line["group"] }>();
  let staleness = 0;
  let offTopic = 0;
  let speaksFor = 0;
  for (const { group, family, points } of evidence) {
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

  const taken: Line[] = [];
  const add = (group: Line["group"], family: string, points: number, because: string) =>
    taken.push({ signal: "limit", group, family, points, because });
  for (const [family, { points, group }] of sums) {
    const most = scale.policy.limits[family];
    if (most !== undefined && points > most)
      add(group, family, most - points, `signs of one kind repeat each other: ${family} counts ${most} at most`);
  }

  const most = scale.staleness;
  if (stopped !== undefined && staleness > 0) add("staleness", "staleness", -staleness, `staleness does not count: ${stopped}`);
  else if (staleness > most) add("staleness", "staleness", most - staleness, `staleness counts ${most} at most`);

  // What limits of their own have taken back already is not taken back again.
  const silence = stopped === undefined ? Math.min(staleness, most) : 0;
  const elsewhere = Math.min(offTopic, scale.policy.limits["off-topic"] ?? offTopic);
  if (elsewhere > 0 && silence + elsewhere > scale.quiet) {
    add("relevance", "quiet", scale.quiet - silence - elsewhere, `silence and another field count ${scale.quiet} at most together`);
  }

  const least = scale.speaksFor;
  if (speaksFor < -least) add("relevance", "speaks-for", -least - speaksFor, `everything that speaks for a person counts ${least} at most`);
  return taken;
}

interface Case {
  readonly score: number;
  /** Points of spam, after limits. */
  readonly spam: number;
  /** The kinds of spam evidence. */
  readonly families: readonly string[];
  readonly isProtected: boolean;
  readonly isLapsed: boolean;
  /** The user does not see their posts any more. */
  readonly isUnfollowed: boolean;
  readonly costs: readonly string[];
  readonly blind: readonly string[];
  /** In a group that may go, and not protected. */
  readonly isLetGo: boolean;
}

/** Why the score of such a person is raised to the review line, where other evidence has taken it below. */
const WORTH_A_LOOK = "who is in a group that may go is worth a look at least";

/** Spam that outweighs even a guard, when it is a lure or was filed as spam: the account may have been taken over. */
const TAKEN_OVER = 60;
/** Below so many points of spam, and with no real sign of it, silencing somebody is enough. */
const SILENCED = 35;

/** A verdict, and of `remove` which of the two kinds it is. */
type Outcome = Pick<Assessment, "verdict" | "removal">;

/** First match wins. */
function outcomeOf(
  { score, spam, families, isProtected, isLapsed, isUnfollowed, costs, blind, isLetGo }: Case,
  { lines }: Policy,
): Outcome {
  const only = (verdict: Exclude<Verdict, "remove">): Outcome => ({ verdict, removal: null });
  if (isProtected) return only(spam >= TAKEN_OVER && (families.includes("lure") || families.includes("explicit")) ? "review" : "keep");
  // With messages unseen nothing could have spoken for the person, so only strong signs count, and never age or irrelevance.
  const enough = seesMessages(blind) ? 0 : STRONG_SPAM;
  if (score >= lines.remove && families.length >= 2 && spam >= enough) return { verdict: "remove", removal: "spam" };
  if (score < lines.review) return only("keep");
  // By the rule rather than by the score: silence and another field are a reason only where all else was looked at.
  if (isLapsed) return { verdict: "remove", removal: "lapsed" };
  const isQuiet = seesMessages(blind) && spam < SILENCED && families.length === 0 && costs.length > 0;
  return only(isQuiet && !isUnfollowed && !isLetGo ? "unfollow" : "review");
}
