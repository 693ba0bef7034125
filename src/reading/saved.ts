/**
 * A reading as prune remembers it between commands, and back: versioned, checked when it is read, no text of any message. A line of JSON
 * says what the export says, and behind it stands Connections.csv as it came: reading that again is quicker than writing its people down.
 */
import { DETECTOR_VERSION } from "../detect/read-message.ts";
import { PruneError } from "../errors.ts";
import { hashOf } from "../text/hash.ts";
import { readConnections } from "./connections.ts";
import type { Reading } from "./reading.ts";

/** The name of the file in the data folder. */
export const SAVED_FILE = "scan.saved";

const SCHEMA = "prune/saved@5";

/** A remembered scan. */
export interface Saved {
  /** ISO instant of the scan. */
  readonly savedAt: string;
  /** What was said on the command line and still holds. */
  readonly me?: string;
  readonly asOf?: string;
  readonly reading: Reading;
}

/** A remembered scan as it is read back. */
export interface Remembered extends Saved {
  /** Its messages were read by another detector than today's, which might say otherwise. */
  readonly isOutdated: boolean;
}

/** The content of the file, in pieces. */
export function toPieces({ reading, ...rest }: Saved): readonly (string | Uint8Array)[] {
  const { connections: _people, dateOnlyDays: _days, facts, original, ...plain } = reading;
  const files = Object.fromEntries(Object.entries(facts).map(([file, people]) => [file, [...people]]));
  const length = original.bytes.length;
  const line = JSON.stringify({
    schema: SCHEMA,
    detector: DETECTOR_VERSION,
    ...rest,
    reading: plain,
    original: { name: original.name, length },
    facts: files,
  });
  return [`${line}\n`, original.bytes];
}

const LF = 10;

/** Tells the Connections.csv of one reading from another's. */
export function exportFingerprint({ original }: Pick<Reading, "original">): string {
  return hashOf(original.bytes);
}

/** The same of a remembered scan, by the content of its file. */
export function savedFingerprint(content: Uint8Array): string {
  return hashOf(content.subarray(content.indexOf(LF) + 1));
}

/**
 * Reads a remembered scan.
 *
 * @param where the file's path, for messages
 * @throws `PruneError` of kind `state` when the file is damaged or of a newer prune
 */
export async function fromBytes(content: Uint8Array, where: string): Promise<Remembered> {
  const again = "Run `prune scan` on your export again; that replaces the file.";
  const damaged = new PruneError("state", `The remembered scan is damaged: ${where}`, again);
  const end = content.indexOf(LF);
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(end === -1 ? content : content.subarray(0, end)));
  } catch {
    throw damaged;
  }
  const schema = (parsed as { schema?: unknown } | null)?.schema;
  if (typeof schema === "string" && schema.startsWith("prune/saved@") && schema !== SCHEMA) {
    throw new PruneError("state", `The remembered scan was written by another version of prune (${schema}): ${where}`, again);
  }
  const { savedShape } = await import("./saved-shape.ts");
  const checked = savedShape.safeParse(parsed);
  if (!checked.success) throw damaged;
  const { facts, reading, savedAt, me, asOf, original, detector } = checked.data;
  const bytes = content.subarray(end + 1);
  if (bytes.length !== original.length) throw damaged;
  const { connections, dateOnlyDays } = await readConnections({ name: original.name, bytes }).catch((error: unknown) => {
    throw error instanceof PruneError ? damaged : error;
  });
  const files = Object.fromEntries(Object.entries(facts).map(([file, entries]) => [file, new Map(entries as Iterable<[string, unknown]>)]));
  // Positions are read anew each time; of messages nothing is there but what the reading of that day made of them.
  const isOutdated = detector !== DETECTOR_VERSION && (facts.messages ?? facts.invitations) !== undefined;
  return {
    savedAt,
    isOutdated,
    ...(me === undefined ? {} : { me }),
    ...(asOf === undefined ? {} : { asOf }),
    // Checked field by field just now; zod's own types cannot tell an absent field from an undefined one.
    reading: { ...reading, connections, dateOnlyDays, original: { name: original.name, bytes }, facts: files } as unknown as Reading,
  };
}
