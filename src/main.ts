/** Arguments in, exit code out: reads the command line, runs one command, prints its result. The only place that catches. */
import { CommanderError, Command as Parser } from "commander";
import type { Command, Outcome } from "./command/command.ts";
import type { Redacting } from "./command/redacting.ts";
import { say } from "./command/say.ts";
import { commands } from "./commands/index.ts";
import type { Result } from "./document/result.ts";
import { EXIT, PruneError } from "./errors.ts";
import type { Host } from "./host/host.ts";
import type { Redactor } from "./redact/redactor.ts";
import { clean } from "./text/clean.ts";
import { version } from "./version.ts";

/**
 * Runs prune.
 *
 * @param argv arguments without the program's name
 * @returns the exit code: 0 fine, 1 a bug, 2 usage, 3 export, 4 saved state, 130 stopped by the user
 */
export async function main(argv: readonly string[], machine: Host): Promise<number> {
  const redacting = asksToRedact(argv) ? await redactingOn(machine, argv) : undefined;
  const host = redacting?.host ?? machine;
  try {
    if (redacting?.failure !== undefined) throw redacting.failure;
    await makeParser(host).parseAsync([...argv], { from: "user" });
    return 0;
  } catch (error) {
    return await explainFailure(error, host);
  } finally {
    const untold = (await redacting?.end()) ?? [];
    await say(host, ...untold, ...host.changes().map((change) => `note: ${change}`));
  }
}

/** Whether a command line asks for stand-ins. What stands behind `--` is no option. */
function asksToRedact(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  return (end === -1 ? argv : argv.slice(0, end)).includes("--redact");
}

async function redactingOn(machine: Host, argv: readonly string[]): Promise<Redacting> {
  const { redacting } = await import("./command/redacting.ts");
  return redacting(machine, argv);
}

function makeParser(host: Host): Parser {
  const program = new Parser("prune")
    .description(
      "Scores the connections in your LinkedIn export, explains each score, and prints a checklist you work through by hand.\nOffline: it reads files and never touches LinkedIn or any network.",
    )
    .version(version, "-V, --version", "print the version")
    .option("--no-color", "no colours (also: NO_COLOR=1, or a pipe)")
    .option("--no-pager", "print long pages at once (PAGER says which program shows them otherwise)")
    .option("--redact", "invented names, firms, addresses and words in place of all that is somebody's, for pictures and bug reports")
    .helpCommand(false)
    .addHelpText(
      "after",
      "\nStart here:\n  prune scan Connections.csv\n  prune checklist --limit 20\n\nHow to get the file from LinkedIn: prune guide export",
    );
  for (const command of commands) {
    const parser = program
      .command(command.name)
      .summary(command.summary)
      .description(`${capital(command.summary)}.`);
    command.define(parser, async (action) => print(await action(host), host, looksOf(program)));
    eachParser(parser, (own) => {
      const examples = command.examples.filter(([line]) => own === parser || line.startsWith(`prune ${pathOf(own)}`));
      if (examples.length > 0) own.addHelpText("after", `\nExamples:\n${shownExamples(examples)}`);
    });
  }
  // commander's own answers a name it does not know with the whole help, and does not say why.
  program
    .command("help [command...]")
    .summary("help for a command")
    .action(async (names: readonly string[]) => {
      let parser = program;
      for (const name of names) parser = parser.commands.find((known) => known.name() === name) ?? parser;
      // No command is called so: commander says it, with the name that may have been meant.
      if (parser === program && names.length > 0) await program.parseAsync(names.slice(0, 1), { from: "user" });
      parser.help();
    });
  eachParser(program, (parser) => {
    // Not handed down to subcommands by commander itself.
    parser
      .exitOverride()
      .showSuggestionAfterError()
      .showHelpAfterError(`  How it is used: \`prune ${parser === program ? "" : `${pathOf(parser)} `}--help\`.`)
      .configureHelp({ helpWidth: Math.min(host.stdout.columns ?? 80, 100) })
      .configureOutput({
        writeOut: (text) => void host.stdout.write(text),
        writeErr: (text) => void say(host, ...linesOf(text)),
      });
  });
  return program;
}

/** Beside each other where they fit a line of 80 columns, else what an example is for stands under it. */
function shownExamples(examples: Command["examples"]): string {
  const widest = Math.max(...examples.map(([line]) => line.length));
  const beside = examples.every(([, what]) => widest + what.length <= 75);
  return examples.map(([line, what]) => (beside ? `  ${line.padEnd(widest)}   ${what}` : `  ${line}\n      ${what}`)).join("\n");
}

/** What was typed to get at a parser: `config show`. */
function pathOf(parser: Parser): string {
  return parser.parent?.parent ? `${pathOf(parser.parent)} ${parser.name()}` : parser.name();
}

/** What commander writes to stderr: its help as it stands, a mistake as one line, since what was typed may hold line breaks of its own. */
function linesOf(text: string): readonly string[] {
  return text.startsWith("error: ") ? [mistake(clean(text).trimEnd())] : text.replace(/\n$/, "").split("\n");
}

/** commander's messages in the words of the others. */
function mistake(text: string): string {
  return text
    .replace(/^error: /, "prune: ")
    .replace(/^prune: option '(?:-\w, )?(--[\w-]+)(?: [^']*)?' argument '(.*)' is invalid\. /, 'prune: $1 cannot be "$2". ')
    .replace(/^prune: command-argument value '(.*)' is invalid for argument '([^']*)'\. /, 'prune: The $2 cannot be "$1". ')
    .replace(/\.? \((Did you mean [^()]*\?)\)$/, ". $1");
}

function eachParser(parser: Parser, visit: (parser: Parser) => void): void {
  visit(parser);
  for (const child of parser.commands) eachParser(child, visit);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How pages are to look, by the flags that all commands have. */
interface Looks {
  readonly colour: boolean;
  readonly paged: boolean;
}

function looksOf(program: Parser): Looks {
  const { color, pager } = program.opts();
  return { colour: color !== false, paged: pager !== false };
}

async function print(outcome: Outcome, host: Host, { colour, paged }: Looks): Promise<void> {
  if ("printed" in outcome) return;
  const [{ formats }, { viewOf }, { pageOf }] = await Promise.all([
    import("./formats/index.ts"),
    import("./views/index.ts"),
    import("./command/terminal-page.ts"),
  ]);
  const format = formats.find(({ id }) => id === (outcome.format ?? "text"));
  if (format === undefined)
    throw new PruneError("usage", `There is no format "${outcome.format}".`, `The formats are: ${formats.map(({ id }) => id).join(", ")}.`);
  const { out, knowsAdvice = false } = outcome;
  const result = host.redactor === undefined ? outcome.result : await redacted(outcome.result, host.redactor);
  const pieces = format.print(result, () => viewOf(result, { knowsAdvice }), pageOf(host, colour && out === undefined));
  if (out !== undefined) {
    const all: (string | Uint8Array)[] = [];
    for await (const piece of pieces) all.push(piece);
    await host.writeFile(out, all);
    await say(host, `Written to ${out}`);
    return;
  }
  if (paged && format.id === "text" && host.interactive && host.stdout.rows !== undefined) return await leafThrough(pieces, host);
  for await (const piece of pieces) if (!(await host.stdout.write(piece))) return;
}

type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** Prints a page on a terminal: through the pager where it is longer than the screen, and there is one. */
async function leafThrough(pieces: Pieces, host: Host): Promise<void> {
  let page = "";
  for await (const piece of pieces) page += typeof piece === "string" ? piece : new TextDecoder().decode(piece);
  const isLonger = page.split("\n").length > (host.stdout.rows ?? 0);
  if (!(isLonger && (await host.page(page)))) await host.stdout.write(page);
}

/** Where in a line of a trace prune lies on this machine, and where anything else does. */
const PLACE = /(?<=[\s(])(?:file:\/\/)?(?:[A-Za-z]:)?[\\/](?:[^()]*[\\/](?=(?:dist|src|node_modules)[\\/])|[^()]*[\\/])/;

/** Says what went wrong, redacted, and where in prune: the lines of a trace are words of its source, but for where it lies. */
async function sayTrace(host: Host, error: unknown, trace: string): Promise<void> {
  const message = error instanceof Error ? error.message : trace;
  const [what, places] = [trace.slice(0, trace.indexOf(message) + message.length), trace.slice(trace.indexOf(message) + message.length)];
  await say(host, ...what.split("\n"));
  const lines = places.split("\n").filter((line) => line.trim() !== "");
  await say({ stderr: host.stderr }, ...lines.map((line) => line.replace(PLACE, "")));
}

/** A result without anybody in it. Loads the schemas, which tell whose each of its texts is. */
async function redacted(result: Result, redactor: Redactor): Promise<Result> {
  const [{ redactedResult }, { results }] = await Promise.all([import("./redact/result.ts"), import("./results/index.ts")]);
  return redactedResult(result, results, redactor);
}

async function explainFailure(error: unknown, host: Host): Promise<number> {
  if (error instanceof PruneError) {
    await say(host, `prune: ${error.message}`, ...[...error.list, error.hint].filter((line) => line !== "").map((line) => `  ${line}`));
    return EXIT[error.kind];
  }
  // commander has said it already; help and version end in 0, every mistake in 2.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.usage;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await say(host, `prune: this is a bug in prune ${version}; please report it with the lines below (they name no person).`);
  if (host.redactor === undefined) await say(host, ...trace.split("\n"));
  else await sayTrace(host, error, trace);
  return 1;
}
