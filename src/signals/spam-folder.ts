/** Their message lies in the Spam folder. */
import { longDate } from "../people/calendar.ts";
import { NO_HISTORY } from "../people/history.ts";
import { signal } from "../verdict/signal.ts";

export const spamFolder = signal({
  id: "spam-folder",
  group: "spam",
  family: "explicit",
  title: "Filed under Spam",
  why: "LinkedIn's filter or you put a message of theirs under Spam. Filters err: where you answered at length it does not count.",
  points: 39,
  needs: ["messages"],
  look: ({ messages: { spamFolder, sentInWords, refused } }) =>
    spamFolder === undefined || (sentInWords >= 2 && !refused)
      ? undefined
      : {
          strength: 1,
          because: `LinkedIn or you filed ${spamFolder === null ? "a message of theirs under Spam" : `their message under Spam on ${longDate(spamFolder)}`}`,
        },
  examples: {
    fires: [{ person: { messages: { ...NO_HISTORY, received: 1, spamFolder: "2024-05-01" } } }],
    silent: [
      { person: { messages: { ...NO_HISTORY, received: 4, sent: 3, sentInWords: 3, spamFolder: "2024-05-01" } }, note: "you talked" },
      { person: { messages: NO_HISTORY } },
    ],
  },
});
