/** Lays a list of people out in days: as many a day as the pace allows, from a first day on. */
import { addDays } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import { isWeekend } from "date-fns/isWeekend";
import { parseISO } from "date-fns/parseISO";
import type { PlainDate } from "../people/person.ts";

/** What is to be done on one day; never empty. */
export interface PlannedDay<T> {
  readonly on: PlainDate;
  readonly people: readonly T[];
}

export interface Schedule {
  /** The first day there may be something to do on. */
  readonly from: PlainDate;
  /** People a day; whole, 1 or more. */
  readonly pace: number;
  /** How many the first day still has room for; less than the pace where some of its work is done already. */
  readonly rest: number;
  /** Nothing on Saturdays and Sundays. */
  readonly skipWeekends: boolean;
}

/** Everybody once, in their order, on one day after the other. */
export function layOut<T>(people: readonly T[], { from, pace, rest, skipWeekends }: Schedule): readonly PlannedDay<T>[] {
  const days: PlannedDay<T>[] = [];
  // Local midnights, and days added on the calendar: in no time zone does a change of the clocks move a date.
  let day = parseISO(from);
  let room = rest;
  let next = 0;
  while (next < people.length) {
    if (room > 0 && !(skipWeekends && isWeekend(day))) {
      days.push({ on: formatISO(day, { representation: "date" }), people: people.slice(next, next + room) });
      next += room;
    }
    day = addDays(day, 1);
    room = pace;
  }
  return days;
}
