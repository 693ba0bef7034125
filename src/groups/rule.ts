/** Everybody whom a rule of the user's own means. */
import { peopleOfRules } from "../network/filter.ts";
import { type Found, type GroupKind, slugged } from "../network/group.ts";

export const rule: GroupKind = {
  id: "rule",
  find: (network, { rules }) => {
    // Of two rules whose names differ in case or signs only, the first.
    const found = new Map<string, Found>();
    for (const [name, people] of peopleOfRules(rules, network)) {
      const key = slugged(name);
      if (key !== "" && !found.has(key)) found.set(key, { key, title: `Everyone your rule “${name}” means`, people });
    }
    return [...found.values()];
  },
};
