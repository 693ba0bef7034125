/**
 * One line of the journal and back: what was decided about whom, when, and who they were; what was wished about a group; what an export proves
 * of a mark; what was seen of somebody's posts. The journal is a set of lines in the order of time: two machines' journals put together in
 * either order say the same, and a line that came with both counts once. Only `undo` and `redo` go by the order of writing.
 */
import { PruneError } from "../errors.ts";
import type { PersonId, PlainDate } from "../people/person.ts";

/** A point in time as ISO 8601 with a zone: `2026-11-22T10:00:00.000Z`. */
export type Instant = string;

/** What can be decided about somebody. */
export const DECISIONS = ["removed", "unfollowed", "keep", "later"] as const;
export type Decision = (typeof DECISIONS)[number];

/** What can be wished about a group: its people stay, may go, or some of each. */
export const WISHES = ["keep", "let-go", "mixed"] as const;
export type Wish = (typeof WISHES)[number];

/** How else a decision is called. */
const ALSO: Readonly<Record<string, Decision>> = { remove: "removed", unfollow: "unfollowed", kept: "keep" };

/** The decision that a word means, in whatever case; `undefined` where it means none. */
export function decisionCalled(word: string): Decision | undefined {
  const wanted = word.trim().toLowerCase();
  return DECISIONS.find((decision) => decision === wanted) ?? (Object.hasOwn(ALSO, wanted) ? ALSO[wanted] : undefined);
}

/** Who somebody was when it was decided. Of the removed it is all that is left: no later export holds them. Texts are clean. */
export interface Card {
  readonly url: string | null;
  readonly company: string;
  readonly position: string;
  readonly connectedOn: PlainDate | null;
  readonly score: number | null;
  /** What spoke for removing, a clause each, the strongest first. */
  readonly reasons: readonly string[];
  /** What removing costs, a clause each. */
  readonly costs: readonly string[];
}

/** What every line says, whatever it is about. */
interface Moment {
  readonly at: Instant;
  /** Of a decision that was brought back: when it was made. */
  readonly decidedAt?: Instant;
  /** Of a decision that was brought back: the time of the undo that had taken it. */
  readonly redoes?: Instant;
  /** Of an undo: the same for all that one command took back, and for nothing else. */
  readonly batch?: string;
}

/** A line about somebody. Fields that a newer prune or a hand added stay on it, as on any line. */
export interface PersonEntry extends Moment {
  readonly person: PersonId;
  readonly name: string;
  /** `undo` takes back the last decision about the person that still stood; `note` decides nothing and holds what was noted until then. */
  readonly decision: Decision | "undo" | "note";
  /** Of a `note`, `""` takes the one before it away. */
  readonly note?: string;
  /** For `later`: the day from which they are proposed again. */
  readonly until?: PlainDate;
  readonly card?: Card;
  /** Ids of others whom the export held then and whom the name and day of connection could mean as well. */
  readonly beside?: readonly PersonId[];
  /** The date of the export it was decided on, where the clock of this machine had not come to it: they are still in that one, of course. */
  readonly exportDated?: PlainDate;
}

/** A line about a group. */
export interface GroupEntry extends Moment {
  /** The group's id, which means the same people, and newcomers like them, in every export. */
  readonly group: string;
  /** What the group was called. */
  readonly title: string;
  /** `undo` takes back the last wish about the group that still stood. */
  readonly wish: Wish | "undo";
}

/** What an export says of a mark: so it is, it is not, or it was and they are connected once more. */
export const PROOFS = ["confirmed", "not-done", "connected-again"] as const;
export type Proof = (typeof PROOFS)[number];

/** What can be proven. */
export const PROVABLE = ["removed", "unfollowed"] as const;

/** A line about what an export says of a mark. It decides nothing, and takes nothing back. */
export interface ProofEntry extends Moment {
  readonly person: PersonId;
  readonly name: string;
  readonly proof: Proof;
  /** What was marked, and when it was decided. */
  readonly of: (typeof PROVABLE)[number];
  readonly markedAt: Instant;
  /** The date of the export. */
  readonly dated: PlainDate;
}

/** What of somebody's was seen last: a post or a comment; `never`: nothing, though one looked; `untold`: what was noted is taken back. */
export const SIGHTINGS = ["post", "comment", "never", "untold"] as const;
export type Sighting = (typeof SIGHTINGS)[number];

/** A line about what was seen of somebody's posts. The latest about a person counts. */
export interface SeenEntry extends Moment {
  readonly person: PersonId;
  readonly name: string;
  readonly seen: Sighting;
  /** The day of the post or comment; of `never`, the day on which one looked. */
  readonly on?: PlainDate;
  /** So that it follows a changed address, as a decision does by its card. */
  readonly connectedOn?: PlainDate;
  readonly beside?: readonly PersonId[];
}

/** One line. */
export type Entry = PersonEntry | GroupEntry | ProofEntry | SeenEntry;

/** Whether a line is about a group. */
export function isAboutGroup(entry: Entry): entry is GroupEntry {
  return !("person" in entry);
}

/** Whether a line decides or notes something about somebody, or takes that back. */
export function isAboutPerson(entry: Entry): entry is PersonEntry {
  return "person" in entry && "decision" in entry;
}

/** Whether a line says what an export proves. */
export function isProof(entry: Entry): entry is ProofEntry {
  return "proof" in entry && !isAboutPerson(entry);
}

/** Whether a line says what was seen of somebody's posts. */
export function isSighting(entry: Entry): entry is SeenEntry {
  return "seen" in entry && !isAboutPerson(entry);
}

/** What a line is about, as one key: no id of a person begins with a line break. */
export function subjectOf(entry: Pick<PersonEntry, "person"> | Pick<GroupEntry, "group">): string {
  return "person" in entry ? entry.person : `\n${entry.group}`;
}

/** A line, and the entry on it. */
export interface Written {
  readonly line: string;
  readonly entry: Entry;
}

/** What a journal says. */
export interface Lines {
  /** In the order of time, each line once: what two machines wrote may be put together in either order. */
  readonly entries: readonly Entry[];
  /** Sentences for the user about what was passed over. */
  readonly notes: readonly string[];
}

/**
 * Ends a line that a crash left unfinished. What stands on it was never acknowledged; it stays in the file, for the eye of whoever
 * wants to see, and is passed over.
 */
const TORN = "#torn";

/** An entry as a line, without its line break. Throws a bug's error where it could not be read again: the journal must never hold one. */
export function lineOf(entry: Entry): string {
  const line = JSON.stringify(entry);
  const read = readLine(line);
  if (typeof read === "string") throw new Error(`an entry that cannot be read again: ${read}`);
  return line;
}

/**
 * What to write behind a journal's text to add entries: an unfinished last line is ended first, so that nothing is glued to it.
 *
 * @param text the journal as it is
 */
export function addition(text: string, entries: readonly Entry[]): string {
  const last = text.slice(text.lastIndexOf("\n") + 1);
  const end = last === "" ? "" : isWhole(last) ? "\n" : ` ${TORN}\n`;
  return entries.length === 0 ? "" : `${end}${entries.map((entry) => `${lineOf(entry)}\n`).join("")}`;
}

function isWhole(line: string): boolean {
  const read = readLine(line);
  return read === undefined || typeof read !== "string";
}

/** Reads a journal, its entries in the order of time; see `readWritten`. */
export function readLines(text: string, where: string): Lines {
  const { written, notes } = readWritten(text, where);
  return { entries: inOrder(written), notes };
}

/**
 * Reads a journal in the order in which it was written, each line once. Blank lines and lines that begin with `#` are passed over; a last
 * line without its line break may be torn.
 *
 * @param where the file's path, for messages
 * @throws PruneError `state` where any other line is damaged, naming it; nothing is changed
 */
export function readWritten(text: string, where: string): { readonly written: readonly Written[]; readonly notes: readonly string[] } {
  const found = new Map<string, Entry>();
  const notes: string[] = [];
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    const read = readLine(line);
    if (read === undefined) continue;
    if (typeof read !== "string") found.set(line.trim(), read);
    else if (index === lines.length - 1)
      notes.push(`line ${index + 1} of ${where} is unfinished, as after a crash; it was never confirmed and is passed over`);
    else {
      throw new PruneError(
        "state",
        `Line ${index + 1} of ${where} is damaged: ${read}.`,
        "Nothing was changed. Correct that line in a text editor, or put a # in front of it to leave it out.",
      );
    }
  }
  return { written: [...found].map(([line, entry]) => ({ line, entry })), notes };
}

/** By time, then by the text of the line: the same for the same lines, whatever order they stand in. */
export function inOrder(written: readonly Written[]): readonly Entry[] {
  return written
    .map(({ line, entry }) => ({ line, entry, time: timeOf(entry.at) }))
    .sort((a, b) => a.time - b.time || (a.line < b.line ? -1 : 1))
    .map(({ entry }) => entry);
}

/** An instant in milliseconds since 1970. */
export function timeOf(at: Instant): number {
  return Date.parse(at);
}

/** The entry on a line, `undefined` for a line without one, or what is wrong with it, as a clause. */
function readLine(line: string): Entry | undefined | string {
  const text = line.replace(/^\ufeff/, "").trim();
  if (text === "" || text.startsWith("#") || text.endsWith(TORN)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "it is not JSON";
  }
  if (!isRecord(value)) return "it is no JSON object";
  const fields = fieldsOf(value);
  const fault = faultOf(value, fields);
  if (fault !== undefined) return fault;
  if (fields !== PERSON_ENTRY || value.card === undefined) return value as unknown as Entry;
  const cardFault = faultOf(value.card as Record<string, unknown>, CARD);
  if (cardFault !== undefined) return `in its card, ${cardFault}`;
  return { ...value, card: { ...NO_CARD, ...(value.card as Partial<Card>) } } as unknown as PersonEntry;
}

/** What a line has to say, by what it says. */
function fieldsOf(value: Readonly<Record<string, unknown>>): Readonly<Record<string, Field>> {
  if (!("person" in value) && "wish" in value) return GROUP_ENTRY;
  if ("decision" in value) return PERSON_ENTRY;
  return "proof" in value ? PROOF_ENTRY : "seen" in value ? SEEN_ENTRY : PERSON_ENTRY;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Of somebody about whom nothing is known but the name. */
export const NO_CARD: Card = { url: null, company: "", position: "", connectedOn: null, score: null, reasons: [], costs: [] };

/** Whether a value is a calendar date. */
export function isDate(value: unknown): value is PlainDate {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** What a field must be: in words, and as a test. */
type Field = readonly [words: string, test: (value: unknown) => boolean, required?: true];

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

const isText = (value: unknown): value is string => typeof value === "string";

/** No calendar date of more than four digits is read or written. */
export const LAST_INSTANT = Date.UTC(10_000, 0) - 1;

const TIME: readonly [words: string, test: (value: unknown) => boolean] = [
  "a time like 2026-11-22T10:00:00Z, of the year 9999 at the latest",
  (at) => isText(at) && INSTANT.test(at) && Date.parse(at) <= LAST_INSTANT,
];

/** What any line may hold. */
const ANY_ENTRY: Readonly<Record<string, Field>> = {
  at: [...TIME, true],
  decidedAt: TIME,
  redoes: TIME,
  batch: ["a text", isText],
};

const GROUP_ENTRY: Readonly<Record<string, Field>> = {
  ...ANY_ENTRY,
  group: ["the id of a group", (id) => isText(id) && id !== "", true],
  title: ["a text", isText, true],
  wish: [`one of ${WISHES.join(", ")}, undo`, (word) => word === "undo" || (WISHES as readonly unknown[]).includes(word), true],
};

const PERSON_ENTRY: Readonly<Record<string, Field>> = {
  ...ANY_ENTRY,
  person: ["an id", (id) => isText(id) && id !== "", true],
  name: ["a name", isText, true],
  decision: [
    `one of ${DECISIONS.join(", ")}, undo, note`,
    (word) => word === "undo" || word === "note" || (DECISIONS as readonly unknown[]).includes(word),
    true,
  ],
  note: ["a text", isText],
  until: ["a date", isDate],
  card: ["an object", isRecord],
  beside: ["a list of ids", isTexts],
  exportDated: ["a date", isDate],
};

const PROOF_ENTRY: Readonly<Record<string, Field>> = {
  at: [...TIME, true],
  person: PERSON_ENTRY.person as Field,
  name: PERSON_ENTRY.name as Field,
  proof: oneOf(PROOFS),
  of: oneOf(PROVABLE),
  markedAt: [...TIME, true],
  dated: ["a date", isDate, true],
};

const SEEN_ENTRY: Readonly<Record<string, Field>> = {
  at: [...TIME, true],
  person: PERSON_ENTRY.person as Field,
  name: PERSON_ENTRY.name as Field,
  seen: oneOf(SIGHTINGS),
  on: ["a date", isDate],
  connectedOn: ["a date", isDate],
  beside: ["a list of ids", isTexts],
};

function oneOf(words: readonly unknown[]): Field {
  return [`one of ${words.join(", ")}`, (word) => words.includes(word), true];
}

const CARD: Readonly<Record<keyof Card, Field>> = {
  url: ["an address", (url) => url === null || isText(url)],
  company: ["a text", isText],
  position: ["a text", isText],
  connectedOn: ["a date", (date) => date === null || isDate(date)],
  score: ["a number", (score) => score === null || typeof score === "number"],
  reasons: ["a list of texts", isTexts],
  costs: ["a list of texts", isTexts],
};

/** Whether a value is a list of texts, as `beside` is. */
export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

/** Whether a value is a whole card. */
export function isCard(value: unknown): value is Card {
  return isRecord(value) && Object.keys(CARD).every((name) => name in value) && faultOf(value, CARD) === undefined;
}

function faultOf(value: Readonly<Record<string, unknown>>, fields: Readonly<Record<string, Field>>): string | undefined {
  for (const [name, [words, test, required]] of Object.entries(fields)) {
    const given = value[name];
    if (given === undefined ? required : !test(given)) return `"${name}" must be ${words}`;
  }
  return undefined;
}
