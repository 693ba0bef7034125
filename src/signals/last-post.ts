/** Days since the last post of theirs that the user saw, or that there was none to see. */
import { daysBetween, longDate, yearsBetween } from "../people/calendar.ts";
import { signal } from "../verdict/signal.ts";

/** Half of the effect after so many years. */
const HALF_LIFE = 2;
/** Never more than this share: who does not post may read, and may well be somebody to keep. */
const CEILING = 0.6;
/** Nearly nobody posts every month. */
const QUIET_YEARS = 0.5;
/** Whoever never posted says less by it than whoever stopped. */
const NEVER = 0.5;
/** So many days a look that found nothing tells something. */
const LOOK_DAYS = 365;

export const lastPost = signal({
  id: "last-post",
  group: "staleness",
  family: "posting",
  title: "Their last post is old",
  why:
    "From the link to a post or a comment that you noted with `prune seen`, or put into a labels.csv of your own: its id tells the day. Or you " +
    "looked, found none, and noted that. What you did not note counts for nothing, and neither does a link that is younger than the export.",
  points: 45,
  needs: ["labels"],
  look: ({ labels: { posted, lookedOn } }, { asOf }) => {
    if (posted === undefined && lookedOn !== undefined && daysBetween(lookedOn, asOf) <= LOOK_DAYS)
      return { strength: NEVER, because: `you looked on ${longDate(lookedOn)} and found no post of theirs` };
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
      { person: { labels: { spam: false, posted: undefined, lookedOn: "2026-01-03" } }, note: "a look that found nothing" },
    ],
    silent: [
      { person: { labels: { spam: false, posted: undefined, lookedOn: "2024-06-01" } }, note: "a look of long ago" },
      { person: { labels: { spam: false, posted: { kind: "post", on: "2026-09-01" } } }, note: "weeks ago" },
      { person: { labels: { spam: true, posted: undefined } }, note: "no link" },
      { person: { labels: { spam: false, posted: { kind: "post", on: "2031-01-01" } } }, note: "younger than the export" },
    ],
  },
});
