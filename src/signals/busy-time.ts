/** Added while many others were added: the strangers of a network come in waves. */

import { paceEvidence, paceOf } from "../network/growth.ts";
import { signal } from "../verdict/signal.ts";

export const busyTime = signal({
  id: "busy-time",
  group: "staleness",
  family: "pace",
  title: "Added in a busy time",
  why:
    "How many others were added that week and within six weeks, compared with the rest of this network. Weak, and about your habits rather than " +
    "the person: in nine real exports the busiest quarter of the ties held .62 times its share of the people one talks with, the quietest 1.42.",
  points: 14,
  needs: ["connections"],
  survey: paceOf,
  look: (person, _network, growth) => paceEvidence("busy", person, growth),
  examples: {
    fires: [
      {
        person: { connectedOn: "2021-05-04" },
        others: [
          { connectedOn: "2021-05-06", times: 40 },
          { connectedOn: "2019-02-01", times: 30 },
          { connectedOn: "2017-02-01", times: 30 },
        ],
      },
    ],
    silent: [
      {
        person: { connectedOn: "2017-02-01" },
        others: [
          { connectedOn: "2021-05-06", times: 60 },
          { connectedOn: "2019-02-01", times: 40 },
        ],
        note: "a quiet time",
      },
      {
        person: { connectedOn: "2021-05-04" },
        others: [{ connectedOn: "2021-05-06", times: 20 }, { connectedOn: "2019-02-01" }],
        note: "too few people to call a time busy",
      },
    ],
  },
});
