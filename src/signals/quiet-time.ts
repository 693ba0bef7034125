/** Added while few others were added: somebody chose to, one by one. */

import { paceOf, WEEKS } from "../network/growth.ts";
import { count } from "../text/counts.ts";
import { signal } from "../verdict/signal.ts";

export const quietTime = signal({
  id: "quiet-time",
  group: "staleness",
  family: "pace",
  title: "Added in a quiet time",
  why:
    "Where few others were added within six weeks, the two of you met for a reason more often. Weak: in nine real exports the quietest quarter " +
    "of the ties held 1.42 times its share of the people one talks with.",
  points: -8,
  needs: ["connections"],
  survey: paceOf,
  look: ({ connectedOn }, _network, pace) => {
    const added = connectedOn === undefined ? undefined : pace.get(connectedOn);
    if (added === undefined || added.pace >= 0.5) return undefined;
    return {
      strength: 1 - 2 * added.pace,
      staleness: 0,
      because: `added in a quiet time, with ${count(added.others, "other")} within ${WEEKS} weeks`,
    };
  },
  examples: {
    fires: [
      {
        person: { connectedOn: "2017-02-01" },
        others: [
          { connectedOn: "2021-05-12", times: 60 },
          { connectedOn: "2019-02-01", times: 40 },
        ],
      },
    ],
    silent: [
      {
        person: { connectedOn: "2021-05-04" },
        others: [
          { connectedOn: "2021-05-12", times: 60 },
          { connectedOn: "2019-02-01", times: 40 },
        ],
        note: "a busy time",
      },
      { person: { connectedOn: "2017-02-01" }, others: [{ connectedOn: "2021-05-12", times: 20 }], note: "too few people to tell" },
    ],
  },
});
