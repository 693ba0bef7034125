/**
 * Arithmetic on calendar dates without a time zone, and the one way they are written for people. Everywhere else a date is a text, `YYYY-MM-DD`, so
 * that it sorts and compares as it is.
 */
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

const MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * A date, or the date of an instant, as it is written for people, and as LinkedIn's English pages write it: "February 7, 2021", so that it can be compared with a
 * card at a glance. The text is taken apart and never becomes a point in time: a time zone could move it by a day.
 */
export function longDate(date: PlainDate): string {
  return `${monthOf(date)} ${Number(date.slice(8, 10))}, ${Number(date.slice(0, 4))}`;
}

/** The month of a date, or of `YYYY-MM`, as it is written for people: "February 2021". */
export function longMonth(month: string): string {
  return `${monthOf(month)} ${Number(month.slice(0, 4))}`;
}

function monthOf(date: string): string {
  return MONTHS[Number(date.slice(5, 7)) - 1] as string;
}
