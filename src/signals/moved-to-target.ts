/** Changed jobs since an earlier export, to a company you want to stay close to. */
import { companiesTied } from "../network/employers.ts";
import { longDate } from "../people/calendar.ts";
import { companyKey } from "../people/compare.ts";
import { signal } from "../verdict/signal.ts";

export const movedToTarget = signal({
  id: "moved-to-target",
  group: "relevance",
  family: "move",
  title: "Moved to a company you want to stay close to",
  why: "Whoever is new at a company you listed is worth a word now. Known from an earlier export, for a year or so.",
  points: -13,
  needs: ["me", "earlier"],
  survey: ({ me }) => companiesTied(me, "target"),
  look: ({ employer, company, earlier: { job } }, _network, targets) =>
    job === undefined || !targets.has(employer) || companyKey(job.company) === employer
      ? undefined
      : { strength: 1, because: `moved after ${longDate(job.until)} to ${company.trim()}, which you want to stay close to` },
  examples: {
    fires: [
      {
        person: { company: "Acme, Inc.", earlier: { job: { company: "Sample", position: "Nurse", until: "2025-10-29" } } },
        me: { targetCompanies: ["ACME"] },
      },
    ],
    silent: [
      { person: { company: "Acme", earlier: { job: undefined } }, me: { targetCompanies: ["Acme"] }, note: "there all along" },
      {
        person: { company: "Acme", earlier: { job: { company: "ACME Ltd", position: "Nurse", until: "2025-10-29" } } },
        me: { targetCompanies: ["Acme"] },
        note: "another position at the same company",
      },
      {
        person: { company: "Sample", earlier: { job: { company: "Acme", position: "Nurse", until: "2025-10-29" } } },
        me: { targetCompanies: ["Acme"] },
        note: "away from it",
      },
    ],
  },
});
