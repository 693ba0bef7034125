/** The flags that choose whom a command is about, the same on every command. */
import { InvalidArgumentError, Option, type Command as Parser } from "commander";
import { FUNCTIONS, SENIORITIES, UNKNOWN } from "../detect/functions.ts";
import type { Filter } from "../network/filter.ts";
import { wordsOf } from "../text/text.ts";
import type { Verdict } from "../verdict/assessment.ts";
import { parseDate, VERDICTS } from "./options.ts";

/** What the flags choose people by. All that is said has to hold; of several values of one flag any may. */
export interface FilterOptions extends Filter {
  /** Names of the user's own rules. */
  readonly rule?: readonly string[];
  /** Ids of groups. */
  readonly group?: readonly string[];
  readonly verdict?: readonly Verdict[];
  readonly minScore?: number;
}

/** The flags about the people themselves, of which a rule is made. */
export function addRuleOptions(parser: Parser): Parser {
  // Commander takes what begins with --no- for the negation of a flag.
  const noMessageSince = new Option(
    "--no-message-since <date>",
    "only people without a message either way on this day or later; needs messages.csv",
  ).argParser(parseDate);
  noMessageSince.negate = false;
  return parser
    .option("--company <name>", "only people at this company; several: give the flag again", collectWords)
    .option("--title <words>", "only people whose position holds these words side by side; several: give the flag again", collectWords)
    .option(
      "--function <functions>",
      "only these job functions, comma-separated, e.g. sales,legal; `unknown` where the position does not tell",
      (text: string) => parseKinds(text, FUNCTIONS),
    )
    .option("--seniority <seniorities>", `only these: ${SENIORITIES.join(", ")}, unknown`, (text: string) => parseKinds(text, SENIORITIES))
    .option("--connected-before <date>", "only people connected before this day, YYYY-MM-DD", parseDate)
    .option("--connected-after <date>", "only people connected after this day, YYYY-MM-DD", parseDate)
    .addOption(noMessageSince)
    .option("--never-messaged", "only people without a message either way, ever; needs messages.csv");
}

/** All flags that choose people. */
export function addFilterOptions(parser: Parser): Parser {
  return addRuleOptions(parser)
    .option("--rule <rule>", "only people whom a rule of your policy means, by its name; several: give the flag again", collect)
    .option("--group <group>", "only people of this group, by its id (`prune groups`); several: give the flag again", collect)
    .option("--verdict <verdicts>", `only these verdicts, comma-separated: ${VERDICTS.join(", ")}`, parseVerdicts)
    .option("--min-score <n>", "only people with at least this score, 0 to 100", parseScore);
}

function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

function collectWords(text: string, before: readonly string[] = []): readonly string[] {
  if (wordsOf(text).length === 0) throw new InvalidArgumentError("There is no word in it to look for.");
  return [...before, text];
}

/** Kinds by name, comma-separated, `unknown` among them. */
function parseKinds<Kind extends string>(text: string, kinds: readonly Kind[]): readonly (Kind | typeof UNKNOWN)[] {
  return text.split(",").map((part) => {
    const word = part.trim().toLowerCase();
    const found = [...kinds, UNKNOWN].find((kind) => kind === word);
    if (found === undefined) throw new InvalidArgumentError(`"${word}" is none of ${kinds.join(", ")}, ${UNKNOWN}.`);
    return found as Kind | typeof UNKNOWN;
  });
}

function parseVerdicts(text: string): readonly Verdict[] {
  const verdicts = text.split(",").map((verdict) => verdict.trim().toLowerCase());
  const unknown = verdicts.find((verdict) => !(VERDICTS as readonly string[]).includes(verdict));
  if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is none of ${VERDICTS.join(", ")}.`);
  return verdicts as Verdict[];
}

function parseScore(text: string): number {
  const score = Number(text);
  if (text.trim() === "" || !(score >= 0 && score <= 100)) throw new InvalidArgumentError("It must be a number from 0 to 100.");
  return score;
}
