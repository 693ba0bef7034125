/** At a company you want to stay close to: by the normalised name of the company. */
import { companiesTied } from "../network/employers.ts";
import { signal } from "../verdict/signal.ts";

export const targetCompany = signal({
  id: "target-company",
  group: "relevance",
  family: "people",
  title: "At a company you want to stay close to",
  why: "You listed the company yourself.",
  points: -20,
  needs: ["me"],
  survey: ({ me }) => companiesTied(me, "target"),
  look: ({ employer, company }, _network, targets) =>
    targets.has(employer) ? { strength: 1, because: `is at a company you want to stay close to, ${company.trim()}` } : undefined,
  examples: {
    fires: [{ person: { company: "Acme, Inc." }, me: { targetCompanies: ["ACME"] } }],
    silent: [
      { person: { company: "Acme Tree Nursery" }, me: { targetCompanies: ["Acme"] }, note: "never a part of a name" },
      { person: { company: "" }, me: { targetCompanies: ["Acme"] } },
    ],
  },
});
