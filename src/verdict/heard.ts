/** What a signal says that listens to first contact and has nothing to weigh besides. */
import type { Evidence, Informed } from "./signal.ts";

/**
 * Speaks of whoever said on first contact what the signal listens for.
 *
 * @param signal its id
 * @param what was said, as the beginning of a sentence that ends in the day
 */
export function onFirstContact(signal: string, what: string): (person: Informed<"messages">) => Evidence | undefined {
  return ({ messages: { heard } }) => {
    const first = heard.find((one) => one.opening && one.signal === signal);
    return first && { strength: 1, because: `${what} on ${first.date}` };
  };
}
