/** The user wrote, more than once, and never heard back. */

import { daysBetween } from "../people/calendar.ts";
import { NO_HISTORY } from "../people/history.ts";
import { count } from "../text/counts.ts";
import { signal } from "../verdict/signal.ts";

const LEAST_DAYS_WRITTEN = 2;
const WAITED_DAYS = 180;
const STRENGTH = 0.6;

export const unansweredByThem = signal({
  id: "unanswered-by-them",
  group: "staleness",
  family: "silence",
  title: "You wrote more than once and heard nothing",
  why: "Two attempts without an answer in half a year say that this line is not used. They may have changed jobs or left LinkedIn.",
  points: 45,
  needs: ["messages"],
  claimsSilence: true,
  look: ({ messages: { unansweredDays, unansweredSince, undated } }, { asOf }) => {
    if (unansweredSince === undefined || undated > 0) return undefined;
    if (unansweredDays < LEAST_DAYS_WRITTEN || daysBetween(unansweredSince, asOf) < WAITED_DAYS) return undefined;
    return {
      strength: STRENGTH,
      because: `you wrote on ${count(unansweredDays, "day")} since ${unansweredSince.slice(0, 4)}, without an answer`,
    };
  },
  examples: {
    fires: [{ person: { messages: { ...NO_HISTORY, sent: 3, unansweredDays: 2, unansweredSince: "2024-02-01" } } }],
    silent: [
      {
        person: { messages: { ...NO_HISTORY, sent: 3, received: 1, unansweredDays: 2, unansweredSince: "2024-02-01", undated: 1 } },
        note: "theirs has no day, and may be the answer",
      },
      { person: { messages: { ...NO_HISTORY, sent: 1, unansweredDays: 1, unansweredSince: "2024-02-01" } } },
      {
        person: { messages: { ...NO_HISTORY, sent: 3, unansweredDays: 2, unansweredSince: "2025-12-01" } },
        note: "a few weeks are no answer yet",
      },
    ],
  },
});
