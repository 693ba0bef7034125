/** Spans as they are printed. */
import { expect, test } from "vitest";
import { isolated, runsOf } from "../../src/document/runs.ts";

test("only right-to-left text is isolated", () => {
  expect(isolated("יעל")).toBe("\u2068יעל\u2069");
  expect(isolated("Ada 日向")).toBe("Ada 日向");
});

test("no mark sits on what stands before its span", () => {
  expect(runsOf(["a", "\u0301\u0302b"]).map(({ text }) => text)).toEqual(["a", "b"]);
});

test("a text that is longer than any of LinkedIn's is cut, between characters", () => {
  const [run] = runsOf("日".repeat(1_999) + "👩".repeat(50_000));
  expect(run?.text).toBe(`${"日".repeat(1_999)}…`);
  expect(runsOf("a".repeat(2_000))[0]?.text).toHaveLength(2_000);
});

test("spans keep their look, and links lead to LinkedIn in ASCII", () => {
  expect(
    runsOf([
      "a",
      "",
      { text: "b", tone: "bad", link: "https://www.linkedin.com/in/josé\u001b" },
      { text: "c", name: true, link: "https://example.com" },
    ]),
  ).toEqual([
    { text: "a", tone: "plain", name: false },
    { text: "b", tone: "bad", name: false, link: "https://www.linkedin.com/in/jos%C3%A9" },
    { text: "c", tone: "plain", name: true },
  ]);
});
