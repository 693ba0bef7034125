/** What is kept of an export to compare it with another: who was in it, with which job, and what it says of follows. No text of any message. */
import type { Instant } from "../journal/entry.ts";
import { addDays } from "../people/calendar.ts";
import type { Connection, PersonId, PlainDate } from "../people/person.ts";
import type { Reading } from "../reading/reading.ts";
import { exportFingerprint } from "../reading/saved.ts";
import { wordsOf } from "../text/text.ts";

/** Somebody as an export lists them. */
export type Listed = Pick<Connection, "name" | "url" | "company" | "position" | "connectedOn"> & { readonly id: PersonId };

/** An export, as far as others are compared with it. */
export interface Snapshot {
  /** Tells its Connections.csv from another's. */
  readonly mark: string;
  /** As the user named it. */
  readonly label: string;
  /** The day of the export; `undefined` where nothing in it has a date. */
  readonly dated: PlainDate | undefined;
  /** Whether that is only the newest date in it, so that the export may be younger. */
  readonly guessed: boolean;
  /** When it was read first. */
  readonly scannedAt: Instant;
  /** Whether Connections.csv breaks off. */
  readonly cut: boolean;
  readonly people: readonly Listed[];
  /** How many rows hold a date and nothing else, by that date: members who hid or closed their profile. */
  readonly dateOnly: ReadonlyMap<PlainDate, number>;
  /** Whom the user no longer follows, and since when; `undefined` where there is no Member_Follows.csv. */
  readonly unfollowed: ReadonlyMap<PersonId, PlainDate> | undefined;
}

/** What is kept of an export that was read at a time. */
export function snapshotOf(reading: Reading, scannedAt: Instant): Snapshot {
  const { label, dated, guessed, connections, dateOnlyDays, facts, original, problems } = reading;
  const dateOnly = new Map<PlainDate, number>();
  const count = (day: PlainDate) => dateOnly.set(day, (dateOnly.get(day) ?? 0) + 1);
  dateOnlyDays.forEach(count);
  const people: Listed[] = [];
  for (const person of connections) {
    const { id, name, url, company, position, connectedOn } = person;
    if (connectedOn !== undefined && isAnonymous(person)) count(connectedOn);
    else people.push({ id, name, url, company, position, connectedOn });
  }
  const unfollowed =
    facts.follows && new Map([...facts.follows].flatMap(([id, { unfollowed: on }]) => (on === undefined ? [] : [[id, on]])));
  const cut = problems.some(({ file, kind }) => file === original.name && kind === "cut-short");
  return { mark: exportFingerprint(reading), label, dated, guessed, scannedAt, cut, people, dateOnly, unfollowed };
}

/** "LinkedIn Member" is nobody's name, in no language; so LinkedIn calls whoever hid or closed their profile. */
function isAnonymous({ name, url, company, position }: Listed): boolean {
  return url === "" && company === "" && position === "" && wordsOf(name).includes("linkedin");
}

/** Whether two snapshots are of one export: the same file, and no two days on which it was made. */
export function isSameExport(one: Snapshot, other: Snapshot): boolean {
  return one.mark === other.mark && (one.guessed || other.guessed || one.dated === other.dated);
}

/** The newest day on which anybody in it was added; `undefined` where it tells none. */
export function newestDay({ people, dateOnly }: Snapshot): PlainDate | undefined {
  return edge([...people.flatMap(({ connectedOn }) => connectedOn ?? []), ...dateOnly.keys()], (a, b) => a > b);
}

/** The oldest such day. */
export function oldestDay({ people, dateOnly }: Snapshot): PlainDate | undefined {
  return edge([...people.flatMap(({ connectedOn }) => connectedOn ?? []), ...dateOnly.keys()], (a, b) => a < b);
}

function edge(days: readonly PlainDate[], isBeyond: (a: PlainDate, b: PlainDate) => boolean): PlainDate | undefined {
  return days.reduce<PlainDate | undefined>((far, day) => (far === undefined || isBeyond(day, far) ? day : far), undefined);
}

/** The earliest and the latest day on which LinkedIn can have made an export; `undefined` where nothing tells. */
export function madeBetween({ dated, guessed, scannedAt }: Snapshot): readonly [from: PlainDate | undefined, to: PlainDate] {
  // LinkedIn counts days in UTC, and an export is not read before it is made.
  const read = addDays(scannedAt.slice(0, 10), 1);
  return [dated, dated === undefined || guessed ? read : dated];
}
