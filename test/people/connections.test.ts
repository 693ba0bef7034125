/** Rows become people with ids of their own: ids that stay when a job, a row or the order of the rows changes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedId, slugOf } from "../../src/export/person-id.ts";
import { sortRows } from "../../src/people/connections.ts";
import type { ConnectionRow } from "../../src/sheets/connections.ts";

const blank = { row: 1, line: 2, firstName: "", lastName: "", url: "", email: "", company: "", position: "", connectedOn: undefined };
const row = (changes: Partial<ConnectionRow>): ConnectionRow => ({ ...blank, ...changes });

function idsOf(rows: readonly ConnectionRow[]): readonly string[] {
  const { add, end } = sortRows("Connections.csv");
  for (const each of rows) add(each);
  return end().connections.map(({ id }) => id);
}

const address = (slug: string) => `https://www.linkedin.com/in/${slug}`;

/** Few addresses, names and days, so that they meet; some look like somebody told apart by them. */
const anyRow: fc.Arbitrary<ConnectionRow> = fc
  .record({
    firstName: fc.constantFrom("Anna", "Beth", "dup#anna first"),
    lastName: fc.constantFrom("First", "Second", ""),
    url: fc.constantFrom("", ...["dup", "DUP", "dup%232", "dup%23anna%20first@2021-02-07", "dup%2523"].map(address)),
    email: fc.constantFrom("", "", "anna@example.org"),
    company: fc.constantFrom("Acme", "Globex", ""),
    connectedOn: fc.constantFrom("2021-02-07", "2021-02-08", undefined),
  })
  .map(row);

const anna = row({ firstName: "Anna", lastName: "First", url: address("dup"), company: "A", connectedOn: "2021-02-07" });
const beth = row({ firstName: "Beth", lastName: "Second", url: address("dup"), company: "B", connectedOn: "2021-02-08" });

describe("ids", () => {
  it("are never shared, whatever addresses and names look like", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const ids = idsOf(rows);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it("of different names or days at one address do not hang on jobs", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyRow, {
          maxLength: 8,
          selector: ({ firstName, lastName, url, connectedOn }) => [firstName, lastName, url, connectedOn].join(),
        }),
        fc.array(fc.string(), { minLength: 8, maxLength: 8 }),
        (rows, jobs) => {
          const unique = rows.filter(({ url }) => url !== "");
          fc.pre(
            new Set(unique.map(({ firstName, lastName, url, connectedOn }) => [firstName, lastName, slugOf(url), connectedOn].join()))
              .size === unique.length,
          );
          expect(
            idsOf(unique.map((each, index) => ({ ...each, company: jobs[index] as string, position: jobs[index] as string }))),
          ).toEqual(idsOf(unique));
        },
      ),
    );
  });

  it("do not hang on the order of the rows", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), (rows) => {
        expect([...idsOf([...rows].reverse())].sort()).toEqual([...idsOf(rows)].sort());
      }),
    );
  });

  it("of twins are nobody's who is alone, so that whoever is left does not take the other's place", () => {
    const [first, second] = idsOf([anna, beth]);
    expect([first, second].map((id) => sharedId(id as string))).toEqual(["dup", "dup"]);
    expect([first, second]).not.toContain("dup");
    expect(idsOf([beth])).toEqual(["dup"]);
  });

  it("of an address that looks like a twin's are its own", () => {
    const carl = row({ firstName: "Carl", url: address(`dup%23${encodeURIComponent("anna first@2021-02-07")}`) });
    expect(new Set(idsOf([anna, beth, carl])).size).toBe(3);
  });
});
