/** The user labelled them as spam. */
import { signal } from "../verdict/signal.ts";

export const userSaysSpam = signal({
  id: "user-says-spam",
  group: "spam",
  family: "explicit",
  title: "You labelled them as spam",
  why: "In a labels.csv of your own. You have seen what no export holds: their posts, their profile, what they wrote elsewhere.",
  points: 53,
  needs: ["labels"],
  look: ({ labels: { spam } }) => (spam ? { strength: 1, because: "you labelled them as spam" } : undefined),
  examples: {
    fires: [{ person: { labels: { spam: true, posted: undefined } } }],
    silent: [{ person: { labels: { spam: false, posted: { kind: "post", on: "2026-09-01" } } } }],
  },
});
