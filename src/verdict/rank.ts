/**
 * Who comes first: a total, stable order of assessments, by the sum before the ends of the scale cut it and then by what rounding hid, so that a
 * hundred people at 0 are still in order.
 */
import type { Assessment } from "./assessment.ts";

/** The orders a user can ask for. */
export type Order = "score" | "staleness" | "spam" | "relevance" | "connected" | "name";

type Compare = (a: Assessment, b: Assessment) => number;

/** Undated people come after dated ones, in both. */
const older: Compare = (a, b) => text(a.person.connectedOn ?? "9999", b.person.connectedOn ?? "9999");
const newer: Compare = (a, b) => text(b.person.connectedOn ?? "", a.person.connectedOn ?? "");

/** Ends every comparison, so that no order depends on the order of the rows. Age is no reason to come first, so the newer tie does. */
const byScore: Compare = (a, b) =>
  b.sum - a.sum ||
  b.spam - a.spam ||
  b.exact - a.exact ||
  newer(a, b) ||
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

/** Sorts assessments into a new array: the order asked for, then the unclipped sum, spam, what rounding hid, newer connection, name, address. */
export function rank(assessments: readonly Assessment[], order: Order = "score"): Assessment[] {
  if (order === "score") return [...assessments].sort(byScore);
  const first = FIRST[order];
  return [...assessments].sort((a, b) => first(a, b) || byScore(a, b));
}
