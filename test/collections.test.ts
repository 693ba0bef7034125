/** Plural folders hold files of one shape, named after their ids and listed in `index.ts`. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../src/commands/index.ts";
import { formats } from "../src/formats/index.ts";
import { pictures } from "../src/page/pictures/index.ts";
import { FILES, UNMENTIONED } from "../src/people/facts.ts";
import { results } from "../src/results/index.ts";
import { sheets } from "../src/sheets/index.ts";
import { signals } from "../src/signals/index.ts";
import { lookAt } from "../src/verdict/example.ts";

const SRC = resolve(import.meta.dirname, "../src");
const ids = (folder: string) =>
  readdirSync(join(SRC, folder))
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => file.slice(0, -3))
    .sort();

describe("collections", () => {
  it("every sheet's file is listed", () => {
    const source = (file: string) => readFileSync(join(SRC, "sheets", `${file}.ts`), "utf8");
    const names = (file: string) => [...source(file).matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
    expect(sheets.length).toBe(ids("sheets").flatMap(names).length);
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
  });
  it("every signal's file is its id and is listed", () => expect(signals.map(({ id }) => id).sort()).toEqual(ids("signals")));
  it("every command's file is its name and is listed", () => expect(commands.map(({ name }) => name).sort()).toEqual(ids("commands")));
  it("every result's file is its id and is listed", () =>
    expect(results.map((result) => result.meta()?.id).sort()).toEqual(ids("results")));
  it("every picture's file is its id and is listed", () => expect(pictures.map(({ id }) => id).sort()).toEqual(ids("page/pictures")));
  it("every format's file is its id and is listed", () => expect(formats.map(({ id }) => id).sort()).toEqual(ids("formats")));
});

describe.each(signals)("$id", (signal) => {
  it.each(signal.examples.fires)("fires: %j", (example) => {
    const evidence = lookAt(signal, example);
    expect(evidence?.because).toBeTruthy();
    expect(Math.max(evidence?.strength ?? 0, evidence?.staleness ?? 0)).toBeGreaterThan(0);
    expect(evidence?.strength).toBeLessThanOrEqual(1);
  });
  it.each(signal.examples.silent)("is silent: %j", (example) => expect(lookAt(signal, example)).toBeUndefined());

  const files = FILES.filter((file) => signal.needs.includes(file));
  const unmentioned = Object.fromEntries(files.map((file) => [file, UNMENTIONED[file]]));
  const examples = [...signal.examples.fires, ...signal.examples.silent].map(({ thread: _, invitation: __, ...example }) => ({
    ...example,
    person: { ...example.person, ...unmentioned },
  }));
  // Silence is the one thing that nothing tells.
  if (files.length > 0 && signal.id !== "never-messaged")
    it.each(examples)("is silent about whom its file does not mention: %j", (example) => expect(lookAt(signal, example)).toBeUndefined());
});
