/** A conversation that once was, silent for two years or more. */

import { yearsBetween } from "../people/calendar.ts";
import { NO_HISTORY } from "../people/history.ts";
import { count } from "../text/counts.ts";
import { signal } from "../verdict/signal.ts";

const LEAST_MESSAGES = 5;
const LEAST_YEARS = 2;

export const dormantTie = signal({
  id: "dormant-tie",
  group: "relevance",
  family: "contact",
  title: "A tie gone dormant",
  why: "People you once really talked with are the ones worth writing to again: they know other people than you do by now, and still know you.",
  points: -20,
  needs: ["messages"],
  look: ({ messages: { received, sent, lastExchange, undated } }, { asOf }) => {
    if (
      received + sent < LEAST_MESSAGES ||
      received === 0 ||
      sent === 0 ||
      lastExchange === undefined ||
      yearsBetween(lastExchange, asOf) < LEAST_YEARS
    )
      return undefined;
    return {
      strength: 1,
      because: `you exchanged ${count(received + sent, "message")}${undated > 0 ? ", with an exchange in" : " until"} ${lastExchange.slice(0, 4)}: a tie to take up again rather than remove`,
    };
  },
  examples: {
    fires: [{ person: { messages: { ...NO_HISTORY, received: 4, sent: 3, lastExchange: "2021-05-01" } } }],
    silent: [
      { person: { messages: { ...NO_HISTORY, received: 4, sent: 3, lastExchange: "2025-05-01" } } },
      { person: { messages: { ...NO_HISTORY, received: 9, lastExchange: undefined } } },
    ],
  },
});
