/** Added after others at their company: whom one knew there came before. */
import { peopleByEmployer } from "../network/employers.ts";
import type { PersonId } from "../people/person.ts";
import { count } from "../text/counts.ts";
import { signal } from "../verdict/signal.ts";

/** So many before them, and it counts half. */
const HALF = 4;

export const laterAtCompany = signal({
  id: "later-at-company",
  group: "staleness",
  family: "circle",
  title: "Added after others at their company",
  why:
    "Where several people of a company are in the network, the first is whom one knew there. In eight real exports those one talks with were " +
    "added before their colleagues more often than not (.57 of all pairs). Weak, and only said where messages cannot be seen: they tell more.",
  points: 3,
  needs: ["connections"],
  survey: (network) => {
    const earlier = new Map<PersonId, number>();
    for (const people of peopleByEmployer(network).values()) {
      const days = people.flatMap(({ connectedOn }) => connectedOn ?? []).sort();
      for (const { id, connectedOn } of people) {
        const before = connectedOn === undefined ? 0 : days.indexOf(connectedOn);
        if (before > 0) earlier.set(id, before);
      }
    }
    return earlier.size === 0 ? undefined : earlier;
  },
  look: ({ id, company, messages }, _network, earlier) => {
    const before = messages === undefined ? earlier.get(id) : undefined;
    return before === undefined
      ? undefined
      : { strength: before / (before + HALF), staleness: 0, because: `added after ${count(before, "other")} at ${company.trim()}` };
  },
  examples: {
    fires: [
      { person: { company: "Acme", connectedOn: "2019-03-09" }, others: [{ company: "ACME Ltd", connectedOn: "2015-03-05", times: 9 }] },
    ],
    silent: [
      {
        person: { company: "Acme", connectedOn: "2015-03-05" },
        others: [{ company: "Acme", connectedOn: "2019-03-09" }],
        note: "the first",
      },
      {
        person: { company: "Acme", connectedOn: "2015-03-05" },
        others: [{ company: "Acme", connectedOn: "2015-03-05" }],
        note: "all on one day",
      },
      { person: { company: "Acme", connectedOn: "2015-03-05" }, note: "the only one there" },
    ],
  },
});
