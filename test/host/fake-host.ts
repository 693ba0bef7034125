/** A host for tests: the real one, in a folder of its own, with streams that are recorded and answers that are scripted. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Host, Prompt } from "../../src/host/host.ts";
import { recordedHost } from "./recorded-host.ts";

export interface FakeHostOptions {
  /** Files in the current folder, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** `PRUNE_HOME` is set to a folder that is not there yet, unless it is given. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What is typed, question by question; without it there is no terminal. `""` is Enter: the default, or the first choice. */
  readonly answers?: readonly (string | boolean)[];
  /** Whether stdout and stderr are a terminal of so many columns. */
  readonly columns?: number;
  readonly stdin?: string | Uint8Array;
}

export interface FakeHost {
  readonly host: Host;
  /** The current folder. */
  readonly folder: string;
  /** `PRUNE_HOME`. */
  readonly home: string;
  /** What was written so far. */
  out(): string;
  err(): string;
  /** The questions that were asked so far. */
  readonly asked: readonly string[];
}

/** Makes one; the folder goes when the test ends. Call it within a test. */
export async function fakeHost({ files = {}, env = {}, answers, columns, stdin = "" }: FakeHostOptions = {}): Promise<FakeHost> {
  const root = await mkdtemp(join(tmpdir(), "prune-test-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const folder = join(root, "here");
  const home = env.PRUNE_HOME ?? join(root, "home");
  await mkdir(folder);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const asked: string[] = [];
  const { host, out, err } = recordedHost({ folder, env: { PRUNE_HOME: home, ...env }, stdin, columns });
  return {
    host: answers === undefined ? host : answering(host, answers, asked),
    folder,
    home,
    out,
    err,
    asked,
  };
}

function answering(host: Host, answers: readonly (string | boolean)[], asked: string[]): Host {
  const next = (message: string): string | boolean => {
    const answer = answers[asked.length];
    if (answer === undefined) throw new Error(`No answer is scripted for "${message}".`);
    asked.push(message);
    return answer;
  };
  const prompt: Prompt = {
    input: async ({ message, default: standard = "", validate }) => {
      const answer = String(next(message)) || standard;
      const verdict = validate?.(answer) ?? true;
      if (verdict !== true) throw new Error(`"${answer}" was not accepted for "${message}": ${verdict}`);
      return answer;
    },
    confirm: async ({ message, default: standard = true }) => {
      const answer = next(message);
      return typeof answer === "boolean" ? answer : standard;
    },
    select: async ({ message, choices }) => {
      const answer = next(message);
      const choice = answer === "" ? choices[0] : choices.find(({ value }) => value === answer);
      if (choice === undefined) throw new Error(`"${answer}" is no choice of "${message}".`);
      return choice.value;
    },
  };
  return { ...host, interactive: true, prompt: async () => prompt };
}
