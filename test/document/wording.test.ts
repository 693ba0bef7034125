/** How reasons are ordered and worded: the same on every page. */
import { expect, it } from "vitest";
import { because, clauses, reasons, strongestFirst } from "../../src/document/wording.ts";
import type { Line } from "../../src/verdict/assessment.ts";

const line = (signal: string, points: number, group: Line["group"] = "spam", text = signal): Line => ({
  signal,
  group,
  family: signal,
  points,
  because: text,
});

it("the strongest line comes first, whichever way it speaks, and what corrects the others last", () => {
  const receipt = [
    line("limit", -50),
    line("weak", 3, "staleness"),
    line("scale", -90, "scale"),
    line("strong", 26),
    line("for", -30, "relevance"),
    line("silent", 26, "staleness"),
    line("guard", 0, "relevance"),
  ];
  const order = (protectedBy: readonly string[]) => strongestFirst(receipt, protectedBy).map(({ signal }) => signal);
  expect(order([])).toEqual(["for", "strong", "silent", "weak", "guard", "limit", "scale"]);
  expect(order(["guard"])).toEqual(["guard", "for", "strong", "silent", "weak", "limit", "scale"]);
  expect(reasons(receipt).map(({ signal }) => signal)).toEqual(["strong", "silent", "weak"]);
});

it("of weak reasons what is said of the person comes before what is said of the time; a single point is none where there is more", () => {
  const ids = (...receipt: Line[]) => reasons(receipt).map(({ signal }) => signal);
  const [job, busy, silent, point] = [
    line("job", 4, "staleness"),
    { ...line("busy", 11, "staleness"), family: "pace" },
    { ...line("old", 40, "staleness"), family: "age" },
    line("point", 1, "staleness"),
  ];
  expect(ids(busy, job, point)).toEqual(["job", "busy"]);
  expect(ids(busy, job, silent)).toEqual(["old", "job", "busy"]);
  expect(ids(point)).toEqual(["point"]);
});

it("what begins alike is said once", () => {
  const lines = [
    line("a", 9, "spam", "the position says “A”"),
    line("b", 8, "spam", "the position says “B”"),
    line("c", 1, "staleness", "connected in 2021"),
  ];
  expect(
    because(lines)
      .map((span) => (typeof span === "string" ? span : span.text))
      .join(""),
  ).toBe("the position says “A”, “B”; connected in 2021");
});

it("a sentence has one full stop, also behind a company that brings its own", () => {
  const said = (all: readonly string[]) =>
    clauses(all)
      .map((span) => (typeof span === "string" ? span : span.text))
      .join("");
  expect(said(["the only person you know at Acme Ltd."])).toBe("the only person you know at Acme Ltd.");
  expect(said(["a recommendation", "7 endorsements"])).toBe("a recommendation; 7 endorsements.");
});
