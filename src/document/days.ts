/** The people of a plan day by day. */
import type { PlannedPerson, PlanResult } from "./result.ts";

/** One day's people, in two lists that are worked through on two pages. */
export interface Day {
  readonly on: string;
  /** To remove, or to look at first. */
  readonly remove: readonly PlannedPerson[];
  readonly unfollow: readonly PlannedPerson[];
}

export function daysOf({ connections }: Pick<PlanResult, "connections">): readonly Day[] {
  return [...new Set(connections.map(({ on }) => on))].map((on) => {
    const people = connections.filter((one) => one.on === on);
    return {
      on,
      remove: people.filter(({ section }) => section !== "unfollow"),
      unfollow: people.filter(({ section }) => section === "unfollow"),
    };
  });
}
