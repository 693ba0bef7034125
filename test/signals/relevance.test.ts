/** The signals that speak for a person, and those of another field, each number from both sides. */
import { describe, expect, it } from "vitest";
import { addressBook } from "../../src/signals/address-book.ts";
import { deepThread } from "../../src/signals/deep-thread.ts";
import { dormantTie } from "../../src/signals/dormant-tie.ts";
import { emailShared } from "../../src/signals/email-shared.ts";
import { endorsed } from "../../src/signals/endorsed.ts";
import { followedCompany } from "../../src/signals/followed-company.ts";
import { iInvited } from "../../src/signals/i-invited.ts";
import { iReplied } from "../../src/signals/i-replied.ts";
import { keepList } from "../../src/signals/keep-list.ts";
import { myEmployer } from "../../src/signals/my-employer.ts";
import { offTopic } from "../../src/signals/off-topic.ts";
import { privateNote } from "../../src/signals/private-note.ts";
import { recentExchange } from "../../src/signals/recent-exchange.ts";
import { recommendation } from "../../src/signals/recommendation.ts";
import { recruiterInField } from "../../src/signals/recruiter-in-field.ts";
import { sameEmployerNow } from "../../src/signals/same-employer-now.ts";
import { sameField } from "../../src/signals/same-field.ts";
import { sameSchool } from "../../src/signals/same-school.ts";
import { sharedPastEmployer } from "../../src/signals/shared-past-employer.ts";
import { soleBridge } from "../../src/signals/sole-bridge.ts";
import { targetCompany } from "../../src/signals/target-company.ts";
import { targetKeyword } from "../../src/signals/target-keyword.ts";
import { twoWay } from "../../src/signals/two-way.ts";
import { unfollowedByYou } from "../../src/signals/unfollowed-by-you.ts";
import { yourCircle } from "../../src/signals/your-circle.ts";
import { DEFAULT_POLICY, type Decided } from "../../src/verdict/policy.ts";
import type { Signal } from "../../src/verdict/signal.ts";
import { noticedMessage } from "../noticed.ts";
import { ago, type Known, messages, said, strength } from "./looking.ts";

type Row = readonly [what: string, share: number | undefined, known: Known];

function table(signal: Signal, rows: readonly Row[]): void {
  describe(signal.id, () => {
    it.each(rows)("%s: %s", (_, share, known) => expect(strength(signal, known)).toBe(share));
  });
}

const LURED = [noticedMessage("2024-01-01", { family: "romance", points: 30 })];

table(deepThread, [
  ["ten messages, three each way, three days", 1, messages({ received: 7, sent: 3, contactDays: 3 })],
  ["the other way round", 1, messages({ received: 3, sent: 7, contactDays: 3 })],
  ["nine messages", undefined, messages({ received: 6, sent: 3, contactDays: 3 })],
  ["two of the user's", undefined, messages({ received: 8, sent: 2, contactDays: 3 })],
  ["two of theirs", undefined, messages({ received: 2, sent: 8, contactDays: 3 })],
  ["two days", undefined, messages({ received: 7, sent: 3, contactDays: 2 })],
  ["two days and an unknown one", 1, messages({ received: 7, sent: 3, contactDays: 2, undated: 1 })],
]);
table(dormantTie, [
  ["five messages, silent for two years", 1, messages({ received: 4, sent: 1, lastExchange: ago(731) })],
  ["the other way round", 1, messages({ received: 1, sent: 4, lastExchange: ago(731) })],
  ["four messages", undefined, messages({ received: 3, sent: 1, lastExchange: ago(731) })],
  ["none of theirs", undefined, messages({ received: 0, sent: 5, lastExchange: ago(731) })],
  ["none of the user's", undefined, messages({ received: 5, sent: 0, lastExchange: ago(731) })],
  ["not yet two years", undefined, messages({ received: 4, sent: 1, lastExchange: ago(730) })],
  ["no exchange", undefined, messages({ received: 4, sent: 1 })],
]);
table(recentExchange, [
  ["today", 1, messages({ lastExchange: ago(0) })],
  ["a year ago", 1, messages({ lastExchange: ago(365) })],
  ["a year and a day ago", undefined, messages({ lastExchange: ago(366) })],
  ["a refusal", undefined, messages({ lastExchange: ago(1), refused: true })],
  ["never", undefined, messages({ received: 3 })],
]);
table(twoWay, [
  ["three each way on two days", 1, messages({ received: 3, sent: 3, contactDays: 2 })],
  ["two of theirs", undefined, messages({ received: 2, sent: 3, contactDays: 2 })],
  ["two of the user's", undefined, messages({ received: 3, sent: 2, contactDays: 2 })],
  ["one day", undefined, messages({ received: 3, sent: 3, contactDays: 1 })],
  ["one day and an unknown one", 1, messages({ received: 3, sent: 3, contactDays: 1, undated: 1 })],
  ["a lure in the first contact", 0.2778, messages({ received: 3, sent: 3, contactDays: 2, noticed: LURED })],
  [
    "a lure later",
    1,
    messages({
      received: 3,
      sent: 3,
      contactDays: 2,
      noticed: [noticedMessage("2024-01-01", { family: "crypto", points: 30, opening: false })],
    }),
  ],
  [
    "another sign",
    1,
    messages({ received: 3, sent: 3, contactDays: 2, noticed: [noticedMessage("2024-01-01", { family: "sales", points: 30 })] }),
  ],
]);
table(iReplied, [
  ["words", 1, messages({ sent: 1, sentInWords: 1 })],
  ["short ones", undefined, messages({ sent: 3, sentInWords: 0 })],
  ["a refusal", undefined, messages({ sent: 1, sentInWords: 1, refused: true })],
]);
table(iInvited, [
  ["invited", 1, { invitations: { sent: "2024-01-01", received: undefined, noticed: undefined } }],
  ["was invited", undefined, { invitations: { sent: undefined, received: "2024-01-01", noticed: undefined } }],
]);
table(endorsed, [
  ["both", 1, { endorsements: { received: 1, given: 1 } }],
  ["received", 0.5652, { endorsements: { received: 2, given: 0 } }],
  ["given", 0.5652, { endorsements: { received: 0, given: 1 } }],
  ["received, the other file missing", 0.5652, { endorsements: { received: 1, given: undefined } }],
  ["given, the other file missing", 0.5652, { endorsements: { received: undefined, given: 1 } }],
  ["neither", undefined, { endorsements: { received: 0, given: 0 } }],
  ["no files", undefined, { endorsements: { received: undefined, given: undefined } }],
]);
table(recommendation, [
  ["received", 1, { recommendations: { received: ["2020-01-01"], given: [] } }],
  ["given", 1, { recommendations: { received: [], given: ["2020-01-01"] } }],
  ["given, the other file missing", 1, { recommendations: { received: undefined, given: ["2020-01-01"] } }],
  ["without a day", 1, { recommendations: { received: [""], given: [] } }],
  ["none", undefined, { recommendations: { received: [], given: [] } }],
  ["no files", undefined, { recommendations: { received: undefined, given: undefined } }],
]);
table(privateNote, [
  ["one", 1, { notes: { count: 1 } }],
  ["none", undefined, { notes: { count: 0 } }],
]);
table(addressBook, [
  ["listed", 1, { contacts: { listed: true } }],
  ["not", undefined, { contacts: { listed: false } }],
]);
table(emailShared, [
  ["an address", 1, { email: "ada@example.org" }],
  ["none", undefined, { email: "" }],
  ["no address", undefined, { email: "NA" }],
]);
table(unfollowedByYou, [
  ["unfollowed", 1, { follows: { unfollowed: "2024-01-01" } }],
  ["not", undefined, { follows: { unfollowed: undefined } }],
]);

describe("what they say, and what a removal costs", () => {
  const SAYING: readonly (readonly [Signal, Known, string])[] = [
    [deepThread, messages({ received: 7, sent: 3, contactDays: 3, last: "2020-05-01", undated: 1 }), "you exchanged 10 messages"],
    [deepThread, messages({ received: 7, sent: 3, contactDays: 3 }), "you exchanged 10 messages"],
    [
      dormantTie,
      messages({ received: 4, sent: 3, lastExchange: "2020-05-01", undated: 1 }),
      "you exchanged 7 messages, with an exchange in 2020: a tie to take up again rather than remove",
    ],
    [recentExchange, messages({ lastExchange: ago(1), undated: 1 }), "you had an exchange on January 14, 2026"],
    [recommendation, { recommendations: { received: [""], given: [] } }, "they recommended you / 1 recommendation from them"],
    [deepThread, messages({ received: 7, sent: 3, contactDays: 3, last: "2020-05-01" }), "you exchanged 10 messages until 2020"],
    [
      dormantTie,
      messages({ received: 4, sent: 3, lastExchange: "2020-05-01" }),
      "you exchanged 7 messages until 2020: a tie to take up again rather than remove",
    ],
    [recentExchange, messages({ lastExchange: ago(1) }), "your last exchange was on January 14, 2026"],
    [
      twoWay,
      messages({ received: 4, sent: 3, contactDays: 2 }),
      "you wrote 3 messages, and they 4 / the line to somebody you exchanged 7 messages with",
    ],
    [iReplied, messages({ sent: 1, sentInWords: 1 }), "you wrote to them"],
    [iReplied, messages({ sent: 2, sentInWords: 1 }), "you wrote to them 2 times"],
    [iInvited, { invitations: { sent: "2020-05-01", received: undefined, noticed: undefined } }, "you invited them in 2020"],
    [endorsed, { endorsements: { received: 1, given: 0 } }, "they endorsed 1 skill of yours / 1 endorsement from them"],
    [endorsed, { endorsements: { received: 0, given: 2 } }, "you endorsed 2 skills of theirs / 2 endorsements from you"],
    [
      endorsed,
      { endorsements: { received: 1, given: 2 } },
      "they endorsed 1 skill of yours, and you 2 of theirs / 1 endorsement from them and 2 from you",
    ],
    [
      recommendation,
      { recommendations: { received: ["2020-05-01"], given: [] } },
      "they recommended you in 2020 / 1 recommendation from them",
    ],
    [
      recommendation,
      { recommendations: { received: [], given: ["2021-05-01", "2020-05-01"] } },
      "you recommended them, the last time in 2021 / 2 recommendations from you",
    ],
    [
      recommendation,
      { recommendations: { received: ["2019-05-01"], given: ["2020-05-01"] } },
      "you recommended each other, the last time in 2020 / 1 recommendation from them and 1 from you",
    ],
    [unfollowedByYou, { follows: { unfollowed: "2020-05-01" } }, "you unfollowed them in 2020"],
    [privateNote, { notes: { count: 1 } }, "you keep a private note about them / your private note about them"],
    [privateNote, { notes: { count: 2 } }, "you keep a private note about them / your 2 private notes about them"],
  ];

  it.each(SAYING.map(([signal, known, words]) => ({ signal, known, words })))("$signal.id: $words", ({ signal, known, words }) => {
    expect(said(signal, known)).toBe(words);
  });
});

describe("keep-list", () => {
  const keep = (known: Known, rules: Partial<typeof DEFAULT_POLICY.keep>, decided?: ReadonlyMap<string, Decided>) =>
    said(keepList, known, { policy: { keep: { ...DEFAULT_POLICY.keep, ...rules }, ...(decided === undefined ? {} : { decided }) } });
  const ON = "2025-05-01";

  it("is silent without a rule", () => expect(keep({}, {})).toBeUndefined());

  it.each([
    ["keep", "you said keep on May 1, 2025"],
    ["later", undefined],
    ["removed", undefined],
    ["unfollowed", undefined],
  ] as const)("takes the user's own word: %s", (decision, because) => {
    expect(keep({}, {}, new Map([["ada-example", { decision, on: ON }]]))).toBe(because);
    expect(keep({}, {}, new Map([["somebody-else", { decision, on: ON }]]))).toBeUndefined();
  });

  it.each([
    ["an address", "https://www.linkedin.com/in/ada-example/", true],
    ["a name, whatever its case", "ada  EXAMPLE", true],
    ["another address", "https://www.linkedin.com/in/bo-sample", false],
    ["a part of the name", "Ada", false],
  ])("knows people by %s", (_, who, speaks) => {
    expect(keep({}, { people: [who] })).toBe(speaks ? "your rule: keep Ada Example" : undefined);
  });

  it("knows companies by their normalised name, and no company by none", () => {
    expect(keep({ company: "ACME Ltd " }, { companies: ["Acme"] })).toBe("your rule: keep people at ACME Ltd");
    expect(keep({ company: "Globex" }, { companies: ["Acme"] })).toBeUndefined();
    expect(keep({ company: "" }, { companies: ["Freelance"] })).toBeUndefined();
  });

  it("knows titles by whole words", () => {
    expect(keep({ position: "Head of Cheese" }, { titleWords: ["nurse", "Of cheese"] })).toBe(
      "your rule: keep people whose position says “Of cheese”",
    );
    expect(keep({ position: "Cheesemonger" }, { titleWords: ["cheese"] })).toBeUndefined();
    expect(keep({ company: "Cheese" }, { titleWords: ["cheese"] })).toBeUndefined();
  });

  it.each([
    ["2024-01-01", true],
    ["2024-01-02", true],
    ["2023-12-31", false],
    [undefined, false],
  ])("knows whom it is about by the day: connected %s, kept since 2024-01-01: %s", (connectedOn, speaks) => {
    expect(keep({ connectedOn }, { connectedSince: "2024-01-01" })).toBe(
      speaks ? "your rule: keep people connected since January 1, 2024" : undefined,
    );
  });

  it("one rule of two is enough, whichever two", () => {
    const rules = { people: ["Ada Example"], companies: ["Acme"], titleWords: ["nurse"] };
    const known = [{}, { name: "Bo", company: "Acme" }, { name: "Bo", position: "Nurse" }];
    const kinds = ["people", "companies", "titleWords"] as const;
    for (const [index, kind] of kinds.entries())
      for (const other of kinds) expect(keep(known[index] as Known, { [kind]: rules[kind], [other]: rules[other] })).toBeDefined();
    const decided = new Map<string, Decided>([["bo", { decision: "later", on: ON }]]);
    for (const [index, kind] of kinds.entries()) expect(keep(known[index] as Known, { [kind]: rules[kind] }, decided)).toBeDefined();
  });

  it("one rule of several is enough", () => {
    const rules = { people: ["Bo Sample"], companies: ["Acme"], titleWords: ["nurse"], connectedSince: "2025-01-01" };
    expect(keep({ company: "Acme" }, rules)).toBeDefined();
    expect(keep({ position: "Nurse" }, rules)).toBeDefined();
    expect(keep({ connectedOn: "2025-01-01" }, rules)).toBeDefined();
    expect(keep({ connectedOn: "2020-01-01" }, rules)).toBeUndefined();
  });
});

describe("companies of the user's", () => {
  const ME = {
    companies: ["Acme"],
    pastCompanies: ["Globex"],
    schools: ["Invented University"],
    targetCompanies: ["Initech"],
    followedCompanies: ["Hooli"],
  };

  const SAYING: readonly (readonly [Signal, string, string])[] = [
    [sameEmployerNow, "ACME Ltd", "works at your company, ACME Ltd"],
    [sharedPastEmployer, "GLOBEX ", "works at a former employer of yours, GLOBEX"],
    [sameSchool, "Invented University", "is at a school of yours, Invented University"],
    [targetCompany, "Initech", "is at a company you want to stay close to, Initech"],
    [followedCompany, "hooli ", "works at hooli, which you follow"],
  ];

  it.each(SAYING.map(([signal, company, because]) => ({ signal, company, because })))("$signal.id", ({ signal, company, because }) => {
    expect(said(signal, { company }, { me: ME })).toBe(because);
    expect(strength(signal, { company }, { me: ME })).toBe(1);
    expect(strength(signal, { company: "Other" }, { me: ME })).toBeUndefined();
    expect(strength(signal, { company: "" }, { me: ME })).toBeUndefined();
    expect(strength(signal, { company }, { me: {} })).toBeUndefined();
    expect(strength(signal, { company }, {})).toBeUndefined();
  });

  it("one of them is one of them only", () => {
    for (const signal of [sameEmployerNow, sharedPastEmployer, sameSchool, targetCompany, followedCompany]) {
      const speaking = ["Acme", "Globex", "Invented University", "Initech", "Hooli"].filter((company) =>
        strength(signal, { company }, { me: ME }),
      );
      expect(speaking).toHaveLength(1);
    }
  });

  it("followed without a company is nobody's", () => {
    expect(strength(followedCompany, { company: "Freelance" }, { me: { followedCompanies: ["Freelance"] } })).toBeUndefined();
  });
});

describe("my-employer", () => {
  const dealt = (known: Known, company = "Acme") =>
    said(myEmployer, { company, ...known }, { me: { companies: ["Acme"], pastCompanies: ["Globex"] } });

  it.each<[what: string, known: Known, speaks: boolean]>([
    ["a message of the user's", messages({ sent: 1 }), true],
    ["a message of theirs", messages({ received: 3 }), false],
    ["an endorsement given", { endorsements: { given: 1, received: 0 } }, true],
    ["an endorsement received", { endorsements: { given: 0, received: 1 } }, true],
    ["an endorsement, the other file missing", { endorsements: { given: undefined, received: 1 } }, true],
    ["an endorsement given, the other file missing", { endorsements: { given: 1, received: undefined } }, true],
    ["no endorsement", { endorsements: { given: 0, received: 0 } }, false],
    ["an invitation of the user's", { invitations: { sent: "2024-01-01", received: undefined, noticed: undefined } }, true],
    ["an invitation of theirs", { invitations: { sent: undefined, received: "2024-01-01", noticed: undefined } }, false],
    ["the company's name alone", {}, false],
  ])("%s", (_, known, speaks) => {
    expect(dealt(known)).toBe(speaks ? "works at your company, Acme, and you have dealt with each other" : undefined);
  });

  it("is about the company of today", () => {
    expect(dealt(messages({ sent: 1 }), "Globex")).toBeUndefined();
    expect(said(myEmployer, { company: "Acme", ...messages({ sent: 1 }) }, { me: {} })).toBeUndefined();
  });
});

describe("your-circle", () => {
  const circle = (here: number, elsewhere: number) =>
    strength(
      yourCircle,
      { company: "Acme" },
      {
        others: [
          { company: "ACME Ltd", times: here - 1 },
          ...Array.from({ length: elsewhere }, (_, index) => ({ company: `Firm ${index}` })),
        ],
      },
    );

  it.each([
    [5, 0, 1],
    [4, 0, undefined],
    [5, 495, 0.2],
    [5, 496, undefined],
    [6, 494, 0.24],
    [25, 475, 1],
    [20, 480, 0.8],
    [50, 450, 1],
  ])("%i of the user's connections there and %i elsewhere: %s", (here, elsewhere, share) => expect(circle(here, elsewhere)).toBe(share));

  it("is silent about others, and counts them", () => {
    const around = { others: [{ company: "Acme", times: 9 }] };
    expect(said(yourCircle, { company: " Acme " }, around)).toBe("10 of your connections are at Acme");
    expect(said(yourCircle, { company: "Globex" }, around)).toBeUndefined();
  });
});

describe("sole-bridge", () => {
  it("is the only one at a company", () => {
    expect(said(soleBridge, { company: "Acme " }, { others: [{ company: "Globex" }] })).toBe("is the only person you know at Acme");
    expect(said(soleBridge, { company: "Acme" }, { others: [{ company: "ACME Ltd" }] })).toBeUndefined();
    expect(said(soleBridge, { company: "" }, { others: [{ company: "Globex" }] })).toBeUndefined();
    expect(said(soleBridge, { company: "Acme" }, { others: [{ company: "Acme" }, { company: "Globex" }] })).toBeUndefined();
  });
});

describe("target-keyword", () => {
  const me = { keywords: ["cheese", "fine wine", "bread"] };

  it.each([
    ["one", { position: "Cheese maker" }, 0.85, "your keyword: cheese"],
    ["one of several words", { company: "Fine Wine Club" }, 0.85, "your keyword: fine wine"],
    ["two, in position and company", { position: "Cheese maker", company: "Bread Factory" }, 1, "your keyword: cheese, bread"],
    ["three", { position: "cheese, bread, fine wine" }, 1, "your keyword: cheese, fine wine, bread"],
    ["a part of a word", { position: "Cheesemonger" }, undefined, undefined],
    ["words in two places", { position: "Fine", company: "Wine" }, undefined, undefined],
    ["none", {}, undefined, undefined],
  ])("%s", (_, known, share, because) => {
    expect(strength(targetKeyword, known, { me })).toBe(share);
    expect(said(targetKeyword, known, { me })).toBe(because);
  });

  it("is silent without keywords", () => {
    expect(strength(targetKeyword, { position: "Cheese" }, { me: {} })).toBeUndefined();
    expect(strength(targetKeyword, { position: "Cheese" })).toBeUndefined();
  });
});

describe("fields, lightly", () => {
  const me = { titles: ["Data Engineer"], companies: ["Acme"] };

  it.each([
    ["the same", "Data Engineer", 1, undefined],
    ["a neighbour", "Software Developer", 0.4, undefined],
    ["another", "Nurse", undefined, 1],
    ["none that can be read, which may be the same", "Xqzvw Blrtk", 1, undefined],
    ["none", "", undefined, undefined],
    ["founding, of what nobody knows", "Founder", undefined, undefined],
  ])("of the field of somebody: %s", (_, position, same, off) => {
    expect(strength(sameField, { position }, { me })).toBe(same);
    expect(strength(offTopic, { position }, { me })).toBe(off);
  });

  it("a founder is of no field, not of another founder's either", () => {
    expect(strength(sameField, { position: "Founder" }, { me: { titles: ["Founder"] } })).toBeUndefined();
  });

  it("nothing is said where nobody knows the user's field, nor another of companies of the user's", () => {
    for (const who of [{ me: {} }, { me: { titles: ["Xqzvw Blrtk"] } }, {}]) {
      expect(strength(sameField, { position: "Data Engineer" }, who)).toBeUndefined();
      expect(strength(offTopic, { position: "Nurse" }, who)).toBeUndefined();
    }
    expect(strength(offTopic, { position: "Nurse", company: "ACME" }, { me })).toBeUndefined();
    expect(strength(offTopic, { position: "", company: "Nurse" }, { me })).toBeUndefined();
  });

  it("recruiter-in-field needs hiring, the field, and the wish for a job", () => {
    const recruiter = { position: "Recruiter, Engineering" };
    const looking = { titles: ["Mechanical Engineer"], goals: ["job" as const] };
    expect(strength(recruiterInField, recruiter, { me: looking })).toBe(1);
    expect(strength(recruiterInField, recruiter, { me: { ...looking, goals: ["learning"] } })).toBeUndefined();
    expect(strength(recruiterInField, recruiter, { me: { titles: ["Mechanical Engineer"] } })).toBeUndefined();
    expect(strength(recruiterInField, recruiter)).toBeUndefined();
    expect(strength(recruiterInField, { position: "Mechanical Engineer" }, { me: looking })).toBeUndefined();
    expect(strength(recruiterInField, { position: "Recruiter" }, { me: looking })).toBeUndefined();
    expect(strength(recruiterInField, { position: "Recruiter, Hospitality" }, { me: looking })).toBeUndefined();
    expect(strength(recruiterInField, recruiter, { me: { goals: ["job"] } })).toBeUndefined();
  });
});
