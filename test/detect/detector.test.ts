/** Detectors: trained on a few invented lines, packed, asked; and what no detector ever weighs. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawTexts } from "../../src/detect/corpus.ts";
import { detector, familyFeatures, type PackedDetector } from "../../src/detect/detector.ts";
import { calibrate, learn, oddsOf, packWeights, prepareTexts } from "../../src/detect/detector-training.ts";
import { readMessage } from "../../src/detect/read-message.ts";
import { readCompanyOffer, readOffer } from "../../src/detect/read-offer.ts";
import { eachTextFeature, placedTokens, tokensIn } from "../../src/detect/text-features.ts";
import { prepare, train } from "../../src/detect/training.ts";

const LINES = `
# fruit is what nobody asked for
apple sweet red apple, {cheap|fresh} today
apple ripe apple pie for 3 €
apple an apple tree of your own
pear juicy pear in the basket
pear {yellow|green} pears for sale
pear pear jam, buy now
ok grey granite of the quarry
ok hard marble in blocks
ok limestone and chalk
ok a granite quarry with history
ok marble statues since 1920
ok-company Slate & Basalt
`;
const texts = drawTexts([{ name: "en-2.txt", text: LINES }], ["apple", "pear"], 4);
const prepared = prepareTexts(texts);
const weights = learn(prepared, () => true);
const { weights: bytes, scale } = packWeights(weights, prepared);
const examples = texts
  .filter(({ isUnwanted }) => isUnwanted)
  .map(({ text, kind, language, group }) => ({ text, kind, language, file: "en.txt", group }));
const packed: PackedDetector = {
  version: "toy",
  weights: bytes,
  slope: 10 * scale,
  offset: 10 * weights.bias,
  scripts: ["Latin"],
  rates: { least: 10, languages: ["en"], weakIn: [], found: 100, mistaken: 0 },
  family: train(prepare(examples, familyFeatures), { margin: 0, coverage: 0, epochs: 20, sparsity: 0.05 }),
};
const fruit = detector<"apple" | "pear">(packed);

describe("drawTexts", () => {
  it("counts what is drawn from a line for one together, in one group", () => {
    const drawn = texts.filter(({ text }) => text.startsWith("sweet red apple"));
    expect(new Set(drawn.map(({ text }) => text))).toEqual(new Set(["sweet red apple, cheap today", "sweet red apple, fresh today"]));
    expect(drawn.reduce((sum, { share }) => sum + share, 0)).toBe(1);
    expect(new Set(drawn.map(({ group }) => group)).size).toBe(1);
  });

  it("takes language and hand from the file's name", () =>
    expect(texts[0]).toMatchObject({ language: "en", hand: "2", isUnwanted: true, kind: "apple" }));

  it.each(["stone a wall of it", "ok", "apple"])("refuses %s, and says where", (line) =>
    expect(() => drawTexts([{ name: "en.txt", text: `# head\n${line}` }], ["apple"], 1)).toThrow("en.txt, line 2"),
  );
});

describe("a detector", () => {
  it("finds what it was taught, in texts it was not", () => {
    expect(fruit.read("Fresh apples and pears, cheap!").points).toBeGreaterThan(0);
    expect(fruit.read("Granite, marble and chalk").points).toBe(0);
  });

  it("names the family", () => expect(fruit.read("red apple pie").family).toBe("apple"));

  it("says nothing of a script it was not taught", () => {
    for (const text of ["", "🍎🍎🍎", "123 456", "яблоко apple яблоко яблоко", "苹果"])
      expect(fruit.read(text)).toEqual({ points: 0, family: undefined });
  });

  it("says nothing of a text without a word", () => {
    for (const text of ["https://www.example.com/apple", "+1 555 010 7788", "🍎 30 %!!"]) expect(fruit.weigh(text)).toBeUndefined();
    expect(fruit.weigh("apple https://www.example.com/apple")).toBeDefined();
  });

  it("quotes the words that weighed most, as written", () => {
    expect(fruit.quote("Granite and marble, a RED  Apple, limestone")).toContain("Apple");
    expect(fruit.quote("Granite and marble, a RED  Apple, limestone")).not.toContain("marble");
  });

  it("is the same, byte by byte, when trained again", () =>
    expect(
      packWeights(
        learn(prepareTexts(texts), () => true),
        prepared,
      ),
    ).toEqual(packWeights(weights, prepared)));

  it("gives texts it was packed from the odds it was trained for", () => {
    const trained = texts.map((_, index) => Math.round(10 * oddsOf(weights, prepared, index)));
    const packedToo = texts.map(({ text }) => Math.round(fruit.weigh(text) ?? Number.NaN));
    expect(packedToo.every((points, index) => Math.abs(points - (trained[index] as number)) <= 1)).toBe(true);
  });
});

describe("calibrate", () => {
  it("finds how much more often unwanted texts get such odds", () => {
    // Of odds 0 one text of each kind; of odds 1 eight unwanted and two genuine.
    const trials = [
      ...Array.from({ length: 8 }, () => [1, true] as const),
      ...Array.from({ length: 2 }, () => [0, true] as const),
      ...Array.from({ length: 2 }, () => [1, false] as const),
      ...Array.from({ length: 8 }, () => [0, false] as const),
    ].map(([odds, isUnwanted]) => ({ odds, drawn: { text: "", kind: "", isUnwanted, language: "en", hand: "1", group: 0, share: 1 } }));
    const { slope, offset } = calibrate(trials);
    expect(Math.exp(slope + offset)).toBeCloseTo(4, 3);
    expect(Math.exp(offset)).toBeCloseTo(1 / 4, 3);
  });
});

describe("tokensIn and placedTokens", () => {
  it.each([
    ["Earn $500/day, 100% legit!!", ["earn", "AMOUNT", "day", "PERCENT", "legit", "!!"]],
    ["call +1 (555) 010-0199 or @sam_fx", ["call", "PHONE", "or", "HANDLE"]],
    ["mail sam@example.com, see https://example.com/x?y=1", ["mail", "MAIL", "see", "LINK"]],
    ["join t.me/example or calendly.com/sam", ["join", "CHAT", "or", "BOOKING"]],
    ["since 2003 with 12 people 🚀", ["since", "NUMBER year", "with", "NUMBER 2", "people", "🚀"]],
    ["每天赚300元", ["每天赚", "AMOUNT"]],
    ["𝐄𝐚𝐫𝐧 in USDT", ["earn", "in", "usdt"]],
  ])("%s", (text, tokens) => {
    expect(tokensIn(text)).toEqual(tokens);
    expect(placedTokens(text.normalize("NFKC")).map(({ token }) => token)).toEqual(tokens);
  });
});

const PLACES = [
  "India",
  "Kenya",
  "São Paulo",
  "Deutschland",
  "New York",
  "Nigeria",
  "China",
  "Dubai",
  "Lagos",
  "Hanoi",
  "United Arab Emirates",
];
const FORMS = ["Private Limited", "Ltd", "LLC", "GmbH", "S.A.", "Inc", "Pvt Ltd", "BV"];
const TEXTS = [
  "Earn 500 a day from home, DM me on WhatsApp",
  "Forex account manager | 10 % weekly profits guaranteed",
  "Sales Manager",
  "Bright Partners Services",
  "Hi, we help firms like yours save costs. Worth a quick call?",
];

describe("law: no country, place or legal form weighs", () => {
  const readings = (text: string) => [
    readMessage(text),
    ...[readOffer(text), readCompanyOffer(text)].map((offer) => offer && { points: offer.points, family: offer.family }),
  ];

  it.each([
    ["places", PLACES],
    ["legal forms", FORMS],
  ] as const)("exchanging %s changes nothing", (_, names) => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.constantFrom(...names), fc.constantFrom(...names), (text, one, other) => {
        expect(readings(`${text} ${one}`)).toEqual(readings(`${text} ${other}`));
        expect(readings(`${one} ${text}`)).toEqual(readings(`${other} ${text}`));
      }),
    );
  });

  it("adding one changes nothing but what is quoted", () => {
    const hashes = (text: string) => {
      const found: number[] = [];
      eachTextFeature(tokensIn(text), (hash) => found.push(hash));
      return found;
    };
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.constantFrom(...PLACES, ...FORMS), (text, name) => {
        expect(hashes(`${name} ${text} ${name}`)).toEqual(hashes(text));
      }),
    );
  });
});

describe("quotes", () => {
  it("are one to four words of the text, as written", () => {
    const words = fc.array(
      fc.constantFrom("Earn", "$500", "daily", "from", "home", "DM", "me", "|", "India", "crypto", "VIP", "👉", "100%", "赚钱", "加微信"),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(" ");
        const quote = fruit.quote(text);
        expect(text).toContain(quote);
        expect(quote.split(" ").length).toBeLessThanOrEqual(4);
        expect(quote === "" && /\p{L}/u.test(text)).toBe(false);
      }),
    );
  });
});
