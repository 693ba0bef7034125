/** prune as it ships: a copy of the tree built afresh in a folder of its own, so that no test runs what somebody built earlier. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";

const TREE = resolve(import.meta.dirname, "..");

/** What the package is made of. */
const PARTS = ["bin", "src", "fixtures", "package.json", "tsconfig.json", "README.md", "LICENSE", "CHANGELOG.md"];

/** A folder that goes when the tests of a file have ended. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "prune-built-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Copies the tree without what was built or installed in it, and lends it the installed packages. */
export function copyOfTheTree(): string {
  const folder = emptyFolder();
  for (const part of PARTS) if (existsSync(join(TREE, part))) cpSync(join(TREE, part), join(folder, part), { recursive: true });
  symlinkSync(join(TREE, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Runs npm. */
export function npm(folder: string, ...args: readonly string[]): string {
  return execFileSync("npm", args, {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
}
