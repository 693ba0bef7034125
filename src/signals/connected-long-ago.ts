/** Time since connecting: all that `Connections.csv` alone can say about staleness, and hardly a reason to remove anybody. */
import { growthOf } from "../network/growth.ts";
import { yearOf, yearsBetween } from "../people/calendar.ts";
import { isWordless, NO_HISTORY } from "../people/history.ts";
import type { PlainDate } from "../people/person.ts";
import { type Evidence, signal } from "../verdict/signal.ts";

/** Half of the full effect after four years; never more than this share of the scale, since age alone says little. */
const CEILING = 0.6;

/** The first quarter of a network is spared: it holds the people one knew already. The next people count more and more. */
const SPARED = 0.25;
const IN_FULL = 0.4;
/** Among the newest, what comes of a connection cannot be told yet. */
const NEWEST = 0.25;

export const connectedLongAgo = signal({
  id: "connected-long-ago",
  group: "staleness",
  family: "age",
  title: "Connected long ago",
  why:
    "Without messages.csv nobody can tell whether you still talk. Years since connecting place a person on the scale of staleness, and are " +
    "next to no reason to remove anybody: in real exports the oldest quarter of the ties holds the people one talks with most, the middle " +
    "the strangers. So the middle counts a little, the oldest quarter nothing.",
  points: 8,
  needs: ["connections"],
  // Many people share a day; what it says is worked out once.
  survey: (network) => {
    const growth = growthOf(network);
    const known = new Map<PlainDate, Evidence | undefined>();
    return (day: PlainDate) => {
      if (!known.has(day)) {
        const age = Math.min(CEILING, 1 - 2 ** (-yearsBetween(day, network.asOf) / 4));
        const { along = 0 } = growth.get(day) ?? {};
        const inTheMiddle = share((along - SPARED) / (IN_FULL - SPARED)) * share((1 - along) / NEWEST);
        known.set(
          day,
          age < 0.01 ? undefined : { strength: (age / CEILING) * inTheMiddle, staleness: age, because: `connected in ${yearOf(day)}` },
        );
      }
      return known.get(day);
    };
  },
  // Where messages can be seen, they tell more than years do.
  look: ({ connectedOn, messages }, { silenceUnknown }, ageOf) => {
    const areMessagesKnown = messages !== undefined && !(silenceUnknown && isWordless(messages));
    return connectedOn === undefined || areMessagesKnown ? undefined : ageOf(connectedOn);
  },
  examples: {
    fires: [
      { person: { connectedOn: "2019-06-01" }, others: [{ connectedOn: "2012-06-01" }, { connectedOn: "2024-06-01" }] },
      {
        person: { connectedOn: "2012-06-01" },
        others: [{ connectedOn: "2024-06-01", times: 9 }],
        note: "stale on the scale, and no points",
      },
      {
        person: { connectedOn: "2019-06-01", messages: NO_HISTORY },
        others: [
          { connectedOn: "2012-06-01", messages: NO_HISTORY },
          { connectedOn: "2024-06-01", messages: NO_HISTORY },
        ],
        silenceUnknown: true,
        note: "there are messages, but nobody knows with whom",
      },
    ],
    silent: [
      {
        person: { connectedOn: "2012-06-01", messages: { ...NO_HISTORY, received: 1, last: "2024-06-01" } },
        silenceUnknown: true,
        note: "of this one there are messages",
      },
      { person: { connectedOn: "2026-01-10" }, note: "days ago" },
      { person: { connectedOn: undefined }, note: "no date in the row" },
    ],
  },
});

/** The number, held between 0 and 1. */
function share(number: number): number {
  return Math.min(1, Math.max(0, number));
}
