/** Among the first people the user added: those one knew already. */
import { growthOf } from "../network/growth.ts";
import { signal } from "../verdict/signal.ts";

/** So many first people are spared, and everybody of the oldest part of the network. */
const FIRST = 50;
const OLDEST = 0.25;
/** What being of the oldest part says, beside being among the first: in six real exports 5 points to 12. */
const OLDEST_STRENGTH = 0.5;
/** Of a smaller network, the first fifty are no first people. */
const LEAST_PEOPLE = 200;

export const earlyTie = signal({
  id: "early-tie",
  group: "staleness",
  family: "age",
  title: "Among the first you added",
  why:
    "The first people one adds are people one knows: in six real exports those one talks with were 2.4 times as frequent among the first fifty " +
    "as among the later three quarters, and 1.4 times in the rest of the oldest quarter. Only said where messages cannot be seen: they tell more.",
  points: -12,
  needs: ["connections"],
  survey: (network) => (network.people.length < LEAST_PEOPLE ? undefined : growthOf(network)),
  look: ({ connectedOn, messages }, _network, growth) => {
    const added = connectedOn === undefined || messages !== undefined ? undefined : growth.get(connectedOn);
    if (added === undefined || (added.before >= FIRST && added.along >= OLDEST)) return undefined;
    return added.before < FIRST
      ? { strength: 1, staleness: 0, because: "is among the first you added" }
      : { strength: OLDEST_STRENGTH, staleness: 0, because: "is of the oldest quarter of your network" };
  },
  examples: {
    fires: [{ person: { connectedOn: "2009-02-01" }, others: [{ connectedOn: "2015-05-12", times: 200 }] }],
    silent: [
      { person: { connectedOn: "2015-05-12" }, others: [{ connectedOn: "2012-02-01", times: 200 }] },
      {
        person: { connectedOn: "2009-02-01" },
        others: [{ connectedOn: "2015-05-12", times: 40 }],
        note: "too few people to have first ones",
      },
    ],
  },
});
