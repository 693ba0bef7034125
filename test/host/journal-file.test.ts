/** The journal on a real disk: what was confirmed is there, whoever is killed, however many write, however full the disk. */
import { spawn, spawnSync } from "node:child_process";
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { openJournal } from "../../src/host/journal-file.ts";
import { locked } from "../../src/host/lock.ts";
import { readLines, subjectOf } from "../../src/journal/entry.ts";

const ROOT = process.getuid?.() === 0;
const POSIX = process.platform !== "win32";
const NOBODY = 65534;

let marker: string;

beforeAll(async () => {
  const place = await mkdtemp(join(tmpdir(), "prune-marker-"));
  marker = join(place, "marker.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("./marker.ts", import.meta.url))],
    bundle: true,
    format: "esm",
    platform: "node",
    outdir: place,
    outExtension: { ".js": ".mjs" },
    // What the marker does not do stays in pieces of its own, whose packages are never looked for.
    splitting: true,
    packages: "external",
    logLevel: "error",
  });
  await chmod(place, 0o755);
  return () => rm(place, { recursive: true, force: true });
});

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "prune-journal-"));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

const journalIn = (place: string) => openJournal(async () => place);
const peopleIn = async (place: string) => readLines(await journalIn(place).read(), "journal.jsonl").entries.map(subjectOf);

/** Starts a marker; `said` are the people it was told are in the journal. */
function start(home: string, name: string, count: number) {
  const child = spawn(process.execPath, [marker, name, String(count)], { env: { PRUNE_HOME: home }, stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.on("data", (piece: Buffer) => {
    text += piece;
  });
  return {
    child,
    first: new Promise((done) => child.stdout.once("data", done)),
    ended: new Promise((done) => child.once("close", done)),
    said: () => text.split("\n").slice(0, -1),
  };
}

describe("a journal", () => {
  it("creates nothing until something is added, then keeps folder and file to the user", async () => {
    const place = join(await folder(), "data", "prune");
    const journal = journalIn(place);
    expect(await journal.read()).toBe("");
    await expect(stat(place)).rejects.toThrow("ENOENT");
    await journal.append(() => "one\n");
    await journal.append((text) => `two, behind ${text.trim()}\n`);
    expect(await journal.read()).toBe("one\ntwo, behind one\n");
    expect(await readdir(place)).toEqual(["journal.jsonl"]);
    if (!POSIX) return;
    expect((await stat(place)).mode & 0o777).toBe(0o700);
    expect((await stat(await journal.path())).mode & 0o777).toBe(0o600);
  });

  it("is left as it is when there is nothing to add, or when what to add cannot be told", async () => {
    const place = await folder();
    const journal = journalIn(place);
    await journal.append(() => "");
    await expect(
      journal.append(() => {
        throw new Error("undecided");
      }),
    ).rejects.toThrow("undecided");
    expect(await readdir(place)).toEqual([]);
  });

  it("is gone when it is erased", async () => {
    const place = await folder();
    await journalIn(place).append(() => "one\n");
    await journalIn(place).erase();
    expect(await readdir(place)).toEqual([]);
  });

  it("holds every addition of many at once, each made with all those before it in sight", async () => {
    const place = await folder();
    const journal = journalIn(place);
    await Promise.all(Array.from({ length: 40 }, () => journal.append((text) => `${text.split("\n").length}\n`)));
    expect(await journal.read()).toBe(Array.from({ length: 40 }, (_, index) => `${index + 1}\n`).join(""));
  });
});

describe("several processes", () => {
  it("marking at once lose nothing", async () => {
    const home = await folder();
    const markers = ["a", "b", "c", "d"].map((name) => start(home, name, 25));
    await Promise.all(markers.map(({ ended }) => ended));
    const said = markers.flatMap((one) => one.said());
    expect(said).toHaveLength(100);
    expect((await peopleIn(home)).sort()).toEqual(said.sort());
    expect(await readdir(home)).toEqual(["journal.jsonl"]);
  });

  it.skipIf(!POSIX)(
    "killed at any moment lose nothing that was confirmed, and keep nobody else from going on",
    async () => {
      const home = await folder();
      const confirmed: string[] = [];
      let round = 0;
      const rounds = async (name: string) => {
        while (round < 25) {
          round += 1;
          const running = start(home, `${name}${round}`, 10_000);
          await Promise.race([running.first, running.ended]);
          await sleep(Math.random() * 20);
          running.child.kill("SIGKILL");
          await running.ended;
          confirmed.push(...running.said());
        }
      };
      await Promise.all([rounds("a"), rounds("b")]);
      const last = start(home, "last", 1);
      await last.ended;
      expect(last.said()).toEqual(["last-1"]);
      const people = new Set(await peopleIn(home));
      expect(confirmed.length).toBeGreaterThanOrEqual(25);
      expect(confirmed.filter((person) => !people.has(person))).toEqual([]);
    },
    60_000,
  );
});

describe("where it cannot be written", () => {
  it.skipIf(!POSIX)("says so on a full disk, and takes back the part that fitted", async () => {
    const home = await folder();
    const before = `# ${"x".repeat(3900)}\n`;
    await writeFile(join(home, "journal.jsonl"), before);
    // A limit on the size of files breaks a write in the middle, as a disk does that fills up. sh counts it in 512 bytes, or in 1024.
    const { stdout } = spawnSync("sh", ["-c", 'ulimit -f 4 && exec "$0" "$@"', process.execPath, marker, "full", "1", "y".repeat(5000)], {
      env: { PRUNE_HOME: home },
      encoding: "utf8",
    });
    expect(stdout).toBe(`state: Cannot write ${join(home, "journal.jsonl")}: the file would be larger than this system allows.\n`);
    expect(await readFile(join(home, "journal.jsonl"), "utf8")).toBe(before);
    expect(await readdir(home)).toEqual(["journal.jsonl"]);
  });

  it.skipIf(!POSIX)("says so in a folder that may not be written to", async () => {
    const home = await folder();
    const line = '{"at":"2026-11-22T10:00:00Z","person":"ada-example","name":"Ada Example","decision":"keep"}\n';
    await writeFile(join(home, "journal.jsonl"), line);
    await chmod(home, 0o500);
    if (ROOT) await chown(home, NOBODY, NOBODY);
    const { stdout } = spawnSync(process.execPath, [marker, "locked-out", "1"], {
      env: { PRUNE_HOME: home },
      encoding: "utf8",
      cwd: tmpdir(),
      ...(ROOT ? { uid: NOBODY, gid: NOBODY } : {}),
    });
    expect(stdout).toMatch(/^state: Cannot write .*: you have no permission to\.\n$/);
    await chmod(home, 0o700);
    expect(await readFile(join(home, "journal.jsonl"), "utf8")).toBe(line);
    expect(await readdir(home)).toEqual(["journal.jsonl"]);
  });

  it("says so when a file stands where the folder should be, or something else where the file should be", async () => {
    const place = await folder();
    await writeFile(join(place, "file"), "");
    await expect(journalIn(join(place, "file")).append(() => "one\n")).rejects.toMatchObject({ kind: "state" });
    await mkdir(join(place, "data", "journal.jsonl"), { recursive: true });
    const journal = journalIn(join(place, "data"));
    await expect(journal.append(() => "one\n")).rejects.toMatchObject({
      kind: "state",
      message: `Cannot read ${await journal.path()}: it is a folder.`,
    });
    await expect(journal.read()).rejects.toMatchObject({ kind: "state" });
  });

  it.skipIf(process.platform !== "linux")("does not read a device without end", async () => {
    const place = await folder();
    await symlink("/dev/full", join(place, "journal.jsonl"));
    await expect(journalIn(place).append(() => "one\n")).rejects.toMatchObject({ kind: "state" });
  });
});

describe.skipIf(!POSIX)("something else where the journal or its lock should be", () => {
  const pipe = (path: string) => expect(spawnSync("mkfifo", [path]).status).toBe(0);

  it.each([
    ["a link that leads nowhere", (path: string) => symlink("/nonexistent/place", path)],
    ["a link that leads to itself", (path: string) => symlink(path, path)],
    ["a pipe", async (path: string) => pipe(path)],
    ["a folder", (path: string) => mkdir(path)],
    ["a file of another size", (path: string) => writeFile(path, "x".repeat(20_000))],
  ])("%s as lock is told with its path, and nothing is written", async (_, make) => {
    const place = await folder();
    const lock = join(place, "journal.lock");
    await make(lock);
    await expect(journalIn(place).append(() => "one\n")).rejects.toMatchObject({ kind: "state", message: expect.stringContaining(lock) });
    expect(await readdir(place)).toEqual(["journal.lock"]);
  });

  it.each([
    ["a pipe", async (path: string) => pipe(path)],
    [
      "a link to a pipe",
      async (path: string) => {
        pipe(`${path}.pipe`);
        await symlink(`${path}.pipe`, path);
      },
    ],
    ["a link that leads to itself", (path: string) => symlink(path, path)],
    ["a link into a folder that is not there", (path: string) => symlink("/nonexistent/place", path)],
  ])("%s as journal is told with its path", async (_, make) => {
    const place = await folder();
    const file = join(place, "journal.jsonl");
    await make(file);
    await expect(journalIn(place).append(() => "one\n")).rejects.toMatchObject({ kind: "state", message: expect.stringContaining(file) });
  });

  it("a link to a file is a journal, and erased with what it leads to", async () => {
    const [place, elsewhere] = [await folder(), await folder()];
    await symlink(join(elsewhere, "decisions"), join(place, "journal.jsonl"));
    await journalIn(place).append(() => "one\n");
    expect(await readFile(join(elsewhere, "decisions"), "utf8")).toBe("one\n");
    await journalIn(place).erase();
    expect([await readdir(place), await readdir(elsewhere)]).toEqual([[], []]);
  });

  it("what is open to others is closed and told, once", async () => {
    const place = await folder();
    await writeFile(join(place, "journal.jsonl"), "one\n");
    await chmod(place, 0o777);
    await chmod(join(place, "journal.jsonl"), 0o666);
    const notes: string[] = [];
    const journal = openJournal(
      async () => place,
      (note) => notes.push(note),
    );
    await journal.append(() => "two\n");
    await journal.append(() => "three\n");
    expect((await stat(place)).mode & 0o777).toBe(0o700);
    expect((await stat(await journal.path())).mode & 0o777).toBe(0o600);
    expect(notes).toEqual([
      `${place} was open to others (mode 0777); only you may look into it now (0700)`,
      `${await journal.path()} was open to others (mode 0666); only you may read it now (0600)`,
    ]);
  });
});

describe("a lock", () => {
  const dead = () => spawnSync(process.execPath, ["-e", ""]).pid;
  const held = (holder: object) => JSON.stringify({ host: hostname(), started: null, ...holder });

  it.each([
    ["of a process that is no more", () => held({ pid: dead() })],
    ["of a process whose number another one has now", () => held({ pid: process.pid, started: "1" })],
  ])("%s is taken over", async (_, holder) => {
    const file = join(await folder(), "journal.lock");
    await writeFile(file, holder());
    if (process.platform === "linux" || holder().includes("null")) expect(await locked(file, async () => "done", 1000)).toBe("done");
    await expect(stat(file)).rejects.toThrow("ENOENT");
  });

  it("that a process died over while it took it over is taken over too", async () => {
    const place = await folder();
    const file = join(place, "journal.lock");
    for (const path of [file, `${file}.lock`]) await writeFile(path, held({ pid: dead() }));
    expect(await locked(file, async () => "done", 1000)).toBe("done");
    expect(await readdir(place)).toEqual([]);
  });

  it("that was never filled is taken over after a while", async () => {
    const file = join(await folder(), "journal.lock");
    await writeFile(file, "");
    expect(await locked(file, async () => "done")).toBe("done");
  });

  it.each([
    ["a living process", { pid: process.pid }, `process ${process.pid} on ${hostname()}`],
    ["a process of another machine, which cannot be asked", { pid: 1, host: "elsewhere" }, "process 1 on elsewhere"],
  ])("of %s is respected, and its holder named", async (_, holder, named) => {
    const file = join(await folder(), "journal.lock");
    await writeFile(file, held(holder));
    await expect(locked(file, async () => "done", 60)).rejects.toMatchObject({
      kind: "state",
      message: `The journal is in use by ${named}; nothing was written.`,
      hint: expect.stringContaining(file),
    });
    expect(await readFile(file, "utf8")).toBe(held(holder));
  });

  it("is let go when what was done under it fails", async () => {
    const file = join(await folder(), "journal.lock");
    const fail = async () => {
      throw new Error("no");
    };
    await expect(locked(file, fail)).rejects.toThrow("no");
    await expect(stat(file)).rejects.toThrow("ENOENT");
  });
});
