/** The first words of a fraud: an investment, money, a romance, pay by the day, a job that is none. */

import { recruitsFor } from "../network/jobs.ts";
import { firstWords, isLure, offered, onDay, strongest } from "../verdict/first-words.ts";
import { signal } from "../verdict/signal.ts";

const POINTS = 53;
/** Once you had written to them it is no stranger's first word any more, though the frauds that cost most begin with a talk. */
const ASKED = 0.5;
/** What a recruiter of the user's own field offers may be a job. */
const RECRUITER = 0.25;

export const lureFirst = signal({
  id: "lure-first",
  group: "spam",
  family: "lure",
  title: "First words of a fraud",
  why: "Profits by the day, money that waits for a fee, remarks on your looks, pay for likes, a job nobody applied for: said by somebody who has only just written for the first time, these are how the common frauds on LinkedIn begin. Counted as far as the reading is sure, and only where it is sure which of them it is.",
  points: POINTS,
  needs: ["messages"],
  reads: "messages",
  look: (person, network) => {
    const lure = strongest(firstWords(person, network).filter(isLure));
    if (lure === undefined || lure.points === 0) return undefined;
    const isWelcome = lure.family === "recruiting" && recruitsFor(person, network) !== undefined;
    return {
      strength: (Math.min(POINTS, lure.points) / POINTS) * (lure.asked ? ASKED : 1) * (isWelcome ? RECRUITER : 1),
      because: `wrote what reads like ${offered(lure)}${onDay(lure.date)}`,
    };
  },
  examples: {
    fires: [
      {
        thread: [
          {
            from: "them",
            text: "Hello dear, I trade bitcoin with my uncle's signals and make 20 % profit every week, guaranteed. Invest $500 with me and I teach you how to earn daily.",
          },
        ],
      },
      {
        thread: [
          {
            from: "them",
            text: "We are looking for people to like YouTube videos from their phone, 30 minutes a day, no experience needed, daily salary of $80 to $200 paid in USDT.",
          },
        ],
      },
    ],
    silent: [
      {
        note: "Among people who write with each other.",
        thread: [
          { from: "them", text: "How did the talk at the bank go yesterday?" },
          { from: "me", text: "It went well, they asked a lot about risk." },
          { from: "them", text: "Good. Shall we have lunch next week?" },
          { from: "me", text: "Yes, I am free on Tuesday and Thursday." },
          { from: "them", text: "My brother lost money with bitcoin again, 20 % profit every week guaranteed they told him." },
        ],
      },
      { thread: [{ from: "them", text: "Thank you for your talk on payment systems, I learned a lot about settlement risk." }] },
    ],
  },
});
