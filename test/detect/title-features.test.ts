/** What a model looks at in a text, and what it never sees: places, firms, legal forms. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachFeature, typedWords } from "../../src/detect/title-features.ts";

const hashes = (text: string) => {
  const found: number[] = [];
  eachFeature(text, (hash) => found.push(hash));
  return found.sort((a, b) => a - b);
};

describe("eachFeature", () => {
  it("is the same for capitals, accents and costumes", () => {
    expect(hashes("INGÉNIEUR LOGICIEL")).toEqual(hashes("ingenieur logiciel"));
    expect(hashes("𝐒𝐚𝐥𝐞𝐬 𝐌𝐚𝐧𝐚𝐠𝐞𝐫")).toEqual(hashes("Sales Manager"));
  });

  it("tells the order of words, and the first part from the others", () => {
    expect(hashes("Manager Sales")).not.toEqual(hashes("Sales Manager"));
    expect(hashes("Nurse | Coach")).not.toEqual(hashes("Coach | Nurse"));
  });

  it("has nothing for a text without words", () => {
    for (const text of ["", " ", "—", "🚀🚀", "!!!"]) expect(hashes(text)).toEqual([]);
  });

  it("parts scripts that are not spaced into runs of letters", () => {
    const [one, other] = [new Set(hashes("销售经理")), new Set(hashes("区域销售经理"))];
    expect([...one].filter((hash) => other.has(hash)).length).toBeGreaterThan(5);
  });

  it.each([
    ["Sales Manager Germany", "Sales Manager"],
    ["Sales Manager, United Arab Emirates", "Sales Manager"],
    ["Head of Sales New York", "Head of Sales"],
    ["Verkaufsleiter Österreich", "Verkaufsleiter"],
    ["日本営業部長", "営業部長"],
    ["Менеджер по продажам Москва", "Менеджер по продажам"],
    ["Doctor at Bright Design", "Doctor"],
    ["Arzt bei Vertrieb & Söhne", "Arzt"],
    ["Doctor @Software House", "Doctor"],
    ["Doctor at Bright Design | Speaker", "Doctor | Speaker"],
    ["Accountant, Bau Ltd", "Accountant, Bau"],
    ["株式会社デザイン 営業部長", "営業部長"],
  ])("%s is read as %s", (text, same) => expect(hashes(text)).toEqual(hashes(same)));

  it("exchanging a place for another changes nothing", () => {
    const places = fc.constantFrom(
      "India",
      "Kenya",
      "São Paulo",
      "Deutschland",
      "España",
      "Nigeria",
      "China",
      "Dubai",
      "EMEA",
      "Lagos",
      "Hanoi",
    );
    const titles = fc.constantFrom("Sales Manager", "Software Engineer", "Ingénieur", "Krankenschwester", "Founder & CEO");
    fc.assert(
      fc.property(titles, places, places, (title, one, other) => {
        expect(hashes(`${title} ${one}`)).toEqual(hashes(`${title} ${other}`));
        expect(hashes(`${one} ${title}`)).toEqual(hashes(`${other} ${title}`));
      }),
    );
  });

  it("names words of the text, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const count = typedWords(text).length;
        eachFeature(text, (hash, from, to) => {
          expect(hash).toBeLessThan(2 ** 24);
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThanOrEqual(Math.max(0, count));
        });
      }),
    );
  });
});
