/** Arguments in, exit code out: reads the command line, runs one command, prints its result. The only place that catches. */
import { CommanderError, Command as Parser } from "commander";
import type { Outcome } from "./command/command.ts";
import { commands } from "./commands/index.ts";
import { EXIT, PruneError } from "./errors.ts";
import type { Host } from "./host/host.ts";
import { version } from "./version.ts";

/**
 * Runs prune.
 *
 * @param argv arguments without the program's name
 * @returns the exit code: 0 fine, 1 a bug, 2 usage, 3 export, 4 saved state, 130 stopped by the user
 */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  try {
    await makeParser(host).parseAsync([...argv], { from: "user" });
    return 0;
  } catch (error) {
    return explainFailure(error, host);
  }
}

function makeParser(host: Host): Parser {
  const program = new Parser("prune")
    .description(
      "Scores the connections in your LinkedIn export, explains each score, and prints a checklist you work through by hand.\nOffline: it reads files and never touches LinkedIn or any network.",
    )
    .version(version, "-V, --version", "print the version")
    .option("--no-color", "no colours (also: NO_COLOR=1, or a pipe)")
    .helpCommand("help [command]", "help for a command")
    .addHelpText(
      "after",
      "\nStart here:\n  prune scan Connections.csv\n  prune checklist --limit 20\n\nHow to get the file from LinkedIn: prune guide export",
    );
  for (const command of commands) {
    const parser = program
      .command(command.name)
      .summary(command.summary)
      .description(`${capital(command.summary)}.`);
    command.define(parser, async (action) => print(await action(host), host, program.opts().color !== false));
    const width = Math.max(...command.examples.map(([line]) => line.length));
    const shown = command.examples.map(([line, what]) => (width > 60 ? `  ${line}\n      ${what}` : `  ${line.padEnd(width)}   ${what}`));
    parser.addHelpText("after", `\nExamples:\n${shown.join("\n")}`);
  }
  eachParser(program, (parser) => {
    // Not handed down to subcommands by commander itself.
    parser
      .exitOverride()
      .showSuggestionAfterError()
      .showHelpAfterError(false)
      .configureHelp({ helpWidth: Math.min(host.stdout.columns ?? 80, 100) })
      .configureOutput({
        writeOut: (text) => void host.stdout.write(text),
        writeErr: (text) => void host.stderr.write(text.replace(/^error: /, "prune: ")),
      });
  });
  return program;
}

function eachParser(parser: Parser, visit: (parser: Parser) => void): void {
  visit(parser);
  for (const child of parser.commands) eachParser(child, visit);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

async function print(outcome: Outcome, host: Host, colour: boolean): Promise<void> {
  if ("said" in outcome) return;
  const [{ formats }, { viewOf }, { pageOf }] = await Promise.all([
    import("./formats/index.ts"),
    import("./views/index.ts"),
    import("./command/page.ts"),
  ]);
  const format = formats.find(({ id }) => id === (outcome.format ?? "text"));
  if (format === undefined)
    throw new PruneError("usage", `There is no format "${outcome.format}".`, `The formats are: ${formats.map(({ id }) => id).join(", ")}.`);
  const { result, out } = outcome;
  const pieces = format.print(result, () => viewOf(result), pageOf(host, colour && out === undefined));
  if (out !== undefined) {
    let text = "";
    for await (const piece of pieces) text += piece;
    await host.writeFile(out, text);
    await host.stderr.write(`Written to ${out}\n`);
    return;
  }
  for await (const piece of pieces) if (!(await host.stdout.write(piece))) return;
}

async function explainFailure(error: unknown, host: Host): Promise<number> {
  if (error instanceof PruneError) {
    await host.stderr.write(`prune: ${error.message}\n${error.hint === "" ? "" : `  ${error.hint}\n`}`);
    return EXIT[error.kind];
  }
  // commander has said it already; help and version end in 0, every mistake in 2.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.usage;
  await host.stderr.write(
    `prune: this is a bug in prune ${version}; please report it with the lines below (they name no person).\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return 1;
}
