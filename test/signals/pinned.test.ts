/**
 * What every signal is: the question it speaks to, its family, its points, what it needs, and its flags. A change here is a change of
 * what people are told to do. Those about the day of connecting are held by their behaviour (`staleness.test.ts`).
 */
import { expect, it } from "vitest";
import { signals } from "../../src/signals/index.ts";
import { lookAt } from "../../src/verdict/example.ts";

const PINNED = `
address-book relevance trust -10 contacts
beside-your-circle staleness circle 3 connections
first-at-company staleness circle -4 connections
later-at-company staleness circle 3 connections
leads staleness circle -5 connections
aged-account relevance trust -5 connections off
company-burst spam cluster 8 connections weak
deep-thread relevance guard 0 messages guard
dormant-tie relevance contact -20 messages
drip-no-reply spam behaviour 16 messages claimsSilence
email-shared relevance trust -7 connections
endorsed relevance trust -23 endorsements
followed-company relevance people -5 me
fresh-account spam slug 10 connections weak off
i-invited relevance contact -13 invitations
i-replied relevance contact -20 messages
invite-off-platform spam invite 23 invitations reads:messages
invite-pitch spam invite 20 invitations reads:messages
keep-list relevance guard 0 connections guard
last-post staleness posting 45 labels
like-let-go relevance wish 24 connections
long-silence staleness silence 45 messages claimsSilence
lure-first spam lure 53 messages reads:messages
mass-recipient spam behaviour 16 messages
my-employer relevance guard 0 me guard
name-contact spam name 26 connections
name-promo spam name 16 connections
never-exchanged staleness silence 45 messages claimsSilence
never-messaged staleness silence 45 messages claimsSilence
off-platform-early spam channel 23 messages reads:messages
off-topic relevance off-topic 12 me
old-role staleness age 45 me
one-sided-in spam behaviour 4 messages weak claimsSilence
open-networker spam position 8 connections
pitch-first spam pitch 50 messages reads:messages
pitch-later spam pitch 25 messages claimsSilence reads:messages
position-contact spam position 13 connections
position-offer spam position 55 connections reads:offers
private-note relevance guard 0 notes guard
recent-exchange relevance guard 0 messages guard
recommendation relevance guard -56 recommendations guard
recruiter-in-field relevance people -10 me
rhythm-broken staleness silence 45 messages claimsSilence
same-employer-now relevance people -26 me
same-field relevance field -10 me
same-school relevance people -6 me
same-text-others spam pitch 23 messages
scheduler-first spam channel 16 messages reads:messages
shared-past-employer relevance people -13 me
short-link-first spam channel 10 messages reads:messages
slug-mismatch spam slug 4 connections weak off
sole-bridge relevance trust 0 connections
spam-folder spam explicit 39 messages
target-company relevance people -20 me
target-keyword relevance field -20 me
moved-to-target relevance move -13 me,earlier
moved-to-your-function relevance move -8 me,earlier
both-left-company staleness left-company 10 me,earlier
template-position spam cluster 20 connections
two-way relevance contact -36 messages
unanswered-by-them staleness silence 45 messages claimsSilence
unfilled-placeholder spam pitch 26 messages reads:messages
unfollowed-by-you relevance unfollowed 13 follows
user-says-spam spam explicit 53 labels
within-your-circle staleness circle -4 connections
you-keep-group relevance wish -35 connections guard
you-let-go relevance wish 35 connections raises
your-circle relevance people -4 connections
`;

const ABOUT_THE_DAY = ["accept-burst", "busy-time", "connected-long-ago", "early-tie", "quiet-time", "too-new"];

it("signals are what they were", () => {
  const lines = signals
    .filter(({ id }) => !ABOUT_THE_DAY.includes(id))
    .map(({ id, group, family, points, needs, guard, weak, off, claimsSilence, raises, reads, stops }) =>
      [
        ...[id, group, family, points, needs.join()],
        ...[
          weak && "weak",
          off && "off",
          guard && "guard",
          claimsSilence && "claimsSilence",
          raises && "raises",
          stops && `stops:${stops}`,
        ],
        ...[reads && `reads:${reads}`],
      ]
        .filter((part) => part !== undefined)
        .join(" "),
    );
  expect(lines.sort()).toEqual(PINNED.trim().split("\n").sort());
});

it("those about the day of connecting are about staleness, weigh less than any line of the scale, and one of them stops it", () => {
  const found = signals.filter(({ id }) => ABOUT_THE_DAY.includes(id));
  expect(found.map(({ id, stops }) => [id, stops])).toEqual(ABOUT_THE_DAY.map((id) => [id, id === "too-new" ? "staleness" : undefined]));
  for (const { id, group, guard, needs, points } of found) {
    expect([group, guard, needs]).toEqual(["staleness", undefined, ["connections"]]);
    expect(Math.abs(points)).toBeLessThanOrEqual(14);
    if (id === "too-new") expect(points).toBe(0);
  }
});

it.each(signals.map((signal) => ({ id: signal.id, signal })))(
  "$id speaks with a share of its points, from nothing to all of it",
  ({ signal }) => {
    for (const example of signal.examples.fires) {
      const strength = lookAt(signal, example)?.strength as number;
      expect(strength).toBeGreaterThanOrEqual(0);
      expect(strength).toBeLessThanOrEqual(1);
      if (signal.guard) expect(strength).toBe(1);
    }
  },
);
