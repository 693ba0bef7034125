/** A habit of writing that stopped. */
import { daysBetween } from "../people/calendar.ts";
import { NO_HISTORY } from "../people/history.ts";
import { signal } from "../verdict/signal.ts";

const LEAST_DAYS_OF_CONTACT = 5;
const TIMES_THE_GAP = 8;
const LEAST_SILENCE = 365;
const STRENGTH = 0.7;

export const rhythmBroken = signal({
  id: "rhythm-broken",
  group: "staleness",
  family: "silence",
  title: "You used to write, then it stopped",
  why: "Somebody you wrote with every month and then not for a year has gone quiet in a way that a yearly pen friend has not.",
  points: 45,
  needs: ["messages"],
  claimsSilence: true,
  look: ({ messages: { contactDays, usualGap, lastExchange, undated } }, { asOf }) => {
    if (contactDays < LEAST_DAYS_OF_CONTACT || usualGap === undefined || lastExchange === undefined || undated > 0) return undefined;
    const silence = daysBetween(lastExchange, asOf);
    if (silence <= LEAST_SILENCE || silence <= TIMES_THE_GAP * usualGap) return undefined;
    return {
      strength: STRENGTH,
      because: `you used to write every ${usualGap === 1 ? "day" : `${usualGap} days`} or so, until ${lastExchange.slice(0, 4)}`,
    };
  },
  examples: {
    fires: [{ person: { messages: { ...NO_HISTORY, contactDays: 9, usualGap: 12, lastExchange: "2023-05-01" } } }],
    silent: [
      { person: { messages: { ...NO_HISTORY, contactDays: 9, usualGap: 200, lastExchange: "2023-05-01" } }, note: "never was frequent" },
      { person: { messages: { ...NO_HISTORY, contactDays: 9, usualGap: 12, lastExchange: "2025-10-01" } } },
      {
        person: { messages: { ...NO_HISTORY, contactDays: 9, usualGap: 12, lastExchange: "2023-05-01", undated: 2 } },
        note: "messages on unknown days may be newer",
      },
    ],
  },
});
