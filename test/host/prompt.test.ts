/** Questions as inquirer asks them, typed at through plain streams. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { openPrompt } from "../../src/host/prompt.ts";

const [ENTER, DOWN, CTRL_C] = ["\r", "\u001b[B", "\u0003"];

const TREE = resolve(import.meta.dirname, "../..");

/** A prompt, a keyboard, and what the screen has shown. */
function terminal() {
  const input = new PassThrough();
  // Like the process's own stderr, which inquirer cannot end either.
  const output = Object.assign(new PassThrough(), { end: () => output });
  let shown = "";
  output.on("data", (chunk) => {
    shown += stripVTControlCharacters(String(chunk));
  });
  return {
    prompt: openPrompt(input, output),
    /** Types once the screen shows `text`. */
    type: async (text: string, keys: string) => {
      while (!shown.includes(text)) await new Promise(setImmediate);
      input.write(keys);
    },
  };
}

describe("a question", () => {
  it("takes a text, or its default on Enter", async () => {
    const { prompt, type } = terminal();
    const [first] = await Promise.all([prompt.input({ message: "What do you do?" }), type("What do you do?", `Data engineer${ENTER}`)]);
    const [second] = await Promise.all([prompt.input({ message: "How many?", default: "15" }), type("How many?", ENTER)]);
    expect([first, second]).toEqual(["Data engineer", "15"]);
  });

  it("is asked again, with the reason, until the answer will do", async () => {
    const { prompt, type } = terminal();
    const answer = prompt.input({ message: "How many?", validate: (text) => text === "7" || "Seven, please." });
    await type("How many?", `x${ENTER}`);
    await type("Seven, please.", `\u007F7${ENTER}`);
    expect(await answer).toBe("7");
  });

  it("takes a choice and a yes or no", async () => {
    const { prompt, type } = terminal();
    const choices = [
      { value: "none", name: "Nothing" },
      { value: "job", name: "A new job" },
    ] as const;
    const [choice] = await Promise.all([prompt.select({ message: "What for?", choices }), type("Nothing", `${DOWN}${ENTER}`)]);
    const [sure] = await Promise.all([prompt.confirm({ message: "Sure?", default: true }), type("Sure?", `n${ENTER}`)]);
    expect([choice, sure]).toEqual(["job", false]);
  });

  it.each(["input", "select", "confirm"] as const)("ends kindly on Ctrl-C (%s)", async (kind) => {
    const { prompt, type } = terminal();
    const answer = prompt[kind]({ message: "Well?", choices: [{ value: "a", name: "A" }] });
    const stopped = expect(answer).rejects.toMatchObject({ kind: "stopped", message: "Stopped, as you wished. Nothing was written." });
    await type("Well?", CTRL_C);
    await stopped;
  });

  it("ends kindly when the input closes and nothing else keeps the process alive (Ctrl-D)", () => {
    const program = `
      import { PassThrough } from "node:stream";
      import { openPrompt } from "./src/host/prompt.ts";
      const input = new PassThrough();
      const answer = openPrompt(input, process.stderr).input({ message: "Well?" });
      setTimeout(() => input.write("\u0004"), 100);
      await answer.catch((error) => { process.stdout.write(error.message); process.exitCode = 130; });
    `;
    const { stdout, status } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
      cwd: TREE,
      encoding: "utf8",
    });
    expect([stdout, status]).toEqual(["Stopped, as you wished. Nothing was written.", 130]);
  });

  it.skipIf(process.platform === "win32")("gives the cursor back when the process is killed meanwhile", () => {
    const program = `
      import { PassThrough } from "node:stream";
      import { openPrompt } from "./src/host/prompt.ts";
      void openPrompt(new PassThrough(), process.stdout).select({ message: "Well?", choices: [{ value: "a", name: "A" }] });
      setTimeout(() => process.kill(process.pid, "SIGTERM"), 100);
      setInterval(() => {}, 1000);
    `;
    const { stdout, signal } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
      cwd: TREE,
      encoding: "utf8",
    });
    expect(signal).toBe("SIGTERM");
    expect(stdout.lastIndexOf("\u001b[?25h")).toBeGreaterThan(stdout.lastIndexOf("\u001b[?25l"));
    expect(stdout).toContain("\u001b[?25l");
  });
});
