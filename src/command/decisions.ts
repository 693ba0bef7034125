/** What the user decided: read from the journal, tied to the people at hand, and added to it. */
import type { DecisionResult } from "../document/result.ts";
import type { Host } from "../host/host.ts";
import { type DecisionEntry, type Decisions, dayOf, dueOn, fold, last, stamp, standing } from "../journal/decisions.ts";
import { addition, type Card, DECISIONS, type Decision, type Entry, readLines } from "../journal/entry.ts";
import { nameKey } from "../people/compare.ts";
import type { Person, PersonId, PlainDate } from "../people/person.ts";
import { say } from "./say.ts";

/** Somebody about whom something can be decided. */
export interface Target {
  readonly id: PersonId;
  readonly name: string;
  readonly card: Card;
}

/** A decision that is not in the journal yet. */
export interface Draft {
  readonly target: Target;
  readonly decision: Decision;
  readonly note?: string;
  readonly until?: PlainDate;
}

/** The journal's entries in order, and what they add up to. What was passed over is told on stderr. Throws `PruneError`. */
export async function readJournal(host: Host): Promise<{ readonly entries: readonly Entry[]; readonly decisions: Decisions }> {
  const { entries, notes } = readLines(await host.journal.read(), await host.journal.path());
  await tell(host, notes);
  return { entries, decisions: fold(entries) };
}

type Known = Pick<Person, "id" | "name" | "connectedOn">;

/**
 * The decisions in force about people, by the id each has now. A changed profile address changes the id: somebody whom the journal
 * knows by an id that is gone is followed to the one person with the same name and the same date of connection.
 */
export function decidedAbout(people: readonly Known[], decisions: Decisions): ReadonlyMap<PersonId, DecisionEntry> {
  const found = new Map<PersonId, DecisionEntry>();
  if (decisions.size === 0) return found;
  const gone = new Set(decisions.keys());
  for (const person of people) {
    const entry = standing(decisions, person.id);
    if (entry === undefined) continue;
    gone.delete(person.id);
    if (!isOver(entry, person)) found.set(person.id, entry);
  }
  const lost = new Map<string, DecisionEntry[]>();
  for (const id of gone) {
    const entry = standing(decisions, id);
    if (entry?.card?.connectedOn) add(lost, `${nameKey(entry.name)}@${entry.card.connectedOn}`, entry);
  }
  if (lost.size === 0) return found;
  const alike = new Map<string, Known[]>();
  for (const person of people) add(alike, `${nameKey(person.name)}@${person.connectedOn}`, person);
  for (const [key, entries] of lost) {
    const [person, another] = alike.get(key) ?? [];
    const [entry, other] = entries;
    if (person === undefined || another !== undefined || entry === undefined || other !== undefined) continue;
    if (!decisions.has(person.id)) found.set(person.id, entry);
  }
  return found;
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Whoever is a connection again since they were removed or unfollowed is somebody new to decide about. */
function isOver({ decision, at }: DecisionEntry, { connectedOn }: Known): boolean {
  return (decision === "removed" || decision === "unfollowed") && connectedOn !== undefined && connectedOn > dayOf(at);
}

/** Whether nothing is to be proposed about somebody on a day: all is done, or it is for later. */
export function isSettled(entry: DecisionEntry | undefined, today: PlainDate): boolean {
  return entry !== undefined && (entry.decision !== "later" || today < dueOn(entry));
}

/** What the left-out are called. */
const LEFT_OUT: Readonly<Record<Decision, string>> = {
  removed: "you removed",
  unfollowed: "you unfollowed",
  keep: "you said to keep",
  later: "for later",
};

/** Says on stderr how many people of an export are not in what is shown, and why. */
export async function tellLeftOut(host: Host, entries: readonly DecisionEntry[]): Promise<void> {
  const told = DECISIONS.flatMap((decision) => {
    const number = entries.filter((entry) => entry.decision === decision).length;
    return number === 0 ? [] : [`${number} ${LEFT_OUT[decision]}`];
  });
  if (told.length > 0) await say(host, `Left out: ${told.join(", ")} (\`prune journal\`)`);
}

/** What became of decisions that were to be made. */
export interface Marked {
  readonly marked: readonly DecisionEntry[];
  /** Decisions that stood already, with nothing to add. */
  readonly already: readonly DecisionEntry[];
}

/** Adds decisions to the journal: all of them, or throws `PruneError` and adds none. When it resolves they are on the disk. */
export async function decide(host: Host, drafts: readonly Draft[], { dryRun = false } = {}): Promise<Marked> {
  let outcome: Marked = { marked: [], already: [] };
  await change(host, dryRun, (entries) => {
    const decisions = fold(entries);
    const already: DecisionEntry[] = [];
    const fresh = drafts.filter((draft) => {
      const stands = standing(decisions, draft.target.id);
      if (stands === undefined || !saysNothingNew(draft, stands)) return true;
      already.push(stands);
      return false;
    });
    const marked = stamp(fresh.map(entryOf), entries, host.now());
    outcome = { marked, already };
    return marked;
  });
  return outcome;
}

function saysNothingNew({ decision, note, until, target }: Draft, stands: DecisionEntry): boolean {
  return (
    stands.decision === decision &&
    (note === undefined || note === stands.note) &&
    (until === undefined || until === stands.until) &&
    // Removed once more after a new connection is a removal of its own.
    target.card.connectedOn === (stands.card?.connectedOn ?? target.card.connectedOn)
  );
}

function entryOf({ target: { id, name, card }, decision, note, until }: Draft) {
  return {
    // First on the line, for whoever reads it; `stamp` says when.
    at: "",
    person: id,
    name,
    decision,
    ...(note === undefined ? {} : { note }),
    ...(until === undefined ? {} : { until }),
    card,
  };
}

/** A decision that was taken back, and what holds about the person without it. */
export interface Undone {
  readonly entry: DecisionEntry;
  readonly now: Decision | null;
}

/**
 * Takes back the last decisions that still stand, the newest first. Throws `PruneError`; then nothing was taken back.
 *
 * @param options.of only those about this person
 */
export async function takeBack(
  host: Host,
  count: number,
  { dryRun = false, of }: { readonly dryRun?: boolean; readonly of?: PersonId } = {},
): Promise<readonly Undone[]> {
  let undone: readonly Undone[] = [];
  await change(host, dryRun, (entries) => {
    let decisions = fold(entries);
    const undos: Entry[] = [];
    const own = of === undefined ? decisions : new Map([[of, decisions.get(of) ?? []]]);
    undone = last(own, count).map((entry) => {
      const undo: Entry = { at: entry.at, person: entry.person, name: entry.name, decision: "undo" };
      undos.push(undo);
      decisions = fold([undo], decisions);
      return { entry, now: standing(decisions, entry.person)?.decision ?? null };
    });
    return stamp(undos, entries, host.now());
  });
  return undone;
}

/** Adds to the journal what follows from it as it is at that moment. */
async function change(host: Host, dryRun: boolean, entriesAfter: (entries: readonly Entry[]) => readonly Entry[]): Promise<void> {
  const where = await host.journal.path();
  let notes: readonly string[] = [];
  const work = (text: string) => {
    const lines = readLines(text, where);
    notes = lines.notes;
    return addition(text, entriesAfter(lines.entries));
  };
  if (dryRun) work(await host.journal.read());
  else await host.journal.append(work);
  await tell(host, notes);
}

async function tell(host: Host, notes: readonly string[]): Promise<void> {
  await say(host, ...notes.map((note) => `note: ${note}`));
}

/** A decision as a value. */
export function decisionResult({ at, person, name, decision, note, until, card }: DecisionEntry): DecisionResult {
  return {
    id: person,
    name,
    decision,
    at,
    on: dayOf(at),
    note: note ?? null,
    until: until ?? null,
    url: card?.url ?? null,
    company: card?.company ?? "",
    position: card?.position ?? "",
    connectedOn: card?.connectedOn ?? null,
    score: card?.score ?? null,
    reasons: card?.reasons ?? [],
    costs: card?.costs ?? [],
  };
}
