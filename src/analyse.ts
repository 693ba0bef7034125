/** From an opened export to judged people: where the collections of sheets and signals meet the machinery. */
import { PruneError } from "./errors.ts";
import { fileKey } from "./export/files.ts";
import { readSheet } from "./export/read.ts";
import type { FileReport, Problem, Source, SourceFile } from "./export/sheet.ts";
import { sortRows } from "./person/connections.ts";
import { join } from "./person/join.ts";
import type { Connection, Network, PersonId, PlainDate } from "./person/person.ts";
import { connections as connectionsSheet, lostHeader } from "./sheets/connections.ts";
import { signals } from "./signals/index.ts";
import { assess } from "./verdict/assess.ts";
import type { Assessment } from "./verdict/assessment.ts";
import { missingFiles } from "./verdict/confidence.ts";
import type { Policy } from "./verdict/policy.ts";

/** What an export says, before anybody is judged. Plain data: this is what a scan remembers. */
export interface Reading {
  readonly kind: Source["kind"];
  /** As the user named it. */
  readonly label: string;
  readonly files: readonly FileReport[];
  readonly problems: readonly Problem[];
  /** Sentences about how the files were read, for the user. */
  readonly notes: readonly string[];
  readonly connections: readonly (Connection & { readonly id: PersonId })[];
  /** How many rows hold a date and nothing else: hidden, closed or restricted accounts. */
  readonly dateOnly: number;
  /** The export's own date: from its name, else the newest date in it; `undefined` where there is none. */
  readonly dated: PlainDate | undefined;
}

/** A network and what prune thinks of each person in it, unranked. */
export interface Analysis {
  readonly reading: Reading;
  readonly network: Network;
  readonly assessments: readonly Assessment[];
  /** Files of the export that would tell more, the most telling first. */
  readonly missing: readonly string[];
}

/** Reads an opened export. Throws `PruneError` where it is not one. */
export async function read(source: Source): Promise<Reading> {
  const file = connectionsFile(source);
  const table = await readSheet(file, connectionsSheet, { lostHeader });
  const { connections, dateOnly, nameless, problems, newest } = sortRows(table.records, file.name);
  const setAside = { "date-only": dateOnly, empty: table.empty, nameless, broken: table.broken };
  return {
    kind: source.kind,
    label: source.label,
    files: [{ name: file.name, rows: table.rows + table.broken, setAside }],
    problems: [...table.problems, ...problems].sort((a, b) => a.line - b.line),
    notes: table.notes,
    connections,
    dateOnly,
    dated: source.dated ?? newest,
  };
}

/** The file with the connections; a file given by itself is that, whatever it is called. */
function connectionsFile({ files, label }: Source): SourceFile {
  const [only] = files;
  const file = files.length === 1 ? only : files.find(({ name }) => connectionsSheet.file.test(fileKey(name)));
  if (file === undefined) {
    const held =
      files.length === 0
        ? "it holds no CSV file"
        : `it holds ${files
            .slice(0, 5)
            .map(({ name }) => name)
            .join(", ")}${files.length > 5 ? ", …" : ""}`;
    throw new PruneError(
      "export",
      `There is no Connections.csv in ${label}: ${held}.`,
      "Ask LinkedIn for an export that includes connections: `prune guide export`.",
    );
  }
  return file;
}

/** The date of reference where an export holds no date at all: nothing in it can be stale. */
const UNDATED: PlainDate = "1970-01-01";

/** Judges everybody in a reading. Pure: the same reading, policy and date give the same assessments. */
export function analyse(reading: Reading, policy: Policy, asOf?: PlainDate): Analysis {
  const network: Network = { asOf: asOf ?? reading.dated ?? UNDATED, me: policy.me, people: join(reading.connections) };
  return { reading, network, assessments: assess(network, signals, policy), missing: missingFiles(network) };
}
