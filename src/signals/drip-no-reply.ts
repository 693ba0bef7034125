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
  look: ({ messages: { received, sent, greetingsSent, daysReceived, noticed, undated } }) => {
    if (received < MESSAGES || sent + greetingsSent > 0 || daysReceived < DAYS || !noticed.some(isOffer)) return undefined;
    return {
      strength: 1,
      because: `wrote ${count(received, "message")} on ${count(daysReceived, "day")}${undated > 0 ? " or more" : ""}, and you never answered`,
    };
  },
  examples: {
    fires: [
      {
        thread: [
          {
            from: "them",
            on: "2024-03-06",
            text: "We help companies like yours to get more qualified leads every month. Would you be open to a quick 15 minute call this week to see how we can double your pipeline?",
          },
          { from: "them", on: "2024-03-10", text: "Just following up on my message below, did you have a chance to look at it?" },
          { from: "them", on: "2024-03-17", text: "I know you are busy, so this is my last message about it for now." },
        ],
      },
    ],
    silent: [
      { person: { messages: { ...NO_HISTORY, received: 4, daysReceived: 3 } }, note: "no offer in them: one-sided-in speaks" },
      {
        note: "You answered.",
        thread: [
          {
            from: "them",
            on: "2024-03-06",
            text: "We help companies like yours to get more qualified leads every month. Would you be open to a quick 15 minute call this week?",
          },
          { from: "them", on: "2024-03-10", text: "Just following up on my message below, did you have a chance to look at it?" },
          { from: "me", on: "2024-03-12", text: "We are not looking for anything of that kind." },
          { from: "them", on: "2024-03-17", text: "Then I thank you for your time and for telling me." },
        ],
      },
    ],
  },
});
