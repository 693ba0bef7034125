/** A job in another field than the user's. */
import { companyTies } from "../network/employers.ts";
import { fieldOf } from "../network/field.ts";
import { fieldsOf } from "../network/roles.ts";
import { signal } from "../verdict/signal.ts";

/** Overlap of words below this is none. */
const NONE = 0.02;
/** One telling word can mean anything; from three on a title speaks clearly. */
const STRENGTHS = [0, 0.3, 0.6, 0.8, 1] as const;

export const offTopic = signal({
  id: "off-topic",
  group: "relevance",
  family: "off-topic",
  title: "Works in another field than yours",
  why:
    "Only said where prune can tell both fields and they differ: no word in common, and the words it knows, in whatever language, are of " +
    "another kind of work than yours. A title it cannot read is unknown, not off-topic; an empty one never counts.",
  points: 30,
  needs: ["me"],
  survey: (network) => {
    const field = fieldOf(network);
    return field.fields.size === 0 ? undefined : { field, ties: companyTies(network.me) };
  },
  look: (person, _network, { field, ties }) => {
    if (person.position === "" || ties.has(person.employer)) return undefined;
    const { cosine, words } = field.likeness(person);
    if (cosine >= NONE) return undefined;
    const theirs = fieldsOf(words);
    if (theirs.size === 0 || [...theirs].some((name) => field.fields.has(name))) return undefined;
    return {
      strength: STRENGTHS[Math.min(words.length, STRENGTHS.length - 1)] as number,
      because: `works in ${[...theirs].join(" and ")}, you in ${[...field.fields].join(" and ")}`,
    };
  },
  examples: {
    fires: [
      { person: { position: "Head Chef, Pastry", company: "Hotel Example" }, me: { titles: ["Data Engineer"] } },
      { person: { position: "Enfermera de quirófano" }, me: { titles: ["Softwareentwickler", "Developer"] }, note: "another language" },
    ],
    silent: [
      { person: { position: "", company: "" }, me: { titles: ["Data Engineer"] }, note: "empty never counts" },
      { person: { position: "Kaupallinen neuvonantaja metsäalalla" }, me: { titles: ["Data Engineer"] }, note: "cannot be read: unknown" },
      { person: { position: "Backend Developer" }, me: { titles: ["Data Engineer"] }, note: "other words of the same field" },
      { person: { position: "Ejecutiva de cuentas" }, me: { titles: ["Sales Director"] }, note: "the same field in another language" },
    ],
  },
});
