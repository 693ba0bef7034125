/** Never a message either way, where messages.csv reaches back far enough to know. */
import { daysBetween, yearsBetween } from "../people/calendar.ts";
import { isWordless, NO_HISTORY, REACH_DAYS } from "../people/history.ts";
import { signal } from "../verdict/signal.ts";

const LEAST_DAYS = 180;
const HALF_LIFE = 2;

export const neverMessaged = signal({
  id: "never-messaged",
  group: "staleness",
  family: "silence",
  title: "Never a message",
  why: "Weak: with most people you never write. It counts more the longer you have been connected, and only where the messages go back that far.",
  points: 45,
  needs: ["messages"],
  wordless: true,
  claimsSilence: true,
  look: ({ messages, connectedOn }, { asOf, messagesSince }) => {
    if (connectedOn === undefined || !isWordless(messages) || daysBetween(connectedOn, asOf) <= LEAST_DAYS) return undefined;
    if (messagesSince === undefined || daysBetween(connectedOn, messagesSince) > REACH_DAYS) return undefined;
    return {
      strength: 1 - 2 ** (-yearsBetween(connectedOn, asOf) / HALF_LIFE),
      because: `no message either way since you connected in ${connectedOn.slice(0, 4)}`,
    };
  },
  examples: {
    fires: [{ person: { messages: NO_HISTORY, connectedOn: "2019-04-01" }, messagesSince: "2015-01-01" }],
    silent: [
      { person: { messages: NO_HISTORY, connectedOn: "2025-12-01" }, messagesSince: "2015-01-01", note: "connected six weeks ago" },
      {
        person: { messages: NO_HISTORY, connectedOn: "2012-04-01" },
        messagesSince: "2018-01-01",
        note: "the messages do not go back that far",
      },
      {
        person: { messages: { ...NO_HISTORY, first: "2020-01-01", greetingsReceived: 1 }, connectedOn: "2019-04-01" },
        messagesSince: "2015-01-01",
      },
      {
        person: { messages: { ...NO_HISTORY, received: 1, undated: 1 }, connectedOn: "2019-04-01" },
        messagesSince: "2015-01-01",
        note: "a message on some unknown day",
      },
      {
        person: { messages: { ...NO_HISTORY, unclear: 2 }, connectedOn: "2019-04-01" },
        messagesSince: "2015-01-01",
        note: "messages of somebody with the same name",
      },
    ],
  },
});
