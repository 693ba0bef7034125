/** A sales pitch, or one more reminder of it, that you never answered. */
import { daysBetween } from "../people/calendar.ts";
import { NO_HISTORY } from "../people/history.ts";
import { onDay } from "../verdict/heard.ts";
import { isNudge, PITCH_LANGUAGES } from "../verdict/pitch.ts";
import { signal } from "../verdict/signal.ts";

/** As long as `pitch-first` speaks. */
const SOON = 30;

export const pitchLater = signal({
  id: "pitch-later",
  group: "spam",
  family: "pitch",
  title: "Unanswered sales pitch",
  why: "A pitch long after connecting, or a reminder of one, to which you never wrote a word. A supplier you know may write so too.",
  points: 14,
  needs: ["messages"],
  claimsSilence: true,
  languages: PITCH_LANGUAGES,
  hears: isNudge,
  look: ({ connectedOn, messages: { heard, sent, greetingsSent } }) => {
    if (sent + greetingsSent > 0) return undefined;
    const pitch = heard.find(({ signal }) => signal === "pitch-first");
    const isLate =
      pitch !== undefined &&
      (pitch.date === undefined || connectedOn === undefined || Math.abs(daysBetween(connectedOn, pitch.date)) > SOON);
    // A first message cannot remind of anything.
    const later = isLate ? pitch : heard.find(({ signal, number }) => signal === "pitch-later" && number > 1);
    return later && { strength: 1, because: `sent a sales pitch${onDay(later.date)}, and you did not answer` };
  },
  examples: {
    fires: [
      {
        note: "Long after connecting.",
        person: {
          connectedOn: "2023-03-05",
          messages: { ...NO_HISTORY, received: 1, heard: [{ signal: "pitch-first", date: "2024-03-06", number: 1, opening: true }] },
        },
      },
      {
        note: "A reminder.",
        person: {
          connectedOn: "2024-03-05",
          messages: { ...NO_HISTORY, received: 2, heard: [{ signal: "pitch-later", date: "2024-03-09", number: 2, opening: true }] },
        },
      },
    ],
    silent: [
      {
        note: "You answered.",
        person: {
          connectedOn: "2023-03-05",
          messages: {
            ...NO_HISTORY,
            received: 2,
            sent: 1,
            heard: [{ signal: "pitch-first", date: "2024-03-06", number: 1, opening: true }],
          },
        },
      },
      {
        note: "Soon after connecting: pitch-first speaks.",
        person: {
          connectedOn: "2024-03-05",
          messages: { ...NO_HISTORY, received: 1, heard: [{ signal: "pitch-first", date: "2024-03-06", number: 1, opening: true }] },
        },
      },
    ],
  },
});
