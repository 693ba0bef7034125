/** A sales pitch, or one more reminder of it, that you never answered. */
import { daysBetween } from "../people/calendar.ts";
import { OFFER_POINTS } from "../people/history.ts";
import { firstWords, isPitch, offered, onDay } from "../verdict/first-words.ts";
import { signal } from "../verdict/signal.ts";

const POINTS = 25;
/** As long as `pitch-first` speaks. */
const SOON = 30;

export const pitchLater = signal({
  id: "pitch-later",
  group: "spam",
  family: "pitch",
  title: "Unanswered sales pitch",
  why: "A pitch long after connecting, or one more of them, to which you never wrote a word. A supplier you know may write so too.",
  points: POINTS,
  needs: ["messages"],
  claimsSilence: true,
  reads: "messages",
  look: (person, network) => {
    const { connectedOn, messages } = person;
    if (messages.sent + messages.greetingsSent > 0) return undefined;
    const later = firstWords(person, network).find((message) => {
      const { date, number, points } = message;
      if (points < OFFER_POINTS || !isPitch(message)) return false;
      return number > 1 || date === undefined || connectedOn === undefined || Math.abs(daysBetween(connectedOn, date)) > SOON;
    });
    return (
      later && {
        strength: Math.min(POINTS, later.points) / POINTS,
        because: `sent what reads like ${offered(later)}${onDay(later.date)}, and you did not answer`,
      }
    );
  },
  examples: {
    fires: [
      {
        note: "Long after connecting.",
        person: { connectedOn: "2023-03-05" },
        thread: [
          {
            from: "them",
            on: "2024-03-06",
            text: "We help companies like yours to get more qualified leads every month. Would you be open to a quick 15 minute call this week to see how we can double your pipeline?",
          },
        ],
      },
      {
        note: "One more of them.",
        person: { connectedOn: "2024-03-05" },
        thread: [
          { from: "them", on: "2024-03-06", text: "Hi! Great to be connected." },
          {
            from: "them",
            on: "2024-03-09",
            text: "We help companies like yours to get more qualified leads every month. Would you be open to a quick 15 minute call this week to see how we can double your pipeline?",
          },
        ],
      },
    ],
    silent: [
      {
        note: "You answered.",
        person: { connectedOn: "2023-03-05" },
        thread: [
          {
            from: "them",
            on: "2024-03-06",
            text: "We help companies like yours to get more qualified leads every month. Would you be open to a quick 15 minute call this week?",
          },
          { from: "me", on: "2024-03-07", text: "We have somebody for that already, but thank you." },
        ],
      },
      {
        note: "Soon after connecting: pitch-first speaks.",
        person: { connectedOn: "2024-03-05" },
        thread: [
          {
            from: "them",
            on: "2024-03-06",
            text: "We help companies like yours to get more qualified leads every month. Would you be open to a quick 15 minute call this week?",
          },
        ],
      },
    ],
  },
});
