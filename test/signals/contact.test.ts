/** The signals of unsolicited contact: gates and conditions, each number from both sides. What the reading makes of texts is held elsewhere. */
import { describe, expect, it } from "vitest";
import { listen, notice } from "../../src/contact/impression.ts";
import type { Noticed, NoticedMessage } from "../../src/people/history.ts";
import { dripNoReply } from "../../src/signals/drip-no-reply.ts";
import { inviteOffPlatform } from "../../src/signals/invite-off-platform.ts";
import { invitePitch } from "../../src/signals/invite-pitch.ts";
import { lureFirst } from "../../src/signals/lure-first.ts";
import { massRecipient } from "../../src/signals/mass-recipient.ts";
import { offPlatformEarly } from "../../src/signals/off-platform-early.ts";
import { oneSidedIn } from "../../src/signals/one-sided-in.ts";
import { pitchFirst } from "../../src/signals/pitch-first.ts";
import { pitchLater } from "../../src/signals/pitch-later.ts";
import { sameTextOthers } from "../../src/signals/same-text-others.ts";
import { schedulerFirst } from "../../src/signals/scheduler-first.ts";
import { shortLinkFirst } from "../../src/signals/short-link-first.ts";
import { spamFolder } from "../../src/signals/spam-folder.ts";
import { unfilledPlaceholder } from "../../src/signals/unfilled-placeholder.ts";
import { userSaysSpam } from "../../src/signals/user-says-spam.ts";
import { textOnce } from "../../src/text/text.ts";
import type { Signal } from "../../src/verdict/signal.ts";
import { notes, noticedMessage } from "../noticed.ts";
import { type Known, messages, said, strength } from "./looking.ts";

const ON = "2024-03-05";
const noticing = (more: Partial<NoticedMessage>) => noticedMessage(ON, more);
const noticed = (...all: readonly Partial<NoticedMessage>[]): Known => messages({ received: 1, noticed: all.map(noticing) });

/** Somebody at the user's own employer. */
const COLLEAGUE = { person: { company: "Acme" }, around: { me: { companies: ["Acme"] } } };

type Row = readonly [what: string, share: number | undefined, known: Known];

function table(signal: Signal, rows: readonly Row[]): void {
  describe(signal.id, () => {
    it.each(rows)("%s: %s", (_, share, known) => expect(strength(signal, known)).toBe(share));
  });
}

const SALE = { points: 50 };
const LURE: Partial<NoticedMessage> = { points: 53, family: "crypto" };

describe("what nobody is told who works where the user does", () => {
  it.each<[Signal, Partial<NoticedMessage>]>([
    [lureFirst, LURE],
    [pitchFirst, SALE],
    [unfilledPlaceholder, { template: true }],
    [offPlatformEarly, { channel: "WhatsApp" }],
    [schedulerFirst, { booking: true }],
    [shortLinkFirst, { bareLink: true }],
  ])("$id", (signal, what) => {
    const known = { connectedOn: ON, ...noticed(what) };
    expect(strength(signal, known)).toBeGreaterThan(0);
    expect(strength(signal, { ...known, ...COLLEAGUE.person }, COLLEAGUE.around)).toBeUndefined();
  });
});

table(lureFirst, [
  ["as sure as can be", 1, noticed(LURE)],
  ["beyond that", 1, noticed({ ...LURE, points: 90 })],
  ["not as sure", 0.566, noticed({ ...LURE, points: 30 })],
  ["the surest of several", 1, noticed({ ...LURE, points: 30 }, { ...LURE, number: 2 })],
  ["not sure which", undefined, noticed({ points: 60 })],
  ["a family by itself", undefined, noticed({ family: "crypto" })],
  ["a sales pitch", undefined, noticed({ points: 60, family: "sales" })],
  ["after the user had written", 0.5, noticed({ ...LURE, asked: true })],
  ["later", undefined, noticed({ ...LURE, opening: false })],
]);
it("a job from a recruiter of the user's field counts less than one from anybody else, and less than another lure", () => {
  const me = { me: { titles: ["Mechanical Engineer"] } };
  const from = (position: string, family: NoticedMessage["family"]) =>
    strength(lureFirst, { position, ...noticed({ ...LURE, family }) }, me);
  expect(from("Recruiter, Engineering", "recruiting")).toBe(0.25);
  expect(from("Recruiter, Hospitality", "recruiting")).toBe(1);
  expect(from("Recruiter, Engineering", "crypto")).toBe(1);
});
it.each([
  ["crypto", "wrote what reads like an offer of an investment on March 5, 2024"],
  ["advance-fee", "wrote what reads like an offer of money or a loan on March 5, 2024"],
  ["romance", "wrote what reads like personal remarks on March 5, 2024"],
  ["task", "wrote what reads like an offer of pay-per-day online work on March 5, 2024"],
  ["recruiting", "wrote what reads like a job offer without a job on March 5, 2024"],
] as const)("a lure of the kind %s", (family, because) => expect(said(lureFirst, noticed({ points: 46, family }))).toBe(because));

table(unfilledPlaceholder, [
  ["on first contact", 1, noticed({ template: true })],
  ["later", undefined, noticed({ template: true, opening: false })],
  ["anything else", undefined, noticed(SALE)],
]);
const answered = (what: Partial<NoticedMessage>): Known => messages({ received: 1, sent: 1, noticed: [noticing(what)] });
table(offPlatformEarly, [
  ["alone", 0.2174, noticed({ channel: "WhatsApp" })],
  ["in words alone", 0.2174, noticed({ family: "off-platform", points: 3 })],
  ["in words alone, surely", 1, noticed({ family: "off-platform", points: 30 })],
  ["in the third message", 0.2174, noticed({ channel: "WhatsApp", number: 3 })],
  ["in the fourth", undefined, noticed({ channel: "WhatsApp", number: 4 })],
  ["later", undefined, noticed({ channel: "WhatsApp", opening: false })],
  ["with an offer", 1, noticed(SALE, { channel: "WhatsApp" })],
  ["with an offer, later", 0.2174, noticed({ ...SALE, opening: false }, { channel: "WhatsApp" })],
  ["with what may be an offer", 1, noticed({ points: 5 }, { channel: "WhatsApp" })],
  ["with what is hardly one", 0.2174, noticed({ points: 4 }, { channel: "WhatsApp" })],
  ["an offer alone", undefined, noticed(SALE)],
  ["where the user answered", undefined, answered({ channel: "WhatsApp" })],
  ["where the user answered an offer", 1, answered({ channel: "WhatsApp", points: 10 })],
  ["after the user had written", undefined, noticed({ channel: "WhatsApp", asked: true, ...SALE })],
  ["a telephone number", undefined, noticed({ channel: "telephone" })],
  ["a telephone number with an offer", 1, noticed({ channel: "telephone", points: 10 })],
]);
table(schedulerFirst, [
  ["in the first message", 0.3125, noticed({ booking: true })],
  ["with an offer", 1, noticed({ booking: true, points: 10 })],
  ["in the second", undefined, noticed({ booking: true, number: 2 })],
  ["later", undefined, noticed({ booking: true, opening: false })],
  ["that was asked for", undefined, noticed({ booking: true, asked: true })],
  ["where the user answered", undefined, answered({ booking: true })],
  ["another", undefined, noticed(SALE)],
]);
table(shortLinkFirst, [
  ["in the first message", 0.5, noticed({ bareLink: true })],
  ["with an offer", 1, noticed({ bareLink: true, points: 10 })],
  ["in the second", undefined, noticed({ bareLink: true, number: 2 })],
  ["later", undefined, noticed({ bareLink: true, opening: false })],
  ["that was asked for", undefined, noticed({ bareLink: true, asked: true })],
  ["where the user answered", undefined, answered({ bareLink: true })],
  ["another", undefined, noticed(SALE)],
]);
table(sameTextOthers, [
  ["two others", 1, messages({ sameText: 2 })],
  ["one other", undefined, messages({ sameText: 1 })],
]);
table(massRecipient, [
  ["a mailing", 1, messages({ recipients: 5 })],
  ["of whatever size was counted as one", 1, messages({ recipients: 1 })],
  ["none", undefined, messages({})],
  ["where the user wrote to them otherwise", undefined, messages({ recipients: 5, sent: 1 })],
]);
table(spamFolder, [
  ["filed", 1, messages({ spamFolder: ON })],
  ["filed, on an unknown day", 1, messages({ spamFolder: null })],
  ["not", undefined, messages({ received: 1 })],
  ["where the user answered once", 1, messages({ spamFolder: ON, sentInWords: 1 })],
  ["where the user answered at length", undefined, messages({ spamFolder: ON, sentInWords: 2 })],
  ["where the user refused at length", 1, messages({ spamFolder: ON, sentInWords: 2, refused: true })],
]);
table(userSaysSpam, [
  ["spam", 1, { labels: { spam: true, posted: undefined } }],
  ["not", undefined, { labels: { spam: false, posted: undefined } }],
]);

const OFFER = [noticing({ points: 10, opening: false })];
table(dripNoReply, [
  ["three messages on two days", 1, messages({ received: 3, daysReceived: 2, noticed: OFFER })],
  ["two messages", undefined, messages({ received: 2, daysReceived: 2, noticed: OFFER })],
  ["on one day", undefined, messages({ received: 3, daysReceived: 1, noticed: OFFER })],
  ["no offer", undefined, messages({ received: 3, daysReceived: 2, noticed: [noticing({ booking: true, points: 9 })] })],
  ["an answer", undefined, messages({ received: 3, daysReceived: 2, noticed: OFFER, sent: 1 })],
  ["a greeting in answer", undefined, messages({ received: 3, daysReceived: 2, noticed: OFFER, greetingsSent: 1 })],
  ["both", undefined, messages({ received: 3, daysReceived: 2, noticed: OFFER, sent: 1, greetingsSent: 1 })],
]);
table(oneSidedIn, [
  ["three messages", 1, messages({ received: 3 })],
  ["two", undefined, messages({ received: 2 })],
  ["an offer among them", undefined, messages({ received: 3, noticed: OFFER })],
  ["what is no offer among them", 1, messages({ received: 3, noticed: [noticing({ booking: true, points: 9 })] })],
  ["an answer", undefined, messages({ received: 3, sent: 1 })],
  ["a greeting in answer", undefined, messages({ received: 3, greetingsSent: 1 })],
  ["both", undefined, messages({ received: 3, sent: 1, greetingsSent: 1 })],
]);

describe("pitch-first", () => {
  const pitch = (date: string, more: Known = {}) => strength(pitchFirst, { connectedOn: ON, ...noticed({ ...SALE, date }), ...more });

  it.each([
    ["2024-03-04", undefined],
    ["2024-03-05", 1],
    ["2024-03-08", 1],
    ["2024-03-09", 0.8],
    ["2024-04-04", 0.8],
    ["2024-04-05", undefined],
  ])("connected 2024-03-05, pitched %s: %s", (date, share) => expect(pitch(date)).toBe(share));

  it("needs a date, and first contact", () => {
    expect(pitch(ON, { connectedOn: undefined })).toBeUndefined();
    expect(pitch(ON, noticed({ ...SALE, opening: false }))).toBeUndefined();
    expect(pitch(ON, noticed({ ...SALE, date: undefined }))).toBeUndefined();
    expect(pitch(ON, noticed({ booking: true }))).toBeUndefined();
  });

  it("weighs what the strongest reading is worth", () => {
    expect(pitch(ON, noticed({ points: 25 }))).toBe(0.5);
    expect(pitch(ON, noticed({ points: 25 }, { ...SALE, number: 2 }))).toBe(1);
    expect(pitch(ON, noticed({ points: 80 }))).toBe(1);
    expect(pitch(ON, noticed({ ...SALE, asked: true }))).toBe(0.5);
  });

  it("leaves wishes to go on elsewhere to off-platform-early", () =>
    expect(pitch(ON, noticed({ points: 30, family: "off-platform" }))).toBeUndefined());

  it("leaves lures to lure-first", () => {
    expect(pitch(ON, noticed(LURE))).toBeUndefined();
    expect(pitch(ON, noticed(LURE, { points: 25, number: 2 }))).toBe(0.5);
  });

  it.each([
    ["2024-03-05", "sent what reads like an unwanted message on the day you connected"],
    ["2024-03-06", "sent what reads like an unwanted message 1 day after connecting"],
    ["2024-03-07", "sent what reads like an unwanted message 2 days after connecting"],
  ])("on %s: %s", (date, because) => {
    expect(said(pitchFirst, { connectedOn: ON, ...noticed({ ...SALE, date }) })).toBe(because);
  });

  it.each([
    ["guest-post", "an offer of guest posts or backlinks"],
    ["webinar", "an invitation to a webinar or a survey"],
    [undefined, "an unwanted message"],
  ] as const)("names the kind where that is sure: %s", (family, what) => {
    expect(said(pitchFirst, { connectedOn: ON, ...noticed({ ...SALE, family }) })).toBe(
      `sent what reads like ${what} on the day you connected`,
    );
  });

  it.each([
    ["a recruiter of the user's field", "Recruiter, Engineering", 0.25],
    ["a recruiter of another", "Recruiter, Hospitality", 1],
    ["of the user's field and no recruiter", "Mechanical Engineer", 1],
  ])("counts less from %s", (_, position, share) => {
    const known = { position, connectedOn: ON, ...noticed(SALE) };
    expect(strength(pitchFirst, known, { me: { titles: ["Mechanical Engineer"] } })).toBe(share);
  });
});

describe("pitch-later", () => {
  const later = (...all: readonly Partial<NoticedMessage>[]) => strength(pitchLater, { connectedOn: ON, ...noticed(...all) });

  it.each([
    ["2024-04-04", undefined],
    ["2024-04-05", 1],
    ["2024-02-04", undefined],
    ["2024-02-03", 1],
  ])("connected 2024-03-05, pitched %s: %s", (date, share) => expect(later({ ...SALE, date })).toBe(share));

  it("speaks of a pitch whose day is unknown", () => {
    expect(later({ ...SALE, date: undefined })).toBe(1);
    expect(said(pitchLater, { connectedOn: ON, ...noticed({ ...SALE, date: undefined }) })).toBe(
      "sent what reads like an unwanted message, and you did not answer",
    );
  });

  it("speaks of a pitch where no date tells when it was", () => {
    expect(strength(pitchLater, { connectedOn: undefined, ...noticed(SALE) })).toBe(1);
    expect(strength(pitchLater, { connectedOn: undefined, ...noticed(LURE) })).toBeUndefined();
  });

  it("speaks of one more, which no first message can be", () => {
    expect(later({ points: 10, number: 2 })).toBe(0.4);
    expect(later({ points: 25, number: 2 })).toBe(1);
    expect(later({ points: 9, number: 2 })).toBeUndefined();
    expect(later(SALE)).toBeUndefined();
    expect(later(SALE, { points: 10, number: 2 })).toBe(0.4);
    expect(later({ ...LURE, number: 2 })).toBeUndefined();
  });

  it("is silent after any word of the user's", () => {
    const known = { received: 2, noticed: [noticing({ ...SALE, number: 2 })] };
    expect(strength(pitchLater, { connectedOn: ON, ...messages(known) })).toBe(1);
    expect(strength(pitchLater, { connectedOn: ON, ...messages({ ...known, sent: 1 }) })).toBeUndefined();
    expect(strength(pitchLater, { connectedOn: ON, ...messages({ ...known, greetingsSent: 1 }) })).toBeUndefined();
    expect(strength(pitchLater, { connectedOn: ON, ...messages({ ...known, sent: 1, greetingsSent: 1 }) })).toBeUndefined();
  });
});

describe("notes of invitations", () => {
  const note = (what: Partial<Noticed> | undefined): Known => ({
    invitations: { sent: undefined, received: ON, noticed: what && notes(what) },
  });

  it.each<[Partial<Noticed> | undefined, number | undefined]>([
    [{ points: 40 }, 1],
    [{ points: 20 }, 1],
    [{ points: 10 }, 0.5],
    [{ points: 9 }, undefined],
    [{ template: true }, 0.75],
    [{ template: true, points: 20 }, 1],
    [{ booking: true, channel: "WhatsApp" }, undefined],
    [{ points: 40, family: "off-platform" }, undefined],
    [undefined, undefined],
  ])("%j: %s", (what, share) => expect(strength(invitePitch, note(what))).toBe(share));

  it.each<[Partial<Noticed>, string]>([
    [{ points: 20, family: "crypto" }, "the note of their invitation reads like an offer of an investment"],
    [{ points: 20 }, "the note of their invitation reads like an unwanted message"],
    [{ template: true }, "the note of their invitation reads like a template with an unfilled placeholder"],
  ])("%j: %s", (what, because) => expect(said(invitePitch, note(what))).toBe(because));

  it.each<[Partial<Noticed> | undefined, number | undefined]>([
    [{ channel: "WhatsApp" }, 0.2609],
    [{ booking: true }, 0.2609],
    [{ family: "off-platform", points: 3 }, 0.2609],
    [{ family: "off-platform", points: 30 }, 1],
    [{ channel: "WhatsApp", points: 10 }, 1],
    [{ bareLink: true }, undefined],
    [{ points: 40 }, undefined],
    [undefined, undefined],
  ])("asking for another channel: %j: %s", (what, share) => expect(strength(inviteOffPlatform, note(what))).toBe(share));

  it.each<[Partial<Noticed>, string]>([
    [{ channel: "WhatsApp" }, "the note of their invitation asked for another channel"],
    [{ channel: "telephone" }, "the note of their invitation held a telephone number"],
    [{ booking: true }, "the note of their invitation held a link to book a meeting"],
  ])("%j: %s", (what, because) => expect(said(inviteOffPlatform, note(what))).toBe(because));
});

describe("what they say", () => {
  const SAYING: readonly (readonly [Signal, Known, string])[] = [
    [offPlatformEarly, noticed({ channel: "WhatsApp", number: 2 }), "gave a contact on WhatsApp in their second message, on March 5, 2024"],
    [offPlatformEarly, noticed({ channel: "chat", number: 2, date: undefined }), "gave a contact outside LinkedIn in their second message"],
    [
      offPlatformEarly,
      messages({ undated: 1, noticed: [noticing({ family: "off-platform", number: 2 })] }),
      "asked you to go on outside LinkedIn on March 5, 2024",
    ],
    [offPlatformEarly, noticed({ channel: "telephone", points: 10 }), "gave a telephone number in their first message, on March 5, 2024"],
    [schedulerFirst, noticed({ booking: true }), "sent a link to book a meeting in the first message, on March 5, 2024"],
    [shortLinkFirst, noticed({ bareLink: true, date: undefined }), "their first message is mainly a link"],
    [shortLinkFirst, noticed({ bareLink: true }), "their first message, on March 5, 2024, is mainly a link"],
    [unfilledPlaceholder, noticed({ template: true }), "sent a template with an unfilled placeholder on March 5, 2024"],
    [spamFolder, messages({ spamFolder: null }), "LinkedIn or you filed a message of theirs under Spam"],
    [
      dripNoReply,
      messages({ received: 4, daysReceived: 3, noticed: OFFER, undated: 1 }),
      "wrote 4 messages on 3 days or more, and you never answered",
    ],
    [sameTextOthers, messages({ sameText: 2 }), "sent the same text as 2 other senders"],
    [massRecipient, messages({ recipients: 7 }), "wrote to 7 people at once"],
    [spamFolder, messages({ spamFolder: ON }), "LinkedIn or you filed their message under Spam on March 5, 2024"],
    [userSaysSpam, { labels: { spam: true, posted: undefined } }, "you labelled them as spam"],
    [dripNoReply, messages({ received: 4, daysReceived: 3, noticed: OFFER }), "wrote 4 messages on 3 days, and you never answered"],
    [oneSidedIn, messages({ received: 4 }), "wrote 4 messages, and you never answered"],
    [
      pitchLater,
      { connectedOn: undefined, ...noticed(SALE) },
      "sent what reads like an unwanted message on March 5, 2024, and you did not answer",
    ],
  ];

  it.each(SAYING.map(([signal, known, words]) => ({ signal, known, words })))("$signal.id: $words", ({ signal, known, words }) => {
    expect(said(signal, known)).toBe(words);
  });
});

describe("what stands out in a text", () => {
  const about = (text: string) => notice(textOnce(text));

  it.each([
    ["here I am: https://wa.me/447700900321", "WhatsApp"],
    ["Telegram: @ada_example7", "Telegram"],
    ["加我微信 ada88example", "WeChat"],
    ["my Skype: @ada_example7", "chat"],
    ["WhatsApp +1 555 010 7788", "WhatsApp"],
    ["Ada Example, +1 555 010 7788", "telephone"],
    ["I work at WhatsApp now", undefined],
    ["The telegram from 1912 is in our archive", undefined],
    ["我做股票质押业务，先跟您打个招呼。", undefined],
  ])("another channel in %s: %s", (text, channel) => expect(about(text)?.channel).toBe(channel));

  it.each([
    ["https://calendly.com/ada-example/15min", true],
    ["cal.com/ada", true],
    ["local.com/ada", false],
    ["Is it in your calendar?", false],
  ])("a link to book a meeting: %s: %s", (text, is) => expect(about(text)?.booking ?? false).toBe(is));

  const LINK = "https://example.org/a";
  it.each([
    ["a link alone", LINK, true],
    ["a shortened one", "bit.ly/example", true],
    ["a bare address", "www.example.org", true],
    ["eight words beside it", `a b c d e f g h ${LINK}`, true],
    ["nine words beside it", `a b c d e f g h i ${LINK}`, false],
    ["sixty letters beside it", `${"a".repeat(60)} ${LINK}`, true],
    ["sixty-one letters beside it", `${"a".repeat(61)} ${LINK}`, false],
    ["words without a link", "a b c", false],
    ["a stroke without a link", "and/or", false],
    ["a name inside a word", "orbit.ly/example", false],
  ])("mainly a link: %s", (_, text, is) => expect(about(text)?.bareLink ?? false).toBe(is));

  it.each([
    "Hi {{first_name}}",
    "Hi %FIRSTNAME%",
    "Hi [Name]",
    "Dear [First Name]",
    "Hi {company}",
    "Hola {nombre}",
    "Hi <name>",
    "Hi #name#",
    "Hi *|FNAME|*",
    "Hi [insert name]",
  ])("a placeholder: %s", (text) => expect(about(text)?.template).toBe(true));

  it.each(["Hi Ada", "a [draft] of it", "100% of 50%", "{ a: 1 }", "The set {a, b}", "#name", "<3", "See [1] and [2]"])(
    "no placeholder: %s",
    (text) => expect(about(text)?.template ?? false).toBe(false),
  );

  it("is asked of first messages of theirs alone", () => {
    const text = "https://wa.me/447700900321";
    expect(listen(text, "received", true).noticed?.channel).toBe("WhatsApp");
    expect(listen(text, "received", false).noticed).toBeUndefined();
    expect(listen(text, "sent", true).noticed).toBeUndefined();
  });
});
