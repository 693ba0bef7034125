/** Flags that several commands share, each read in one place. */

import { InvalidArgumentError, Option, type Command as Parser } from "commander";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import type { Verdict } from "../verdict/assessment.ts";
import type { Order } from "../verdict/rank.ts";

export const FORMAT_IDS = ["text", "json", "ndjson", "csv", "markdown"] as const;
/** A plan can be a calendar as well. */
export const PLAN_FORMAT_IDS = [...FORMAT_IDS, "ics"] as const;
export type FormatId = (typeof PLAN_FORMAT_IDS)[number];

export const VERDICTS: readonly Verdict[] = ["remove", "unfollow", "review", "keep"];
const ORDER_IDS: readonly Order[] = ["score", "staleness", "spam", "relevance", "connected", "name"];

export interface PrintOptions {
  readonly format?: FormatId;
  readonly json?: boolean;
  readonly output?: string;
  /** A file that is there may be replaced. */
  readonly force?: boolean;
}

/** `--format`, `--json`, `-o`, `--force`. */
export function addPrintOptions(parser: Parser, formats: readonly FormatId[] = FORMAT_IDS): Parser {
  return parser
    .addOption(new Option("-f, --format <format>", "how to print the result").choices(formats))
    .option("--json", "short for --format json")
    .option("-o, --output <file>", "write to a file instead of the terminal; its ending chooses the format")
    .option("--force", "replace the output file where there is one");
}

const BY_ENDING: Readonly<Record<string, FormatId>> = {
  json: "json",
  ndjson: "ndjson",
  jsonl: "ndjson",
  csv: "csv",
  md: "markdown",
  markdown: "markdown",
  txt: "text",
  ics: "ics",
};

/** Whether a format is a page to read, which shows the first few and says what it leaves out. */
export function isPage(format: FormatId): boolean {
  return format === "text" || format === "markdown";
}

/** Whether a format is for programs, which are told all there is. */
export function isData(format: FormatId): boolean {
  return format === "json" || format === "ndjson" || format === "csv";
}

/** Whether it is read where it is printed: then what stands on the page need not be said beside it. */
export function isRead({ format, out }: Printing): boolean {
  return isPage(format) && out === undefined;
}

type PrintingHost = Pick<Host, "interactive" | "look" | "prompt" | "readFile" | "journal">;

/** How the result is to be printed. */
export interface Printing {
  readonly format: FormatId;
  readonly out?: string;
}

/**
 * The format asked for: the flag, else the ending of the output file, else text; and that file. Asked before a command does anything, so
 * that nothing is done where its result could not be written. On a terminal it is asked whether a file that is there may be replaced.
 *
 * @throws PruneError `usage` where flags contradict each other, the ending is that of another format, or a file is there and nobody can be
 *   asked; `stopped` where it is to be kept
 */
export async function printingOf(
  host: PrintingHost,
  { format, json, output, force }: PrintOptions,
  formats: readonly FormatId[] = FORMAT_IDS,
): Promise<Printing> {
  if (json && format !== undefined && format !== "json") {
    throw new PruneError("usage", `--json and --format ${format} contradict each other.`, "Give one of the two.");
  }
  const wanted = format ?? (json ? "json" : undefined);
  if (output === undefined) return { format: wanted ?? "text" };
  if (output === "") throw new PruneError("usage", "Which file? Behind -o stands none.", "For example: -o list.md.");
  const chosen = wanted ?? byEnding(output, formats);
  await checkFree(host, output, force === true);
  return { format: chosen, out: output };
}

/** An ending that names a format, rather than a number of a version or a date. */
const ENDING = /[^/\\]\.([a-z]{1,5}[a-z0-9]{0,3})$/i;

function byEnding(output: string, formats: readonly FormatId[]): FormatId {
  const ending = ENDING.exec(output)?.[1]?.toLowerCase();
  if (ending === undefined) return "text";
  const format = BY_ENDING[ending];
  if (format !== undefined && formats.includes(format)) return format;
  const endings = Object.keys(BY_ENDING).filter((known) => formats.includes(BY_ENDING[known] as FormatId));
  throw new PruneError(
    "usage",
    `${output}: prune cannot write .${ending} here.`,
    `It writes ${endings.map((known) => `.${known}`).join(", ")}; for a file with another ending, say the format: --format ${formats.join("|")}.`,
  );
}

/** What may be a checklist with ticks. */
const CHECKLIST = /\.(?:md|markdown)$/i;

async function checkFree(host: PrintingHost, output: string, force: boolean): Promise<void> {
  const place = await host.look(output).catch((error: unknown) => {
    throw error instanceof PruneError ? new PruneError("usage", error.message, "Name another file.") : error;
  });
  // What is behind a link would be replaced; devices and pipes are written to.
  const kind = place?.behind ?? place?.kind;
  if (kind === "folder") throw new PruneError("usage", `Cannot write ${output}: it is a folder.`, "Name a file.");
  if (kind !== "file") return;
  if (CHECKLIST.test(output)) await (await import("./ticked.ts")).checkTicks(host, output);
  if (force) return;
  if (!host.interactive) throw new PruneError("usage", `${output} exists already.`, "Name another file, or say --force to replace it.");
  const prompt = await host.prompt("");
  if (!(await prompt.confirm({ message: `${output} exists already. Replace it?`, default: false })))
    throw new PruneError("stopped", `${output} is as it was; nothing was done.`, "Name another file.");
}

export interface PolicyOptions {
  /** The user's own profile address, for exports that do not tell. */
  readonly owner?: string;
  readonly me?: string;
  readonly config?: string;
  readonly asOf?: string;
}

/** `--me`, `--config`, `--as-of`. */
export function addPolicyOptions(parser: Parser): Parser {
  return parser
    .option("--me <text>", 'who you are, e.g. "Data engineer at Acme; fintech, Berlin"')
    .option("--config <file>", "policy file to use instead of the one found")
    .option("--owner <address>", "your own profile address, where the export does not tell it")
    .option("--as-of <date>", "judge as of this date, YYYY-MM-DD (default: the date of the export)", parseDate);
}

export interface ListOptions {
  readonly limit?: number;
  readonly sort?: Order;
}

/** `--limit`, `--sort`. */
export function addListOptions(parser: Parser, limit: string): Parser {
  return parser
    .option("-n, --limit <n>", limit, parseCount)
    .addOption(new Option("--sort <order>", "order of the people").choices(ORDER_IDS).default("score"));
}

export function parseDate(text: string): string {
  const [year, month, day] = text.split("-").map(Number);
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(Date.UTC(year as number, (month as number) - 1, day)) : undefined;
  if (date === undefined || date.toISOString().slice(0, 10) !== text) throw new InvalidArgumentError("It must be a date like 2026-10-31.");
  return text;
}

export function parseCount(text: string): number {
  if (!/^\d{1,6}$/.test(text) || Number(text) === 0) throw new InvalidArgumentError("It must be a whole number from 1.");
  return Number(text);
}
