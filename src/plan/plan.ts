/** Turns a ranking into today's list: who is over a line, whom to unfollow instead, and who fills the list up. */
import type { Assessment } from "../verdict/assessment.ts";

/** The people of one list, each in one place at most: as many as the limit in all. */
export interface Plan {
  /** Clear signs, in more than one way. */
  readonly remove: readonly Assessment[];
  /** Over the review line: worth a look. */
  readonly review: readonly Assessment[];
  /** Protected, and to be looked at all the same: their accounts may have been taken over. */
  readonly takenOver: readonly Assessment[];
  /** Nobody left over a line: the next ones down the ranking, without a clear sign. */
  readonly fill: readonly Assessment[];
  /** Better silenced than removed. */
  readonly unfollow: readonly Assessment[];
}

/** Whether there is anything to ask about somebody: over a line, or doubtful below it. */
export function isAsked(assessment: Assessment): boolean {
  return isOpen(assessment) && (assessment.verdict !== "keep" || isDoubtful(assessment));
}

/** Whether somebody may be proposed at all: the unprotected, and whoever has to be looked at although they are protected. */
export function isOpen({ verdict, protectedBy }: Assessment): boolean {
  return protectedBy.length === 0 || verdict === "review";
}

/** Whether it is protected people who are to be looked at: signs of an account that was taken over outweigh every protection. */
export function isTakenOver(assessment: Assessment): boolean {
  return assessment.protectedBy.length > 0 && isOpen(assessment);
}

/**
 * Picks today's people from a ranking; keeps its order within each list. Removals come first, then whom to look at, then whom to unfollow,
 * then whoever fills the list up.
 *
 * Nobody who is protected is picked, with one exception: protected people whose account may have been taken over
 * are `review`, and somebody has to look at them.
 *
 * @param ranking everybody who is undecided, worst first
 * @param options.limit how many people in all; whole, 0 or more
 */
export function plan(ranking: readonly Assessment[], { limit }: { readonly limit: number }): Plan {
  const open = ranking.filter(isOpen);
  let room = limit;
  const first = (people: readonly Assessment[]) => {
    const picked = people.slice(0, room);
    room -= picked.length;
    return picked;
  };
  const remove = first(open.filter(({ verdict }) => verdict === "remove"));
  const looked = first(open.filter(({ verdict }) => verdict === "review"));
  const unfollow = first(open.filter(({ verdict }) => verdict === "unfollow"));
  return {
    remove,
    review: looked.filter((one) => !isTakenOver(one)),
    takenOver: looked.filter(isTakenOver),
    unfollow,
    fill: first(open.filter(isDoubtful)),
  };
}

/** Whether there is anything to look at in somebody below the lines: no points, or no time to have got to know them, is nothing. */
function isDoubtful({ verdict, score, isFresh }: Assessment): boolean {
  return verdict === "keep" && score > 0 && !isFresh;
}
