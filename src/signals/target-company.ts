/** At a company you want to stay close to: by the normalised name of the company. */
import { companyTies } from "../person/field.ts";
import { signal } from "../verdict/signal.ts";

export const targetCompany = signal({
  id: "target-company",
  group: "relevance",
  family: "people",
  title: "At a company you want to stay close to",
  why: "You listed the company yourself.",
  points: -20,
  needs: ["me"],
  survey: ({ me }) => companyTies(me),
  look: (person, _network, tie) =>
    tie(person) === "target" ? { strength: 1, because: `is at a company you want to stay close to, ${person.company.trim()}` } : undefined,
  examples: {
    fires: [{ person: { company: "Acme, Inc." }, me: { targetCompanies: ["ACME"] } }],
    silent: [
      { person: { company: "Acme Tree Nursery" }, me: { targetCompanies: ["Acme"] }, note: "never a part of a name" },
      { person: { company: "" }, me: { targetCompanies: ["Acme"] } },
    ],
  },
});
