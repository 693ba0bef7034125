/** What the user decided: read from the journal, added to it, and told as values. */
import type { DecisionResult, JournalLine, SightingResult, UndoResult, WishResult } from "../document/result.ts";
import type { Host } from "../host/host.ts";
import {
  type Change,
  type Draft,
  decisionsAdded,
  type Journal,
  type Marked,
  noteAdded,
  proofsAdded,
  type Redone,
  redosAdded,
  type SightingDraft,
  sightingsAdded,
  type TakeBack,
  type Target,
  type Undone,
  undosAdded,
  type WishDraft,
  type Wished,
  wishesAdded,
} from "../journal/changes.ts";
import {
  type DecisionEntry,
  type Decisions,
  decidedOn,
  fold,
  foldWishes,
  isDecision,
  isWish,
  type WishEntry,
  type Wishes,
} from "../journal/decisions.ts";
import {
  addition,
  DECISIONS,
  type Decision,
  type Entry,
  inOrder,
  isAboutGroup,
  NO_CARD,
  type Proof,
  readLines,
  readWritten,
  type SeenEntry,
  type Wish,
} from "../journal/entry.ts";
import { type Proofs, proofOf, proofsIn } from "../journal/proofs.ts";
import type { Made } from "../journal/undo.ts";
import type { PersonId, PlainDate } from "../people/person.ts";
import type { Comparison, Finding } from "../proof/compare.ts";
import { meetEntries } from "./met.ts";
import type { Judged } from "./network.ts";
import { say } from "./say.ts";

/** The journal's entries in order, and what they add up to. What was passed over is told on stderr. Throws `PruneError`. */
export async function readJournal(
  host: Host,
): Promise<{ readonly entries: readonly Entry[]; readonly decisions: Decisions; readonly wishes: Wishes; readonly proofs: Proofs }> {
  const { entries, notes } = readLines(await host.journal.read(), await host.journal.path());
  await sayNotes(host, notes);
  meetEntries(host, entries);
  return { entries, decisions: fold(entries), wishes: foldWishes(entries), proofs: proofsIn(entries) };
}

/** What the left-out are called. */
const LEFT_OUT: Readonly<Record<Decision, string>> = {
  removed: "you removed",
  unfollowed: "you unfollowed",
  keep: "you said to keep",
  later: "for later",
};

/** Says on stderr how many people of an export are not in what is shown, and why; `only` where but one decision leaves out. */
export async function tellLeftOut(host: Host, { decided, isDone }: Judged, only?: Decision): Promise<void> {
  const out = [...decided].flatMap(([id, entry]) => (isDone(id) && (only === undefined || entry.decision === only) ? [entry] : []));
  const counts = DECISIONS.flatMap((decision) => {
    const number = out.filter((entry) => entry.decision === decision).length;
    return number === 0 ? [] : [`${number} ${LEFT_OUT[decision]}`];
  });
  if (counts.length > 0) await say(host, `Left out: ${counts.join(", ")} (\`prune journal\`)`);
}

/** Adds decisions to the journal: all of them, or throws `PruneError` and adds none. When it resolves they are on the disk. */
export function decide(host: Host, drafts: readonly Draft[], { dryRun = false } = {}): Promise<Marked> {
  return change(host, dryRun, (journal) => decisionsAdded(drafts, journal));
}

/**
 * Writes down what an export proves of marks, each as a line of its own. Throws `PruneError`; then nothing was written down.
 *
 * @param dated the day of the export
 */
export async function writeProofs(host: Host, { confirmed, notDone, back, unfollows }: Comparison, dated: PlainDate): Promise<void> {
  const findings: readonly (readonly [Proof, readonly Finding[]])[] = [
    ["confirmed", [...confirmed, ...(unfollows?.confirmed ?? [])]],
    ["not-done", [...notDone, ...(unfollows?.notSeen ?? [])]],
    ["connected-again", back],
  ];
  const proven = findings.flatMap(([proof, people]) => people.flatMap(({ mark }) => (mark === undefined ? [] : [{ mark, proof }])));
  if (proven.length > 0) await change(host, false, (journal) => proofsAdded(proven, dated, journal));
}

/** Writes down what was seen of people's posts. Throws `PruneError`; then nothing has changed. */
export function keepSightings(host: Host, sightings: readonly SightingDraft[]): Promise<ReadonlyMap<PersonId, SeenEntry>> {
  return change(host, false, (journal) => sightingsAdded(sightings, journal));
}

/** Writes down a note about somebody, decided about or not; `""` takes it away. Throws `PruneError`; then nothing has changed. */
export function keepNote(host: Host, target: Target, note: string): Promise<void> {
  return change(host, false, (journal) => noteAdded(target, note, journal));
}

/** Adds wishes about groups to the journal: all of them, or throws `PruneError` and adds none. When it resolves they are on the disk. */
export function wishFor(host: Host, drafts: readonly WishDraft[], { dryRun = false } = {}): Promise<Wished> {
  return change(host, dryRun, (journal) => wishesAdded(drafts, journal));
}

/** Takes back decisions and wishes, the one that was written last first. Throws `PruneError`; then nothing was taken back. */
export function takeBack(host: Host, what: TakeBack, { dryRun = false } = {}): Promise<readonly Undone[]> {
  return change(host, dryRun, (journal) => undosAdded(what, journal));
}

/** Brings back what the last undo took. Throws `PruneError`; then nothing was brought back. */
export function bringBack(host: Host, { dryRun = false } = {}): Promise<Redone> {
  return change(host, dryRun, redosAdded);
}

/** Adds to the journal what follows from it as it is at that moment. */
async function change<Outcome>(host: Host, dryRun: boolean, changeOf: (journal: Journal) => Change<Outcome>): Promise<Outcome> {
  const where = await host.journal.path();
  let made = undefined as { readonly outcome: Outcome; readonly notes: readonly string[] } | undefined;
  const work = (text: string) => {
    const { written, notes } = readWritten(text, where);
    const { added, outcome } = changeOf({ entries: inOrder(written), written, now: host.now() });
    made = { outcome, notes };
    return addition(text, added);
  };
  if (dryRun) work(await host.journal.read());
  else await host.journal.append(work);
  if (made === undefined) throw new Error("the journal was never read");
  await sayNotes(host, made.notes);
  return made.outcome;
}

async function sayNotes(host: Host, notes: readonly string[]): Promise<void> {
  await say(host, ...notes.map((note) => `note: ${note}`));
}

/** A decision as a value. */
export function decisionResult(entry: DecisionEntry): DecisionResult {
  const { at, person, name, decision, note, until, card = NO_CARD } = entry;
  return {
    id: person,
    name,
    decision,
    at,
    on: decidedOn(entry),
    note: note ?? null,
    until: until ?? null,
    url: card.url,
    company: card.company,
    position: card.position,
    connectedOn: card.connectedOn,
    score: card.score,
    reasons: card.reasons,
    costs: card.costs,
  };
}

/** What an export proves of a decision, as a value. */
export function proofResult(proofs: Proofs, entry: DecisionEntry): JournalLine["proof"] {
  const proof = proofOf(proofs, entry);
  return proof === undefined ? null : { proof: proof.proof, export: proof.dated };
}

/** What was seen of somebody's posts, as a value; `null` where that was taken back. */
export function sightingResult({ seen, on }: Pick<SeenEntry, "seen" | "on">): SightingResult | null {
  return seen === "untold" || on === undefined ? null : { seen, on };
}

/** A wish as a value. */
export function wishResult(entry: WishEntry): WishResult {
  const { at, group, title, wish } = entry;
  return { group, title, wish, at, on: decidedOn(entry) };
}

/** What was made, parted by what it is about, as values. */
export function madeResults(made: readonly Made[]): {
  readonly decisions: readonly DecisionResult[];
  readonly wishes: readonly WishResult[];
} {
  return { decisions: made.filter(isDecision).map(decisionResult), wishes: made.filter(isWish).map(wishResult) };
}

/** What was taken back as values, people's and groups' apart. */
export function undoneResults(undone: readonly Undone[]): Pick<UndoResult, "undone" | "wishes"> {
  return {
    undone: undone.flatMap(({ entry, now }) => (isAboutGroup(entry) ? [] : [{ ...decisionResult(entry), now: now as Decision | null }])),
    wishes: undone.flatMap(({ entry, now }) => (isAboutGroup(entry) ? [{ ...wishResult(entry), now: now as Wish | null }] : [])),
  };
}
