/** The real machine: pipes that close, full disks, terminals without a width, folders by convention. */
import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Readable, Writable } from "node:stream";
import { describe, expect, it, onTestFinished } from "vitest";
import { nodeHost } from "../../src/host/node.ts";
import { fakeHost } from "./fake-host.ts";

const TREE = resolve(import.meta.dirname, "../..");

/** Runs a program that has `host`, in a shell line where `$RUN` stands for it. */
function run(program: string, line: string, env: Record<string, string> = {}) {
  const whole = `import { nodeHost } from "./src/host/node.ts"; const host = nodeHost(process);\n${program}`;
  const shell = spawnSync("bash", ["-c", `run() { "$NODE" --import tsx --input-type=module -e "$PROGRAM"; }; ${line}`], {
    cwd: TREE,
    encoding: "utf8",
    env: { ...process.env, NODE: process.execPath, PROGRAM: whole, ...env },
  });
  return { stdout: shell.stdout, stderr: shell.stderr, status: shell.status };
}

const ENDLESS = `
  let wrote = 0;
  while (wrote < 100_000 && (await host.stdout.write("a line of some length, again and again\\n"))) wrote += 1;
  const after = await host.stdout.write("more");
  await host.stderr.write(\`\${wrote < 100_000 ? "stopped" : "wrote all"}, then \${after}\\n\`);`;

describe.skipIf(process.platform === "win32")("output", () => {
  it("ends quietly when the reader of the pipe has gone", () => {
    expect(run(ENDLESS, "run | head -n 1; echo $PIPESTATUS")).toEqual({
      stdout: "a line of some length, again and again\n0\n",
      stderr: "stopped, then false\n",
      status: 0,
    });
  });

  it("ends quietly even when nobody asks what became of the text", () => {
    const program = `for (let line = 0; line < 20_000; line += 1) void host.stdout.write("a line of some length, again and again\\n");`;
    expect(run(program, "run | head -n 1; echo $PIPESTATUS")).toMatchObject({
      stdout: "a line of some length, again and again\n0\n",
      stderr: "",
    });
  });

  it("is whole however large and however slow the reader", () => {
    const program = `for (let line = 0; line < 60; line += 1) await host.stdout.write("x".repeat(100_000)); process.exitCode = 3;`;
    expect(run(program, "run | { sleep 0.2; wc -c; }; echo $PIPESTATUS").stdout.trim().split(/\s+/)).toEqual(["6000000", "3"]);
  });

  it.skipIf(process.platform !== "linux")("says so when the disk is full", () => {
    const program = `await host.stdout.write("text").catch((error) => host.stderr.write(\`\${error.kind}: \${error.message}\\n\`));`;
    expect(run(program, "run > /dev/full")).toEqual({
      stdout: "",
      stderr: "state: The output could not be written: the disk is full.\n",
      status: 0,
    });
  });

  it.skipIf(process.platform !== "linux")("goes on when notes cannot be written", () => {
    expect(run(`await host.stderr.write("note"); await host.stdout.write("result");`, "run 2> /dev/full")).toEqual({
      stdout: "result",
      stderr: "",
      status: 0,
    });
  });
});

describe("a terminal", () => {
  const stream = (shape: object) => Object.assign(new Writable(), shape);
  const columnsOf = (shape: object) =>
    nodeHost({ stdin: Readable.from([]), stdout: stream(shape), stderr: stream({}), env: {}, cwd: () => "/" }).stdout.columns;

  it("has a width only when it knows one", () => {
    expect(columnsOf({ isTTY: true, columns: 120 })).toBe(120);
    expect(columnsOf({ isTTY: true, columns: 0 })).toBeUndefined();
    expect(columnsOf({ isTTY: true })).toBeUndefined();
    expect(columnsOf({ columns: 120 })).toBeUndefined();
  });

  it("can be asked in only when both ends are one", async () => {
    const interactive = (stdin: object, stderr: object) =>
      nodeHost({ stdin: Object.assign(Readable.from([]), stdin), stdout: stream({}), stderr: stream(stderr), env: {}, cwd: () => "/" });
    expect(interactive({ isTTY: true }, { isTTY: true }).interactive).toBe(true);
    for (const host of [interactive({ isTTY: true }, {}), interactive({}, { isTTY: true })]) {
      expect(host.interactive).toBe(false);
      await expect(host.prompt("Use --me.")).rejects.toMatchObject({ kind: "usage", hint: "Use --me." });
    }
  });
});

describe("folders", () => {
  const ASK = `await host.stdout.write([await host.data.folder(), await host.configFolder()].join(" "));`;

  it("are where PRUNE_HOME says, relative to the current folder", () => {
    expect(run(ASK, "run", { PRUNE_HOME: "some/where" }).stdout).toBe(`${TREE}/some/where ${TREE}/some/where`);
  });

  it.skipIf(process.platform !== "linux")("are where the XDG variables say, and nothing is made by asking", async () => {
    const home = await mkdtemp(join(tmpdir(), "prune-xdg-"));
    onTestFinished(() => rm(home, { recursive: true, force: true }));
    const xdg = { PRUNE_HOME: "", XDG_DATA_HOME: `${home}/data`, XDG_CONFIG_HOME: `${home}/config` };
    expect(run(ASK, "run", xdg).stdout).toBe(`${home}/data/prune ${home}/config/prune`);
    expect(run(ASK, "run", { PRUNE_HOME: "", XDG_DATA_HOME: "", XDG_CONFIG_HOME: "", HOME: home }).stdout).toBe(
      `${home}/.local/share/prune ${home}/.config/prune`,
    );
    expect(await readdir(home)).toEqual([]);
  });
});

describe("the user's files", () => {
  it("are found from the current folder; one that is not there is no error", async () => {
    const { host } = await fakeHost({ files: { "sub/prune.config.json": "{}" } });
    expect(await host.readFile("sub/prune.config.json")).toBe("{}");
    expect(await host.readFile("nothing.json")).toBeUndefined();
    expect(await host.readFile("sub/prune.config.json/nothing.json")).toBeUndefined();
    await expect(host.readFile("sub")).rejects.toMatchObject({ kind: "usage", message: expect.stringContaining("it is a folder") });
  });
});
