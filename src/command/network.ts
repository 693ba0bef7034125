/** Where a command's people come from: the source it was given, or the scan prune remembers. */
import { type Analysis, analyse, networkOf } from "../analyse.ts";
import { listen } from "../contact/impression.ts";
import type { OwnerResult } from "../document/result.ts";
import { PruneError } from "../errors.ts";
import type { Host } from "../host/host.ts";
import { type DecisionEntry, type Decisions, dayOf, decidedOn, sightingsIn, type Wishes, waitingNotes } from "../journal/decisions.ts";
import type { Entry } from "../journal/entry.ts";
import { decidedAbout, isSettled, isStillThere, seenOf } from "../journal/people.ts";
import type { Proofs } from "../journal/proofs.ts";
import { profileSlug } from "../people/compare.ts";
import { type FileFacts, withSightings } from "../people/facts.ts";
import type { Network, PersonId, PlainDate } from "../people/person.ts";
import { type Left, leftOf } from "../plan/left.ts";
import { movesIn } from "../proof/moves.ts";
import { read } from "../reading/read.ts";
import type { Reading } from "../reading/reading.ts";
import { fromBytes, type Remembered, SAVED_FILE, type Saved, toPieces } from "../reading/saved.ts";
import { strangersIn } from "../verdict/keep-list.ts";
import type { Policy } from "../verdict/policy.ts";
import { readJournal, writeProofs } from "./decisions.ts";
import { meetReading } from "./met.ts";
import type { PolicyOptions } from "./options.ts";
import { ownerResult } from "./owner.ts";
import { type Past, pastOf, rememberExport } from "./past.ts";
import { tracePolicy } from "./policy.ts";
import { progressOn } from "./progress.ts";
import { say } from "./say.ts";

export interface Judged {
  readonly analysis: Analysis;
  /** The analysis without those whom the user removed since. */
  readonly present: Analysis;
  /** Who of these is left to decide about. */
  readonly left: Left;
  readonly policy: Policy;
  /** Whom prune takes the user for, and from where. */
  readonly owner: OwnerResult | null;
  /** The day of it, on the calendar of this machine. */
  readonly today: PlainDate;
  /** Ids of those who were marked as removed before the date of this export, which holds them all the same. */
  readonly stillThere: ReadonlySet<PersonId>;
  /** Whether nothing is to be proposed about somebody today: it is done, or for later. */
  readonly isDone: (person: PersonId) => boolean;
  /** What the user decided about these people. The removed are still among them where the export still holds them. */
  readonly decided: ReadonlyMap<PersonId, DecisionEntry>;
  /** All that was decided, about whomever. */
  readonly decisions: Decisions;
  /** The earlier exports of this network, and what they and this one say together. */
  readonly past: Past;
  /** What earlier exports prove of marks, as it is written down. */
  readonly proofs: Proofs;
  /** Notes that wait for a decision. */
  readonly notes: ReadonlyMap<PersonId, string>;
  /** All that was wished about groups, whether anybody here is in them or not. */
  readonly wishes: Wishes;
  /** When the scan was remembered, where the people come from it. */
  readonly savedAt: string | undefined;
  /** The day that was said on the command line, now or when the scan was made. */
  readonly asOf: PlainDate | undefined;
  /** Judges the same people anew, by the journal as it is then. Where nothing but wishes was written since, all that was found out of them holds. */
  readonly again: (host: Host, since?: "wishes") => Promise<Judged>;
}

/** Judges the people of a source (one, or several files of one export), or of the remembered scan when there is none. Throws `PruneError`. */
export async function judge(host: Host, sources: readonly string[], options: PolicyOptions): Promise<Judged> {
  const [first] = sources;
  if (first !== undefined) {
    const progress = progressOn(host);
    const reading = await read(await host.open(sources), { listen, ownerId: ownerIdOf(options.owner), progress: progress.update }).finally(
      progress.done,
    );
    return judgeReading(host, reading, first, options, undefined);
  }
  const saved = await lastScan(host);
  if (saved.isOutdated)
    await say(host, "note: the messages of the remembered scan were read by another version of prune; `prune scan` reads them anew");
  const sameOptions = {
    ...(saved.me === undefined ? {} : { me: saved.me }),
    ...(saved.asOf === undefined ? {} : { asOf: saved.asOf }),
    ...options,
  };
  return judgeReading(host, saved.reading, saved.reading.label, sameOptions, saved.savedAt);
}

async function judgeReading(
  host: Host,
  reading: Reading,
  source: string,
  options: PolicyOptions,
  savedAt: string | undefined,
  known?: Network,
): Promise<Judged> {
  const [traced, { decisions, entries, wishes, proofs }] = await Promise.all([tracePolicy(host, options, source), readJournal(host)]);
  meetReading(host, reading);
  const decided = decidedAbout(reading.connections, decisions);
  const past = await pastOf(host, reading, decisions, savedAt ?? host.now());
  await say(host, ...past.faults.map(({ message, hint }) => `note: ${message} Nothing is compared with them. ${hint}`));
  const network = known ?? networkOf(reading, traced.policy, options.asOf, remembered(reading, past, entries));
  const policy: Policy = {
    ...traced.policy,
    ...(wishes.size === 0 ? {} : await wishesIn(network, wishes, decided, traced.policy.rules)),
    decided: new Map([...decided].map(([id, entry]) => [id, { decision: entry.decision, on: decidedOn(entry) }])),
  };
  const named = traced.from.get("keep.people");
  await say(
    host,
    ...traced.notes,
    ...strangersIn(policy.keep.people, reading.connections).map(
      (who) => `note: keep.people (${named}) names ${who}, whom this export does not hold`,
    ),
  );
  const today = dayOf(host.now());
  const analysis = analyse(reading, policy, options.asOf, network);
  const { dated } = reading;
  const proven = new Set(past.comparison?.notDone.map(({ person }) => person.id));
  const stillThere = new Set([...decided].flatMap(([id, entry]) => (proven.has(id) || isStillThere(entry, dated) ? [id] : [])));
  const isGone = (id: PersonId) => decided.get(id)?.decision === "removed" && !stillThere.has(id);
  const assessments = decided.size === 0 ? analysis.assessments : analysis.assessments.filter(({ person }) => !isGone(person.id));
  const isDone = (id: PersonId) => !stillThere.has(id) && isSettled(decided.get(id), today, dated);
  const left = leftOf(assessments, isDone);
  const owner = ownerResult(traced, reading);
  return {
    analysis,
    present: { ...analysis, assessments },
    left,
    policy,
    owner,
    today,
    stillThere,
    isDone,
    decided,
    decisions,
    past,
    proofs,
    notes: waitingNotes(entries),
    wishes,
    savedAt,
    asOf: options.asOf,
    again: (again, since) => judgeReading(again, reading, source, options, savedAt, since === "wishes" ? network : undefined),
  };
}

/** What is known of people that no file of the export tells: what the user saw of them, and which jobs they had. */
function remembered({ connections, facts }: Reading, { known, before, current }: Past, entries: readonly Entry[]): FileFacts {
  const seen = seenOf(connections, sightingsIn(entries));
  const moves = known === undefined || before === undefined ? undefined : movesIn(known.list, current);
  return {
    ...(seen.size === 0 ? {} : { labels: withSightings(facts.labels, seen) }),
    ...(moves === undefined ? {} : { earlier: moves }),
  };
}

/** What the user wishes for the people of a network, since they are in groups. Loads the groups, which most runs do without. */
async function wishesIn(
  network: Network,
  wishes: Wishes,
  decided: ReadonlyMap<PersonId, DecisionEntry>,
  rules: Policy["rules"],
): Promise<Pick<Policy, "wishes" | "likelyToGo">> {
  const [{ groupKinds }, { groupsOf }, { answersIn, wishesFor }, { likelyToGo }] = await Promise.all([
    import("../groups/index.ts"),
    import("../network/group.ts"),
    import("../plan/wishes.ts"),
    import("../plan/likely.ts"),
  ]);
  const groups = groupsOf(network, groupKinds, { ids: new Set(wishes.keys()), rules });
  // Whoever is merely put off is still to be decided about.
  const isOwn = (id: PersonId) => (decided.get(id)?.decision ?? "later") !== "later";
  const called = new Map(groups.filter(({ id }) => wishes.has(id)).map((group) => [group.id, group]));
  const likely = [...likelyToGo(groups, answersIn(wishes))].filter(([id]) => !isOwn(id));
  return { wishes: wishesFor(wishes, called, isOwn), likelyToGo: new Map(likely) };
}

/** The profile id in `--owner`. */
function ownerIdOf(owner: string | undefined): string | undefined {
  if (owner === undefined) return undefined;
  const id = profileSlug(owner);
  if (id === undefined)
    throw new PruneError(
      "usage",
      `--owner ${owner} is no profile address.`,
      "Give yours like this: https://www.linkedin.com/in/ada-example",
    );
  return id;
}

/**
 * Remembers a scan with what was said about it on the command line, the export among those of its network, and what it proves of marks.
 */
export async function remember(host: Host, { present: { reading }, past, policy }: Judged, { me, asOf }: PolicyOptions): Promise<void> {
  // First of all, since a scan of before may be its only trace.
  await rememberExport(host, past, policy.history);
  const saved: Saved = { savedAt: host.now(), ...(me === undefined ? {} : { me }), ...(asOf === undefined ? {} : { asOf }), reading };
  await host.data.write(SAVED_FILE, ...toPieces(saved));
  if (past.comparison === undefined) return;
  await writeProofs(host, past.comparison, reading.dated ?? dayOf(host.now())).catch(async (error: unknown) => {
    if (!(error instanceof PruneError)) throw error;
    await say(host, `note: what this export proves was not written down: ${error.message} Scan it once more.`);
  });
}

/** What a source says, or the remembered scan; `undefined` where there is neither. Standard input is left unread. Throws `PruneError`. */
export async function readingOf(host: Host, source: string | undefined): Promise<Reading | undefined> {
  if (source === "-") return undefined;
  if (source === undefined) return (await isRemembered(host)) ? (await lastScan(host)).reading : undefined;
  return read(await host.open([source]), { listen, ownerId: undefined, progress: () => undefined });
}

/** Whether there is a remembered scan. */
export async function isRemembered(host: Host): Promise<boolean> {
  return (await host.look(`${await host.data.folder()}/${SAVED_FILE}`)) !== undefined;
}

async function lastScan(host: Host): Promise<Remembered> {
  const content = await host.data.read(SAVED_FILE);
  if (content === undefined) {
    throw new PruneError(
      "usage",
      "prune remembers no scan yet.",
      "Run `prune scan Connections.csv` first, or name the file: `prune checklist Connections.csv`. How to get it: `prune guide export`.",
    );
  }
  return fromBytes(content, `${await host.data.folder()}/${SAVED_FILE}`);
}
