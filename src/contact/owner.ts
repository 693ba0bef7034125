/** Who the user is: from their own profile files, and from what they said. */

import type { Owner } from "../people/person.ts";
import type { CompanyFollowRow } from "../sheets/company-follows.ts";
import type { EducationRow } from "../sheets/education.ts";
import type { PositionRow } from "../sheets/positions.ts";
import type { ProfileRow } from "../sheets/profile.ts";
import type { SkillRow } from "../sheets/skills.ts";

/** The user's own files; a missing one says nothing. */
export interface OwnerFiles {
  readonly profile: readonly ProfileRow[] | undefined;
  readonly positions: readonly PositionRow[] | undefined;
  readonly education: readonly EducationRow[] | undefined;
  readonly skills: readonly SkillRow[] | undefined;
  readonly companyFollows: readonly CompanyFollowRow[] | undefined;
}

/** The owner as the export tells; `undefined` where it tells nothing to compare others with. */
export function ownerOf({ profile, positions, education, skills, companyFollows }: OwnerFiles): Owner | undefined {
  const [person] = profile ?? [];
  const jobs = (positions ?? []).filter(({ company, title }) => company !== "" || title !== "");
  const current = jobs.filter(({ to }) => to === undefined);
  const past = jobs.filter(({ to }) => to !== undefined);
  const texts = (values: readonly (string | undefined)[]) => [
    ...new Set(values.filter((value): value is string => value !== undefined && value !== "")),
  ];
  const owner: Owner = {
    ...(person?.name ? { name: person.name } : {}),
    titles: texts(current.map(({ title }) => title)),
    companies: texts(current.map(({ company }) => company)),
    pastCompanies: texts(past.map(({ company }) => company)),
    schools: texts((education ?? []).map(({ school }) => school)),
    keywords: [],
    targetCompanies: [],
    goals: [],
    jobs,
    followedCompanies: texts((companyFollows ?? []).map(({ organization }) => organization)),
    background: texts([person?.headline, person?.industry, ...past.map(({ title }) => title), ...(skills ?? []).map(({ name }) => name)]),
  };
  const { titles, companies, pastCompanies, schools, background = [] } = owner;
  return [titles, companies, pastCompanies, schools, background].some(({ length }) => length > 0) ? owner : undefined;
}

/** What the export tells and what the user said, together; the user's words come first. */
export function mergeOwners(fromUser: Owner | undefined, fromExport: Owner | undefined): Owner | undefined {
  if (fromUser === undefined || fromExport === undefined) return fromUser ?? fromExport;
  const both = (field: "titles" | "companies" | "pastCompanies" | "schools" | "keywords" | "targetCompanies") => [
    ...new Set([...fromUser[field], ...fromExport[field]]),
  ];
  return {
    ...fromExport,
    ...fromUser,
    titles: both("titles"),
    companies: both("companies"),
    pastCompanies: both("pastCompanies"),
    schools: both("schools"),
    keywords: both("keywords"),
    targetCompanies: both("targetCompanies"),
    goals: fromUser.goals,
  };
}
