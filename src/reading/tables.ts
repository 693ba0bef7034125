/** The files beside the connections that are held whole: each read once, a damaged one passed over with a note. */
import { PruneError } from "../errors.ts";
import { readTable } from "../export/read.ts";
import type { Sheet } from "../export/sheet.ts";
import { linkedInSheets } from "../sheets/index.ts";
import { type Export, partsOf } from "./export-files.ts";
import { type Log, logFile, type Progress } from "./log.ts";

/** The rows of all files of a sheet; `undefined` where there is none that can be used. */
export type RowsOf = <Record>(sheet: Sheet<string, Record>) => Promise<readonly Record[] | undefined>;

/** Reads the files of an export by their sheets, as they are asked for. */
export function tablesOf(exported: Export, log: Log, progress: Progress): RowsOf {
  const known = new Map<Sheet<string, unknown>, readonly unknown[] | undefined>();
  return async <Record>(sheet: Sheet<string, Record>) => {
    if (!known.has(sheet)) known.set(sheet, await readParts(sheet, exported, log, progress));
    return known.get(sheet) as readonly Record[] | undefined;
  };
}

async function readParts<Record>(
  sheet: Sheet<string, Record>,
  exported: Export,
  log: Log,
  progress: Progress,
): Promise<readonly Record[] | undefined> {
  const rows: Record[] = [];
  let used = false;
  for (const part of partsOf(exported, sheet)) {
    progress(part.name, 0);
    try {
      const { records, ...table } = await readTable(part, sheet, { others: linkedInSheets });
      for (const record of records) rows.push(record);
      used = true;
      logFile(log, { name: part.name, rows: table.rows + table.broken, setAside: { empty: table.empty, broken: table.broken } }, table);
    } catch (error) {
      if (!(error instanceof PruneError)) throw error;
      log.notes.push(`${part.name} was passed over: ${error.message}`);
    }
  }
  return used ? rows : undefined;
}
