/**
 * What became of people between two exports of one network: which marks the newer one proves, who came, who is gone. Ticks are claims, and
 * only what an export can prove is called so: where another reading of it is as likely, nothing is concluded.
 */
import { type DecisionEntry, type Decisions, decidedOn } from "../journal/decisions.ts";
import { decidedAbout, isStillThere, OTHER_DAY } from "../journal/people.ts";
import { daysBetween } from "../people/calendar.ts";
import { companyKey, nameKey } from "../people/compare.ts";
import type { PersonId, PlainDate } from "../people/person.ts";
import { fold } from "../text/text.ts";
import { doubtsOf } from "./doubts.ts";
import { type FoundBy, match, type Pair } from "./match.ts";
import { type Listed, madeBetween, newestDay, type Snapshot } from "./snapshot.ts";

/** Somebody of whom there is something to tell. */
export interface Finding {
  /** As the newer export lists them; where it does not, as the older one did. */
  readonly person: Listed;
  /** As the older export listed them, where both do. */
  readonly was?: Listed;
  /** How they were found in both. */
  readonly by?: FoundBy;
  /** What the user had marked. */
  readonly mark?: DecisionEntry;
  /** Of whoever is back: they were hidden in the older export, and are no new connection. */
  readonly wasHidden?: true;
}

/** What two exports say together. Where there are doubts all else is empty. */
export interface Comparison {
  /** `short`: one of them lacks many people; `older`: the one that was taken for the newer is not. */
  readonly doubts: "short" | "older" | null;
  /** Which of them is short. */
  readonly short?: "before" | "after";
  /** Marked as removed, and gone. */
  readonly confirmed: readonly Finding[];
  /** Marked as removed before the export, which holds them all the same. */
  readonly notDone: readonly Finding[];
  /** New connections. */
  readonly came: readonly Finding[];
  /** Connected once more, or shown once more. */
  readonly back: readonly Finding[];
  /** Gone without the user. */
  readonly gone: readonly Finding[];
  /** Missing, and a row of their day holds only a date instead. */
  readonly hidden: readonly Finding[];
  /** With another company, position or name. */
  readonly changed: readonly Finding[];
  /** Under another address. */
  readonly moved: readonly Finding[];
  /** Missing, and nothing tells why: somebody there may be they, or one of fewer rows that have only a date now. */
  readonly unclear: readonly Finding[];
  /** Marked as unfollowed, and what Member_Follows.csv says of it; `undefined` where one of the exports has none. */
  readonly unfollows: { readonly confirmed: readonly Finding[]; readonly notSeen: readonly Finding[] } | undefined;
}

const NOTHING = {
  confirmed: [],
  notDone: [],
  came: [],
  back: [],
  gone: [],
  hidden: [],
  changed: [],
  moved: [],
  unclear: [],
  unfollows: undefined,
} satisfies Partial<Comparison>;

/**
 * Compares two exports of one network.
 *
 * @param decisions those that were not taken back
 * @param earlier ids of people whom a still older export held
 */
export function compare(before: Snapshot, after: Snapshot, decisions: Decisions, earlier: ReadonlySet<PersonId> = new Set()): Comparison {
  const matched = match(before.people, after.people);
  const removals = removalsIn(before.people, decisions);
  const hidden = hiddenIn(matched.onlyBefore, newlyDateOnly(matched.onlyAfter, before, after), ({ id }) => removals.has(id));
  const isUnclear = ({ id }: Listed) => matched.unclear.has(id) || hidden.unclear.has(id);
  const missing = matched.onlyBefore.filter((person) => !hidden.sure.has(person.id) && !removals.has(person.id) && !isUnclear(person));
  const strangers = matched.onlyAfter.filter((person) => isOfOldDay(person, before) && !earlier.has(person.id));
  const doubts = doubtsOf({ before, after, missing, strangers, marked: removals.size, came: matched.onlyAfter, gone: matched.onlyBefore });
  if (doubts !== null) return { ...NOTHING, ...doubts };

  const result = {
    confirmed: [] as Finding[],
    notDone: [] as Finding[],
    came: [] as Finding[],
    back: [] as Finding[],
    gone: [] as Finding[],
    hidden: [] as Finding[],
    changed: [] as Finding[],
    moved: [] as Finding[],
    unclear: [] as Finding[],
  };
  const newest = newestDay(after);
  const isProof = (person: Listed) => isSurelyNewer(before, after) || (newest !== undefined && (person.connectedOn ?? "") <= newest);
  for (const person of matched.onlyBefore) {
    const mark = removals.get(person.id);
    const finding: Finding = { person, ...(mark === undefined ? {} : { mark }) };
    if (hidden.sure.has(person.id)) result.hidden.push(finding);
    else if (isUnclear(person) || (mark !== undefined && !isProof(person))) result.unclear.push(finding);
    else (mark === undefined ? result.gone : result.confirmed).push(finding);
  }

  const standing = decidedAbout(after.people, decisions);
  const proven = result.confirmed.flatMap(({ mark }) => (mark === undefined ? [] : [decidedOn(mark)])).sort();
  /** An export made on the very day of a mark, or without a date of its own, is younger than the last mark that it proves. */
  const isAfter = (mark: DecisionEntry) =>
    isStillThere(mark, after.dated) || ((after.guessed || decidedOn(mark) === after.dated) && decidedOn(mark) <= (proven.at(-1) ?? ""));
  const stays = (person: Listed, rest: Partial<Finding>) => {
    const mark = standing.get(person.id) ?? removals.get(rest.was?.id ?? "");
    if (mark?.decision === "removed" && isAfter(mark)) result.notDone.push({ person, mark, ...rest });
  };
  const returned = returnedIn(matched.onlyAfter, before, after);
  for (const pair of matched.pairs) {
    const { before: was, after: person, by } = pair;
    if (isConnectedAgain(pair)) result.back.push({ person, was, by, ...removedBefore(person, decisions) });
    else {
      stays(person, { was, by });
      if (isOther(pair)) result.changed.push({ person, was, by });
      if (was.id !== person.id && was.url !== "" && person.url !== "") result.moved.push({ person, was, by });
    }
  }
  for (const person of matched.onlyAfter) {
    const removed = removedBefore(person, decisions);
    if (removed.mark !== undefined) result.back.push({ person, ...removed });
    else if (standing.get(person.id)?.decision === "removed") stays(person, {});
    else if (returned.has(person.id)) result.back.push({ person, wasHidden: true });
    else if (earlier.has(person.id)) result.back.push({ person });
    else result.came.push({ person });
  }
  return { doubts: null, ...result, unfollows: unfollowsIn(matched.pairs, before, after, standing) };
}

/** The marks as removed that are about these very connections: not about one that ended before, or was made since. */
function removalsIn(people: readonly Listed[], decisions: Decisions): ReadonlyMap<PersonId, DecisionEntry> {
  const found = new Map<PersonId, DecisionEntry>();
  if (decisions.size === 0) return found;
  const followed = decidedAbout(people, decisions);
  for (const person of people) {
    const entry = decisions.get(person.id)?.findLast((one) => isAbout(one, person)) ?? followed.get(person.id);
    if (entry?.decision === "removed") found.set(person.id, entry);
  }
  return found;
}

function isAbout(entry: DecisionEntry, { connectedOn }: Listed): boolean {
  const day = entry.card?.connectedOn ?? undefined;
  if (day !== undefined && connectedOn !== undefined) return day === connectedOn;
  return connectedOn === undefined || connectedOn <= decidedOn(entry);
}

/** The last mark as removed of somebody who is connected since. */
function removedBefore({ id, connectedOn }: Listed, decisions: Decisions): { readonly mark?: DecisionEntry } {
  const mark = decisions.get(id)?.findLast((entry) => {
    const day = entry.card?.connectedOn ?? undefined;
    if (entry.decision !== "removed" || connectedOn === undefined) return false;
    return day === undefined ? connectedOn > decidedOn(entry) : connectedOn > day;
  });
  return mark === undefined ? {} : { mark };
}

function isConnectedAgain({ before: { connectedOn: then }, after: { connectedOn: now } }: Pair): boolean {
  return then !== undefined && now !== undefined && daysBetween(then, now) > OTHER_DAY;
}

/** Whether the job or the name is another one; another way to write the same company is none. */
function isOther(pair: Pair): boolean {
  return isOtherJob(pair) || !isSameText(pair.before.name, pair.after.name);
}

/** Whether the company or the position is another one. */
export function isOtherJob({ before, after }: Pick<Pair, "before" | "after">): boolean {
  const sameCompany = isSameText(before.company, after.company) || isSameEmployer(before.company, after.company);
  return !sameCompany || !isSameText(before.position, after.position);
}

/** What a spreadsheet writes for a letter that its encoding lacks. */
const LOST = /[?_\ufffd]/;

/** Whether two texts differ in case, marks and white space at most, or in letters that one of them has lost. */
function isSameText(one: string, other: string): boolean {
  if (one === other || fold(one) === fold(other)) return true;
  if (!LOST.test(one) && !LOST.test(other)) return false;
  const [letters, others] = [[...one.trim()], [...other.trim()]];
  return (
    letters.length === others.length &&
    letters.every((letter, i) => letter === others[i] || LOST.test(letter) || LOST.test(others[i] ?? ""))
  );
}

function isSameEmployer(one: string, other: string): boolean {
  const key = companyKey(one);
  return key !== "" && key === companyKey(other);
}

/** Whether they were added before the older export was made, which does not hold them. */
function isOfOldDay({ connectedOn }: Listed, before: Snapshot): boolean {
  const [made] = madeBetween(before);
  return connectedOn !== undefined && made !== undefined && connectedOn < made;
}

/** Whether the dates alone tell that an export is the younger one, whatever is in it. */
function isSurelyNewer(before: Snapshot, after: Snapshot): boolean {
  const [, latest] = madeBetween(before);
  const [earliest] = madeBetween(after);
  return earliest !== undefined && earliest > latest;
}

/** How many rows of each day have only a date now that held a name before: those that are new, and those whose members are back. */
function newlyDateOnly(strangers: readonly Listed[], before: Snapshot, after: Snapshot): ReadonlyMap<PlainDate, number> {
  const rows = new Map<PlainDate, number>();
  for (const [day, count] of after.dateOnly) {
    const known = before.dateOnly.get(day) ?? 0;
    const returned = Math.min(known, strangers.filter(({ connectedOn }) => connectedOn === day).length);
    if (count > known - returned) rows.set(day, count - known + returned);
  }
  return rows;
}

/** Who of the missing is hidden, and of whom nobody can say, since fewer rows of their day have only a date now than people may be meant. */
interface Hidden {
  readonly sure: ReadonlySet<PersonId>;
  readonly unclear: ReadonlySet<PersonId>;
}

/**
 * As many of a day as rows of it have only a date now. Whoever is not marked comes first: the mark of the others explains why they are
 * missing, and two coincidences are not looked for where none is needed.
 */
function hiddenIn(missing: readonly Listed[], rows: ReadonlyMap<PlainDate, number>, isMarked: (person: Listed) => boolean): Hidden {
  const [sure, unclear] = [new Set<PersonId>(), new Set<PersonId>()];
  for (const [day, count] of rows) {
    const those = missing.filter(({ connectedOn }) => connectedOn === day);
    const unmarked = those.filter((person) => !isMarked(person));
    const left = count - unmarked.length;
    put(unmarked, count, { sure, unclear });
    if (left > 0) put(those.filter(isMarked), left, { sure, unclear });
  }
  return { sure, unclear };
}

function put(people: readonly Listed[], rows: number, { sure, unclear }: { sure: Set<PersonId>; unclear: Set<PersonId> }): void {
  for (const { id } of people) (people.length <= rows ? sure : unclear).add(id);
}

/** Who has a name again: as many of a day as rows with only a date are fewer. */
function returnedIn(strangers: readonly Listed[], before: Snapshot, after: Snapshot): ReadonlySet<PersonId> {
  return new Set(
    strangers.flatMap(({ id, connectedOn: day }) =>
      day !== undefined && (before.dateOnly.get(day) ?? 0) > (after.dateOnly.get(day) ?? 0) ? [id] : [],
    ),
  );
}

/** What the follows of both exports say of marks as unfollowed. Follows tell names only, so that of namesakes nothing is known. */
function unfollowsIn(
  pairs: readonly Pair[],
  before: Snapshot,
  after: Snapshot,
  standing: ReadonlyMap<PersonId, DecisionEntry>,
): Comparison["unfollows"] {
  const [then, now] = [before.unfollowed, after.unfollowed];
  if (then === undefined || now === undefined) return undefined;
  const names = new Map<string, number>();
  for (const { name } of after.people) names.set(nameKey(name), (names.get(nameKey(name)) ?? 0) + 1);
  const [confirmed, notSeen]: [Finding[], Finding[]] = [[], []];
  for (const { before: was, after: person, by } of pairs) {
    const mark = standing.get(person.id);
    if (mark?.decision !== "unfollowed" || names.get(nameKey(person.name)) !== 1) continue;
    if (now.has(person.id)) {
      if (now.get(person.id) !== then.get(was.id)) confirmed.push({ person, was, by, mark });
    } else if (after.dated !== undefined && decidedOn(mark) < after.dated) notSeen.push({ person, was, by, mark });
  }
  return { confirmed, notSeen };
}
