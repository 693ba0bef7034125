/** Everybody who stands equally far up, as far as the position tells: those whose position names no rank have nothing in common. */
import type { Seniority } from "../detect/functions.ts";
import { type GroupKind, peopleBy } from "../network/group.ts";

const CALLED: Readonly<Record<Exclude<Seniority, "entry">, string>> = {
  unpaid: "Volunteers",
  training: "Students, interns and trainees",
  senior: "Everyone in a senior position",
  manager: "Managers",
  director: "Directors",
  vp: "Vice presidents",
  cxo: "C-level executives",
  partner: "Partners",
  owner: "Founders and owners",
};

export const seniority: GroupKind = {
  id: "seniority",
  find: ({ people }) =>
    [...peopleBy(people, ({ seniority: level }) => (level === null || level === "entry" ? undefined : level))].map(([key, those]) => ({
      key,
      title: CALLED[key],
      people: those,
    })),
};
