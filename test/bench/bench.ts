/**
 * Whole commands timed against bare `node` and against csv-parse alone, in turn, as ratios of medians: `npm run bench`.
 * Ratios hold when the machine's speed drifts; single figures do not. Never a test: a busy machine is no fault of the code.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeLargeMessages } from "../../fixtures/large.ts";
import { archiveFiles, connectionsCsv, network } from "../../fixtures/network.ts";
import { zipOf } from "../../fixtures/zip.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const PRUNE = join(ROOT, "bin/prune.js");
const ROUNDS = Number(process.argv[2] ?? 9);
const folder = mkdtempSync(join(tmpdir(), "prune-bench-"));

/** csv-parse into arrays and nothing else: what any reader of the file pays. */
const PARSE_ALONE = join(folder, "parse.mjs");
writeFileSync(
  PARSE_ALONE,
  `import { readFileSync } from "node:fs";
import { parse } from ${JSON.stringify(import.meta.resolve("csv-parse/sync"))};
const bytes = readFileSync(process.argv[2]);
const records = parse(bytes.subarray(bytes.indexOf("First Name,")));
if (records.length < 2) throw new Error("nothing parsed");
`,
);
/** The same over a stream, for a file that must not be held. */
const STREAM_ALONE = join(folder, "stream.mjs");
writeFileSync(
  STREAM_ALONE,
  `import { createReadStream } from "node:fs";
import { parse } from ${JSON.stringify(import.meta.resolve("csv-parse"))};
let records = 0;
createReadStream(process.argv[2], { highWaterMark: 1 << 20 }).pipe(parse()).on("data", () => { records += 1; }).on("end", () => {
  if (records < 2) throw new Error("nothing parsed");
});
`,
);
// Linux counts the parent's pages into a child's `maxRSS`; the high-water mark of its own memory begins anew.
const PEAK = `data:text/javascript,import{readFileSync}from"node:fs";process.on("exit",()=>{let k=process.resourceUsage().maxRSS;try{k=/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status","utf8"))[1]}catch{}process.stderr.write("peak "+k+"\\n")})`;

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly against: readonly string[];
  readonly baseline: string;
  readonly reach: number;
  /** Rounds, where the usual number would take too long. */
  readonly rounds?: number;
}

const file = (size: number) => {
  const path = join(folder, `Connections-${size}.csv`);
  writeFileSync(path, connectionsCsv(network({ size, seed: 1 })));
  return path;
};
const [small, middle, large] = [file(1_000), file(5_000), file(30_000)];
const scan = (path: string, ...flags: string[]) => [PRUNE, "scan", path, ...flags];
const BARE = ["-e", "0"];

const CASES: readonly Case[] = [
  { name: "--version", args: [PRUNE, "--version"], against: BARE, baseline: "bare node", reach: 1.4 },
  { name: "scan, 1,000 rows, text", args: scan(small), against: BARE, baseline: "bare node", reach: Number.NaN },
  { name: "scan, 5,000 rows, text", args: scan(middle), against: BARE, baseline: "bare node", reach: Number.NaN },
  { name: "scan, 30,000 rows, text", args: scan(large), against: BARE, baseline: "bare node", reach: Number.NaN },
  { name: "scan, 1,000 rows, text", args: scan(small), against: [PARSE_ALONE, small], baseline: "csv-parse alone", reach: Number.NaN },
  { name: "scan, 5,000 rows, text", args: scan(middle), against: [PARSE_ALONE, middle], baseline: "csv-parse alone", reach: Number.NaN },
  { name: "scan, 30,000 rows, text", args: scan(large), against: [PARSE_ALONE, large], baseline: "csv-parse alone", reach: 2.3 },
  { name: "scan, 30,000 rows, JSON", args: scan(large, "--json"), against: [PARSE_ALONE, large], baseline: "csv-parse alone", reach: 3.5 },
];

/** A large real export has about 4,000 people and 7,000 messages. */
const archive = join(folder, "archive");
mkdirSync(archive);
for (const [name, content] of archiveFiles(network({ size: 4_000, seed: 1 }))) writeFileSync(join(archive, name), content);

/** A million messages, 300 MB, as a folder and as a zip. */
const large1M = join(folder, "large");
const largeZip = join(folder, "large.zip");
mkdirSync(large1M);
writeLargeMessages(join(large1M, "messages.csv"), 1_000_000);
writeFileSync(join(large1M, "Connections.csv"), connectionsCsv(network({ size: 4_000, seed: 7, owner: "berlin" })));
writeFileSync(largeZip, zipOf(["Connections.csv", "messages.csv"].map((name) => [name, readFileSync(join(large1M, name))] as const)));

const EXPORTS: readonly Case[] = [
  { name: "export of 4,000 people", args: scan(archive), against: BARE, baseline: "bare node", reach: 8 },
  {
    name: "1,000,000 messages",
    args: scan(large1M),
    against: [STREAM_ALONE, join(large1M, "messages.csv")],
    baseline: "csv-parse alone",
    reach: 1.2,
    rounds: 3,
  },
  { name: "the same from a zip", args: scan(largeZip), against: scan(large1M), baseline: "the folder", reach: 1.3, rounds: 3 },
];

const home = join(folder, "home");

function run(args: readonly string[], ...nodeArgs: string[]): { ms: number; stderr: string } {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...nodeArgs, ...args], {
    env: { ...process.env, PRUNE_HOME: home, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return { ms: performance.now() - start, stderr };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}

const peak = (args: readonly string[]) => Number(/peak (\d+)/.exec(run(args, "--import", PEAK).stderr)?.[1]) / 1024;

console.log(`Node ${process.version}, ${ROUNDS} rounds each, in turn; medians\n`);
for (const { name, args, against, baseline, reach, rounds = ROUNDS } of [...CASES, ...EXPORTS]) {
  run(args);
  run(against);
  const own: number[] = [];
  const other: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    own.push(run(args).ms);
    other.push(run(against).ms);
  }
  const ratio = median(own.map((ms, index) => ms / (other[index] as number)));
  const goal = Number.isNaN(reach) ? "" : `  (to reach: ${reach})`;
  console.log(
    `${name.padEnd(26)} ${ratio.toFixed(2).padStart(6)} × ${baseline.padEnd(16)}${goal}   ${median(own).toFixed(0)} ms against ${median(other).toFixed(0)} ms`,
  );
}
console.log("\nPeak memory");
console.log(`1,000,000 messages: ${peak(scan(large1M)).toFixed(0)} MiB  (to reach: 250)`);
for (const args of [scan(large), scan(large, "--json")])
  console.log(`scan, 30,000 rows${args.includes("--json") ? ", JSON" : ", text"}: ${peak(args).toFixed(0)} MiB  (to reach: 200)`);
rmSync(folder, { recursive: true });
