/** `prune completion`: lets a shell complete commands, options and their values. */
import { Argument, type Command as Parser } from "commander";
import type { Command, Outcome } from "../command/command.ts";
import type { Candidate, Values } from "../command/completion.ts";
import type { Shell } from "../command/completion-script.ts";
import { UNKNOWN } from "../detect/functions.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";

const SHELLS: readonly Shell[] = ["bash", "zsh", "fish", "powershell"];

export const completion: Command = {
  name: "completion",
  summary: "a script that lets your shell complete commands, options and their values",
  examples: [
    ['eval "$(prune completion bash)"', "bash, now; for good: into ~/.bashrc"],
    ["source <(prune completion zsh)", "zsh, now; for good: into ~/.zshrc, below compinit"],
    ["prune completion fish | source", "fish, now; the script says how for good"],
    ["prune completion powershell | Out-String | Invoke-Expression", "PowerShell, now; for good: into $PROFILE"],
  ],
  define: (parser, run) => {
    parser
      .usage("<shell>")
      .addArgument(new Argument("<shell>", "which shell").choices(SHELLS))
      .action((shell: Shell) => run((host) => printScript(host, shell)));
    parser
      .command("complete", { hidden: true })
      .description("What could stand next on a command line; the scripts ask it.")
      .argument("[words...]", "the words up to the cursor, behind --")
      .action((words: string[]) => run((host) => printAnswer(host, parser.parent as Parser, words)));
  },
};

/** Prints a shell's script. */
async function printScript(host: Host, shell: Shell): Promise<Outcome> {
  const { completionScript } = await import("../command/completion-script.ts");
  await host.stdout.write(await completionScript(shell));
  return { printed: true };
}

/** Answers a script. Reads nothing that is about people, but for the names of rules. */
export async function printAnswer(host: Host, program: Parser, words: readonly string[]): Promise<Outcome> {
  const { answer, complete } = await import("../command/completion.ts");
  await host.stdout.write(answer(await complete(program, words, valuesOf(host, program))));
  return { printed: true };
}

/** The values that are not in the parsers: each is a collection of its own. */
function valuesOf(host: Host, program: Parser): Values {
  const known: Readonly<Record<string, () => Promise<readonly Candidate[]>>> = {
    command: async () => program.commands.map((command) => ({ value: command.name(), what: command.summary() })),
    topic: async () => (await import("../plan/guide.ts")).topics.map(({ id, title }) => ({ value: id, what: title })),
    id: async () => (await import("../signals/index.ts")).signals.map(({ id, title }) => ({ value: id, what: title })),
    verdicts: async () => (await import("../command/options.ts")).VERDICTS.map((value) => ({ value, what: "" })),
    functions: async () => kinds((await import("../detect/functions.ts")).FUNCTIONS),
    seniorities: async () => kinds((await import("../detect/functions.ts")).SENIORITIES),
    rule: async () => (await rulesOf(host)).map((value) => ({ value, what: "" })),
  };
  return async (called) => known[called]?.() ?? [];
}

function kinds(known: readonly string[]): readonly Candidate[] {
  return [...known, UNKNOWN].map((value) => ({ value, what: "" }));
}

/** In no shell more than a word, or several. */
const HARMLESS = /^[\p{L}\p{M}\p{N} ._-]+$/u;

/**
 * Names of the rules of the policy that counts where a command is typed. None where it cannot be read: nobody wants to hear of that while
 * typing. Whoever wrote a policy that came with an export may have chosen the names, so none could be taken for a command.
 */
async function rulesOf(host: Host): Promise<readonly string[]> {
  const { tracePolicy } = await import("../command/policy.ts");
  try {
    return Object.keys((await tracePolicy(host, {}, undefined)).policy.rules).filter((name) => HARMLESS.test(name));
  } catch (error) {
    if (error instanceof PruneError) return [];
    throw error;
  }
}
