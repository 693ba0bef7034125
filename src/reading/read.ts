/** From an opened export to what it says: every sheet read, every fact tied to its person, before anybody is judged. */
import { ownerOf } from "../contact/owner.ts";
import { historiesOf } from "../contact/tie-histories.ts";
import type { Source } from "../export/sheet.ts";
import { matcherOf } from "../people/facts.ts";
import type { Listen } from "../people/history.ts";
import type { Identified, PlainDate } from "../people/person.ts";
import { companyFollows } from "../sheets/company-follows.ts";
import { education } from "../sheets/education.ts";
import { invitations } from "../sheets/invitations.ts";
import { messages as messagesSheet } from "../sheets/messages.ts";
import { positions } from "../sheets/positions.ts";
import { profile } from "../sheets/profile.ts";
import { skills } from "../sheets/skills.ts";
import { readConnections } from "./connections.ts";
import { type Export, exportIn, partsOf, remarksOnFiles } from "./export-files.ts";
import { readFacts } from "./facts.ts";
import { type Log, logFile, type Progress } from "./log.ts";
import { readMessages } from "./messages.ts";
import { logOtherConnections } from "./other-connections.ts";
import type { Original, Reading } from "./reading.ts";
import { whySilenceIsUnknown } from "./silence.ts";
import { type RowsOf, tablesOf } from "./tables.ts";

/** What reading needs from outside: ears for messages, and a place to say how far it is. */
export interface ReadingOptions {
  readonly listen: Listen;
  /** The user's own profile address, where they gave it. */
  readonly ownerId: string | undefined;
  readonly progress: Progress;
}

/** Reads an opened export. Throws `PruneError` where it is not one; a damaged file beside Connections.csv is a note. */
export async function read(source: Source, options: ReadingOptions): Promise<Reading> {
  const exported = await exportIn(source);
  const { file } = exported;
  options.progress(file.name, 0);
  const original: Original = { name: file.name, bytes: await file.bytes() };
  const { connections, dateOnly, dateOnlyDays, newest, report, ...outcome } = await readConnections(original);
  const log: Log = { files: [], problems: [], notes: [...(source.notes ?? [])] };
  logFile(log, report, outcome);
  const others = source.files.length === 1 ? NOTHING_BESIDE : await readBeside(exported, connections, log, options);
  const { newestMessage, ...beside } = others;
  return {
    kind: source.kind,
    label: source.label,
    ...log,
    connections,
    original,
    dateOnly,
    dateOnlyDays,
    ...dating(source, [newest, newestMessage]),
    ...beside,
  };
}

/** What the files beside the connections say. */
type Beside = Pick<Reading, "facts" | "owner" | "profiled" | "messagesSince" | "silenceUnknown"> & {
  readonly newestMessage: PlainDate | undefined;
};

const NOTHING_BESIDE: Beside = {
  facts: {},
  owner: undefined,
  profiled: false,
  messagesSince: undefined,
  silenceUnknown: false,
  newestMessage: undefined,
};

async function readBeside(
  exported: Export,
  connections: readonly Identified[],
  log: Log,
  { listen, ownerId, progress }: ReadingOptions,
): Promise<Beside> {
  await logOtherConnections(exported, connections, log);
  const rowsOf = tablesOf(exported, log, progress);
  const own = await readOwnFiles(rowsOf);
  const known = { connections, invitations: (await rowsOf(invitations)) ?? [], profile: own.profile ?? [], ownerId, listen };
  const messages = await readMessages(partsOf(exported, messagesSheet), known, log, progress);
  const histories = messages && historiesOf(messages.folded, connections);
  const why = messages && whySilenceIsUnknown(messages, histories?.size ?? 0);
  if (why !== undefined) log.notes.push(`${why}; so silence is unknown, not proven, and counts for nothing`);
  const facts = await readFacts(rowsOf, {
    connections,
    matcher: matcherOf(connections),
    notice: (note) => listen(note, "received", true).noticed,
    nameOf: (sheet) => partsOf(exported, sheet)[0]?.name ?? "",
    report: (problem) => log.problems.push(problem),
  });
  log.notes.push(...remarksOnFiles(exported));
  return {
    facts: histories === undefined ? facts : { messages: histories, ...facts },
    owner: ownerOf(own),
    profiled: [own.profile, own.positions, own.education, own.skills].every((rows) => rows !== undefined),
    messagesSince: messages?.folded.since,
    silenceUnknown: why !== undefined,
    newestMessage: messages?.folded.newest,
  };
}

/** The files in which LinkedIn says who the user is. */
async function readOwnFiles(rowsOf: RowsOf): Promise<Parameters<typeof ownerOf>[0]> {
  return {
    profile: await rowsOf(profile),
    positions: await rowsOf(positions),
    education: await rowsOf(education),
    skills: await rowsOf(skills),
    companyFollows: await rowsOf(companyFollows),
  };
}

/** The day of an export, from its name, else its newest date. */
function dating(source: Source, dates: readonly (PlainDate | undefined)[]): Pick<Reading, "dated" | "guessed"> {
  const latest = dates.filter((date) => date !== undefined).sort();
  return { dated: source.dated ?? latest.at(-1), guessed: source.dated === undefined && latest.length > 0 };
}
