/** A colleague of today, with a trace of working together. */
import { companiesTied } from "../network/employers.ts";
import { signal } from "../verdict/signal.ts";

export const myEmployer = signal({
  id: "my-employer",
  group: "relevance",
  family: "guard",
  title: "A colleague you have dealt with",
  why: "At your company, and there is a message, an endorsement or an invitation of yours to show for it. The company's name alone can be claimed by anybody.",
  points: 0,
  needs: ["me"],
  guard: true,
  survey: ({ me }) => companiesTied(me, "now"),
  look: ({ employer, company, messages, endorsements, invitations }, _network, yours) => {
    if (!yours.has(employer)) return undefined;
    const dealt =
      (messages?.sent ?? 0) > 0 || (endorsements?.given ?? 0) + (endorsements?.received ?? 0) > 0 || invitations?.sent !== undefined;
    return dealt ? { strength: 1, because: `works at your company, ${company.trim()}, and you have dealt with each other` } : undefined;
  },
  examples: {
    fires: [{ person: { company: "Acme", endorsements: { received: 1, given: 0 } }, me: { companies: ["ACME Inc."] } }],
    silent: [
      { person: { company: "Acme" }, me: { companies: ["ACME Inc."] }, note: "nothing but the name of the company" },
      { person: { company: "Sample", endorsements: { received: 1, given: 0 } }, me: { companies: ["ACME Inc."] } },
    ],
  },
});
