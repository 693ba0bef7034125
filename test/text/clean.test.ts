/** Nothing that drives a terminal, reorders a line or hides in it leaves prune; whatever shows stays. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean, escapeHidden, tidy } from "../../src/text/clean.ts";
import { hostileText } from "../document/hostile.ts";
import { UNSEEN, withoutOwn } from "../document/unseen.ts";

/** Any text, of those a terminal minds more often than others. */
const anyText = fc.oneof(hostileText, fc.string({ unit: "binary" }));

/** Every code point, lone surrogates too. */
const everyCharacter = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));

describe("clean", () => {
  test.each([
    ["Ada Example", "Ada Example"],
    ["Zoë 日向 राजेश สมชาย", "Zoë 日向 राजेश สมชาย"],
    ["👩‍💻 👍🏽 🇸🇪 ❤️ 1️⃣", "👩‍💻 👍🏽 🇸🇪 ❤️ 1️⃣"],
    ["👩\u200d💻 dev\u200d", "👩\u200d💻 dev"],
    ["🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}", "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}"],
    ["🏴\u{e0067}\u{e0062} x\u{e0041}", "🏴 x"],
    [`🏴${"\u{e0061}".repeat(40)}\u{e007f}`, "🏴"],
    ["می‌خواهم", "می‌خواهم"],
    ["ශ්‍රී", "ශ්‍රී"],
    ["क्\u200dष a\u200cb", "क्\u200dष ab"],
    ["A\u200dd\u200ca", "Ada"],
    ["A\u{e0061}da", "Ada"],
    ["Ada\u202e\u2066gnp.exe\u2069", "Adagnp.exe"],
    ["\u001b[31mAda\u0007", "[31mAda"],
    ["Ada\r\nExample\u2028now\tthen", "Ada Example now then"],
    ["\u3164\uffa0\u115f", ""],
    ["a\ud83d b", "a b"],
    ["  a  ", "  a  "],
  ])("%j is shown as %j", (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  test("takes out every character that Unicode calls unseen, and no other", () => {
    const wrong = everyCharacter.filter((character) => {
      const breaks = /[\t-\r\u0085\u2028\u2029]/.test(character);
      return clean(`a${character}b`) !== (breaks ? "a b" : UNSEEN.test(character) ? "ab" : `a${character}b`);
    });
    expect(wrong).toEqual([]);
  });

  test("leaves no control, direction or half of a character in any text, and cleaning again changes nothing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cleaned = clean(text);
        expect(withoutOwn(cleaned)).not.toMatch(UNSEEN);
        expect(clean(cleaned)).toBe(cleaned);
      }),
      { numRuns: 1000 },
    );
  });

  test("a text without anything hidden is shown as it is beside what is hidden", () => {
    for (const character of everyCharacter.slice(0, 0x10000)) {
      expect(clean(`a${character}b`)).toBe(clean(`a${character}b\u200b`));
    }
  });
});

describe("tidy", () => {
  test("is clean, with single spaces between words and none around them, and tidying again changes nothing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tidied = tidy(text);
        expect(tidied).toBe(
          clean(text)
            .replace(/\p{Zs}+/gu, " ")
            .trim(),
        );
        expect(tidied).not.toMatch(/^\s|\s$|\s\s/u);
        expect(tidy(tidied)).toBe(tidied);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("escapeHidden", () => {
  test("a value in JSON is the same value, with nothing in it that hides", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = escapeHidden(JSON.stringify({ text }, null, 2));
        expect(JSON.parse(json)).toEqual({ text });
        expect(withoutOwn(json)).not.toMatch(UNSEEN);
      }),
      { numRuns: 1000 },
    );
  });
});
