/** Where the user's working life is now, as their connections tell: the recent ones weigh most. */
import type { JobFunction } from "../detect/functions.ts";
import { yearsBetween } from "../people/calendar.ts";
import { onceANetwork } from "./once-a-network.ts";

/** A tie weighs half as much every so many years. */
const HALF_LIFE = 3;
/** Of fewer people whose function is told, shares are chance. */
const LEAST_PEOPLE = 50;

/** The share of each job function in the network, by recency, and the largest of them. */
export interface Circle {
  readonly shares: ReadonlyMap<JobFunction, number>;
  readonly largest: number;
}

/** The functions of a network by weight; `undefined` where too few are told. */
export const circleOf = onceANetwork(({ people, asOf }): { readonly circle: Circle | undefined } => {
  const weights = new Map<JobFunction, number>();
  let [all, counted] = [0, 0];
  for (const { function: job, connectedOn } of people) {
    if (job === null || connectedOn === undefined) continue;
    const weight = 2 ** (-yearsBetween(connectedOn, asOf) / HALF_LIFE);
    weights.set(job, (weights.get(job) ?? 0) + weight);
    all += weight;
    counted += 1;
  }
  if (counted < LEAST_PEOPLE || all === 0) return { circle: undefined };
  const shares = new Map([...weights].map(([job, weight]) => [job, weight / all]));
  return { circle: { shares, largest: Math.max(...shares.values()) } };
});
