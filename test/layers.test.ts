/** Who may import whom: the house's rules as data, checked against every import in `src`. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");

/** What each folder, or file at the top of `src`, may import beside itself. `*` is everything below `start`. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  "errors.ts": [],
  "version.ts": [],
  text: [],
  detect: ["text"],
  export: ["errors.ts", "text"],
  sheets: ["export", "text"],
  people: ["detect", "export", "sheets", "text"],
  contact: ["people", "sheets", "detect", "text"],
  network: ["people", "detect", "text"],
  groups: ["network", "people", "detect", "text"],
  verdict: ["network", "detect", "contact", "people", "text", "errors.ts"],
  signals: ["verdict", "network", "people", "detect", "text"],
  plan: ["verdict", "journal", "network", "people", "detect", "text"],
  journal: ["people", "text", "errors.ts"],
  proof: ["reading", "journal", "people", "text", "errors.ts"],
  result: ["journal", "detect"],
  results: ["result"],
  document: ["result", "results", "verdict", "plan", "people", "detect", "text", "export"],
  views: ["document", "verdict", "plan", "people", "detect", "text"],
  formats: ["document", "text"],
  page: ["document", "views", "verdict", "plan", "journal", "people", "detect", "text"],
  redact: ["document", "result", "detect", "people", "export", "text", "errors.ts"],
  host: ["redact", "export", "text", "errors.ts"],
  reading: ["errors.ts", "export", "sheets", "detect", "text", "people", "contact"],
  "analyse.ts": ["reading", "text", "people", "contact", "signals", "verdict"],
  command: ["*"],
  commands: ["*"],
  "main.ts": ["command", "commands", "formats", "views", "redact", "results", "document", "host", "text", "errors.ts", "version.ts"],
  "program.ts": ["main.ts", "host"],
  "start.ts": ["program.ts", "host", "version.ts"],
};

/** Packages and the places that may import them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  commander: ["command/", "commands/", "main.ts"],
  "csv-parse": ["export/rows.ts"],
  chalk: ["formats/text.ts"],
  "cli-table3": ["formats/text.ts"],
  "string-width": ["document/layout.ts"],
  inquirer: ["host/prompt.ts"],
  "@inquirer": ["host/review-prompt.ts"],
  "env-paths": ["host/"],
  yauzl: ["host/zip.ts"],
  "ical-generator": ["formats/ics.ts"],
  "@bomb.sh": ["host/shell-script.ts"],
  zod: ["verdict/policy-file.ts", "reading/saved-shape.ts", "result/", "results/", "redact/result.ts"],
  "date-fns": ["export/", "people/", "plan/", "document/", "views/"],
};

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

const imports = files.flatMap((file) =>
  [...readFileSync(join(SRC, file), "utf8").matchAll(/(?:^(?:import|export)\b[^;"]*\bfrom |\bimport\(|^import )"([^"]+)"/gm)].map(
    ([, wanted]) => ({
      file,
      wanted: wanted as string,
    }),
  ),
);

const room = (file: string) => file.split("/")[0] as string;

describe("layers", () => {
  it("finds the imports", () => expect(imports.length).toBeGreaterThan(100));

  it("every folder is in the table", () => {
    expect(files.map(room).filter((name) => !(name in MAY))).toEqual([]);
  });

  it("stand in an order: what a folder may import never imports it", () => {
    const below = new Set<string>();
    const left = new Map(Object.entries(MAY).filter(([, may]) => !may.includes("*")));
    for (let found = true; found; ) {
      found = false;
      for (const [name, may] of left) {
        if (!may.every((other) => below.has(other))) continue;
        below.add(name);
        left.delete(name);
        found = true;
      }
    }
    // What may import everything, and what imports that, stands on top.
    expect([...left.keys()].filter((name) => !["main.ts", "program.ts", "start.ts"].includes(name))).toEqual([]);
  });

  it("folders import only what the table allows", () => {
    const wrong = imports
      .filter(({ wanted }) => wanted.startsWith("."))
      .map(({ file, wanted }) => ({ file, target: relative(SRC, resolve(dirname(join(SRC, file)), wanted)) }))
      .filter(({ file, target }) => {
        if (target.startsWith("..")) return target !== "../package.json" || file !== "version.ts";
        const allowed = MAY[room(file)] ?? [];
        return room(file) !== room(target) && !allowed.includes("*") && !allowed.includes(room(target));
      });
    expect(wrong).toEqual([]);
  });

  it("only the host touches the machine", () => {
    expect(imports.filter(({ file, wanted }) => wanted.startsWith("node:") && room(file) !== "host")).toEqual([]);
    const globals = files.filter(
      (file) =>
        // What runs when the page is opened is to the browser what `start.ts` is to Node.
        !["host", "start.ts"].includes(room(file)) &&
        file !== "page/script/start.ts" &&
        /\b(?:process|console|Date\.now)\b\.?(?=[.(])|\bnew Date\(\)/.test(code(file)),
    );
    expect(globals).toEqual([]);
  });

  it("text leaves through few doors, each of which cleans it: documents, rows, sentences, questions, completions", () => {
    const writing = files.filter((file) => /\b(?:stdout|stderr|host\.stdout|host\.stderr)\.write\(/.test(code(file)));
    // `main.ts` prints what formats made, and commander's help, which holds nothing of anybody's.
    expect(writing.filter((file) => room(file) !== "start.ts").sort()).toEqual([
      "command/say.ts",
      "commands/completion.ts",
      "commands/review.ts",
      "main.ts",
    ]);
    expect(files.filter((file) => /\boutput\.write\(/.test(code(file))).sort()).toEqual(["host/prompt.ts", "host/review-prompt.ts"]);
  });

  it("results lend commands their types and load no schema", () => {
    const rooms = ["result", "results"];
    const lending = files.filter((file) => !rooms.includes(room(file)));
    const loading = lending.filter((file) => /^(?:import|export) (?!type )(?:[^;]* from )?"[./]+results?\/[\w-]+\.ts"/m.test(code(file)));
    // Loaded by `main.ts` where `--redact` asks for it.
    expect(loading).toEqual(["redact/result.ts"]);
  });

  it("packages are imported where they belong", () => {
    const wrong = imports
      .filter(({ wanted }) => !wanted.startsWith(".") && !wanted.startsWith("node:"))
      .filter(
        ({ file, wanted }) => !(PACKAGES[wanted.split("/")[0] as string] ?? []).some((place) => file === place || file.startsWith(place)),
      );
    expect(wrong).toEqual([]);
    expect(imports.filter(({ wanted }) => wanted === "date-fns")).toEqual([]);
  });

  it("machinery does not import its collection", () => {
    const collections = ["groups", "signals", "results", "views", "formats", "commands"];
    const machinery = imports.filter(({ file }) =>
      ["verdict", "result", "document", "plan", "text", "detect", "people", "contact", "network", "redact", "host"].includes(room(file)),
    );
    const wrong = machinery.filter(({ wanted }) => collections.some((name) => wanted.startsWith(`../${name}/`)));
    // Where the types of all results are found.
    expect(wrong.filter(({ file }) => file !== "document/result.ts")).toEqual([]);
  });
});

/** A file without its comments. */
function code(file: string): string {
  return readFileSync(join(SRC, file), "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\/\/.*$/gm, "");
}
