/** Signals look, evidence adds up, a verdict follows. The receipt is the arithmetic: it sums to the score, always. */
import type { Network, Person } from "../people/person.ts";
import { type Finding, type Looking, onScale, raised, receiptOf, type Sums, stalenessLimit, sumsOf } from "./add-up.ts";
import type { Assessment } from "./assessment.ts";
import { type Sight, sharperOf, sightOf } from "./confidence.ts";
import { outcomeOf } from "./outcome.ts";
import { placesOf, SAID_BEFORE_SEEN } from "./place.ts";
import type { Policy } from "./policy.ts";
import { type Informed, type Need, type Signal, surveyed } from "./signal.ts";

/**
 * Judges everybody in a network. Sums are kept of everybody; the words of a receipt are made when somebody reads it, by asking those who spoke
 * once more: most people are never shown.
 *
 * @param signals the collection; every one that is on and not blind looks at everybody
 * @returns one assessment a person, in the order of `network.people`
 */
export function assess(network: Network, signals: readonly Signal[], policy: Policy): Assessment[] {
  const looking = signals
    .filter((signal) => isOn(signal, policy) && signal.needs.every((need) => isKnown(need, network)))
    .flatMap((signal): Looking[] => {
      const survey = surveyed(signal, network, policy);
      if (survey === undefined) return [];
      return [{ signal, points: policy.points[signal.id] ?? signal.points, survey: survey.found, isBare: isBare(signal) }];
    });
  const sightAt = sightOf(network);
  const sights = network.people.map(sightAt);
  const spoke: (readonly Looking[])[] = [];
  const sums = network.people.map((person, at) => {
    const findings = askedAbout(person, network, looking);
    spoke.push(findings.map((finding) => finding.looking));
    return sumsOf(person, findings, sights[at] as Sight, policy);
  });
  // Where messages can be seen, they tell more than a place by Connections.csv.
  const isPlaced = network.people[0]?.messages === undefined;
  const places = isPlaced ? placesOf(sums) : [];
  return network.people.map((person, at) => {
    const own = sums[at] as Sums;
    const place = places[at];
    const { blind, confidence } = sights[at] as Sight;
    const all = own.all + (place?.points ?? 0);
    const sum = raised(all, own.isLetGo, policy);
    const score = onScale(sum);
    const isStaleKnown = person.connectedOn !== undefined || person.messages !== undefined;
    return {
      person,
      receipt: () => receiptOf(askedAbout(person, network, spoke[at] as readonly Looking[]), place, own, policy),
      score,
      sum,
      exact: own.all + own.rounded + (isPlaced ? SAID_BEFORE_SEEN * own.said : 0),
      wishes: own.wishes + sum - all,
      staleness: isStaleKnown ? (own.isFresh ? 0 : scaled(own.staleness, 0, stalenessLimit(policy))) : null,
      spam: Math.min(100, Math.max(0, own.spam)),
      relevance: !blind.includes("me") || own.relevance !== 0 ? scaled(-own.relevance, -30, 30) : null,
      confidence,
      ...outcomeOf(score, own, person, blind, policy),
      isFresh: own.isFresh,
      protectedBy: own.protectedBy,
      blind,
      costs: own.costs,
      remarks: own.remarks,
      sharper: own.protectedBy.length > 0 ? undefined : sharperOf(score, blind, policy),
    };
  });
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

/** Whether a signal goes by Connections.csv alone, and is no sign of spam, no wish and no guard. */
function isBare({ group, family, guard, needs }: Signal): boolean {
  return group !== "spam" && family !== "wish" && guard !== true && needs.every((need) => need === "connections");
}

/** Asks the signals about a person. */
function askedAbout(person: Person, network: Network, signals: readonly Looking[]): readonly Finding[] {
  const isSilenceKnown = network.silenceUnknown !== true && (person.messages?.unclear ?? 0) === 0;
  const findings: Finding[] = [];
  for (const looking of signals) {
    const { signal, points, survey } = looking;
    if (signal.claimsSilence && !isSilenceKnown) continue;
    const evidence = signal.look(person as Informed<Need>, network, survey);
    if (evidence === undefined) continue;
    const whole = Math.round(points * Math.min(1, Math.max(0, evidence.strength)));
    findings.push({ looking, signal, evidence, points: whole, rounded: points * evidence.strength - whole });
  }
  return findings;
}

/** Places a value between two ends on 0…100. */
function scaled(value: number, low: number, high: number): number {
  return Math.round((100 * (Math.min(high, Math.max(low, value)) - low)) / (high - low));
}
