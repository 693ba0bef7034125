/** A sales pitch, as soon as you had connected. */

import { recruitsFor } from "../network/jobs.ts";
import { daysBetween } from "../people/calendar.ts";
import { NO_HISTORY } from "../people/history.ts";
import { isPitch, PITCH_LANGUAGES } from "../verdict/pitch.ts";
import { signal } from "../verdict/signal.ts";

/** Connected On is a date: 72 hours are three days of difference. */
const AT_ONCE = 3;
/** Sequences wait a while before they begin; after a month a message has another reason. */
const SOON = 30;
const LESS = 0.6;
/** What recruiters offer may be what the user wants. */
const RECRUITER = 6 / 23;

export const pitchFirst = signal({
  id: "pitch-first",
  group: "spam",
  family: "pitch",
  title: "Sales pitch after connecting",
  why: "What is sold, what it promises and a request for your time, in the first words after you accepted: the connection was made for the pitch. Three days tell it best; up to a month it counts less, and so it does from recruiters of your field.",
  points: 38,
  needs: ["messages"],
  languages: PITCH_LANGUAGES,
  hears: isPitch,
  look: (person, network) => {
    const { messages, connectedOn } = person;
    const pitch = messages.heard.find(({ signal, opening }) => opening && signal === "pitch-first");
    if (pitch?.date === undefined || connectedOn === undefined) return undefined;
    const days = daysBetween(connectedOn, pitch.date);
    // A message before the connection came by other ways and did not wait for it.
    if (days < 0 || days > SOON) return undefined;
    const strength = recruitsFor(person, network) !== undefined ? RECRUITER : days <= AT_ONCE ? 1 : LESS;
    return {
      strength,
      because: `sent a sales pitch ${days === 0 ? "on the day you connected" : days === 1 ? "1 day after connecting" : `${days} days after connecting`}`,
    };
  },
  examples: {
    fires: [
      {
        person: {
          connectedOn: "2024-03-05",
          messages: { ...NO_HISTORY, received: 1, heard: [{ signal: "pitch-first", date: "2024-03-06", number: 1, opening: true }] },
        },
      },
      {
        note: "Less, after two weeks.",
        person: {
          connectedOn: "2024-03-05",
          messages: { ...NO_HISTORY, received: 1, heard: [{ signal: "pitch-first", date: "2024-03-19", number: 1, opening: true }] },
        },
      },
      {
        note: "Little, from a recruiter of your field.",
        person: {
          position: "Recruiter, Engineering",
          connectedOn: "2024-03-05",
          messages: { ...NO_HISTORY, received: 1, heard: [{ signal: "pitch-first", date: "2024-03-06", number: 1, opening: true }] },
        },
        me: { titles: ["Mechanical Engineer"] },
      },
    ],
    silent: [
      {
        note: "A year later: pitch-later speaks, if anything does.",
        person: {
          connectedOn: "2023-03-05",
          messages: { ...NO_HISTORY, received: 1, heard: [{ signal: "pitch-first", date: "2024-03-06", number: 1, opening: true }] },
        },
      },
      {
        note: "Among people who write with each other.",
        person: {
          connectedOn: "2024-03-05",
          messages: {
            ...NO_HISTORY,
            received: 5,
            sent: 5,
            heard: [{ signal: "pitch-first", date: "2024-03-06", number: 3, opening: false }],
          },
        },
      },
    ],
  },
});
