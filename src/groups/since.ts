/** Everybody who was added since a year began. */
import { type GroupKind, splitByYear } from "../network/group.ts";

export const since: GroupKind = {
  id: "since",
  find: ({ people }) =>
    splitByYear(people).map(({ year, later }) => ({ key: year, title: `Everyone you added since ${year}`, people: later })),
};
