/** The same first message as other senders. */

import { NO_HISTORY } from "../people/history.ts";
import { count } from "../text/counts.ts";
import { signal } from "../verdict/signal.ts";

const OTHERS = 2;

export const sameTextOthers = signal({
  id: "same-text-others",
  group: "spam",
  family: "pitch",
  title: "Same first message as other senders",
  why: "A text of 25 words or more that two others sent you as well is a template. Congratulations and LinkedIn's ready-made replies are left out.",
  points: 23,
  needs: ["messages"],
  look: ({ messages: { sameText } }) =>
    sameText >= OTHERS ? { strength: 1, because: `sent the same text as ${count(sameText, "other sender")}` } : undefined,
  examples: {
    fires: [{ person: { messages: { ...NO_HISTORY, received: 1, sameText: 3 } } }],
    silent: [{ person: { messages: { ...NO_HISTORY, received: 1, sameText: 1 } } }, { person: { messages: NO_HISTORY } }],
  },
});
