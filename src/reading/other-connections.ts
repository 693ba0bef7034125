/** Further files with connections in an export: how many people are in them alone. */
import { PruneError } from "../errors.ts";
import type { Identified } from "../people/person.ts";
import { connections as connectionsSheet } from "../sheets/connections.ts";
import { readConnections } from "./connections.ts";
import type { Export } from "./export-files.ts";
import type { Log } from "./log.ts";

/** Writes down what is in the files that are not used. */
export async function logOtherConnections({ file, files, keyOf }: Export, connections: readonly Identified[], log: Log): Promise<void> {
  const ids = new Set(connections.map(({ id }) => id));
  for (const other of files.filter((one) => one !== file && connectionsSheet.file.test(keyOf(one.name)))) {
    try {
      const { connections: people, report } = await readConnections({ name: other.name, bytes: await other.bytes() });
      const alone = people.filter(({ id }) => !ids.has(id)).length;
      const whose =
        alone === 0
          ? `all its people are in ${file.name}`
          : `${alone} of its ${people.length} people are not in ${file.name}; put their rows below the others to have them`;
      log.notes.push(`${other.name} was not used: ${whose}`);
      log.files.push({ name: other.name, rows: report.rows, setAside: { "not used": report.rows } });
    } catch (error) {
      if (!(error instanceof PruneError)) throw error;
      log.notes.push(`${other.name} was passed over: ${error.message}`);
    }
  }
}
