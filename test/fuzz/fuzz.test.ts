/** Three thousand spoiled inputs, the same every time, and what more of them found once; `npm run fuzz` tries as many others as one likes. */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { csv } from "../../fixtures/csv.ts";
import { nodeHost } from "../../src/host/node.ts";
import { openSources } from "../../src/host/open.ts";
import { main } from "../../src/main.ts";
import { copyOfTheTree, npm } from "../built.ts";
import { fakeHost } from "../host/fake-host.ts";
import { dataFolder, EXPORT, MARKS } from "./base.ts";
import { caseOf } from "./cases.ts";
import { brokenBy, type Runner } from "./laws.ts";
import { searched } from "./pool.ts";

/** The seed of the tests. With another one they would fail on somebody else's change. */
const SEED = "tests";
const CASES = 3_000;
/** Each takes a process or more. */
const BUILT_CASES = 15;

describe("whatever is done to an input, prune ends as it should, counts every row, tells no secret and bears its data folder", () => {
  it(`in ${CASES} cases`, { timeout: 600_000 }, async () => {
    const found = await searched({ seed: SEED, from: 0, to: CASES, jobs: Math.min(2, availableParallelism()) });
    expect(found.map(({ number, finding }) => `npm run fuzz -- --seed ${SEED} --only ${number}: ${finding.law}: ${finding.what}`)).toEqual(
      [],
    );
  });

  it(`in ${BUILT_CASES} cases as it ships`, { timeout: 300_000 }, async () => {
    const built = copyOfTheTree();
    npm(built, "run", "build");
    const run: Runner = (argv, { folder, home, stdin }) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [join(built, "bin/prune.js"), ...argv], {
          cwd: folder,
          env: { PATH: process.env.PATH, HOME: folder, PRUNE_HOME: home },
        });
        const [out, err]: [Buffer[], Buffer[]] = [[], []];
        child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
        child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
        child.on("error", reject);
        child.on("close", (code) => resolve({ code: code ?? -1, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }));
        // Whoever does not read its input closes it.
        child.stdin.on("error", () => undefined);
        child.stdin.end(stdin);
      });
    const used = await dataFolder();
    for (let number = 0; number < BUILT_CASES; number += 1) {
      const one = caseOf(`${SEED}/built`, number, used);
      expect(await brokenBy({ ...one, columns: undefined }, run), `case ${number}`).toBeUndefined();
    }
  });

  it("repeats from a seed", { timeout: 60_000 }, async () => {
    const used = await dataFolder();
    const text = (number: number) => JSON.stringify(caseOf("x", number, used));
    const numbers = Array.from({ length: 40 }, (_, number) => number);
    expect(numbers.map(text)).toEqual(numbers.map(text));
    expect(new Set(numbers.map(text)).size).toBe(numbers.length);
  });
});

describe("found by more of them", () => {
  const HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
  const scanned = async (files: Record<string, string | Uint8Array>, ...line: string[]) => {
    const fake = await fakeHost({ files });
    const code = await main(line, fake.host);
    return { code, out: fake.out(), err: fake.err() };
  };

  it("a setting nobody knows in one of the policy's jobs ended as a bug", async () => {
    const files = { "p.json": '{"jobs":[{"titel":"Evangelist","function":"marketing"}]}' };
    const { code, err } = await scanned(files, "config", "show", "--config", "p.json");
    expect(code).toBe(2);
    expect(err).toContain('there is no setting "jobs[0].titel"; there are title, person, function, seniority');
  });

  it.each(["\r", "\n", "\r\n"])("lines that end in %j are rows, also where a cell holds a break of another kind", async (end) => {
    const rows = [
      'Ada,Example,https://www.linkedin.com/in/ada-example,,Acme,"Engineer\nand more",07 Feb 2021',
      'Ben,Sample,https://www.linkedin.com/in/ben-sample,,Acme,"Engineer\rand more",08 Feb 2021',
      "Di,Muster,https://www.linkedin.com/in/di-muster,,Acme,Engineer,09 Feb 2021",
    ];
    const { out } = await scanned({ "Connections.csv": [HEADER, ...rows].join(end) }, "scan", "Connections.csv", "--json");
    const { connections } = JSON.parse(out);
    expect(connections.map(({ name }: { name: string }) => name).sort()).toEqual(["Ada Example", "Ben Sample", "Di Muster"]);
  });

  it("lines that end in CR are rows of decisions as well", async () => {
    const files = { "rows.csv": "id,name,decision\rada-example,Ada,keep\rben-sample,Ben,later\r" };
    const { out } = await scanned(files, "mark", "--from", "rows.csv", "--json");
    expect(JSON.parse(out).marked).toHaveLength(2);
  });

  it("cells that ran into the header are not told as the names of columns", async () => {
    const text = csv([HEADER.split(","), ...Array.from({ length: 12 }, (_, at) => [`N${at}`, "Secret", "x", "", "Hidden", "Quiet", ""])]);
    const { out, err } = await scanned({ "Connections.csv": text.replaceAll("\n", "\u2028") }, "scan", "Connections.csv");
    expect(`${out}${err}`).not.toMatch(/Hidden|Quiet/);
  });

  it("a message under the name of its date is not repeated, however short it is", async () => {
    const messages = (EXPORT["messages.csv"] as string).replace("DATE,SUBJECT", "SUBJECT,DATE");
    const { out, err } = await scanned(
      { "e/Connections.csv": EXPORT["Connections.csv"] as string, "e/messages.csv": messages },
      "scan",
      "e",
      "--json",
      "--problems",
    );
    expect(`${out}${err}`).not.toContain(MARKS.subject);
    expect(err).toContain("the row's date is not a date");
  });

  it.each(["Tags, mine", "Tags\nof mine", "Tags,\n\nmine"])("a column of one's own called %j moves no other", async (name) => {
    const text = csv([
      ["First Name", "Last Name", name, "URL", "Email Address", "Company", "Position", "Connected On"],
      ["Ada", "Example", "", "https://www.linkedin.com/in/ada-example", "", "Acme", "Engineer", "07 Feb 2021"],
    ]);
    const { out, err } = await scanned({ "Connections.csv": text }, "scan", "Connections.csv", "--json");
    expect(JSON.parse(out).connections).toMatchObject([{ company: "Acme", position: "Engineer", connectedOn: "2021-02-07" }]);
    expect(err).toMatch(/“Tags.*mine” was not used/);
  });
});

describe("found by hand", () => {
  it("a folder on standard input, and a disk that fails, ended as bugs", async () => {
    const { host, err } = await fakeHost();
    const failing = Readable.from(
      (function* () {
        yield Buffer.from("First Name,");
        throw Object.assign(new Error("EIO: i/o error, read"), { code: "EIO" });
      })(),
    );
    const open: typeof host.open = (sources) => openSources(sources, { cwd: host.cwd, stdin: failing });
    expect(await main(["scan", "-"], { ...host, open })).toBe(3);
    expect(err()).toContain("standard input cannot be read: the disk, or the network it is on, fails.");
  });

  it.runIf(process.platform === "linux")("a device without an end was read for ever as a policy", async () => {
    const { host, err } = await fakeHost();
    expect(await main(["config", "show", "--config", "/dev/zero"], host)).toBe(2);
    expect(err()).toContain("Cannot read /dev/zero: it has more than 16 MB.");
  });

  it("a current folder that is gone ended with a stack", async () => {
    const nowhere = Object.assign(Object.create(process), {
      env: { PWD: "/gone" },
      cwd: () => {
        throw new Error("ENOENT: no such file or directory, uv_cwd");
      },
    });
    expect(nodeHost(nowhere).cwd).toBe("/gone");
  });
});
