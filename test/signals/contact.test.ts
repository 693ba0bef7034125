/** The signals of unsolicited contact: gates and conditions, each number from both sides. What phrases say is held elsewhere. */
import { describe, expect, it } from "vitest";
import { listen } from "../../src/analyse.ts";
import type { Heard } from "../../src/people/history.ts";
import { dripNoReply } from "../../src/signals/drip-no-reply.ts";
import { guestPostOffer } from "../../src/signals/guest-post-offer.ts";
import { inviteOffPlatform } from "../../src/signals/invite-off-platform.ts";
import { invitePitch } from "../../src/signals/invite-pitch.ts";
import { lureAdvanceFee } from "../../src/signals/lure-advance-fee.ts";
import { lureCryptoInvest } from "../../src/signals/lure-crypto-invest.ts";
import { lurePaidExpert } from "../../src/signals/lure-paid-expert.ts";
import { lureRomance } from "../../src/signals/lure-romance.ts";
import { lureTaskJob } from "../../src/signals/lure-task-job.ts";
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
import { type Known, messages, said, strength } from "./looking.ts";

const ON = "2024-03-05";
const hearing = (signal: string, more: Partial<Heard> = {}): Heard => ({ signal, date: ON, number: 1, opening: true, ...more });
const heard = (...all: readonly Heard[]): Known => messages({ received: 1, heard: all });

type Row = readonly [what: string, share: number | undefined, known: Known];

function table(signal: Signal, rows: readonly Row[]): void {
  describe(signal.id, () => {
    it.each(rows)("%s: %s", (_, share, known) => expect(strength(signal, known)).toBe(share));
  });
}

const HEARD: readonly (readonly [Signal, string])[] = [
  [lureAdvanceFee, "offered money or a loan on March 5, 2024"],
  [lureCryptoInvest, "offered an investment on March 5, 2024"],
  [lurePaidExpert, "offered a paid consultation on March 5, 2024"],
  [lureRomance, "made personal remarks on March 5, 2024"],
  [lureTaskJob, "offered pay-per-day online work on March 5, 2024"],
  [guestPostOffer, "offered guest posts or backlinks on March 5, 2024"],
  [unfilledPlaceholder, "sent a template with an unfilled placeholder on March 5, 2024"],
];

describe.each(HEARD.map(([signal, because]) => ({ signal, id: signal.id, because })))("$id", ({ signal, id, because }) => {
  it("speaks of what it heard on first contact", () => {
    expect(strength(signal, heard(hearing(id)))).toBe(1);
    expect(said(signal, heard(hearing("other"), hearing(id, { number: 9 })))).toBe(because);
  });

  it("is silent about what came later, and about what others heard", () => {
    expect(strength(signal, heard(hearing(id, { opening: false })))).toBeUndefined();
    expect(strength(signal, heard(hearing("other")))).toBeUndefined();
    expect(strength(signal, messages({}))).toBeUndefined();
  });
});

describe("lure-crypto-invest, from those whose trade it is", () => {
  const financier = (...others: readonly Heard[]) =>
    strength(lureCryptoInvest, { position: "Asset Management Analyst", ...heard(hearing("lure-crypto-invest"), ...others) });

  it.each<[what: string, share: number, others: readonly Heard[]]>([
    ["alone", 0.5, []],
    ["with a request to go on elsewhere", 1, [hearing("off-platform-early")]],
    ["with another lure", 1, [hearing("lure-romance")]],
    ["with a pitch", 0.5, [hearing("pitch-first")]],
    ["with a request to go on elsewhere, later", 0.5, [hearing("off-platform-early", { opening: false })]],
    ["with another lure, later", 0.5, [hearing("lure-romance", { opening: false })]],
  ])("%s: %d", (_, share, others) => expect(financier(...others)).toBe(share));

  it("is whole from others", () => {
    expect(strength(lureCryptoInvest, { position: "Nurse", ...heard(hearing("lure-crypto-invest")) })).toBe(1);
  });
});

table(offPlatformEarly, [
  ["alone", 0.4348, heard(hearing("off-platform-early"))],
  ["in the third message", 0.4348, heard(hearing("off-platform-early", { number: 3 }))],
  ["in the fourth", undefined, heard(hearing("off-platform-early", { number: 4 }))],
  ["later", undefined, heard(hearing("off-platform-early", { opening: false }))],
  ["with an offer", 1, heard(hearing("pitch-first"), hearing("off-platform-early"))],
  ["with an offer, later", 0.4348, heard(hearing("pitch-first", { opening: false }), hearing("off-platform-early"))],
  ["with what is no offer", 0.4348, heard(hearing("scheduler-first"), hearing("off-platform-early"))],
  ["an offer alone", undefined, heard(hearing("pitch-first"))],
]);
table(schedulerFirst, [
  ["in the first message", 1, heard(hearing("scheduler-first"))],
  ["in the second", undefined, heard(hearing("scheduler-first", { number: 2 }))],
  ["later", undefined, heard(hearing("scheduler-first", { opening: false }))],
  ["another", undefined, heard(hearing("pitch-first"))],
]);
table(shortLinkFirst, [
  ["in the first message", 1, heard(hearing("short-link-first"))],
  ["in the second", undefined, heard(hearing("short-link-first", { number: 2 }))],
  ["later", undefined, heard(hearing("short-link-first", { opening: false }))],
  ["another", undefined, heard(hearing("pitch-first"))],
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

const OFFER = [hearing("pitch-first", { opening: false })];
table(dripNoReply, [
  ["three messages on two days", 1, messages({ received: 3, daysReceived: 2, heard: OFFER })],
  ["two messages", undefined, messages({ received: 2, daysReceived: 2, heard: OFFER })],
  ["on one day", undefined, messages({ received: 3, daysReceived: 1, heard: OFFER })],
  ["no offer", undefined, messages({ received: 3, daysReceived: 2, heard: [hearing("scheduler-first")] })],
  ["an answer", undefined, messages({ received: 3, daysReceived: 2, heard: OFFER, sent: 1 })],
  ["a greeting in answer", undefined, messages({ received: 3, daysReceived: 2, heard: OFFER, greetingsSent: 1 })],
  ["both", undefined, messages({ received: 3, daysReceived: 2, heard: OFFER, sent: 1, greetingsSent: 1 })],
]);
table(oneSidedIn, [
  ["three messages", 1, messages({ received: 3 })],
  ["two", undefined, messages({ received: 2 })],
  ["an offer among them", undefined, messages({ received: 3, heard: OFFER })],
  ["what is no offer among them", 1, messages({ received: 3, heard: [hearing("scheduler-first")] })],
  ["an answer", undefined, messages({ received: 3, sent: 1 })],
  ["a greeting in answer", undefined, messages({ received: 3, greetingsSent: 1 })],
  ["both", undefined, messages({ received: 3, sent: 1, greetingsSent: 1 })],
]);

describe("pitch-first", () => {
  const pitch = (date: string, more: Known = {}) =>
    strength(pitchFirst, { connectedOn: ON, ...heard(hearing("pitch-first", { date })), ...more });

  it.each([
    ["2024-03-04", undefined],
    ["2024-03-05", 1],
    ["2024-03-08", 1],
    ["2024-03-09", 0.6],
    ["2024-04-04", 0.6],
    ["2024-04-05", undefined],
  ])("connected 2024-03-05, pitched %s: %s", (date, share) => expect(pitch(date)).toBe(share));

  it("needs a date, and first contact", () => {
    expect(pitch(ON, { connectedOn: undefined })).toBeUndefined();
    expect(pitch(ON, heard(hearing("pitch-first", { opening: false })))).toBeUndefined();
    expect(pitch(ON, heard(hearing("pitch-later")))).toBeUndefined();
  });

  it.each([
    ["2024-03-05", "sent a sales pitch on the day you connected"],
    ["2024-03-06", "sent a sales pitch 1 day after connecting"],
    ["2024-03-07", "sent a sales pitch 2 days after connecting"],
  ])("on %s: %s", (date, because) => {
    expect(said(pitchFirst, { connectedOn: ON, ...heard(hearing("pitch-first", { date })) })).toBe(because);
  });

  it.each([
    ["a recruiter of the user's field", "Recruiter, Engineering", 0.2609],
    ["a recruiter of another", "Recruiter, Hospitality", 1],
    ["of the user's field and no recruiter", "Mechanical Engineer", 1],
  ])("counts less from %s", (_, position, share) => {
    const known = { position, connectedOn: ON, ...heard(hearing("pitch-first", { date: ON })) };
    expect(strength(pitchFirst, known, { me: { titles: ["Mechanical Engineer"] } })).toBe(share);
  });

  it("on an unknown day is no pitch at once", () => expect(pitch(ON, heard(hearing("pitch-first", { date: undefined })))).toBeUndefined());
});

describe("pitch-later", () => {
  const later = (...all: readonly Heard[]) => strength(pitchLater, { connectedOn: ON, ...heard(...all) });
  const pitch = (date: string) => hearing("pitch-first", { date });

  it.each([
    ["2024-04-04", undefined],
    ["2024-04-05", 1],
    ["2024-02-04", undefined],
    ["2024-02-03", 1],
  ])("connected 2024-03-05, pitched %s: %s", (date, share) => expect(later(pitch(date))).toBe(share));

  it("speaks of a pitch whose day is unknown", () => {
    expect(later(hearing("pitch-first", { date: undefined }))).toBe(1);
    expect(said(pitchLater, { connectedOn: ON, ...heard(hearing("pitch-first", { date: undefined })) })).toBe(
      "sent a sales pitch, and you did not answer",
    );
  });

  it("speaks of a pitch where no date tells when it was", () => {
    expect(strength(pitchLater, { connectedOn: undefined, ...heard(pitch(ON)) })).toBe(1);
    expect(strength(pitchLater, { connectedOn: undefined, ...heard(hearing("lure-romance")) })).toBeUndefined();
  });

  it("speaks of a reminder, which no first message can be", () => {
    expect(later(hearing("pitch-later", { number: 2 }))).toBe(1);
    expect(later(hearing("pitch-later", { number: 1 }))).toBeUndefined();
    expect(later(pitch(ON), hearing("pitch-later", { number: 2, opening: false }))).toBe(1);
    expect(later(hearing("other", { number: 2 }))).toBeUndefined();
  });

  it("is silent after any word of the user's", () => {
    const known = { received: 2, heard: [hearing("pitch-later", { number: 2 })] };
    expect(strength(pitchLater, { connectedOn: ON, ...messages(known) })).toBe(1);
    expect(strength(pitchLater, { connectedOn: ON, ...messages({ ...known, sent: 1 }) })).toBeUndefined();
    expect(strength(pitchLater, { connectedOn: ON, ...messages({ ...known, greetingsSent: 1 }) })).toBeUndefined();
    expect(strength(pitchLater, { connectedOn: ON, ...messages({ ...known, sent: 1, greetingsSent: 1 }) })).toBeUndefined();
  });
});

describe("notes of invitations", () => {
  const note = (...ids: readonly string[]): Known => ({ invitations: { sent: undefined, received: ON, heard: ids } });

  it.each([
    ["lure-crypto-invest", "Invitation note was an offer: an investment"],
    ["lure-task-job", "Invitation note was an offer: pay-per-day online work"],
    ["lure-advance-fee", "Invitation note was an offer: money or a loan"],
    ["lure-romance", "Invitation note was personal remarks"],
    ["guest-post-offer", "Invitation note was an offer: guest posts or backlinks"],
    ["unfilled-placeholder", "Invitation note was an offer: a template with an unfilled placeholder"],
    ["pitch-first", "Invitation note was an offer: a sales pitch"],
    ["lure-paid-expert", undefined],
    ["scheduler-first", undefined],
    ["off-platform-early", undefined],
    ["pitch-later", undefined],
  ])("%s: %s", (id, because) => {
    expect(said(invitePitch, note(id))).toBe(because);
    expect(strength(invitePitch, note(id))).toBe(because === undefined ? undefined : 1);
  });

  it("the most telling of several is named", () => {
    expect(said(invitePitch, note("pitch-first", "lure-task-job"))).toBe("Invitation note was an offer: pay-per-day online work");
    expect(said(invitePitch, note())).toBeUndefined();
  });

  it.each([
    ["off-platform-early", 1],
    ["scheduler-first", 1],
    ["short-link-first", undefined],
    ["pitch-first", undefined],
  ])("asking for another channel: %s: %s", (id, share) => expect(strength(inviteOffPlatform, note(id))).toBe(share));

  it("without anything heard there is nothing", () => expect(strength(inviteOffPlatform, note())).toBeUndefined());
});

describe("what they say", () => {
  const SAYING: readonly (readonly [Signal, Known, string])[] = [
    [
      offPlatformEarly,
      heard(hearing("off-platform-early", { number: 2 })),
      "asked you to go on outside LinkedIn in their second message, on March 5, 2024",
    ],
    [
      offPlatformEarly,
      heard(hearing("off-platform-early", { number: 2, date: undefined })),
      "asked you to go on outside LinkedIn in their second message",
    ],
    [
      offPlatformEarly,
      messages({ undated: 1, heard: [hearing("off-platform-early", { number: 2 })] }),
      "asked you to go on outside LinkedIn on March 5, 2024",
    ],
    [
      offPlatformEarly,
      heard(hearing("off-platform-early"), hearing("off-platform-early:WhatsApp")),
      "asked you to move to WhatsApp in their first message, on March 5, 2024",
    ],
    [
      offPlatformEarly,
      heard(hearing("off-platform-early"), hearing("off-platform-early:WhatsApp", { number: 2 })),
      "asked you to go on outside LinkedIn in their first message, on March 5, 2024",
    ],
    [
      offPlatformEarly,
      heard(hearing("off-platform-early"), hearing("off-platform-early:Skype"), hearing("off-platform-early:WhatsApp")),
      "asked you to go on outside LinkedIn in their first message, on March 5, 2024",
    ],
    [shortLinkFirst, heard(hearing("short-link-first", { date: undefined })), "their first message is mainly a link"],
    [spamFolder, messages({ spamFolder: null }), "LinkedIn or you filed a message of theirs under Spam"],
    [lureRomance, heard(hearing("lure-romance", { date: undefined })), "made personal remarks"],
    [
      dripNoReply,
      messages({ received: 4, daysReceived: 3, heard: OFFER, undated: 1 }),
      "wrote 4 messages on 3 days or more, and you never answered",
    ],
    [shortLinkFirst, heard(hearing("short-link-first")), "their first message, on March 5, 2024, is mainly a link"],
    [sameTextOthers, messages({ sameText: 2 }), "sent the same text as 2 other senders"],
    [massRecipient, messages({ recipients: 7 }), "wrote to 7 people at once"],
    [spamFolder, messages({ spamFolder: ON }), "LinkedIn or you filed their message under Spam on March 5, 2024"],
    [userSaysSpam, { labels: { spam: true, posted: undefined } }, "you labelled them as spam"],
    [dripNoReply, messages({ received: 4, daysReceived: 3, heard: OFFER }), "wrote 4 messages on 3 days, and you never answered"],
    [oneSidedIn, messages({ received: 4 }), "wrote 4 messages, and you never answered"],
    [
      pitchLater,
      { connectedOn: undefined, ...heard(hearing("pitch-first")) },
      "sent a sales pitch on March 5, 2024, and you did not answer",
    ],
  ];

  it.each(SAYING.map(([signal, known, words]) => ({ signal, known, words })))("$signal.id: $words", ({ signal, known, words }) => {
    expect(said(signal, known)).toBe(words);
  });
});

describe("the app that somebody asked to move to", () => {
  it.each([
    ["Please add me on WhatsApp", "WhatsApp"],
    ["could we continue this chat on Telegram?", "Telegram"],
    ["here I am: https://wa.me/447700900321", "WhatsApp"],
    ["let us move this conversation to another app", undefined],
    ["add me on WhatsApp or on Telegram", undefined],
    ["I am not on WhatsApp, email me at ada@example.org please", undefined],
  ])("%s", (text, app) => {
    expect(offPlatformEarly.hears?.(textOnce(text))).toBe(true);
    expect(offPlatformEarly.tells?.(textOnce(text))).toBe(app);
  });

  it("is told by the words of the request only, and kept beside the signal", () => {
    const both = "I have left Telegram for good, so add me on WhatsApp";
    expect(offPlatformEarly.tells?.(textOnce(both))).toBe("WhatsApp");
    expect(listen(both, "received", true).heard).toEqual(["off-platform-early", "off-platform-early:WhatsApp"]);
  });
});

describe("mainly a link is", () => {
  const isLink = (text: string) => shortLinkFirst.hears?.(textOnce(text));
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
  ])("%s", (_, text, wanted) => expect(isLink(text)).toBe(wanted));
});

describe("a placeholder that nobody filled in", () => {
  const isTemplate = (text: string) => unfilledPlaceholder.hears?.(textOnce(text));

  it.each([
    "Hi {{first_name}}",
    "Hi %FIRSTNAME%",
    "Hi [Name]",
    "Hi {company}",
    "Hi <name>",
    "Hi #name#",
    "Hi *|FNAME|*",
    "Hi [insert name]",
  ])("%s", (text) => expect(isTemplate(text)).toBe(true));

  it.each(["Hi Ada", "a [draft] of it", "100% of 50%", "{ a: 1 }", "#name", "<3"])("not %s", (text) =>
    expect(isTemplate(text)).toBe(false),
  );
});
