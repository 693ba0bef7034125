/** The only person the user knows at a company. */
import { signal } from "../verdict/signal.ts";

export const soleBridge = signal({
  id: "sole-bridge",
  group: "relevance",
  family: "trust",
  title: "The only person you know at a company",
  why: "With them goes your last direct line into that company. It is worth knowing before you decide, whatever the verdict.",
  points: -5,
  needs: ["connections"],
  survey: ({ people }) => {
    const counts = new Map<string, number>();
    for (const { employer } of people) if (employer !== "") counts.set(employer, (counts.get(employer) ?? 0) + 1);
    return counts;
  },
  look: ({ employer, company }, _network, counts) => {
    if (counts.get(employer) !== 1) return undefined;
    return { strength: 1, because: `the only person you know at ${company.trim()}`, cost: `your only contact at ${company.trim()}` };
  },
  examples: {
    fires: [{ person: { company: "Acme" }, others: [{ company: "Beispiel GmbH" }] }],
    silent: [
      { person: { company: "Acme" }, others: [{ company: "ACME Inc." }] },
      { person: { company: "Self-employed" }, note: "no company to be the only one at" },
      { person: { company: "" } },
    ],
  },
});
