/**
 * The time inside the ids of LinkedIn's posts, comments and old message threads: all but the last 22 bits count milliseconds since 1970. An
 * observation of public tools that agrees with dates published elsewhere, not documented by LinkedIn.
 */
import type { PlainDate } from "./person.ts";

/** What a link leads to, and when that was written. */
export interface Posted {
  readonly kind: "post" | "comment";
  /** The day, UTC. */
  readonly on: PlainDate;
}

/** What an id stands for: the three ids a post may have, a comment, a message thread, or nobody says. */
export const ID_KINDS = ["activity", "ugcPost", "share", "comment", "thread", "id"] as const;

/** An id of LinkedIn's, as it stands in a link or a URN. */
export interface DatedId {
  readonly kind: (typeof ID_KINDS)[number];
  /** Its digits; of a newer message thread, `2-…`. */
  readonly id: string;
  /** When it was made, in milliseconds since 1970, UTC; `undefined` for a newer message thread, which holds no time. */
  readonly time: number | undefined;
}

/** Ids with a time have so many digits, now and until 2039; LinkedIn's own documents hold an invented one of twenty. */
const DIGITS = 19;
const ID = `(\\d{${DIGITS}})(?!\\d)`;
const LARGEST = 2n ** 63n;

const POST_KINDS = "activity|ugcPost|share";
/** The post comes first in the older form of a comment's URN, the comment in the newer one. */
const COMMENT = new RegExp(`urn:li:comment:\\((?:urn:li:)?[a-z_]+:[\\d-]+,${ID}`, "gi");
const NEW_COMMENT = new RegExp(`urn:li:fsd_comment:\\(${ID}`, "gi");
const POST = new RegExp(`(?:urn:li:|[(,/]|[-_/](?=[a-z]+-))(${POST_KINDS})[:-]${ID}`, "gi");
const THREAD = new RegExp(`(?:/messaging/thread/|urn:li:(?:fs_conversation|messagingThread):)${ID}`, "gi");
/** Base64 of a UUID. */
const NEW_THREAD = /(?:\/messaging\/thread\/|^\s*|[:,(])(2-[\w+-]{8,}={0,2})/g;
const BARE = new RegExp(`^\\s*${ID}\\s*$`, "g");

/**
 * Every id that a link, a URN or a number holds and that tells when it was made, or that it does not; each once, comments behind the posts
 * they are under.
 */
export function idsIn(text: string): readonly DatedId[] {
  const plain = decoded(text);
  const found = new Map<string, DatedId>();
  const add = (kind: DatedId["kind"], id: string, time = timeIn(id)) => {
    if (!found.has(id) && (time !== undefined || kind === "thread")) found.set(id, { kind, id, time });
  };
  for (const [, kind = "", id = ""] of plain.matchAll(POST)) add(kindCalled(kind), id);
  for (const pattern of [COMMENT, NEW_COMMENT]) for (const [, id = ""] of plain.matchAll(pattern)) add("comment", id);
  for (const [, id = ""] of plain.matchAll(THREAD)) if (timeIn(id) !== undefined) add("thread", id);
  for (const [, id = ""] of plain.matchAll(NEW_THREAD)) add("thread", id, undefined);
  for (const [, id = ""] of plain.matchAll(BARE)) add("id", id);
  return [...found.values()];
}

/** How far ahead of this machine's clock an id may be: LinkedIn counts in UTC, and clocks differ. */
const AHEAD_MS = 86_400_000;

/**
 * Every id of a link, a URN or a number with its time, for whoever asks about it; or what is wrong with it, as a clause.
 *
 * @param now in milliseconds since 1970: no post is of the future
 */
export function datedIn(text: string, now: number): { readonly ids: readonly DatedId[] } | { readonly fault: string } {
  const ids = idsIn(text);
  const [first] = ids;
  if (first === undefined) return { fault: faultOf(decoded(text)) };
  const future = ids.find(({ time }) => time !== undefined && time > now + AHEAD_MS);
  if (future !== undefined)
    return { fault: `would be of ${dayOf(future.time as number)}, which is to come: ${future.id} is no id with a time` };
  return { ids };
}

/** Why a text holds no id. */
function faultOf(text: string): string {
  if (/\/(?:in|pub)\//.test(text)) return "is the address of a profile; a link to a post or a comment of theirs has a date";
  if (/lnkd\.in\//i.test(text)) return "is a short link, which does not tell; open it and copy the address it leads to";
  const [number] = /\d{6,}/.exec(text) ?? [];
  if (number === undefined) return "is no link to a post, a comment or a message thread, and no id";
  if (number.length !== DIGITS) return `has a number of ${number.length} digits; the ids that hold a time have ${DIGITS}`;
  return timeIn(number) === undefined ? "has a number too large for an id" : "is no link to a post, a comment or a message thread";
}

/** The time in an id, in milliseconds since 1970; `undefined` where it can hold none. */
function timeIn(id: string): number | undefined {
  return id.length === DIGITS && BigInt(id) < LARGEST ? Number(BigInt(id) >> 22n) : undefined;
}

function kindCalled(word: string): DatedId["kind"] {
  return ID_KINDS.find((kind) => kind.toLowerCase() === word.toLowerCase()) ?? "id";
}

/**
 * Reads the day out of a link to a post or a comment, or out of its URN; in the link to a comment, that of the comment.
 *
 * @returns `undefined` where the text is no such link, or holds no id that could tell a time
 */
export function postedIn(link: string): Posted | undefined {
  const ids = idsIn(link);
  const comment = ids.find(({ kind }) => kind === "comment");
  const { time } = comment ?? ids.find(({ kind }) => kind !== "thread" && kind !== "id") ?? {};
  return time === undefined ? undefined : { kind: comment === undefined ? "post" : "comment", on: dayOf(time) };
}

/** The day of a time, UTC. */
function dayOf(time: number): PlainDate {
  return new Date(time).toISOString().slice(0, 10);
}

/** Before this nobody has compared what ids say with dates known otherwise. */
export const CHECKED_SINCE: PlainDate = "2016-11-01";

/** Links are copied out of other links: what is encoded twice is decoded twice. */
const TIMES = 3;

function decoded(text: string): string {
  let plain = text;
  try {
    for (let i = 0; i < TIMES && plain.includes("%"); i += 1) plain = decodeURIComponent(plain);
  } catch {
    // A lone % stands for itself.
  }
  return plain;
}
