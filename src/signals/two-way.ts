/** Real messages each way. */

import { NO_HISTORY } from "../people/history.ts";
import { count, figure } from "../text/counts.ts";
import { isLure } from "../verdict/first-words.ts";
import { signal } from "../verdict/signal.ts";

const EACH = 3;
const DAYS = 2;
/** Long scams talk too: with a lure in the first contact the conversation counts less. */
const WITH_A_LURE = 10 / 36;

export const twoWay = signal({
  id: "two-way",
  group: "relevance",
  family: "contact",
  title: "You wrote with each other",
  why: "Three messages each way on two days or more are a conversation, and nothing speaks more for a person than that.",
  points: -36,
  needs: ["messages"],
  look: ({ messages: { received, sent, contactDays, noticed, undated } }) => {
    if (received < EACH || sent < EACH || (contactDays < DAYS && undated === 0)) return undefined;
    const lured = noticed.some((message) => message.opening && isLure(message));
    return {
      strength: lured ? WITH_A_LURE : 1,
      because: `you wrote ${count(sent, "message")}, and they ${figure(received)}`,
      cost: `the line to somebody you exchanged ${count(sent + received, "message")} with`,
    };
  },
  examples: {
    fires: [{ person: { messages: { ...NO_HISTORY, received: 4, sent: 3, contactDays: 3 } } }],
    silent: [{ person: { messages: { ...NO_HISTORY, received: 9, sent: 1, contactDays: 5 } } }, { person: { messages: NO_HISTORY } }],
  },
});
