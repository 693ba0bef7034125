/** They wrote and the user never did: silence since their last message. */
import { yearsBetween } from "../people/calendar.ts";
import { NO_HISTORY } from "../people/history.ts";
import { signal } from "../verdict/signal.ts";

const HALF_LIFE = 2;
const LEAST_YEARS = 0.5;

export const neverExchanged = signal({
  id: "never-exchanged",
  group: "staleness",
  family: "silence",
  title: "Messages from them, never one from you",
  why: "A line used in one direction only, and not for a while. It may be a friend you neglected; it counts as silence, not as a sign of spam.",
  points: 45,
  needs: ["messages"],
  claimsSilence: true,
  look: ({ messages: { received, greetingsReceived, sent, greetingsSent, last, undated } }, { asOf }) => {
    if (received + greetingsReceived === 0 || sent + greetingsSent > 0 || last === undefined || undated > 0) return undefined;
    const years = yearsBetween(last, asOf);
    return years < LEAST_YEARS
      ? undefined
      : { strength: 1 - 2 ** (-years / HALF_LIFE), because: `their last message was in ${last.slice(0, 4)}, and you never wrote` };
  },
  examples: {
    fires: [{ person: { messages: { ...NO_HISTORY, received: 1, last: "2021-03-01" } } }],
    silent: [
      { person: { messages: { ...NO_HISTORY, received: 2, last: "2021-03-01", undated: 1 } }, note: "the other came on some unknown day" },
      { person: { messages: { ...NO_HISTORY, received: 1, last: "2025-11-01" } }, note: "two months ago" },
      { person: { messages: { ...NO_HISTORY, received: 1, greetingsSent: 1, last: "2021-03-01" } } },
      { person: { messages: NO_HISTORY }, note: "no message at all: never-messaged speaks" },
    ],
  },
});
