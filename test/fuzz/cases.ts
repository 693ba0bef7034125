/** From a seed and a number to a case: files, a data folder, and the commands that are to bear them. */
import { type Random, random } from "../../fixtures/random.ts";
import { FORMAT_IDS } from "../../src/command/options.ts";
import {
  CONNECTIONS,
  DECISIONS_CSV,
  DECISIONS_JSON,
  EXPORT,
  LABELS,
  MARKS,
  MARKS_OF,
  type Mark,
  NEVER_SHOWN,
  POLICY,
  QUIRKS,
} from "./base.ts";
import { damaged, noise, WORDS } from "./bytes.ts";
import { spoiledDocument, spoiledLines } from "./documents.ts";
import { spoiledTable, toldTable } from "./tables.ts";
import { spoiledZip } from "./zips.ts";

/** What stands at a path: a file, a link, a pipe, a folder. */
export type Content = Uint8Array | { readonly link: string } | "pipe" | "folder";

export interface Case {
  /** What was spoiled. */
  readonly reader: Reader;
  /** In the current folder, by path. */
  readonly files: Readonly<Record<string, Content>>;
  /** In the data folder. */
  readonly home: Readonly<Record<string, Content>>;
  readonly stdin: Uint8Array;
  /** Of the terminal; `undefined` where there is none. */
  readonly columns: number | undefined;
  readonly lines: readonly (readonly string[])[];
  /** What may appear nowhere. */
  readonly secrets: readonly Mark[];
  /** Whether it is tried what the data folder still bears afterwards. */
  readonly isFollowed: boolean;
  /** How many rows Connections.csv holds, where nothing in it can be taken for more or fewer. */
  readonly rows: number | undefined;
}

/** Each reader and how often it is tried. */
const READERS = {
  connections: 20,
  told: 6,
  export: 20,
  misnamed: 4,
  zip: 12,
  labels: 6,
  policy: 8,
  journal: 8,
  saved: 7,
  snapshots: 6,
  list: 5,
  decisions: 7,
  places: 5,
  words: 7,
};
export type Reader = keyof typeof READERS;

/** The case of a number. The same seed, number and fixtures: the same case. */
export function caseOf(seed: string, number: number, used: Readonly<Record<string, Uint8Array>>): Case {
  const draw = random(`${seed}/${number}`);
  const reader = draw.weighted(READERS);
  const made = MAKERS[reader](draw, used);
  return {
    // A folder that prune alone wrote is tried less often than one that somebody spoiled.
    isFollowed: draw.chance(Object.keys(made.home ?? {}).length > 0 ? 0.6 : 0.15),
    reader,
    files: {},
    home: {},
    stdin: new Uint8Array(),
    columns: draw.chance(0.2) ? draw.pick([20, 80, 200]) : undefined,
    secrets: [],
    rows: undefined,
    ...made,
  };
}

type Made = Partial<Case> & Pick<Case, "lines">;

const MAKERS: Readonly<Record<Reader, (draw: Random, used: Readonly<Record<string, Uint8Array>>) => Made>> = {
  connections: (draw) => {
    const plain = draw.chance(0.5);
    const { bytes, faithful } = draw.chance(0.3)
      ? { bytes: damaged(draw.pick(QUIRKS), draw), faithful: false }
      : spoiledTable(plain ? CONNECTIONS : (EXPORT["Connections.csv"] as string), draw);
    const name = draw.chance(0.9)
      ? "Connections.csv"
      : draw.pick(["Connections (1).csv", "Mia_Connections.csv", "x.txt", "Connections.csv.zip"]);
    const secrets = faithful && !plain ? [MARKS.extra] : [];
    if (draw.chance(0.1)) return { stdin: bytes, secrets, lines: [scanOf(draw, "-"), ...after(draw, draw.between(0, 1))] };
    return { files: { [name]: bytes }, secrets, lines: [scanOf(draw, name), ...after(draw, draw.between(0, 2))] };
  },

  told: (draw) => {
    const { bytes, rows } = toldTable(draw.pick([CONNECTIONS, EXPORT["Connections.csv"] as string]), draw);
    return { files: { "Connections.csv": bytes }, rows, lines: [["scan", "Connections.csv", "--json"]] };
  },

  export: (draw) => {
    const { files, secrets } = spoiledExport(draw, draw.between(1, 3));
    return { files: within("export", files), secrets, lines: [scanOf(draw, "export"), ...after(draw, draw.between(0, 2))] };
  },

  // One file of the export under the name of another: what prune takes it for is not what is in it.
  misnamed: (draw) => {
    const [from, to] = [draw.pick(Object.keys(MARKS_OF)), draw.pick([...Object.keys(EXPORT), "labels.csv"])];
    const bytes = draw.chance(0.5) ? Buffer.from(EXPORT[from] as string) : spoiledTable(EXPORT[from] as string, draw).bytes;
    const files = { ...plainExport(), [to]: bytes };
    // Of notes and messages nothing is shown whatever they are called, unless a damage made their texts another file's.
    const secrets = NEVER_SHOWN.has(from) && Buffer.compare(bytes, Buffer.from(EXPORT[from] as string)) === 0 ? (MARKS_OF[from] ?? []) : [];
    return {
      files: within("export", files),
      secrets,
      lines: [scanOf(draw, "export"), ["scan", `export/${to}`], ...after(draw, draw.between(0, 1))],
    };
  },

  zip: (draw) => {
    const { files, secrets } = spoiledExport(draw, draw.between(0, 1));
    const chosen = draw.chance(0.5) ? Object.entries(files) : Object.entries(files).filter(([name]) => /^(?:Conn|mess|Inv)/.test(name));
    const name = draw.pick(["export.zip", "Complete_LinkedInDataExport_10-31-2026.zip"]);
    const bytes = spoiledZip(chosen, draw);
    const at = draw.chance(0.9) ? name : `downloads/${name}`;
    return { files: { [at]: bytes }, secrets, lines: [scanOf(draw, at === name ? name : "downloads"), ...after(draw, draw.between(0, 1))] };
  },

  labels: (draw) => {
    const { bytes } = spoiledTable(LABELS, draw);
    const files = { "Connections.csv": Buffer.from(CONNECTIONS), "labels.csv": bytes };
    const line = draw.pick([["Connections.csv", "labels.csv"], ["."], ["labels.csv"]]);
    return { files, lines: [["scan", ...line, ...draw.pick([[], ["--json"], ["--problems"]])], ...after(draw, draw.between(0, 1))] };
  },

  policy: (draw) => {
    const bytes = draw.chance(0.8) ? spoiledDocument(POLICY, draw) : damaged(Buffer.from(POLICY), draw);
    const files = { "Connections.csv": Buffer.from(CONNECTIONS) };
    const line = draw.pick([
      ["config", "show"],
      ["scan", "Connections.csv"],
      ["scan", "Connections.csv", "--json"],
    ]);
    const lines = [line, ...after(draw, draw.between(0, 1))];
    if (draw.chance(0.5))
      return { files: { ...files, "mine.json": bytes }, lines: [[...line, "--config", "mine.json"], ...lines.slice(1)] };
    if (draw.chance(0.5)) return { files: { ...files, "prune.config.json": bytes }, lines };
    return { files, home: { "prune.config.json": bytes }, lines };
  },

  journal: (draw, used) => {
    const text = new TextDecoder().decode(used["journal.jsonl"]);
    const journal = spoiledLines(text, draw);
    const lines = draw.shuffled(COMMANDS_ON_JOURNAL).slice(0, 4);
    return { home: { ...used, "journal.jsonl": journal }, lines: lines.map((line) => formatted(draw, line)) };
  },

  saved: (draw, used) => {
    const bytes = used["scan.saved"] as Uint8Array;
    const end = bytes.indexOf(10);
    const line = new TextDecoder().decode(bytes.subarray(0, end));
    const spoiled = draw.chance(0.3)
      ? damaged(bytes, draw)
      : Buffer.concat([
          spoiledDocument(line, draw),
          draw.chance(0.95) ? Buffer.from("\n") : Buffer.alloc(0),
          draw.chance(0.8) ? bytes.subarray(end + 1) : damaged(bytes.subarray(end + 1), draw),
        ]);
    return { home: { ...used, "scan.saved": spoiled }, lines: after(draw, 4) };
  },

  snapshots: (draw, used) => {
    const name = Object.keys(used).find((file) => file.startsWith("snapshots-")) as string;
    const text = new TextDecoder().decode(used[name]);
    const spoiled = draw.chance(0.4) ? damaged(used[name] as Uint8Array, draw) : spoiledLines(text, draw);
    const lines = draw.shuffled<readonly string[]>([
      ["scan", "Connections.csv"],
      ["scan", "Connections.csv", "--no-save"],
      ["diff"],
      ["diff", "Connections.csv"],
      ["history"],
      ["status"],
      ["checklist"],
      ["where"],
      ["forget", "--history", "--yes"],
    ]);
    return {
      files: { "Connections.csv": Buffer.from(CONNECTIONS) },
      home: { ...used, [name]: spoiled },
      lines: lines.slice(0, 3).map((line) => (line[0] === "forget" ? line : formatted(draw, line))),
    };
  },

  list: (draw, used) => {
    const text = new TextDecoder().decode(used["last-list.json"]);
    const lines = draw.shuffled([
      ["mark", "keep", "1"],
      ["mark", "removed", "1-3", "--yes"],
      ["explain", "2"],
      ["journal", "--person", "1"],
      ["mark", "later", "99999"],
      ["undo", "1"],
    ]);
    return {
      home: { ...used, "last-list.json": spoiledDocument(text, draw) },
      lines: lines.slice(0, 3).map((line) => formatted(draw, line)),
    };
  },

  decisions: (draw, used) => {
    const kind = draw.pick(["csv", "json", "ndjson", "list"] as const);
    const spoiled = {
      csv: () => spoiledTable(DECISIONS_CSV, draw).bytes,
      json: () => spoiledDocument(DECISIONS_JSON, draw),
      ndjson: () =>
        spoiledLines(`${(JSON.parse(DECISIONS_JSON).decisions as unknown[]).map((row) => JSON.stringify(row)).join("\n")}\n`, draw),
      list: () => damaged(Buffer.from("nils-haberland\nHarish Ahuja\nhttps://www.linkedin.com/in/amina-shaheen\n"), draw),
    }[kind]();
    const decision = draw.chance(0.5) ? [draw.pick(["removed", "keep", "later"])] : [];
    const files = { [`rows.${kind}`]: spoiled };
    return {
      files,
      home: draw.chance(0.5) ? used : {},
      stdin: spoiled,
      lines: [
        formatted(draw, [
          "mark",
          ...decision,
          "--from",
          draw.chance(0.9) ? `rows.${kind}` : "-",
          ...draw.pick([[], ["--yes"], ["--dry-run"]]),
        ]),
        ...after(draw, draw.between(0, 2)),
      ],
    };
  },

  // Something other than a file where prune keeps its own.
  places: (draw, used) => {
    const odd = (): Content =>
      draw.pick<() => Content>([
        () => ({
          link: draw.pick([
            "/nonexistent/x",
            "scan.saved",
            "journal.jsonl",
            "..",
            ".",
            "/dev/null",
            "/dev/zero",
            "../here/Connections.csv",
          ]),
        }),
        () => "pipe",
        () => "folder",
        () => new Uint8Array(),
        () => noise(draw, 100),
      ])();
    const name = draw.pick([
      "scan.saved",
      "last-list.json",
      "snapshots-00000000.saved",
      "journal.jsonl",
      "journal.lock",
      "journal.lock.lock",
      "prune.config.json",
      "x.tmp",
    ]);
    const home = { ...(draw.chance(0.7) ? used : {}), [name]: odd() };
    const lines = draw.shuffled([...COMMANDS_ON_JOURNAL, ["where"], ["scan", "Connections.csv"], ["checklist"], ["config", "show"]]);
    return { files: { "Connections.csv": Buffer.from(CONNECTIONS) }, home, lines: lines.slice(0, 3) };
  },

  words: (draw, used) => ({
    files: { "Connections.csv": Buffer.from(CONNECTIONS) },
    home: draw.chance(0.7) ? used : {},
    lines: Array.from({ length: 3 }, () => typed(draw)),
  }),
};

function plainExport(): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(EXPORT).map(([name, text]) => [name, Buffer.from(text)]));
}

/** An export with so many files spoiled, and the marks that may still appear nowhere. */
function spoiledExport(draw: Random, times: number): { readonly files: Record<string, Uint8Array>; readonly secrets: readonly Mark[] } {
  const files = plainExport();
  const shown = new Set<Mark>();
  for (let left = times; left > 0; left -= 1) {
    const name = draw.chance(0.4) ? draw.pick(["messages.csv", "Connections.csv", "Invitations.csv"]) : draw.pick(Object.keys(EXPORT));
    const { bytes, faithful } = spoiledTable(EXPORT[name] as string, draw);
    files[name] = bytes;
    if (!faithful && !NEVER_SHOWN.has(name)) for (const mark of MARKS_OF[name] ?? []) shown.add(mark);
  }
  if (draw.chance(0.1)) delete files[draw.pick(Object.keys(files))];
  if (draw.chance(0.1))
    files[draw.pick(["messages_1.csv", "Connections (1).csv", "Connections_2.csv", "b/Connections.csv"])] = files[
      draw.pick(Object.keys(files))
    ] as Uint8Array;
  return { files, secrets: Object.values(MARKS).filter((mark) => !shown.has(mark)) };
}

function within(folder: string, files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes]));
}

function scanOf(draw: Random, source: string): readonly string[] {
  const more = draw.pick([
    [],
    [],
    ["--problems"],
    ["--no-save"],
    ["--as-of", "2026-10-31"],
    ["--me", "Data engineer at Acme"],
    ["--what-if", "5"],
  ]);
  return draw.chance(0.6) ? ["scan", source, "--json", ...more] : formatted(draw, ["scan", source, ...more]);
}

function formatted(draw: Random, line: readonly string[]): readonly string[] {
  return draw.chance(0.5) ? line : [...line, "--format", draw.pick(FORMAT_IDS)];
}

const COMMANDS_ON_JOURNAL: readonly (readonly string[])[] = [
  ["status"],
  ["journal"],
  ["journal", "--all"],
  ["journal", "--person", "Nils Haberland"],
  ["undo"],
  ["undo", "--dry-run"],
  ["redo"],
  ["seen", "Nils", "Haberland", "never"],
  ["seen", "1", "urn:li:share:7402912164795363328"],
  ["diff"],
  ["history"],
  ["mark", "keep", "Nils Haberland"],
  ["mark", "keep", "1"],
  ["scan"],
  ["checklist"],
  ["plan"],
  ["forget", "--journal", "--yes"],
];

/** Commands that work from what the scan left behind. */
function after(draw: Random, count: number): readonly (readonly string[])[] {
  const lines = draw.shuffled<readonly string[]>([
    ["checklist"],
    ["checklist", "--limit", "30", "--min-score", "0"],
    ["explain", "Nils Haberland"],
    ["explain", "1"],
    ["plan"],
    ["plan", "--format", "ics"],
    ["status"],
    ["mark", "keep", "1"],
    ["mark", "later", "Harish", "Ahuja"],
    ["config", "show"],
    ["journal"],
    ["undo"],
    ["where"],
    ["diff"],
    ["history"],
    ["completion", "complete", "--", "explain", "n"],
    ["checklist", "-o", "list.md"],
    ["plan", "-o", "plan.csv"],
  ]);
  return lines
    .slice(0, count)
    .map((line) => (line.includes("-o") || line.includes("ics") || line[0] === "completion" ? line : formatted(draw, line)));
}

const COMMANDS = [
  "scan",
  "checklist",
  "explain",
  "mark",
  "undo",
  "redo",
  "status",
  "diff",
  "history",
  "seen",
  "post-date",
  "plan",
  "journal",
  "signals",
  "guide",
  "config",
  "where",
  "forget",
  "completion",
  "help",
];
const FLAGS = [
  "--json",
  "--format",
  "-o",
  "--force",
  "--limit",
  "-n",
  "--verdict",
  "--min-score",
  "--sort",
  "--as-of",
  "--me",
  "--owner",
  "--config",
  "--function",
  "--seniority",
  "--what-if",
  "--no-save",
  "--problems",
  "--note",
  "--days",
  "--from",
  "--export",
  "--yes",
  "--dry-run",
  "--pace",
  "--at",
  "--all-day",
  "--skip-weekends",
  "--since",
  "--person",
  "--all",
  "--decision",
  "--method",
  "--device",
  "--journal",
  "--scan",
  "--history",
  "--forget",
  "--version",
  "--help",
  "--no-color",
  "--",
];
const VALUES = [
  "Connections.csv",
  "Nils",
  "Nils Haberland",
  "1",
  "1-3",
  "0",
  "-1",
  "99999999",
  "1e3",
  "csv",
  "json",
  "ics",
  "remove",
  "keep",
  "score",
  "2026-10-31",
  "9999-12-31",
  "0000-01-01",
  "2026-13-45",
  "25:00",
  "09:00",
  "profile",
  "mobile",
  "show",
  "schema",
  "init",
  "bash",
  "complete",
  ".",
  "/",
  "-",
  "",
  " ",
  "x.md",
  "x.pdf",
  "nowhere/x.md",
  "~",
  "*",
  "removed",
  "later",
  "name-contact",
  "export",
  "http://127.0.0.1/x.zip",
  "sales",
  "unknown",
  "a".repeat(5_000),
];

/** A command line as somebody might type it who does not read. No file is ever written outside of the case's own folder. */
function typed(draw: Random): readonly string[] {
  const words = Array.from({ length: draw.between(0, 4) }, () =>
    draw.weighted({ flag: 4, value: 5, word: 2 }) === "flag" ? draw.pick(FLAGS) : draw.chance(0.75) ? draw.pick(VALUES) : draw.pick(WORDS),
  );
  return [draw.chance(0.97) ? draw.pick(COMMANDS) : draw.pick(WORDS), ...words].map((word) => word.replaceAll("\0", ""));
}
