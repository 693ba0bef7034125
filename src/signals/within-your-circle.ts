/** The job functions that most of the people have whom the user added lately. */
import { writtenFunction } from "../detect/functions.ts";
import { circleOf } from "../network/circle.ts";
import { signal } from "../verdict/signal.ts";
import { favourOfUnread } from "../verdict/unread-title.ts";

export const withinYourCircle = signal({
  id: "within-your-circle",
  group: "staleness",
  family: "circle",
  title: "In the function of those you added lately",
  why:
    "Where your recent connections are is where your working life is. Weak, and only said where nothing tells who you are. " +
    "A position in words that prune cannot read may be one of theirs, and never stands worse for it.",
  points: -4,
  needs: ["connections"],
  survey: (network) => (network.me === undefined ? circleOf(network).circle : undefined),
  look: (person, _network, { shares, largest }) => {
    const job = person.function;
    if (job === null) return favourOfUnread(person);
    const strength = 2 * ((shares.get(job) ?? 0) / largest) - 1;
    return strength <= 0 ? undefined : { strength, staleness: 0, because: `works in ${writtenFunction(job)}, like many you added lately` };
  },
  examples: {
    fires: [
      {
        person: { position: "Xqzvw Blrtk" },
        others: [{ position: "Software engineer", connectedOn: "2025-05-05", times: 60 }],
        note: "cannot be read: as near as the nearest",
      },
      { person: { position: "Software developer" }, others: [{ position: "Software engineer", connectedOn: "2025-05-05", times: 60 }] },
    ],
    silent: [
      { person: { position: "Nurse" }, others: [{ position: "Software engineer", connectedOn: "2025-05-05", times: 60 }] },
      { person: { position: "Software developer" }, others: [{ position: "Software engineer", times: 9 }], note: "too few people to tell" },
    ],
  },
});
