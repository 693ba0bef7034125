/** A conversation that was deep once, however long ago. */

import { NO_HISTORY } from "../people/history.ts";
import { count } from "../text/counts.ts";
import { signal } from "../verdict/signal.ts";

const MESSAGES = 10;
const EACH = 3;
const DAYS = 3;

export const deepThread = signal({
  id: "deep-thread",
  group: "relevance",
  family: "guard",
  title: "You once talked at length",
  why: "Ten messages, three each way, on three days: a strong tie gone dormant is one to take up again, not to cut.",
  points: 0,
  needs: ["messages"],
  guard: true,
  look: ({ messages: { received, sent, contactDays, last, undated } }) => {
    if (received + sent < MESSAGES || received < EACH || sent < EACH || (contactDays < DAYS && undated === 0)) return undefined;
    // On how many days, and until when, cannot be told where some have none; in doubt it was a talk.
    const until = last === undefined || undated > 0 ? "" : ` until ${last.slice(0, 4)}`;
    return { strength: 1, because: `you exchanged ${count(received + sent, "message")}${until}` };
  },
  examples: {
    fires: [
      { person: { messages: { ...NO_HISTORY, received: 8, sent: 6, undated: 14 } }, note: "all of them on unknown days" },
      { person: { messages: { ...NO_HISTORY, received: 18, sent: 16, contactDays: 9, last: "2016-03-01" } } },
    ],
    silent: [{ person: { messages: { ...NO_HISTORY, received: 18, sent: 1, contactDays: 9 } } }, { person: { messages: NO_HISTORY } }],
  },
});
