/** Everybody who was added before a year. */
import { type GroupKind, splitByYear } from "../network/group.ts";

export const before: GroupKind = {
  id: "before",
  find: ({ people }) =>
    splitByYear(people).map(({ year, earlier }) => ({ key: year, title: `Everyone you added before ${year}`, people: earlier })),
};
