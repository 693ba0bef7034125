/** Everybody with one job function who was added before a year. */

import { type GroupKind, peopleBy, splitByYear } from "../network/group.ts";
import { calledByFunction } from "../network/jobs.ts";

export const functionBefore: GroupKind = {
  id: "function-before",
  find: ({ people }) =>
    [...peopleBy(people, (person) => person.function ?? undefined)].flatMap(([job, those]) =>
      splitByYear(those).map(({ year, earlier }) => ({
        key: `${job}:${year}`,
        title: `${calledByFunction(job)} you added before ${year}`,
        people: earlier,
      })),
    ),
};
