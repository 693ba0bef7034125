/** At an organisation the user follows. */
import { companyKey } from "../people/compare.ts";
import { signal } from "../verdict/signal.ts";

export const followedCompany = signal({
  id: "followed-company",
  group: "relevance",
  family: "people",
  title: "At a company you follow",
  why: "You follow the organisation's page, so what its people do is of some interest to you.",
  points: -5,
  needs: ["me"],
  survey: ({ me }) => {
    const followed = new Set((me?.followedCompanies ?? []).map(companyKey));
    return followed.size === 0 ? undefined : followed;
  },
  look: ({ employer, company }, _network, followed) =>
    employer !== "" && followed.has(employer) ? { strength: 1, because: `works at ${company.trim()}, which you follow` } : undefined,
  examples: {
    fires: [{ person: { company: "Acme, Inc." }, me: { followedCompanies: ["ACME"] } }],
    silent: [
      { person: { company: "" }, me: { followedCompanies: ["ACME"] } },
      { person: { company: "Acme Tree Nursery" }, me: { followedCompanies: ["ACME"] } },
    ],
  },
});
