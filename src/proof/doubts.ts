/** Whether an export can prove anything against another: one that is older, or that lacks many people, proves nothing. */
import { type Listed, madeBetween, newestDay, oldestDay, type Snapshot } from "./snapshot.ts";

/** What is known of two exports before anything is concluded from them. */
interface Compared {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** Who is in the older one alone, but for the marked, the hidden and whoever may still be there. */
  readonly missing: readonly Listed[];
  /** Who is in the newer one alone, though added before the older one was made. */
  readonly strangers: readonly Listed[];
  /** How many people of the older one are marked as removed. */
  readonly marked: number;
  /** Everybody who is in the newer one alone, and in the older one alone. */
  readonly came: readonly Listed[];
  readonly gone: readonly Listed[];
}

/** So many people are missing at least, and such a part of all, where a file lacks rows. In three years one in ten leaves a network by themselves. */
const MANY_MISSING = 5;
const LARGE_PART = 0.2;
/** So many of the oldest at least, and such a part of all, are missing at once only where a file was cut. */
const CUT_OFF = 3;
const CUT_PART = 0.01;

/** What stands against concluding anything from two exports; `null` where nothing does. */
export function doubtsOf(
  compared: Compared,
): { readonly doubts: "older" } | { readonly doubts: "short"; readonly short: "before" | "after" } | null {
  const { before, after, missing, strangers, marked } = compared;
  const order = orderByDates(before, after);
  if (order === "older") return { doubts: "older" };
  if (after.cut || after.people.length === 0) return { doubts: "short", short: "after" };
  if (before.cut) return { doubts: "short", short: "before" };
  const isAfterShort = isShort(after, missing, before.people.length - marked);
  if (order === undefined && isOlder(compared) && !isAfterShort) {
    return isShort(before, strangers, after.people.length) ? { doubts: "short", short: "before" } : { doubts: "older" };
  }
  if (isAfterShort) return { doubts: "short", short: "after" };
  return isShort(before, strangers, after.people.length) ? { doubts: "short", short: "before" } : null;
}

/** Which is the older one by the dates alone; `undefined` where they do not tell. */
function orderByDates(before: Snapshot, after: Snapshot): "older" | "newer" | undefined {
  const [[from, to], [laterFrom, laterTo]] = [madeBetween(before), madeBetween(after)];
  if (from !== undefined && laterTo < from) return "older";
  return laterFrom !== undefined && laterFrom > to ? "newer" : undefined;
}

/**
 * Whether the export that was taken for the newer one looks like the older one: it lacks those who were added last, and holds people who
 * were there before the other was made. For the opposite speaks whoever was added since, or is gone from before.
 */
function isOlder({ before, after, missing, strangers, came, gone }: Compared): boolean {
  const [newest, latest] = [newestDay(before) ?? "", newestDay(after) ?? ""];
  const isBeyond = (day: string) => (person: Listed) => (person.connectedOn ?? "") > day;
  const older = missing.filter(isBeyond(latest)).length + strangers.length;
  const newer = came.filter(isBeyond(newest)).length + gone.filter((person) => !isBeyond(latest)(person)).length;
  return older >= 2 && older > 2 * newer;
}

/**
 * Whether a list lacks people whom only a file that lost rows lacks.
 *
 * @param lost who is in the other list only, without a reason
 * @param all how many could be in it
 */
function isShort(list: Snapshot, lost: readonly Listed[], all: number): boolean {
  if (lost.length >= MANY_MISSING && lost.length >= all * LARGE_PART) return true;
  const oldest = oldestDay(list) ?? "";
  const cutOff = lost.filter(({ connectedOn }) => connectedOn !== undefined && connectedOn < oldest).length;
  return cutOff >= Math.max(CUT_OFF, all * CUT_PART);
}
