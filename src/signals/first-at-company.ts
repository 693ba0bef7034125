/** The first whom the user added of several people at one company: those one knew there, who led to the others. */
import { peopleByEmployer } from "../network/employers.ts";
import type { PersonId } from "../people/person.ts";
import { count } from "../text/counts.ts";
import { signal } from "../verdict/signal.ts";

export const firstAtCompany = signal({
  id: "first-at-company",
  group: "staleness",
  family: "circle",
  title: "The first you added at their company",
  why:
    "Where several people of a company are in the network, the first is whom one knew there. In eight real exports those one talks with were " +
    "added before their colleagues more often than not (.57 of all pairs). Weak, and only said where messages cannot be seen: they tell more.",
  points: -4,
  needs: ["connections"],
  survey: (network) => {
    const later = new Map<PersonId, number>();
    for (const people of peopleByEmployer(network).values()) {
      const days = people.flatMap(({ connectedOn }) => connectedOn ?? []).sort();
      const after = days.filter((day) => day > (days[0] as string)).length;
      if (after === 0) continue;
      for (const { id, connectedOn } of people) if (connectedOn === days[0]) later.set(id, after);
    }
    return later.size === 0 ? undefined : later;
  },
  look: ({ id, company, messages }, _network, later) => {
    const after = messages === undefined ? later.get(id) : undefined;
    return after === undefined
      ? undefined
      : { strength: 1, staleness: 0, because: `is the first you added at ${company.trim()}, before ${count(after, "other")}` };
  },
  examples: {
    fires: [
      { person: { company: "Acme", connectedOn: "2015-03-05" }, others: [{ company: "ACME Ltd", connectedOn: "2019-03-09", times: 2 }] },
    ],
    silent: [
      { person: { company: "Acme", connectedOn: "2019-03-05" }, others: [{ company: "Acme", connectedOn: "2015-03-09" }] },
      {
        person: { company: "Acme", connectedOn: "2015-03-05" },
        others: [{ company: "Acme", connectedOn: "2015-03-05" }],
        note: "all on one day",
      },
      { person: { company: "Acme", connectedOn: "2015-03-05" }, note: "the only one there" },
    ],
  },
});
