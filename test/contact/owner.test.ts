/** Who the user is, from their own files and their own words. */
import { describe, expect, it } from "vitest";
import { mergeOwners, type OwnerFiles, ownerOf } from "../../src/contact/owner.ts";
import type { Owner } from "../../src/people/person.ts";

const NONE: OwnerFiles = { profile: undefined, positions: undefined, education: undefined, skills: undefined, companyFollows: undefined };
const job = (company: string, title: string, to?: string) => ({ company, title, from: "2010-01-01", to });

describe("the owner's files", () => {
  it("tell jobs of today and of before, schools, followed organisations and what the field is", () => {
    expect(
      ownerOf({
        profile: [{ name: "Me Owner", headline: "Engineer of bridges", industry: "Civil engineering" }],
        positions: [job("Acme", "Engineer"), job("Acme", "Lead"), job("Globex", "Trainee", "2012-01-01"), job("", "")],
        education: [{ school: "Invented University" }, { school: "" }],
        skills: [{ name: "Concrete" }, { name: "Concrete" }],
        companyFollows: [{ organization: "Initech" }],
      }),
    ).toEqual({
      name: "Me Owner",
      titles: ["Engineer", "Lead"],
      companies: ["Acme"],
      pastCompanies: ["Globex"],
      schools: ["Invented University"],
      keywords: [],
      targetCompanies: [],
      goals: [],
      jobs: [job("Acme", "Engineer"), job("Acme", "Lead"), job("Globex", "Trainee", "2012-01-01")],
      followedCompanies: ["Initech"],
      background: ["Engineer of bridges", "Civil engineering", "Trainee", "Concrete"],
    });
  });

  it.each<[what: string, files: Partial<OwnerFiles>]>([
    ["a title", { positions: [job("", "Engineer")] }],
    ["a company", { positions: [job("Acme", "")] }],
    ["a former company", { positions: [job("Acme", "", "2012-01-01")] }],
    ["a school", { education: [{ school: "Invented University" }] }],
    ["a skill", { skills: [{ name: "Concrete" }] }],
    ["a headline", { profile: [{ name: "", headline: "Engineer", industry: "" }] }],
    ["an industry", { profile: [{ name: "", headline: "", industry: "Construction" }] }],
  ])("%s alone is enough to compare others with", (_, files) => expect(ownerOf({ ...NONE, ...files })).toBeDefined());

  it.each<[what: string, files: Partial<OwnerFiles>]>([
    ["no file", {}],
    ["empty files", { profile: [], positions: [], education: [], skills: [], companyFollows: [] }],
    ["a name", { profile: [{ name: "Me Owner", headline: "", industry: "" }] }],
    ["followed organisations", { companyFollows: [{ organization: "Initech" }] }],
    ["a job without a word", { positions: [job("", "", "2012-01-01")] }],
  ])("%s is not", (_, files) => expect(ownerOf({ ...NONE, ...files })).toBeUndefined());

  it("without a name give none", () => expect(ownerOf({ ...NONE, skills: [{ name: "Concrete" }] })).not.toHaveProperty("name"));
});

describe("what the user said and what the export tells", () => {
  const empty: Owner = { titles: [], companies: [], pastCompanies: [], schools: [], keywords: [], targetCompanies: [], goals: [] };
  const said: Owner = { ...empty, titles: ["Said"], companies: ["Acme"], goals: ["job"], keywords: ["k"] };
  const told: Owner = {
    ...empty,
    name: "Me Owner",
    titles: ["Told"],
    companies: ["Acme", "Globex"],
    pastCompanies: ["P"],
    schools: ["S"],
    keywords: ["l"],
    targetCompanies: ["T"],
    goals: ["learning"],
    jobs: [job("Acme", "Told")],
  };

  it("are put together, the user's words first, the user's goals alone", () => {
    expect(mergeOwners(said, told)).toEqual({
      name: "Me Owner",
      titles: ["Said", "Told"],
      companies: ["Acme", "Globex"],
      pastCompanies: ["P"],
      schools: ["S"],
      keywords: ["k", "l"],
      targetCompanies: ["T"],
      goals: ["job"],
      jobs: [job("Acme", "Told")],
    });
    expect(mergeOwners({ ...said, name: "I" }, told)?.name).toBe("I");
  });

  it("either may be missing", () => {
    expect(mergeOwners(said, undefined)).toBe(said);
    expect(mergeOwners(undefined, told)).toBe(told);
    expect(mergeOwners(undefined, undefined)).toBeUndefined();
  });
});
