/** Signals that are no more. Their ids stand in people's policies and scripts: none is used again, and what a policy says of one is told. */
import type { PartialPolicy } from "./policy.ts";

/** What took the place of each. */
export const RETIRED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "guest-post-offer": "pitch-first",
    "lure-advance-fee": "lure-first",
    "lure-crypto-invest": "lure-first",
    "lure-paid-expert": "pitch-first",
    "lure-romance": "lure-first",
    "lure-task-job": "lure-first",
    "position-crypto": "position-offer",
    "position-guest-post": "position-offer",
    "position-leadgen": "position-offer",
    "position-mlm": "position-offer",
    "position-money": "position-offer",
    "position-task-job": "position-offer",
  }),
);

/** The retired ids that a policy still names, each with what took its place. */
export function retiredIn({ points, signals }: PartialPolicy): readonly { readonly id: string; readonly now: string }[] {
  return [...new Set([...Object.keys(points ?? {}), ...Object.keys(signals ?? {})])].flatMap((id) => {
    const now = RETIRED.get(id);
    return now === undefined ? [] : [{ id, now }];
  });
}
