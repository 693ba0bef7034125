/** Days and years between dates. */
import { expect, it } from "vitest";
import { addDays, daysBetween, longDate, longMonth, yearOf, yearsBetween } from "../../src/people/calendar.ts";

it.each([
  ["2024-02-28", "2024-03-01", 2],
  ["2023-02-28", "2023-03-01", 1],
  ["2023-12-31", "2024-01-01", 1],
  ["2024-01-02", "2024-01-01", -1],
  ["2024-01-01", "2024-01-01", 0],
  ["2023-01-01", "2024-01-01", 365],
  ["2000-01-01", "2026-01-15", 9511],
  ["1969-12-31", "1970-01-02", 2],
])("from %s to %s there are %i days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
  expect(addDays(from, days)).toBe(to);
});

it("what stands behind the day does not matter", () => {
  expect(daysBetween("2024-01-01T10:00:00", "2024-01-02T09:00:00")).toBe(1);
  expect(yearOf("2024-01-02")).toBe("2024");
});

it("dates are written for people as LinkedIn writes them, months without a day", () => {
  expect(longDate("2021-02-07")).toBe("February 7, 2021");
  expect(longDate("2024-12-31T23:59:59Z")).toBe("December 31, 2024");
  expect(longMonth("2026-11")).toBe("November 2026");
});

it("years are of 365.25 days, and never fewer than none", () => {
  expect(yearsBetween("2020-01-01", "2024-01-01")).toBe(4);
  expect(yearsBetween("2023-01-01", "2023-12-31")).toBeCloseTo(364 / 365.25, 12);
  expect(yearsBetween("2024-01-01", "2020-01-01")).toBe(0);
});
