/** Phrases are found whole, in every script, and quoted as they were written. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textOf } from "../../src/text/text.ts";
import { profilePhrases } from "../../src/verdict/phrase.ts";
import { pack } from "../../src/verdict/phrase-index.ts";

const list = profilePhrases(
  {
    en: ["earn|make [some|extra] money", "join my team", "i-help ... grow", "paid $ per-day", "over # followers", "% daily"],
    tr: ["evden kazan*"],
    zh: ["日赚 #", "在家 ... 兼职", "月入|年入 # 万", "[我的] 微信-号|vx 是", "# 粉丝|人脉", "帮|助 .. 获客"],
    ar: ["اربح المال"],
    th: ["รายได้เสริม"],
  },
  { en: ["hiring"] },
);
const find = (text: string) => list.find(textOf(text));

describe("a phrase that could not be found, or would be found everywhere", () => {
  test.each(["", "...", "[a] [b]", "earn|- money", "earn [-] money", "月#|月", "資金 #倍"])("is refused: %j", (phrase) => {
    expect(() => pack([[phrase]])).toThrow();
  });
});

describe("profilePhrases", () => {
  test.each([
    ["Earn money", "Earn money"],
    ["We EARN, some -- Móney!", "EARN, some -- Móney"],
    ["𝐄𝐚𝐫𝐧\u200b 𝐦𝐨𝐧𝐞𝐲", "Earn money"],
    ["I help many small firms grow fast", "I help many small firms grow"],
    ["paid $500/day".replace("/", " per "), "paid $500 per day"],
    ["paid 300 € per day", "paid 300 € per day"],
    ["paid 1.500,00 USD per day", "paid 1.500,00 USD per day"],
    ["over 10k followers", "over 10k followers"],
    ["up to 5% daily", "5% daily"],
    ["EVDEN KAZANMAK", "EVDEN KAZANMAK"],
    ["全职妈妈日赚300元", "日赚300"],
    ["在家做手机兼職", "在家做手机兼職"],
    // The number gives back what the next word needs.
    ["月入十万", "月入十万"],
    ["年入 3.5 万元", "年入 3.5 万"],
    ["我的微信 号是 ada88", "微信 号是"],
    // What begins with an amount or with one letter.
    ["博主 3万粉丝", "3万粉丝"],
    ["十万 人脉", "十万 人脉"],
    ["专业帮企业获客", "帮企业获客"],
    ["إربَحِ المالَ الآن", "إربَحِ المال"],
    ["งานรายได้เสริม", "รายได้เสริม"],
  ])("%s", (text, quote) => {
    expect(find(text)).toBe(quote);
  });

  test.each([
    "Learn money",
    "Earn moneyball",
    "earn the money",
    "I help seven very different little firms grow",
    "paid 500 per day",
    "over followers",
    "Evden çalışan",
    "日赚",
    "月入万",
    "月入3.",
    "Earn | money",
    "Hiring! Join my team",
  ])("nothing in %s", (text) => {
    expect(find(text)).toBeUndefined();
  });

  test("a phrase is found in ASCII as it is beside another script", () => {
    const word = fc.constantFrom(
      "earn",
      "make",
      "money",
      "join",
      "my",
      "team",
      "paid",
      "$500",
      "per",
      "day",
      "10k",
      "5%",
      "over",
      "followers",
      "|",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        expect(find(words.join(" "))).toBe(find(`${words.join(" ")} ✓ é`));
      }),
    );
  });

  test("a phrase inside longer words is never found", () => {
    const letters = fc.stringMatching(/^\p{L}{1,5}$/u).filter((text) => textOf(text).words.length === 1);
    fc.assert(
      fc.property(letters, fc.constantFrom("earn money", "join my team", "i help you grow"), (extra, phrase) => {
        expect(find(`${extra}${phrase}`)).toBeUndefined();
        expect(find(`${phrase}${extra}`)).toBeUndefined();
      }),
    );
  });

  test("a phrase among other words is found whatever they are", () => {
    const words = fc
      .string({ unit: "binary" })
      .filter((text) => !/hiring/i.test(text) && !/[\p{L}\p{N}\p{M}]$|^[\p{L}\p{N}\p{M}]/u.test(textOf(text).folded));
    fc.assert(fc.property(words, words, (before, after) => find(`${before} join my team ${after}`) !== undefined));
  });

  test("a list declared later is looked for too, also in texts seen before", () => {
    const text = textOf("a purple cow");
    expect(list.find(text)).toBeUndefined();
    expect(profilePhrases({ en: ["purple cow"] }).find(text)).toBe("purple cow");
  });

  test("lists name their languages", () => {
    expect(list.languages).toEqual(["en", "tr", "zh", "ar", "th"]);
  });

  test.each(["earn| money", "[maybe]", "..."])("the notation %s is refused", (notation) => {
    profilePhrases({ en: [notation] });
    expect(() => find("anything at all")).toThrow();
  });
});
