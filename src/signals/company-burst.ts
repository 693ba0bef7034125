/** Several people of one company arriving within two weeks. */

import type { JobFunction } from "../detect/functions.ts";
import { companyTies, peopleByEmployer } from "../network/employers.ts";
import { daysBetween } from "../people/calendar.ts";
import type { Person } from "../people/person.ts";
import { count } from "../text/counts.ts";
import { signal } from "../verdict/signal.ts";

const LEAST_PEOPLE = 4;
const WITHIN_DAYS = 14;
/** Above this share of a company's people in the network the burst is how you know them, not how they found you. */
const LARGEST_COMPANY = 12;
/** The trades that invite in rows. */
const SELLING: readonly (JobFunction | null)[] = ["sales", "business-development", "human-resources"];
/** So many of them must be of that trade. */
const SELLING_SHARE = 0.6;

export const companyBurst = signal({
  id: "company-burst",
  group: "spam",
  family: "cluster",
  weak: true,
  title: "Sellers of one company within two weeks",
  why: "Sales and recruiting teams invite in rows. So do colleagues after a trade fair, which is why this counts little and never as one of two kinds of signs.",
  points: 8,
  needs: ["connections"],
  survey: (network) => {
    const ties = companyTies(network.me);
    const bursts = new Map<string, { count: number; days: number }>();
    for (const [employer, colleagues] of peopleByEmployer(network)) {
      if (colleagues.length < LEAST_PEOPLE || ties.has(employer)) continue;
      const group = colleagues.filter(({ connectedOn }) => connectedOn !== undefined);
      if (group.length < LEAST_PEOPLE || group.length > LARGEST_COMPANY) continue;
      const sorted = [...group].sort((a, b) => ((a.connectedOn as string) < (b.connectedOn as string) ? -1 : 1));
      const days = daysBetween((sorted[0] as Person).connectedOn as string, (sorted.at(-1) as Person).connectedOn as string);
      if (days > WITHIN_DAYS || group.filter((person) => SELLING.includes(person.function)).length < SELLING_SHARE * group.length) continue;
      for (const person of sorted) bursts.set(person.id, { count: sorted.length, days: Math.max(1, days) });
    }
    return bursts.size === 0 ? undefined : bursts;
  },
  look: ({ id, company }, _network, bursts) => {
    const burst = bursts.get(id);
    if (burst === undefined) return undefined;
    return {
      strength: 1,
      because: `is one of ${count(burst.count, "person", "people")} from ${company} within ${burst.days === 1 ? "a day" : `${burst.days} days`}, and none before or since`,
    };
  },
  examples: {
    fires: [
      {
        person: { position: "Business Development Executive", company: "Quick Leads Ltd", connectedOn: "2024-03-05" },
        others: [{ position: "Sales Manager", company: "Quick Leads", connectedOn: "2024-03-09", times: 4 }],
      },
    ],
    silent: [
      {
        note: "engineers after a meetup",
        person: { position: "Engineer", company: "Acme", connectedOn: "2024-03-05" },
        others: [{ position: "Software Engineer", company: "Acme", connectedOn: "2024-03-06", times: 5 }],
      },
      {
        note: "over years",
        person: { company: "Acme", connectedOn: "2020-03-05" },
        others: [{ company: "Acme", connectedOn: "2024-03-09", times: 4 }],
      },
      {
        note: "your own employer",
        person: { company: "Acme", connectedOn: "2024-03-05" },
        others: [{ company: "Acme", connectedOn: "2024-03-09", times: 4 }],
        me: { companies: ["ACME Inc."] },
      },
    ],
  },
});
