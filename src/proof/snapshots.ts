/**
 * The snapshots of one network as a file, and back: a line of JSON says which exports there were, and behind it stands everybody who was in
 * any of them, each as often as their name, address or job changed. An export is then the numbers of such lines, most of them in runs, so
 * that a new one takes little more room than what is new in it.
 */
import { PruneError } from "../errors.ts";
import { isDate } from "../journal/entry.ts";
import type { PlainDate } from "../people/person.ts";
import { hashOf } from "../text/hash.ts";
import type { Listed, Snapshot } from "./snapshot.ts";

/** How the files of all networks are called in the data folder. */
export const SNAPSHOTS_FILE = /^snapshots-[0-9a-f]{8}\.saved$/;

/** What is kept of one network, in the order in which its exports were made, the oldest first. */
export interface Snapshots {
  /** The name of the file. */
  readonly file: string;
  readonly list: readonly Snapshot[];
}

/** A new network, called after its first export. */
export function newSnapshots(first: Snapshot): Snapshots {
  return { file: `snapshots-${hashOf(first.mark).slice(0, 8)}.saved`, list: [first] };
}

const SCHEMA = "prune/snapshots@1";

/** A line of the file: id, name, address (1: LinkedIn's usual one for the id, 0: none), company, position, day. */
type Row = readonly [id: string, name: string, url: string | 0 | 1, company: string, position: string, connectedOn: PlainDate | 0];

/** From the first to the last of a run of lines. */
type Run = readonly [from: number, to: number];

interface Export {
  readonly mark: string;
  readonly label: string;
  readonly dated: PlainDate | null;
  readonly guessed: boolean;
  readonly scannedAt: string;
  readonly cut: boolean;
  readonly people: readonly Run[];
  readonly dateOnly: readonly (readonly [day: PlainDate, count: number])[];
  readonly unfollowed: readonly (readonly [id: string, day: PlainDate])[] | null;
}

/** The content of the file. */
export function toText({ list }: Snapshots): string {
  const lines = new Map<string, number>();
  const exports = list.map(({ people, dated, dateOnly, unfollowed, mark, label, guessed, scannedAt, cut }): Export => {
    const numbers = people.map((person) => {
      const line = JSON.stringify(rowOf(person));
      const known = lines.get(line);
      if (known === undefined) lines.set(line, lines.size);
      return known ?? lines.size - 1;
    });
    return {
      mark,
      label,
      dated: dated ?? null,
      guessed,
      scannedAt,
      cut,
      people: runsOf(numbers.sort((a, b) => a - b)),
      dateOnly: [...dateOnly],
      unfollowed: unfollowed === undefined ? null : [...unfollowed],
    };
  });
  return `${[JSON.stringify({ schema: SCHEMA, exports }), ...lines.keys()].join("\n")}\n`;
}

/**
 * Reads the file of a network.
 *
 * @param where its path, for messages
 * @throws PruneError `state` where it is damaged or of a newer prune
 */
export function fromText(text: string, file: string, where: string): Snapshots {
  const [first = "", ...lines] = text.trimEnd().split("\n");
  const damaged = () =>
    new PruneError(
      "state",
      `What prune remembers of earlier exports is damaged: ${where}.`,
      "`prune forget --history` erases it; what you decided stays. Scans go on without it.",
    );
  let header: { schema?: unknown; exports?: unknown } | null;
  let rows: readonly unknown[];
  try {
    header = JSON.parse(first) as typeof header;
    rows = JSON.parse(`[${lines.join(",")}]`) as readonly unknown[];
  } catch {
    throw damaged();
  }
  if (typeof header?.schema === "string" && header.schema.startsWith("prune/snapshots@") && header.schema !== SCHEMA) {
    throw new PruneError(
      "state",
      `What prune remembers of earlier exports was written by another version of prune (${header.schema}): ${where}.`,
      "Use that version, or erase it with `prune forget --history`; what you decided stays.",
    );
  }
  const { exports } = header ?? {};
  if (header?.schema !== SCHEMA || !Array.isArray(exports) || exports.length === 0) throw damaged();
  if (!exports.every(isExport) || !rows.every(isRow)) throw damaged();
  const people = rows.map(listedIn);
  const list = exports.map(({ people: runs, dated, dateOnly, unfollowed, ...plain }): Snapshot => {
    const listed: Listed[] = [];
    for (const [from, to] of runs) {
      if (to >= people.length) throw damaged();
      for (let line = from; line <= to; line += 1) listed.push(people[line] as Listed);
      // Nobody is in an export twice.
      if (listed.length > people.length) throw damaged();
    }
    return {
      ...plain,
      dated: dated ?? undefined,
      people: listed,
      dateOnly: new Map(dateOnly),
      unfollowed: unfollowed === null ? undefined : new Map(unfollowed),
    };
  });
  return { file, list };
}

/** As LinkedIn writes nearly all addresses. */
function usualUrl(id: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(id)}`;
}

function rowOf({ id, name, url, company, position, connectedOn }: Listed): Row {
  return [id, name, url === "" ? 0 : url === usualUrl(id) ? 1 : url, company, position, connectedOn ?? 0];
}

function listedIn([id, name, url, company, position, connectedOn]: Row): Listed {
  return {
    id,
    name,
    url: url === 0 ? "" : url === 1 ? usualUrl(id) : url,
    company,
    position,
    connectedOn: connectedOn === 0 ? undefined : connectedOn,
  };
}

function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

function isRow(value: unknown): value is Row {
  if (!Array.isArray(value) || value.length !== 6) return false;
  const [id, name, url, company, position, day] = value as unknown[];
  return (
    [id, name, company, position].every((text) => typeof text === "string") &&
    (url === 0 || url === 1 || typeof url === "string") &&
    (day === 0 || isDate(day))
  );
}

function isExport(value: unknown): value is Export {
  const { mark, label, dated, guessed, scannedAt, cut, people, dateOnly, unfollowed } = (value ?? {}) as Partial<Record<string, unknown>>;
  return (
    [mark, label].every((text) => typeof text === "string") &&
    typeof scannedAt === "string" &&
    !Number.isNaN(Date.parse(scannedAt)) &&
    (dated === null || isDate(dated)) &&
    [guessed, cut].every((flag) => typeof flag === "boolean") &&
    isListOf(people, ([from, to]) => isCount(from) && isCount(to) && from <= to) &&
    isListOf(dateOnly, ([day, count]) => isDate(day) && isCount(count)) &&
    (unfollowed === null || isListOf(unfollowed, ([id, day]) => typeof id === "string" && isDate(day)))
  );
}

function isListOf(value: unknown, test: (pair: readonly unknown[]) => boolean): boolean {
  return Array.isArray(value) && value.every((pair) => Array.isArray(pair) && pair.length === 2 && test(pair));
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
