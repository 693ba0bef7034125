/** Everybody who was added within two or four years that begin with an even number, or one that four divides: the same years in every export. */
import { type GroupKind, peopleBy } from "../network/group.ts";
import { yearOf } from "../people/calendar.ts";

export const era: GroupKind = {
  id: "era",
  find: ({ people, asOf }) =>
    [2, 4].flatMap((years) =>
      [
        ...peopleBy(people, ({ connectedOn }) =>
          connectedOn === undefined ? undefined : Math.floor(Number(yearOf(connectedOn)) / years) * years,
        ),
      ].map(([first, those]) => ({
        key: `${first}-${first + years - 1}`,
        // The last years of it may still be to come.
        title: `Everyone you added from ${first} to ${Math.max(first + 1, Math.min(first + years - 1, Number(yearOf(asOf))))}`,
        people: those,
      })),
    ),
};
