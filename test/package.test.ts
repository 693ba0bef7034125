/** The package: what is in it, and that it installs and runs where there is nothing else. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, it } from "vitest";
import { copyOfTheTree, emptyFolder, npm } from "./built.ts";

const DEMO = resolve(import.meta.dirname, "../fixtures/Connections.csv");

interface Packed {
  readonly filename: string;
  readonly version: string;
  readonly files: readonly { readonly path: string }[];
}

let tree: string;
let packed: Packed;
beforeAll(() => {
  tree = copyOfTheTree();
  // What the build says comes before the JSON.
  const said = npm(tree, "pack", "--json", "--loglevel=error");
  [packed] = JSON.parse(said.slice(said.indexOf("[\n"))) as [Packed];
}, 60_000);

describe("the tarball", () => {
  it("holds the program, the schema and what a reader wants, and nothing else", () => {
    const paths = packed.files.map(({ path }) => path);
    for (const wanted of [
      "bin/prune.js",
      "dist/start.js",
      "dist/result.schema.json",
      "README.md",
      "LICENSE",
      "CHANGELOG.md",
      "package.json",
    ]) {
      expect(paths).toContain(wanted);
    }
    expect(
      paths.filter(
        (path) =>
          !/^(?:bin\/prune\.js|dist\/(?:start\.js|parts\/[\w-]+\.js|result\.schema\.json|LICENSES\.txt)|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/.test(
            path,
          ),
      ),
    ).toEqual([]);
  });

  it("names the licence of every package that is bundled", () => {
    const licences = readFileSync(join(tree, "dist/LICENSES.txt"), "utf8");
    for (const name of ["commander", "csv-parse", "date-fns", "chalk", "cli-table3", "inquirer", "zod", "yauzl"])
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.`, "m"));
  });

  it("is what publint asks of a package", async () => {
    const { messages, pkg } = await publint({ pkgDir: tree, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg as Record<string, unknown>, { color: false }))).toEqual([]);
  });
});

describe("installed elsewhere", () => {
  let elsewhere: string;
  let prune: string;
  beforeAll(() => {
    elsewhere = emptyFolder();
    npm(
      elsewhere,
      "install",
      "--prefix",
      elsewhere,
      "--prefer-offline",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
      join(tree, packed.filename),
    );
    prune = join(elsewhere, "node_modules/.bin/prune");
    copyFileSync(DEMO, join(elsewhere, "Connections.csv"));
  }, 300_000);

  const run = (...args: readonly string[]) =>
    spawnSync(prune, args, {
      cwd: elsewhere,
      env: { PATH: process.env.PATH, PRUNE_HOME: join(elsewhere, "home") },
      encoding: "utf8",
      shell: process.platform === "win32",
    });

  it("says its version", () => expect(run("--version").stdout).toBe(`${packed.version}\n`));

  it("scans an export, lists who to look at, explains one, and prints every format", () => {
    expect(run("scan", "Connections.csv")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("23 connections since August 16, 2017"),
    });
    expect(run("checklist")).toMatchObject({ status: 0, stdout: expect.stringContaining("Before you begin") });
    expect(run("explain", "Igwe")).toMatchObject({ status: 0, stdout: expect.stringContaining("Yetunde Igwe") });
    for (const format of ["text", "json", "ndjson", "csv", "markdown"]) {
      expect(run("scan", "Connections.csv", "--format", format)).toMatchObject({ status: 0, stdout: expect.stringMatching(/\n$/) });
    }
  });

  it("brings no package of the tests along", () => {
    for (const name of ["vitest", "typescript", "esbuild", "fast-check"])
      expect(existsSync(join(elsewhere, "node_modules", name))).toBe(false);
  });
});
