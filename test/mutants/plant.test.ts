/** What is planted: numbers, comparisons and conditions, and nothing in what is said or in what is gone when the program runs. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { EQUIVALENT } from "./equivalent.ts";
import { NAMED } from "./named.ts";
import { changesIn } from "./plant.ts";

const ROOT = resolve(import.meta.dirname, "../..");

const planted = (source: string) => changesIn(source).map(({ start, end, to }) => source.slice(0, start) + to + source.slice(end));

it.each<[source: string, changed: readonly string[]]>([
  ["const LINE = 45;", ["const LINE = 46;", "const LINE = 44;"]],
  ["const NONE = 0;", ["const NONE = 1;"]],
  ["const SHARE = 0.5;", ["const SHARE = 0.55;", "const SHARE = 0.45;"]],
  ["a < b;", ["a <= b;"]],
  ["a >= b;", ["a > b;"]],
  ["a === b;", ["a !== b;"]],
  ["a + b;", ["a - b;"]],
  ['a + "text";', []],
  ["a && b;", ["(a);", "(b);"]],
  ["a ?? b;", ["(a);"]],
  ["!a;", ["a;"]],
  ["if (a) b();", ["if (false) b();"]],
  ["a ? b : c;", ["(b);", "(c);"]],
  ["true;", ["false;"]],
  ["a += b;", ["a -= b;"]],
  ["Math.min(a, b);", ["Math.max(a, b);"]],
  ["all.some(is);", ["all.every(is);"]],
  ['a === "lure";', ['a !== "lure";', 'a === "changed";']],
  ['all.includes("lure");', ['all.includes("changed");']],
  ['const ALL = ["one"];', ['const ALL = ["changed"];']],
  ['({ family: "lure" });', ['({ family: "changed" });']],
])("%s", (source, changed) => expect(planted(source)).toEqual(changed));

it.each([
  'import { a } from "b";',
  "type Two = 2;",
  "const a: 2 | 3 = b;",
  'const SAID = worded("one; two");',
  "({ examples: { fires: [{ times: 2 }] }, why: 3 });",
  "const HASH = 0x811c9dc5;",
  "for (;; at += 1) continue;",
  'const text = "words";',
])("nothing in %s", (source) => expect(planted(source)).toEqual([]));

it("tells the line and what changes there", () => {
  expect(changesIn("// first\nconst LINE = 45;")[0]).toMatchObject({ line: 2, what: "45 → 46" });
});

it.each(NAMED)("$name: still found in the code, once", ({ file, from }) => {
  expect(readFileSync(resolve(ROOT, file), "utf8").split(from)).toHaveLength(2);
});

it.each(Object.entries(EQUIVALENT))("excuses in %s are about lines that are there", (file, excuses) => {
  const lines = new Set(
    readFileSync(resolve(ROOT, file), "utf8")
      .split("\n")
      .map((line) => line.trim()),
  );
  expect(excuses.map(({ line }) => line).filter((line) => !lines.has(line))).toEqual([]);
});
