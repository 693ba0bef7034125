/** At a school of yours: by the normalised name of the company. */
import { companiesTied } from "../network/employers.ts";
import { signal } from "../verdict/signal.ts";

export const sameSchool = signal({
  id: "same-school",
  group: "relevance",
  family: "people",
  title: "At a school of yours",
  why: "People at a school you went to share some history with you.",
  points: -6,
  needs: ["me"],
  survey: ({ me }) => companiesTied(me, "school"),
  look: ({ employer, company }, _network, schools) =>
    schools.has(employer) ? { strength: 1, because: `is at a school of yours, ${company.trim()}` } : undefined,
  examples: {
    fires: [{ person: { company: "Acme, Inc." }, me: { schools: ["ACME"] } }],
    silent: [
      { person: { company: "Acme Tree Nursery" }, me: { schools: ["Acme"] }, note: "never a part of a name" },
      { person: { company: "" }, me: { schools: ["Acme"] } },
    ],
  },
});
