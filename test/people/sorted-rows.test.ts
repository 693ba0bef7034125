/** Rows sorted into people with ids, dates without a person, and rows that can be neither. */
import { describe, expect, it } from "vitest";
import { identify, sortRows } from "../../src/people/connections.ts";
import type { ConnectionRow } from "../../src/sheets/connections.ts";

const BLANK: ConnectionRow = {
  row: 1,
  line: 2,
  firstName: "",
  lastName: "",
  url: "",
  email: "",
  company: "",
  position: "",
  connectedOn: undefined,
};
const ADA: Partial<ConnectionRow> = {
  firstName: "Ada",
  lastName: "Example",
  url: "https://www.linkedin.com/in/ada",
  connectedOn: "2024-01-02",
};
const NO_URL = { ...ADA, url: "" };

function sorted(...rows: readonly Partial<ConnectionRow>[]) {
  const sorting = sortRows("Connections.csv");
  for (const [index, row] of rows.entries()) sorting.add({ ...BLANK, row: index + 1, line: index + 2, ...row });
  return sorting.end();
}

describe("a row", () => {
  it("is a person, as it stands there", () => {
    const { connections, problems, dateOnly, nameless, newest } = sorted({
      ...ADA,
      email: "ada@example.org",
      company: "Acme Ltd",
      position: "Nurse",
    });
    expect(connections).toMatchObject([
      {
        id: "ada",
        row: 1,
        firstName: "Ada",
        lastName: "Example",
        name: "Ada Example",
        url: "https://www.linkedin.com/in/ada",
        email: "ada@example.org",
        company: "Acme Ltd",
        position: "Nurse",
        connectedOn: "2024-01-02",
        nameKey: "ada example",
        employer: "acme",
        namesakes: 0,
      },
    ]);
    expect({ problems, dateOnly, nameless, newest }).toEqual({ problems: [], dateOnly: 0, nameless: 0, newest: "2024-01-02" });
  });

  it.each([
    ["a first name", { firstName: "Ada" }, "Ada"],
    ["a last name", { lastName: "Example" }, "Example"],
    ["white space in names", { firstName: "Ada  Mary", lastName: "of\tExample" }, "Ada Mary of Example"],
    ["an address alone", { url: "https://www.linkedin.com/in/ada-example" }, "ada-example"],
  ])("with %s has a name", (_, row, name) => expect(sorted(row).connections[0]?.name).toBe(name));

  it("with a date alone is a date", () => {
    expect(sorted({ connectedOn: "2024-01-02" }, { connectedOn: "2024-01-03" })).toEqual({
      connections: [],
      dateOnly: 2,
      dateOnlyDays: ["2024-01-02", "2024-01-03"],
      nameless: 0,
      problems: [],
      newest: "2024-01-03",
    });
  });

  it.each(["email", "company", "position"] as const)("with %s but neither name nor address is set aside, and told", (field) => {
    const { connections, dateOnly, nameless, problems } = sorted({ [field]: "x" });
    expect([connections.length, dateOnly, nameless]).toEqual([0, 0, 1]);
    expect(problems).toMatchObject([{ kind: "nameless", line: 2, row: 1, setAside: true, file: "Connections.csv" }]);
  });

  it("whose address is none has none, and is told", () => {
    const { connections, problems } = sorted({ ...ADA, url: "https://example.org/ada" });
    expect(connections[0]).toMatchObject({ url: "", id: "ada example@2024-01-02" });
    expect(problems).toMatchObject([{ kind: "no-address", setAside: false }]);
  });

  it("without a date is told", () => {
    expect(sorted({ ...ADA, connectedOn: undefined }).problems).toMatchObject([{ kind: "undated", setAside: false }]);
  });

  it("the newest date is that of any row", () => {
    const dates = ["2024-01-02", "2025-01-01", "2023-01-01"];
    expect(sorted(...dates.map((connectedOn) => ({ connectedOn }))).newest).toBe("2025-01-01");
    expect(sorted(ADA, { firstName: "Bo" }).newest).toBe("2024-01-02");
    expect(sorted().newest).toBeUndefined();
  });
});

describe("two rows are two people", () => {
  const rows = (...all: readonly Partial<ConnectionRow>[]) => sorted(...all).connections.map(({ row, id }) => ({ row, id }));

  it("of one address, which is told", () => {
    expect(new Set(rows(ADA, ADA).map(({ id }) => id)).size).toBe(2);
    const { problems } = sorted({ firstName: "Bo", connectedOn: "2024-01-01" }, ADA, ADA, ADA);
    expect(problems).toMatchObject([
      { kind: "repeated", row: 3, setAside: false },
      { kind: "repeated", row: 4, setAside: false },
    ]);
    expect(problems[0]?.message).toContain("row 2");
  });

  it("of one name and day, which is no problem", () => {
    expect(new Set(rows(NO_URL, NO_URL, NO_URL).map(({ id }) => id)).size).toBe(3);
    expect(sorted(NO_URL, NO_URL).problems).toEqual([]);
  });

  it("of one name and day, told apart by e-mail address, else by job, else by their number", () => {
    const ids = rows(NO_URL, NO_URL).map(({ id }) => id);
    expect(ids[1]).toBe(`${ids[0]}-2`);
    expect(ids[0]).toMatch(/^ada example@2024-01-02[^@]+$/);
    const [one, other] = [
      { ...NO_URL, email: "a@example.org" },
      { ...NO_URL, email: "b@example.org" },
    ];
    expect(rows(other, one).map(({ id }) => id)).toEqual(
      rows(one, other)
        .map(({ id }) => id)
        .reverse(),
    );
    expect(rows({ ...one, company: "Acme" }, other)[0]?.id).toBe(rows(one, other)[0]?.id);
  });

  it("on another day, or with another name, they share nothing", () => {
    expect(rows(NO_URL, { ...NO_URL, connectedOn: "2024-01-03" }, { ...NO_URL, lastName: "Sample" }).map(({ id }) => id)).toEqual([
      "ada example@2024-01-02",
      "ada example@2024-01-03",
      "ada sample@2024-01-02",
    ]);
  });
});

describe("namesakes", () => {
  it("are counted by the folded name, without oneself", () => {
    const rows = [ADA, { ...ADA, url: "https://www.linkedin.com/in/ada-2", firstName: "ADA" }, { firstName: "Bo" }];
    expect(sorted(...rows).connections.map(({ namesakes }) => namesakes)).toEqual([1, 1, 0]);
    const four = [1, 2, 3, 4].map((number) => ({ ...ADA, url: `https://www.linkedin.com/in/ada-${number}` }));
    expect(sorted(...four).connections.map(({ namesakes }) => namesakes)).toEqual([3, 3, 3, 3]);
  });

  it("are counted where connections come with ids too", () => {
    const person = { row: 1, firstName: "", lastName: "", url: "", email: "", company: "ACME Ltd", position: "", connectedOn: undefined };
    expect(identify(["a", "b", "c"].map((id) => ({ ...person, id, name: id === "c" ? "Bo" : "Ada" })))).toMatchObject([
      { id: "a", nameKey: "ada", employer: "acme", namesakes: 1 },
      { id: "b", namesakes: 1 },
      { id: "c", namesakes: 0 },
    ]);
  });
});
