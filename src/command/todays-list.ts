/** Today's list of judged people: who is on it, in which order, with the steps; the same on the checklist and on the page. */
import type { ChecklistPerson, ChecklistResult } from "../document/result.ts";
import { searchNameOf } from "../people/plain-name.ts";
import { before, steps } from "../plan/guide.ts";
import { doneIn, progressOf } from "../plan/pace.ts";
import { plan } from "../plan/plan.ts";
import type { Assessment } from "../verdict/assessment.ts";
import type { Policy } from "../verdict/policy.ts";
import { sinceResult } from "./compared.ts";
import type { Chosen } from "./filter.ts";
import type { Judged } from "./network.ts";
import type { ListOptions } from "./options.ts";
import { common, type GroupsOf, namesakesIn, ordered, ranking } from "./results.ts";
import { whatIfResult } from "./what-if.ts";

/** What is asked of a list. */
export interface TodayOptions extends ListOptions {
  readonly method?: Policy["method"];
  readonly device?: Policy["device"];
  /** A whole day's list, whatever was done today. */
  readonly anyway?: boolean;
}

/** A list as a value, and its people as they were judged, in the order of its numbers. */
export interface TodaysList {
  readonly result: ChecklistResult;
  readonly listed: readonly { readonly section: ChecklistPerson["section"]; readonly assessment: Assessment }[];
  /** How many it had room for. */
  readonly limit: number;
}

/** Makes today's list of those who were chosen: as many as are left of the day's pace, unless a limit is told. */
export function todaysList(judged: Judged, chosen: Chosen, options: TodayOptions, groupsOf?: GroupsOf): TodaysList {
  const { present, left, policy, decisions, today } = judged;
  const { ranked, resultOf } = ranking(judged, groupsOf);
  const undecided = new Set(left.undecided);
  const progress = progressOf(decisions, policy.pace, today);
  const limit = options.limit ?? (options.anyway ? policy.pace : progress.rest);
  const people = plan(
    ordered(
      ranked.filter((one) => undecided.has(one) && chosen.passes(one)),
      options.sort === undefined ? {} : { sort: options.sort },
    ),
    { limit },
  );
  const sections = [
    ["remove", people.remove],
    ["review", people.review],
    ["fill", people.fill],
    ["taken-over", people.takenOver],
    ["unfollow", people.unfollow],
  ] as const;
  const listed = sections.flatMap(([section, all]) => all.map((assessment) => ({ section, assessment })));
  const namesakesOf = namesakesIn(judged);
  const connections = listed.map(
    ({ section, assessment }, index): ChecklistPerson => ({
      ...resultOf(assessment),
      number: index + 1,
      section,
      searchName: searchNameOf(assessment.person),
      others: namesakesOf(assessment),
    }),
  );
  const device = options.device ?? policy.device;
  const shared = common(judged);
  return {
    result: {
      schema: "prune/checklist@1",
      ...shared,
      filter: chosen.result,
      before: before(),
      steps: steps(options.method ?? policy.method, device),
      unfollowSteps: people.unfollow.length > 0 ? steps("unfollow", device) : null,
      since: sinceResult(judged.past),
      doneToday: doneIn(progress.today),
      whatIf: whatIfResult(present, shared.summary, [...people.remove, ...people.review, ...people.fill]),
      connections,
    },
    listed,
    limit,
  };
}
