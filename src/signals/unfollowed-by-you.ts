/** The user already silenced them. */
import { signal } from "../verdict/signal.ts";

export const unfollowedByYou = signal({
  id: "unfollowed-by-you",
  group: "relevance",
  family: "unfollowed",
  title: "You unfollowed them",
  why: "You already decided not to see their posts. Matched by name, and only where the name is unique.",
  points: 13,
  needs: ["follows"],
  look: ({ follows: { unfollowed } }) =>
    unfollowed === undefined ? undefined : { strength: 1, because: `you unfollowed them in ${unfollowed.slice(0, 4)}` },
  examples: {
    fires: [{ person: { follows: { unfollowed: "2023-04-01" } } }],
    silent: [{ person: { follows: { unfollowed: undefined } } }],
  },
});
