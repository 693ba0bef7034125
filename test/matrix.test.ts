/** Every result in every format, over several exports and policies: what each promises whatever it is about. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { FORMAT_IDS } from "../src/command/options.ts";
import { main } from "../src/main.ts";
import { resultJsonSchema } from "../src/result/json-schema.ts";
import { results } from "../src/results/index.ts";
import { fakeHost } from "./host/fake-host.ts";

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, "../fixtures", name));

const HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

/** Cells that mean something to a terminal, a shell, a spreadsheet, Markdown or JSON. */
const HOSTILE = `${HEADER}"=cmd|'/c calc'!A1","\u001b[31mRed\u001b[0m\u0007",https://www.linkedin.com/in/hostile,,"| a ""b"" <script>\u202e","[x](javascript:0) \`y\` *z* \u2028 +1",07 Feb 2021\n`;

const FILES = {
  "demo.csv": fixture("Connections.csv"),
  "teacher.csv": fixture("network-400.csv"),
  "header.csv": HEADER,
  "dates.csv": `${HEADER},,,,,,07 Feb 2021\n`,
  "hostile.csv": HOSTILE,
  "wide.csv": `${HEADER}伸一,山田,https://www.linkedin.com/in/yamada-sample,,株式会社サンプル,代表取締役社長,07 Feb 2016\nنورة,المثالي,https://www.linkedin.com/in/noura-sample,,شركة المثال,مديرة مشاريع,09 Mar 2019\n`,
  "gardener.json":
    '{ "me": { "titles": ["Gardener"] }, "signals": { "slug-mismatch": true }, "points": { "open-networker": 15 }, "pace": 3 }',
};

/** Command lines, by the words in them. */
const RESULTS = [
  ...["demo.csv", "teacher.csv", "header.csv", "dates.csv", "hostile.csv", "wide.csv"].flatMap((file) => [
    `scan ${file}`,
    `checklist ${file}`,
  ]),
  "scan -",
  "scan demo.csv --no-save",
  "scan demo.csv --verdict review,remove --sort relevance",
  "scan demo.csv --min-score 100",
  "scan demo.csv --sort connected --limit 2",
  "scan demo.csv --as-of 2030-01-01",
  "scan demo.csv --config gardener.json",
  "scan demo.csv --me engineer",
  "scan teacher.csv --what-if 60",
  "plan teacher.csv --config gardener.json",
  "plan demo.csv --from 2026-12-01 --days 1 --skip-weekends",
  "plan hostile.csv",
  "checklist teacher.csv --method profile --limit 200",
  "checklist demo.csv --device mobile --config gardener.json",
  "explain Haberland demo.csv",
  "explain hostile hostile.csv",
  "explain 山田 wide.csv",
  "signals",
  "signals --config gardener.json",
  "signals keep-list",
  "guide",
  "guide faq",
  "config show",
  "config show --config gardener.json",
  "mark keep Igwe --export demo.csv --dry-run",
  "undo",
  "redo",
  "journal",
  "where",
  "groups --export demo.csv",
  "groups --export teacher.csv",
  "groups --export hostile.csv",
  "groups function:sales --export teacher.csv",
  "scan teacher.csv --group function:sales",
  "ask teacher.csv --answer function:sales=mixed",
  "mark keep --group function:sales --export teacher.csv --dry-run",
];

/** Runs a command line in each of the formats, one after the other on one machine. `-` reads the demo. */
async function run(line: string, ...formats: readonly string[]) {
  const fake = await fakeHost({ files: FILES });
  const results: { code: number; out: string; err: string }[] = [];
  for (const format of formats) {
    const host = line === "scan -" ? await fakeHost({ stdin: FILES["demo.csv"] }) : fake;
    const [out, err] = [host.out().length, host.err().length];
    const code = await main([...line.split(" "), "--format", format], { ...host.host, now: () => "2026-10-31T12:00:00.000Z" });
    results.push({ code, out: host.out().slice(out), err: host.err().slice(err) });
  }
  return results;
}

/** What a command line prints in each of the formats. */
async function printed<F extends readonly string[]>(line: string, ...formats: F): Promise<{ [K in keyof F]: string }> {
  return (await run(line, ...formats)).map(({ out }) => out) as { [K in keyof F]: string };
}

const validate = new Ajv2020({ strict: true, allErrors: true, formats: { date: true } }).compile(
  resultJsonSchema(results, { exact: true }),
);

/** What no output may hold raw: controls that drive a terminal, and characters that reorder what stands around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const DANGEROUS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

describe.each(RESULTS)("prune %s", (line) => {
  it.each(FORMAT_IDS)("as %s ends well, in a line break, with nothing dangerous in it", async (format) => {
    for (const { code, out, err } of await run(line, format)) {
      expect(err).not.toMatch(/^prune: /m);
      expect(code).toBe(0);
      // NDJSON of nobody is nothing.
      if (out !== "" || format !== "ndjson") expect(out.at(-1)).toBe("\n");
      expect(out).not.toMatch(DANGEROUS);
      expect(out).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it("as text fits 80 columns", async () => {
    const [text] = await printed(line, "text");
    expect(text.split("\n").filter((one) => stringWidth(one) > 80 && !/^ *https:\S+$/.test(one))).toEqual([]);
  });

  it("as JSON is what the schema says", async () => {
    const [json] = await printed(line, "json");
    validate(JSON.parse(json));
    expect(validate.errors).toBeNull();
  });

  it("as NDJSON is a value a line, the same ones as in the JSON, and as CSV a row for each", async () => {
    const [json, ndjson, csv] = await printed(line, "json", "ndjson", "csv");
    const values = ndjson.split("\n").slice(0, -1);
    const {
      connections,
      signals,
      topics,
      values: settings,
      marked,
      undone,
      redone,
      decisions,
      places,
      groups,
      questions,
    } = JSON.parse(json);
    const items = connections ?? signals ?? topics ?? settings ?? marked ?? undone ?? redone ?? decisions ?? places ?? groups ?? questions;
    expect(values.map((one) => JSON.parse(one))).toEqual(items);
    expect(parse(csv, { bom: true, columns: true })).toHaveLength(values.length);
  });

  // The first list tells all advice, and the others where it stands; an answer moves people once.
  it.each(FORMAT_IDS)("as %s is the same the second and the third time", async (format) => {
    const [first, second, third] = await printed(line, format, format, format);
    expect(third).toBe(second);
    if (line.includes("--answer") || (line.startsWith("checklist") && ["text", "markdown"].includes(format))) return;
    expect(second).toBe(first);
  });
});

describe("a remembered scan", () => {
  it.each(["checklist", "explain Haberland"])("tells `prune %s` the same as the file itself", async (line) => {
    const { host, out } = await fakeHost({ files: FILES });
    const told = async (words: string) => {
      const before = out().length;
      expect(await main(words.split(" "), host)).toBe(0);
      return JSON.parse(out().slice(before));
    };
    await told("scan demo.csv --me engineer --as-of 2030-01-01 --json");
    expect(await told(`${line} --json`)).toEqual(await told(`${line} demo.csv --me engineer --as-of 2030-01-01 --json`));
  });
});
