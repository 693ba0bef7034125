/** Works where you used to work: by the normalised name of the company. */
import { companiesTied } from "../network/employers.ts";
import { signal } from "../verdict/signal.ts";

export const sharedPastEmployer = signal({
  id: "shared-past-employer",
  group: "relevance",
  family: "people",
  title: "Works where you used to work",
  why: "A former employer of yours is where most lasting ties come from.",
  points: -13,
  needs: ["me"],
  survey: ({ me }) => companiesTied(me, "past"),
  look: ({ employer, company }, _network, former) =>
    former.has(employer) ? { strength: 1, because: `works at a former employer of yours, ${company.trim()}` } : undefined,
  examples: {
    fires: [{ person: { company: "Acme, Inc." }, me: { pastCompanies: ["ACME"] } }],
    silent: [
      { person: { company: "Acme Tree Nursery" }, me: { pastCompanies: ["Acme"] }, note: "never a part of a name" },
      { person: { company: "" }, me: { pastCompanies: ["Acme"] } },
    ],
  },
});
