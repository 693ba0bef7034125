/** `prune config`: the questions, the file they become, what is in force and where it is from. */
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Command as Parser } from "commander";
import { describe, expect, it } from "vitest";
import type { Action } from "../../src/command/command.ts";
import { policyInForce } from "../../src/command/policy.ts";
import { correctJob } from "../../src/command/policy-edits.ts";
import { initConfig } from "../../src/command/policy-questions.ts";
import { config, showConfig } from "../../src/commands/config.ts";
import type { PolicyShowResult } from "../../src/document/result.ts";
import type { Host } from "../../src/host/host.ts";
import { DEFAULT_POLICY } from "../../src/verdict/policy.ts";
import { policyFileSchema } from "../../src/verdict/policy-file.ts";
import { fakeHost } from "../host/fake-host.ts";

const FILE = "prune.config.json";

const ANSWERS = [
  "Data engineer, Team lead",
  "Acme, Inc.; Globex",
  "fintech, Berlin",
  "",
  "Invented University",
  " , ",
  "job",
  "Bo Example, https://www.linkedin.com/in/cy-example",
  "10",
];

async function shown(host: Host, source?: string, options: Parameters<typeof showConfig>[2] = {}) {
  const outcome = await showConfig(host, source, options);
  if ("printed" in outcome) throw new Error("showConfig printed by itself");
  const result = outcome.result as PolicyShowResult;
  const of = (path: string) => {
    const found = result.values.find((value) => value.path === path);
    return found && [found.value, found.from];
  };
  return { result, of };
}

describe("config init", () => {
  it("asks, and writes what was answered into the user's config folder, privately", async () => {
    const { host, home, out, asked } = await fakeHost({ answers: ANSWERS });
    expect(await initConfig(host, {})).toEqual({ printed: true });
    expect(JSON.parse(await readFile(join(home, FILE), "utf8"))).toEqual({
      me: {
        titles: ["Data engineer", "Team lead"],
        companies: ["Acme, Inc.", "Globex"],
        keywords: ["fintech", "Berlin"],
        schools: ["Invented University"],
        goals: ["job"],
      },
      keep: { people: ["Bo Example", "https://www.linkedin.com/in/cy-example"] },
      pace: 10,
    });
    expect(((await stat(join(home, FILE))).mode & 0o777).toString(8)).toBe(process.platform === "win32" ? "666" : "600");
    expect(asked).toHaveLength(ANSWERS.length);
    expect(out()).toBe(`Written to ${home}/${FILE}. Edit it as you like; \`prune config show\` prints what is in force.\n`);
    expect((await policyInForce(host, {}, undefined)).pace).toBe(10);
  });

  it("writes into the current folder with --here, and nothing anywhere else", async () => {
    const { host, home, folder } = await fakeHost({ answers: ANSWERS });
    await initConfig(host, { here: true });
    expect(JSON.parse(await readFile(join(folder, FILE), "utf8"))).toHaveProperty("pace", 10);
    await expect(stat(home)).rejects.toThrow("ENOENT");
  });

  it("writes no file when every question was left out", async () => {
    const { host, home, out } = await fakeHost({ answers: ANSWERS.map(() => "") });
    await initConfig(host, {});
    await expect(stat(home)).rejects.toThrow("ENOENT");
    expect(out()).toContain("no file was written");
  });

  it("takes no pace that makes no sense", async () => {
    for (const pace of ["0", "201", "many", "1.5", "-3"]) {
      const { host } = await fakeHost({ answers: [...ANSWERS.slice(0, -1), pace] });
      await expect(initConfig(host, {})).rejects.toThrow("A whole number from 1 to 200, please.");
    }
  });

  it("asks nothing when a file is there, unless it is told to replace it", async () => {
    const { host, folder, asked } = await fakeHost({ files: { [FILE]: '{"pace": 3}' }, answers: ANSWERS });
    await expect(initConfig(host, { here: true })).rejects.toMatchObject({ kind: "usage", message: `${FILE} exists already.` });
    expect(asked).toEqual([]);
    expect(await readFile(join(folder, FILE), "utf8")).toBe('{"pace": 3}');
    await initConfig(host, { here: true, force: true });
    expect(JSON.parse(await readFile(join(folder, FILE), "utf8"))).toHaveProperty("pace", 10);
  });

  it("asks nothing with --me, and needs no terminal then", async () => {
    const { host, home } = await fakeHost();
    await initConfig(host, { me: "Data engineer at Acme; fintech" });
    expect(JSON.parse(await readFile(join(home, FILE), "utf8"))).toEqual({
      me: { titles: ["Data engineer"], companies: ["Acme"], keywords: ["fintech"] },
    });
  });

  it("says what to do where there is no terminal", async () => {
    const { host } = await fakeHost();
    await expect(initConfig(host, {})).rejects.toMatchObject({ kind: "usage", hint: expect.stringContaining("prune config init --me") });
  });
});

describe("config show", () => {
  it("shows the defaults when there is nothing else", async () => {
    const { host, home } = await fakeHost();
    const { result, of } = await shown(host);
    expect(result).toMatchObject({ schema: "prune/policy@1", file: null });
    expect(of("lines.review")).toEqual([DEFAULT_POLICY.lines.review, "default"]);
    expect(of("me.titles")).toEqual([null, "default"]);
    await expect(stat(home)).rejects.toThrow("ENOENT");
  });

  it("tells of each value where it is from: the user's file, the one beside the export, --me", async () => {
    const { host, home } = await fakeHost({
      files: { [`exports/${FILE}`]: '{"pace": 7, "points": {"same-school": -9}}', "exports/Connections.csv": "" },
    });
    await mkdir(home);
    await writeFile(join(home, FILE), '{"pace": 5, "me": {"titles": ["Cook"], "keywords": ["cheese"]}}');
    const { result, of } = await shown(host, "exports/Connections.csv", { me: "Data engineer" });
    expect(result.file).toBe(`exports/${FILE}`);
    expect(of("pace")).toEqual([7, `exports/${FILE}`]);
    expect(of("points.same-school")).toEqual([-9, `exports/${FILE}`]);
    expect(of("me.titles")).toEqual([["Data engineer"], "--me"]);
    expect(of("me.keywords")).toEqual([["cheese"], `${home}/${FILE}`]);
  });

  it("says of a signal that is no more what took its place, and goes on", async () => {
    const { host, err } = await fakeHost({ files: { [FILE]: '{"signals": {"position-money": false}, "points": {"lure-romance": 5}}' } });
    expect((await shown(host)).of("signals.position-money")).toEqual([false, FILE]);
    const notes = [
      `note: ${FILE} names lure-romance, whose place lure-first took; what it says of it counts no more`,
      `note: ${FILE} names position-money, whose place position-offer took; what it says of it counts no more`,
    ];
    expect(err().trim().split("\n")).toEqual(notes);
    await policyInForce(host, {}, undefined);
    expect(err().trim().split("\n")).toEqual([...notes, ...notes]);
  });

  it.each([
    ["a file in the current folder", "Connections.csv", FILE],
    ["a folder", "export", `export/${FILE}`],
    ["a folder, with a slash", "export/", `export/${FILE}`],
    ["a zip in a folder", "export/all.zip", `export/${FILE}`],
    ["standard input", "-", FILE],
    ["nothing", undefined, FILE],
  ])("finds the file that belongs to %s", async (_, source, found) => {
    const { host } = await fakeHost({ files: { [FILE]: "{}", [`export/${FILE}`]: "{}", "export/all.zip": "", "Connections.csv": "" } });
    expect((await shown(host, source)).result.file).toBe(found);
  });

  it("heeds only --config when it is given, and says so when it is not there", async () => {
    const { host } = await fakeHost({ files: { [FILE]: '{"pace": 3}', "other.json": '{"device": "mobile"}' } });
    const { result, of } = await shown(host, undefined, { config: "other.json" });
    expect(result.file).toBe("other.json");
    expect(of("pace")).toEqual([15, "default"]);
    await expect(shown(host, undefined, { config: "gone.json" })).rejects.toMatchObject({
      kind: "usage",
      message: "There is no policy file gone.json.",
    });
  });

  it("refuses a file that is wrong, with its path", async () => {
    const { host } = await fakeHost({ files: { [FILE]: '{"signals": {"same-scool": false}}' } });
    await expect(shown(host)).rejects.toThrow(`${FILE}: there is no signal "same-scool" for signals; did you mean "same-school".`);
  });
});

describe("the command line", () => {
  async function run(host: Host, ...argv: string[]) {
    const outcomes: unknown[] = [];
    const parser = new Parser("config").exitOverride();
    config.define(parser, async (action: Action) => void outcomes.push(await action(host)));
    await parser.parseAsync(argv, { from: "user" });
    return outcomes;
  }

  it("hands its flags to init and show", async () => {
    const { host, folder } = await fakeHost();
    expect(await run(host, "init", "--here", "--me", "Cook")).toEqual([{ printed: true }]);
    expect(JSON.parse(await readFile(join(folder, FILE), "utf8"))).toEqual({ me: { titles: ["Cook"] } });
    expect(await run(host, "show", "--json", "--config", FILE)).toMatchObject([{ format: "json", result: { file: FILE } }]);
  });

  it("prints the form of the file as a JSON Schema", async () => {
    const { host, out } = await fakeHost();
    await run(host, "schema");
    expect(JSON.parse(out())).toEqual(JSON.parse(JSON.stringify(policyFileSchema())));
  });
});

describe("config title and person", () => {
  it("write a correction beside what the file says, and replace an earlier one of the same title", async () => {
    const { host, home, out } = await fakeHost();
    await mkdir(home, { recursive: true });
    await writeFile(join(home, FILE), JSON.stringify({ pace: 10 }));
    await correctJob(host, { title: "Evangelist" }, { function: "marketing" });
    await correctJob(host, { title: " EVANGELIST" }, { seniority: "senior" });
    await correctJob(host, { person: "Ada Example" }, { function: "none" });
    expect(JSON.parse(await readFile(join(home, FILE), "utf8"))).toEqual({
      pace: 10,
      jobs: [
        { title: "EVANGELIST", function: "marketing", seniority: "senior" },
        { person: "Ada Example", function: "none" },
      ],
    });
    expect(out()).toContain("“Evangelist” is corrected");
    expect((await policyInForce(host, {}, undefined)).jobs).toEqual([
      { title: "EVANGELIST", function: "marketing", seniority: "senior" },
      { person: "Ada Example", function: null },
    ]);
  });

  it("take a correction back, and say where there is none", async () => {
    const { host, home, out } = await fakeHost();
    await correctJob(host, { title: "Evangelist" }, { function: "marketing" });
    await correctJob(host, { title: "evangelist" }, { forget: true });
    expect(JSON.parse(await readFile(join(home, FILE), "utf8"))).toEqual({ jobs: [] });
    await correctJob(host, { title: "evangelist" }, { forget: true });
    expect(out()).toContain("Nothing was said of “evangelist”");
  });

  it("refuse to say nothing, and to write over a file that cannot be read", async () => {
    const { host, home } = await fakeHost();
    await expect(correctJob(host, { title: "Evangelist" }, {})).rejects.toThrow("Nothing is said");
    await expect(correctJob(host, { title: " " }, { function: "legal" })).rejects.toThrow("empty");
    await mkdir(home, { recursive: true });
    await writeFile(join(home, FILE), "{ pace: 10");
    await expect(correctJob(host, { title: "Evangelist" }, { function: "legal" })).rejects.toThrow("is not JSON");
    expect(await readFile(join(home, FILE), "utf8")).toBe("{ pace: 10");
  });
});
