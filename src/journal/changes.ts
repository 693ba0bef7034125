/** What a command adds to a journal: decisions, notes and wishes that are new, what takes others back, what brings those back. Pure. */
import type { PersonId, PlainDate } from "../people/person.ts";
import {
  type DecisionEntry,
  fold,
  foldWishes,
  isDecision,
  isWish,
  sightingsIn,
  stamp,
  standing,
  type WishEntry,
  waitingNotes,
} from "./decisions.ts";
import {
  type Card,
  type Decision,
  type Entry,
  type Instant,
  isAboutGroup,
  type Proof,
  type SeenEntry,
  type Wish,
  type Written,
} from "./entry.ts";
import { isWritten, proofEntry, proofsIn } from "./proofs.ts";
import { batched, broughtBack, lastWritten, type Made, standingAbout, standingWishes, undoOf } from "./undo.ts";

/** A journal as it is when something is added to it, and the time. */
export interface Journal {
  /** In the order of time. */
  readonly entries: readonly Entry[];
  /** The same as they were written. */
  readonly written: readonly Written[];
  readonly now: Instant;
}

/** What is to be added, and what a command has to say about it. */
export interface Change<Outcome> {
  readonly added: readonly Entry[];
  readonly outcome: Outcome;
}

/** Somebody about whom something can be decided. */
export interface Target {
  readonly id: PersonId;
  readonly name: string;
  readonly card: Card;
  /** See `PersonEntry`. */
  readonly beside?: readonly PersonId[];
  /** The date of the export they were seen in, where it is later than today. */
  readonly exportDated?: PlainDate;
  /** They were marked as removed and are still there. */
  readonly again?: boolean;
}

/** A decision that is not in the journal yet. */
export interface Draft extends Target {
  readonly decision: Decision;
  readonly note?: string;
  readonly until?: PlainDate;
}

/** What became of decisions that were to be made. */
export interface Marked {
  readonly marked: readonly DecisionEntry[];
  /** Decisions that stood already, with nothing to add. */
  readonly already: readonly DecisionEntry[];
}

/** Decisions, each with the note that waited for it. */
export function decisionsAdded(drafts: readonly Draft[], { entries, now }: Journal): Change<Marked> {
  const decisions = fold(entries);
  const waiting = waitingNotes(entries);
  const already: DecisionEntry[] = [];
  const fresh = drafts.flatMap((draft) => {
    const note = draft.note ?? waiting.get(draft.id);
    const noted: Draft = note === undefined ? draft : { ...draft, note };
    const stands = standing(decisions, draft.id);
    if (stands === undefined || !addsNothing(noted, stands)) return [entryOf(noted)];
    already.push(stands);
    return [];
  });
  const marked = stamp(fresh, entries, now);
  return { added: marked, outcome: { marked, already } };
}

/** What an export of a day says of marks, a line each, where that is not written down already. */
export function proofsAdded(
  proven: readonly { readonly mark: DecisionEntry; readonly proof: Proof }[],
  dated: PlainDate,
  { entries, now }: Journal,
): Change<undefined> {
  const known = proofsIn(entries);
  const drafts = proven.flatMap(({ mark, proof }) => proofEntry(mark, proof, dated) ?? []);
  return {
    added: stamp(
      drafts.filter((draft) => !isWritten(known, draft)),
      entries,
      now,
    ),
    outcome: undefined,
  };
}

/** Whether a decision would add nothing to the one that stands. */
function addsNothing({ decision, note, until, card, again }: Draft, stands: DecisionEntry): boolean {
  return (
    stands.decision === decision &&
    !(again === true && decision === "removed") &&
    (note === undefined || note === stands.note) &&
    (until === undefined || until === stands.until) &&
    // Removed once more after a new connection is a removal of its own.
    card.connectedOn === (stands.card?.connectedOn ?? card.connectedOn)
  );
}

function entryOf({ id, name, card, beside = [], exportDated, decision, note, until }: Draft): DecisionEntry {
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

/** A note about somebody, decided about or not; `""` takes the one before it away. */
export function noteAdded({ id, name }: Target, note: string, { entries, now }: Journal): Change<undefined> {
  return { added: stamp([{ at: "", person: id, name, decision: "note" as const, note }], entries, now), outcome: undefined };
}

/** What was seen of somebody's posts and is not in the journal yet. */
export interface SightingDraft extends Target {
  readonly seen: SeenEntry["seen"];
  readonly on?: PlainDate;
}

/** What was seen of people's posts. The outcome is what was noted before, by person. */
export function sightingsAdded(drafts: readonly SightingDraft[], { entries, now }: Journal): Change<ReadonlyMap<PersonId, SeenEntry>> {
  const fresh = drafts.map(
    ({ id, name, card, beside = [], seen, on }): SeenEntry => ({
      at: "",
      person: id,
      name,
      seen,
      ...(on === undefined ? {} : { on }),
      ...(card.connectedOn === null ? {} : { connectedOn: card.connectedOn }),
      ...(beside.length === 0 ? {} : { beside }),
    }),
  );
  return { added: stamp(fresh, entries, now), outcome: sightingsIn(entries) };
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

/** Wishes about groups. */
export function wishesAdded(drafts: readonly WishDraft[], { entries, written, now }: Journal): Change<Wished> {
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
  const stamped = stamp(fresh, entries, now);
  const undos = batched(stamped.filter((entry) => !isWish(entry)));
  const wished = stamped.filter(isWish);
  return { added: [...undos, ...wished], outcome: { wished, already, takenBack } };
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

/** What takes decisions and wishes back, the one that was written last first. */
export function undosAdded(what: TakeBack, { entries, written, now }: Journal): Change<readonly Undone[]> {
  let [decisions, wishes] = [fold(entries), foldWishes(entries)];
  const undos: Entry[] = [];
  const undone = meantBy(what, written).map((entry): Undone => {
    const undo = undoOf(entry);
    undos.push(undo);
    [decisions, wishes] = [fold([undo], decisions), foldWishes([undo], wishes)];
    if (isAboutGroup(entry)) return { entry, now: wishes.get(entry.group)?.at(-1)?.wish ?? null };
    return { entry, now: standing(decisions, entry.person)?.decision ?? null };
  });
  return { added: batched(stamp(undos, entries, now)), outcome: undone };
}

/** What was brought back, and what was left since something else was decided about the person or group. */
export interface Redone {
  readonly redone: readonly Made[];
  readonly since: readonly Made[];
}

/** What brings back what the last undo took. */
export function redosAdded({ entries, written, now }: Journal): Change<Redone> {
  const { entries: again, since } = broughtBack(written);
  const added = stamp(again, entries, now);
  return { added, outcome: { redone: added.filter((entry) => isDecision(entry) || isWish(entry)), since } };
}
