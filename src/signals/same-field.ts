/** A job near the user's own. */
import { fieldOf } from "../network/field.ts";
import { signal } from "../verdict/signal.ts";

/** Likeness from here on counts, and counts in full at `FULL`. */
const FROM = 0.08;
const FULL = 0.5;

export const sameField = signal({
  id: "same-field",
  group: "relevance",
  family: "field",
  title: "Works in your field",
  why:
    "Words of the position and company that are yours too, the rarer in your network the more telling, with role words of other " +
    "languages counted as one.",
  points: -20,
  needs: ["me"],
  survey: (network) => {
    const field = fieldOf(network);
    return field.isKnown ? field : undefined;
  },
  look: (person, _network, field) => {
    const { cosine, shared } = field.likeness(person);
    if (cosine < FROM) return undefined;
    return {
      strength: Math.min(1, 0.25 + (0.75 * (cosine - FROM)) / (FULL - FROM)),
      because: `your field: ${shared.slice(0, 3).join(", ")}`,
    };
  },
  examples: {
    fires: [
      { person: { position: "Data Engineer" }, others: [{ position: "Florist" }], me: { titles: ["Senior Data Engineer"] } },
      {
        person: { position: "Ingeniero de datos" },
        others: [{ position: "Florist" }],
        me: { titles: ["Data Engineer"] },
        note: "another language",
      },
    ],
    silent: [{ person: { position: "Florist" }, others: [{ position: "Data Engineer" }], me: { titles: ["Data Engineer"] } }],
  },
});
