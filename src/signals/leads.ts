/** Owners, executives, directors, managers: those one talks with a little more often than with others. */
import type { Seniority } from "../detect/functions.ts";
import { signal } from "../verdict/signal.ts";
import { favourOfUnread } from "../verdict/unread-title.ts";

/** How far up counts how much; everybody else, and whose position does not tell, nothing. */
const STRENGTH: Readonly<Partial<Record<Seniority, number>>> = { owner: 1, cxo: 0.5, partner: 0.5, vp: 0.5, director: 0.5, manager: 0.25 };

const CALLED: Readonly<Partial<Record<Seniority, string>>> = {
  owner: "runs something of their own",
  cxo: "is at the head of their company",
  partner: "is a partner of their firm",
  vp: "is a vice president",
  director: "is a director",
  manager: "is a manager",
};

export const leads = signal({
  id: "leads",
  group: "staleness",
  family: "circle",
  title: "Leads a business or people",
  why:
    "In eight real exports owners and founders were 1.5 times as often among those one talks with as everybody, directors 1.2 times, managers as " +
    "often. Weak, and only said where messages cannot be seen: they tell more. Whose position is in words that prune cannot read may lead, too, and " +
    "never stands worse for it.",
  points: -5,
  needs: ["connections"],
  look: (person) => {
    const { seniority, messages } = person;
    if (messages !== undefined) return undefined;
    if (seniority === null) return favourOfUnread(person);
    const strength = STRENGTH[seniority];
    return strength === undefined ? undefined : { strength, staleness: 0, because: CALLED[seniority] as string };
  },
  examples: {
    fires: [
      { person: { position: "Founder" } },
      { person: { position: "Director of Engineering" } },
      { person: { position: "Xqzvw Blrtk" }, note: "cannot be read: may lead" },
    ],
    silent: [{ person: { position: "Nurse" } }, { person: { position: "" } }],
  },
});
