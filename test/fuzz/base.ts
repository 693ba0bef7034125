/** What the fuzzer starts from: a whole export with marks where nothing may leak, the committed quirks, and a data folder in use. */
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { csv } from "../../fixtures/csv.ts";
import { main } from "../../src/main.ts";
import { recordedHost } from "../host/recorded-host.ts";
import { type Rows, rowsIn } from "./tables.ts";

const FIXTURES = resolve(import.meta.dirname, "../../fixtures");

/**
 * Marks that stand where nobody may see them: in texts that are no date, name or job, however short. Of files in which a text that has slid
 * under another column's name is rightly shown, such as notes beside a connection, the mark counts only while nothing has slid.
 */
export const MARKS = {
  message: "QXMESSAGE7",
  subject: "QXSUBJECT7",
  invitation: "QXINVITE7",
  note: "QXNOTE7",
  recommendation: "QXPRAISE7",
  contact: "QXCONTACT7",
  unknown: "QXSTRANGE7",
  extra: "QXCOLUMN7",
} as const;

export type Mark = (typeof MARKS)[keyof typeof MARKS];

/** The marks of a file. */
export const MARKS_OF: Readonly<Record<string, readonly Mark[]>> = {
  "messages.csv": [MARKS.message, MARKS.subject],
  "Invitations.csv": [MARKS.invitation],
  "Notes.csv": [MARKS.note],
  "Recommendations_Given.csv": [MARKS.recommendation],
  "ImportedContacts.csv": [MARKS.contact],
  "Registration.csv": [MARKS.unknown],
  "Diary.csv": [MARKS.unknown],
  "Connections.csv": [MARKS.extra],
};

/** In these nothing is ever shown, wherever it stands. */
export const NEVER_SHOWN: ReadonlySet<string> = new Set(["messages.csv", "Notes.csv", "Registration.csv", "Diary.csv"]);

const fixture = (name: string) => readFileSync(join(FIXTURES, name), "utf8");

/** Writes a mark into cells of a column, alone in every third and behind the text in the others. */
function marked(rows: Rows, column: string, mark: Mark): Rows {
  const header = rows.findIndex((row) => row.includes(column));
  const place = rows[header]?.indexOf(column) ?? -1;
  if (place === -1) throw new Error(`There is no column ${column}.`);
  return rows.map((row, at) =>
    at <= header || place >= row.length ? row : row.with(place, at % 3 === 0 ? mark : `${row[place]} ${mark}.`),
  );
}

/** A fuzzer's time is better spent on many small inputs. */
const PEOPLE = 14;
const MESSAGES = 40;

function exportFiles(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of readdirSync(join(FIXTURES, "archive"))) files[name] = fixture(`archive/${name}`);
  const change = (name: string, ...columns: readonly (readonly [column: string, mark: Mark])[]) => {
    const rows = columns.reduce<Rows>((changed, [column, mark]) => marked(changed, column, mark), rowsIn(files[name] as string));
    files[name] = csv(rows);
  };
  change("messages.csv", ["CONTENT", MARKS.message], ["SUBJECT", MARKS.subject]);
  change("Invitations.csv", ["Message", MARKS.invitation]);
  change("Notes.csv", ["Note", MARKS.note]);
  change("Recommendations_Given.csv", ["Text", MARKS.recommendation]);
  change("ImportedContacts.csv", ["PhoneNumbers", MARKS.contact]);
  change("Registration.csv", ["Registration Ip", MARKS.unknown]);
  files["Diary.csv"] = csv([
    ["Day", "What I think"],
    ["2026-01-01", MARKS.unknown],
  ]);
  const people = rowsIn(files["Connections.csv"] as string);
  const header = people.findIndex((row) => row.includes("Connected On"));
  files["Connections.csv"] = csv(
    people.slice(0, header + 1 + PEOPLE).map((row, at) => (at < header ? row : [...row, at === header ? "My notes" : MARKS.extra])),
  );
  files["messages.csv"] = csv(rowsIn(files["messages.csv"] as string).slice(0, 1 + MESSAGES));
  return files;
}

/** The export's files by name, with marks in them. */
export const EXPORT: Readonly<Record<string, string>> = exportFiles();

/** A plain file of connections. */
export const CONNECTIONS = fixture("Connections.csv").split("\n").slice(0, -10).join("\n");

/** A small one that nothing is wrong with. */
export const GOOD = csv([
  ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"],
  ["Ada", "Example", "https://www.linkedin.com/in/ada-example", "", "Acme", "Engineer", "07 Feb 2021"],
  ["Ben", "Sample WhatsApp +44 7700 900321", "https://www.linkedin.com/in/ben-sample", "", "", "Forex account manager", "08 Feb 2021"],
]);

/** Files with one peculiarity each, also those that are refused. */
export const QUIRKS: readonly Uint8Array[] = ["quirks", "quirks/refused"].flatMap((folder) =>
  readdirSync(join(FIXTURES, folder))
    .filter((name) => name.endsWith(".csv"))
    .map((name) => readFileSync(join(FIXTURES, folder, name))),
);

export const LABELS = csv([
  ["Person", "Label", "Post"],
  ["https://www.linkedin.com/in/nils-haberland", "spam", ""],
  ["amina-shaheen", "", "https://www.linkedin.com/posts/x_activity-7402912164795363328-AbCd"],
  ["Harish Ahuja", "fine", "urn:li:comment:(activity:7402912164795363328,7402912164795363329)"],
  ["Nobody Here", "spam", ""],
]);

export const POLICY = JSON.stringify({
  me: { name: "Jonna Weidfeld", titles: ["Data engineer"], companies: ["Acme"], keywords: ["fintech", "Berlin"], goals: ["job"] },
  keep: { people: ["Nils Haberland"], companies: ["Sample & Sons"], titleWords: ["journalist"], connectedSince: "2026-01-01" },
  jobs: [
    { title: "Evangelist", function: "marketing" },
    { person: "Nils Haberland", seniority: "none" },
  ],
  signals: { "slug-mismatch": true, "name-contact": false },
  points: { "open-networker": 15 },
  lines: { review: 35, remove: 60 },
  pace: 15,
  method: "profile",
  device: "mobile",
});

export const DECISIONS_CSV = csv([
  ["id", "name", "url", "company", "position", "connectedOn", "decision", "note", "until", "status"],
  ["nils-haberland", "Nils Haberland", "", "", "", "", "keep", "first boss", "", ""],
  ["", "Harish Ahuja", "https://www.linkedin.com/in/harish-ahuja", "", "", "", "later", "", "2026-12-31", ""],
  ["amina-shaheen", "", "", "", "", "", "", "", "", ""],
]);

export const DECISIONS_JSON = JSON.stringify({
  decisions: [
    { id: "nils-haberland", name: "Nils Haberland", decision: "keep", note: "first boss", card: { company: "X" } },
    { url: "https://www.linkedin.com/in/harish-ahuja", decision: "later", until: "2026-12-31" },
  ],
});

/** Now, for the host: else a seed would not say it all. */
export const NOW = "2026-11-28T10:00:00.000Z";

const EARLIER = "Basic_LinkedInDataExport_10-01-2026";

/** An export of before: whoever was added last is not in it. */
function earlier(csv: string): string {
  const lines = csv.split("\n");
  return lines.toSpliced(lines.findIndex((line) => line.startsWith("First Name")) + 1, 1).join("\n");
}

/** A data folder as it is after two scans, a list, decisions, and one of them taken back: its files by name. */
export async function dataFolder(): Promise<Readonly<Record<string, Uint8Array>>> {
  const root = await mkdtemp(join(tmpdir(), "prune-fuzz-base-"));
  try {
    const [folder, home] = [join(root, "here"), join(root, "home")];
    await mkdir(join(folder, "export"), { recursive: true });
    for (const [name, text] of Object.entries(EXPORT)) await writeFile(join(folder, "export", name), text);
    await mkdir(join(folder, EARLIER));
    await writeFile(join(folder, EARLIER, "Connections.csv"), earlier(CONNECTIONS));
    const { host, err } = recordedHost({ folder, env: { PRUNE_HOME: home }, stdin: "" });
    const lines = [
      ["scan", EARLIER],
      ["scan", "export"],
      ["checklist"],
      ["mark", "keep", "1", "--note", "met at the fair"],
      ["mark", "later", "2", "--days", "90"],
      ["mark", "removed", "3", "--yes"],
      ["undo"],
      ["mark", "unfollowed", "3", "--yes"],
      ["seen", "4", "never"],
    ];
    for (const line of lines)
      if ((await main(line, { ...host, now: () => NOW })) !== 0) throw new Error(`${line.join(" ")} failed: ${err()}`);
    const snapshots = (await readdir(home)).filter((name) => name.startsWith("snapshots-"));
    const names = ["scan.saved", "last-list.json", "journal.jsonl", ...snapshots];
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(home, name))] as const)));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
