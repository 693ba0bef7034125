/** The user keeps a note about them. */
import { signal } from "../verdict/signal.ts";

export const privateNote = signal({
  id: "private-note",
  group: "relevance",
  family: "guard",
  title: "You keep a note about them",
  why: "You wrote down something about this person. Removal would lose the note.",
  points: 0,
  needs: ["notes"],
  guard: true,
  look: ({ notes: { count } }) =>
    count > 0
      ? {
          strength: 1,
          because: "you keep a private note about them",
          cost: count === 1 ? "your private note about them" : `your ${count} private notes about them`,
        }
      : undefined,
  examples: { fires: [{ person: { notes: { count: 1 } } }], silent: [{ person: { notes: { count: 0 } } }] },
});
