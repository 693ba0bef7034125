/** Arithmetic on calendar dates without a time zone. */
import type { PlainDate } from "./person.ts";

const DAY = 86_400_000;

/** Days since 1970-01-01. */
function dayNumber(date: PlainDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY;
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The date so many days later; earlier for a negative number. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10);
}

/** Years from one date to another, as a fraction of 365.25 days; never negative. */
export function yearsBetween(from: PlainDate, to: PlainDate): number {
  return Math.max(0, daysBetween(from, to) / 365.25);
}

/** The year of a date as text. */
export function yearOf(date: PlainDate): string {
  return date.slice(0, 4);
}
