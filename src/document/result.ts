/** What a command found, as a versioned value: the contract for JSON, and the flat rows of CSV and NDJSON. */
import type { JobFunction, Seniority } from "../detect/functions.ts";
import type { PlainDate } from "../export/sheet.ts";
import type { WhatIf } from "../plan/what-if.ts";
import type { Confidence, Line, Sharper, Verdict } from "../verdict/assessment.ts";

/** One connection as every result tells it. */
export interface ConnectionResult {
  /** 1 = remove first. */
  readonly rank: number;
  readonly id: string;
  readonly row: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly name: string;
  readonly url: string | null;
  readonly company: string;
  readonly position: string;
  /** What they do and how far up, in LinkedIn's words; `null` where the position does not tell. */
  readonly function: JobFunction | null;
  readonly seniority: Seniority | null;
  readonly connectedOn: PlainDate | null;
  readonly score: number;
  /** The score before the ends of the scale. */
  readonly sum: number;
  readonly staleness: number | null;
  readonly spam: number;
  readonly relevance: number | null;
  readonly confidence: Confidence;
  readonly verdict: Verdict;
  /** Of `remove`, why: signs of spam, or a tie that never was. */
  readonly removal: "spam" | "lapsed" | null;
  readonly protectedBy: readonly string[];
  readonly receipt: readonly Line[];
  readonly blind: readonly string[];
  readonly costs: readonly string[];
  /** What is worth knowing and weighs nothing. */
  readonly remarks: readonly string[];
  /** What was between the two; `null` where messages could not be seen. */
  readonly messages: {
    readonly received: number;
    readonly sent: number;
    readonly first: PlainDate | null;
    readonly last: PlainDate | null;
    readonly lastExchange: PlainDate | null;
  } | null;
  /** What would sharpen the verdict, for people near a line. */
  readonly sharper: Sharper | null;
  /** How many others have the same name. */
  readonly namesakes: number;
}

/** What was read, and what was not used. */
export interface SourceResult {
  readonly kind: "file" | "stdin" | "folder" | "zip";
  readonly files: readonly { readonly name: string; readonly rows: number; readonly setAside: Readonly<Record<string, number>> }[];
  readonly problems: readonly {
    readonly file: string;
    readonly line: number;
    readonly row: number | null;
    readonly kind: string;
    readonly message: string;
    readonly setAside: boolean;
  }[];
}

/** Whom prune takes the user for. */
export interface OwnerResult {
  readonly name: string | null;
  readonly titles: readonly string[];
  readonly companies: readonly string[];
  /** What they do, as their titles tell. */
  readonly functions: readonly JobFunction[];
  /** The files of the export, the policy files and `--me`, where they say so. */
  readonly from: readonly string[];
}

export interface PolicyResult {
  readonly me: string | null;
  /** `null`: nobody, since nothing tells. */
  readonly owner: OwnerResult | null;
  readonly lines: { readonly review: number; readonly remove: number };
  readonly pace: number;
  readonly signalsOff: readonly string[];
  readonly pointsChanged: Readonly<Record<string, number>>;
}

export interface Burst {
  readonly day: PlainDate;
  readonly count: number;
}

/** How many of each kind there are, the most frequent first, kinds of none left out; and of how many nothing is known. */
export interface Counts<Kind extends string> {
  readonly known: readonly { readonly name: Kind; readonly people: number }[];
  readonly unknown: number;
}

export interface Summary {
  readonly connections: number;
  readonly dateOnly: number;
  /** LinkedIn's cap on connections. */
  readonly limit: 30000;
  readonly since: PlainDate | null;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Connections by year of `Connected On`; date-only rows not counted. */
  readonly byYear: Readonly<Record<string, number>>;
  /** How many have each job function and each seniority, and of how many the position does not tell. */
  readonly functions: Counts<JobFunction>;
  readonly seniorities: Counts<Seniority>;
  readonly bursts: readonly Burst[];
  readonly confidence: Confidence;
  /** The files of the export that would raise it, most telling first. */
  readonly missing: readonly string[];
}

/** How many people the filters of a command let through. */
export interface FilterResult {
  /** `412 of 1,800: title says “recruiter”, connected before January 1, 2018` */
  readonly sentence: string;
  readonly count: number;
  /** All who are there. */
  readonly of: number;
}

/** Who is left to decide about: the same in every result of the same day. */
export interface LeftResult {
  /** Undecided and over a line. */
  readonly people: number;
  /** All the undecided, protected ones among them. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** The two kinds of `remove` among them. */
  readonly removals: Readonly<Record<"spam" | "lapsed", number>>;
  /** Who is not asked about any more, or not yet. */
  readonly decided: { readonly unfollowed: number; readonly keep: number; readonly later: number };
  /** Whom a rule of the policy keeps off every list. */
  readonly kept: number;
}

/** Somebody who was marked as removed before the date of an export that still holds them. */
export interface StillThere {
  readonly id: string;
  readonly name: string;
  readonly on: PlainDate;
}

interface Common {
  readonly version: string;
  /** The date of reference; `null` where the export holds no date and nobody said one. */
  readonly asOf: PlainDate | null;
  readonly policy: PolicyResult;
  readonly source: SourceResult;
  readonly summary: Summary;
  readonly left: LeftResult;
}

export interface ScanResult extends Common {
  readonly schema: "prune/scan@1";
  /** `null` where nobody asked for some of them only. */
  readonly filter: FilterResult | null;
  /** `null` where nobody asked. */
  readonly whatIf: WhatIfResult | null;
  readonly stillThere: readonly StillThere[];
  readonly connections: readonly ConnectionResult[];
}

/** The steps for one way of doing it. */
export interface StepsResult {
  readonly method: "connections" | "profile" | "unfollow";
  readonly device: "desktop" | "mobile";
  readonly address: string;
  readonly steps: readonly string[];
  readonly warning: string | null;
}

/** Somebody else with the same name, by what LinkedIn's card shows of them. */
export interface Namesake {
  readonly position: string;
  readonly company: string;
  readonly connectedOn: PlainDate | null;
}

export interface ChecklistPerson extends ConnectionResult {
  /** Position on this list, from 1. */
  readonly number: number;
  /** Why they are on it: over a line, protected but perhaps taken over, or filling up the list. */
  readonly section: "remove" | "review" | "taken-over" | "fill" | "unfollow";
  /** What to paste into LinkedIn's search box. */
  readonly searchName: string;
  /** Those who have the same name and are still there, in the order of the file. */
  readonly others: readonly Namesake[];
}

export interface ChecklistResult extends Common {
  readonly schema: "prune/checklist@1";
  /** `null` where nobody asked for some of them only. */
  readonly filter: FilterResult | null;
  readonly before: readonly string[];
  readonly steps: StepsResult;
  readonly unfollowSteps: StepsResult | null;
  /** How many were removed or unfollowed today already. */
  readonly doneToday: number;
  /** If all on this list went whom it does not merely tell to unfollow. */
  readonly whatIf: WhatIfResult;
  readonly connections: readonly ChecklistPerson[];
}

export interface ExplainedPerson extends ConnectionResult {
  /** The words of the position that told function and seniority, as typed; none where nothing was told, or the user said it. */
  readonly jobWords: { readonly function: readonly string[]; readonly seniority: readonly string[] };
  /** What was between the two, oldest first. */
  readonly timeline: readonly { readonly date: PlainDate; readonly what: string }[];
  /** What was exchanged; `null` where messages could not be seen, or nothing of them is certain. */
  readonly exchanged: {
    readonly received: number;
    readonly sent: number;
    /** Known days, greetings apart. */
    readonly days: number;
    /** Messages, greetings among them, whose day is unknown. */
    readonly undated: number;
    /** Messages more that may be with them. */
    readonly unclear: number;
  } | null;
  /** Those who have the same name and are still there, in the order of the file. */
  readonly others: readonly Namesake[];
}

export interface ExplainResult extends Common {
  readonly schema: "prune/explain@1";
  readonly connections: readonly ExplainedPerson[];
}

export interface SignalResult {
  readonly id: string;
  readonly group: string;
  readonly family: string;
  readonly title: string;
  readonly why: string;
  readonly points: number;
  readonly needs: readonly string[];
  readonly guard: boolean;
  readonly on: boolean;
  readonly languages: readonly string[];
  readonly fires: readonly string[];
  readonly silent: readonly string[];
}

export interface SignalsResult {
  readonly schema: "prune/signals@1";
  readonly version: string;
  readonly signals: readonly SignalResult[];
}

export interface GuideResult {
  readonly schema: "prune/guide@1";
  readonly version: string;
  /** When the clicks were last known good, `YYYY-MM`. */
  readonly checked: string;
  readonly topics: readonly { readonly id: string; readonly title: string; readonly blocks: readonly import("./document.ts").Block[] }[];
}

export interface PolicyShowResult {
  readonly schema: "prune/policy@1";
  readonly version: string;
  readonly file: string | null;
  /** `null`: nobody, since nothing tells. */
  readonly owner: OwnerResult | null;
  readonly values: readonly { readonly path: string; readonly value: unknown; readonly from: string }[];
}

/** A decision, and who they were when it was made: for the removed, the card that is left of them. */
export interface DecisionResult {
  readonly id: string;
  readonly name: string;
  readonly decision: "removed" | "unfollowed" | "keep" | "later";
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The day of it, on the calendar of the machine that prints this. */
  readonly on: PlainDate;
  readonly note: string | null;
  /** For `later`: the day from which they are proposed again. */
  readonly until: PlainDate | null;
  readonly url: string | null;
  readonly company: string;
  readonly position: string;
  readonly connectedOn: PlainDate | null;
  readonly score: number | null;
  readonly reasons: readonly string[];
  readonly costs: readonly string[];
}

/** A wish about a group. */
export interface WishResult {
  /** The group's id and what it is called. */
  readonly group: string;
  readonly title: string;
  readonly wish: "keep" | "let-go" | "mixed";
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The day of it, on the calendar of the machine that prints this. */
  readonly on: PlainDate;
}

export interface MarkResult {
  readonly schema: "prune/mark@1";
  readonly version: string;
  /** By which people were chosen; `null` where they were named. */
  readonly filter: FilterResult | null;
  /** Nothing was written. */
  readonly dryRun: boolean;
  readonly marked: readonly DecisionResult[];
  /** What was asked for but stood already, as it was decided then. */
  readonly already: readonly DecisionResult[];
  /** Wishes about groups that were written down; and those that stood already. */
  readonly wishes: readonly WishResult[];
  readonly wishesAlready: readonly WishResult[];
}

/** A decision that was taken back, and what holds without it. */
export interface UndoneResult extends DecisionResult {
  readonly now: DecisionResult["decision"] | null;
}

export interface UndoResult {
  readonly schema: "prune/undo@1";
  readonly version: string;
  readonly dryRun: boolean;
  /** The newest first. */
  readonly undone: readonly UndoneResult[];
  /** Wishes about groups that were taken back, and what holds without each. */
  readonly wishes: readonly (WishResult & { readonly now: WishResult["wish"] | null })[];
}

export interface RedoResult {
  readonly schema: "prune/redo@1";
  readonly version: string;
  readonly dryRun: boolean;
  /** In the order in which it was decided first. */
  readonly redone: readonly DecisionResult[];
  /** What was not brought back, since something else was decided about the person by now. */
  readonly since: readonly DecisionResult[];
  /** Wishes about groups that were brought back, and those that were not. */
  readonly wishes: readonly WishResult[];
  readonly wishesSince: readonly WishResult[];
}

export interface JournalLine extends DecisionResult {
  /** `standing`: in force; `replaced` by a later decision; `undone`: taken back. */
  readonly status: "standing" | "replaced" | "undone";
}

export interface JournalResult {
  readonly schema: "prune/journal@1";
  readonly version: string;
  readonly file: string;
  /** How many decisions the whole journal holds in force, whatever is shown. */
  readonly standing: Readonly<Record<DecisionResult["decision"], number>>;
  /** The oldest first. */
  readonly decisions: readonly JournalLine[];
  /** What was wished about groups, the oldest first. */
  readonly wishes: readonly (WishResult & Pick<JournalLine, "status">)[];
}

/** A group of people, and how prune ranks them now. */
export interface GroupResult {
  /** `kind:key`: it means the same people, and newcomers like them, in every export. */
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly count: number;
  /** Ids of its people, the worst first. */
  readonly people: readonly string[];
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** The first and the last day on which one of them was added; `null` where none is known. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly wish: "keep" | "let-go" | "mixed" | null;
  /** Up to three names. */
  readonly names: readonly string[];
}

export interface GroupsResult extends Common {
  readonly schema: "prune/groups@1";
  /** Whose groups they are; `null` for everybody's. */
  readonly filter: FilterResult | null;
  /** The largest first; on a page only those that together hold most of the network, and where a group was named, that one. */
  readonly groups: readonly GroupResult[];
  /** How many there are. */
  readonly found: number;
  /** The people of the group that was named; `null` where none was. */
  readonly connections: readonly ConnectionResult[] | null;
}

/** A question worth asking. */
export interface QuestionResult {
  readonly group: GroupResult;
  /** How many verdicts would change if the group went, or if it stayed, whichever is more. */
  readonly moves: number;
}

export interface AskResult extends Common {
  readonly schema: "prune/ask@1";
  /** The one whose answer would change most first. */
  readonly questions: readonly QuestionResult[];
  /** How many groups have been answered about. */
  readonly answered: number;
  /** What answers that came with the command were written down, and what they changed; `null` where none came. */
  readonly changed: {
    readonly up: number;
    readonly down: number;
    readonly wishes: readonly WishResult[];
    readonly takenBack: number;
  } | null;
}

/** A path that prune uses. */
export interface PlaceResult {
  readonly path: string;
  readonly what: string;
  /** `null` where there is nothing. */
  readonly kind: "file" | "folder" | "other" | null;
  /** In bytes; of files only. */
  readonly size: number | null;
  /** In octal: `0600`. */
  readonly mode: string | null;
}

export interface WhereResult {
  readonly schema: "prune/where@1";
  readonly version: string;
  readonly places: readonly PlaceResult[];
}

/** The network without some of its people. */
export interface WhatIfResult extends WhatIf {
  /** How many connections LinkedIn would then still allow. */
  readonly room: number;
}

export interface PlannedPerson extends ConnectionResult {
  /** The day for it. */
  readonly on: PlainDate;
  readonly section: "remove" | "review" | "unfollow";
  /** What to paste into LinkedIn's search box. */
  readonly searchName: string;
}

export interface PlanResult extends Common {
  readonly schema: "prune/plan@1";
  /** `null` where nobody asked for some of them only. */
  readonly filter: FilterResult | null;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly from: PlainDate;
  readonly skipWeekends: boolean;
  /** How many were removed or unfollowed on the first day already: it has less room by them. */
  readonly doneOnFirst: number;
  /** When a calendar's entries begin, `HH:MM` wherever the reader is; `null` for the whole day. */
  readonly at: string | null;
  /** The pages to work on. */
  readonly addresses: { readonly remove: string; readonly unfollow: string };
  /** All that is left to do, however much of it is shown. */
  readonly whole: { readonly people: number; readonly days: number; readonly until: PlainDate | null };
  /** Day by day. */
  readonly connections: readonly PlannedPerson[];
}

/** How many people were decided about in a time, by what is in force about them. */
export interface PeriodResult {
  readonly period: "today" | "week" | "all";
  /** The first day of it; `null` for all. */
  readonly since: PlainDate | null;
  readonly removed: number;
  readonly unfollowed: number;
  readonly keep: number;
  readonly later: number;
}

/** An export that prune knows of: the one it remembers, or one that waits in the Downloads folder. */
export interface ExportResult {
  readonly label: string;
  readonly remembered: boolean;
  readonly dated: PlainDate | null;
  /** In days, from its date to today. */
  readonly age: number | null;
  /** Time for a new one. */
  readonly old: boolean;
  /** Whether its date is only the newest one in it, which may be far older. */
  readonly guessed: boolean;
}

export interface StatusResult {
  readonly schema: "prune/status@1";
  readonly version: string;
  readonly today: PlainDate;
  /** People a day, and how many of them are left for today. */
  readonly pace: number;
  readonly rest: number;
  readonly done: readonly PeriodResult[];
  /** What is undecided in the remembered export; `null` without one. */
  readonly left:
    | (LeftResult & {
        /** Days it takes at the pace, and the last of them. */
        readonly days: number;
        readonly until: PlainDate | null;
      })
    | null;
  /** How near LinkedIn's limit; `null` without an export. */
  readonly headroom: {
    readonly limit: 30000;
    /** In the export, by name. */
    readonly connections: number;
    /** Rows of it that hold nothing but a date. LinkedIn counts them. */
    readonly dateOnly: number;
    /** Of them, how many were removed since. */
    readonly removed: number;
    readonly room: number;
  } | null;
  readonly exports: readonly ExportResult[];
  /** Marked as removed before the date of an export that still holds them. */
  readonly stillThere: readonly StillThere[];
  /** The scores people had when it was decided, against the review line of today. */
  readonly agreement: {
    readonly line: number;
    readonly decisions: readonly {
      readonly decision: "removed" | "unfollowed" | "keep";
      readonly over: number;
      readonly under: number;
      readonly unknown: number;
    }[];
  };
}

export type Result =
  | ScanResult
  | ChecklistResult
  | ExplainResult
  | SignalsResult
  | GuideResult
  | PolicyShowResult
  | MarkResult
  | UndoResult
  | RedoResult
  | JournalResult
  | WhereResult
  | PlanResult
  | StatusResult
  | GroupsResult
  | AskResult;
