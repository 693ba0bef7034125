/** An exchange within the last year. */
import { daysBetween, longDate } from "../people/calendar.ts";
import { NO_HISTORY } from "../people/history.ts";
import { signal } from "../verdict/signal.ts";

const DAYS = 365;

export const recentExchange = signal({
  id: "recent-exchange",
  group: "relevance",
  family: "guard",
  title: "You exchanged messages within a year",
  why: "Whoever you are talking with is not for a list.",
  points: 0,
  needs: ["messages"],
  guard: true,
  look: ({ messages: { lastExchange, refused, undated } }, { asOf }) => {
    // "No, thank you" is an answer, not a conversation.
    if (lastExchange === undefined || refused || daysBetween(lastExchange, asOf) > DAYS) return undefined;
    return {
      strength: 1,
      because: `${undated > 0 ? "you had an exchange" : "your last exchange was"} on ${longDate(lastExchange)}`,
    };
  },
  examples: {
    fires: [{ person: { messages: { ...NO_HISTORY, received: 1, sent: 1, exchanges: 1, lastExchange: "2025-10-01" } } }],
    silent: [
      { person: { messages: { ...NO_HISTORY, lastExchange: "2022-10-01" } } },
      { person: { messages: { ...NO_HISTORY, received: 1, sent: 1, lastExchange: "2025-10-01", refused: true } }, note: "you declined" },
    ],
  },
});
