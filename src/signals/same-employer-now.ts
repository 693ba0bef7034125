/** Works where you work: by the normalised name of the company. */
import { companiesTied } from "../network/employers.ts";
import { signal } from "../verdict/signal.ts";

export const sameEmployerNow = signal({
  id: "same-employer-now",
  group: "relevance",
  family: "people",
  title: "Works where you work",
  why: "A colleague of today. The same normalised company name, never a part of it.",
  points: -26,
  needs: ["me"],
  survey: ({ me }) => companiesTied(me, "now"),
  look: ({ employer, company }, _network, yours) =>
    yours.has(employer) ? { strength: 1, because: `works at your company, ${company.trim()}` } : undefined,
  examples: {
    fires: [{ person: { company: "Acme, Inc." }, me: { companies: ["ACME"] } }],
    silent: [
      { person: { company: "Acme Tree Nursery" }, me: { companies: ["Acme"] }, note: "never a part of a name" },
      { person: { company: "" }, me: { companies: ["Acme"] } },
    ],
  },
});
