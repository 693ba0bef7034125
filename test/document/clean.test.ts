import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean, isolated, runsOf } from "../../src/document/clean.ts";
import { hostileText } from "./hostile.ts";

describe("clean", () => {
  test.each([
    ["Ada Example", "Ada Example"],
    ["Zoë 日向 राजेश สมชาย", "Zoë 日向 राजेश สมชาย"],
    ["👩‍💻 👍🏽 🇸🇪 ❤️ 1️⃣", "👩‍💻 👍🏽 🇸🇪 ❤️ 1️⃣"],
    ["🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}", "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}"],
    ["می‌خواهم", "می‌خواهم"],
    ["ශ්‍රී", "ශ්‍රී"],
    ["A\u200dd\u200ca", "Ada"],
    ["A\u{e0061}da", "Ada"],
    ["Ada\u202e\u2066gnp.exe\u2069", "Adagnp.exe"],
    ["\u001b[31mAda\u0007", "[31mAda"],
    ["Ada\r\nExample\u2028now\tthen", "Ada Example now then"],
    ["\u0301Ada", "Ada"],
  ])("%j is shown as %j", (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  test("a text without anything hidden is shown as it is beside what is hidden", () => {
    for (let code = 0; code < 0xffff; code += 1) {
      const text = `a${String.fromCharCode(code)}b`;
      expect(clean(text)).toBe(clean(`${text}\u200b`));
    }
  });

  test("what is clean stays as it is", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
      { numRuns: 1000 },
    );
  });
});

test("only right-to-left text is isolated", () => {
  expect(isolated("יעל")).toBe("\u2068יעל\u2069");
  expect(isolated("Ada 日向")).toBe("Ada 日向");
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
