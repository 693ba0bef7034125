/** Everybody who was accepted on one day of accepting many. */
import { outlyingDays } from "../network/bursts.ts";
import { type GroupKind, peopleBy } from "../network/group.ts";
import { longDate } from "../people/calendar.ts";

export const day: GroupKind = {
  id: "day",
  find: (network, { isAsked }) => {
    const days = new Set(outlyingDays(network).map((one) => one.day));
    return [...peopleBy(network.people, ({ connectedOn }) => connectedOn)]
      .filter(([on]) => days.has(on) || isAsked(on))
      .map(([on, people]) => ({
        key: on,
        title: `The ${people.length === 1 ? "person" : `${people.length} people`} you accepted on ${longDate(on)}`,
        people,
      }));
  },
};
