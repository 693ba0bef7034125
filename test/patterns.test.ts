/**
 * No pattern of prune's takes longer than in proportion to the text: whoever writes a message to the user must not be able to hold prune up.
 * recheck judges each by its structure, or counts the steps of a search for the worst text; nothing is timed.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "acorn";
import { transformSync } from "esbuild";
import { check } from "recheck";
import { expect, it } from "vitest";
import { fakeHost } from "./host/fake-host.ts";

const SRC = resolve(import.meta.dirname, "../src");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** The patterns that stand in a file. */
function written(file: string): readonly Pattern[] {
  const { code } = transformSync(readFileSync(join(SRC, file), "utf8"), { loader: "ts", target: "es2022" });
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("regex" in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push({ source: pattern, flags });
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(parse(code, { ecmaVersion: 2024, sourceType: "module" }));
  return found;
}

/** The patterns that prune's own files put together while they are loaded, and while an export in several scripts is scanned. */
async function assembled(): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, args: [string | RegExp, string?]) {
      const made = new target(...args);
      const [, , caller = ""] = new Error().stack?.split("\n") ?? [];
      if (caller.includes("/src/")) found.push({ source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const file of files.filter((name) => !name.endsWith("start.ts"))) await import(join(SRC, file));
    const { main } = await import("../src/main.ts");
    const texts = ["Ada", "Zoë", "李娜", "a\u200bb"].flatMap((name) =>
      [
        "me@x.com",
        "wa.me/1",
        "www.x.com",
        "telegram @ada_1",
        "telegram @ada_2 – €",
        "call +44 7700 900123 – €",
        "me@x.com – €",
        "call +44 7700 900123",
        "id 123456789 [at]",
        "{{name}} 1,000 $",
      ].map((job) => `${name},B,,,"${job} ${name}","${job} ${name}",07 Feb 2021`),
    );
    const { host } = await fakeHost({
      files: { "Connections.csv": `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${texts.join("\n")}\n` },
    });
    for (const format of ["text", "json", "csv", "markdown"]) await main(["scan", "Connections.csv", "--format", format], host);
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}

it("every pattern is linear", { timeout: 900_000 }, async () => {
  const put = await assembled();
  expect(put.filter(({ source }) => source.includes("アカウント")).length).toBe(1);
  const patterns = [...files.flatMap(written), ...put];
  const all = new Map(patterns.map((one) => [`/${one.source}/${one.flags}`, one]));
  expect(all.size).toBeGreaterThan(250);
  const wrong: string[] = [];
  for (const [shown, { source, flags }] of all) {
    const found = await check(source, flags, { timeout: null, randomSeed: 0 });
    if (found.status !== "safe")
      wrong.push(
        `${shown}: ${found.status === "vulnerable" ? `${found.complexity.summary}, by ${found.attack.pattern}` : found.error.kind}`,
      );
  }
  expect(wrong).toEqual([]);
});

it("and one that is not would be found", { timeout: 60_000 }, async () => {
  for (const source of ["\\S+@\\S+", "^(a+)+$", "\\[[^\\]]+\\]"]) {
    expect(await check(source, "u", { timeout: null, randomSeed: 0 })).toMatchObject({ status: "vulnerable" });
  }
});
