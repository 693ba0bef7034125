/** What is done today, this week and in all, and how many days the rest takes: from the decisions and a date. */
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { formatISO } from "date-fns/formatISO";
import { parseISO } from "date-fns/parseISO";
import { startOfISOWeek } from "date-fns/startOfISOWeek";
import { type Decisions, decidedOn } from "../journal/decisions.ts";
import { DECISIONS, type Decision } from "../journal/entry.ts";
import { addDays } from "../people/calendar.ts";
import type { PlainDate } from "../people/person.ts";

/** How many people were decided about, by what was decided. */
export type Tally = Readonly<Record<Decision, number>>;

/** How far the user is. Only decisions in force count, one a person, on the day they were made. */
export interface Progress {
  readonly today: Tally;
  readonly week: Tally;
  /** When the week began: a Monday. */
  readonly monday: PlainDate;
  readonly all: Tally;
  /** People a day. */
  readonly pace: number;
  /** How many more the pace allows today; 0 when it is reached. */
  readonly rest: number;
}

/** Adds decisions up by day. `today` is a day on the calendar of this machine, as the days of the decisions are. */
export function progressOf(decisions: Decisions, pace: number, today: PlainDate): Progress {
  const monday = formatISO(startOfISOWeek(parseISO(today)), { representation: "date" });
  const days = [...decisions.values()].flatMap((own) => {
    const entry = own.at(-1);
    return entry === undefined ? [] : [{ decision: entry.decision, on: decidedOn(entry) }];
  });
  const sunday = addDays(monday, 6);
  // What a clock once set far ahead wrote down is not of today, nor of this week.
  const between = (first: PlainDate, last: PlainDate): Tally => {
    const tally = Object.fromEntries(DECISIONS.map((decision) => [decision, 0])) as Record<Decision, number>;
    for (const { decision, on } of days) if (first <= on && on <= last) tally[decision] += 1;
    return tally;
  };
  const done = between(today, today);
  return { today: done, week: between(monday, sunday), monday, all: between("", "~"), pace, rest: Math.max(0, pace - doneIn(done)) };
}

/** Whether a decision is a click on LinkedIn. Those are what the pace is about: keeping somebody takes none. */
export function isDone(decision: Decision): boolean {
  return decision === "removed" || decision === "unfollowed";
}

/** How many of a tally were clicks on LinkedIn. */
export function doneIn(tally: Tally): number {
  return tally.removed + tally.unfollowed;
}

/** On how many days, today among them while it has room, there is something to do about so many people. */
export function daysFor(people: number, { pace, rest }: Pick<Progress, "pace" | "rest">): number {
  if (people <= 0) return 0;
  return (rest > 0 ? 1 : 0) + Math.ceil(Math.max(0, people - rest) / pace);
}

/** The last of those days; `undefined` where there is nobody to do. */
export function lastDay(people: number, progress: Pick<Progress, "pace" | "rest">, today: PlainDate): PlainDate | undefined {
  const days = daysFor(people, progress);
  return days === 0 ? undefined : addDays(today, progress.rest > 0 ? days - 1 : days);
}

/** An export older than this no longer tells how things are: people change jobs, and new connections are missing. */
const STALE_DAYS = 60;

/** How many days old an export is; `old` where it is time for a new one. */
export function ageOf(dated: PlainDate, today: PlainDate): { readonly days: number; readonly old: boolean } {
  const days = Math.max(0, differenceInCalendarDays(parseISO(today), parseISO(dated)));
  return { days, old: days > STALE_DAYS };
}

/** What people scored when it was decided, against a line. */
export interface Agreement {
  readonly decision: "removed" | "unfollowed" | "keep";
  readonly over: number;
  readonly under: number;
  /** Decided without a score. */
  readonly unknown: number;
}

/** How decisions in force and scores agree: the removed were to be over the line, the kept under it. */
export function agreementOf(decisions: Decisions, line: number): readonly Agreement[] {
  const entries = [...decisions.values()].flatMap((own) => own.at(-1) ?? []);
  return (["removed", "unfollowed", "keep"] as const).map((decision) => {
    const scores = entries.filter((entry) => entry.decision === decision).map(({ card }) => card?.score ?? null);
    const over = scores.filter((score) => score !== null && score >= line).length;
    const unknown = scores.filter((score) => score === null).length;
    return { decision, over, under: scores.length - over - unknown, unknown };
  });
}
