/** Texts are folded and made searchable without harm to any script. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainName } from "../../src/people/plain-name.ts";
import { tidy } from "../../src/text/clean.ts";
import { fold, phraseFinder, textOf, wordsOf } from "../../src/text/text.ts";

const anyText = fc.string({ unit: "binary" });
const anyWord = fc.constantFrom(
  "Ada",
  "李",
  "محمد",
  "राहुल",
  "Ma",
  "MA",
  "PhD",
  "MBA",
  "de",
  "O'Neil",
  "D.",
  "Ł",
  "🚀",
  "(she/her)",
  ",",
  "|",
  "-",
  "𝐀𝐝𝐚",
  "Jr.",
  "#1",
  "\u200d",
  "สมชาย",
);
const anyName = fc.array(anyWord, { maxLength: 5 }).map((words) => words.join(" "));

describe("fold", () => {
  test.each([
    ["𝐄𝐚𝐫𝐧 Ｍｏｎｅｙ", "earn money"],
    ["İŞ FIRSATI ığ", "is firsati ig"],
    ["Łódź Ørsted Đà Nẵng Straße Æsir œuvre", "lodz orsted da nang strasse aesir oeuvre"],
    ["con\u00adtact\u200b me\ufeff", "contact me"],
    ["  a \t\n b\u00a0c ", "a b c"],
    ["हिन्दी में", "हिन्दी में"],
    ["كِتَاب", "كِتَاب"],
    ["Ｇａ\u0308", "ga"],
  ])("%s", (text, folded) => {
    expect(fold(text)).toBe(folded.normalize("NFC"));
  });

  test("folding twice is folding once", () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  test("ASCII folds like everything else", () => {
    const ascii = fc.string({ unit: "grapheme-ascii" });
    fc.assert(fc.property(ascii, (text) => fold(text) === fold(`${text}\u200b`)));
  });

  test("European letters, punctuation and emoji fold by themselves as they do among others", () => {
    const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
    const letters = [...range(0, 0x24f), "€", ...range(0x2010, 0x203a), ...range(0x2600, 0x27bf), ...range(0x1f400, 0x1faff)];
    for (const letter of letters) expect(fold(letter)).toBe(fold(`${letter}\u200b`));
    const text = fc.string({ unit: fc.constantFrom(...letters) });
    fc.assert(
      fc.property(text, (some) => fold(some) === fold(`${some}\u200b`)),
      { numRuns: 2000 },
    );
  });

  test("takes marks off Latin letters whatever else is in the text", () => {
    const letter = fc.oneof(
      fc.constantFrom(..."aéñşÅ\u0327\u0301\u0902नЙй\u0306李か\u3099가كا\u0653\u064b’ａʰᴬḁ\u0489 "),
      fc.string({ maxLength: 1 }),
    );
    const text = fc.array(letter).map((letters) => letters.join(""));
    // The sign behind the last letter calls for the pattern of all marks.
    fc.assert(
      fc.property(text, (some) => fold(`${some} a\u0902`) === `${fold(some)} a`.trim()),
      { numRuns: 3000 },
    );
  });
});

describe("textOf", () => {
  test("splits ASCII as it does beside another script", () => {
    const ascii = fc.string({ unit: "grapheme-ascii" });
    fc.assert(fc.property(ascii, (text) => [...textOf(text).words, "软件"].join() === textOf(`${text} 软件`).words.join()));
  });

  test("splits into words in every script", () => {
    expect(textOf("Part-time: l'Été, 软件 工程师 (R&D) हिन्दी 2.0").words).toEqual([
      "part",
      "time",
      "l",
      "ete",
      "软件",
      "工程师",
      "r",
      "d",
      "हिन्दी",
      "2",
      "0",
    ]);
  });

  test("wordsOf agrees, and the same text is the same value", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = textOf(text);
        expect(textOf(text)).toBe(once);
        expect(wordsOf(text)).toEqual(once.words);
      }),
    );
  });
});

describe("plainName", () => {
  test.each([
    ["Ada", "Example, PhD, MBA", "Ada Example"],
    ["Ada 🚀", "Example ✅ (she/her)", "Ada Example"],
    ["𝐀𝐝𝐚", "Ｅｘａｍｐｌｅ", "Ada Example"],
    ["Ada", "Example PhD PMP", "Ada Example"],
    ["Ada", "Example | We're hiring", "Ada Example"],
    ["Ada", "Example - Coach", "Ada Example"],
    ["Ada", "Example MA", "Ada Example"],
    ["Ada Example", "PhD", "Ada Example"],
    ["Peter", "Example Jr.", "Peter Example Jr."],
    ["Wei", "Ma", "Wei Ma"],
    ["Wei", "MA", "Wei MA"],
    ["JIA WEI", "MA", "JIA WEI MA"],
    ["Jia Wei", "MA", "Jia Wei MA"],
    ["Md.", "Rahman", "Md. Rahman"],
    ["J. R.", "T.", "J. R. T."],
    ["Ada", "E", "Ada E"],
    ["Ana", "D, Souza", "Ana D Souza"],
    ["Ludwig", "van der Berg-Łąka", "Ludwig van der Berg-Łąka"],
    ["Dr. 李", "小龙", "Dr. 李 小龙"],
    ["葛\u{e0100}城", "ミカ", "葛\u{e0100}城 ミカ"],
    ["محمد", "بن علی", "محمد بن علی"],
    ["राहुल", "शर्मा", "राहुल शर्मा"],
    ["สมชาย", "ใจดี", "สมชาย ใจดี"],
    ["(Ada)", "", "(Ada)"],
    ["", "PhD", "PhD"],
  ])("%s %s", (first, last, plain) => {
    expect(plainName(first, last)).toBe(plain);
  });

  test("is empty only where the name shows nothing, and plain again is the same", () => {
    fc.assert(
      fc.property(anyName, anyName, (first, last) => {
        const plain = plainName(first, last);
        return (plain !== "" || tidy(first + last) === "") && plainName(plain, "") === plain;
      }),
    );
  });

  test("keeps any name of letters whole", () => {
    const letters = fc
      .stringMatching(/^[\p{L}\p{M}]{2,8}$/u)
      // Variation selectors and keycaps are marks to Unicode, and ornaments to us.
      .filter((name) => tidy(name).normalize("NFKC") === name && /^\p{L}/u.test(name) && !/[\ufe00-\ufe0f\u20e3]/.test(name));
    fc.assert(fc.property(letters, letters, (first, last) => plainName(first, last) === `${first} ${last}`));
  });
});

describe("phraseFinder", () => {
  const find = phraseFinder(["earn money", "earn", "work from home now"]);
  test.each([
    ["you earn money here", "earn"],
    ["please work from home now", "work from home now"],
    ["work from home", undefined],
    ["earnings of home work", undefined],
    ["", undefined],
  ])("finds in “%s”: %s", (text, phrase) => expect(find(text.split(" "))).toBe(phrase));

  test("finds what stands anywhere in a text, and nothing else", () => {
    const word = fc.constantFrom("a", "b", "c", "d");
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 4 }), fc.array(word, { maxLength: 8 }), (phrases, words) => {
        const found = phraseFinder(phrases)(words);
        const standing = phrases.filter((one) => ` ${words.join(" ")} `.includes(` ${one} `));
        if (standing.length === 0) expect(found).toBeUndefined();
        else expect(standing).toContain(found);
      }),
    );
  });
});
