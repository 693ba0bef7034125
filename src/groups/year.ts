/** Everybody who was added in one year. */
import { type GroupKind, peopleBy } from "../network/group.ts";
import { yearOf } from "../people/calendar.ts";

export const year: GroupKind = {
  id: "year",
  find: ({ people }) =>
    [...peopleBy(people, ({ connectedOn }) => (connectedOn === undefined ? undefined : yearOf(connectedOn)))].map(([key, those]) => ({
      key,
      title: `Everyone you added in ${key}`,
      people: those,
    })),
};
