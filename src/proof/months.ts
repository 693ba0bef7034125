/** How a network grew and shrank from export to export, and by month: who came, who is gone, which removals are proven. */
import { type DecisionEntry, type Decisions, decidedOn } from "../journal/decisions.ts";
import { type Proofs, proofOf } from "../journal/proofs.ts";
import type { PersonId, PlainDate } from "../people/person.ts";
import { type Comparison, compare } from "./compare.ts";
import type { Snapshot } from "./snapshot.ts";

/** An export, and what it says together with the one before; `undefined` of the first. */
export interface Step {
  readonly snapshot: Snapshot;
  readonly comparison: Comparison | undefined;
}

/** What happened in a month. */
export interface Month {
  /** `YYYY-MM` */
  readonly month: string;
  /** The last export made in it. */
  readonly last: Snapshot | undefined;
  came: number;
  back: number;
  gone: number;
  hidden: number;
  removed: number;
  confirmed: number;
  notDone: number;
}

/** Compares each export with the one before. */
export function stepsOf(list: readonly Snapshot[], decisions: Decisions): readonly Step[] {
  const earlier = new Set<PersonId>();
  return list.map((snapshot, at): Step => {
    const before = list[at - 1];
    const comparison = before && compare(before, snapshot, decisions, new Set(earlier));
    for (const { id } of before?.people ?? []) earlier.add(id);
    return { snapshot, comparison };
  });
}

/** The marks as removed in force, and what exports say of each. */
export function removalsIn(
  decisions: Decisions,
  proofs: Proofs,
): readonly { readonly mark: DecisionEntry; readonly proof: "confirmed" | "notDone" | "open" }[] {
  return [...decisions.values()].flatMap((own) => {
    const mark = own.at(-1);
    if (mark?.decision !== "removed") return [];
    const found = proofOf(proofs, mark)?.proof;
    return [{ mark, proof: found === undefined ? "open" : found === "not-done" ? "notDone" : "confirmed" }];
  });
}

/**
 * How many marks exports prove, and how many are so new that only a new export could.
 *
 * @param newest the day of the newest export; without one every mark is new
 */
export function provenMarks(
  decisions: Decisions,
  proofs: Proofs,
  newest: PlainDate | undefined,
): { readonly confirmed: number; readonly notDone: number; readonly open: number } {
  const removals = removalsIn(decisions, proofs);
  const of = (wanted: "confirmed" | "notDone") => removals.filter(({ proof }) => proof === wanted).length;
  const isNew = (mark: DecisionEntry) =>
    (mark.decision === "removed" || mark.decision === "unfollowed") &&
    proofOf(proofs, mark) === undefined &&
    decidedOn(mark) >= (newest ?? "");
  const open = [...decisions.values()].filter((own) => own.slice(-1).some(isNew)).length;
  return { confirmed: of("confirmed"), notDone: of("notDone"), open };
}

/**
 * What happened month by month. Whoever came is counted by the day of connection; whoever is gone in the month of the export that tells;
 * removals by the day of their mark.
 *
 * @returns from the month of the first export to that of the last export or mark, none left out
 */
export function monthsOf(steps: readonly Step[], removals: ReturnType<typeof removalsIn>): readonly Month[] {
  const dates = steps.flatMap(({ snapshot: { dated } }) => (dated === undefined ? [] : [dated]));
  const first = [...dates].sort()[0];
  if (first === undefined) return [];
  const marked = removals.map(({ mark }) => decidedOn(mark)).filter((day) => day >= first.slice(0, 7));
  const last = [...dates, ...marked].sort().at(-1) as PlainDate;
  const months = new Map<string, Month>();
  for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = monthAfter(month)) {
    const made = steps.filter(({ snapshot: { dated } }) => dated?.startsWith(month));
    months.set(month, {
      month,
      last: made.at(-1)?.snapshot,
      came: 0,
      back: 0,
      gone: 0,
      hidden: 0,
      removed: 0,
      confirmed: 0,
      notDone: 0,
    });
  }
  const of = (day: PlainDate | undefined) => months.get(day?.slice(0, 7) ?? "");
  steps.forEach(({ snapshot: { dated }, comparison }, at) => {
    if (comparison === undefined) return;
    const found = of(dated);
    for (const { person } of comparison.came) {
      const month = (person.connectedOn ?? "") >= (steps[at - 1]?.snapshot.dated ?? "") ? (of(person.connectedOn) ?? found) : found;
      if (month !== undefined) month.came += 1;
    }
    if (found === undefined) return;
    found.back += comparison.back.length;
    found.gone += comparison.gone.length;
    found.hidden += comparison.hidden.length;
  });
  for (const { mark, proof } of removals) {
    const month = of(decidedOn(mark));
    if (month === undefined) continue;
    month.removed += 1;
    if (proof !== "open") month[proof] += 1;
  }
  return [...months.values()];
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}
