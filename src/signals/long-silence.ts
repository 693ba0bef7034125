/** Years since the last exchange of messages. */
import { yearsBetween } from "../people/calendar.ts";
import { NO_HISTORY } from "../people/history.ts";
import { signal } from "../verdict/signal.ts";

/** Half of the effect after so many years: three silent years count .65, five .82. */
const HALF_LIFE = 2;

export const longSilence = signal({
  id: "long-silence",
  group: "staleness",
  family: "silence",
  title: "No exchange for years",
  why: "Ties fade with silence, slowly: half of the effect after two years. Only exchanges count, not birthday wishes.",
  points: 45,
  needs: ["messages"],
  claimsSilence: true,
  look: ({ messages: { lastExchange, undated } }, { asOf }) => {
    if (lastExchange === undefined || undated > 0) return undefined;
    const years = yearsBetween(lastExchange, asOf);
    const strength = 1 - 2 ** (-years / HALF_LIFE);
    return years < 1 ? undefined : { strength, because: `your last exchange was in ${lastExchange.slice(0, 4)}` };
  },
  examples: {
    fires: [{ person: { messages: { ...NO_HISTORY, received: 3, sent: 2, exchanges: 3, lastExchange: "2020-05-01" } } }],
    silent: [
      { person: { messages: { ...NO_HISTORY, received: 3, sent: 2, exchanges: 3, lastExchange: "2025-11-01" } } },
      {
        person: { messages: { ...NO_HISTORY, received: 3, sent: 2, exchanges: 3, lastExchange: "2020-05-01", undated: 1 } },
        note: "a message on some unknown day may be newer",
      },
      { person: { messages: NO_HISTORY }, note: "never an exchange: never-messaged speaks" },
    ],
  },
});
