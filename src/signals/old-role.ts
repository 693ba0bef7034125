/** Connected during a finished job of the user's, at another company. */
import { companyTies } from "../network/employers.ts";
import { signal } from "../verdict/signal.ts";

const STRENGTH = 0.4;

export const oldRole = signal({
  id: "old-role",
  group: "staleness",
  family: "age",
  title: "Connected during a job you no longer have",
  why: "Contacts made for one job often end with it. People of your own companies and schools are not meant.",
  points: 45,
  needs: ["me"],
  survey: ({ me }) => {
    const jobs = (me?.jobs ?? []).filter(({ from, to }) => from !== undefined && to !== undefined);
    return jobs.length === 0 ? undefined : { jobs, ties: companyTies(me) };
  },
  look: ({ connectedOn, employer }, { me }, { jobs, ties }) => {
    if (connectedOn === undefined || ties.has(employer)) return undefined;
    const job = jobs.find(({ from, to }) => (from as string) <= connectedOn && connectedOn <= (to as string));
    // A job that goes on beside the finished one may be what they were met for.
    if (job === undefined || me?.jobs?.some(({ from, to }) => to === undefined && (from === undefined || from <= connectedOn)))
      return undefined;
    return { strength: STRENGTH, because: `connected while you were at ${job.company}` };
  },
  examples: {
    fires: [
      {
        person: { connectedOn: "2019-05-05", company: "Sample" },
        me: {
          jobs: [
            { company: "Acme", title: "Engineer", from: "2018-01-01", to: "2020-01-01" },
            { company: "Beispiel", title: "Engineer", from: "2020-02-01", to: undefined },
          ],
        },
      },
    ],
    silent: [
      {
        person: { connectedOn: "2019-05-05", company: "Acme" },
        me: { pastCompanies: ["Acme"], jobs: [{ company: "Acme", title: "Engineer", from: "2018-01-01", to: "2020-01-01" }] },
      },
      {
        person: { connectedOn: "2021-05-05", company: "Sample" },
        me: { jobs: [{ company: "Acme", title: "Engineer", from: "2018-01-01", to: "2020-01-01" }] },
      },
    ],
  },
});
