/** Days on which the user accepted many people at once. */

import type { PlainDate } from "../people/person.ts";
import { onceANetwork } from "./once-a-network.ts";

export interface DayCount {
  readonly day: PlainDate;
  readonly count: number;
}

/** Below this, no day is outlying, however quiet the others are. */
const LEAST = 15;

/** Days whose count lies above max(15, median + 8 × median absolute deviation) of the days with connections; oldest first. */
export const outlyingDays = onceANetwork(({ people }): readonly DayCount[] => {
  const counts = new Map<PlainDate, number>();
  people.forEach(({ connectedOn }) => {
    if (connectedOn !== undefined) counts.set(connectedOn, (counts.get(connectedOn) ?? 0) + 1);
  });
  const middle = median([...counts.values()]);
  const spread = median([...counts.values()].map((count) => Math.abs(count - middle)));
  const line = Math.max(LEAST, middle + 8 * spread);
  return [...counts]
    .filter(([, count]) => count > line)
    .map(([day, count]) => ({ day, count }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
});

function median(numbers: number[]): number {
  const sorted = Float64Array.from(numbers).sort();
  const half = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1 ? (sorted[half] as number) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}
