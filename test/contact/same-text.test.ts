/** How alike texts must be to be one. */
import { describe, expect, it } from "vitest";
import { sameTexts, sketch } from "../../src/contact/same-text.ts";

/** Words that no other text holds. */
const words = (count: number, of = "w") => Array.from({ length: count }, (_, index) => `${of}${index}`);
/** Pieces of five words are counted: of 54 words there are 50. */
const text = (count: number, of?: string) => words(count, of).join(" ");
const others = (...texts: readonly string[]) => {
  const found = sameTexts(texts.map((one, party) => ({ party, sketch: sketch(one) })));
  return texts.map((_, party) => found.get(party) ?? 0);
};

describe("a sketch", () => {
  it("holds each piece of five words once, sorted", () => {
    expect(sketch(text(4))).toHaveLength(0);
    expect(sketch(text(5))).toHaveLength(1);
    expect(sketch(text(54))).toHaveLength(50);
    expect(sketch("a b c d e a b c d e a b c d e")).toHaveLength(5);
    const pieces = sketch(text(54));
    expect([...pieces]).toEqual([...pieces].sort((a, b) => a - b));
  });

  it("does not tell case, accents and punctuation apart, but words and their order", () => {
    expect(sketch("Ein Wört, zwei; DREI vier")).toEqual(sketch("ein wort zwei drei vier"));
    expect(sketch("a b c d e")).not.toEqual(sketch("a b c e d"));
    expect(sketch("ab c d e f")).not.toEqual(sketch("a bc d e f"));
    expect(sketch("ab c d e f")).not.toEqual(sketch("xb c d e f"));
    expect(sketch("ab c d e f")).not.toEqual(sketch("ax c d e f"));
    expect(sketch("ab c d e f")).not.toEqual(sketch("ab c d e x"));
  });

  it("of a long text is its 256 smallest pieces", () => {
    const long = sketch(text(1000));
    expect(long).toHaveLength(256);
    expect(sketch(text(260))).toHaveLength(256);
    expect(sketch(text(259))).toHaveLength(255);
  });
});

describe("the same text", () => {
  it("is counted by its other senders, equal ones together", () => {
    expect(others(text(54), text(54), text(54), text(54, "x"))).toEqual([2, 2, 2, 0]);
  });

  // With n of 50 pieces replaced at the end, 50 - n are shared of 50 + n.
  it.each([
    [5, 1],
    [6, 0],
  ])("with %i of fifty pieces changed: %i", (changed, found) => {
    const other = [...words(54 - changed), ...words(changed, "x")].join(" ");
    expect(others(text(54), other)).toEqual([found, found]);
  });

  it("is exactly four fifths too: 40 of 50 pieces in all", () => {
    // 45 pieces and 45 pieces, 40 of them the same.
    const [one, two] = [[...words(44), ...words(5, "x")].join(" "), [...words(44), ...words(5, "y")].join(" ")];
    expect(sketch(one)).toHaveLength(45);
    expect(others(one, two)).toEqual([1, 1]);
    const [three, four] = [[...words(43), ...words(5, "x")].join(" "), [...words(43), ...words(5, "y")].join(" ")];
    expect(others(three, four)).toEqual([0, 0]);
  });

  it("counts all senders of each text that is alike", () => {
    const near = [...words(53), "x"].join(" ");
    expect(others(text(54), near, near, text(54))).toEqual([3, 3, 3, 3]);
  });

  it("is no shorter text inside a longer one", () => expect(others(text(54), text(30))).toEqual([0, 0]));

  it("is no text without a piece, except its like", () => expect(sameTexts([{ party: 1, sketch: sketch("a") }])).toEqual(new Map()));

  it("is found among many", () => {
    const campaign = Array.from({ length: 70 }, (_, index) => [...words(53), `x${index}`].join(" "));
    const found = others(...campaign, text(54, "z"));
    expect(found[0]).toBeGreaterThan(50);
    expect(found.at(-1)).toBe(0);
  });
});
