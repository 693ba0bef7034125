/** What could stand next on a command line: commands, options, their values, files. Read off the parsers, as the help is. */
import type { Option, Command as Parser } from "commander";
import { clean } from "../text/clean.ts";

/** Something that could stand there. */
export interface Candidate {
  readonly value: string;
  readonly what: string;
}

export interface Completion {
  readonly candidates: readonly Candidate[];
  /** Whether it could be the name of a file, too. */
  readonly files: boolean;
}

/** Knows the values of what is called so in a parser (`topic`, `id`), where the parser itself has no choices for it. */
export type Values = (called: string) => Promise<readonly Candidate[]>;

/** What stands for a file wherever a parser names it. */
const FILES = ["file", "source", "old", "new"];
/** What stands for people, and behind them for a file to find them in. */
const PEOPLE = "who";
/** What stands for several values with commas between them. */
const LISTS = ["verdicts", "functions", "seniorities"];

const NOTHING: Completion = { candidates: [], files: false };

/**
 * Completes a command line.
 *
 * @param words what stands behind the program's name; the last one is being typed, `""` where it is not begun
 */
export async function complete(program: Parser, words: readonly string[], values: Values): Promise<Completion> {
  const typed = words.at(-1) ?? "";
  const { parser, place, wanted, literal } = readUpTo(program, words.slice(0, -1));
  if (wanted !== undefined) return valuesOf(wanted.argChoices, placeholder(wanted), typed === "=" ? "" : typed, values);
  if (typed.startsWith("-") && !literal) {
    const [flag = "", value] = typed.split(/=(.*)/s);
    if (value === undefined) return { candidates: matching(optionsOf(parser, words), typed), files: false };
    const option = optionCalled(parser, flag);
    return option === undefined ? NOTHING : valuesOf(option.argChoices, placeholder(option), value, values);
  }
  const commands = place === 0 && !literal ? commandsOf(parser) : [];
  const all = parser.registeredArguments;
  const argument = all[place] ?? (all.at(-1)?.variadic ? all.at(-1) : undefined);
  if (argument === undefined) return { candidates: matching(commands, typed), files: false };
  const { candidates, files } = await valuesOf(argument.argChoices, argument.name(), typed, values);
  return { candidates: [...matching(commands, typed), ...candidates], files: files || (argument.name() === PEOPLE && place > 0) };
}

/** Where whole words lead. */
interface Reached {
  readonly parser: Parser;
  /** How many arguments stand already. */
  readonly place: number;
  /** The option whose value comes next. */
  readonly wanted: Option | undefined;
  /** Behind `--`, nothing is an option. */
  readonly literal: boolean;
}

function readUpTo(program: Parser, words: readonly string[]): Reached {
  let parser = program;
  let place = 0;
  let wanted: Option | undefined;
  let literal = false;
  for (const word of words) {
    // bash takes `--format=json` apart into three words.
    if (word === "=" && wanted !== undefined) continue;
    const child = place === 0 && !literal ? parser.commands.find((command) => command.name() === word) : undefined;
    if (wanted !== undefined) wanted = undefined;
    else if (word === "--") literal = true;
    else if (word.startsWith("-") && word !== "-" && !literal)
      wanted = word.includes("=") ? undefined : expecting(optionCalled(parser, word));
    else if (child !== undefined) parser = child;
    else place += 1;
  }
  return { parser, place, wanted, literal };
}

function expecting(option: Option | undefined): Option | undefined {
  return option?.required || option?.optional ? option : undefined;
}

/** The options of a command and of the program around it. */
function optionCalled(parser: Parser | null, flag: string): Option | undefined {
  if (parser === null) return undefined;
  return parser.options.find(({ long, short }) => flag === long || flag === short) ?? optionCalled(parser.parent, flag);
}

/** Long options only, without those that stand already. */
function optionsOf(parser: Parser, words: readonly string[]): readonly Candidate[] {
  const help = parser.createHelp();
  const own = [
    ...help.visibleOptions(parser),
    ...(parser.parent === null ? [] : parser.parent.options.filter(({ long }) => long !== "--version")),
  ];
  return own.flatMap(({ long, short, description }) =>
    long && !words.slice(0, -1).some((word) => word === long || word === short) ? [{ value: long, what: description }] : [],
  );
}

function commandsOf(parser: Parser): readonly Candidate[] {
  return parser
    .createHelp()
    .visibleCommands(parser)
    .map((command) => ({ value: command.name(), what: command.summary() || command.description() }));
}

async function valuesOf(choices: readonly string[] | undefined, called: string, typed: string, values: Values): Promise<Completion> {
  if (FILES.includes(called)) return { candidates: [], files: true };
  const known = choices?.map((value) => ({ value, what: "" })) ?? (await values(called));
  if (!LISTS.includes(called)) return { candidates: matching(known, typed), files: false };
  const before = typed.slice(0, typed.lastIndexOf(",") + 1);
  const others = known.filter(({ value }) => !before.split(",").includes(value));
  return {
    candidates: matching(
      others.map(({ value, what }) => ({ value: before + value, what })),
      typed,
    ),
    files: false,
  };
}

/** What an option's value is called in its flags: `file` of `-o, --output <file>`. */
function placeholder({ flags }: Option): string {
  return /[<[]([\w-]+)/.exec(flags)?.[1] ?? "";
}

function matching(candidates: readonly Candidate[], typed: string): readonly Candidate[] {
  return candidates.filter(({ value }) => value.startsWith(typed));
}

/** That no file could stand there, in the protocol the scripts speak. */
const NO_FILES = 4;

/** A completion as the scripts read it: a clean line each, a tab between value and description, then whether there may be files. */
export function answer({ candidates, files }: Completion): string {
  const lines = candidates.map(({ value, what }) =>
    [value, what]
      .filter((part) => part !== "")
      .map(clean)
      .join("\t"),
  );
  return [...lines, `:${files ? 0 : NO_FILES}`, ""].join("\n");
}
