/** They write, the user does not. */

import { isOffer, NO_HISTORY } from "../people/history.ts";
import { count } from "../text/counts.ts";
import { signal } from "../verdict/signal.ts";

const MESSAGES = 3;

export const oneSidedIn = signal({
  id: "one-sided-in",
  group: "spam",
  family: "behaviour",
  weak: true,
  title: "Writes to you without an answer",
  why: "It may be a friend you neglected, so it counts next to nothing, and greetings are left out.",
  points: 4,
  needs: ["messages"],
  claimsSilence: true,
  look: ({ messages: { received, sent, greetingsSent, noticed } }) =>
    received >= MESSAGES && sent + greetingsSent === 0 && !noticed.some(isOffer)
      ? { strength: 1, because: `wrote ${count(received, "message")}, and you never answered` }
      : undefined,
  examples: {
    fires: [{ person: { messages: { ...NO_HISTORY, received: 3 } } }],
    silent: [
      { person: { messages: { ...NO_HISTORY, received: 3, greetingsSent: 1 } } },
      { person: { messages: { ...NO_HISTORY, greetingsReceived: 5 } } },
    ],
  },
});
