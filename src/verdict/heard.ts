/** What a signal says that listens to first contact and has nothing to weigh besides. */
import { longDate } from "../people/calendar.ts";
import type { PlainDate } from "../people/person.ts";
import type { Evidence, Informed } from "./signal.ts";

/**
 * Speaks of whoever said on first contact what the signal listens for.
 *
 * @param signal its id
 * @param what was said, as the beginning of a clause that ends in the day
 */
export function onFirstContact(signal: string, what: string): (person: Informed<"messages">) => Evidence | undefined {
  return ({ messages: { heard } }) => {
    const first = heard.find((one) => one.opening && one.signal === signal);
    return first && { strength: 1, because: `${what}${onDay(first.date)}` };
  };
}

/** The one word that a signal told of one of the things it heard; `undefined` where it told none, or several. */
export function wordOf(signal: string, heard: readonly string[]): string | undefined {
  const words = heard.flatMap((id) => (id.startsWith(`${signal}:`) ? [id.slice(signal.length + 1)] : []));
  return words.length === 1 ? words[0] : undefined;
}

/** ` on May 1, 2024`, to stand behind what was said; nothing where its day is unknown. */
export function onDay(date: PlainDate | undefined, comma = ""): string {
  return date === undefined ? "" : `${comma} on ${longDate(date)}`;
}
