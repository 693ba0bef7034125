import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { everyScript, isEuropean } from "../../src/text/patterns.ts";

const everyCharacter = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));

/** All that a text of Europe may be made of. */
const european = [
  ...everyCharacter(0, 0x24f),
  ...everyCharacter(0x2010, 0x203a),
  "\u20ac",
  ...everyCharacter(0x2600, 0x27bf),
  ...everyCharacter(0x1f400, 0x1f7ff),
  ...everyCharacter(0x1f800, 0x1faff),
];

const text = fc
  .array(fc.oneof(fc.constantFrom(..."aB1 .-:@+€²ªé❶😀"), fc.constantFrom(...european), fc.string({ unit: "binary", maxLength: 2 })))
  .map((all) => all.join(""));

/** Of the forms that stand in prune's own patterns. */
const patterns = [
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu,
  /[\p{Nd}]+(?:[.,][\p{Nd}]+)*[\p{L}\p{N}\p{M}]*|[\p{Sc}%]/gu,
  /(?<![\p{L}\p{N}.])[\p{L}\p{N}._%+-]+@[^\p{L}\p{N}]{0,4}/gu,
  /(?<=(?:^|[\s.])[\p{L}])\.(?=[\p{L}](?:\.|\s|$))/gu,
];

describe("patterns for every script", () => {
  test.each(["L", "N", "Nd", "M", "Sc"])("know each character's class: %s", (name) => {
    const own = new RegExp(`[\\p{${name}}]`, "u");
    const made = everyScript(own);
    const wrong = european.filter((character) => made(character).test(character) !== own.test(character));
    expect(european.every(isEuropean)).toBe(true);
    expect(wrong).toEqual([]);
  });

  test.each(patterns)("find the same as the pattern they are made of: %s", (own) => {
    const made = everyScript(own);
    fc.assert(
      fc.property(text, (any) => {
        expect(any.match(made(any))).toEqual(any.match(own));
      }),
      { numRuns: 2000 },
    );
  });
});
