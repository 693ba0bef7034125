/**
 * How well the ranking does on real exports: `npm run evaluate:real [-- EXPORT…]`, anybody's own included. Two questions, with what people
 * really did as the truth: made from Connections.csv alone, do those with whom words were exchanged stand low? And made from the export as it
 * was a year before its end, do those with whom words were exchanged in the year after? Prints figures, never anybody.
 */
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { csv } from "../../fixtures/csv.ts";
import { analyse } from "../../src/analyse.ts";
import { listen } from "../../src/contact/impression.ts";
import { readInstant } from "../../src/export/cells.ts";
import { decode } from "../../src/export/decode.ts";
import { fileKey } from "../../src/export/files.ts";
import type { Source, SourceFile } from "../../src/export/sheet.ts";
import { openSource } from "../../src/host/open.ts";
import { addDays } from "../../src/people/calendar.ts";
import type { PersonId, PlainDate } from "../../src/people/person.ts";
import { readConnections } from "../../src/reading/connections.ts";
import { read } from "../../src/reading/read.ts";
import type { Reading } from "../../src/reading/reading.ts";
import type { Assessment } from "../../src/verdict/assessment.ts";
import { DEFAULT_POLICY } from "../../src/verdict/policy.ts";
import { rank } from "../../src/verdict/rank.ts";

/** Where real exports may lie beside the project; nothing of them is in it. */
const BESIDE = resolve(import.meta.dirname, "../../../shared/real-shapes");
const YEAR = 365;

const readingOf = (source: Source): Promise<Reading> => read(source, { listen, ownerId: undefined, progress: () => undefined });
const ranked = (reading: Reading, asOf: PlainDate | undefined) => rank(analyse(reading, DEFAULT_POLICY, asOf).assessments);

/** How a ranking treats the people of whom something is true. */
interface Figures {
  readonly people: number;
  readonly ties: number;
  /** The area under the curve for "they stand lower": .5 is chance. */
  readonly area: number;
  /** How many of them are among the first hundred, relative to their share. */
  readonly first: number;
}

function figures(ranking: readonly Assessment[], isTie: (id: PersonId) => boolean): Figures {
  let [ties, below, pairs] = [0, 0, 0];
  for (const { person } of ranking) {
    if (isTie(person.id)) {
      ties += 1;
      pairs += below;
    } else below += 1;
  }
  const most = Math.min(100, Math.floor(ranking.length / 4));
  const early = ranking.slice(0, most).filter(({ person }) => isTie(person.id)).length;
  return { people: ranking.length, ties, area: pairs / (ties * below), first: early / most / (ties / ranking.length) };
}

function memoryFile(name: string, content: string): SourceFile {
  const bytes = new TextEncoder().encode(content);
  return {
    name,
    bytes: async () => bytes,
    pieces: async function* () {
      yield bytes;
    },
  };
}

const named = (source: Source, pattern: RegExp) => source.files.find(({ name }) => pattern.test(fileKey(name)));

/** The figures from Connections.csv alone; `undefined` where the messages tell too little. */
async function fromConnections(source: Source, whole: Reading): Promise<Figures | undefined> {
  const file = named(source, /connections$/);
  if (file === undefined || whole.messagesSince === undefined) return undefined;
  const alone = ranked(await readingOf({ ...source, files: [file] }), undefined);
  // Before the first message nobody could have been written to.
  const since = whole.messagesSince;
  const asked = alone.filter(({ person }) => (person.connectedOn ?? "") >= since);
  const ties = new Set([...(whole.facts.messages ?? [])].flatMap(([id, { received, sent }]) => (received > 0 && sent > 0 ? [id] : [])));
  const found = figures(asked, (id) => ties.has(id));
  return found.ties < 10 || found.people - found.ties < 40 ? undefined : found;
}

/** The export as it was on a day: rows of connections and messages after it are left out. */
async function cut(source: Source, on: PlainDate): Promise<Source> {
  const files: SourceFile[] = [];
  for (const file of source.files) {
    if (/connections$/.test(fileKey(file.name))) {
      const { connections } = await readConnections({ name: file.name, bytes: await file.bytes() });
      const rows = connections
        .filter(({ connectedOn }) => connectedOn !== undefined && connectedOn <= on)
        .map(({ firstName, lastName, url, email, company, position, connectedOn }) => [
          firstName,
          lastName,
          url,
          email,
          company,
          position,
          connectedOn ?? "",
        ]);
      files.push(
        memoryFile(file.name, csv([["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"], ...rows])),
      );
    } else if (/messages$/.test(fileKey(file.name)) && !/coach/.test(fileKey(file.name))) {
      const [header = [], ...rows]: string[][] = parse(decode(await file.bytes()).text, {
        relax_quotes: true,
        relax_column_count: true,
        record_delimiter: ["\r\n", "\n", "\r"],
      });
      const date = header.findIndex((column) => column.trim().toUpperCase() === "DATE");
      files.push(
        memoryFile(
          file.name,
          csv([header, ...rows.filter((row) => (readInstant(row[date] ?? "") ?? Number.POSITIVE_INFINITY) * 1000 <= Date.parse(on))]),
        ),
      );
    } else files.push(file);
  }
  return { ...source, files };
}

/** The figures of the whole export a year before its end; `undefined` where it spans too little. */
async function yearAfter(source: Source, whole: Reading): Promise<Figures | undefined> {
  const { dated, messagesSince } = whole;
  if (dated === undefined || messagesSince === undefined || messagesSince > addDays(dated, -2 * YEAR)) return undefined;
  const on = addDays(dated, -YEAR);
  const later = new Set(
    [...(whole.facts.messages ?? [])].flatMap(([id, { last }]) => (last !== undefined && last !== null && last > on ? [id] : [])),
  );
  const found = figures(ranked(await readingOf(await cut(source, on)), on), (id) => later.has(id));
  return found.ties < 10 ? undefined : found;
}

const given = process.argv.slice(2);
const paths =
  given.length > 0
    ? given
    : existsSync(BESIDE)
      ? readdirSync(BESIDE, { recursive: true, encoding: "utf8" })
          .filter((file) => file.endsWith(".zip"))
          .sort()
          .map((file) => join(BESIDE, file))
      : [];
if (paths.length === 0) console.log("No real export lies beside the project. Name one: npm run evaluate:real -- EXPORT.zip");
const all: Record<
  "Connections.csv alone, who words were exchanged with" | "whole export, who words were exchanged with in the year after",
  Figures[]
> = {
  "Connections.csv alone, who words were exchanged with": [],
  "whole export, who words were exchanged with in the year after": [],
};
const [alone, after] = Object.values(all) as [Figures[], Figures[]];
const line = ({ people, ties, area, first }: Figures) =>
  `${String(people).padStart(6)} people, ${String(ties).padStart(4)} of them: area ${area.toFixed(3)}, ${first.toFixed(2)} x their share among the first hundred`;
for (const [index, path] of paths.entries()) {
  try {
    const source = await openSource(path, { cwd: process.cwd(), stdin: process.stdin } as Parameters<typeof openSource>[1]);
    const whole = await readingOf(source);
    const [bare, later] = [await fromConnections(source, whole), await yearAfter(source, whole)];
    if (bare !== undefined) alone.push(bare);
    if (later !== undefined) after.push(later);
    if (bare !== undefined) console.log(`export ${index + 1}, alone      ${line(bare)}`);
    if (later !== undefined) console.log(`export ${index + 1}, year after ${line(later)}`);
  } catch (error) {
    console.log(`export ${index + 1}: ${error instanceof Error ? error.message : error}`);
  }
}
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
for (const [name, rows] of Object.entries(all)) {
  if (rows.length > 0)
    console.log(
      `\n${name}: ${rows.length} exports, mean area ${mean(rows.map(({ area }) => area)).toFixed(3)}, ${mean(rows.map(({ first }) => first)).toFixed(2)} x their share among the first hundred`,
    );
}
