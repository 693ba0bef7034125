/** At a school of yours: by the normalised name of the company. */
import { companyTies } from "../person/field.ts";
import { signal } from "../verdict/signal.ts";

export const sameSchool = signal({
  id: "same-school",
  group: "relevance",
  family: "people",
  title: "At a school of yours",
  why: "People at a school you went to share some history with you.",
  points: -6,
  needs: ["me"],
  survey: ({ me }) => companyTies(me),
  look: (person, _network, tie) =>
    tie(person) === "school" ? { strength: 1, because: `is at a school of yours, ${person.company.trim()}` } : undefined,
  examples: {
    fires: [{ person: { company: "Acme, Inc." }, me: { schools: ["ACME"] } }],
    silent: [
      { person: { company: "Acme Tree Nursery" }, me: { schools: ["Acme"] }, note: "never a part of a name" },
      { person: { company: "" }, me: { schools: ["Acme"] } },
    ],
  },
});
