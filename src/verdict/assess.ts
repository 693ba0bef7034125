/** Signals look, evidence adds up, a verdict follows. The receipt is the arithmetic: it sums to the score, always. */
import { FILES, NOTHING_SAID } from "../people/facts.ts";
import type { Network, Person } from "../people/person.ts";
import type { Assessment, Line, Verdict } from "./assessment.ts";
import { type Sight, sharperOf, sightOf } from "./confidence.ts";
import { glanceFor } from "./glance.ts";
import { isLapsed } from "./lapsed.ts";
import type { Policy } from "./policy.ts";
import { type Evidence, type Informed, type Need, type Signal, surveyed } from "./signal.ts";

/** What can call for a signal: texts, and files that mention a person. */
const CALLS = ["job", "name", ...FILES] as const;
type Call = (typeof CALLS)[number];

const bitsOf = (calls: readonly Call[]): number => calls.reduce((bits, call) => bits | (1 << CALLS.indexOf(call)), 0);
const [JOB, NAME] = [bitsOf(["job"]), bitsOf(["name"])];

/** Tells which files mention a person, of those that are there. */
function mentionsIn(network: Network): (person: Person) => number {
  const files = FILES.filter((file) => isKnown(file, network)).map((file) => ({ file, nothing: NOTHING_SAID[file], bit: bitsOf([file]) }));
  return (person) => {
    let bits = 0;
    for (let at = 0; at < files.length; at += 1) {
      const { file, nothing, bit } = files[at] as (typeof files)[number];
      if (person[file] !== nothing) bits |= bit;
    }
    return bits;
  };
}

/** A signal ready to look: switched on, with the user's points and its survey of the network. */
interface Looking {
  readonly signal: Signal;
  readonly points: number;
  readonly survey: unknown;
  readonly look: Signal["look"];
  /** What of this, if anything at all, must be there for it to be asked, a bit each. */
  readonly calledBy: number;
  /** What it said last, as a line: many people share a day or a firm, and what a signal says of those. */
  latest: { readonly evidence: Evidence; readonly line: Line } | undefined;
}

/** What spam alone must weigh before `remove` is said of somebody whose messages could not be seen. */
const STRONG_SPAM = 45;

/**
 * Judges everybody in a network.
 *
 * @param signals the collection; every one that is on and not blind looks at whomever it could say something about
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
      return [{ signal, points, survey: survey.found, look: signal.look, calledBy: calledBy(signal), latest: undefined }];
    });
  const glance = glanceFor(looking.map(({ signal }) => signal));
  const asked = askedAbout(looking);
  const sight = sightOf(network);
  const mentions = mentionsIn(network);
  return network.people.map((person) => {
    const calls = (glance.job(person) ? JOB : 0) | (glance.name(person) ? NAME : 0) | mentions(person);
    return judge(person, network, asked(calls), sight(person), scale);
  });
}

/** What calls for a signal; nothing for those that are asked about everybody. */
function calledBy({ reads, needs, ofSilence }: Signal): number {
  const files = needs.filter((need) => need !== "me" && need !== "connections");
  return bitsOf([...(reads ?? []), ...(ofSilence ? [] : files)]);
}

/** The signals to ask about somebody, by what calls for them. */
function askedAbout(looking: readonly Looking[]): (calls: number) => readonly Looking[] {
  const known: (readonly Looking[])[] = [];
  return (calls) => {
    known[calls] ??= looking.filter(({ calledBy }) => calledBy === 0 || (calledBy & calls) !== 0);
    return known[calls] as readonly Looking[];
  };
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

const NONE: readonly never[] = [];

/** How busy the weeks were is no silence: the limits on that leave it alone, so that it still orders people whom a limit holds together. */
const PACE = "pace";

/** Lists here grow by copying: most stay empty or hold one item, and of those that are pushed to V8 keeps room for sixteen more. */
function added<T>(list: readonly T[], item: T): readonly T[] {
  return list.length === 0 ? [item] : list.concat([item]);
}

/** Asks the signals about a person, and adds up what they say. */
function judge(person: Person, network: Network, asked: readonly Looking[], sight: Sight, scale: Scale): Assessment {
  const { policy } = scale;
  let receipt: readonly Line[] = NONE;
  let protectedBy: readonly string[] = NONE;
  let families: readonly string[] = NONE;
  let costs: readonly string[] = NONE;
  let remarks: readonly string[] = NONE;
  let stopped: string | undefined;
  let staleness = 0;
  /** What staleness is on its scale: age is stale, and no reason to remove anybody. */
  let stale = 0;
  /** What rounding took from the lines, or gave them. */
  let rounded = 0;
  let against = 0;
  let speaksFor = 0;
  let isOver = false;
  const isSilenceKnown = network.silenceUnknown !== true && (person.messages?.unclear ?? 0) === 0;
  // Counted: an iterator would make an object a step until V8 has optimised the loop, and most networks are judged before.
  for (let at = 0; at < asked.length; at += 1) {
    const looking = asked[at] as Looking;
    const { signal } = looking;
    if (signal.claimsSilence && !isSilenceKnown) continue;
    const evidence = looking.look(person as Informed<Need>, network, looking.survey);
    if (evidence === undefined) continue;
    const line = lineOf(looking, evidence);
    const whole = line.points;
    if (signal.guard) protectedBy = added(protectedBy, signal.id);
    if (signal.stops) stopped = evidence.because;
    if (signal.group === "staleness") stale += evidence.staleness === undefined ? whole : evidence.staleness * scale.staleness;
    if (evidence.cost !== undefined) costs = added(costs, evidence.cost);
    if (evidence.remark !== undefined) remarks = added(remarks, evidence.remark);
    if (whole === 0 && !signal.guard && !signal.stops) {
      rounded += looking.points * evidence.strength;
      continue;
    }
    receipt = added(receipt, line);
    rounded += looking.points * evidence.strength - whole;
    if (signal.group === "spam" && whole > 0 && !signal.weak && !families.includes(signal.family))
      families = added(families, signal.family);
    if (whole < 0) speaksFor += whole;
    if (signal.group === "staleness") {
      if (signal.family !== PACE) staleness += whole;
    } else if (whole > 0) {
      against += whole;
      isOver ||= against > (policy.limits[signal.family] ?? against);
    }
  }
  isOver ||= staleness > scale.staleness || staleness + against > scale.quiet || speaksFor < -scale.speaksFor;
  // Few people come near a limit.
  if (isOver || stopped !== undefined) receipt = receipt.concat(limitsOf(receipt, scale, stopped));

  let [spam, relevance, wished] = [0, 0, 0];
  staleness = 0;
  for (let at = 0; at < receipt.length; at += 1) {
    const { group, family, points } = receipt[at] as Line;
    if (group === "staleness") staleness += points;
    else if (group === "spam") spam += points;
    else if (family === "wish") wished += points;
    else relevance += points;
  }
  const evidence = staleness + spam + relevance + wished;
  const isLetGo = protectedBy.length === 0 && receipt.some((line) => line.signal === "you-let-go");
  const raw = isLetGo ? Math.max(evidence, policy.lines.review) : evidence;
  if (raw !== evidence) {
    receipt = added(receipt, { signal: "limit", group: "relevance", family: "wish", points: raw - evidence, because: WORTH_A_LOOK });
  }
  const score = Math.min(100, Math.max(0, raw));
  if (score !== raw) {
    const because = raw < 0 ? "the scale begins at 0" : "the scale ends at 100";
    receipt = added(receipt, { signal: "scale", group: "scale", family: "scale", points: score - raw, because });
  }

  const { blind } = sight;
  const isProtected = protectedBy.length > 0;
  return {
    person,
    receipt,
    score,
    sum: raw,
    exact: evidence + rounded,
    staleness:
      person.connectedOn === undefined && person.messages === undefined
        ? null
        : stopped === undefined
          ? scaled(stale, 0, scale.staleness)
          : 0,
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
    remarks,
    sharper: isProtected ? undefined : sharperOf(score, blind, policy),
  };
}

/** Evidence as a line of the receipt. */
function lineOf(looking: Looking, evidence: Evidence): Line {
  const { signal, points, latest } = looking;
  if (latest?.evidence === evidence) return latest.line;
  const whole = Math.round(points * Math.min(1, Math.max(0, evidence.strength)));
  const line = { signal: signal.id, group: signal.group, family: signal.family, points: whole, because: evidence.because };
  looking.latest = { evidence, line };
  return line;
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
  for (let at = 0; at < evidence.length; at += 1) {
    const { group, family, points } = evidence[at] as Line;
    let sum = sums.get(family);
    if (sum === undefined) {
      sum = { points: 0, group };
      sums.set(family, sum);
    }
    if (group === "staleness") {
      if (family !== PACE) staleness += points;
    } else if (points > 0) {
      if (sum.points === 0) sum.group = group;
      sum.points += points;
    }
    if (family === "off-topic") offTopic += points;
    if (points < 0) speaksFor += points;
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
