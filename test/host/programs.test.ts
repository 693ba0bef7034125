/** The clipboard's program, the browser's opener and the pager: which is chosen, and what it is handed. */
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { openPrograms } from "../../src/host/programs.ts";

/** A folder of tiny programs, each of which writes down its name, its arguments and what it is fed, and ends in a code. */
async function machine(programs: Readonly<Record<string, number>>, env: Record<string, string>, platform: NodeJS.Platform = "linux") {
  const folder = await mkdtemp(join(tmpdir(), "prune-programs-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const log = join(folder, "log");
  for (const [name, code] of Object.entries(programs)) {
    const lines = [
      `#!${process.execPath}`,
      'const fs = require("node:fs");',
      `const stdin = process.argv[1].endsWith("open") || process.argv[1].endsWith("wslview") ? "" : fs.readFileSync(0, "utf8");`,
      `fs.appendFileSync(${JSON.stringify(log)}, JSON.stringify([${JSON.stringify(name)}, process.argv.slice(2), stdin]) + "\\n");`,
      `process.exitCode = ${code};`,
    ];
    await writeFile(join(folder, name), lines.join("\n"));
    await chmod(join(folder, name), 0o755);
  }
  const ran = async (): Promise<unknown[]> =>
    (await readFile(log, "utf8").catch(() => ""))
      .trim()
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line));
  return { folder, ran, ...openPrograms({ env: { PATH: folder, ...env }, platform, stdout: new Writable() }) };
}

/** What was run, when an opener that nobody waits for has had its time. */
async function eventually(ran: () => Promise<unknown[]>): Promise<unknown[]> {
  for (;;) {
    const found = await ran().catch(() => []);
    if (found.length > 0) return found;
    await sleep(5);
  }
}

describe.skipIf(process.platform === "win32")("the clipboard", () => {
  it.each([
    ["wl-copy", [], { WAYLAND_DISPLAY: "wayland-0", DISPLAY: ":0" }, "linux"],
    ["xclip", ["-selection", "clipboard"], { DISPLAY: ":0" }, "linux"],
    ["xsel", ["--clipboard", "--input"], { DISPLAY: ":0" }, "linux"],
    ["pbcopy", [], {}, "darwin"],
  ] as const)("is %s where there is one, and gets the text as it is", async (name, args, env, platform) => {
    const { copyToClipboard, ran } = await machine({ [name]: 0 }, env, platform);
    expect(await copyToClipboard("Zoë; $(rm -rf x) `id` 李 'q' \"q\"")).toBe(true);
    expect(await ran()).toEqual([[name, args, "Zoë; $(rm -rf x) `id` 李 'q' \"q\""]]);
  });

  it("is the next one where one does not do it", async () => {
    const { copyToClipboard, ran } = await machine({ "wl-copy": 1, xsel: 0 }, { WAYLAND_DISPLAY: "wayland-0", DISPLAY: ":0" });
    expect(await copyToClipboard("Ada")).toBe(true);
    expect((await ran()).map((call) => (call as string[])[0])).toEqual(["wl-copy", "xsel"]);
  });

  it("is none without a display, or without a program", async () => {
    const dark = await machine({ xclip: 0, "wl-copy": 0 }, {});
    expect(await dark.copyToClipboard("Ada")).toBe(false);
    expect(await dark.ran()).toEqual([]);
    const bare = await machine({}, { DISPLAY: ":0" });
    expect(await bare.copyToClipboard("Ada")).toBe(false);
    expect(await (await machine({}, { SystemRoot: bare.folder }, "win32")).copyToClipboard("Ada")).toBe(false);
  });

  it("gets nothing that hides", async () => {
    const { copyToClipboard, ran } = await machine({ pbcopy: 0 }, {}, "darwin");
    await copyToClipboard("Ada\u001b[2J\u202e\nx");
    expect(await ran()).toEqual([["pbcopy", [], "Ada[2J x"]]);
  });

  it("does not mind a program that reads nothing", async () => {
    const { copyToClipboard, folder } = await machine({}, { DISPLAY: ":0" });
    await writeFile(join(folder, "xclip"), `#!${process.execPath}\nprocess.stdin.destroy();`);
    await chmod(join(folder, "xclip"), 0o755);
    expect(await copyToClipboard("Ada".repeat(100_000))).toBe(true);
  });
});

describe.skipIf(process.platform === "win32")("the browser", () => {
  it.each([
    ["xdg-open", {}, "linux"],
    ["open", {}, "darwin"],
    ["wslview", { WSL_DISTRO_NAME: "Ubuntu" }, "linux"],
  ] as const)("is opened by %s, with one argument", async (name, env, platform) => {
    const { openAddress, ran } = await machine({ [name]: 0 }, env, platform);
    expect(await openAddress("https://www.linkedin.com/in/zoë-1?a=1&b=$(id);'x`y|z")).toBe(true);
    expect(await eventually(ran)).toEqual([[name, ["https://www.linkedin.com/in/zo%C3%AB-1?a=1&b=%24%28id%29%3B%27x%60y%7Cz"], ""]]);
  });

  it.each([
    "http://www.linkedin.com/in/ada",
    "https://linkedin.com.example.com/in/ada",
    "https://www.linkedin.com@example.com/",
    "https://user:word@www.linkedin.com/in/ada",
    "https://www.linkedin.com:8443/in/ada",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "--version",
    "",
  ])("is not opened for %j", async (address) => {
    const { openAddress, ran } = await machine({ "xdg-open": 0 }, {});
    expect(await openAddress(address)).toBe(false);
    expect(await ran()).toEqual([]);
  });

  it("is none where nothing opens it", async () => {
    expect(await (await machine({}, {})).openAddress("https://www.linkedin.com/in/ada")).toBe(false);
  });
});

describe.skipIf(process.platform === "win32")("the pager", () => {
  it.each([
    ["less", ["-R"], {}],
    ["most", ["-s", "two words", "$HOME;id"], { PAGER: "most -s 'two words' \"$HOME;id\"" }],
    ["more", [], { PAGER: "  more " }],
  ])("is %s with %j", async (name, args, env) => {
    const { page, ran } = await machine({ [name]: 0 }, env);
    expect(await page("one\ntwo\n")).toBe(true);
    expect(await ran()).toEqual([[name, args, "one\ntwo\n"]]);
  });

  it("is none where PAGER is empty, or names what is not there", async () => {
    for (const PAGER of ["", " ", "nothing-of-that-name"]) {
      const { page, ran } = await machine({ less: 0 }, { PAGER });
      expect(await page("text")).toBe(false);
      expect(await ran()).toEqual([]);
    }
    expect(await (await machine({ less: 0 }, {}, "win32")).page("text")).toBe(false);
  });

  it("may be left before the end of a long text", async () => {
    const { page, folder } = await machine({}, {});
    await writeFile(join(folder, "less"), `#!${process.execPath}\nprocess.stdin.destroy();`);
    await chmod(join(folder, "less"), 0o755);
    const listeners = process.listenerCount("SIGINT");
    expect(await page("a line\n".repeat(200_000))).toBe(true);
    expect(process.listenerCount("SIGINT")).toBe(listeners);
  });
});
