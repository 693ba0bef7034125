/** Works where you used to work: by the normalised name of the company. */
import { companyTies } from "../person/field.ts";
import { signal } from "../verdict/signal.ts";

export const sharedPastEmployer = signal({
  id: "shared-past-employer",
  group: "relevance",
  family: "people",
  title: "Works where you used to work",
  why: "A former employer of yours is where most lasting ties come from.",
  points: -13,
  needs: ["me"],
  survey: ({ me }) => companyTies(me),
  look: (person, _network, tie) =>
    tie(person) === "past" ? { strength: 1, because: `works at a former employer of yours, ${person.company.trim()}` } : undefined,
  examples: {
    fires: [{ person: { company: "Acme, Inc." }, me: { pastCompanies: ["ACME"] } }],
    silent: [
      { person: { company: "Acme Tree Nursery" }, me: { pastCompanies: ["Acme"] }, note: "never a part of a name" },
      { person: { company: "" }, me: { pastCompanies: ["Acme"] } },
    ],
  },
});
