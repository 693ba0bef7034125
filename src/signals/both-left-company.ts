/** Known through a company of the user's, which both have left since, and by nothing else. */
import { companyTies } from "../network/employers.ts";
import { companyKey } from "../people/compare.ts";
import { NO_HISTORY } from "../people/history.ts";
import { signal } from "../verdict/signal.ts";

export const bothLeftCompany = signal({
  id: "both-left-company",
  group: "staleness",
  family: "left-company",
  title: "You both left the company you know each other from",
  why:
    "An earlier export shows them at a company where you worked as well when you connected; both of you have left it. Whoever you exchanged " +
    "messages, recommendations or endorsements with is not meant, nor who is at another company of yours.",
  points: 10,
  needs: ["me", "earlier"],
  survey: ({ me }) => {
    const ties = companyTies(me);
    return [...ties.values()].includes("past") ? ties : undefined;
  },
  look: ({ employer, connectedOn, earlier: { job }, ...known }, { me }, ties) => {
    if (job === undefined || connectedOn === undefined) return undefined;
    const former = companyKey(job.company);
    if (ties.get(former) !== "past" || former === employer || ties.has(employer)) return undefined;
    // Where it is known when the user worked there, they were colleagues then.
    const spans = (me?.jobs ?? []).filter(({ company, from }) => companyKey(company) === former && from !== undefined);
    const isThen = spans.some(({ from, to }) => (from as string) <= connectedOn && connectedOn <= (to ?? connectedOn));
    if (spans.length > 0 && !isThen) return undefined;
    const { messages = NO_HISTORY, endorsements, recommendations } = known;
    const between = messages.exchanges + messages.sent + (endorsements?.received ?? 0) + (endorsements?.given ?? 0);
    const recommended = (recommendations?.received?.length ?? 0) + (recommendations?.given?.length ?? 0);
    return between + recommended > 0
      ? undefined
      : { strength: 1, because: `was a colleague of yours at ${job.company.trim()}, which you both have left` };
  },
  examples: {
    fires: [
      {
        person: {
          connectedOn: "2019-05-05",
          company: "Sample",
          earlier: { job: { company: "Acme Inc.", position: "Nurse", until: "2025-10-29" } },
        },
        me: { pastCompanies: ["Acme"], jobs: [{ company: "Acme", title: "Engineer", from: "2018-01-01", to: "2020-01-01" }] },
      },
      {
        person: { connectedOn: "2019-05-05", company: "", earlier: { job: { company: "Acme", position: "Nurse", until: "2025-10-29" } } },
        me: { pastCompanies: ["Acme"] },
        note: "nobody knows when the user was there",
      },
    ],
    silent: [
      {
        person: {
          connectedOn: "2019-05-05",
          company: "Acme",
          earlier: { job: { company: "Acme", position: "Nurse", until: "2025-10-29" } },
        },
        me: { pastCompanies: ["Acme"] },
        note: "still there",
      },
      {
        person: {
          connectedOn: "2024-05-05",
          company: "Sample",
          earlier: { job: { company: "Acme", position: "Nurse", until: "2025-10-29" } },
        },
        me: { pastCompanies: ["Acme"], jobs: [{ company: "Acme", title: "Engineer", from: "2018-01-01", to: "2020-01-01" }] },
        note: "connected after the user had left",
      },
      {
        person: {
          connectedOn: "2019-05-05",
          company: "Sample",
          earlier: { job: { company: "Acme", position: "Nurse", until: "2025-10-29" } },
        },
        me: { pastCompanies: ["Acme"], companies: ["Sample"] },
        note: "at the user's company now",
      },
      {
        person: {
          connectedOn: "2019-05-05",
          company: "Sample",
          earlier: { job: { company: "Acme", position: "Nurse", until: "2025-10-29" } },
          endorsements: { received: 1, given: 0 },
        },
        me: { pastCompanies: ["Acme"] },
        note: "known by more than that",
      },
      { person: { connectedOn: "2019-05-05", company: "Sample", earlier: { job: undefined } }, me: { pastCompanies: ["Acme"] } },
    ],
  },
});
