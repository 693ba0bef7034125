/** Turns a ranking into today's list: who is over a line, who fills the list up, and whom to unfollow instead. */
import type { Assessment } from "../verdict/assessment.ts";

/** The people of one list, each in one place at most. */
export interface Plan {
  /** Clear signs, in more than one way. */
  readonly remove: readonly Assessment[];
  /** Over the review line: worth a look. */
  readonly review: readonly Assessment[];
  /** Nobody left over a line: the next ones down the ranking, without a clear sign. */
  readonly fill: readonly Assessment[];
  /** Better silenced than removed. A list of its own, as long as the limit again. */
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

/**
 * Picks today's people from a ranking; keeps its order within each list.
 *
 * Nobody who is protected is picked, with one exception: protected people whose account may have been taken over
 * are `review`, and somebody has to look at them.
 *
 * @param ranking everybody, worst first
 * @param options.limit how many people to remove, review or fill up with; whole, 0 or more
 */
export function plan(ranking: readonly Assessment[], { limit }: { readonly limit: number }): Plan {
  const open = ranking.filter(isOpen);
  const first = (verdict: Assessment["verdict"], count: number) => open.filter((one) => one.verdict === verdict).slice(0, count);
  const remove = first("remove", limit);
  const review = first("review", limit - remove.length);
  const fill = open.filter(isDoubtful).slice(0, limit - remove.length - review.length);
  return { remove, review, fill, unfollow: first("unfollow", limit) };
}

/** Whether there is anything to look at in somebody below the lines: no points, or no time to have got to know them, is nothing. */
function isDoubtful({ verdict, score, receipt }: Assessment): boolean {
  return verdict === "keep" && score > 0 && !receipt.some(({ signal }) => signal === "too-new");
}
