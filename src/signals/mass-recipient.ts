/** They wrote to many people at once, and the user kept silent. */

import { NO_HISTORY } from "../people/history.ts";
import { count } from "../text/counts.ts";
import { signal } from "../verdict/signal.ts";

export const massRecipient = signal({
  id: "mass-recipient",
  group: "spam",
  family: "behaviour",
  title: "Wrote to many people at once",
  why: "A thread opened with five people or more in which you never said a word. Groups you took part in are left out.",
  points: 16,
  needs: ["messages"],
  look: ({ messages: { recipients, sent } }) =>
    recipients > 0 && sent === 0 ? { strength: 1, because: `wrote to ${count(recipients, "person", "people")} at once` } : undefined,
  examples: {
    fires: [{ person: { messages: { ...NO_HISTORY, recipients: 17 } } }],
    silent: [
      { person: { messages: { ...NO_HISTORY, recipients: 7, sent: 4 } }, note: "you talk with them" },
      { person: { messages: NO_HISTORY } },
    ],
  },
});
