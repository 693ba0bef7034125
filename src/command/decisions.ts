/** What the user decided: read from the journal, tied to the people at hand, and added to it. */
import type { DecisionResult, UndoResult, WishResult } from "../document/result.ts";
import type { Host } from "../host/host.ts";
import {
  type DecisionEntry,
  type Decisions,
  decidedOn,
  fold,
  foldWishes,
  isDecision,
  isWish,
  stamp,
  standing,
  type WishEntry,
  type Wishes,
  waitingNotes,
} from "../journal/decisions.ts";
import {
  addition,
  type Card,
  DECISIONS,
  type Decision,
  type Entry,
  inOrder,
  isAboutGroup,
  readLines,
  readWritten,
  type Wish,
  type Written,
} from "../journal/entry.ts";
import { addsNothing, isSettled } from "../journal/people.ts";
import { batched, broughtBack, lastWritten, type Made, standingAbout, standingWishes, undoOf } from "../journal/undo.ts";
import type { PersonId, PlainDate } from "../people/person.ts";
import type { Judged } from "./network.ts";
import { say } from "./say.ts";

/** Somebody about whom something can be decided. */
export interface Target {
  readonly id: PersonId;
  readonly name: string;
  readonly card: Card;
  /** See `Entry`. */
  readonly beside?: readonly PersonId[];
  /** The date of the export they were seen in, where it is later than today. */
  readonly exportDated?: PlainDate;
  /** They were marked as removed and are still there. */
  readonly again?: boolean;
}

/** A decision that is not in the journal yet. */
export interface Draft {
  readonly target: Target;
  readonly decision: Decision;
  readonly note?: string;
  readonly until?: PlainDate;
}

/** The journal's entries in order, and what they add up to. What was passed over is told on stderr. Throws `PruneError`. */
export async function readJournal(
  host: Host,
): Promise<{ readonly entries: readonly Entry[]; readonly decisions: Decisions; readonly wishes: Wishes }> {
  const { entries, notes } = readLines(await host.journal.read(), await host.journal.path());
  await tell(host, notes);
  return { entries, decisions: fold(entries), wishes: foldWishes(entries) };
}

/** What the left-out are called. */
const LEFT_OUT: Readonly<Record<Decision, string>> = {
  removed: "you removed",
  unfollowed: "you unfollowed",
  keep: "you said to keep",
  later: "for later",
};

/** Says on stderr how many people of an export are not in what is shown, and why; `only` where but one decision leaves out. */
export async function tellLeftOut(host: Host, { decided, today, analysis }: Judged, only?: Decision): Promise<void> {
  const { dated } = analysis.reading;
  const out = [...decided.values()].filter((entry) => isSettled(entry, today, dated) && (only === undefined || entry.decision === only));
  const told = DECISIONS.flatMap((decision) => {
    const number = out.filter((entry) => entry.decision === decision).length;
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
    const waiting = waitingNotes(entries);
    const noted = drafts.map((draft): Draft => {
      const note = draft.note ?? waiting.get(draft.target.id);
      return note === undefined ? draft : { ...draft, note };
    });
    const fresh = noted.filter((draft) => {
      const stands = standing(decisions, draft.target.id);
      if (stands === undefined || !addsNothing({ ...draft, ...draft.target }, stands)) return true;
      already.push(stands);
      return false;
    });
    const marked = stamp(fresh.map(entryOf), entries, host.now());
    outcome = { marked, already };
    return marked;
  });
  return outcome;
}

/** Writes down a note about somebody, decided about or not; `""` takes it away. Throws `PruneError`; then nothing has changed. */
export async function keepNote(host: Host, { id, name }: Target, note: string): Promise<void> {
  await change(host, false, (entries) => stamp([{ at: "", person: id, name, decision: "note" as const, note }], entries, host.now()));
}

function entryOf({ target: { id, name, card, beside = [], exportDated }, decision, note, until }: Draft) {
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
    ...(exportDated === undefined ? {} : { exportDated }),
  };
}

/** A wish that is not in the journal yet; `none` takes back what stands. */
export interface WishDraft {
  readonly group: string;
  readonly title: string;
  readonly wish: Wish | "none";
}

/** What became of wishes that were to be written down. */
export interface Wished {
  readonly wished: readonly WishEntry[];
  /** Wishes that stood already. */
  readonly already: readonly WishEntry[];
  /** Wishes that were taken back, the newest first. */
  readonly takenBack: readonly WishEntry[];
}

/** Adds wishes about groups to the journal: all of them, or throws `PruneError` and adds none. When it resolves they are on the disk. */
export async function wishFor(host: Host, drafts: readonly WishDraft[], { dryRun = false } = {}): Promise<Wished> {
  let outcome: Wished = { wished: [], already: [], takenBack: [] };
  await change(host, dryRun, (entries, written) => {
    const wishes = foldWishes(entries);
    const already: WishEntry[] = [];
    const takenBack: WishEntry[] = [];
    const fresh = drafts.flatMap(({ group, title, wish }): (Entry & { group: string })[] => {
      const stands = wishes.get(group)?.at(-1);
      if (wish === "none") {
        const own = standingWishes(written, group);
        takenBack.push(...own);
        return own.map((entry) => undoOf(entry) as Entry & { group: string });
      }
      if (stands?.wish === wish) already.push(stands);
      return stands?.wish === wish ? [] : [{ at: "", group, title, wish }];
    });
    const stamped = stamp(fresh, entries, host.now());
    const undos = batched(stamped.filter((entry) => !isWish(entry)));
    const made = stamped.filter(isWish);
    outcome = { wished: made, already, takenBack };
    return [...undos, ...made];
  });
  return outcome;
}

/** A decision or wish that was taken back, and what holds about the person or group without it. */
export type Undone =
  | { readonly entry: DecisionEntry; readonly now: Decision | null }
  | { readonly entry: WishEntry; readonly now: Wish | null };

/**
 * So many of the decisions and wishes in force, those that were written last; or the decisions about certain people, one each; or the last
 * wish about a group.
 */
export type TakeBack = { readonly last: number } | { readonly about: ReadonlySet<PersonId> } | { readonly group: string };

function meantBy(what: TakeBack, written: readonly Written[]): readonly Made[] {
  if ("last" in what) return lastWritten(written, what.last);
  return "group" in what ? standingWishes(written, what.group).slice(0, 1) : standingAbout(written, what.about);
}

/** Takes back decisions and wishes, the one that was written last first. Throws `PruneError`; then nothing was taken back. */
export async function takeBack(host: Host, what: TakeBack, { dryRun = false } = {}): Promise<readonly Undone[]> {
  let undone: readonly Undone[] = [];
  await change(host, dryRun, (entries, written) => {
    let [decisions, wishes] = [fold(entries), foldWishes(entries)];
    const undos: Entry[] = [];
    undone = meantBy(what, written).map((entry): Undone => {
      const undo = undoOf(entry);
      undos.push(undo);
      [decisions, wishes] = [fold([undo], decisions), foldWishes([undo], wishes)];
      if (isAboutGroup(entry)) return { entry, now: wishes.get(entry.group)?.at(-1)?.wish ?? null };
      return { entry, now: standing(decisions, entry.person)?.decision ?? null };
    });
    return batched(stamp(undos, entries, host.now()));
  });
  return undone;
}

/** What was brought back, and what was left since something else was decided about the person or group. */
export interface Redone {
  readonly redone: readonly Made[];
  readonly since: readonly Made[];
}

/** Brings back what the last undo took. Throws `PruneError`; then nothing was brought back. */
export async function bringBack(host: Host, { dryRun = false } = {}): Promise<Redone> {
  let outcome: Redone = { redone: [], since: [] };
  await change(host, dryRun, (entries, written) => {
    const { entries: again, since } = broughtBack(written);
    const stamped = stamp(again, entries, host.now());
    outcome = { redone: stamped.filter((entry) => isDecision(entry) || isWish(entry)), since };
    return stamped;
  });
  return outcome;
}

/** Adds to the journal what follows from it as it is at that moment, its entries in the order of time and as they were written. */
async function change(
  host: Host,
  dryRun: boolean,
  entriesAfter: (entries: readonly Entry[], written: readonly Written[]) => readonly Entry[],
): Promise<void> {
  const where = await host.journal.path();
  let notes: readonly string[] = [];
  const work = (text: string) => {
    const read = readWritten(text, where);
    notes = read.notes;
    return addition(text, entriesAfter(inOrder(read.written), read.written));
  };
  if (dryRun) work(await host.journal.read());
  else await host.journal.append(work);
  await tell(host, notes);
}

async function tell(host: Host, notes: readonly string[]): Promise<void> {
  await say(host, ...notes.map((note) => `note: ${note}`));
}

/** A decision as a value. */
export function decisionResult(entry: DecisionEntry): DecisionResult {
  const { at, person, name, decision, note, until, card } = entry;
  return {
    id: person,
    name,
    decision,
    at,
    on: decidedOn(entry),
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
