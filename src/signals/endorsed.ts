/** Endorsements either way. */
import { bothWays, count, figure } from "../text/counts.ts";
import { signal } from "../verdict/signal.ts";

/** Endorsing each other says more than one way; full strength is for mutual ones. */
const ONE_WAY = 13 / 23;

export const endorsed = signal({
  id: "endorsed",
  group: "relevance",
  family: "trust",
  title: "Endorsed each other's skills",
  why: "One click, and a habit for some; still somebody who had a reason to click. Removal withdraws endorsements both ways.",
  points: -23,
  needs: ["endorsements"],
  look: ({ endorsements: { received = 0, given = 0 } }) => {
    if (received + given === 0) return undefined;
    return {
      strength: received > 0 && given > 0 ? 1 : ONE_WAY,
      because:
        received === 0
          ? `you endorsed ${count(given, "skill")} of theirs`
          : `they endorsed ${count(received, "skill")} of yours${given === 0 ? "" : `, and you ${figure(given)} of theirs`}`,
      cost: bothWays("endorsement", received, given),
    };
  },
  examples: {
    fires: [{ person: { endorsements: { received: 2, given: 0 } } }, { person: { endorsements: { received: 2, given: 3 } } }],
    silent: [{ person: { endorsements: { received: 0, given: 0 } } }],
  },
});
