/** From an opened export to what it says: every sheet read, every fact tied to its person, before anybody is judged. */
import { type Folded, foldHistory } from "./contact/fold-history.ts";
import { ownerOf } from "./contact/owner.ts";
import { byName, type Party } from "./contact/parties.ts";
import { historiesOf } from "./contact/tie-histories.ts";
import { PruneError } from "./errors.ts";
import { fieldsOf } from "./export/fields.ts";
import { fileKey } from "./export/files.ts";
import { isFamiliar } from "./export/known.ts";
import type { Columns } from "./export/likeness.ts";
import { readSheet, readTable } from "./export/read.ts";
import { readStreamed } from "./export/read-streamed.ts";
import type { FileReport, Problem, Sheet, Source, SourceFile, Told } from "./export/sheet.ts";
import { streamRecords } from "./export/stream.ts";
import { nameKey, sharedId } from "./people/compare.ts";
import { sortRows } from "./people/connections.ts";
import {
  contactsOf,
  endorsementsOf,
  type FileFacts,
  followsOf,
  invitationsOf,
  labelsOf,
  matcherOf,
  notesOf,
  recommendationsOf,
} from "./people/facts.ts";
import type { Listen } from "./people/history.ts";
import type { Identified, Owner, PlainDate } from "./people/person.ts";
import { companyFollows } from "./sheets/company-follows.ts";
import { connections as connectionsSheet, lostHeader } from "./sheets/connections.ts";
import { contacts as contactsSheet } from "./sheets/contacts.ts";
import { education } from "./sheets/education.ts";
import { endorsementsGiven, endorsementsReceived } from "./sheets/endorsements.ts";
import { follows as followsSheet } from "./sheets/follows.ts";
import { type InvitationRow, invitations as invitationsSheet } from "./sheets/invitations.ts";
import { labels as labelsSheet } from "./sheets/labels.ts";
import { messages as messagesSheet } from "./sheets/messages.ts";
import { notes as notesSheet } from "./sheets/notes.ts";
import { positions } from "./sheets/positions.ts";
import { profile } from "./sheets/profile.ts";
import { recommendationsGiven, recommendationsReceived } from "./sheets/recommendations.ts";
import { skills } from "./sheets/skills.ts";
import { fold } from "./text/text.ts";

/** Connections.csv as it came. */
export interface Original {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an export says, before anybody is judged. Plain data: this is what a scan remembers. */
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

/** What reading needs from outside: ears for messages, and a place to say how far it is. */
export interface ReadingOptions {
  readonly listen: Listen;
  /** The user's own profile address, where they gave it. */
  readonly ownerId: string | undefined;
  /** Told now and then what is being read and how many rows of it have been. */
  readonly progress: (file: string, rows: number) => void;
}

/** What a file may be that is not what it is called, the more telling headers first. */
export const SHEETS: readonly Columns[] = [
  messagesSheet,
  invitationsSheet,
  endorsementsReceived,
  endorsementsGiven,
  notesSheet,
  profile,
  contactsSheet,
  connectionsSheet,
  recommendationsReceived,
  positions,
  education,
  companyFollows,
  followsSheet,
  skills,
];

/** How often progress is told, in rows. */
const PROGRESS_ROWS = 5_000;

/** The people of Connections.csv, and what became of its rows. */
interface ReadConnections {
  readonly connections: readonly Identified[];
  readonly report: FileReport;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  readonly dateOnly: number;
  readonly newest: PlainDate | undefined;
}

/** Reads Connections.csv. Throws `PruneError` of kind `export` where it is something else. */
export async function readConnections({ name, bytes }: Original): Promise<ReadConnections> {
  const sorted = sortRows(name);
  const table = await readSheet({ name, bytes: async () => bytes }, connectionsSheet, sorted.add, { lostHeader, others: SHEETS });
  const { connections, dateOnly, nameless, problems: found, newest } = sorted.end();
  // A date that cannot be read is told once, with what stands there.
  const unreadable = new Set(table.problems.flatMap(({ kind, line }) => (kind === "unreadable-date" ? [line] : [])));
  const untold = found.filter(({ kind, line }) => kind !== "undated" || !unreadable.has(line));
  const { rows, broken, empty, notes } = table;
  return {
    connections,
    report: { name, rows: rows + broken, setAside: { "date-only": dateOnly, empty, nameless, broken } },
    problems: [...table.problems, ...untold].sort((a, b) => a.line - b.line),
    notes,
    dateOnly,
    newest,
  };
}

/** Reads an opened export. Throws `PruneError` where it is not one; a damaged file beside Connections.csv is a note. */
export async function read(source: Source, { listen, ownerId, progress }: ReadingOptions): Promise<Reading> {
  const exported = await exportIn(source);
  const { file } = exported;
  progress(file.name, 0);
  const original: Original = { name: file.name, bytes: await file.bytes() };
  const { connections, dateOnly, newest, report, ...told } = await readConnections(original);
  const reports: FileReport[] = [report];
  const problems: Problem[] = [...told.problems];
  const notes: string[] = [...(source.notes ?? []), ...told.notes];
  const about = { kind: source.kind, label: source.label, files: reports, problems, notes, connections, original, dateOnly };
  if (source.files.length === 1) {
    return {
      ...about,
      ...dating(source, newest),
      facts: {},
      owner: undefined,
      profiled: false,
      messagesSince: undefined,
      silenceUnknown: false,
    };
  }

  const others = await otherConnections(exported, connections);
  reports.push(...others.reports);
  notes.push(...others.notes);

  /** The rows of a file beside the connections; `undefined` where there is none that can be used. */
  async function rowsOf<Field extends string, Record>(sheet: Sheet<Field, Record>): Promise<readonly Record[] | undefined> {
    const rows: Record[] = [];
    let used = false;
    for (const part of partsOf(exported, sheet)) {
      progress(part.name, 0);
      try {
        const { records, ...told } = await readTable(part, sheet, { others: SHEETS });
        for (const record of records) rows.push(record);
        used = true;
        reports.push({ name: part.name, rows: told.rows + told.broken, setAside: { empty: told.empty, broken: told.broken } });
        for (const problem of told.problems) problems.push(problem);
        notes.push(...told.notes);
      } catch (error) {
        if (!(error instanceof PruneError)) throw error;
        notes.push(`${part.name} was passed over: ${error.message}`);
      }
    }
    return used ? rows : undefined;
  }

  const owners = {
    profile: await rowsOf(profile),
    positions: await rowsOf(positions),
    education: await rowsOf(education),
    skills: await rowsOf(skills),
  };
  const followed = await rowsOf(companyFollows);
  const invitationRows = await rowsOf(invitationsSheet);
  const matcher = matcherOf(connections);
  const facts: { -readonly [F in keyof FileFacts]: FileFacts[F] } = {};
  const messagesTold = await foldMessages();
  const folded = messagesTold?.folded;
  if (folded !== undefined) facts.messages = historiesOf(folded, connections);
  const unprovenWhy = messagesTold === undefined ? undefined : whySilenceIsUnknown(messagesTold, facts.messages?.size ?? 0);
  if (unprovenWhy !== undefined) notes.push(`${unprovenWhy}; so silence is unknown, not proven, and counts for nothing`);
  if (invitationRows !== undefined)
    facts.invitations = invitationsOf(invitationRows, matcher, (note) => listen(note, "received", true).heard);
  const endorsements = [await rowsOf(endorsementsReceived), await rowsOf(endorsementsGiven)] as const;
  if (endorsements.some((rows) => rows !== undefined)) facts.endorsements = endorsementsOf(...endorsements, { connections, matcher });
  const recommendations = [await rowsOf(recommendationsReceived), await rowsOf(recommendationsGiven)] as const;
  if (recommendations.some((rows) => rows !== undefined)) facts.recommendations = recommendationsOf(...recommendations, connections);
  const noteRows = await rowsOf(notesSheet);
  if (noteRows !== undefined) facts.notes = notesOf(noteRows, matcher);
  const followRows = await rowsOf(followsSheet);
  if (followRows !== undefined) facts.follows = followsOf(followRows, matcher);
  const labelRows = await rowsOf(labelsSheet);
  if (labelRows !== undefined) {
    const told = labelsOf(labelRows, matcher, partsOf(exported, labelsSheet)[0]?.name ?? "");
    facts.labels = told.labels;
    for (const problem of told.problems) problems.push(problem);
  }
  const contactRows = await rowsOf(contactsSheet);
  if (contactRows !== undefined) facts.contacts = contactsOf(contactRows, matcher);
  notes.push(...unusual(exported));

  return {
    ...about,
    ...dating(source, newest, folded?.newest),
    facts,
    owner: ownerOf({ ...owners, companyFollows: followed }),
    profiled: Object.values(owners).every((rows) => rows !== undefined),
    messagesSince: folded?.since,
    silenceUnknown: unprovenWhy !== undefined,
  };

  /** What the parts of messages.csv say together. A part that turns out damaged counts for nothing: the others are read anew without it. */
  async function foldMessages(): Promise<ToldMessages | undefined> {
    let parts = partsOf(exported, messagesSheet);
    let lost = 0;
    for (;;) {
      const told = await foldParts(parts);
      if (!("damaged" in told)) return told.folded === undefined ? undefined : { ...told, folded: told.folded, lost };
      const { damaged, why } = told;
      notes.push(`${damaged.name} was passed over: ${why}`);
      parts = parts.filter((part) => part !== damaged);
      lost += 1;
    }
  }

  async function foldParts(
    parts: readonly SourceFile[],
  ): Promise<
    | { readonly damaged: SourceFile; readonly why: string }
    | { readonly folded: Folded | undefined; readonly broken: number; readonly isCut: boolean }
  > {
    if (parts.length === 0) return { folded: undefined, broken: 0, isCut: false };
    const connectedOn = new Map<Party, PlainDate>();
    for (const person of connections) {
      if (person.connectedOn === undefined) continue;
      connectedOn.set(sharedId(person.id), person.connectedOn);
      if (person.url === "") connectedOn.set(byName(person.name), person.connectedOn);
    }
    const ownersInvitation = invitationRows?.find((row) => row.ownerId !== undefined);
    const name = owners.profile?.[0]?.name || invitationRows?.[0]?.ownerName;
    const names = new Set(connections.map(({ nameKey }) => nameKey));
    const fold = foldHistory({
      ownerId: ownerId ?? ownersInvitation?.ownerId,
      ownerName: name === "" ? undefined : name,
      listen,
      isNote: noteTest(invitationRows ?? []),
      connectedOn: (party) => connectedOn.get(party),
      isConnection: (key) => names.has(key),
    });
    const tolds: Told[] = [];
    for (const part of parts) {
      let seen = 0;
      try {
        const told = await readStreamed(
          part,
          messagesSheet,
          (message) => {
            fold.add(message);
            seen += 1;
            if (seen % PROGRESS_ROWS === 0) progress(part.name, seen);
          },
          SHEETS,
        );
        tolds.push(told);
      } catch (error) {
        if (!(error instanceof PruneError)) throw error;
        return { damaged: part, why: error.message };
      }
    }
    const result = fold.end();
    parts.forEach((part, index) => {
      const { rows, broken, problems: found, notes: said } = tolds[index] as Told;
      const leftOut = index === parts.length - 1 ? result.leftOut : {};
      reports.push({ name: part.name, rows: rows + broken, setAside: { ...leftOut, broken } });
      for (const problem of found) problems.push(problem);
      notes.push(...said);
    });
    if (result.owner === undefined && result.conversations > 0) {
      notes.push("messages.csv does not tell which of its people is you, so it was not used; say it with --owner and your profile address");
      return { folded: undefined, broken: 0, isCut: false };
    }
    return {
      folded: result,
      broken: tolds.reduce((sum, { broken }) => sum + broken, 0),
      isCut: tolds.some(({ problems }) => problems.some(({ kind }) => kind === "cut-short")),
    };
  }
}

/** What the messages say, and what of them is lost. */
interface ToldMessages {
  readonly folded: Folded;
  /** Rows that could not be used. */
  readonly broken: number;
  /** Whether a file breaks off before its end. */
  readonly isCut: boolean;
  /** How many parts of the file could not be used at all. */
  readonly lost: number;
}

/** More than one message in so many lost, and anybody's may be among them. */
const LOST_ONE_IN = 100;

/**
 * Why nobody's silence is proven, as a clause; `undefined` where it is.
 *
 * @param tied of how many connections the messages tell anything
 */
function whySilenceIsUnknown({ folded, broken, isCut, lost }: ToldMessages, tied: number): string | undefined {
  const { spoken, spokenByName, messages, leftOut } = folded;
  const nobodys = (leftOut["deleted account"] ?? 0) + (leftOut.group ?? 0);
  if (nobodys * 2 > spoken) return `${nobodys} of ${spoken} messages are with deleted accounts or in groups and could be tied to nobody`;
  if (tied === 0 && (nobodys + spokenByName) * 2 > spoken) return `none of the names in ${spoken} messages is one of your connections'`;
  if (lost > 0) return "messages are missing that could not be read";
  if (isCut) return "messages.csv breaks off, and messages are missing behind that";
  if (broken * LOST_ONE_IN > messages) return `${broken} rows of messages.csv could not be read`;
  return undefined;
}

/** The day of an export, from its name, else its newest date. */
function dating(source: Source, ...newest: readonly (PlainDate | undefined)[]): Pick<Reading, "dated" | "guessed"> {
  const latest = newest.filter((date) => date !== undefined).sort();
  return { dated: source.dated ?? latest.at(-1), guessed: source.dated === undefined && latest.length > 0 };
}

/** What an export is made of: the file with the connections, and how the others are called. */
interface Export {
  readonly file: SourceFile;
  readonly files: readonly SourceFile[];
  /** `fileKey`, without what one member's files all have before or behind their names. */
  readonly keyOf: (name: string) => string;
}

/**
 * The file with the connections; a file given by itself is that, whatever it is called. Where none is called so, it is the one that has
 * something before or behind its name, `Mia_Connections.csv`, and the header; files called alike belong to it.
 */
async function exportIn({ files, label, archives = [] }: Source): Promise<Export> {
  const [only] = files;
  // Of `Connections.csv` and the `Connections (1).csv` of a second download it is the first.
  const called = files.filter(({ name }) => connectionsSheet.file.test(fileKey(name)));
  const file = files.length === 1 ? only : (called.find(({ name }) => /connections\.\w+$/i.test(name)) ?? called[0]);
  if (file !== undefined) return { file, files, keyOf: fileKey };
  const candidates: SourceFile[] = [];
  for (const one of files) if (affixOf(one.name) !== undefined && (await isConnections(one))) candidates.push(one);
  const [found, ...others] = candidates;
  if (found !== undefined && others.length > 0) {
    const scan = (name: string) => `\`prune scan "${label}/${name}"\``;
    throw new PruneError(
      "export",
      `There are the connections of several people in ${label}: ${candidates.map(({ name }) => name).join(", ")}.`,
      `Name one: ${candidates
        .slice(0, NAMED)
        .map(({ name }) => scan(name))
        .join(" or ")}.`,
    );
  }
  if (found !== undefined) {
    const [before, behind] = affixOf(found.name) as readonly [string, string];
    const keyOf = (name: string): string => {
      const key = fileKey(name);
      return key.startsWith(before) && key.endsWith(behind) ? key.slice(before.length, key.length - behind.length) : key;
    };
    return { file: found, files, keyOf };
  }
  const names = files.slice(0, NAMED).map(({ name }) => name);
  const held = files.length === 0 ? "it holds no CSV file" : `it holds ${names.join(", ")}${files.length > names.length ? ", …" : ""}`;
  const [zip] = archives;
  throw new PruneError(
    "export",
    `There is no Connections.csv in ${label}: ${held}.`,
    zip === undefined
      ? "Ask LinkedIn for an export that includes connections: `prune guide export`."
      : `It holds ${archives.slice(0, NAMED).join(" and ")}: give ${archives.length > 1 ? "the first" : "that"}, \`prune scan "${label}/${zip}"\`.`,
  );
}

/** So many files are named where there may be hundreds. */
const NAMED = 5;

/** What stands before and behind `connections` in a file's key; `undefined` where that is no word of it. */
function affixOf(name: string): readonly [before: string, behind: string] | undefined {
  const key = fileKey(name);
  const found = [...key.matchAll(/(?<!\p{L})connections(?!\p{L})/gu)].at(-1);
  return found === undefined ? undefined : [key.slice(0, found.index), key.slice(found.index + found[0].length)];
}

/** Whether a file begins as Connections.csv does. */
async function isConnections(file: SourceFile): Promise<boolean> {
  const stream = await streamRecords(file.pieces(), (cells) =>
    connectionsSheet.isHeader(new Set(fieldsOf(cells, connectionsSheet).keys())),
  );
  return stream.header !== undefined;
}

/** The files of a sheet: one, and the parts LinkedIn splits off it (`…_1.csv`). A legacy twin beside the current file is left out. */
function partsOf({ files, keyOf }: Export, sheet: { readonly file: RegExp }): readonly SourceFile[] {
  const found = files.filter(({ name }) => sheet.file.test(keyOf(name)));
  const [first] = [...found].sort(
    (a, b) => Number(isPart(a.name)) - Number(isPart(b.name)) || Number(a.name.includes(" ")) - Number(b.name.includes(" ")),
  );
  return first === undefined ? [] : [first, ...found.filter((file) => file !== first && isPart(file.name))];
}

/** Says of further files with connections how many people are in them alone. */
async function otherConnections(
  { file, files, keyOf }: Export,
  connections: readonly Identified[],
): Promise<{ readonly reports: readonly FileReport[]; readonly notes: readonly string[] }> {
  const reports: FileReport[] = [];
  const notes: string[] = [];
  const ids = new Set(connections.map(({ id }) => id));
  for (const other of files.filter((one) => one !== file && connectionsSheet.file.test(keyOf(one.name)))) {
    try {
      const { connections: people, report } = await readConnections({ name: other.name, bytes: await other.bytes() });
      const alone = people.filter(({ id }) => !ids.has(id)).length;
      const whose =
        alone === 0
          ? `all its people are in ${file.name}`
          : `${alone} of its ${people.length} people are not in ${file.name}; put their rows below the others to have them`;
      notes.push(`${other.name} was not used: ${whose}`);
      reports.push({ name: other.name, rows: report.rows, setAside: { "not used": report.rows } });
    } catch (error) {
      if (!(error instanceof PruneError)) throw error;
      notes.push(`${other.name} was passed over: ${error.message}`);
    }
  }
  return { reports, notes };
}

/** `_1`, `_2`, …; the long numbers of 2026 are member ids. */
function isPart(name: string): boolean {
  return /_\d{1,3}\.\w+$/.test(name);
}

/** The note of an invitation reappears as a message when it is accepted; it is counted once, as the note. */
function noteTest(
  rows: readonly InvitationRow[],
): (message: { readonly from: string; readonly to: string; readonly text: string }) => boolean {
  const notes = new Map<string, Set<string>>();
  for (const { from, to, message } of rows) {
    if (message === "") continue;
    const pair = pairKey(from, to);
    notes.set(pair, (notes.get(pair) ?? new Set()).add(fold(message)));
  }
  // Few pairs have a note between them, messages are long, and the next one is mostly from the same to the same.
  let latest: { readonly from: string; readonly to: string; readonly notes: ReadonlySet<string> | undefined } | undefined;
  return ({ from, to, text }) => {
    if (text === "" || notes.size === 0) return false;
    if (latest?.from !== from || latest.to !== to) latest = { from, to, notes: notes.get(pairKey(from, to)) };
    return latest.notes?.has(fold(text)) === true;
  };
}

const pairKey = (from: string, to: string): string => `${nameKey(from)}\n${nameKey(to)}`;

/** Files that no export is known to hold, and LinkedIn's own word that it could not deliver some. */
function unusual({ files, keyOf }: Export): string[] {
  const notes: string[] = [];
  const strange = files.filter(({ name }) => !isFamiliar(name, keyOf(name)) && !/\.txt$/i.test(name)).map(({ name }) => name);
  if (strange.length > 0)
    notes.push(
      `not used, since prune does not know ${strange.length === 1 ? "it" : "them"}: ${strange.slice(0, 5).join(", ")}${strange.length > 5 ? ", …" : ""}`,
    );
  if (files.some(({ name }) => /(?:^|\/)error\.txt$/i.test(name))) {
    notes.push("Error.txt in the export says that LinkedIn could not deliver some of the files; ask for the export again to have them");
  }
  return notes;
}
