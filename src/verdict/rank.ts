/** Who comes first: a total, stable order of assessments. */
import type { Assessment } from "./assessment.ts";

/** The orders a user can ask for. */
export type Order = "score" | "staleness" | "spam" | "relevance" | "connected" | "name";

type Compare = (a: Assessment, b: Assessment) => number;

/** Undated people come after dated ones. */
const older: Compare = (a, b) => text(a.person.connectedOn ?? "9999", b.person.connectedOn ?? "9999");

/** Ends every comparison, so that no order depends on the order of the rows. */
const tieBreak: Compare = (a, b) =>
  b.score - a.score ||
  b.spam - a.spam ||
  older(a, b) ||
  text(a.person.name, b.person.name) ||
  text(a.person.url, b.person.url) ||
  text(a.person.id, b.person.id);

const FIRST: Readonly<Record<Exclude<Order, "score">, Compare>> = {
  staleness: (a, b) => (b.staleness ?? -1) - (a.staleness ?? -1),
  spam: (a, b) => b.spam - a.spam,
  // Least relevant first: the order of a list of people to look at. Unknown comes last.
  relevance: (a, b) => (a.relevance ?? 101) - (b.relevance ?? 101),
  connected: older,
  name: (a, b) => collate(a.person.name, b.person.name),
};

let collator: Intl.Collator | undefined;

function collate(a: string, b: string): number {
  collator ??= new Intl.Collator("en");
  return collator.compare(a, b);
}

/** Code-unit order: the same on every machine, whatever its locale. */
function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Sorts assessments into a new array: the order asked for, then score, spam, older connection, name, address.
 *
 * @param enough by score, so many may be all that is wanted: the rest is left out where that spares work
 */
export function rank(assessments: readonly Assessment[], order: Order = "score", enough = Number.POSITIVE_INFINITY): Assessment[] {
  if (order !== "score") {
    const first = FIRST[order];
    return [...assessments].sort((a, b) => first(a, b) || tieBreak(a, b));
  }
  if (enough < assessments.length) {
    const lowest = lowestOf(assessments, enough);
    return assessments.filter((assessment) => standing(assessment) >= lowest).sort(tieBreak);
  }
  // By score first, in 101 heaps: sorting each of them is much quicker than sorting 30,000 people at once.
  const heaps: Assessment[][] = Array.from({ length: 101 }, () => []);
  assessments.forEach((assessment) => {
    (heaps[100 - assessment.score] as Assessment[]).push(assessment);
  });
  return heaps.flatMap((heap) => heap.sort(tieBreak));
}

/** Score and spam, which go before all else, as one number. */
const standing = ({ score, spam }: Assessment): number => score * 101 + spam;

/** What so many people reach at least. */
function lowestOf(assessments: readonly Assessment[], enough: number): number {
  const counts = new Uint32Array(101 * 101);
  assessments.forEach((assessment) => {
    const reached = standing(assessment);
    counts[reached] = (counts[reached] as number) + 1;
  });
  let lowest = counts.length - 1;
  for (let reached = counts[lowest] as number; reached < enough && lowest > 0; reached += counts[lowest] as number) lowest -= 1;
  return lowest;
}
