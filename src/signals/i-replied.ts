/** The user wrote at least one real message. */

import { NO_HISTORY } from "../people/history.ts";
import { figure } from "../text/counts.ts";
import { signal } from "../verdict/signal.ts";

export const iReplied = signal({
  id: "i-replied",
  group: "relevance",
  family: "contact",
  title: "You wrote to them",
  why: "You took the time for five words or more. A plain refusal does not count, nor does a greeting.",
  points: -20,
  needs: ["messages"],
  look: ({ messages: { sent, sentInWords, refused } }) =>
    sentInWords > 0 && !refused
      ? { strength: 1, because: sent === 1 ? "you wrote to them" : `you wrote to them ${figure(sent)} times` }
      : undefined,
  examples: {
    fires: [{ person: { messages: { ...NO_HISTORY, sent: 1, sentInWords: 1 } } }],
    silent: [
      { person: { messages: { ...NO_HISTORY, sent: 1, sentInWords: 1, refused: true } }, note: "no, thank you" },
      { person: { messages: { ...NO_HISTORY, greetingsSent: 2 } } },
    ],
  },
});
