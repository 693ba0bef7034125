/** Message after message with an offer, never an answer. */

import { isOffer, NO_HISTORY } from "../people/history.ts";
import { count } from "../text/counts.ts";
import { signal } from "../verdict/signal.ts";

const MESSAGES = 3;
const DAYS = 2;

export const dripNoReply = signal({
  id: "drip-no-reply",
  group: "spam",
  family: "behaviour",
  title: "Keeps writing offers you never answered",
  why: "Three messages or more on several days, at least one of them an offer, and not a word from you: a sequence, not a conversation.",
  points: 16,
  needs: ["messages"],
  claimsSilence: true,
  look: ({ messages: { received, sent, greetingsSent, daysReceived, heard, undated } }) => {
    if (received < MESSAGES || sent + greetingsSent > 0 || daysReceived < DAYS || !heard.some(isOffer)) return undefined;
    return {
      strength: 1,
      because: `wrote ${count(received, "message")} on ${count(daysReceived, "day")}${undated > 0 ? " or more" : ""}, and you never answered`,
    };
  },
  examples: {
    fires: [
      {
        person: {
          messages: {
            ...NO_HISTORY,
            received: 4,
            daysReceived: 3,
            heard: [{ signal: "pitch-first", date: "2024-03-06", number: 1, opening: true }],
          },
        },
      },
    ],
    silent: [
      { person: { messages: { ...NO_HISTORY, received: 4, daysReceived: 3 } }, note: "no offer in them: one-sided-in speaks" },
      {
        person: {
          messages: {
            ...NO_HISTORY,
            received: 4,
            sent: 1,
            daysReceived: 3,
            heard: [{ signal: "pitch-first", date: "2024-03-06", number: 1, opening: true }],
          },
        },
      },
    ],
  },
});
