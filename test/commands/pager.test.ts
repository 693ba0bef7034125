/** Long pages on a terminal go through the pager; short ones, pipes and `--no-pager` do not. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { main } from "../../src/main.ts";
import { recordedHost } from "../host/recorded-host.ts";

interface Shown {
  readonly screen: string;
  /** What the pager was given; `undefined` where it was not asked. */
  readonly paged: string | undefined;
}

/** Runs a command on a terminal of so many lines, with a pager that keeps what it is given. */
async function shown(argv: readonly string[], rows: number, { pager = "keep" } = {}): Promise<Shown> {
  const folder = await mkdtemp(join(tmpdir(), "prune-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [program, kept] = [join(folder, "keep.mjs"), join(folder, "kept.txt")];
  await writeFile(
    program,
    `import { readFileSync, writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(kept)}, readFileSync(0));`,
  );
  const PAGER = pager === "keep" ? `"${process.execPath}" "${program}"` : pager;
  const env = { PATH: process.env.PATH, PRUNE_HOME: join(folder, "home"), NO_COLOR: "1", PAGER };
  const { host, out } = recordedHost({ folder, env, stdin: "", columns: 80, rows });
  // What can be asked: both ends are a terminal.
  const terminal = { ...host, interactive: true, stdout: host.stdout };
  expect(await main(argv, terminal)).toBe(0);
  return { screen: out(), paged: await readFile(kept, "utf8").catch(() => undefined) };
}

const GUIDE = ["guide", "export"];

it("shows a page that is longer than the screen in the pager, whole", async () => {
  const { screen } = await shown(GUIDE, 1000);
  expect(await shown(GUIDE, 10)).toEqual({ screen: "", paged: screen });
});

it("prints what fits the screen", async () => {
  expect((await shown(GUIDE, 1000)).paged).toBeUndefined();
});

it.each([
  ["--no-pager", [...GUIDE, "--no-pager"], {}],
  ["an empty PAGER", GUIDE, { pager: "" }],
  ["a PAGER that is not there", GUIDE, { pager: "no-such-program-anywhere" }],
  ["JSON", [...GUIDE, "--json"], {}],
])("prints at once with %s", async (_, argv, options) => {
  const { screen, paged } = await shown(argv, 10, options);
  expect(paged).toBeUndefined();
  expect(screen).toContain("Get your data from LinkedIn");
});
