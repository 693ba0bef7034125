/** What follows from the sums of a person: the verdict, and of `remove` which of its two kinds it is. */
import type { Person } from "../people/person.ts";
import type { Sums } from "./add-up.ts";
import type { Assessment, Verdict } from "./assessment.ts";
import type { Policy } from "./policy.ts";

/** What spam alone must weigh before `remove` is said of somebody whose messages could not be seen, in points. */
const STRONG_SPAM = 45;
/** Spam that outweighs even a guard, when it is a lure or was filed as spam: the account may have been taken over. */
const TAKEN_OVER = 60;
/** Below so many points of spam, and with no real sign of it, silencing somebody is enough. */
const SILENCED = 35;

export type Outcome = Pick<Assessment, "verdict" | "removal">;

/**
 * First match wins.
 *
 * @param score 0…100
 * @param blind what could not be seen of the person
 */
export function outcomeOf(
  score: number,
  { spam, families, protectedBy, costs, isLapsed, isLetGo }: Sums,
  { follows }: Person,
  blind: readonly string[],
  { lines }: Policy,
): Outcome {
  const only = (verdict: Exclude<Verdict, "remove">): Outcome => ({ verdict, removal: null });
  if (protectedBy.length > 0)
    return only(spam >= TAKEN_OVER && (families.includes("lure") || families.includes("explicit")) ? "review" : "keep");
  const seesMessages = !blind.includes("messages") && !blind.includes("silence");
  // With messages unseen nothing could have spoken for the person, so only strong signs count, and never age or irrelevance.
  const enough = seesMessages ? 0 : STRONG_SPAM;
  if (score >= lines.remove && families.length >= 2 && spam >= enough) return { verdict: "remove", removal: "spam" };
  if (score < lines.review) return only("keep");
  // By the rule rather than by the score: silence and another field are a reason only where all else was looked at.
  if (isLapsed) return { verdict: "remove", removal: "lapsed" };
  const isQuiet = seesMessages && spam < SILENCED && families.length === 0 && costs.length > 0;
  return only(isQuiet && follows?.unfollowed === undefined && !isLetGo ? "unfollow" : "review");
}
