/** Connections.csv read into people, and what became of its rows. */
import { readSheet } from "../export/read.ts";
import type { FileReport, Problem } from "../export/sheet.ts";
import { sortRows } from "../people/connections.ts";
import type { Identified, PlainDate } from "../people/person.ts";
import { connections as connectionsSheet, lostHeader } from "../sheets/connections.ts";
import { linkedInSheets } from "../sheets/index.ts";
import type { Original } from "./reading.ts";

interface ReadConnections {
  readonly connections: readonly Identified[];
  readonly report: FileReport;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  readonly dateOnly: number;
  readonly dateOnlyDays: readonly PlainDate[];
  readonly newest: PlainDate | undefined;
}

/** Reads Connections.csv. Throws `PruneError` of kind `export` where it is something else. */
export async function readConnections({ name, bytes }: Original): Promise<ReadConnections> {
  const sorted = sortRows(name);
  const table = await readSheet({ name, bytes: async () => bytes }, connectionsSheet, sorted.add, { lostHeader, others: linkedInSheets });
  const { connections, dateOnly, dateOnlyDays, nameless, problems: found, newest } = sorted.end();
  // A date that cannot be read is told once, with what stands there.
  const unreadable = new Set(table.problems.flatMap(({ kind, line }) => (kind === "unreadable-date" ? [line] : [])));
  const remaining = found.filter(({ kind, line }) => kind !== "undated" || !unreadable.has(line));
  const { rows, broken, empty, notes } = table;
  return {
    connections,
    report: { name, rows: rows + broken, setAside: { "date-only": dateOnly, empty, nameless, broken } },
    problems: [...table.problems, ...remaining].sort((a, b) => a.line - b.line),
    notes,
    dateOnly,
    dateOnlyDays,
    newest,
  };
}
