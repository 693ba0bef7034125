/** Everybody whom a rule of the user's own means. */
import { type GroupKind, slugged } from "../network/group.ts";

export const rule: GroupKind = {
  id: "rule",
  find: (network, { rules }) =>
    rules.map(({ name, fits }) => ({
      key: slugged(name),
      title: `Everyone your rule “${name}” means`,
      people: network.people.filter((person) => fits(person, network)),
    })),
};
