/** The only person the user knows at a company. */
import { peopleByEmployer } from "../network/employers.ts";
import { signal } from "../verdict/signal.ts";

export const soleBridge = signal({
  id: "sole-bridge",
  group: "relevance",
  family: "trust",
  title: "The only person you know at a company",
  why: "With them goes your last direct line into that company. A remark, worth knowing before you decide; it weighs nothing, since most people in a network are the only ones of their company.",
  points: 0,
  needs: ["connections"],
  survey: (network) => {
    const alone = new Set<string>();
    for (const [employer, colleagues] of peopleByEmployer(network)) if (colleagues.length === 1) alone.add(employer);
    return alone.size === 0 ? undefined : alone;
  },
  look: ({ employer, company }, _network, alone) => {
    if (!alone.has(employer)) return undefined;
    const remark = `the only person you know at ${company.trim()}`;
    return { strength: 1, because: `is ${remark}`, remark };
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
