/** A sales pitch, as soon as you had connected. */
import { recruitsFor } from "../network/jobs.ts";
import { daysBetween } from "../people/calendar.ts";
import type { PlainDate } from "../people/person.ts";
import { firstWords, isPitch, offered, strongest } from "../verdict/first-words.ts";
import { signal } from "../verdict/signal.ts";

const POINTS = 50;
/** Connected On is a date: 72 hours are three days of difference. */
const AT_ONCE = 3;
/** Sequences wait a while before they begin; after a month a message has another reason. */
const SOON = 30;
const LESS = 0.8;
/** Once you had written to them it may be what you asked for. */
const ASKED = 0.5;
/** What recruiters offer may be what the user wants. */
const RECRUITER = 0.25;

export const pitchFirst = signal({
  id: "pitch-first",
  group: "spam",
  family: "pitch",
  title: "Sales pitch after connecting",
  why: "What is sold, what it promises and a request for your time, in the first words after you accepted: the connection was made for the pitch. It counts as far as the reading is sure; three days tell it best, up to a month it counts less, and so it does once you had written, and from recruiters of your field.",
  points: POINTS,
  needs: ["messages"],
  reads: "messages",
  look: (person, network) => {
    const { connectedOn } = person;
    const days = (date: PlainDate | undefined) => (date === undefined || connectedOn === undefined ? -1 : daysBetween(connectedOn, date));
    // A message before the connection came by other ways and did not wait for it.
    const soon = firstWords(person, network).filter((each) => isPitch(each) && days(each.date) >= 0 && days(each.date) <= SOON);
    const pitch = strongest(soon);
    if (pitch === undefined) return undefined;
    const after = days(pitch.date);
    const share = (after <= AT_ONCE ? 1 : LESS) * (pitch.asked ? ASKED : 1) * (recruitsFor(person, network) === undefined ? 1 : RECRUITER);
    return {
      strength: (Math.min(POINTS, pitch.points) / POINTS) * share,
      because: `sent what reads like ${offered(pitch)} ${after === 0 ? "on the day you connected" : after === 1 ? "1 day after connecting" : `${after} days after connecting`}`,
    };
  },
  examples: {
    fires: [
      {
        person: { connectedOn: "2024-03-05" },
        thread: [
          {
            from: "them",
            on: "2024-03-06",
            text: "Thanks for connecting! We help companies like yours to get more qualified leads every month. Would you be open to a quick 15 minute call this week to see how we can double your pipeline?",
          },
        ],
      },
      {
        person: { connectedOn: "2024-03-05" },
        thread: [
          {
            from: "them",
            on: "2024-03-07",
            text: "Hi, I can publish guest posts with dofollow backlinks on high DA sites. Let me know if you want our price list.",
          },
        ],
      },
    ],
    silent: [
      {
        note: "A year later: pitch-later speaks.",
        person: { connectedOn: "2023-03-05" },
        thread: [
          {
            from: "them",
            on: "2024-03-06",
            text: "We help companies like yours to get more qualified leads every month. Would you be open to a quick 15 minute call this week?",
          },
        ],
      },
      {
        note: "A student's questions.",
        person: { connectedOn: "2024-03-05" },
        thread: [
          {
            from: "them",
            on: "2024-03-06",
            text: "Thank you for accepting. I am in my third year of civil engineering and would love to hear how you chose between design and site work.",
          },
        ],
      },
      {
        note: "A colleague.",
        person: { connectedOn: "2024-03-05", company: "Acme" },
        me: { companies: ["Acme"] },
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
