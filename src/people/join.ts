/** Facts of the export's files joined to the people they are about. */
import { sharedId } from "./compare.ts";
import { FILES, type FileFacts, UNMENTIONED } from "./facts.ts";
import type { Identified, Person } from "./person.ts";

/**
 * Makes people of connections.
 *
 * @param facts what the other files say; a file that is absent leaves its facts undefined for everybody
 */
export function join(connections: readonly Identified[], facts: FileFacts = {}): readonly Person[] {
  const files = FILES.filter((file) => facts[file] !== undefined);
  if (files.length === 0) return connections;
  return connections.map((connection) => {
    // Whoever shares an address is credited with all that is told of it: which of them it was nobody can say.
    const shared = sharedId(connection.id);
    // "Not mentioned in a file that is there" is not "no such file".
    const known = files.map((file) => [file, facts[file]?.get(connection.id) ?? facts[file]?.get(shared) ?? UNMENTIONED[file]]);
    return { ...connection, ...Object.fromEntries(known) };
  });
}
