/** Asks questions in the terminal. Loads inquirer, so it is itself loaded only when there is something to ask. */
import type { Readable, Writable } from "node:stream";
import inquirer from "inquirer";
import { PruneError } from "../errors.ts";
import { clean } from "../text/clean.ts";
import type { Prompt } from "./host.ts";

/** Shows the cursor: `select` hides it, and a process that is killed meanwhile would leave the shell without one. */
const SHOW_CURSOR = "\u001b[?25h";

/**
 * Questions on a terminal; both streams must be one.
 *
 * @param output where the questions go: never stdout, which may be on its way into a file
 */
export function openPrompt(input: Readable, output: Writable): Prompt {
  // inquirer wants Node's own types of a terminal and uses them as plain streams.
  const ask = inquirer.createPromptModule({ input: input as NodeJS.ReadStream, output: output as NodeJS.WriteStream });
  return {
    input: ({ message, ...rest }) =>
      // What was pasted is shown clean, too.
      answered(output, () => ask({ ...rest, message: clean(message), transformer: clean, type: "input", name: "answer" })),
    confirm: ({ message, ...rest }) => answered(output, () => ask({ ...rest, message: clean(message), type: "confirm", name: "answer" })),
    select: <T extends string>({ message, choices }: { message: string; choices: readonly { value: T; name: string }[] }) => {
      const shown = choices.map((choice) => ({ ...choice, name: clean(choice.name) }));
      // inquirer's types widen the values of the choices to `string`.
      return answered(
        output,
        () => ask({ type: "select", name: "answer", message: clean(message), choices: shown }) as Promise<{ answer: T }>,
      );
    },
  };
}

/** Asks one question; turns every way of not answering it into a `PruneError` of kind `stopped`. */
async function answered<T>(output: Writable, ask: () => Promise<{ answer: T }>): Promise<T> {
  const killed = () => {
    output.write(SHOW_CURSOR);
    process.kill(process.pid, "SIGTERM");
  };
  process.once("SIGTERM", killed);
  // Ctrl-D closes the input, and then nothing keeps the process alive; inquirer hears of it too late for an exit code.
  let drained: () => void = () => undefined;
  const closed = new Promise<never>((_, reject) => {
    drained = () => {
      output.write(`\n${SHOW_CURSOR}`);
      reject(stopped());
    };
    process.once("beforeExit", drained);
  });
  try {
    return (await Promise.race([ask(), closed])).answer;
  } catch (error) {
    throw error instanceof Error && error.name === "ExitPromptError" ? stopped() : error;
  } finally {
    process.off("SIGTERM", killed);
    process.off("beforeExit", drained);
  }
}

function stopped(): PruneError {
  return new PruneError("stopped", "Stopped, as you wished. Nothing was written.", "Run the command again whenever you like.");
}
