/** Every shape of Connections.csv: the quirks kept in fixtures, what must be refused, and real shapes where they are at hand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTable } from "../../src/export/read.ts";
import { openSource } from "../../src/host/open.ts";
import { sortRows } from "../../src/people/connections.ts";
import { type ConnectionRow, connections, lostHeader } from "../../src/sheets/connections.ts";
import { linkedInSheets } from "../../src/sheets/index.ts";

const ROOT = join(import.meta.dirname, "../..");
const QUIRKS = join(ROOT, "fixtures/quirks");
const REAL = join(ROOT, "../shared/real-shapes");

async function readFrom(folder: string, name: string) {
  const { files } = await openSource(name, { cwd: folder, stdin: { async *[Symbol.asyncIterator]() {} } });
  const file = files.find((each) => /(?:^|\/)connections/i.test(each.name)) ?? files[0];
  if (file === undefined) throw new Error(`${name} holds no file`);
  const { records, ...table } = await readTable(file, connections, { lostHeader, others: linkedInSheets });
  const sorted = sort(records);
  return { ...table, ...sorted, problems: [...table.problems, ...sorted.problems] };
}

function sort(records: readonly ConnectionRow[]) {
  const { add, end } = sortRows("Connections.csv");
  for (const record of records) add(record);
  return end();
}

interface Expected {
  /** `name · date`, in the order of the file. */
  readonly people?: readonly string[];
  readonly ids?: readonly string[];
  readonly dateOnly?: number;
  readonly newest?: string | undefined;
  readonly empty?: number;
  /** Rows set aside for their quotes, their end or their want of a name. */
  readonly aside?: number;
  /** `kind:line` */
  readonly problems?: readonly string[];
  readonly notes?: readonly RegExp[];
}

const PEOPLE = ["Ada Example · 2021-02-07", "Zoë Muster, PhD · 2021-01-30", "Ivo O'Invented · 2020-08-12", "Mina Muster · 2019-04-09"];
const BY_ADDRESS = ["ada-example-1a2b3c4d", "zoë-muster", "ivo-o-invented", "mina-muster-77"];
const BY_NAME = ["ada example@2021-02-07", "zoë muster, phd@2021-01-30", "ivo o'invented@2020-08-12", "mina muster@2019-04-09"];
/** Of two rows of one address, one. */
const TWIN = "ada-example-1a2b3c4d#ada example@2021-02-07#613f2490";
const UNDATED = PEOPLE.map((person) => person.replace(/ · .*/, " · undated"));
const NO_HEADER = [/has no header row/];
const NOT_UTF8 = [/not UTF-8/];

/** What differs from the four people and one date-only row that each quirk holds. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  "era-2017.csv": { ids: BY_NAME },
  "era-2018.csv": { ids: BY_NAME },
  "era-2018-address.csv": { ids: BY_NAME },
  "era-2019.csv": { ids: BY_NAME },
  "era-2021.csv": { ids: BY_NAME },
  "era-2023-june.csv": { ids: BY_NAME },
  "era-2024.csv": {},
  "excel-us.csv": {},
  "excel-padded-days.csv": { ids: BY_NAME },
  "excel-bom.csv": {},
  "excel-european.csv": { ids: BY_NAME, notes: NOT_UTF8 },
  "excel-danish.csv": {
    people: ["Ada Example · 2020-12-24", "Zoë Muster, PhD · 2020-11-30", PEOPLE[2] as string, PEOPLE[3] as string],
    ids: ["ada example@2020-12-24", "zoë muster, phd@2020-11-30", BY_NAME[2] as string, BY_NAME[3] as string],
    newest: "2020-12-24",
  },
  "excel-spanish.csv": {
    people: [PEOPLE[0] as string, PEOPLE[1] as string, "Ivo O'Invented · 2020-10-09", PEOPLE[3] as string],
    ids: [BY_NAME[0] as string, BY_NAME[1] as string, "ivo o'invented@2020-10-09", BY_NAME[3] as string],
  },
  "excel-spanish-ene.csv": { ids: BY_NAME },
  "excel-mac.csv": {
    people: PEOPLE.map((person) => person.replace("Zoë", "Zoë_")),
    ids: BY_NAME.map((id) => id.replace("zoë", "zoë_")),
    notes: [/read as Mac Roman/],
  },
  "excel-sep-line.csv": {},
  "preamble-padded.csv": {},
  "preamble-half.csv": { ids: BY_NAME },
  "preamble-blank-lines.csv": { ids: BY_NAME },
  "preamble-crlf.csv": {},
  "preamble-broken-quote.csv": {},
  "preamble-names-columns.csv": {},
  "semicolon.csv": {},
  "tab.csv": {},
  "power-query.csv": {},
  "utf-16le.csv": {},
  "utf-16be.csv": {},
  "cr-only.csv": {},
  "mixed-line-ends.csv": {},
  "mixed-line-ends-lf-first.csv": {},
  "dates-iso.csv": {},
  "dates-us.csv": {},
  "dates-day-first.csv": {},
  "dates-ambiguous.csv": {
    people: [PEOPLE[0] as string, "Zoë Muster, PhD · 2021-01-03", PEOPLE[2] as string, PEOPLE[3] as string],
    notes: [/nothing in the file tells .* read as month\/day/],
  },
  "dates-both-orders.csv": {
    people: ["Ada Example · 2021-02-25", PEOPLE[1] as string, PEOPLE[2] as string, PEOPLE[3] as string],
    newest: "2021-02-25",
    notes: [/some of its dates are month\/day and some day\/month/],
  },
  "dates-words.csv": {},
  "dates-unreadable.csv": {
    people: [PEOPLE[0] as string, ...UNDATED.slice(1)],
    problems: ["unreadable-date:3", "unreadable-date:5", "undated:3", "undated:5", "undated:6"],
  },
  "dates-day-numbers.csv": {},
  "dates-with-times.csv": {},
  "header-quoted.csv": {},
  "wrapped-rows.csv": { ids: BY_NAME },
  "wrapped-whole-file.csv": { ids: BY_NAME },
  "wrapped-padded.csv": {},
  "quotes-lost.csv": { ids: BY_NAME, problems: ["extra-cells:2", "extra-cells:3"] },
  "quotes-lost-no-space.csv": {
    people: PEOPLE.map((person) => person.replace(", PhD", ",PhD")),
    ids: BY_NAME.map((id) => id.replace(", phd", ",phd")),
    problems: ["extra-cells:3"],
  },
  "quotes-lost-url.csv": {
    people: PEOPLE.map((person) => person.replace("PhD", "PhD, PMP")),
    problems: ["extra-cells:2", "extra-cells:3"],
  },
  "columns-no-email.csv": { ids: BY_NAME },
  "columns-no-last-name.csv": { people: PEOPLE.map((person) => person.replace(/ .* · /, " · ")) },
  "columns-no-names.csv": { people: PEOPLE.map((person, at) => person.replace(/.* · /, `${BY_ADDRESS[at]} · `)) },
  // Mina has no job either: nothing tells her row from a date-only one.
  "columns-neither-name-nor-url.csv": { people: [], ids: [], dateOnly: 2, aside: 3, problems: ["nameless:2", "nameless:3", "nameless:5"] },
  // Without its date the date-only row is empty.
  "columns-no-dates.csv": {
    people: UNDATED,
    dateOnly: 0,
    empty: 1,
    newest: undefined,
    problems: ["undated:2", "undated:3", "undated:5", "undated:6"],
  },
  "columns-renamed.csv": {},
  "columns-reordered.csv": {},
  "columns-index.csv": {},
  "columns-added.csv": { notes: [/“Location” was not used, since prune does not know/] },
  "columns-full-name.csv": {},
  "columns-both-names.csv": { ids: BY_NAME },
  "headerless.csv": { notes: NO_HEADER },
  "headerless-old.csv": { ids: BY_NAME, notes: NO_HEADER },
  "headerless-preamble.csv": { notes: NO_HEADER },
  "trailing-empty.csv": { empty: 40 },
  "trailing-blank-lines.csv": { empty: 3 },
  "empty-between.csv": { empty: 1 },
  "put-together.csv": { empty: 1, notes: [/holds its header again/] },
  "nul-bytes.csv": {},
  "resorted.csv": {
    people: [3, 0, 2, 1].map((at) => PEOPLE[at] as string),
    ids: [3, 0, 2, 1].map((at) => BY_ADDRESS[at] as string),
  },
  "na-cells.csv": {},
  "line-separator.csv": {},
  "line-breaks-in-cells.csv": {},
  "stray-quote.csv": {},
  "broken-quote.csv": { problems: ["broken-quote:5"] },
  "truncated.csv": {
    people: [...PEOPLE.slice(0, 3), "Mina Muster · undated"],
    ids: [...BY_ADDRESS.slice(0, 3), "mina muster@"],
    problems: ["cut-short:6", "undated:6"],
  },
  "truncated-name.csv": { people: PEOPLE.slice(0, 3), ids: BY_ADDRESS.slice(0, 3), aside: 1, problems: ["cut-short:6"] },
  "truncated-in-quotes.csv": {
    people: [...PEOPLE.slice(0, 2), "Ivo O'Invented · undated"],
    ids: BY_ADDRESS.slice(0, 3),
    problems: ["cut-short:5", "undated:5"],
  },
  "truncated-letter.csv": { people: PEOPLE.slice(0, 3), ids: BY_ADDRESS.slice(0, 3), aside: 1, problems: ["cut-short:6"] },
  "header-only.csv": { people: [], ids: [], dateOnly: 0, newest: undefined },
  "header-only-preamble.csv": { people: [], ids: [], dateOnly: 0, newest: undefined },
  "nameless.csv": { aside: 1, problems: ["nameless:7"] },
  "namesakes.csv": {
    people: ["Kim Muster · 2021-02-07", "Kim Muster · 2021-02-07", "Kim Muster · 2021-01-30"],
    ids: ["kim muster@2021-02-07#ff8bc27a", "kim muster@2021-02-07#6ed80c73", "kim muster@2021-01-30"],
    dateOnly: 0,
  },
  "repeated-address.csv": {
    people: [...PEOPLE, PEOPLE[0] as string],
    ids: [`${TWIN}`, ...BY_ADDRESS.slice(1), `${TWIN}-2`],
    problems: ["repeated:7"],
  },
  "address-forms.csv": {
    problems: ["no-address:4", "no-address:5"],
    people: ["Ada Example · 2021-02-07", "Zoë Muster · 2021-01-30", "Ivo Invented · 2020-08-12", "Mina Muster · 2019-04-09"],
    ids: ["ada-example-1a2b3c4d", "zoë-muster", "ivo invented@2020-08-12", "mina muster@2019-04-09"],
    dateOnly: 0,
  },
  "hostile-cells.csv": {
    people: ["=1+1 @sum · 2021-02-07", "\u202eevil \u001b[31mred · 2021-01-30"],
    ids: ["formula", "escape"],
    dateOnly: 0,
  },
};

describe("a quirk", () => {
  it("is in the table, in the folder and in its README", () => {
    const there = readdirSync(QUIRKS).filter((name) => name.endsWith(".csv"));
    expect(there.sort()).toEqual(Object.keys(EXPECTED).sort());
    const told = [...readFileSync(join(QUIRKS, "README.md"), "utf8").matchAll(/^\| `(.+?)` \|/gm)].map(([, name]) => name);
    expect(told.sort()).toEqual([...there, ...readdirSync(join(QUIRKS, "refused"))].sort());
  });

  it.each(Object.entries(EXPECTED))("%s", async (name, expected) => {
    const read = await readFrom(QUIRKS, name);
    const dateless = new Set(["columns-no-last-name.csv", "columns-no-names.csv"]);
    expect(read.connections.map((each) => `${each.name} · ${each.connectedOn ?? "undated"}`)).toEqual(expected.people ?? PEOPLE);
    if (expected.ids !== undefined || !dateless.has(name)) {
      const standard = /columns-no-email/.test(name) ? BY_NAME : BY_ADDRESS;
      expect(read.connections.map(({ id }) => id)).toEqual(expected.ids ?? standard);
    }
    expect(read.dateOnly).toBe(expected.dateOnly ?? 1);
    expect(read.newest).toBe("newest" in expected ? expected.newest : "2021-02-07");
    expect(read.empty).toBe(expected.empty ?? 0);
    expect(read.broken + read.nameless).toBe(expected.aside ?? 0);
    expect(read.problems.map(({ kind, line }) => `${kind}:${line}`)).toEqual(expected.problems ?? []);
    expect(read.notes).toHaveLength(expected.notes?.length ?? 0);
    for (const [at, note] of (expected.notes ?? []).entries()) expect(read.notes[at]).toMatch(note);
    // Nobody is lost: every row is somebody, a date, or set aside.
    expect(read.connections.length + read.dateOnly + read.nameless).toBe(read.rows);
  });

  it.each(["era-2024.csv", "wrapped-padded.csv", "semicolon.csv", "utf-16le.csv", "columns-index.csv", "na-cells.csv", "headerless.csv"])(
    "%s: every cell is what it was",
    async (name) => {
      const { connections: people } = await readFrom(QUIRKS, name);
      expect(people.map(({ email, company, position }) => [email, company, position])).toEqual([
        ["", "Sample & Sons, Ltd.", "Head of Tests"],
        ["zoe@example.org", "Beispiel GmbH", "Engineer"],
        ["", "Fabel AG", 'Writer "at large"'],
        ["", "", ""],
      ]);
      expect(people[1]).toMatchObject({ firstName: "Zoë", lastName: "Muster, PhD", url: "https://www.linkedin.com/in/zo%C3%AB-muster" });
    },
  );

  it("keeps company and position apart where the lost quotes allow it", async () => {
    const { connections: people } = await readFrom(QUIRKS, "quotes-lost-url.csv");
    expect(people[0]).toMatchObject({ company: "Sample & Sons, Ltd.", position: "Head of Tests" });
    expect(people[1]).toMatchObject({ email: "zoe@example.org", company: "Beispiel GmbH", position: "Engineer" });
  });

  it("keeps what stands inside a cell", async () => {
    const lines = await readFrom(QUIRKS, "line-breaks-in-cells.csv");
    expect(lines.connections.map(({ company, position }) => [company, position]).slice(0, 3)).toEqual([
      ["Sample & Sons,\nLtd.", "Head of Tests"],
      ["Beispiel GmbH", "Engineer"],
      ["Fabel AG", 'Writer\r\n"at large"'],
    ]);
    expect((await readFrom(QUIRKS, "line-separator.csv")).connections[0]?.position).toBe("Head of\u2028Tests");
    expect((await readFrom(QUIRKS, "stray-quote.csv")).connections[2]?.position).toBe('Writer "at large"');
  });

  it("believes no address that is cut or somebody else's", async () => {
    expect((await readFrom(QUIRKS, "truncated.csv")).connections.at(-1)?.url).toBe("");
    const forms = await readFrom(QUIRKS, "address-forms.csv");
    expect(forms.connections.slice(2).map(({ url }) => url)).toEqual(["", ""]);
  });
});

/** Why each is refused; the sentence the user reads. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  "empty.csv": /is empty/,
  "blank.csv": /is empty/,
  "outlook-2016.csv": /Outlook/,
  "outlook.csv": /address book/,
  "google-contacts.csv": /Outlook or Google/,
  "login-page.csv": /web page/,
  "workbook.csv": /Excel workbook/,
  "old-workbook.csv": /old Excel workbook/,
  "document.csv": /PDF/,
  "picture.csv": /not a text file/,
  "document.json.csv": /JSON/,
  "messages.csv": /^This is messages\.csv: it says who wrote what to whom\.$/,
  "invitations.csv": /^This is Invitations\.csv: it says who invited whom/,
  "recommendations.csv": /^recommendations\.csv is LinkedIn's Recommendations_Received\.csv: it says who recommends you\.$/,
  "imported-contacts.csv": /address book/,
  "endorsements.csv": /^endorsements\.csv is LinkedIn's Endorsement_Received_Info\.csv: it says who endorsed you\.$/,
  "metro-map.csv": /stations/,
  "graph.csv": /edges of a graph/,
  "students.csv": /students/,
  "distances.csv": /: no row of it has the columns First Name, Last Name, URL, Email Address, Company, Position, Connected On\.$/,
  "numbers.csv": /: no row of it has the columns First Name/,
  "scraper.csv": /scraper/,
  "headerless-few-columns.csv": /: no row of it has the columns First Name/,
};

describe("what is something else", () => {
  it("is all in the table", () => expect(readdirSync(join(QUIRKS, "refused")).sort()).toEqual(Object.keys(REFUSED).sort()));

  it.each(Object.entries(REFUSED))("%s is refused with the reason", async (name, reason) => {
    await expect(readFrom(join(QUIRKS, "refused"), name)).rejects.toMatchObject({
      name: "PruneError",
      kind: "export",
      message: expect.stringMatching(reason),
      hint: expect.stringMatching(/\S/),
    });
  });
});

describe("the rows", () => {
  const HEADER = "First Name,Last Name,Email Address,Company,Position,Connected On\n";
  const sorted = async (rows: readonly string[]) => {
    const bytes = new TextEncoder().encode(HEADER + rows.join("\n"));
    const { records } = await readTable({ name: "Connections.csv", bytes: async () => bytes }, connections, { lostHeader });
    return sort(records);
  };

  it("may be shuffled: namesakes of one day keep their ids", async () => {
    const rows = ["Kim,Muster,,Acme,Engineer,07 Feb 2021", "Kim,Muster,,Beispiel GmbH,Baker,07 Feb 2021", "Kim,Muster,,,,07 Feb 2021"];
    const idsOf = async (order: readonly string[]) =>
      Object.fromEntries((await sorted(order)).connections.map(({ id, company }) => [company, id]));
    expect(new Set(Object.values(await idsOf(rows))).size).toBe(3);
    expect(await idsOf([...rows].reverse())).toEqual(await idsOf(rows));
  });

  it("are never one person because both hold only a date", async () => {
    expect((await sorted([",,,,,28 Jan 2021", ",,,,,28 Jan 2021"])).dateOnly).toBe(2);
  });
});

describe.skipIf(!existsSync(REAL))("real shapes", () => {
  interface Shape {
    readonly named: number;
    readonly dateOnly: number;
    readonly undated?: number;
    readonly newest?: string;
  }
  const { connections: files, archives } = existsSync(REAL)
    ? (JSON.parse(readFileSync(join(REAL, "expected.json"), "utf8")) as Record<"connections" | "archives", Record<string, Shape>>)
    : { connections: {}, archives: {} };

  it.each(Object.entries({ ...files, ...archives }))("%s", async (name, { named, dateOnly, undated, newest }) => {
    const read = await readFrom(REAL, name);
    expect(read.connections).toHaveLength(named);
    expect(read.dateOnly).toBe(dateOnly);
    if (undated !== undefined) expect(read.connections.filter(({ connectedOn }) => connectedOn === undefined)).toHaveLength(undated);
    if (newest !== undefined) expect(read.newest).toBe(newest);
    expect(new Set(read.connections.map(({ id }) => id)).size).toBe(named);
  });
});
