/** Their first message held a link to book a meeting. */
import { firstWords, holdOffer, onDay } from "../verdict/first-words.ts";
import { signal } from "../verdict/signal.ts";

const POINTS = 16;
/** Where nothing is offered and nobody answered. */
const ALONE = 5 / POINTS;

export const schedulerFirst = signal({
  id: "scheduler-first",
  group: "spam",
  family: "channel",
  title: "Booking link in the first message",
  why: "A calendar link in the very first message is how sequences of sales messages end. Without an offer it counts next to nothing, and nothing where you had written before or answered.",
  points: POINTS,
  needs: ["messages"],
  reads: "messages",
  look: (person, network) => {
    const words = firstWords(person, network);
    const link = words.find(({ booking, number, asked }) => booking && number === 1 && !asked);
    const isOffered = holdOffer(words);
    if (link === undefined || (!isOffered && person.messages.sent > 0)) return undefined;
    return { strength: isOffered ? 1 : ALONE, because: `sent a link to book a meeting in the first message${onDay(link.date, ",")}` };
  },
  examples: {
    fires: [
      {
        thread: [
          {
            from: "them",
            text: "We help companies like yours to get more qualified leads every month. Would you be open to a quick call to see how we can double your pipeline? Pick a slot: https://calendly.com/ada-example/15min",
          },
        ],
      },
    ],
    silent: [
      {
        note: "You had asked for it.",
        thread: [
          { from: "me", text: "Could we talk about the tender some time next week?" },
          { from: "them", text: "Gladly, here is my calendar: https://calendly.com/ada-example/30min" },
        ],
      },
      { thread: [{ from: "them", text: "The invitation for Thursday is in your calendar, see you there." }] },
    ],
  },
});
