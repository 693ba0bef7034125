/** A recommendation either way. */
import { yearOf } from "../people/calendar.ts";
import { bothWays } from "../text/counts.ts";
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
    const who = received.length === 0 ? "you recommended them" : given.length === 0 ? "they recommended you" : "you recommended each other";
    return {
      strength: 1,
      because: `${who}${date === "" ? "" : `${received.length + given.length > 1 ? ", the last time" : ""} in ${yearOf(date)}`}`,
      cost: bothWays("recommendation", received.length, given.length),
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
