/** A reading as prune remembers it between commands, and back: versioned, checked when it is read, no text of any message. */

import { PruneError } from "./errors.ts";
import { identify } from "./person/connections.ts";
import type { Reading } from "./reading.ts";

/** The name of the file in the data folder. */
export const SAVED_FILE = "scan.json";

const SCHEMA = "prune/saved@1";

/** A remembered scan. */
export interface Saved {
  /** ISO instant of the scan. */
  readonly savedAt: string;
  /** What was said on the command line and still holds. */
  readonly me?: string;
  readonly asOf?: string;
  readonly reading: Reading;
}

/** Writes a remembered scan as text: people as rows without field names, so that 30,000 of them are quickly written. */
export function toText({ reading, ...rest }: Saved): string {
  const { connections, facts, ...told } = reading;
  const rows = connections.map((c) => [
    c.row,
    c.id,
    c.firstName,
    c.lastName,
    c.name,
    c.url,
    c.email,
    c.company,
    c.position,
    c.connectedOn ?? null,
  ]);
  const files = Object.fromEntries(Object.entries(facts).map(([file, people]) => [file, [...people]]));
  return `${JSON.stringify({ schema: SCHEMA, ...rest, reading: told, people: rows, facts: files })}\n`;
}

/**
 * Reads a remembered scan.
 *
 * @param where the file's path, for messages
 * @throws `PruneError` of kind `state` when the file is damaged or of a newer prune
 */
export async function fromText(text: string, where: string): Promise<Saved> {
  const again = "Run `prune scan` on your export again; that replaces the file.";
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new PruneError("state", `The remembered scan is damaged: ${where}`, again);
  }
  const schema = (parsed as { schema?: unknown } | null)?.schema;
  if (typeof schema === "string" && schema.startsWith("prune/saved@") && schema !== SCHEMA) {
    throw new PruneError("state", `The remembered scan was written by another version of prune (${schema}): ${where}`, again);
  }
  const { savedShape } = await import("./saved-shape.ts");
  const checked = savedShape.safeParse(parsed);
  if (!checked.success) throw new PruneError("state", `The remembered scan is damaged: ${where}`, again);
  const { people, facts, reading, savedAt, me, asOf } = checked.data;
  const connections = people.map(([row, id, firstName, lastName, name, url, email, company, position, connectedOn]) => ({
    row,
    id,
    firstName,
    lastName,
    name,
    url,
    email,
    company,
    position,
    connectedOn: connectedOn ?? undefined,
  }));
  const files = Object.fromEntries(Object.entries(facts).map(([file, entries]) => [file, new Map(entries as Iterable<[string, unknown]>)]));
  return {
    savedAt,
    ...(me === undefined ? {} : { me }),
    ...(asOf === undefined ? {} : { asOf }),
    // Checked field by field just now; zod's own types cannot tell an absent field from an undefined one.
    reading: { ...reading, connections: identify(connections), facts: files } as unknown as Reading,
  };
}
