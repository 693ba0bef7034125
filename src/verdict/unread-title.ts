/** Positions in words that prune cannot read: nobody stands worse for having one than somebody of whose position the best is known. */
import { titles } from "../detect/read-title.ts";
import type { Person } from "../people/person.ts";
import type { Evidence } from "./signal.ts";

/** What a signal that favours some positions says of one that cannot be read: as much as of the best; `undefined` of all others. */
export function favourOfUnread({ position, function: job, seniority }: Person): Evidence | undefined {
  if (job !== null || seniority !== null || !titles().isUnread(position)) return undefined;
  return { strength: 1, staleness: 0, because: "the position is in words prune cannot read, which is not held against them" };
}
