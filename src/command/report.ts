/** What became of the rows of a source, told on stderr beside the result. */

import type { Host } from "../host/host.ts";
import { longDate } from "../people/calendar.ts";
import type { PlainDate } from "../people/person.ts";
import type { Reading } from "../reading/reading.ts";
import { say } from "./say.ts";

/** Reasons a row is set aside, as a reader would say them; others are printed as they are. */
const REASONS: Readonly<Record<string, string>> = {
  "date-only": "with a date and nothing else",
  empty: "empty",
  nameless: "without a name or address",
  duplicate: "given twice",
  "not used": "not used",
  broken: "broken",
  draft: "never sent",
  sponsored: "sponsored",
  group: "to several people at once",
  nobody: "from nobody to nobody",
  "deleted account": "with a deleted account",
  "invitation note": "that came with an invitation",
};

/** More files than this share a line, so that a whole archive does not push the page off the screen. */
const FILES_APART = 3;

/**
 * Says how many rows were read and set aside, then the notes; with `all`, every problem with its line.
 *
 * @param asOf the day that was said on the command line
 */
export async function report(host: Host, reading: Reading, all: boolean, asOf: PlainDate | undefined): Promise<void> {
  const lines: string[] = [];
  const { files } = reading;
  if (files.length > FILES_APART) {
    lines.push(`Read ${files.map(({ name, rows }, i) => `${shown(name)} ${i === 0 ? rowsOf(rows) : rows}`).join(", ")}`);
    const aside = files.flatMap(({ name, setAside }) => (asideOf(setAside) === "" ? [] : [`of ${shown(name)} ${asideOf(setAside)}`]));
    if (aside.length > 0) lines.push(`Set aside: ${aside.join("; ")}`);
  } else {
    for (const { name, rows, setAside } of files) {
      const aside = asideOf(setAside);
      lines.push(`${shown(name)}: ${rowsOf(rows)} read${aside === "" ? "" : `, set aside: ${aside}`}`);
    }
  }
  const guess = asOf === undefined ? await guessedDay(host, reading) : undefined;
  if (guess !== undefined) lines.push(`note: ${guess}`);
  for (const note of reading.notes) lines.push(`note: ${note}`);
  const { problems } = reading;
  if (all) {
    for (const { file, line, message } of problems) lines.push(`${shown(file)}:${line}: ${message}`);
    if (problems.length === 0) lines.push("no problems");
  } else if (problems.length > 0) {
    lines.push(
      problems.length === 1
        ? "1 problem; --problems shows it with its line"
        : `${problems.length} problems; --problems lists each with its line`,
    );
  }
  await say(host, ...lines);
}

/**
 * Says which remembered scan a command speaks of; nothing where it reads an export itself, but for the day it had to guess.
 *
 * @param asOf the day that was said on the command line, now or when the scan was made
 */
export async function reportScan(host: Host, reading: Reading, savedAt: string | undefined, asOf: PlainDate | undefined): Promise<void> {
  const lines: string[] = [];
  if (savedAt !== undefined) {
    const what = reading.guessed ? "whose newest date is" : "an export of";
    const dated = reading.dated === undefined ? "" : `, ${what} ${longDate(reading.dated)}`;
    lines.push(`From the scan of ${longDate(savedAt)}: ${shown(reading.label)}${dated}`);
  }
  const guess = asOf === undefined ? await guessedDay(host, reading) : undefined;
  if (guess !== undefined) lines.push(`note: ${guess}`);
  if (lines.length > 0) await say(host, ...lines);
}

/**
 * That the day everything is counted to is a guess, where it lies far from today; `undefined` where it is known, or near.
 *
 * The newest connection may be years older than the export: then everybody is as much staler than is said. Or the export is that old: then
 * people may be gone.
 */
async function guessedDay(host: Host, { dated, guessed }: Reading): Promise<string | undefined> {
  if (!guessed || dated === undefined) return undefined;
  const [{ ageOf }, { dayOf }, { span }] = await Promise.all([
    import("../plan/pace.ts"),
    import("../journal/decisions.ts"),
    import("../document/wording.ts"),
  ]);
  const today = dayOf(host.now());
  if (dated > today)
    return `the newest date in the export, ${longDate(dated)}, is in the future; everything is counted to it, unless you say --as-of ${today}`;
  const { days, old } = ageOf(dated, today);
  if (!old) return undefined;
  return (
    `the export's day is a guess: the newest date in it, ${longDate(dated)}, ${span(days)} ago. If it is that old, people may be gone or elsewhere: ` +
    `get a new one (\`prune guide export\`). If it is new, say --as-of ${today}: everybody is then ${span(days)} staler`
  );
}

function rowsOf(count: number): string {
  return `${count} ${count === 1 ? "row" : "rows"}`;
}

/** `2 empty, 1 broken`; `""` where every row was used. */
function asideOf(setAside: Reading["files"][number]["setAside"]): string {
  return Object.entries(setAside)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${count} ${REASONS[reason] ?? reason}`)
    .join(", ");
}

/** A file as its reader knows it. */
function shown(name: string): string {
  return name === "-" ? "standard input" : name;
}
