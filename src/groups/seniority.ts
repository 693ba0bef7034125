/** Everybody who stands equally far up, as far as the position tells. */
import type { Seniority } from "../detect/functions.ts";
import { type GroupKind, peopleBy } from "../network/group.ts";

const CALLED: Readonly<Record<Seniority, string>> = {
  unpaid: "Volunteers",
  training: "Students, interns and trainees",
  entry: "Everyone whose position names no rank",
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
    [...peopleBy(people, (person) => person.seniority ?? undefined)].map(([key, those]) => ({ key, title: CALLED[key], people: those })),
};
