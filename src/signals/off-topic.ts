/** A job that has nothing in common with the user's. */
import { companyTies, fieldOf } from "../person/field.ts";
import { signal } from "../verdict/signal.ts";

/** Overlap below this is none. */
const NONE = 0.02;
const LEAST_WORDS = 3;
/** Full strength from so many words on. */
const FULL_WORDS = 6;

export const offTopic = signal({
  id: "off-topic",
  group: "relevance",
  family: "off-topic",
  title: "No overlap with your field",
  why:
    "Only said where there was something to compare: at least three telling words, most of them words that others in your network use or " +
    "that prune knows in other languages. A title it cannot read is unknown, not off-topic; an empty one never counts.",
  points: 30,
  needs: ["me"],
  survey: (network) => ({ field: fieldOf(network), tie: companyTies(network.me) }),
  look: (person, _network, { field, tie }) => {
    if (!field.isKnown || person.position === "" || tie(person) !== undefined) return undefined;
    const { cosine, words } = field.likeness(person);
    if (cosine >= NONE || words.length < LEAST_WORDS) return undefined;
    const comparable = words.filter(field.comparable).length;
    if (comparable < 2 || comparable * 2 < words.length) return undefined;
    return {
      strength: Math.min(1, 0.6 + (0.4 * (words.length - LEAST_WORDS)) / (FULL_WORDS - LEAST_WORDS)),
      because: "nothing in the position or company overlaps with your field",
    };
  },
  examples: {
    fires: [
      {
        person: { position: "Sales Consultant, Insurance", company: "Homes and Gardens" },
        others: [{ position: "Gardens and homes insurance", times: 3 }],
        me: { titles: ["Data Engineer"] },
      },
    ],
    silent: [
      { person: { position: "", company: "" }, me: { titles: ["Data Engineer"] }, note: "empty never counts" },
      { person: { position: "Kaupallinen neuvonantaja metsäalalla" }, me: { titles: ["Data Engineer"] }, note: "cannot be read: unknown" },
      { person: { position: "Insurance sales consultant for data firms" }, me: { titles: ["Data Engineer"] } },
    ],
  },
});
