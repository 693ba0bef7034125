/** A job function that is rare among the people the user added lately. */
import { writtenFunction } from "../detect/functions.ts";
import { circleOf } from "../network/circle.ts";
import { signal } from "../verdict/signal.ts";

export const besideYourCircle = signal({
  id: "beside-your-circle",
  group: "staleness",
  family: "circle",
  title: "In a function that is rare among those you added lately",
  why:
    "Where your recent connections are is where your working life is; somebody of another function stands a little beside it. Weak, and only " +
    "said where nothing tells who you are. A position that does not tell a function is unknown, never beside.",
  points: 3,
  needs: ["connections"],
  survey: (network) => (network.me === undefined ? circleOf(network).circle : undefined),
  look: ({ function: job }, _network, { shares, largest }) => {
    if (job === null) return undefined;
    const strength = 1 - 2 * ((shares.get(job) ?? 0) / largest);
    return strength <= 0
      ? undefined
      : { strength, staleness: 0, because: `works in ${writtenFunction(job)}, rare among those you added lately` };
  },
  examples: {
    fires: [{ person: { position: "Nurse" }, others: [{ position: "Software engineer", connectedOn: "2025-05-05", times: 60 }] }],
    silent: [
      { person: { position: "Software developer" }, others: [{ position: "Software engineer", connectedOn: "2025-05-05", times: 60 }] },
      {
        person: { position: "Xqzvw Blrtk" },
        others: [{ position: "Software engineer", connectedOn: "2025-05-05", times: 60 }],
        note: "unknown",
      },
      { person: { position: "Nurse" }, others: [{ position: "Software engineer", times: 9 }], note: "too few people to tell" },
      {
        person: { position: "Nurse" },
        others: [{ position: "Software engineer", connectedOn: "2025-05-05", times: 60 }],
        me: { titles: ["Cook"] },
        note: "who you are is known: off-topic speaks",
      },
    ],
  },
});
