/**
 * The time inside the ids of LinkedIn's posts and comments: all but the last 22 bits count milliseconds since 1970. An observation of
 * public tools that agrees with dates published elsewhere, not documented by LinkedIn.
 */
import type { PlainDate } from "./person.ts";

/** What a link leads to, and when that was written. */
export interface Posted {
  readonly kind: "post" | "comment";
  /** The day, UTC. */
  readonly on: PlainDate;
}

/** Ids with a time have so many digits, now and until 2039; LinkedIn's own documents hold an invented one of twenty. */
const ID = "(\\d{19})(?!\\d)";
const LARGEST = 2n ** 63n;

/** The second number of a comment is the comment's; the order is the other way round in the newer form. */
const COMMENT = new RegExp(`urn:li:(?:comment:\\((?:urn:li:)?(?:activity|ugcPost|share):\\d+,|fsd_comment:\\()${ID}`, "i");
const POST = new RegExp(`(?:urn:li:(?:activity|ugcPost|share):|[-_/](?:activity|ugcPost|share)-)${ID}`, "i");

/**
 * Reads the day out of a link to a post or a comment, or out of its URN.
 *
 * @returns `undefined` where the text is no such link, or holds no id that could tell a time
 */
export function postedIn(link: string): Posted | undefined {
  const plain = decoded(link);
  const comment = COMMENT.exec(plain)?.[1];
  const id = comment ?? POST.exec(plain)?.[1];
  if (id === undefined || BigInt(id) >= LARGEST) return undefined;
  const on = new Date(Number(BigInt(id) >> 22n)).toISOString().slice(0, 10);
  return { kind: comment === undefined ? "post" : "comment", on };
}

/** Before this nobody has compared what ids say with dates known otherwise. */
export const CHECKED_SINCE: PlainDate = "2016-11-01";

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
