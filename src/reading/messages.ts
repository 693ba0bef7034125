/** messages.csv, which may come in parts and streams by, folded into what was between the user and each person. */
import { type Folded, type FoldOptions, foldHistory } from "../contact/fold-history.ts";
import { byName, type Party } from "../contact/parties.ts";
import { PruneError } from "../errors.ts";
import { readStreamed } from "../export/read-streamed.ts";
import type { ReadOutcome, SourceFile } from "../export/sheet.ts";
import { sharedId } from "../people/compare.ts";
import type { Listen } from "../people/history.ts";
import type { Identified, PlainDate } from "../people/person.ts";
import { linkedInSheets } from "../sheets/index.ts";
import type { InvitationRow } from "../sheets/invitations.ts";
import { messages as messagesSheet } from "../sheets/messages.ts";
import type { ProfileRow } from "../sheets/profile.ts";
import { noteTest } from "./invitation-notes.ts";
import { type Log, logFile, type Progress } from "./log.ts";

/** What the messages say, and what of them is lost. */
export interface MessagesRead {
  readonly folded: Folded;
  /** Rows that could not be used. */
  readonly broken: number;
  /** Whether a file breaks off before its end. */
  readonly isCut: boolean;
  /** How many parts of the file could not be used at all. */
  readonly lost: number;
}

/** What the other files tell that helps to read messages. */
export interface Known {
  readonly connections: readonly Identified[];
  readonly invitations: readonly InvitationRow[];
  readonly profile: readonly ProfileRow[];
  /** The user's own profile id, where they gave it. */
  readonly ownerId: string | undefined;
  readonly listen: Listen;
}

/**
 * What the parts of messages.csv say together. A part is found out to be damaged at its end, by its checksum; it counts for nothing, and
 * the others are read anew without it.
 *
 * @returns `undefined` where there are none, or where nothing tells which of their people is the user
 */
export async function readMessages(
  files: readonly SourceFile[],
  known: Known,
  log: Log,
  progress: Progress,
): Promise<MessagesRead | undefined> {
  const options = foldOptions(known);
  for (let parts = files; parts.length > 0; ) {
    const { folded, outcomes, damaged } = await foldParts(parts, options, progress);
    if (damaged !== undefined) {
      log.notes.push(`${damaged.part.name} was passed over: ${damaged.why}`);
      parts = parts.filter((part) => part !== damaged.part);
      continue;
    }
    parts.forEach((part, index) => {
      const { rows, broken, ...outcome } = outcomes[index] as ReadOutcome;
      const leftOut = index === parts.length - 1 ? folded.leftOut : {};
      logFile(log, { name: part.name, rows: rows + broken, setAside: { ...leftOut, broken } }, outcome);
    });
    if (folded.owner === undefined && folded.conversations > 0) {
      log.notes.push(
        "messages.csv does not tell which of its people is you, so it was not used; say it with --owner and your profile address",
      );
      return undefined;
    }
    return {
      folded,
      broken: outcomes.reduce((sum, { broken }) => sum + broken, 0),
      isCut: outcomes.some(({ problems }) => problems.some(({ kind }) => kind === "cut-short")),
      lost: files.length - parts.length,
    };
  }
  return undefined;
}

type Folding =
  | { readonly folded: Folded; readonly outcomes: readonly ReadOutcome[]; readonly damaged?: undefined }
  | { readonly folded?: undefined; readonly outcomes?: undefined; readonly damaged: { readonly part: SourceFile; readonly why: string } };

/** How often progress is told, in rows. */
const PROGRESS_ROWS = 5_000;

/** Folds all parts into one, up to the first that is damaged. */
async function foldParts(parts: readonly SourceFile[], options: FoldOptions, progress: Progress): Promise<Folding> {
  const fold = foldHistory(options);
  const outcomes: ReadOutcome[] = [];
  for (const part of parts) {
    let rows = 0;
    try {
      const outcome = await readStreamed(
        part,
        messagesSheet,
        (message) => {
          fold.add(message);
          rows += 1;
          if (rows % PROGRESS_ROWS === 0) progress(part.name, rows);
        },
        linkedInSheets,
      );
      outcomes.push(outcome);
    } catch (error) {
      if (!(error instanceof PruneError)) throw error;
      return { damaged: { part, why: error.message } };
    }
  }
  return { folded: fold.end(), outcomes };
}

/** What the fold needs to know beforehand, from what the other files tell. */
function foldOptions({ connections, invitations, profile, ownerId, listen }: Known): FoldOptions {
  const connectedOn = new Map<Party, PlainDate>();
  for (const person of connections) {
    if (person.connectedOn === undefined) continue;
    connectedOn.set(sharedId(person.id), person.connectedOn);
    if (person.url === "") connectedOn.set(byName(person.name), person.connectedOn);
  }
  const names = new Set(connections.map(({ nameKey }) => nameKey));
  return {
    ownerId: ownerId ?? invitations.find((row) => row.ownerId !== undefined)?.ownerId,
    ownerName: profile[0]?.name || invitations[0]?.ownerName || undefined,
    listen,
    isNote: noteTest(invitations),
    connectedOn: (party) => connectedOn.get(party),
    isConnection: (key) => names.has(key),
  };
}
