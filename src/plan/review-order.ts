/** The orders in which `prune review` goes through people. */
import type { PlainDate } from "../people/person.ts";
import type { Assessment } from "../verdict/assessment.ts";
import { rank } from "../verdict/rank.ts";

/** The orders a review can take, as `o` goes through them. */
export const REVIEW_ORDERS = ["worst", "oldest", "newest", "random", "noisiest"] as const;
export type ReviewOrder = (typeof REVIEW_ORDERS)[number];

/** People in an order. Those without a date come last wherever dates decide; what is alike stays in the order of the ranking. */
export function ordered(people: readonly Assessment[], order: ReviewOrder, today: PlainDate): readonly Assessment[] {
  const ranked = rank(people);
  switch (order) {
    case "worst":
      return ranked;
    case "oldest":
      return byDate(ranked, 1);
    case "newest":
      return byDate(ranked, -1);
    case "random": {
      const draw = new Map(ranked.map((one) => [one, drawn(`${today} ${one.person.id}`)]));
      return ranked.sort((a, b) => (draw.get(a) as number) - (draw.get(b) as number));
    }
    case "noisiest":
      return ranked.sort((a, b) => (b.person.messages?.received ?? 0) - (a.person.messages?.received ?? 0) || b.spam - a.spam);
  }
}

function byDate(people: Assessment[], sign: 1 | -1): readonly Assessment[] {
  const rest = people.filter(({ person }) => person.connectedOn === undefined);
  const dated = people.flatMap((one) => (one.person.connectedOn === undefined ? [] : [{ one, date: one.person.connectedOn }]));
  dated.sort((a, b) => (a.date < b.date ? -sign : a.date > b.date ? sign : 0));
  return [...dated.map(({ one }) => one), ...rest];
}

/** A number drawn from a text (FNV-1a): the same all day, and nobody's place depends on who else is there. */
function drawn(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  // Texts that differ in their last letter only would be neighbours otherwise.
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}
