/** What the user corrected of people's jobs, laid over what their positions tell. */
import { nameKey, profileSlug } from "./compare.ts";
import type { JobCorrection, Person } from "./person.ts";

/** The people, those whom a correction means with what it says; a name means somebody only where nobody else has it. Later ones go first. */
export function corrected(people: readonly Person[], corrections: readonly JobCorrection[]): readonly Person[] {
  if (corrections.length === 0) return people;
  const byTitle = new Map<string, JobCorrection>();
  const byPerson = new Map<string, JobCorrection>();
  for (const correction of corrections) {
    const { title, person } = correction;
    if (title !== undefined) byTitle.set(nameKey(title), { ...byTitle.get(nameKey(title)), ...correction });
    if (person === undefined) continue;
    const key = profileSlug(person) ?? nameKey(person);
    byPerson.set(key, { ...byPerson.get(key), ...correction });
  }
  return people.map((person) => {
    const named = person.namesakes === 0 ? byPerson.get(person.nameKey) : undefined;
    const says = { ...byTitle.get(nameKey(person.position)), ...(byPerson.get(person.id) ?? named) };
    const { function: job = person.function, seniority = person.seniority } = says;
    return job === person.function && seniority === person.seniority ? person : { ...person, function: job, seniority };
  });
}
