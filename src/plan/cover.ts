/** The few groups that together show most of a network. */

/** A group by its people. */
interface Covering {
  readonly kind: string;
  readonly people: readonly unknown[];
}

/** Kinds that tell when somebody came and nothing else, or the same as another kind cut in two: good to ask about, and no picture. */
export const CUTS = ["year", "era", "before", "since", "function-before", "function-since"];

/** A larger share of everybody shows nothing. */
const MOST_OF_ALL = 1 / 3;

/**
 * Takes, time after time, the group with most people who are in none that was taken: a picture of a network in few lines.
 *
 * @param groups the largest first
 * @param most so many groups
 * @param everybody how many people there are
 */
export function coverOf<G extends Covering>(groups: readonly G[], most: number, everybody: number): readonly G[] {
  const left = groups.filter(({ kind, people }) => !CUTS.includes(kind) && people.length <= everybody * MOST_OF_ALL);
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
