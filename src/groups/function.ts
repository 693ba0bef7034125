/** Everybody who does the same kind of work, as far as the position tells: whose does not is in no such group. */
import { type GroupKind, peopleBy } from "../network/group.ts";
import { calledByFunction } from "../network/jobs.ts";

export const jobFunction: GroupKind = {
  id: "function",
  find: ({ people }) =>
    [...peopleBy(people, (person) => person.function ?? undefined)].map(([key, those]) => ({
      key,
      title: calledByFunction(key),
      people: those,
    })),
};
