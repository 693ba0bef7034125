/** The built program as its users meet it: a process with exit codes, pipes, files and colours. */
import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Readable, Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { connectionsCsv } from "../fixtures/connections.ts";
import { network } from "../fixtures/network.ts";
import { nodeHost } from "../src/host/node.ts";
import { main } from "../src/main.ts";
import { copyOfTheTree, emptyFolder, npm } from "./built.ts";

const DEMO = resolve(import.meta.dirname, "../fixtures/Connections.csv");
/** People enough for more than 5 MB of JSON. */
const LARGE = 9_000;

let built: string;
let prune: string;
beforeAll(() => {
  built = copyOfTheTree();
  npm(built, "run", "build");
  prune = join(built, "bin/prune.js");
}, 60_000);

/** A folder to work in with a home beside it, and a way to run prune there. */
function place() {
  const root = emptyFolder();
  const [folder, home] = [join(root, "here"), join(root, "home")];
  mkdirSync(folder);
  writeFileSync(join(folder, "Connections.csv"), readFileSync(DEMO));
  const env = { PATH: process.env.PATH, PRUNE_HOME: home };
  return {
    folder,
    home,
    env,
    saved: join(home, "scan.saved"),
    run: (args: string, more: { env?: Record<string, string>; input?: string } = {}): SpawnSyncReturns<string> =>
      spawnSync(process.execPath, [prune, ...args.split(" ")], {
        cwd: folder,
        env: { ...env, ...more.env },
        input: more.input ?? "",
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
      }),
    /** The same through a shell, for pipes. */
    shell: (line: string) =>
      spawnSync("bash", ["--norc", "-c", `prune() { "${process.execPath}" "${prune}" "$@"; }; ${line}`], {
        cwd: folder,
        env,
        encoding: "utf8",
      }),
  };
}

/** What the source prints. */
async function said(args: readonly string[], cwd: string): Promise<string> {
  let text = "";
  const stdout = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  const stderr = new Writable({ write: (_chunk, _encoding, done) => done() });
  expect(await main(args, nodeHost({ stdin: Readable.from([]), stdout, stderr, env: {}, cwd: () => cwd }))).toBe(0);
  return text;
}

describe("exit codes", () => {
  it.each([
    [0, "--version"],
    [0, "scan Connections.csv"],
    [0, "scan Connections.csv --verdict remove --min-score 100"],
    [0, "guide export"],
    [2, ""],
    [0, "scan"],
    [2, "scan nowhere.csv"],
    [2, "scan Connections.csv --limit none"],
    [2, "nonsense"],
    [2, "checklist"],
    [2, "config init"],
    [3, "scan metro.csv"],
    [3, "scan empty.csv"],
  ])("%i: prune %s", (code, args) => {
    const { run, folder } = place();
    writeFileSync(join(folder, "metro.csv"), "Station From,Station To\nAlpha,Beta\n");
    writeFileSync(join(folder, "empty.csv"), "");
    const { status, stdout, stderr } = run(args);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(status).toBe(code);
    expect(code === 0 ? stdout : stderr).not.toBe("");
    if (code !== 0) expect(stdout).toBe("");
  });

  it.each([
    ["damaged", "{ not json"],
    ["cut off", '{"schema":"prune/saved@2","savedAt":"2026-'],
    ["of a newer prune", '{"schema":"prune/saved@99"}'],
    ["somebody else's", '{"hello":"world"}'],
    ["not even an object", "null"],
  ])("4: a remembered scan that is %s, with a sentence that says what to run", (_, text) => {
    const { run, home, saved } = place();
    mkdirSync(home, { mode: 0o700 });
    writeFileSync(saved, text, { mode: 0o600 });
    const { status, stdout, stderr } = run("checklist");
    expect({ status, stdout }).toEqual({ status: 4, stdout: "" });
    expect(stderr).toMatch(/^prune: The remembered scan .*scan\.saved\n {2}.*`prune scan`/);
    expect(run("scan Connections.csv").status).toBe(0);
    expect(run("checklist").status).toBe(0);
  });

  it.runIf(process.platform === "linux")("130: a question stopped by Ctrl-C, and nothing is written", async () => {
    const { folder, env, home } = place();
    const child = spawn("script", ["-qec", `"${process.execPath}" "${prune}" config init`, "/dev/null"], {
      cwd: folder,
      env: { ...env, TERM: "xterm" },
    });
    let shown = "";
    let asked = false;
    for await (const chunk of child.stdout) {
      shown += chunk;
      if (asked || !shown.includes("What do you do?")) continue;
      asked = true;
      child.stdin.write("\u0003");
    }
    const code = child.exitCode ?? (await new Promise((done) => child.on("exit", done)));
    expect(code).toBe(130);
    expect(shown).toContain("Nothing was written");
    expect(() => readdirSync(home)).toThrow();
  });
});

describe.runIf(process.platform !== "win32")("pipes", () => {
  it.each(["text", "json", "ndjson", "csv", "markdown"])("a reader that stops after a line ends prune in 0, in silence (%s)", (format) => {
    const { shell, folder } = place();
    writeFileSync(join(folder, "large.csv"), connectionsCsv(network({ size: 1_000, seed: 7 }), { era: "2026-04" }));
    const { stdout, stderr } = shell(
      `prune scan large.csv --min-score 0 --format ${format} 2> errors | head -1; echo "\${PIPESTATUS[0]}"; cat errors >&2`,
    );
    expect(stdout.trim().split("\n").at(-1)).toBe("0");
    expect(stderr).toMatch(/^large\.csv: 1000 rows read.*\n(?:Only 987 of 987: .*\n)?$/);
  });

  it("more than 5 MB arrive whole at a slow reader", async () => {
    const { folder, env } = place();
    writeFileSync(join(folder, "large.csv"), connectionsCsv(network({ size: LARGE, seed: 7 }), { era: "2026-04" }));
    const child = spawn(process.execPath, [prune, "scan", "large.csv", "--json"], {
      cwd: folder,
      env,
      stdio: ["ignore", "pipe", "ignore"],
    });
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) {
      chunks.push(chunk);
      await setTimeout(2);
    }
    const json = Buffer.concat(chunks);
    expect(json.length).toBeGreaterThan(5_000_000);
    const { connections, summary } = JSON.parse(json.toString("utf8"));
    expect(connections).toHaveLength(summary.connections);
    expect(summary.connections + summary.dateOnly).toBe(LARGE);
  });

  it("standard input is an export like any other", () => {
    const { run } = place();
    const [file, piped] = [run("scan Connections.csv --format csv"), run("scan - --format csv", { input: readFileSync(DEMO, "utf8") })];
    expect(piped.stdout).toBe(file.stdout);
  });
});

describe("files", () => {
  it("nothing is written beside the export", () => {
    const { run, folder } = place();
    for (const args of ["scan Connections.csv", "checklist", "explain Igwe", "scan Connections.csv --json", "config show", "where"]) {
      expect(run(args).status).toBe(0);
    }
    expect(readdirSync(folder)).toEqual(["Connections.csv"]);
  });

  it("--no-save leaves no trace", () => {
    const { run, home } = place();
    expect(run("scan Connections.csv --no-save").status).toBe(0);
    expect(() => readdirSync(home)).toThrow();
  });

  it("looking at pages leaves no trace either", () => {
    const { run, home } = place();
    for (const args of ["guide pace", "signals", "config show", "help scan", "where"]) run(args);
    expect(() => readdirSync(home)).toThrow();
  });

  it.runIf(process.platform !== "win32")("a remembered scan is for its user alone, and holds no e-mail text or header of the file", () => {
    const { run, home, saved } = place();
    run("scan Connections.csv");
    expect((statSync(home).mode & 0o777).toString(8)).toBe("700");
    expect((statSync(saved).mode & 0o777).toString(8)).toBe("600");
    const [scan, snapshots, ...others] = readdirSync(home);
    expect([scan, others]).toEqual(["scan.saved", []]);
    expect(snapshots).toMatch(/^snapshots-[0-9a-f]+\.saved$/);
    expect((statSync(join(home, snapshots as string)).mode & 0o777).toString(8)).toBe("600");
  });

  it("-o writes the file and nothing to stdout", () => {
    const { run, folder } = place();
    const { stdout, stderr } = run("scan Connections.csv -o people.md");
    expect(stdout).toBe("");
    expect(stderr).toContain("Written to people.md");
    expect(readFileSync(join(folder, "people.md"), "utf8")).toMatch(/^# 23 connections since /);
  });
});

describe("colour", () => {
  const ESCAPE = "\u001b[";
  const coloured = (args: string, env: Record<string, string> = {}) => place().run(args, { env }).stdout.includes(ESCAPE);

  it("none in a pipe", () => expect(coloured("scan Connections.csv")).toBe(false));
  it("FORCE_COLOR=1 asks for it", () => expect(coloured("scan Connections.csv", { FORCE_COLOR: "1" })).toBe(true));
  it("FORCE_COLOR=0 refuses it", () => expect(coloured("scan Connections.csv", { FORCE_COLOR: "0" })).toBe(false));
  it("NO_COLOR outdoes FORCE_COLOR", () => expect(coloured("scan Connections.csv", { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false));
  it("--no-color outdoes FORCE_COLOR", () => expect(coloured("--no-color scan Connections.csv", { FORCE_COLOR: "1" })).toBe(false));
  it("JSON never has any", () => expect(coloured("scan Connections.csv --json", { FORCE_COLOR: "1" })).toBe(false));
  it("nor has a file", () => {
    const { run, folder } = place();
    run("scan Connections.csv -o page.txt", { env: { FORCE_COLOR: "1" } });
    expect(readFileSync(join(folder, "page.txt"), "utf8")).not.toContain(ESCAPE);
  });

  it.runIf(process.platform === "linux").each([
    ["xterm-256color", true],
    ["dumb", false],
  ])("on a terminal that is %s: %s", (term, expected) => {
    const { folder, env } = place();
    const { stdout } = spawnSync("script", ["-qec", `"${process.execPath}" "${prune}" guide pace`, "/dev/null"], {
      cwd: folder,
      env: { ...env, TERM: term },
      encoding: "utf8",
    });
    expect(stdout).toContain("How many in a day");
    expect(stdout.includes(ESCAPE)).toBe(expected);
  });
});

describe("the build", () => {
  it("says what the source says", async () => {
    const { folder, run } = place();
    const texts = ["Melis Kılıç", "Esra Avci", "Małgorzata Dudek", "Đình Huỳnh", "李娜", "محمد علي", "Соня Ким"];
    const jobs = ["Forex trader, DM me on WhatsApp +44 7700 900123", "网络兼职 日赚300元", "Guest post available on 500 sites", "Mühendis"];
    const rows = texts.flatMap((name, at) => jobs.map((job, day) => ({ name, job, day: day + at + 1 })));
    writeFileSync(
      join(folder, "many.csv"),
      `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows
        .map(({ name, job, day }) => `${name.replace(" ", ",")}${name.includes(" ") ? "" : ","},,,Umbrella,"${job}",${day} Mar 2020`)
        .join("\n")}\n`,
    );
    const line = ["scan", "many.csv", "--as-of", "2026-10-31", "--json", "--no-save"];
    const fromSource = await said(line, folder);
    expect(JSON.parse(fromSource).connections).toHaveLength(rows.length);
    expect(run(line.join(" ")).stdout).toBe(fromSource);
  });
});

describe("the built files", () => {
  const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();

  it("are the same bytes when they are built again, elsewhere", () => {
    const again = copyOfTheTree();
    npm(again, "run", "build");
    const names = filesIn(join(again, "dist"));
    expect(names).toEqual(filesIn(join(built, "dist")));
    const files = names.filter((name) => name.includes("."));
    expect(files.length).toBeGreaterThan(10);
    for (const name of files)
      expect(readFileSync(join(again, "dist", name)).equals(readFileSync(join(built, "dist", name))), name).toBe(true);
  }, 60_000);

  it("are all text, and nothing is added while they run", () => {
    const before = filesIn(built);
    for (const args of ["--version", "scan Connections.csv", "checklist"]) expect(place().run(args).status).not.toBe(1);
    expect(filesIn(built)).toEqual(before);
    const names = filesIn(join(built, "dist")).filter((name) => name.includes("."));
    expect(names.filter((name) => !/\.(?:js|json|txt)$/.test(name))).toEqual([]);
    for (const name of names.filter((one) => one.endsWith(".js"))) {
      expect(/[^\n\t -~]/.test(readFileSync(join(built, "dist", name), "utf8")), name).toBe(false);
    }
  });
});

describe("no network", () => {
  const code = () =>
    readdirSync(join(built, "dist"), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.c?js$/.test(file))
      .map((file) => readFileSync(join(built, "dist", file), "utf8"))
      .join("\n");

  it("the built code imports nothing that speaks to one", () => {
    const imported = [...code().matchAll(/(?:from|import|require)\s*\(?\s*"([^"]+)"/g)].map(([, name]) => name as string);
    expect(imported).toContain("node:fs/promises");
    expect(
      imported.filter((name) => /^(?:node:)?(?:https?|http2|net|dns|tls|dgram|inspector|worker_threads|cluster)(?:\/|$)/.test(name)),
    ).toEqual([]);
    // commander's, for commands that are programs of their own, of which prune has none; and prune's own for what follows.
    expect(imported.filter((name) => name.endsWith("child_process"))).toHaveLength(2);
  });

  it("and prune's own code starts no process but the clipboard's, the browser's opener and the pager, without a shell", () => {
    const sources = readdirSync(join(built, "src"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    const text = (file: string) => readFileSync(join(built, "src", file), "utf8");
    expect(sources.filter((file) => text(file).includes("child_process"))).toEqual(["host/programs.ts"]);
    const programs = text("host/programs.ts").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(programs).toContain('import { spawn } from "node:child_process";');
    expect(programs).not.toMatch(/\bshell\b|\bexec|\bfork\b|cmd|powershell|\bsh\b/);
    const named = /(?<!\w)\["([\w.-]+)"|ofWindows\(env, "([\w.-]+)"\)/g;
    expect([...new Set([...programs.matchAll(named)].map(([, bare, system]) => bare ?? system))].sort()).toEqual([
      "clip.exe",
      "explorer.exe",
      "less",
      "open",
      "pbcopy",
      "pipe",
      "rundll32.exe",
      "wl-copy",
      "wslview",
      "xclip",
      "xdg-open",
      "xsel",
    ]);
  });

  it("and calls nothing that does", () => {
    expect(code()).not.toMatch(/\bfetch\s*\(|\bXMLHttpRequest\b|\bnew WebSocket\b|\bEventSource\b|\bsendBeacon\b/);
  });
});
