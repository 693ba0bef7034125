/** What became of the rows of a source, told on stderr beside the result. */

import type { Host } from "../host/host.ts";
import type { Reading } from "../reading.ts";
import { say } from "./say.ts";

/** Reasons a row is set aside, as a reader would say them; others are printed as they are. */
const REASONS: Readonly<Record<string, string>> = {
  "date-only": "with a date and nothing else",
  empty: "empty",
  nameless: "without a name or address",
  duplicate: "given twice",
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

/** Says how many rows were read and set aside, then the notes; with `all`, every problem with its line. */
export async function report(host: Host, reading: Reading, all: boolean): Promise<void> {
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

/** Says which remembered scan a command speaks of; nothing where it reads an export itself. */
export async function reportScan(host: Host, reading: Reading, savedAt: string | undefined): Promise<void> {
  if (savedAt === undefined) return;
  const dated = reading.dated === undefined ? "" : `, an export of ${reading.dated}`;
  await say(host, `From the scan of ${savedAt.slice(0, 10)}: ${shown(reading.label)}${dated}`);
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
