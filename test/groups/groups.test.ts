/** The groups of a network: what each kind finds, and what holds of all. */
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupKinds } from "../../src/groups/index.ts";
import { titleWords } from "../../src/groups/title.ts";
import { type Group, groupsCalled, groupsOf, LEAST } from "../../src/network/group.ts";
import { anyRow, anyRows, networkOf, peopleOf, type Row } from "./people.ts";

const groupsIn = (rows: readonly Row[]) => groupsOf(networkOf(peopleOf(rows)), groupKinds);
const named = (groups: readonly Group[], id: string) => groups.find((group) => group.id === id);
const told = (group: Group) => ({ ...group, people: group.people.map(({ id }) => id).sort() });
const row = (more: Partial<Row> = {}): Row => ({ company: "", position: "", connectedOn: undefined, email: "", ...more });
const times = (count: number, more: Partial<Row>) => Array.from({ length: count }, () => row(more));

describe("groups", () => {
  it("every kind's file is its id and is listed", () => {
    const files = readdirSync(resolve(import.meta.dirname, "../../src/groups")).map((file) => file.replace(/\.ts$/, ""));
    expect([...groupKinds.map(({ id }) => id), "index"].sort()).toEqual(files.sort());
  });

  it("are the same whatever the order of the rows", () => {
    fc.assert(
      fc.property(anyRows, fc.infiniteStream(fc.nat()), (rows, order) => {
        const people = peopleOf(rows);
        const shuffled = people.map((person) => ({ person, at: order.next().value as number })).sort((a, b) => a.at - b.at);
        const other = groupsOf(networkOf(shuffled.map(({ person }) => person)), groupKinds);
        expect(other.map(told)).toEqual(groupsOf(networkOf(people), groupKinds).map(told));
      }),
    );
  });

  it("keep their ids, and their people, while a network grows", () => {
    fc.assert(
      fc.property(anyRows, fc.array(anyRow, { maxLength: 30 }), (rows, more) => {
        const before = groupsIn(rows);
        // Who comes later is added later.
        const newer = more.map((one, index) => ({ ...one, connectedOn: `2026-0${2 + (index % 8)}-01` }));
        const grown = networkOf(peopleOf([...rows, ...newer]), "2026-10-01");
        const after = groupsCalled(grown, groupKinds, new Set(before.map(({ id }) => id)));
        for (const group of before) {
          const now = after.get(group.id);
          expect(now, group.id).toBeDefined();
          expect(now?.people.map(({ id }) => id)).toEqual(expect.arrayContaining(group.people.map(({ id }) => id)));
        }
      }),
    );
  });

  it("have readable ids of their own, without their size, and titles; nobody is in one twice", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const groups = groupsIn(rows);
        expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
        for (const { id, kind, title, people } of groups) {
          expect(id).toBe(id.toLowerCase());
          expect(id === kind || id.startsWith(`${kind}:`)).toBe(true);
          expect(id).not.toMatch(/\s/);
          expect(title).not.toBe("");
          expect(people.length).toBeGreaterThanOrEqual(LEAST);
          expect(new Set(people.map((person) => person.id)).size).toBe(people.length);
        }
      }),
    );
  });

  it("are found by id however few their people became, and none that has nobody", () => {
    const people = networkOf(peopleOf([row({ company: "Acme", position: "Recruiter", connectedOn: "2014-03-31" })]));
    const ids = ["employer:acme", "day:2014-03-31", "title:recruiter", "chapter:acme:2014", "year:2014", "no-job", "employer:globex"];
    expect([...groupsCalled(people, groupKinds, new Set(ids)).keys()].sort()).toEqual(ids.filter((id) => !/no-job|globex/.test(id)).sort());
  });

  it("say nothing of people whose position tells nothing", () => {
    const groups = groupsIn(times(20, { position: "Zxqv wqtz" }));
    expect(groups.filter(({ kind }) => ["function", "seniority", "function-before", "function-since", "no-job"].includes(kind))).toEqual(
      [],
    );
  });
});

describe("an employer", () => {
  it("is the same however it is written, from three people on, and called as most of them write it", () => {
    const groups = groupsIn([...times(2, { company: "Acme Group" }), ...times(3, { company: "Globex, Inc." }), row({ company: "GLOBEX" })]);
    expect(named(groups, "employer:globex")).toMatchObject({ title: "Everyone at Globex, Inc.", kind: "employer" });
    expect(named(groups, "employer:acme-group")).toBeUndefined();
  });

  it("may be written in any script", () => {
    expect(named(groupsIn(times(3, { company: "株式会社サンプル" })), "employer:株式会社サンプル")?.people).toHaveLength(3);
  });
});

describe("a chapter", () => {
  const run = (year: number, count: number) => times(count, { company: "Acme", connectedOn: `${year}-05-01` });

  it("is a run of one firm's people, then nobody for long", () => {
    const groups = groupsIn([...run(2013, 4), ...run(2014, 3), ...run(2019, 6)]);
    expect(named(groups, "chapter:acme:2013")).toMatchObject({ title: "The 7 people at Acme you added from 2013 to 2014" });
    expect(named(groups, "chapter:acme:2019")).toMatchObject({ title: "The 6 people at Acme you added in 2019" });
  });

  it("is not over while people are still added", () => {
    expect(named(groupsIn([...run(2024, 4), ...run(2025, 3)]), "chapter:acme:2024")).toBeUndefined();
  });
});

describe("a day", () => {
  it("is one on which many were accepted", () => {
    const others = Array.from({ length: 30 }, (_, index) => row({ connectedOn: `2015-01-${String(index + 1).padStart(2, "0")}` }));
    const groups = groupsIn([...times(40, { connectedOn: "2014-03-31" }), ...others]);
    expect(named(groups, "day:2014-03-31")).toMatchObject({
      title: "The 40 people you accepted on March 31, 2014",
      from: "2014-03-31",
      to: "2014-03-31",
    });
    expect(groups.filter(({ kind }) => kind === "day")).toHaveLength(1);
  });
});

describe("titles", () => {
  it("tell by words and pairs of words, in any script", () => {
    expect([...titleWords("Talent Acquisition Partner")]).toEqual([
      "talent",
      "talent acquisition",
      "acquisition",
      "acquisition partner",
      "partner",
    ]);
    expect([...titleWords("代表取締役社長")].length).toBeGreaterThan(1);
    expect(titleWords("مهندس برمجيات")).toContain("مهندس");
  });

  it("never by words that hold sentences together, numbers, places, peoples, tongues, genders", () => {
    for (const words of [
      "of the and at",
      "Women in Germany",
      "India",
      "United States",
      "2024",
      "German French Arabic",
      "mother wife",
      "São Paulo",
    ])
      expect([...titleWords(words)], words).toEqual([]);
    expect([...titleWords("Head of Sales, Germany")]).toEqual(["head", "sales"]);
  });
});

describe("other kinds", () => {
  it("tell who has no job in the file, and who shares an address", () => {
    const groups = groupsIn([...times(3, {}), ...times(4, { company: "Acme", email: "a@example.org" })]);
    expect(named(groups, "no-job")?.people).toHaveLength(3);
    expect(named(groups, "shared-address")?.people).toHaveLength(4);
  });

  it("are the user's own rules, by name", () => {
    const rules = { "Old Sales": { title: ["sales"] } };
    const network = networkOf(peopleOf([...times(3, { position: "Sales Manager" }), row()]));
    expect(groupsCalled(network, groupKinds, new Set(["rule:old-sales"]), rules).get("rule:old-sales")?.people).toHaveLength(3);
  });

  it("part a time, and a function, at the beginning of a year", () => {
    const groups = groupsIn([
      ...times(4, { position: "Sales Manager", connectedOn: "2014-12-31" }),
      ...times(5, { position: "Sales Manager", connectedOn: "2015-01-01" }),
    ]);
    const sizes = ["before:2015", "since:2015", "function-before:sales:2015", "function-since:sales:2015", "year:2015", "era:2014-2015"];
    expect(sizes.map((id) => named(groups, id)?.people.length)).toEqual([4, 5, 4, 5, 5, 9]);
  });
});
