/** What the user decided: read from the journal, tied to the people at hand, and added to it. */
import type { DecisionResult } from "../document/result.ts";
import type { Host } from "../host/host.ts";
import { type DecisionEntry, type Decisions, dayOf, fold, last, stamp, standing } from "../journal/decisions.ts";
import { addition, type Card, DECISIONS, type Decision, type Entry, readLines } from "../journal/entry.ts";
import { addsNothing } from "../journal/people.ts";
import type { PersonId, PlainDate } from "../people/person.ts";

/** Somebody about whom something can be decided. */
export interface Target {
  readonly id: PersonId;
  readonly name: string;
  readonly card: Card;
  /** See `Entry`. */
  readonly beside?: readonly PersonId[];
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
  if (told.length > 0)
    await host.stderr.write(`Left out: ${told.join(", ")} (\`prune journal\`)
`);
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
      if (stands === undefined || !addsNothing({ ...draft, card: draft.target.card }, stands)) return true;
      already.push(stands);
      return false;
    });
    const marked = stamp(fresh.map(entryOf), entries, host.now());
    outcome = { marked, already };
    return marked;
  });
  return outcome;
}

function entryOf({ target: { id, name, card, beside = [] }, decision, note, until }: Draft) {
  return {
    // First on the line, for whoever reads it; `stamp` says when.
    at: "",
    person: id,
    name,
    decision,
    ...(note === undefined ? {} : { note }),
    ...(until === undefined ? {} : { until }),
    card,
    ...(beside.length === 0 ? {} : { beside }),
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
  for (const note of notes) await host.stderr.write(`note: ${note}\n`);
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
