/** What a page is about: today's list, everybody, their groups, and how the network changed. */
import type { ChecklistResult, ExplainedPerson, GroupResult, HistoryResult, JournalLine } from "../document/result.ts";
import type { PlainDate } from "../people/person.ts";

/** What every result about a network says first, here without the problems of its files. */
export type Common = Omit<
  ChecklistResult,
  "schema" | "filter" | "before" | "steps" | "unfollowSteps" | "since" | "doneToday" | "whatIf" | "connections"
>;

/** Somebody as the page knows them; groups tell who is in them. Which words told their job takes too long to find out for everybody. */
export interface PagePerson extends Omit<ExplainedPerson, "rank" | "groups" | "jobWords"> {
  /** What to paste into LinkedIn's search box. */
  readonly searchName: string;
  /** What was decided about them and not taken back, the oldest first: the last one is in force. */
  readonly journal: readonly Decided[];
}

/** A decision of the journal. */
export type Decided = Pick<JournalLine, "decision" | "on" | "until" | "note" | "proof">;

/** A group of people, by their places in the list of everybody, from 0. */
export interface PageGroup extends Omit<GroupResult, "people"> {
  /** The title in few words: of people of one company, the company. */
  readonly label: string;
  readonly people: readonly number[];
}

/** Somebody on today's list. */
export interface Listed {
  /** Their number on it, from 1. */
  readonly number: number;
  /** Their place in the list of everybody, from 0. */
  readonly person: number;
}

/** Everything the script works with. */
export interface PageContent {
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** The day of it, on the calendar of the machine that made it. */
  readonly today: PlainDate;
  readonly common: Common;
  readonly listed: readonly Listed[];
  /** Everybody who is there, the worst first: the first has rank 1. */
  readonly people: readonly PagePerson[];
  /** The largest first. */
  readonly groups: readonly PageGroup[];
  /** By year, the oldest first; `null` where messages could not be seen. */
  readonly messages: readonly { readonly year: number; readonly received: number; readonly sent: number }[] | null;
  /** How the network changed from export to export; `null` where prune remembers none of it. */
  readonly history: Pick<HistoryResult, "months" | "removals"> | null;
  /** When prune was last told about a person or a group, by id: what the page remembers from before is not new any more. */
  readonly told: Readonly<Record<string, string>>;
}
