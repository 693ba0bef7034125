/** Runs a case in a folder of its own and says which law it broke, if any. */
import { execFileSync } from "node:child_process";
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { main } from "../../src/main.ts";
import { UNSEEN, withoutOwn } from "../document/unseen.ts";
import { type RecordedHost, recordedHost } from "../host/recorded-host.ts";
import { GOOD, MARKS, NOW } from "./base.ts";
import type { Case, Content } from "./cases.ts";

/** A law that was broken. */
export interface Finding {
  /** A word for the law. */
  readonly law: string;
  /** The command, and what it did. */
  readonly what: string;
}

/** Runs one command of a case: in this process, or in one of its own. */
export type Runner = (argv: readonly string[], place: Place) => Promise<Ran>;

export interface Place {
  readonly folder: string;
  readonly home: string;
  readonly stdin: Uint8Array;
  readonly columns: number | undefined;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** In this process. */
export const inProcess: Runner = async (argv, { folder, home, stdin, columns }) => {
  const { host, out, err }: RecordedHost = recordedHost({ folder, env: { PRUNE_HOME: home, HOME: folder }, stdin, columns });
  const code = await main(argv, { ...host, now: () => NOW });
  return { code, out: out(), err: err() };
};

/** What broke a law in a case; `undefined` where nothing did. */
export async function brokenBy(one: Case, run: Runner = inProcess): Promise<Finding | undefined> {
  const root = await mkdtemp(join(tmpdir(), "prune-fuzz-"));
  try {
    return await lawsIn(one, root, run);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Writes a case's files as they are to be found: `here` and `home`. */
export async function writeCase({ files, home }: Case, root: string): Promise<void> {
  await mkdir(join(root, "here"), { recursive: true });
  await put(join(root, "here"), files);
  if (Object.keys(home).length > 0) {
    await mkdir(join(root, "home"), { mode: 0o700 });
    await put(join(root, "home"), home);
  }
}

async function put(folder: string, files: Readonly<Record<string, Content>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    if (content === "folder") await mkdir(path);
    else if (content === "pipe") execFileSync("mkfifo", [path]);
    else if ("link" in content) await symlink(content.link, path);
    else await writeFile(path, content, { mode: 0o600 });
  }
}

async function lawsIn(one: Case, root: string, run: Runner): Promise<Finding | undefined> {
  await writeCase(one, root);
  const place: Place = { folder: join(root, "here"), home: join(root, "home"), stdin: one.stdin, columns: one.columns };
  for (const line of one.lines) {
    const ran = await run(line, place);
    const finding = ofCommand(one, line, ran) ?? (one.secrets.length === 0 ? undefined : await leakIn(one, root));
    if (finding !== undefined) return finding;
  }
  return one.isFollowed ? afterwards(one, root, place, run) : undefined;
}

const ENDS = [0, 2, 3, 4];

function ofCommand(one: Case, line: readonly string[], { code, out, err }: Ran): Finding | undefined {
  const broken = (law: string, why: string): Finding => ({
    law,
    what: `prune ${line.map((word) => JSON.stringify(word)).join(" ")}: ${why}`,
  });
  if (!ENDS.includes(code)) return broken("typed end", `exit ${code}\n${err.slice(0, 3_000)}`);
  // Every failure is a sentence and what to do next, wrapped where the terminal ends; a command that is not whole shows its help.
  if (code !== 0 && !/^(?:prune:\s[\s\S]*\n {2}\S|Usage: prune )/m.test(err))
    return broken("says what to do", `exit ${code}\n${err.slice(0, 1_000)}`);
  const said = line[0] === "completion" ? out.replaceAll("\t", " ") : line.includes("ics") ? out.replaceAll("\r\n", "\n") : out;
  for (const text of [said, err]) {
    const found = UNSEEN.exec(withoutOwn(text));
    if (found !== null) {
      const clean = withoutOwn(text);
      return broken("nothing hidden", JSON.stringify(clean.slice(Math.max(0, found.index - 60), found.index + 20)));
    }
  }
  const secret = one.secrets.find((mark) => out.includes(mark) || err.includes(mark));
  if (secret !== undefined) {
    const text = out.includes(secret) ? out : err;
    const at = text.indexOf(secret);
    return broken("no secret told", text.slice(Math.max(0, at - 150), at + 50));
  }
  if (line[0] !== "scan" || !line.includes("--json") || code !== 0) return undefined;
  const why = uncounted(out, one.rows);
  return why === undefined ? undefined : broken("every row counted", why);
}

interface Scan {
  readonly source: {
    readonly files: readonly { readonly name: string; readonly rows: number; readonly setAside: Readonly<Record<string, number>> }[];
  };
  readonly summary: { readonly connections: number; readonly dateOnly: number };
}

/** Rows that are neither somebody nor told; `undefined` where there are none. */
function uncounted(json: string, rows: number | undefined): string | undefined {
  const { source, summary }: Scan = JSON.parse(json);
  const [people] = source.files;
  if (people === undefined) return "no file is told";
  for (const { name, rows: all, setAside } of source.files) {
    if (![all, ...Object.values(setAside)].every((count) => Number.isSafeInteger(count) && count >= 0)) return `${name}: ${all} rows`;
  }
  const { "date-only": dateOnly = 0, nameless = 0, broken = 0 } = people.setAside;
  const sum = summary.connections + dateOnly + nameless + broken;
  if (dateOnly !== summary.dateOnly) return `${dateOnly} rows with a date alone in one place and ${summary.dateOnly} in another`;
  if (sum !== people.rows) return `${people.rows} rows, and ${sum} accounted for`;
  if (rows !== undefined && people.rows !== rows) return `${rows} rows are there, and ${people.rows} were counted`;
  return undefined;
}

/** A secret in a file that prune wrote. The remembered scan holds Connections.csv as it came, and the README says so. */
async function leakIn(one: Case, root: string): Promise<Finding | undefined> {
  for (const [folder, given] of [
    ["home", one.home],
    ["here", one.files],
  ] as const) {
    const names = await readdir(join(root, folder)).catch(() => []);
    for (const name of names) {
      if (name in given || Object.keys(given).some((path) => path.startsWith(`${name}/`))) continue;
      const path = join(root, folder, name);
      if (!(await lstat(path)).isFile()) continue;
      const text = await readFile(path, "latin1");
      const secret = one.secrets.find((mark) => text.includes(mark) && !(mark === MARKS.extra && name === "scan.saved"));
      if (secret !== undefined) return { law: "no secret kept", what: `${folder}/${name} holds ${secret}` };
    }
  }
  return undefined;
}

/** What a data folder must still bear, whatever was done to it. */
async function afterwards(one: Case, root: string, place: Place, run: Runner): Promise<Finding | undefined> {
  const spoiled = Object.keys(one.home).length > 0;
  const good = join(root, "good");
  await mkdir(good);
  await writeFile(join(good, "Connections.csv"), GOOD);
  const plain: Place = { ...place, folder: good, columns: undefined };
  const allowed = spoiled ? ENDS : [0];
  for (const line of spoiled ? [["scan", "Connections.csv"], ["checklist"]] : [["scan", "Connections.csv"]]) {
    const ran = await run(line, plain);
    const finding = ofCommand({ ...one, rows: undefined }, line, ran);
    if (finding !== undefined) return finding;
    if (!allowed.includes(ran.code))
      return { law: "still works", what: `prune ${line.join(" ")} afterwards: exit ${ran.code}\n${ran.err}` };
    if (ran.code !== 0 && !namesPlace(ran.err))
      return { law: "still works", what: `prune ${line.join(" ")} does not say where: ${ran.err}` };
    if (ran.code !== 0) break;
  }
  for (const name of await readdir(place.home).catch(() => [])) {
    if (!(name in one.home) && /\.(?:tmp|lock)$/.test(name)) return { law: "leaves nothing behind", what: name };
  }
  return undefined;
}

/** Whether a failure names the file that is in the way, or the command that makes another. */
function namesPlace(err: string): boolean {
  return /\/home\/|\/home\b|prune\.config\.json|`prune /.test(err);
}
