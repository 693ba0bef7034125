/** What an export says, before anybody is judged. Plain data: this is what a scan remembers. */
import type { FileReport, Problem, Source } from "../export/sheet.ts";
import type { FileFacts } from "../people/facts.ts";
import type { Identified, Owner, PlainDate } from "../people/person.ts";

/** Connections.csv as it came. */
export interface Original {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Reading {
  readonly kind: Source["kind"];
  /** As the user named it. */
  readonly label: string;
  readonly files: readonly FileReport[];
  readonly problems: readonly Problem[];
  /** Sentences about how the files were read, for the user. */
  readonly notes: readonly string[];
  readonly connections: readonly Identified[];
  /** What they were read from. */
  readonly original: Original;
  /** How many rows hold a date and nothing else: hidden, closed or restricted accounts. */
  readonly dateOnly: number;
  /** The dates of these rows, as they come. */
  readonly dateOnlyDays: readonly PlainDate[];
  /** The export's own date: from its name, else the newest date in it; `undefined` where there is none. */
  readonly dated: PlainDate | undefined;
  /** Whether that date is only the newest one in the export, which may be far older than the export. */
  readonly guessed: boolean;
  /** What the other files say about the connections; empty for a Connections.csv by itself. */
  readonly facts: FileFacts;
  /** The user, where their own profile files are there. */
  readonly owner: Owner | undefined;
  /** Whether all of those files are: Profile, Positions, Education, Skills. */
  readonly profiled: boolean;
  readonly messagesSince: PlainDate | undefined;
  /** So few of the messages could be tied to anybody, or so many are lost, that nobody's silence is proven. */
  readonly silenceUnknown: boolean;
}
