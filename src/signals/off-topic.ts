/** A job in another field than the user's. */
import { writtenFunction } from "../detect/functions.ts";
import { companyTies } from "../network/employers.ts";
import { nearness, ownerJob } from "../network/jobs.ts";
import { signal } from "../verdict/signal.ts";

export const offTopic = signal({
  id: "off-topic",
  group: "relevance",
  family: "off-topic",
  title: "Works in another field than yours",
  why:
    "Only said where prune can tell both job functions, in whatever language, and they are neither the same nor neighbours (engineering and IT " +
    "are). A title it cannot read is unknown, not off-topic; an empty one never counts.",
  points: 12,
  needs: ["me"],
  survey: (network) => (ownerJob(network).functions.length === 0 ? undefined : companyTies(network.me)),
  look: (person, network, ties) => {
    if (person.position === "" || ties.has(person.employer)) return undefined;
    const found = nearness(person, network);
    if (found?.near !== "far") return undefined;
    const own = ownerJob(network).functions.map(writtenFunction).join(" and ");
    return { strength: 1, because: `works in ${writtenFunction(found.job)}, you in ${own}` };
  },
  examples: {
    fires: [
      { person: { position: "Head Chef, Pastry", company: "Hotel Example" }, me: { titles: ["Data Engineer"] } },
      { person: { position: "Enfermera de quirófano" }, me: { titles: ["Softwareentwickler", "Developer"] }, note: "another language" },
    ],
    silent: [
      { person: { position: "", company: "" }, me: { titles: ["Data Engineer"] }, note: "empty never counts" },
      { person: { position: "Xqzvw Blrtk" }, me: { titles: ["Data Engineer"] }, note: "cannot be read: unknown" },
      { person: { position: "Backend Developer" }, me: { titles: ["Data Engineer"] }, note: "a neighbour: engineering and IT" },
      { person: { position: "Ejecutiva de cuentas" }, me: { titles: ["Sales Director"] }, note: "the same field in another language" },
      { person: { position: "Founder" }, me: { titles: ["Data Engineer"] }, note: "what of, nobody knows" },
    ],
  },
});
