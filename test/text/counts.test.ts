/** Numbers in sentences: one and many, thousands, and who gave what to whom. */
import { expect, it } from "vitest";
import { bothWays, count, figure } from "../../src/text/counts.ts";

it("sets thousands apart", () => {
  expect([0, 7, 999, 1000, 28188, 1234567].map(figure)).toEqual(["0", "7", "999", "1,000", "28,188", "1,234,567"]);
});

it("says one of one thing only", () => {
  expect([0, 1, 2, 1812].map((value) => count(value, "day"))).toEqual(["0 days", "1 day", "2 days", "1,812 days"]);
  expect(count(2, "person", "people")).toBe("2 people");
});

it.each([
  [1, 0, "1 endorsement from them"],
  [0, 1, "1 endorsement from you"],
  [2, 0, "2 endorsements from them"],
  [2, 1, "2 endorsements from them and 1 from you"],
  [1, 3, "1 endorsement from them and 3 from you"],
])("%i from them and %i from you: %s", (received, given, said) => {
  expect(bothWays("endorsement", received, given)).toBe(said);
});
