/** Every way of seeing a network in groups. */
import type { GroupKind } from "../network/group.ts";
import { before } from "./before.ts";
import { chapter } from "./chapter.ts";
import { day } from "./day.ts";
import { employer } from "./employer.ts";
import { era } from "./era.ts";
import { jobFunction } from "./function.ts";
import { functionBefore } from "./function-before.ts";
import { functionSince } from "./function-since.ts";
import { noJob } from "./no-job.ts";
import { rule } from "./rule.ts";
import { seniority } from "./seniority.ts";
import { sharedAddress } from "./shared-address.ts";
import { since } from "./since.ts";
import { title } from "./title.ts";
import { year } from "./year.ts";

export const groupKinds: readonly GroupKind[] = [
  employer,
  chapter,
  day,
  year,
  era,
  before,
  since,
  jobFunction,
  functionBefore,
  functionSince,
  seniority,
  title,
  noJob,
  sharedAddress,
  rule,
];
