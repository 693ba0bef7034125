/**
 * `npm run mutants [-- path …] [--jobs 2] [--every 1] [--named] [--list] [--found]`: plants small changes in the rules and numbers of judging, one at a time in a
 * copy of the tree, runs the tests that lie near, and tells which changes nobody noticed. `--every 4` tries a fourth of them, `--found` tells
 * how the others were noticed. Stryker changes no numbers, and numbers are what judging is made of; hence this.
 */
import { type ChildProcess, fork } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { EQUIVALENT } from "./equivalent.ts";
import { NAMED } from "./named.ts";
import { changesIn } from "./plant.ts";
import type { Outcome, Task } from "./runner.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** Where judging is: what is planted when no path is given. */
const JUDGING = [
  "src/verdict/add-up.ts",
  "src/verdict/assess.ts",
  "src/verdict/confidence.ts",
  "src/verdict/first-words.ts",
  "src/verdict/outcome.ts",
  "src/verdict/policy.ts",
  "src/verdict/rank.ts",
  "src/verdict/signal.ts",
  "src/detect/courtesy-words.ts",
  "src/text/contact-data.ts",
  "src/contact",
  "src/people/calendar.ts",
  "src/people/compare.ts",
  "src/people/connections.ts",
  "src/people/facts.ts",
  "src/people/history.ts",
  "src/people/join.ts",
  "src/people/post-link.ts",
  "src/people/timeline.ts",
  "src/network",
  "src/signals",
  "src/plan/pace.ts",
  "src/plan/what-if.ts",
  "src/journal/decisions.ts",
];

/** What merely makes it quick: nearly all changes there cost time and nothing else. Left out, unless named. */
const QUICK = ["src/contact/remember-impressions.ts", "src/network/once-a-network.ts"];

/** Tests quick enough to run for every change. Pictures of whole runs are no net for a rule. */
const NEAR = ["contact", "journal", "network", "people", "plan", "signals", "text", "verdict"];
/** Whole texts of many languages: what they hold is the reading. */
const SLOW = /signals\/(?:adverts|genuine|messages)\.test\.ts$/;

/** The share that must be found. */
const ENOUGH = 0.9;
/** A change that runs for so long runs forever, in milliseconds. */
const PATIENCE = 60_000;

interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  /** The file as it would be. */
  readonly text: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jobs: { type: "string", default: "2" },
    every: { type: "string", default: "1" },
    named: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    found: { type: "boolean", default: false },
  },
});

const every = Math.max(1, Number(values.every));

const sourcesIn = (path: string): readonly string[] =>
  statSync(join(ROOT, path)).isDirectory()
    ? readdirSync(join(ROOT, path), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .map((file) => join(path, file))
        .sort()
    : [path];

// ── What to plant ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function mutantsOf(file: string): { readonly planted: readonly Mutant[]; readonly excused: number; readonly stale: readonly string[] } {
  const source = readFileSync(join(ROOT, file), "utf8");
  const lines = source.split("\n");
  const excuses = EQUIVALENT[file] ?? [];
  const used = new Set<(typeof excuses)[number]>();
  const planted: Mutant[] = [];
  let excused = 0;
  const changes = values.named ? [] : changesIn(source).filter((_, index) => index % every === 0);
  for (const { start, end, to, line, what } of changes) {
    const excuse = excuses.find((one) => one.line === (lines[line - 1] as string).trim() && one.what === what);
    if (excuse !== undefined) {
      used.add(excuse);
      excused += 1;
      continue;
    }
    planted.push({ file, line, what, text: source.slice(0, start) + to + source.slice(end) });
  }
  const unused = values.named || every > 1 ? [] : excuses.filter((one) => !used.has(one));
  const stale = unused.map(({ line, what }) => `${file}: ${line}: ${what}`);
  for (const { name, from, to } of NAMED.filter((one) => one.file === file)) {
    const at = source.indexOf(from);
    if (at === -1 || source.indexOf(from, at + 1) !== -1) {
      stale.push(`${file}: ${name}`);
      continue;
    }
    planted.push({
      file,
      line: source.slice(0, at).split("\n").length,
      what: name,
      text: source.slice(0, at) + to + source.slice(at + from.length),
    });
  }
  return { planted, excused, stale };
}

// ── Which tests lie near ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const imports = new Map<string, readonly string[]>();

function importsOf(file: string): readonly string[] {
  let found = imports.get(file);
  if (found === undefined) {
    const source = readFileSync(join(ROOT, file), "utf8");
    found = [...source.matchAll(/^(?:import|export)\b(?! type\b)[^;"]*\bfrom "(\.[^"]+\.ts)"/gm)].map(([, path]) =>
      relative(ROOT, resolve(ROOT, dirname(file), path as string)),
    );
    imports.set(file, found);
  }
  return found;
}

/** A test with what it imports from beside it, such as `toy.ts`: what these import, it imports. */
function withHelpers(test: string): readonly string[] {
  const found = new Set([test]);
  for (const file of found) for (const path of importsOf(file)) if (path.startsWith("test/")) found.add(path);
  return [...found];
}

/** How many steps of importing lie between a test and a file. */
function distance(test: string, wanted: string): number | undefined {
  let ring = withHelpers(test);
  const seen = new Set(ring);
  for (let steps = 0; ring.length > 0; steps += 1) {
    if (ring.includes(wanted)) return steps;
    ring = ring.flatMap(importsOf).filter((file) => !seen.has(file) && seen.add(file));
  }
  return undefined;
}

const tests = NEAR.flatMap((room) => sourcesIn(join("test", room))).filter((file) => file.endsWith(".test.ts") && !SLOW.test(file));

/** A test that reaches a file through so many others is about those. */
const FAR = 2;

/** The tests that reach a file, in rings: those that import it themselves come first; those far away come in where no others are. */
function testsOf(file: string): readonly (readonly string[])[] {
  const rings: string[][] = [];
  for (const test of tests) {
    const steps = distance(test, file);
    if (steps !== undefined) rings[steps] = [...(rings[steps] ?? []), test];
  }
  const nearest = rings.findIndex((ring) => ring !== undefined);
  return rings.slice(0, Math.max(FAR, nearest) + 1).filter((ring) => ring !== undefined);
}

// ── Running ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A copy of the tree with a process that runs tests in it. */
class Copy {
  readonly #root = mkdtempSync(join(tmpdir(), "mutants-"));
  #child: ChildProcess | undefined;

  constructor() {
    for (const name of ["src", "test", "fixtures", "package.json", "tsconfig.json"])
      cpSync(join(ROOT, name), join(this.#root, name), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(this.#root, "node_modules"));
  }

  /** How the tests complain; `undefined` where they notice nothing. */
  async try(mutant: Mutant): Promise<string | undefined> {
    const file = join(this.#root, mutant.file);
    const original = readFileSync(file, "utf8");
    writeFileSync(file, mutant.text);
    try {
      for (const group of testsOf(mutant.file)) {
        const outcome = await this.run({ changed: [mutant.file], tests: group });
        if (!outcome.green) return outcome.message ?? "fails";
      }
      return undefined;
    } finally {
      writeFileSync(file, original);
      this.#touched = mutant.file;
    }
  }

  #touched: string | undefined;

  async run(task: Task, most = PATIENCE): Promise<Outcome> {
    const child = await this.#started();
    const changed = this.#touched === undefined ? task.changed : [...task.changed, this.#touched];
    return new Promise((settle) => {
      const patience = setTimeout(() => {
        child.off("message", heard);
        this.#end();
        settle({ green: false, message: "runs without end" });
      }, most);
      const heard = (outcome: Outcome) => {
        clearTimeout(patience);
        settle(outcome);
      };
      child.once("message", heard);
      child.send({ ...task, changed });
    });
  }

  async #started(): Promise<ChildProcess> {
    if (this.#child !== undefined) return this.#child;
    // A group of its own, so that all of it can be ended.
    const child = fork(join(import.meta.dirname, "runner.ts"), [this.#root], {
      execArgv: ["--import", "tsx"],
      detached: true,
      cwd: ROOT,
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    this.#child = child;
    await new Promise((ready) => child.once("message", ready));
    return child;
  }

  #end(): void {
    if (this.#child?.pid !== undefined) process.kill(-this.#child.pid, "SIGKILL");
    this.#child = undefined;
  }

  close(): void {
    this.#end();
    rmSync(this.#root, { recursive: true, force: true });
  }
}

const files = (positionals.length === 0 ? JUDGING : positionals)
  .flatMap(sourcesIn)
  .filter((file) => positionals.includes(file) || !QUICK.includes(file));
const all = files.map((file) => ({ file, ...mutantsOf(file) }));
const waiting = all.flatMap(({ planted }) => planted);

if (values.list) {
  process.stdout.write(waiting.map(({ file, line, what }) => `${file}:${line}  ${what}\n`).join(""), () => process.exit());
  await new Promise(() => undefined);
}

const copies = Array.from({ length: Math.max(1, Number(values.jobs)) }, () => new Copy());
process.on("exit", () => {
  for (const copy of copies) copy.close();
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(130));

const [first] = copies as [Copy];
const wanted = [...new Set(files.flatMap((file) => testsOf(file).flat()))];
const before = await first.run({ changed: [], tests: wanted }, 10 * PATIENCE);
if (!before.green) {
  console.error(`The tests fail without any change: ${before.message}`);
  process.exit(1);
}

/** After so many, a look whether the unchanged tree still passes. */
const CONTROL = 50;

const unnoticed: Mutant[] = [];
const queue = [...waiting];
let tried = 0;
await Promise.all(
  copies.map(async (copy) => {
    for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
      const complaint = await copy.try(mutant);
      if (complaint === undefined) {
        unnoticed.push(mutant);
        console.log(`unnoticed  ${mutant.file}:${mutant.line}  ${mutant.what}`);
      } else if (values.found) {
        console.log(`found  ${mutant.file}:${mutant.line}  ${mutant.what}: ${complaint.split("\n")[0]}`);
      }
      tried += 1;
      if (tried % CONTROL === 0 || queue.length === 0) {
        const control = await copy.run({ changed: [], tests: testsOf(mutant.file).flat() }, 10 * PATIENCE);
        if (!control.green) throw new Error(`The tests fail without any change: ${control.message}`);
      }
      if (process.stderr.isTTY) process.stderr.write(`\r${tried} of ${waiting.length}\r`);
    }
  }),
);

for (const { file, planted } of all) {
  if (planted.length === 0) continue;
  const missed = unnoticed.filter((one) => one.file === file).length;
  console.log(`${String(planted.length - missed).padStart(5)} of ${String(planted.length).padStart(4)}  ${file}`);
}
const excused = all.reduce((sum, one) => sum + one.excused, 0);
for (const stale of all.flatMap((one) => one.stale)) console.log(`no longer there, or more than once: ${stale}`);
const share = waiting.length === 0 ? 1 : 1 - unnoticed.length / waiting.length;
console.log(`${(100 * share).toFixed(1)} % of ${waiting.length} changes found; ${excused} more change nothing.`);
process.exitCode = share < ENOUGH ? 1 : 0;
process.exit();
