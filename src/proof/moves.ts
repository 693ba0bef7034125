/** Who has another job than an earlier export told. */
import { addDays } from "../people/calendar.ts";
import type { Facts, PersonId } from "../people/person.ts";
import { isOtherJob } from "./compare.ts";
import type { Listed, Snapshot } from "./snapshot.ts";

/** So many days a move is news. */
const NEWS_DAYS = 400;

/**
 * The last other job of everybody who has one, by the exports before.
 *
 * @param list of one network, in the order in which they were made
 * @param current the one at hand; exports made after it say nothing
 */
export function movesIn(list: readonly Snapshot[], current: Snapshot): ReadonlyMap<PersonId, Facts["earlier"]> {
  const moves = new Map<PersonId, Facts["earlier"]>();
  const { dated } = current;
  if (dated === undefined) return moves;
  const now = new Map(current.people.map((person) => [person.id, person]));
  const since = addDays(dated, -NEWS_DAYS);
  // Whoever stays as they are is the same value in every snapshot of a file.
  const looked = new Set<Listed>();
  for (const snapshot of [...list].reverse()) {
    const until = snapshot.dated;
    if (until === undefined || until >= dated || until < since || snapshot.mark === current.mark) continue;
    for (const before of snapshot.people) {
      if (looked.has(before)) continue;
      looked.add(before);
      const after = now.get(before.id);
      if (after === undefined || moves.has(after.id) || after.connectedOn !== before.connectedOn) continue;
      const { company, position } = before;
      if (isOtherJob({ before, after }) && company + position !== "") moves.set(after.id, { job: { company, position, until } });
    }
  }
  return moves;
}
