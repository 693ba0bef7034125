/** Time since connecting: all that `Connections.csv` alone can say about staleness. */
import { yearOf, yearsBetween } from "../people/calendar.ts";
import type { PlainDate } from "../people/person.ts";
import { type Evidence, signal } from "../verdict/signal.ts";

/** Half of the full effect after four years; never more than this share, since age alone says little. */
const CEILING = 0.6;

export const connectedLongAgo = signal({
  id: "connected-long-ago",
  group: "staleness",
  family: "age",
  title: "Connected long ago",
  why:
    "Without messages.csv nobody can tell whether you still talk. Years since connecting are a weak stand-in: they order the list, and " +
    "neither reach the review line nor ever lead to removal by themselves.",
  points: 45,
  needs: ["connections"],
  // Many people share a day; what it says is worked out once.
  survey: () => new Map<PlainDate, Evidence | undefined>(),
  look: ({ connectedOn, messages }, { asOf }, known) => {
    // Where messages can be seen, they tell more than years do.
    if (connectedOn === undefined || messages !== undefined) return undefined;
    if (!known.has(connectedOn)) {
      const strength = Math.min(CEILING, 1 - 2 ** (-yearsBetween(connectedOn, asOf) / 4));
      known.set(connectedOn, strength < 0.01 ? undefined : { strength, because: `connected in ${yearOf(connectedOn)}` });
    }
    return known.get(connectedOn);
  },
  examples: {
    fires: [{ person: { connectedOn: "2012-06-01" } }, { person: { connectedOn: "2023-06-01" }, note: "a little" }],
    silent: [
      { person: { connectedOn: "2026-01-10" }, note: "days ago" },
      { person: { connectedOn: undefined }, note: "no date in the row" },
    ],
  },
});
