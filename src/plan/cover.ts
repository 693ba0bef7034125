/** The few groups that together show most of a network. */

/** A group by its people. */
interface Covering {
  readonly people: readonly unknown[];
}

/**
 * Takes, time after time, the group with most people who are in none that was taken: a picture of a network in few lines. A group that holds
 * nearly everybody shows nothing, and is passed over.
 *
 * @param groups the largest first
 * @param most so many groups
 * @param everybody how many people there are
 */
export function coverOf<G extends Covering>(groups: readonly G[], most: number, everybody: number): readonly G[] {
  const left = groups.filter(({ people }) => people.length <= everybody / 2);
  const taken: G[] = [];
  const covered = new Set<unknown>();
  while (taken.length < most) {
    let best: { readonly group: G; readonly fresh: number } | undefined;
    for (const group of left) {
      if (group.people.length <= (best?.fresh ?? 0)) break;
      const fresh = group.people.filter((person) => !covered.has(person)).length;
      if (fresh > (best?.fresh ?? 0)) best = { group, fresh };
    }
    if (best === undefined) return taken;
    taken.push(best.group);
    left.splice(left.indexOf(best.group), 1);
    for (const person of best.group.people) covered.add(person);
  }
  return taken;
}
