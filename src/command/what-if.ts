/** A network without some of its people, as a value. */
import type { Analysis } from "../analyse.ts";
import type { Summary, WhatIfResult } from "../document/result.ts";
import { whatIf } from "../plan/what-if.ts";
import type { Assessment } from "../verdict/assessment.ts";

/** What would change if people went. */
export function whatIfResult(
  { assessments }: Pick<Analysis, "assessments">,
  { connections, dateOnly, limit }: Summary,
  going: readonly Assessment[],
): WhatIfResult {
  return { ...whatIf(assessments, going), room: limit - connections - dateOnly + going.length };
}
