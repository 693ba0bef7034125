/**
 * `npm run fuzz -- [count] [--seed text] [--from n] [--only n] [--jobs n]`: tries many spoiled inputs, and writes each that breaks a law to
 * a folder, as small as it can be made, with the commands that show it.
 */
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dataFolder } from "./base.ts";
import { type Case, caseOf } from "./cases.ts";
import { brokenBy, type Finding, writeCase } from "./laws.ts";
import { type Found, searched } from "./pool.ts";
import { shrunk } from "./shrink.ts";

/** Enough to work on. */
const MOST_FOUND = 50;
/** Cases of one kind that are made small and written. */
const OF_ONE_KIND = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: String(Date.now()) },
    from: { type: "string", default: "0" },
    only: { type: "string" },
    jobs: { type: "string", default: String(availableParallelism()) },
  },
});
const { seed } = values;
const from = Number(values.only ?? values.from);
const to = values.only === undefined ? from + Number(positionals[0] ?? 10_000) : from + 1;
const started = Date.now();
let told = 0;

console.log(`Seed ${seed}, cases ${from} to ${to - 1}. Again with: npm run fuzz -- ${to - from} --seed ${seed} --from ${from}`);
const kinds = new Map<string, number>();
let count = 0;
const found = await searched({
  seed,
  from,
  to,
  jobs: values.only === undefined ? Number(values.jobs) : 1,
  onProgress: (done) => {
    if (done - told < 2_000) return;
    told = done;
    console.log(`${done} tried, ${count} found, ${Math.round(done / ((Date.now() - started) / 1000))} a second`);
  },
  onFound: ({ number, finding }) => {
    count += 1;
    console.log(`case ${number}: ${finding.law}: ${firstLines(finding.what, 3)}`);
  },
  enough: () => count >= MOST_FOUND,
});

const used = await dataFolder();
for (const one of found) await report(one);
console.log(`${found.length} found in ${Math.round((Date.now() - started) / 1000)} seconds.`);
process.exitCode = found.length === 0 ? 0 : 1;

/** Makes a finding small, and writes it to a folder. */
async function report({ number, finding }: Found): Promise<void> {
  const kind = `${finding.law}: ${firstLines(finding.what.replace(/"[^"]*"|\d+/g, ""), 2)}`;
  const seen = kinds.get(kind) ?? 0;
  kinds.set(kind, seen + 1);
  if (seen >= OF_ONE_KIND) return;
  const whole = caseOf(seed, number, used);
  // What hangs or dies would take this process along.
  const canRun = !finding.law.startsWith("an end");
  const isSame = async (smaller: Case) => (await broken(smaller))?.law === finding.law;
  const small = canRun ? await shrunk(whole, isSame) : whole;
  const folder = await mkdtemp(join(tmpdir(), `prune-found-${number}-`));
  await writeCase(small, folder);
  await mkdir(join(folder, "home"), { recursive: true });
  await writeFile(join(folder, "stdin"), small.stdin);
  const now = canRun ? ((await broken(small)) ?? finding) : finding;
  const lines = small.lines.map((line) => `prune ${line.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ")} < ../stdin`);
  await writeFile(
    join(folder, "finding.txt"),
    `${now.law}\n${now.what}\n\nnpm run fuzz -- --seed ${seed} --only ${number}\nreader: ${small.reader}\n\ncd here\nexport PRUNE_HOME=../home\n${lines.join("\n")}\n`,
  );
  console.log(`\n${folder}\n${now.law}: ${firstLines(now.what, 8)}`);
}

async function broken(one: Case): Promise<Finding | undefined> {
  return brokenBy(one).catch((error: Error) => ({ law: "no throw", what: error.stack ?? error.message }));
}

function firstLines(text: string, lines: number): string {
  return text.split("\n").slice(0, lines).join("\n  ");
}
