/** Who works where, and how employers stand to the user: equality of normalised names (`companyKey`), never containment. */
import { companyKey } from "../people/compare.ts";
import type { Owner, Person } from "../people/person.ts";
import { onceANetwork } from "./once-a-network.ts";

/** Everybody who names an employer, by employer. */
export const peopleByEmployer = onceANetwork(({ people }): ReadonlyMap<string, readonly Person[]> => {
  const found = new Map<string, Person[]>();
  people.forEach((person) => {
    const { employer } = person;
    if (employer === "") return;
    const colleagues = found.get(employer);
    if (colleagues === undefined) found.set(employer, [person]);
    else colleagues.push(person);
  });
  return found;
});

/** An employer as most of its people write it; of two ways equally frequent the first in the alphabet. */
export function companyName(people: readonly Person[]): string {
  const counts = new Map<string, number>();
  for (const { company } of people) counts.set(company.trim(), (counts.get(company.trim()) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

/** How an employer stands to the user. */
export type CompanyTie = "now" | "past" | "school" | "target";

/** The companies the user has to do with; one that is several things to them is the first of these. */
export function companyTies(me: Owner | undefined): ReadonlyMap<string, CompanyTie> {
  const ties = new Map<string, CompanyTie>();
  const add = (companies: readonly string[], tie: CompanyTie) => {
    for (const company of companies) {
      const key = companyKey(company);
      if (key !== "" && !ties.has(key)) ties.set(key, tie);
    }
  };
  if (me !== undefined) {
    add(me.companies, "now");
    add(me.targetCompanies, "target");
    add(me.pastCompanies, "past");
    add(me.schools, "school");
  }
  return ties;
}

/** The companies that stand so to the user; `undefined` where there are none. */
export function companiesTied(me: Owner | undefined, wanted: CompanyTie): ReadonlySet<string> | undefined {
  const found = [...companyTies(me)].flatMap(([company, tie]) => (tie === wanted ? [company] : []));
  return found.length === 0 ? undefined : new Set(found);
}
