/** What is looked up in a network: who works where, days of many acceptances, member numbers, how jobs stand to the user's. */
import { describe, expect, it } from "vitest";
import { outlyingDays } from "../../src/network/bursts.ts";
import { companiesTied, companyTies, peopleByEmployer } from "../../src/network/employers.ts";
import { growthOf, WEEKS } from "../../src/network/growth.ts";
import { nearness, ownerFunctions, recruitsFor } from "../../src/network/jobs.ts";
import { memberNumber, numberedAccounts } from "../../src/network/member-number.ts";
import { onceANetwork } from "../../src/network/once-a-network.ts";
import { identify } from "../../src/people/connections.ts";
import type { Network, Owner, Person } from "../../src/people/person.ts";
import { hasWords, textOf } from "../../src/text/text.ts";
import { ME, networkOf, somebody } from "../verdict/toy.ts";

const peopleOf = (rows: readonly Partial<Person>[]) => rows.map((row, index) => somebody(row, index + 1));

describe("employers", () => {
  it("hold everybody who names one", () => {
    const people = peopleOf([{ employer: "acme" }, { employer: "" }, { employer: "globex" }, { employer: "acme" }]);
    const found = [...peopleByEmployer(networkOf(people))].map(([employer, colleagues]) => [employer, colleagues.map(({ row }) => row)]);
    expect(found).toEqual([
      ["acme", [1, 4]],
      ["globex", [3]],
    ]);
  });

  it("stand to the user as the first of several things", () => {
    const me: Owner = {
      ...ME,
      companies: ["ACME Inc.", "Freelance"],
      targetCompanies: ["Acme", "Globex"],
      pastCompanies: ["Globex", "Initech"],
      schools: ["Initech", "Invented University"],
    };
    expect([...companyTies(me)]).toEqual([
      ["acme", "now"],
      ["globex", "target"],
      ["initech", "past"],
      ["invented university", "school"],
    ]);
    expect(companyTies(undefined).size).toBe(0);
    expect(companiesTied(me, "past")).toEqual(new Set(["initech"]));
    expect(companiesTied({ ...me, schools: [] }, "school")).toBeUndefined();
    expect(companiesTied(undefined, "now")).toBeUndefined();
  });
});

describe("days of many acceptances", () => {
  /** A network by how many were accepted on each day of a month. */
  const days = (...counts: readonly number[]): Network =>
    networkOf(
      peopleOf(
        counts.flatMap((count, day) =>
          Array.from({ length: count }, () => ({ connectedOn: `2024-01-${String(day + 1).padStart(2, "0")}` })),
        ),
      ),
    );
  const found = (...counts: readonly number[]) => outlyingDays(days(...counts)).map(({ day, count }) => `${day.slice(8)}: ${count}`);

  it("are more than 15, where the others are quiet", () => {
    expect(found(15, 1, 1)).toEqual([]);
    expect(found(16, 1, 1)).toEqual(["01: 16"]);
  });

  it("are more than the middle and eight times the spread around it", () => {
    // 2, 4, 6: the middle of 2 4 6 6 … is told by all days, the outlying among them.
    expect(found(2, 4, 6, 20)).toEqual([]);
    expect(found(1, 2, 3, 4, 18)).toEqual(["05: 18"]);
    expect(found(10, 11, 12, 13, 20)).toEqual([]);
    expect(found(10, 11, 12, 13, 21)).toEqual(["05: 21"]);
    expect(found(10, 11, 11, 12, 12, 12, 13, 20)).toEqual([]);
  });

  it("with a middle between two days", () => {
    // Middle 11.5, spread 1: the line is at 19.5.
    expect(found(10, 11, 12, 19)).toEqual([]);
    expect(found(10, 11, 12, 20)).toEqual(["04: 20"]);
  });

  it("stand in order, the oldest first, and a day without a date is none", () => {
    expect(found(30, 1, 1, 1, 1, 40)).toEqual(["01: 30", "06: 40"]);
    const backwards = networkOf([...days(30, 1, 1, 1, 1, 40).people].reverse());
    expect(outlyingDays(backwards).map(({ count }) => count)).toEqual([30, 40]);
    expect(outlyingDays(networkOf(peopleOf(Array.from({ length: 40 }, () => ({ connectedOn: undefined })))))).toEqual([]);
    expect(outlyingDays(networkOf([]))).toEqual([]);
  });
});

describe("how a network grew", () => {
  const growth = (days: Readonly<Record<string, number>>) =>
    growthOf(
      networkOf(peopleOf(Object.entries(days).flatMap(([connectedOn, count]) => Array.from({ length: count }, () => ({ connectedOn }))))),
    );

  it("tells of each day how many came before, how far along it was, how many came around it, and how busy that is", () => {
    // Two on one day and one six weeks later see each other; four come alone, and one long after. The pace is the mean of that by weeks and by the week.
    expect(growth({ "2020-01-01": 2, "2020-02-12": 1, "2021-01-01": 4, "2022-01-01": 1 })).toEqual(
      new Map([
        ["2020-01-01", { before: 0, along: 0.125, others: 2, pace: (2.5 / 8 + 3 / 8) / 2 }],
        ["2020-02-12", { before: 2, along: 0.3125, others: 2, pace: (2.5 / 8 + 1 / 8) / 2 }],
        ["2021-01-01", { before: 3, along: 0.625, others: 3, pace: 6 / 8 }],
        ["2022-01-01", { before: 7, along: 0.9375, others: 0, pace: (0.5 / 8 + 1 / 8) / 2 }],
      ]),
    );
  });

  it("looks six weeks around a day, either way", () => {
    const others = (day: string) => [...growth({ "2020-03-01": 1, [day]: 1 }).values()].map((added) => added.others);
    expect(WEEKS).toBe(6);
    expect(others("2020-04-12")).toEqual([1, 1]);
    expect(others("2020-04-13")).toEqual([0, 0]);
    expect(others("2020-01-19")).toEqual([1, 1]);
    expect(others("2020-01-18")).toEqual([0, 0]);
  });

  it("the order of the rows changes nothing, and a row without a date is none", () => {
    const people = peopleOf(["2021-01-01", undefined, "2020-01-01"].map((connectedOn) => ({ connectedOn })));
    expect([...growthOf(networkOf(people))].map(([day, { before }]) => [day, before])).toEqual([
      ["2020-01-01", 0],
      ["2021-01-01", 1],
    ]);
    expect(growthOf(networkOf([])).size).toBe(0);
  });
});

describe("member numbers", () => {
  const address = (slug: string) => `https://www.linkedin.com/in/${slug}`;

  it.each([
    ["ada-example-b50576a7", "a7576b50"],
    ["ada-example-93b3a220a", "20a3a293b"],
    ["ada-example-1234567", "7456123"],
    ["ada-example-1234567/", "7456123"],
  ])("%s holds one: %s in base 12", (slug, number) => expect(memberNumber(address(slug))).toBe(Number.parseInt(number, 12)));

  it.each([
    "ada-example",
    "ada-example-123456",
    "ada-example-1234567890",
    "ada-example-babbaba",
    "ada-example-123456c",
    "ada1234567",
    "ada-1234567-x",
  ])("%s holds none", (slug) => expect(memberNumber(address(slug))).toBeUndefined());

  /** Many that are alike, so that there are enough. */
  const crowd = (count: number) => Array.from({ length: count }, () => ({ url: address("p-1000000"), connectedOn: "2020-01-01" }));

  it("tell something from 200 on", () => {
    expect(numberedAccounts(crowd(199))).toBeUndefined();
    expect(numberedAccounts(crowd(200))).toHaveLength(200);
    expect(numberedAccounts([...crowd(199), { url: address("p"), connectedOn: "2020-01-01" }])).toBeUndefined();
    expect(numberedAccounts([...crowd(199), { url: address("p-1000000"), connectedOn: undefined }])).toBeUndefined();
  });

  it("stand in the order of days, then of numbers", () => {
    const [a, b, c] = [
      { url: address("p-1000002"), connectedOn: "2019-01-01" },
      { url: address("p-1000001"), connectedOn: "2019-01-01" },
      { url: address("p-1000000"), connectedOn: "2018-01-01" },
    ];
    for (const some of [
      [a, b, c],
      [c, b, a],
      [b, a, c],
    ] as const)
      expect(numberedAccounts([...some, ...crowd(200)])?.slice(0, 3)).toEqual([
        { connectedOn: "2018-01-01", number: memberNumber(c.url) },
        { connectedOn: "2019-01-01", number: memberNumber(b.url) },
        { connectedOn: "2019-01-01", number: memberNumber(a.url) },
      ]);
    expect(numberedAccounts([...crowd(200), c])?.[0]?.connectedOn).toBe("2018-01-01");
  });
});

it("what several signals ask is looked up once a network", () => {
  let looks = 0;
  const count = onceANetwork(({ people }) => {
    looks += 1;
    return { people: people.length };
  });
  const [one, other] = [networkOf([somebody()]), networkOf([])];
  expect([count(one).people, count(one).people, count(other).people, looks]).toEqual([1, 1, 0, 2]);
});

describe("jobs", () => {
  const at = (position: string, me: Partial<Owner>) => {
    const [person] = identify([{ ...somebody(), position }]) as [Person];
    const network = networkOf([person], { me: { ...ME, ...me } });
    return { near: nearness(person, network), field: recruitsFor(person, network) };
  };

  it.each([
    ["Nurse", "same"],
    ["Software Developer", "far"],
    ["", undefined],
    ["Xqzvw Blrtk", undefined],
  ])("“%s” stands to a nurse: %s", (position, near) => expect(at(position, { titles: ["Nurse"] }).near?.near).toBe(near));

  it("neighbours are near", () => {
    expect(at("Software Developer", { titles: ["Data Engineer"] }).near?.near).toBe("near");
    expect(at("Nurse", { titles: ["Data Engineer", "Nurse"] }).near?.near).toBe("same");
  });

  it("nothing is near to whom nobody knows", () => {
    expect(at("Nurse", {}).near).toBeUndefined();
    expect(at("Nurse", { titles: ["Xqzvw Blrtk"] }).near).toBeUndefined();
  });

  it("the owner's titles tell, and background and keywords where those do not", () => {
    expect(ownerFunctions(undefined)).toEqual({ functions: [], from: [] });
    expect(ownerFunctions(ME)).toEqual({ functions: [], from: [] });
    const titled = ownerFunctions({ ...ME, titles: ["Nurse", "Xqzvw Blrtk", "Head Nurse"], keywords: ["Accountant"] });
    expect([titled.functions.length, titled.from]).toEqual([1, ["Nurse", "Head Nurse"]]);
    const told = ownerFunctions({ ...ME, titles: ["Xqzvw Blrtk"], background: ["Accountant"], keywords: ["Nurse"] });
    expect([told.functions.length, told.from]).toEqual([2, ["Accountant", "Nurse"]]);
    expect(ownerFunctions({ ...ME, keywords: ["Nurse"] }).from).toEqual(["Nurse"]);
  });

  it.each([
    ["Recruiter, Engineering", "Mechanical Engineer", true],
    ["Recruiter, Hospitality", "Mechanical Engineer", false],
    ["Engineer", "Mechanical Engineer", false],
    ["Recruiter", "Recruiter", false],
  ])("“%s” recruits for a “%s”: %s", (position, title, recruits) => {
    expect(at(position, { titles: [title] }).field !== undefined).toBe(recruits);
  });
});

it.each([
  ["Head of Cheese", "cheese", true],
  ["Head of Cheese", "of cheese", true],
  ["Head of Cheese", "head cheese", false],
  ["Cheesemonger", "cheese", false],
  ["of of cheese", "of cheese", true],
  ["Head of", "of cheese", false],
  ["Head", "", false],
  ["Head", "head", true],
])("“%s” has the words “%s”: %s", (text, wanted, has) => expect(hasWords(textOf(text), textOf(wanted).words)).toBe(has));
