/** Companies that hold an outlying share of the network: a likely employer, client or school of the user's. */

import { peopleByEmployer } from "../network/employers.ts";
import { figure } from "../text/counts.ts";
import { signal } from "../verdict/signal.ts";

/** A company is part of the circle from so many people, and from such a share of those with a company, on. */
const LEAST_PEOPLE = 5;
const LEAST_SHARE = 0.01;
/** Full strength from this share on. */
const FULL_SHARE = 0.05;

export const yourCircle = signal({
  id: "your-circle",
  group: "relevance",
  family: "people",
  title: "At a company many of your connections are at",
  why: "A company that stands out in your network is most likely an employer, client or school of yours. It needs no profile to be seen.",
  points: -4,
  needs: ["connections"],
  survey: (network) => {
    const employers = peopleByEmployer(network);
    let all = 0;
    for (const colleagues of employers.values()) all += colleagues.length;
    const shares = new Map<string, { count: number; share: number }>();
    for (const [employer, { length: count }] of employers) {
      if (count >= LEAST_PEOPLE && count >= all * LEAST_SHARE) shares.set(employer, { count, share: count / all });
    }
    return shares.size === 0 ? undefined : shares;
  },
  look: ({ employer, company }, _network, shares) => {
    const found = shares.get(employer);
    if (found === undefined) return undefined;
    return {
      strength: Math.min(1, found.share / FULL_SHARE),
      because: `${figure(found.count)} of your connections are at ${company.trim()}`,
    };
  },
  examples: {
    fires: [
      {
        person: { company: "Acme" },
        others: [
          { company: "ACME Ltd", times: 9 },
          { company: "Sample", times: 3 },
        ],
      },
    ],
    silent: [
      { person: { company: "Sample" }, others: [{ company: "ACME Ltd", times: 9 }] },
      { person: { company: "Freelance" }, others: [{ company: "Freelance", times: 9 }] },
    ],
  },
});
