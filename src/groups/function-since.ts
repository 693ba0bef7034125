/** Everybody with one job function who was added since a year began. */

import { type GroupKind, peopleBy, splitByYear } from "../network/group.ts";
import { calledByFunction } from "../network/jobs.ts";

export const functionSince: GroupKind = {
  id: "function-since",
  find: ({ people }) =>
    [...peopleBy(people, (person) => person.function ?? undefined)].flatMap(([job, those]) =>
      splitByYear(those).map(({ year, later }) => ({
        key: `${job}:${year}`,
        title: `${calledByFunction(job)} you added since ${year}`,
        people: later,
      })),
    ),
};
