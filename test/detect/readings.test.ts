/** What is said of how well the readings do. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/detect/corpus.ts";
import { measured, RATES } from "../../src/detect/readings.ts";

const learned = (of: string) => [
  ...new Set(
    readdirSync(join(import.meta.dirname, "../../fixtures/texts", of)).flatMap((name) => (name.endsWith(".txt") ? languageOf(name) : [])),
  ),
];

describe.each(["messages", "offers"] as const)("the reading of %s", (of) => {
  const { languages, weakIn, found, mistaken } = RATES[of];

  it("is said to have learned every language of its corpus, and no other", () => expect(languages).toEqual(learned(of).sort()));

  it("finds most, errs seldom, and neither never nor always", () => {
    expect(found).toBeGreaterThanOrEqual(55);
    expect(found).toBeLessThanOrEqual(95);
    expect(mistaken).toBeGreaterThanOrEqual(1);
    expect(mistaken).toBeLessThanOrEqual(10);
  });

  it("finds half and more in all languages but a few", () => expect(weakIn.length).toBeLessThanOrEqual(3));

  it("says so", () => {
    expect(measured(of)).toContain(`to ${found} of a hundred`);
    expect(measured(of)).toContain(`to ${mistaken} of a hundred`);
    for (const language of weakIn) expect(measured(of)).toContain(language);
  });
});
