/** What commands find, as versioned values: the types of all results, which are made from their schemas. No schema is loaded through here. */
import type { Value } from "../result/fields.ts";
import type { results } from "../results/index.ts";

export type {
  Burst,
  FilterResult,
  LeftResult,
  OwnerResult,
  PolicyResult,
  SourceResult,
  StillThere,
  Summary,
  WhatIfResult,
} from "../result/common.ts";
export type { ConnectionResult, Namesake } from "../result/connection.ts";
export type { DecisionResult, SightingResult, WishResult } from "../result/decision.ts";
export type { GroupResult } from "../result/group.ts";
export type { ComparedExport, SinceResult } from "../result/proof.ts";
export type { AskResult, QuestionResult } from "../results/ask.ts";
export type { ChecklistPerson, ChecklistResult, StepsResult } from "../results/checklist.ts";
export type { DiffPerson, DiffResult } from "../results/diff.ts";
export type { ExplainedPerson, ExplainResult } from "../results/explain.ts";
export type { GroupsResult } from "../results/groups.ts";
export type { GuideResult } from "../results/guide.ts";
export type { HistoryResult, MonthResult } from "../results/history.ts";
export type { JournalLine, JournalResult } from "../results/journal.ts";
export type { MarkResult } from "../results/mark.ts";
export type { PlannedPerson, PlanResult } from "../results/plan.ts";
export type { PolicyShowResult } from "../results/policy.ts";
export type { DatedIdResult, PostDateResult } from "../results/post-date.ts";
export type { RedoResult } from "../results/redo.ts";
export type { ScanResult } from "../results/scan.ts";
export type { SeenPerson, SeenResult } from "../results/seen.ts";
export type { SignalResult, SignalsResult } from "../results/signals.ts";
export type { ExportResult, StatusResult } from "../results/status.ts";
export type { UndoResult } from "../results/undo.ts";
export type { PlaceResult, WhereResult } from "../results/where.ts";

/** Any of them; the field `schema` tells which. */
export type Result = Value<(typeof results)[number]>;
