/**
 * A screen driven by single keys: one prompt for the whole sitting. A prompt for each person would lose every key that arrives
 * together with the one that answers it.
 */
import type { Readable, Writable } from "node:stream";
import { createPrompt, useEffect, useKeypress, useRef, useState } from "@inquirer/core";
import type { Key, KeyAnswer, KeyScreen } from "./host.ts";

const ESC = "\u001b";
/** Hides the cursor, and makes the terminal mark what is pasted: a name on the clipboard must not be taken for a row of keys. */
const TAKE = `${ESC}[?25l${ESC}[?2004h`;
/** Undoes that, for the shell. */
const GIVE_BACK = `${ESC}[?2004l${ESC}[?25h`;
const CLEAR_SCREEN = `${ESC}[2J${ESC}[H`;
const BELL = "\u0007";

/** What a terminal says that does not tell its size. */
const USUAL = { columns: 80, rows: 24 };

type Terminal = Writable & { readonly columns?: number; readonly rows?: number | undefined };

/** What the prompt is given: the first picture, and who answers keys and everything else that happens to a terminal. */
export interface ScreenConfig {
  readonly first: string;
  /** Answers a key; `show` puts up the next picture, `over` ends the prompt. */
  readonly press: (key: Key, show: (picture: string) => void, over: () => void) => void;
  /** Told how to put up a picture that no key asked for; answers how to stop that. */
  readonly watch: (show: (picture: string) => void, over: () => void) => () => void;
  /** Ctrl-Z. */
  readonly suspend: () => void;
}

/** The prompt. Its picture changes only by what `press` and `watch` show. */
export const screenPrompt = createPrompt<"over" | "stopped", ScreenConfig>(({ first, press, watch, suspend }, done) => {
  // An object, so that the same picture can be put up anew over what a shell wrote.
  const [picture, setPicture] = useState({ text: first });
  const live = useRef(true);
  const pasted = useRef<string | undefined>(undefined);
  const show = (text: string) => {
    if (live.current) setPicture({ text });
  };
  useEffect((readline) => {
    const stop = watch(show, () => done("over"));
    // Ctrl-D, or a terminal that was closed: inquirer itself would wait for ever.
    readline.on("close", () => done("stopped"));
    // readline would leave the keyboard alone for ever after it.
    readline.on("SIGTSTP", suspend);
    return () => {
      live.current = false;
      stop();
    };
  }, []);
  useKeypress((event, readline) => {
    // readline collects what is typed as a line to edit; here every key is an answer of its own.
    readline.clearLine(0);
    // That was the suspension itself.
    if (event.ctrl && event.name === "z") return;
    if (event.name === "paste-start") pasted.current = "";
    else if (event.name === "paste-end") {
      const text = pasted.current ?? "";
      pasted.current = undefined;
      press({ name: "paste", text }, show, () => done("over"));
    } else {
      const key = keyOf(event);
      if (pasted.current === undefined) press(key, show, () => done("over"));
      else pasted.current += key.text === "" ? " " : key.text;
    }
  });
  return picture.text;
});

/** readline's description of a key; inquirer's type leaves out the last two. */
interface KeyEvent {
  readonly name: string | undefined;
  readonly ctrl: boolean;
  readonly meta?: boolean;
  readonly sequence?: string;
}

const WRITES = /^[^\p{Cc}\p{Cs}]+$/u;

function keyOf({ name = "", ctrl, meta = false, sequence }: KeyEvent): Key {
  const text = sequence ?? (name === "space" ? " " : [...name].length === 1 ? name : "");
  if (ctrl) return { name: `ctrl+${name}`, text: "" };
  // A lone Esc is told by the same flag as Alt with a letter.
  if (meta && name !== "escape") return { name: `alt+${name}`, text: "" };
  return { name, text: WRITES.test(text) ? text : "" };
}

/**
 * Runs a screen on a terminal; both streams must be one.
 *
 * @param output where the picture goes: never stdout, which may be on its way into a file
 */
export async function runScreen(screen: KeyScreen, input: Readable, output: Terminal): Promise<"over" | "stopped"> {
  const picture = async () => {
    const { columns, rows } = sizeOf(output);
    return cut(await screen.draw(columns, rows), rows);
  };
  const send = ({ bell, copy }: KeyAnswer) => {
    if (bell) output.write(BELL);
    // OSC 52. Whether the terminal does it is not told; those that do not know it print nothing.
    if (copy !== undefined) output.write(`${ESC}]52;c;${Buffer.from(copy, "utf8").toString("base64")}${BELL}`);
  };
  // Every key waits for the one before it: a decision is on the disk before the next card is seen, and no key of a burst is lost.
  let answered: Promise<unknown> = Promise.resolve();
  let failure: { readonly error: unknown } | undefined;
  let isOver = false;
  const next = (work: () => Promise<void>, end: () => void) => {
    answered = answered.then(async () => {
      if (isOver || failure !== undefined) return;
      try {
        await work();
      } catch (error) {
        failure = { error };
        end();
      }
    });
  };
  const config: ScreenConfig = {
    first: await picture(),
    press: (key, show, end) =>
      next(async () => {
        const answer = await screen.press(key);
        isOver = answer.over === true;
        if (isOver) return end();
        send(answer);
        show(await picture());
      }, end),
    watch: (show, end) => {
      const redraw = () =>
        next(async () => {
          // Lines have broken anew, or a shell has written: nobody knows where the old picture stands.
          output.write(`${CLEAR_SCREEN}${TAKE}`);
          show(await picture());
        }, end);
      output.on("resize", redraw);
      process.on("SIGCONT", redraw);
      return () => {
        output.off("resize", redraw);
        process.off("SIGCONT", redraw);
      };
    },
    suspend: () => {
      process.once("SIGCONT", () => setRaw(true));
      setRaw(false);
      output.write(GIVE_BACK);
      process.kill(process.pid, "SIGTSTP");
    },
  };
  const setRaw = (raw: boolean) => {
    if ("setRawMode" in input && typeof input.setRawMode === "function") input.setRawMode(raw);
  };
  const killed = () => {
    // What was typed before is saved first; that takes milliseconds.
    void answered.then(() => {
      output.write(`\n${GIVE_BACK}`);
      // Only now: while nobody listens, the signal kills at once.
      process.off("SIGTERM", killed);
      process.kill(process.pid, "SIGTERM");
    });
  };
  process.on("SIGTERM", killed);
  output.write(TAKE);
  send(screen.begin);
  // inquirer wants Node's own types of a terminal and uses them as plain streams.
  const context = { input: input as NodeJS.ReadStream, output: output as NodeJS.WriteStream, clearPromptOnDone: true };
  try {
    const end = await screenPrompt(config, context).catch(stopped);
    await answered;
    if (failure !== undefined) throw failure.error;
    return end;
  } finally {
    process.off("SIGTERM", killed);
    output.write(GIVE_BACK);
  }
}

/** Ctrl-C is an end like any other; everything else is a fault. */
function stopped(error: unknown): "stopped" {
  if (error instanceof Error && error.name === "ExitPromptError") return "stopped";
  throw error;
}

function sizeOf({ columns, rows }: Terminal): { readonly columns: number; readonly rows: number } {
  return { columns: columns || USUAL.columns, rows: rows || USUAL.rows };
}

/** What is taller than the terminal could not be drawn over, and would be drawn below itself at every key. */
function cut(picture: string, rows: number): string {
  return picture
    .split("\n")
    .slice(0, Math.max(1, rows - 1))
    .join("\n");
}
