/** Models: trained on a few invented lines, packed, unpacked, asked. */
import { describe, expect, it } from "vitest";
import { type PackedModel, unpack } from "../../src/detect/model.ts";
import { crossValidate, type Example, prepare, train } from "../../src/detect/training.ts";

const LINES: Readonly<Record<string, readonly string[]>> = {
  fruit: ["red apple", "green apple", "ripe pear", "sweet pear", "apple pie", "pear tree", "apple tree", "a ripe apple"],
  stone: [
    "grey granite",
    "hard granite",
    "white marble",
    "marble block",
    "granite block",
    "marble quarry",
    "granite quarry",
    "a hard marble",
  ],
};
const examples: Example[] = Object.entries(LINES).flatMap(([kind, texts]) =>
  texts.map((text, index) => ({ text, kind, language: "en", file: "en.txt", group: index })),
);
const OPTIONS = { margin: 0.5, coverage: 0.3, epochs: 20, sparsity: 0.05 };
const packed: PackedModel = train(prepare(examples), OPTIONS);
const model = unpack(packed);

describe("a trained model", () => {
  it("finds what it was taught, in texts it was not", () => {
    expect(model.read("rotten apple")?.kind).toBe("fruit");
    expect(model.read("Granite, polished")?.kind).toBe("stone");
  });

  it("says nothing of words nobody taught it", () => {
    expect(model.read("xyzzy plugh")).toBeUndefined();
    expect(model.read("蘋果")).toBeUndefined();
    expect(model.read("")).toBeUndefined();
  });

  it("says nothing where two kinds are close", () => {
    const even = { ...packed, margin: 100 };
    expect(unpack(even).read("apple")).toBeUndefined();
  });

  it("quotes the words that told, as typed", () => {
    expect(model.words("A very RIPE Apple indeed", "fruit")).toContain("Apple");
    expect(model.words("A very RIPE Apple indeed", "fruit")).not.toContain("indeed");
    expect(model.words("xyzzy", "fruit")).toEqual([]);
  });

  it("knows words, not parts of words", () => {
    expect(model.knows("apple")).toBe(true);
    expect(model.knows("appl")).toBe(false);
  });

  it("is the same, byte by byte, when trained again", () => {
    expect(train(prepare(examples), OPTIONS)).toEqual(packed);
  });

  it("keeps fewer weights the sparser it is asked to be", () => {
    expect(train(prepare(examples), { ...OPTIONS, sparsity: 0.5 }).size).toBeLessThan(packed.size);
  });
});

describe("crossValidate", () => {
  it("asks about every example once, and never trains on one of its group", () => {
    const trials = crossValidate(prepare(examples), OPTIONS, 4);
    expect(trials.map(({ example }) => example.text).sort()).toEqual(examples.map(({ text }) => text).sort());
  });
});
