/** The dictionary of meanings: it speaks every language of the corpora, and means no two things that exclude each other. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { drawTexts, languageOf } from "../../src/detect/corpus.ts";
import { MESSAGE_FAMILIES } from "../../src/detect/families.ts";
import { eachMeaning } from "../../src/detect/meanings.ts";
import { packMeanings, parseMeanings } from "../../src/detect/pack-meanings.ts";
import { tokensIn } from "../../src/detect/text-features.ts";
import packed from "../../src/detect/weights/meanings.json" with { type: "json" };

const texts = join(import.meta.dirname, "../../fixtures/texts");
const dictionary = parseMeanings(readFileSync(join(texts, "meanings.txt"), "utf8"));
const folder = join(texts, "messages");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
const languages = [...new Set(files.map(({ name }) => languageOf(name)))];

/** What words mean, each word's meanings in its order. */
const meaningsOf = (...words: readonly string[]) => {
  const found: string[] = [];
  eachMeaning(words, (meaning) => found.push(meaning));
  return found;
};

/** Of the words of a language's messages, the share that means something. */
function shareWithMeaning(language: string): number {
  const drawn = drawTexts(
    files.filter(({ name }) => languageOf(name) === language),
    MESSAGE_FAMILIES,
    1,
  );
  const words = drawn.flatMap(({ text }) => tokensIn(text)).filter((token) => /^\p{Ll}|^\p{Lo}/u.test(token));
  return words.filter((word) => meaningsOf(word).length > 0).length / words.length;
}

describe("the dictionary", () => {
  it("is committed as it is written", () => expect(packed, "npx tsx bin/train-meanings.ts").toEqual(packMeanings(dictionary)));

  it.each(languages)("knows a quarter and more of what is written in %s", (language) =>
    expect(shareWithMeaning(language)).toBeGreaterThanOrEqual(0.25),
  );

  it.each([
    ["buy", "sell"],
    ["today", "tomorrow"],
    ["today", "yesterday"],
    ["yesterday", "tomorrow"],
    ["free", "fee"],
    ["free", "price"],
    ["abroad", "home"],
    ["beginner", "expert"],
    ["client", "supplier"],
    ["student", "professor"],
    ["illness", "health"],
    ["profit", "cost"],
    ["daily", "weekly"],
    ["daily", "monthly"],
    ["weekly", "monthly"],
    ["without", "every"],
    ["you", "we"],
    ["your", "our"],
    ["small", "million"],
    ["happy", "sorry"],
    ["hire", "jobseeker"],
  ])("gives no word that means “%s” the meaning “%s” as well", (one, other) => {
    const [ones, others] = [dictionary.get(one), dictionary.get(other)];
    expect(ones?.length).toBeGreaterThan(10);
    expect(others?.length).toBeGreaterThan(10);
    expect(ones?.filter((word) => others?.includes(word))).toEqual([]);
  });

  it("names no word twice for a meaning", () => {
    for (const [meaning, words] of dictionary) expect(new Set(words).size, meaning).toBe(words.length);
  });

  it("writes every word in one script, but for Japanese", () => {
    const mixed = [...dictionary.values()]
      .flat()
      .filter(
        (word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Bengali}]/u.test(word),
      );
    expect(mixed).toEqual([]);
  });
});

describe("eachMeaning", () => {
  it.each([
    ["earn", "earn"],
    ["gagner", "earn"],
    ["gana", "earn"],
    ["ganhe", "earn"],
    ["verdienen", "earn"],
    ["kamao", "earn"],
    ["कमाओ", "earn"],
    ["کمائیں", "earn"],
    ["заробляй", "earn"],
    ["סוחר", "trade"],
    ["telegram", "messenger"],
  ])("%s means %s", (word, meaning) => expect(meaningsOf(word)).toContain(meaning));

  it("knows words of several by their first", () => expect(meaningsOf("واٹس", "ایپ", "پر")).toContain("messenger"));

  it("finds words anywhere in a run of letters", () =>
    expect(meaningsOf("每天在家赚钱")).toEqual(expect.arrayContaining(["daily", "home"])));

  it("lets classes and signs mean themselves", () => expect(meaningsOf("AMOUNT", "!!")).toEqual(["AMOUNT", "!!"]));
});
