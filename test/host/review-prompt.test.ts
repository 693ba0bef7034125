/** A screen of single keys on a terminal: bursts, pastes, clipboard, ends, and what is given back to the shell. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { render } from "@inquirer/testing";
import { describe, expect, it } from "vitest";
import type { Key, KeyAnswer, KeyScreen } from "../../src/host/host.ts";
import { runScreen, type ScreenConfig, screenPrompt } from "../../src/host/review-prompt.ts";

const TREE = resolve(import.meta.dirname, "../..");

/** Shows the keys it was told of, takes its time for each, and is over at `q`. */
function recorder(answers: Readonly<Record<string, KeyAnswer>> = {}) {
  const keys: Key[] = [];
  let answering = 0;
  const screen: KeyScreen = {
    begin: {},
    draw: async (columns, rows) => `${columns}×${rows} [${keys.map(({ name }) => name).join(" ")}]`,
    press: async (key) => {
      answering += 1;
      if (answering > 1) throw new Error("a key was handed over before the last one was answered");
      await new Promise(setImmediate);
      keys.push(key);
      answering -= 1;
      return answers[key.name] ?? { over: key.name === "q" };
    },
  };
  return { screen, keys };
}

/** A screen on streams that stand for a terminal of 80 columns and 6 lines. */
function terminal(screen: KeyScreen) {
  const input = new PassThrough();
  // Like the process's own stderr, which inquirer cannot end either.
  const output = Object.assign(new PassThrough(), { end: () => output, columns: 80, rows: 6 });
  let shown = "";
  output.on("data", (chunk) => {
    shown += String(chunk);
  });
  const end = runScreen(screen, input, output);
  return {
    end,
    shown: () => shown,
    /** Types once the screen shows `text`. */
    type: async (text: string, keys: string) => {
      while (!stripVTControlCharacters(shown).includes(text)) await new Promise(setImmediate);
      input.write(keys);
    },
    resize: (columns: number) => {
      output.columns = columns;
      output.emit("resize");
    },
  };
}

const namesOf = (keys: readonly Key[]) => keys.map(({ name }) => name);

describe("keys", () => {
  it("of a burst are answered one by one, none lost, none after the end", async () => {
    const { screen, keys } = recorder();
    const { end, type, shown } = terminal(screen);
    await type("80×6 []", "krkrkrbq");
    expect(await end).toBe("over");
    expect(namesOf(keys)).toEqual([..."krkrkrbq"]);
    expect(stripVTControlCharacters(shown())).toContain("[k r k r k r b]");
  });

  it.each([
    ["\r", { name: "return", text: "" }],
    ["é", { name: "", text: "é" }],
    ["R", { name: "r", text: "R" }],
    [" ", { name: "space", text: " " }],
    ["\u0015", { name: "ctrl+u", text: "" }],
    ["\u001b[B", { name: "down", text: "" }],
    ["\u001br", { name: "alt+r", text: "" }],
    ["\u007f", { name: "backspace", text: "" }],
    ["\u001b[200~Mark\rKerr\u001b[201~", { name: "paste", text: "Mark Kerr" }],
  ])("%j is %j", async (typed, key) => {
    const { screen, keys } = recorder();
    const { end, type } = terminal(screen);
    await type("80×6 []", `${typed}q`);
    await end;
    expect(keys[0]).toEqual(key);
    expect(keys).toHaveLength(2);
  });

  it("ring and copy, and the first card is copied before any key", async () => {
    const { screen } = recorder({ k: { bell: true, copy: "Ada Éxample" } });
    const { end, type, shown } = terminal({ ...screen, begin: { copy: "Bo" } });
    await type("80×6 []", "k");
    await type("[k]", "q");
    await end;
    const sequence = (text: string) => `\u001b]52;c;${Buffer.from(text).toString("base64")}\u0007`;
    expect(shown().indexOf(sequence("Bo"))).toBeLessThan(shown().indexOf("80×6"));
    expect(shown()).toContain(`\u0007${sequence("Ada Éxample")}`);
  });
});

describe("the picture", () => {
  it("is drawn anew when the terminal changes its size", async () => {
    const { screen } = recorder();
    const { end, type, resize } = terminal(screen);
    await type("80×6 []", "k");
    resize(61);
    await type("61×6 [k]", "q");
    expect(await end).toBe("over");
  });

  it("never fills the terminal, which could not be drawn over", async () => {
    const { screen } = recorder();
    const tall = { ...screen, draw: async () => Array.from({ length: 40 }, (_, line) => `line ${line}`).join("\n") };
    const { end, type, shown } = terminal(tall);
    await type("line 4", "q");
    await end;
    expect(shown()).not.toContain("line 5");
  });

  it("is the prompt's own state: it changes when `show` is called, and stays after the end", async () => {
    const config: ScreenConfig = {
      first: "first",
      press: ({ name }, show, over) => (name === "q" ? over() : show(`after ${name}`)),
      watch: () => () => undefined,
      suspend: () => undefined,
    };
    const { answer, events, getScreen } = await render(screenPrompt, config);
    expect(getScreen()).toBe("first");
    events.keypress("k");
    expect(getScreen()).toBe("after k");
    events.keypress({ name: "z", ctrl: true });
    expect(getScreen()).toBe("after k");
    events.keypress("q");
    expect(await answer).toBe("over");
  });
});

describe("an end", () => {
  const [CTRL_C, CTRL_D] = ["\u0003", "\u0004"];

  it.each([CTRL_C, CTRL_D])("on %j answers what was typed before it and nothing after", async (stop) => {
    const { screen, keys } = recorder();
    const { end, type } = terminal(screen);
    await type("80×6 []", `krk${stop}rr`);
    expect(await end).toBe("stopped");
    expect(namesOf(keys)).toEqual(["k", "r", "k"]);
  });

  it("on a fault throws it, and no later key is answered", async () => {
    const { screen, keys } = recorder();
    const failing: KeyScreen = {
      ...screen,
      press: async (key) => {
        if (key.name === "x") throw new Error("the disk is full");
        return screen.press(key);
      },
    };
    const { end, type } = terminal(failing);
    const fault = expect(end).rejects.toThrow("the disk is full");
    await type("80×6 []", "kxk");
    await fault;
    expect(namesOf(keys)).toEqual(["k"]);
  });

  it("of any kind gives cursor and pastes back", async () => {
    for (const stop of ["q", CTRL_C, CTRL_D]) {
      const { screen } = recorder();
      const { end, type, shown } = terminal(screen);
      await type("80×6 []", stop);
      await end;
      expect(shown().lastIndexOf("\u001b[?25h")).toBeGreaterThan(shown().lastIndexOf("\u001b[?25l"));
      expect(shown().lastIndexOf("\u001b[?2004l")).toBeGreaterThan(shown().lastIndexOf("\u001b[?2004h"));
    }
  });

  it.skipIf(process.platform === "win32")("by SIGTERM too, after what was typed is answered", () => {
    const program = `
      import { PassThrough } from "node:stream";
      import { runScreen } from "./src/host/review-prompt.ts";
      const input = new PassThrough();
      let answered = "";
      const screen = {
        begin: {},
        draw: async () => "card " + answered,
        press: async ({ name }) => {
          await new Promise((done) => setTimeout(done, 30));
          answered += name;
          process.stdout.write("<" + answered + ">");
          return {};
        },
      };
      void runScreen(screen, input, process.stdout);
      setTimeout(() => { input.write("krk"); setImmediate(() => process.kill(process.pid, "SIGTERM")); }, 100);
      setInterval(() => {}, 1000);
    `;
    const { stdout, signal } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
      cwd: TREE,
      encoding: "utf8",
    });
    expect(signal).toBe("SIGTERM");
    expect(stdout).toContain("<krk>");
    expect(stdout.lastIndexOf("\u001b[?25h")).toBeGreaterThan(stdout.lastIndexOf("\u001b[?25l"));
  });
});
