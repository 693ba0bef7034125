/** When two companies, or two names, are the same. */
import { describe, expect, it } from "vitest";
import { companyKey, nameKey, profileSlug } from "../../src/people/compare.ts";

describe("a company", () => {
  it.each([
    ["Acme", "acme"],
    ["ACME Inc.", "acme"],
    ["Acme Ltd", "acme"],
    ["Acme Co., Ltd.", "acme"],
    ["Acme S.A.", "acme"],
    ["Beispiel G.m.b.H.", "beispiel"],
    ["Beispiel GmbH & Co. KG", "beispiel"],
    ["The Acme Company", "acme"],
    ["PT Contoh Tbk", "contoh"],
    ["OOO Primer", "primer"],
    ["Ejemplo, S.A. de C.V.", "ejemplo"],
    ["Café Société", "cafe societe"],
    ["A.B.C. Example", "abc example"],
    ["中文公司", "中文公司"],
    ["Acme  Europe", "acme europe"],
    // Something is left, whatever it is.
    ["Ltd", "ltd"],
    ["The", "the"],
    ["Company Inc", ""],
    ["The Ltd", "the"],
    ["AG Acme", "ag acme"],
    ["Acme The", "acme the"],
  ])("%s is %s", (company, key) => expect(companyKey(company)).toBe(key));

  it.each([
    "",
    " ",
    "-",
    "Self-employed",
    "FREELANCE",
    "Freelance Ltd",
    "Stealth Startup",
    "N/A",
    "Company",
    "private",
    "Open to work",
    "autónomo",
  ])("“%s” is none", (company) => expect(companyKey(company)).toBe(""));

  it.each([
    ["Apple", "Apple Tree Nursery"],
    ["Acme", "Acme Europe"],
    ["Self", "Self Storage"],
    ["Freelance", "Freelance Example"],
    ["Group", "Acme Group"],
    ["The", "Acme"],
  ])("%s is not %s", (one, other) => expect(companyKey(one)).not.toBe(companyKey(other)));

  it.each([
    ["Hueber", "Huber", true],
    ["Huebe", "Hube", false],
    ["Acme - one two three four five", "Acme", true],
    ["Acme - one two three four", "Acme", false],
    ["Acme - part of the Globex Group", "Acme", true],
  ])("%s is %s: %s", (one, other, same) => expect(companyKey(one) === companyKey(other)).toBe(same));

  it("is the same the second time", () => expect([companyKey("Twice Ltd"), companyKey("Twice Ltd")]).toEqual(["twice", "twice"]));
});

describe("a name", () => {
  it("is told by its letters, not by case, spaces and accents", () => {
    expect(nameKey("  Ada   EXAMPLE ")).toBe(nameKey("ada example"));
    expect(nameKey("José")).toBe(nameKey("JOSÉ"));
  });

  it("keeps scripts apart, and an order is an order", () => {
    expect(nameKey("Анна")).not.toBe(nameKey("Anna"));
    expect(nameKey("Ada Example")).not.toBe(nameKey("Example Ada"));
    expect(nameKey("Ada Example")).not.toBe(nameKey("Ada M. Example"));
  });
});

it("an address is told by what stands behind /in/", () => {
  expect(profileSlug("https://www.linkedin.com/in/Ada-Example/")).toBe("ada-example");
  expect(profileSlug("Ada Example")).toBeUndefined();
});
