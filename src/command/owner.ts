/** Whom prune takes the user for, and which files say so. */

import { mergeOwners } from "../contact/owner.ts";
import type { OwnerResult } from "../document/result.ts";
import { fileKey } from "../export/files.ts";
import { ownerFunctions } from "../network/jobs.ts";
import type { Reading } from "../reading/reading.ts";
import { education } from "../sheets/education.ts";
import { positions } from "../sheets/positions.ts";
import { profile } from "../sheets/profile.ts";
import { skills } from "../sheets/skills.ts";
import { BY_DEFAULT } from "../verdict/policy.ts";
import type { TracedPolicy } from "./policy.ts";

/** The user as the policy and the export tell together; `null` where neither tells anything. */
export function ownerResult({ policy, from }: Pick<TracedPolicy, "policy" | "from">, reading: Reading | undefined): OwnerResult | null {
  const owner = mergeOwners(policy.me, reading?.owner);
  if (owner === undefined) return null;
  const ofPolicy = [...from].flatMap(([path, place]) => (path.startsWith("me.") && place !== BY_DEFAULT ? [place] : []));
  const ofExport =
    reading?.owner === undefined ? [] : [profile, positions, education, skills].flatMap((sheet) => filesOf(reading, sheet.file));
  return {
    name: owner.name ?? null,
    titles: owner.titles,
    companies: owner.companies,
    functions: ownerFunctions(owner).functions,
    from: [...new Set([...ofPolicy, ...ofExport])],
  };
}

function filesOf({ files }: Reading, pattern: RegExp): readonly string[] {
  return files.flatMap(({ name, rows }) => (rows > 0 && pattern.test(fileKey(name)) ? [name.replace(/^.*\//, "")] : []));
}
