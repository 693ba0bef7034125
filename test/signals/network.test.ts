/** The signals that look at many at once, and those of accounts and addresses, each number from both sides. */
import { describe, expect, it } from "vitest";
import { agedAccount } from "../../src/signals/aged-account.ts";
import { companyBurst } from "../../src/signals/company-burst.ts";
import { freshAccount } from "../../src/signals/fresh-account.ts";
import { slugMismatch } from "../../src/signals/slug-mismatch.ts";
import { templatePosition } from "../../src/signals/template-position.ts";
import { type Known, said, strength } from "./looking.ts";

type Others = readonly (Known & { readonly times?: number })[];

describe("company-burst", () => {
  const SELLER = { position: "Sales Executive", company: "Quick Leads", connectedOn: "2024-03-05" };
  const burst = (others: Others, me = {}) => strength(companyBurst, SELLER, { others, me });

  it.each([
    [3, 1],
    [2, undefined],
    [11, 1],
    [12, undefined],
  ])("with %i others: %s", (times, share) => expect(burst([{ ...SELLER, times }])).toBe(share));

  it.each([
    ["2024-03-19", 1],
    ["2024-03-20", undefined],
    ["2024-02-20", 1],
    ["2024-02-19", undefined],
  ])("within two weeks: another on %s: %s", (connectedOn, share) => {
    expect(
      burst([
        { ...SELLER, connectedOn },
        { ...SELLER, times: 2 },
      ]),
    ).toBe(share);
  });

  it.each([
    [3, 2, 1],
    [2, 2, undefined],
    [6, 4, 1],
    [5, 4, undefined],
  ])("of %i who sell and %i others: %s", (sellers, others, share) => {
    const nurse = { ...SELLER, position: "Nurse" };
    expect(
      burst([
        { ...SELLER, times: sellers - 1 },
        { ...nurse, times: others },
      ]),
    ).toBe(share);
  });

  it.each([
    ["Sales", true],
    ["Recruiter", true],
    ["Business Development", true],
    ["Vertrieb", true],
    ["Engineer", false],
    ["", false],
  ])("%s is selling: %s", (position, sells) => {
    const one = { ...SELLER, position };
    expect(strength(companyBurst, one, { others: [{ ...one, times: 3 }] })).toBe(sells ? 1 : undefined);
  });

  it("is silent about companies of the user's, about other spellings' absence, and about those without a date", () => {
    for (const me of [
      { companies: ["QUICK Leads"] },
      { pastCompanies: ["Quick Leads"] },
      { schools: ["Quick Leads"] },
      { targetCompanies: ["Quick Leads"] },
    ])
      expect(burst([{ ...SELLER, times: 4 }], me)).toBeUndefined();
    expect(burst([{ ...SELLER, connectedOn: undefined, times: 4 }])).toBeUndefined();
    expect(
      burst([
        { ...SELLER, times: 2 },
        { ...SELLER, connectedOn: undefined },
      ]),
    ).toBeUndefined();
    expect(burst([{ ...SELLER, company: "Other", times: 4 }])).toBeUndefined();
  });

  it("tells how many, and within how many days", () => {
    expect(said(companyBurst, SELLER, { others: [{ ...SELLER, times: 3 }] })).toBe(
      "is one of 4 people from Quick Leads within a day, and none before or since",
    );
    expect(said(companyBurst, SELLER, { others: [{ ...SELLER, connectedOn: "2024-03-06", times: 3 }] })).toContain("within a day");
    expect(
      said(companyBurst, SELLER, {
        others: [
          { ...SELLER, times: 2 },
          { ...SELLER, connectedOn: "2024-03-07" },
        ],
      }),
    ).toContain("is one of 4 people from Quick Leads within 2 days");
  });
});

describe("template-position", () => {
  const TEXT = "Unlocking hidden treasure for ambitious visionary leaders";
  const ADVERT = { position: TEXT, company: "Alpha", connectedOn: "2024-03-05" };
  const cluster = (others: Others, person: Known = ADVERT, me = {}) => said(templatePosition, person, { others, me });
  const at = (...companies: readonly string[]) => companies.map((company) => ({ ...ADVERT, company }));

  it("is the same text of three people at three companies", () => {
    expect(cluster(at("Beta", "Gamma"))).toBe("has the same position text as 2 others, all connected within a day");
    expect(strength(templatePosition, ADVERT, { others: at("Beta", "Gamma") })).toBe(1);
    expect(cluster(at("Beta"))).toBeUndefined();
    expect(cluster(at("Beta", "Beta"))).toBeUndefined();
    expect(cluster(at("Beta", "ALPHA Ltd"))).toBeUndefined();
    expect(cluster(at("", ""))).toBeDefined();
    expect(cluster(at("Beta", "Gamma").map((other) => ({ ...other, position: TEXT.toUpperCase() })))).toBeDefined();
    expect(cluster(at("Beta", "Gamma").map((other) => ({ ...other, position: `${TEXT} today` })))).toBeUndefined();
  });

  it.each([
    ["seven words", "Unlocking hidden treasure ambitious visionary dreams everywhere", true],
    ["six words", "Unlocking hidden treasure ambitious visionary dreams", false],
    ["seven words, some of them joined by strokes", "Unlocking-hidden-treasure ambitious visionary dreams everywhere", false],
    ["four words of its own", "Unlocking hidden treasure visionary senior software engineer", true],
    ["three words of its own", "Unlocking hidden treasure manager senior software engineer", false],
    ["seven with signs between them", "- Unlocking hidden treasure ambitious visionary dreams", false],
  ])("of %s", (_, position, speaks) => {
    const one = { ...ADVERT, position };
    const others = ["Beta", "Gamma"].map((company) => ({ ...one, company }));
    expect(cluster(others, one) !== undefined).toBe(speaks);
  });

  it.each([
    ["2024-05-04", "has the same position text as 2 others, all connected within 60 days"],
    ["2024-05-05", undefined],
    ["2024-03-07", "has the same position text as 2 others, all connected within 2 days"],
  ])("within sixty days: the last on %s", (connectedOn, because) => {
    expect(
      cluster([
        { ...ADVERT, company: "Beta" },
        { ...ADVERT, company: "Gamma", connectedOn },
      ]),
    ).toBe(because);
    // From the side of the one in the middle, and of the last.
    const last = { ...ADVERT, company: "Gamma", connectedOn };
    expect(cluster([ADVERT, { ...ADVERT, company: "Beta" }], last)).toBe(because);
  });

  it("each is told of the largest company they keep", () => {
    const on = (connectedOn: string, company: string) => ({ ...ADVERT, connectedOn, company });
    const later = [on("2024-04-20", "Beta"), on("2024-04-21", "Gamma"), on("2024-06-01", "Delta"), on("2024-06-02", "Epsilon")];
    expect(cluster(later)).toBe("has the same position text as 2 others, all connected within 47 days");
    expect(cluster([ADVERT, ...later.slice(1)], later[0])).toBe("has the same position text as 3 others, all connected within 43 days");
    expect(cluster([ADVERT, ...later.slice(0, 3)], later[3])).toBe("has the same position text as 3 others, all connected within 43 days");
  });

  it("is silent about companies of the user's, and those without a date", () => {
    expect(cluster(at("Beta", "Gamma"), ADVERT, { companies: ["Alpha"] })).toBeUndefined();
    expect(cluster(at("Beta", "Gamma"), ADVERT, { targetCompanies: ["Beta"] })).toBeUndefined();
    expect(cluster(at("Beta", "Gamma"), { ...ADVERT, connectedOn: undefined })).toBeUndefined();
    expect(cluster(at("Beta", "Gamma").map((other) => ({ ...other, connectedOn: undefined })))).toBeUndefined();
  });
});

describe("accounts told by their numbers", () => {
  /** An address with a number in it: three characters a group, the last group first. */
  const numbered = (number: number) => {
    const digits = number.toString(12).padStart(9, "1");
    return `https://www.linkedin.com/in/p-${digits.slice(6)}${digits.slice(3, 6)}${digits.slice(0, 3)}`;
  };
  const BASE = 500_000_000;
  /** So many who connected one a day of one year, with rising numbers. */
  const crowd = (count: number, connectedOn = "2020-01-01"): Others =>
    Array.from({ length: count }, (_, index) => ({ url: numbered(BASE + index * 10), connectedOn }));

  it("aged-account: older than the middle of those known three years before", () => {
    const aged = (number: number, connectedOn: string | undefined) =>
      strength(agedAccount, { url: numbered(number), connectedOn }, { others: crowd(200) });
    const middle = BASE + 1000;
    expect(aged(middle - 1, "2024-01-01")).toBe(1);
    expect(aged(middle, "2024-01-01")).toBeUndefined();
    expect(aged(BASE, "2023-01-01")).toBe(1);
    expect(aged(BASE, "2022-12-31")).toBeUndefined();
    expect(aged(BASE, "2020-01-01")).toBeUndefined();
    expect(aged(BASE, undefined)).toBeUndefined();
    expect(
      strength(agedAccount, { url: "https://www.linkedin.com/in/ada", connectedOn: "2024-01-01" }, { others: crowd(200) }),
    ).toBeUndefined();
    expect(strength(agedAccount, { url: numbered(BASE), connectedOn: "2024-01-01" }, { others: crowd(100) })).toBeUndefined();
  });

  it("fresh-account: among the newest fiftieth of the numbers seen up to the day", () => {
    const fresh = (number: number, connectedOn: string | undefined, others: Others = crowd(200)) =>
      strength(freshAccount, { url: numbered(number), connectedOn }, { others });
    // 201 numbers with this one: the line is the one at 196, which is the fifth from the top.
    const line = BASE + 1960;
    expect(fresh(line + 5, "2020-02-01")).toBe(1);
    expect(fresh(line - 5, "2020-02-01")).toBeUndefined();
    expect(fresh(BASE + 9999, "2020-02-01")).toBe(1);
    expect(fresh(BASE + 9999, undefined)).toBeUndefined();
    expect(fresh(BASE + 9999, "2020-02-01", crowd(100))).toBeUndefined();
    // Of 250 the line is the one at 245: with this one there, it is its own.
    expect(fresh(BASE + 2445, "2020-02-01", crowd(249))).toBeUndefined();
    expect(fresh(BASE + 2455, "2020-02-01", crowd(249))).toBe(1);
    // Those who came later do not count.
    expect(fresh(BASE + 700, "2019-01-01", [...crowd(200), ...crowd(60, "2018-01-01")])).toBe(1);
    expect(
      strength(freshAccount, { url: "https://www.linkedin.com/in/ada", connectedOn: "2020-02-01" }, { others: crowd(200) }),
    ).toBeUndefined();
  });
});

describe("slug-mismatch", () => {
  const mismatch = (name: string, slug: string) => strength(slugMismatch, { name, url: `https://www.linkedin.com/in/${slug}` });

  it.each([
    ["Ada Example", "bo-muster-person", 1],
    ["Ada Exemplary", "adaex", undefined],
    ["Ada Exemplary", "xxxexexxx", undefined],
    ["Ada Example", "bosamp", undefined],
    ["Ada Example", "bosonx", 1],
    ["Ada Example", "boson", undefined],
    ["Adaex", "bosonx", undefined],
    ["Adaexy", "bosonx", 1],
    ["Ada Example", "bosonx-8a7b6c5", 1],
    ["Ada Example", "bosonx-exa12", 1],
    ["Ada Example", "bosonx-exam", undefined],
    ["Ада Пример", "bo-muster-person", undefined],
    ["Ada Example", "bo%d0%b0-person", undefined],
    ["Ada (Person) Examply", "bosonx-person", 1],
    ["Ádà Exâmply", "bosonx-person", 1],
    ["Ada Example", "", undefined],
  ])("%s at %s: %s", (name, slug, share) => expect(mismatch(name, slug)).toBe(share));

  it("an address that is none says nothing", () => expect(strength(slugMismatch, { name: "Ada Example", url: "" })).toBeUndefined());
});
