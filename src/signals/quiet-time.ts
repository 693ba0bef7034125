/** Added while few others were added: somebody chose to, one by one. */

import { paceEvidence, paceOf } from "../network/growth.ts";
import { signal } from "../verdict/signal.ts";

export const quietTime = signal({
  id: "quiet-time",
  group: "staleness",
  family: "pace",
  title: "Added in a quiet time",
  why:
    "Where few others were added that week and within six weeks, the two of you met for a reason more often. Weak: in nine real exports the quietest quarter " +
    "of the ties held 1.42 times its share of the people one talks with.",
  points: -14,
  needs: ["connections"],
  survey: paceOf,
  look: (person, _network, growth) => paceEvidence("quiet", person, growth),
  examples: {
    fires: [
      {
        person: { connectedOn: "2017-02-01" },
        others: [
          { connectedOn: "2021-05-06", times: 60 },
          { connectedOn: "2019-02-01", times: 40 },
        ],
      },
    ],
    silent: [
      {
        person: { connectedOn: "2021-05-04" },
        others: [
          { connectedOn: "2021-05-06", times: 60 },
          { connectedOn: "2019-02-01", times: 40 },
        ],
        note: "a busy time",
      },
      { person: { connectedOn: "2017-02-01" }, others: [{ connectedOn: "2021-05-06", times: 20 }], note: "too few people to tell" },
    ],
  },
});
