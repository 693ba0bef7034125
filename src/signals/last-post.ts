/** Days since the last post of theirs that the user saw. */
import { longDate, yearsBetween } from "../people/calendar.ts";
import { signal } from "../verdict/signal.ts";

/** Half of the effect after so many years. */
const HALF_LIFE = 2;
/** Never more than this share: who does not post may read, and may well be somebody to keep. */
const CEILING = 0.6;
/** Nearly nobody posts every month. */
const QUIET_YEARS = 0.5;

export const lastPost = signal({
  id: "last-post",
  group: "staleness",
  family: "posting",
  title: "Their last post is old",
  why:
    "From the link to a post or a comment that you put into a labels.csv of your own: its id tells the day. A link you did not note " +
    "counts for nothing, and neither does one that is younger than the export.",
  points: 45,
  needs: ["labels"],
  look: ({ labels: { posted } }, { asOf }) => {
    if (posted === undefined || posted.on > asOf) return undefined;
    const years = yearsBetween(posted.on, asOf);
    if (years < QUIET_YEARS) return undefined;
    const strength = Math.min(CEILING, 1 - 2 ** (-years / HALF_LIFE));
    return { strength, because: `the last ${posted.kind} of theirs you noted is of ${longDate(posted.on)}` };
  },
  examples: {
    fires: [
      { person: { labels: { spam: false, posted: { kind: "post", on: "2020-11-03" } } } },
      { person: { labels: { spam: false, posted: { kind: "comment", on: "2025-06-01" } } }, note: "a little" },
    ],
    silent: [
      { person: { labels: { spam: false, posted: { kind: "post", on: "2026-09-01" } } }, note: "weeks ago" },
      { person: { labels: { spam: true, posted: undefined } }, note: "no link" },
      { person: { labels: { spam: false, posted: { kind: "post", on: "2031-01-01" } } }, note: "younger than the export" },
    ],
  },
});
