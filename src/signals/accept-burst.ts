/** Days on which the user accepted an outlying number of people. */
import { outlyingDays } from "../network/bursts.ts";
import { signal } from "../verdict/signal.ts";

/** The fullest day counts in full, the others by their share of it, and not less than this. */
const LEAST = 0.25;

export const acceptBurst = signal({
  id: "accept-burst",
  group: "staleness",
  family: "pace",
  title: "Accepted with many others on one day",
  why: "It says something about that day, not about the person: an event, an import, or an evening of accepting everybody. Context, hardly more: how busy the weeks around were counts by itself.",
  points: 4,
  needs: ["connections"],
  survey: (network) => {
    const days = outlyingDays(network);
    return days.length === 0
      ? undefined
      : { counts: new Map(days.map(({ day, count }) => [day, count])), most: Math.max(...days.map(({ count }) => count)) };
  },
  look: ({ connectedOn }, _network, bursts) => {
    const count = connectedOn === undefined ? undefined : bursts.counts.get(connectedOn);
    return count === undefined
      ? undefined
      : { strength: Math.max(LEAST, count / bursts.most), staleness: 0, because: `you accepted ${count} people that day` };
  },
  examples: {
    fires: [
      {
        person: { connectedOn: "2021-05-04" },
        others: [
          { connectedOn: "2021-05-04", times: 24 },
          { connectedOn: "2021-06-01" },
          { connectedOn: "2021-06-02" },
          { connectedOn: "2021-06-03", times: 2 },
        ],
      },
    ],
    silent: [
      { person: { connectedOn: "2021-05-04" }, others: [{ connectedOn: "2021-05-04", times: 6 }], note: "seven is an ordinary day" },
    ],
  },
});
