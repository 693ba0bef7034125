/** A recommendation either way. */
import { signal } from "../verdict/signal.ts";

export const recommendation = signal({
  id: "recommendation",
  group: "relevance",
  family: "guard",
  title: "A recommendation between you",
  why: "Somebody wrote about the other in their own words. Removal would withdraw it, and it does not come back.",
  points: -56,
  needs: ["recommendations"],
  guard: true,
  look: ({ recommendations: { received = [], given = [] } }) => {
    const date = [...received, ...given].sort().at(-1);
    if (date === undefined) return undefined;
    const count = received.length + given.length;
    const parts = [received.length > 0 ? "theirs of you" : "", given.length > 0 ? "yours of them" : ""].filter(Boolean).join(" and ");
    return {
      strength: 1,
      because: `recommendation${date === "" ? "" : ` of ${date.slice(0, 4)}`} (${parts})`,
      cost: `${count} ${count === 1 ? "recommendation" : "recommendations"} (${parts})`,
    };
  },
  examples: {
    fires: [
      { person: { recommendations: { received: ["2019-03-01"], given: [] } } },
      { person: { recommendations: { received: [], given: ["2021-03-01"] } } },
    ],
    silent: [{ person: { recommendations: { received: [], given: [] } } }],
  },
});
