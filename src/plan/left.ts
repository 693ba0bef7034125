/** Who is left: the one answer that `scan`, `checklist`, `plan`, `review`, `status` and `page` give. Nothing else counts them. */
import type { PersonId } from "../people/person.ts";
import type { Assessment, Verdict } from "../verdict/assessment.ts";
import { isOpen } from "./plan.ts";

/** The people of an export, by whether there is anything to ask about them. */
export interface Left {
  /** About whom nothing stands that settles them, whatever their verdict. */
  readonly undecided: readonly Assessment[];
  /** Of them who are over a line and may be proposed: whoever is left. */
  readonly over: readonly Assessment[];
  /** Everybody else who is there: decided about, or kept by a rule of the policy. They come last wherever all are listed. */
  readonly aside: readonly Assessment[];
}

/** Tells who is left among people. */
export function leftOf(people: readonly Assessment[], isSettled: (person: PersonId) => boolean): Left {
  const undecided: Assessment[] = [];
  const aside: Assessment[] = [];
  people.forEach((one) => {
    const settled = isSettled(one.person.id);
    if (!settled) undecided.push(one);
    if (settled || isKept(one)) aside.push(one);
  });
  return { undecided, over: undecided.filter((one) => isOpen(one) && one.verdict !== "keep"), aside };
}

/** What the user said about more than one person at once. */
const RULES = ["keep-list", "you-keep-group"];

/** Whether a rule or a wish of the user's keeps somebody off every list. Signs that their account was taken over are the one exception. */
export function isKept(assessment: Assessment): boolean {
  return assessment.protectedBy.some((id) => RULES.includes(id)) && !isOpen(assessment);
}

/** How many people have which verdict. */
export function countVerdicts(people: readonly Assessment[]): Readonly<Record<Verdict, number>> {
  const verdicts: Record<Verdict, number> = { remove: 0, unfollow: 0, review: 0, keep: 0 };
  people.forEach(({ verdict }) => {
    verdicts[verdict] += 1;
  });
  return verdicts;
}

/** How many are to be removed for signs of spam, and how many for a tie that never was. */
export function countRemovals(people: readonly Assessment[]): Readonly<Record<"spam" | "lapsed", number>> {
  const count = (kind: Assessment["removal"]) => people.filter(({ removal }) => removal === kind).length;
  return { spam: count("spam"), lapsed: count("lapsed") };
}
