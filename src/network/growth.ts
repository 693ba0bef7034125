/** How the network grew: how far along it was on each day, and how many others were added around that day. */
import { addDays } from "../people/calendar.ts";
import type { Network, Person, PlainDate } from "../people/person.ts";
import { count } from "../text/counts.ts";
import { onceANetwork } from "./once-a-network.ts";

/** What is known of everybody added on one day. */
export interface Added {
  /** How many people were added before that day. */
  readonly before: number;
  /** How far along the network was, 0 (its first day) to 1 (its newest), by people. */
  readonly along: number;
  /** How many others were added within `WEEKS` before or after. */
  readonly others: number;
  /** The share of the network that was added in quieter times, 0 to 1: the mean of that by the week, and by `WEEKS` before and after. */
  readonly pace: number;
}

/** So many weeks on either side of a day are its surroundings: a busy quarter, not a busy evening. */
export const WEEKS = 6;
/** So many days on either side are its week. */
const WEEK_DAYS = 3;

/** By day of connecting; people without a date are left out. */
export const growthOf = onceANetwork(({ people }): ReadonlyMap<PlainDate, Added> => {
  const counts = new Map<PlainDate, number>();
  people.forEach(({ connectedOn }) => {
    if (connectedOn !== undefined) counts.set(connectedOn, (counts.get(connectedOn) ?? 0) + 1);
  });
  const days = [...counts.keys()].sort();
  /** How many people were added before each day; one more entry for all of them. */
  const before = [0];
  for (const day of days) before.push((before.at(-1) as number) + (counts.get(day) as number));
  const total = before.at(-1) as number;

  /** How many others were added within so many days of each day. */
  const othersWithin = (reach: number) => {
    // Both ends of the window only move forward.
    let [start, end] = [0, 0];
    return days.map((day) => {
      const [from, to] = [addDays(day, -reach), addDays(day, reach)];
      while ((days[start] as PlainDate) < from) start += 1;
      while (end < days.length && (days[end] as PlainDate) <= to) end += 1;
      return (before[end] as number) - (before[start] as number) - 1;
    });
  };
  const [week, weeks] = [othersWithin(WEEK_DAYS), othersWithin(7 * WEEKS)];
  const ranksOf = (others: readonly number[]) =>
    middleRanks(days.map((day, at) => ({ value: others[at] as number, count: counts.get(day) as number })));
  const [byWeek, byWeeks] = [ranksOf(week), ranksOf(weeks)];
  return new Map(
    days.map((day, at) => {
      const [earlier, upTo] = [before[at] as number, before[at + 1] as number];
      const others = weeks[at] as number;
      const pace = ((byWeek.get(week[at] as number) as number) + (byWeeks.get(others) as number)) / 2;
      return [day, { before: earlier, along: (earlier + upTo) / 2 / total, others, pace }];
    }),
  );
});

/** Where each value stands among all, 0 to 1; equal values stand in the middle of their kind. */
function middleRanks(values: readonly { readonly value: number; readonly count: number }[]): ReadonlyMap<number, number> {
  const total = values.reduce((sum, { count }) => sum + count, 0);
  const counts = new Map<number, number>();
  for (const { value, count } of values) counts.set(value, (counts.get(value) ?? 0) + count);
  let below = 0;
  return new Map(
    [...counts]
      .sort(([a], [b]) => a - b)
      .map(([value, count]) => {
        below += count;
        return [value, (below - count / 2) / total];
      }),
  );
}

/** Fewer people with a date, and a busy time is chance. */
const LEAST_PEOPLE = 100;

/** The same where there are people enough to tell busy times from quiet ones. */
export function paceOf(network: Network): ReadonlyMap<PlainDate, Added> | undefined {
  return network.people.length < LEAST_PEOPLE ? undefined : growthOf(network);
}

/** Where messages can be seen, they tell more: the pace counts only so much of what it counts without them. */
const BESIDE_MESSAGES = 0.35;

/** Who was added in a busy, or in a quiet, time, as evidence: the more, the further from the middle. */
export function paceEvidence(
  which: "busy" | "quiet",
  { connectedOn, messages }: Pick<Person, "connectedOn" | "messages">,
  growth: ReadonlyMap<PlainDate, Added>,
): { readonly strength: number; readonly staleness: 0; readonly because: string } | undefined {
  const added = connectedOn === undefined ? undefined : growth.get(connectedOn);
  if (added === undefined) return undefined;
  const fromMiddle = which === "busy" ? 2 * added.pace - 1 : 1 - 2 * added.pace;
  if (fromMiddle <= 0) return undefined;
  const strength = fromMiddle * (messages === undefined ? 1 : BESIDE_MESSAGES);
  return { strength, staleness: 0, because: `added in a ${which} time, with ${count(added.others, "other")} within ${WEEKS} weeks` };
}
