/** A conversation that was deep once, however long ago. */
import { NO_HISTORY } from "../people/history.ts";
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
  look: ({ messages: { received, sent, contactDays, last } }) => {
    if (received + sent < MESSAGES || received < EACH || sent < EACH || contactDays < DAYS) return undefined;
    return { strength: 1, because: `${received + sent} messages until ${last?.slice(0, 4) ?? "some day"}` };
  },
  examples: {
    fires: [{ person: { messages: { ...NO_HISTORY, received: 18, sent: 16, contactDays: 9, last: "2016-03-01" } } }],
    silent: [{ person: { messages: { ...NO_HISTORY, received: 18, sent: 1, contactDays: 9 } } }, { person: { messages: NO_HISTORY } }],
  },
});
