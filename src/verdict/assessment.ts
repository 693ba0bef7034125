/** What prune thinks of one person, and why. */
import type { Person } from "../people/person.ts";
import type { Group } from "./signal.ts";

export type Verdict = "remove" | "unfollow" | "review" | "keep";
export type Confidence = "low" | "medium" | "high";

/**
 * The families that are no silence and order people a little: how busy the time was, and what somebody is beside the others. Limits on
 * silence leave them alone, so that they still order people whom a limit holds together.
 */
export const ORDERING: ReadonlySet<string> = new Set(["pace", "circle"]);

/** One line of a receipt: evidence, a place among all, a limit, or an end of the scale. All lines sum to the score. */
export interface Line {
  /** A signal's id, `place`, `limit` or `scale`. */
  readonly signal: string;
  readonly group: Group | "scale";
  readonly family: string;
  /** Whole points; + towards removing. */
  readonly points: number;
  readonly because: string;
}

/** The smallest thing that would change a verdict. */
export interface Sharper {
  /** The file of the export, or `me`, that would tell. */
  readonly need: string;
  /** The lowest and the highest score it could lead to. */
  readonly low: number;
  readonly high: number;
}

/** The judgement of one person. Absent is not zero: an axis is `null` where nothing could look. */
export interface Assessment {
  readonly person: Person;
  /** Every line that the score is the sum of; made anew each time, since few people are shown. */
  readonly receipt: () => readonly Line[];
  /** 0…100, whole, 100 = remove first. */
  readonly score: number;
  /** The score before the ends of the scale, whole: orders people whom they hold together. */
  readonly sum: number;
  /** What was said of them, before it was rounded and spread by place: orders people of one sum. */
  readonly exact: number;
  /** What of the sum comes from what the user said of groups, in points. */
  readonly wishes: number;
  /** 0…100, 100 = long silent. */
  readonly staleness: number | null;
  /** 0…100, 100 = every sign of unsolicited selling or fraud. */
  readonly spam: number;
  /** 0…100, 100 = your field, your people. */
  readonly relevance: number | null;
  readonly confidence: Confidence;
  readonly verdict: Verdict;
  /** Of `remove`, why: signs of spam, or a tie that never was. */
  readonly removal: "spam" | "lapsed" | null;
  /** Too new to be stale. */
  readonly isFresh: boolean;
  /** Ids of the guards that spoke. */
  readonly protectedBy: readonly string[];
  /** What could not be seen, the most telling first: needs of signals (`messages`, `me`, …), not ids of signals. */
  readonly blind: readonly string[];
  /** What a removal would cost, a clause each. */
  readonly costs: readonly string[];
  /** What is worth knowing before one decides, and no reason either way; a clause each. */
  readonly remarks: readonly string[];
  readonly sharper: Sharper | undefined;
}
