/** The laws of the judgement, over invented networks. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../src/analyse.ts";
import { MESSAGE_FAMILIES } from "../src/detect/families.ts";
import { addDays } from "../src/people/calendar.ts";
import { identify } from "../src/people/connections.ts";
import type { FileFacts } from "../src/people/facts.ts";
import { type History, NO_HISTORY, type NoticedMessage } from "../src/people/history.ts";
import type { Connection, Owner } from "../src/people/person.ts";
import type { Reading } from "../src/reading/reading.ts";
import { signals } from "../src/signals/index.ts";
import { CHANNELS } from "../src/text/contact-data.ts";
import type { Assessment } from "../src/verdict/assessment.ts";
import { DEFAULT_POLICY, type Policy } from "../src/verdict/policy.ts";
import { rank } from "../src/verdict/rank.ts";
import { notes } from "./noticed.ts";
import { written } from "./verdict/toy.ts";

const POSITIONS = [
  "",
  "Software Engineer",
  "Data Engineer at heart",
  "Guaranteed returns, DM me on WhatsApp +1 555 010 0199",
  "Earn $500 per day from home, no experience needed",
  "Forex trader & account manager",
  "Guest posting and backlinks on DA 50+ sites",
  "I help coaches book 20+ qualified calls a month",
  "Directrice des ventes",
  "Network marketing leader, join my team",
  "Open networker (LION)",
  "Insurance sales consultant for gardens and homes",
  "Krankenpfleger",
  "مهندس",
  "项目经理",
  "Unlocking hidden growth potential for ambitious visionary leaders",
];
const COMPANIES = [
  "",
  "Acme",
  "ACME Inc.",
  "Beispiel GmbH",
  "Sample & Sons",
  "Self-employed",
  "Passive income with bitcoin signals",
  "Quick Leads",
];

/** First and last names of one culture each, index by index. */
const CULTURES = {
  english: [
    ["Ada", "Example"],
    ["Sam", "Sample"],
    ["Joan", "Instance"],
    ["Tom", "B."],
  ],
  spanish: [
    ["María José", "Ejemplo García"],
    ["Íñigo", "Muestra"],
    ["Ana", "Caso"],
    ["Luis", "de la Prueba"],
  ],
  chinese: [
    ["伟", "王"],
    ["芳", "李"],
    ["娜", "张"],
    ["敏", "刘"],
  ],
  arabic: [
    ["محمد", "مثال"],
    ["فاطمة", "عينة"],
    ["علي", "نموذج"],
    ["نور", "حالة"],
  ],
  hindi: [
    ["अदिति", "उदाहरण"],
    ["रवि", "नमूना"],
    ["सीता", "मिसाल"],
    ["मोहन", "प्रति"],
  ],
  russian: [
    ["Иван", "Примеров"],
    ["Анна", "Образцова"],
    ["Пётр", "Случаев"],
    ["Ольга", "Пробная"],
  ],
  turkish: [
    ["Işıl", "Örnek"],
    ["Çağrı", "Numune"],
    ["İpek", "Şık"],
    ["Gül", "Deneme"],
  ],
  vietnamese: [
    ["Thị Hồng", "Nguyễn"],
    ["Văn", "Trần"],
    ["Minh", "Lê"],
    ["Đức", "Phạm"],
  ],
  indonesian: [
    ["Suharto", ""],
    ["Dewi", ""],
    ["Budi", ""],
    ["Sri", ""],
  ],
  yoruba: [
    ["Olúwaṣeun", "Àpẹẹrẹ"],
    ["Adébáyọ̀", "Àwòkọ́"],
    ["Ìyábọ̀", "Ọ̀rọ̀"],
    ["Táíwò", "Ìdánwò"],
  ],
  korean: [
    ["민준", "김"],
    ["서연", "이"],
    ["지훈", "박"],
    ["하은", "최"],
  ],
  icelandic: [
    ["Þór", "Dæmason"],
    ["Ásta", "Prufudóttir"],
    ["Æsa", "Sýnisdóttir"],
    ["Örn", "Tilfelli"],
  ],
  styled: [
    ["𝐉𝐨", "𝕊𝕒𝕞𝕡𝕝𝕖"],
    ["🚀 Sam", "ABC"],
    ["ANN (ANNIE)", "O'NEIL, PhD"],
    ["x", "."],
  ],
} as const;
type Culture = keyof typeof CULTURES;
const cultures = Object.keys(CULTURES) as Culture[];

const day = fc.integer({ min: 0, max: 5500 }).map((days) => new Date(Date.UTC(2010, 0, 1 + days)).toISOString().slice(0, 10));

interface Row {
  readonly name: number;
  readonly position: string;
  readonly company: string;
  readonly email: boolean;
  readonly connectedOn: string | undefined;
  readonly advert: boolean;
}

const row: fc.Arbitrary<Row> = fc.record({
  name: fc.nat(3),
  position: fc.constantFrom(...POSITIONS),
  company: fc.constantFrom(...COMPANIES),
  email: fc.boolean(),
  connectedOn: fc.option(day, { nil: undefined, freq: 20 }),
  advert: fc.boolean(),
});
const rows = fc.array(row, { minLength: 1, maxLength: 30 });

const owner: fc.Arbitrary<Owner | undefined> = fc.option(
  fc.record({
    titles: fc.constantFrom([], ["Data Engineer"], ["Head of Sales"]),
    companies: fc.constantFrom([], ["Acme"]),
    pastCompanies: fc.constantFrom([], ["Beispiel"]),
    schools: fc.constant([]),
    keywords: fc.constantFrom([], ["gardens", "returns"]),
    targetCompanies: fc.constant([]),
    goals: fc.constantFrom([], ["job" as const]),
  }),
  { nil: undefined },
);

const policies: fc.Arbitrary<Policy> = fc
  .record({ me: owner, since: fc.option(day, { nil: undefined, freq: 4 }) })
  .map(({ me, since }) => ({
    ...DEFAULT_POLICY,
    me,
    keep: { ...DEFAULT_POLICY.keep, connectedSince: since, companies: since === undefined ? [] : ["Sample & Sons"] },
  }));

const AS_OF = "2026-01-15";

function reading(rows: readonly Row[], culture: Culture = "english"): Reading {
  const connections = rows.map((each, index): Connection & { id: string } => {
    const [firstName, lastName] = CULTURES[culture][each.name] as readonly [string, string];
    const advert = each.advert ? " | WhatsApp +1 555 010 0199" : "";
    return {
      row: index + 1,
      id: `p${index}`,
      firstName,
      lastName: lastName + advert,
      name: `${firstName} ${lastName}${advert}`.trim(),
      url: `https://www.linkedin.com/in/p${index}`,
      email: each.email ? "a@example.org" : "",
      company: each.company,
      position: each.position,
      connectedOn: each.connectedOn,
    };
  });
  return {
    kind: "file",
    label: "Connections.csv",
    files: [],
    problems: [],
    notes: [],
    connections: identify(connections),
    original: { name: "Connections.csv", bytes: new Uint8Array() },
    dateOnly: 0,
    dateOnlyDays: [],
    dated: AS_OF,
    facts: {},
    owner: undefined,
    profiled: false,
    messagesSince: undefined,
    guessed: false,
    silenceUnknown: false,
  };
}

const judge = (rows: readonly Row[], policy: Policy, culture?: Culture) => analyse(reading(rows, culture), policy).assessments;
const sum = ({ receipt }: Assessment) => receipt().reduce((total, line) => total + line.points, 0);
const SPAM_FAMILIES = (assessment: Assessment) =>
  new Set(
    assessment
      .receipt()
      .filter((line) => line.group === "spam" && line.points > 0 && !signals.find(({ id }) => id === line.signal)?.weak)
      .map(({ family }) => family),
  );

/** What messages.csv may tell of somebody, as far as counts and days can be invented one by one. */
const history: fc.Arbitrary<History> = fc
  .record({
    received: fc.nat(14),
    sent: fc.nat(14),
    greetings: fc.nat(2),
    days: fc.nat(5),
    first: day,
    gap: fc.nat(3000),
    noticed: fc.array(
      fc.record<NoticedMessage>({
        points: fc.nat(60),
        family: fc.constantFrom(undefined, ...MESSAGE_FAMILIES),
        channel: fc.constantFrom(undefined, ...CHANNELS),
        booking: fc.boolean(),
        bareLink: fc.boolean(),
        template: fc.boolean(),
        date: day,
        number: fc.integer({ min: 1, max: 4 }),
        opening: fc.boolean(),
        asked: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    refused: fc.boolean(),
    spamFolder: fc.option(day, { nil: undefined, freq: 2 }),
    sameText: fc.constantFrom(0, 1, 2, 9),
    recipients: fc.constantFrom(0, 0, 5, 40),
  })
  .map(({ received, sent, greetings, days, first, gap, noticed, refused, spamFolder, sameText, recipients }) => {
    if (received + sent + greetings === 0) return { ...NO_HISTORY, recipients };
    const last = addDays(first, gap);
    const both = received > 0 && sent > 0;
    return {
      ...NO_HISTORY,
      received,
      sent,
      greetingsReceived: greetings,
      sentInWords: Math.min(sent, days),
      daysReceived: Math.min(received, days),
      daysSent: Math.min(sent, days),
      contactDays: days,
      first,
      last,
      startedBy: received > 0 ? "them" : "me",
      ...(both ? { exchanges: 1, firstExchange: first, lastExchange: last } : {}),
      ...(days < 3 ? {} : { usualGap: gap }),
      ...(both || sent === 0 ? {} : { unansweredDays: days, unansweredSince: first }),
      noticed: received > 0 ? noticed : [],
      refused: refused && sent > 0,
      spamFolder: received > 0 ? spamFolder : undefined,
      sameText,
      recipients,
    };
  });

/** What all the files beside Connections.csv say of each of thirty people. */
const facts: fc.Arbitrary<FileFacts> = fc
  .array(
    fc.record({
      // Nearly everybody is silent in real files.
      messages: fc.option(history, { nil: NO_HISTORY, freq: 2 }),
      invited: fc.constantFrom("no", "no", "no", "me", "them"),
      endorsements: fc.constantFrom(0, 0, 0, 0, 2),
      recommended: fc.constantFrom(false, false, false, false, true),
      notes: fc.constantFrom(0, 0, 0, 1),
      unfollowed: fc.constantFrom(false, false, true),
      listed: fc.constantFrom(false, false, false, true),
      spam: fc.constantFrom(false, false, false, true),
    }),
    { minLength: 30, maxLength: 30 },
  )
  .map((people) => {
    const of = <T>(tell: (one: (typeof people)[number]) => T) => new Map(people.map((one, index) => [`p${index}`, tell(one)]));
    return {
      messages: of(({ messages }) => messages),
      invitations: of(({ invited }) => ({
        sent: invited === "me" ? "2020-01-01" : undefined,
        received: invited === "them" ? "2020-01-01" : undefined,
        noticed: invited === "them" ? notes({ points: 20 }) : undefined,
      })),
      endorsements: of(({ endorsements }) => ({ received: endorsements, given: 0 })),
      recommendations: of(({ recommended }) => ({ received: recommended ? ["2020-01-01"] : [], given: [] })),
      notes: of(({ notes }) => ({ count: notes })),
      follows: of(({ unfollowed }) => ({ unfollowed: unfollowed ? "2020-01-01" : undefined })),
      contacts: of(({ listed }) => ({ listed })),
      labels: of(({ spam }) => ({ spam, posted: undefined })),
    };
  });

/** A nurse, so that most invented jobs are in another field. */
const NURSE: Owner = {
  titles: ["Nurse"],
  companies: ["Acme"],
  pastCompanies: [],
  schools: [],
  keywords: [],
  targetCompanies: [],
  goals: [],
};

describe("laws where everything could be seen", () => {
  const policy = fc.constantFrom<Policy>({ ...DEFAULT_POLICY, me: NURSE }, DEFAULT_POLICY);
  const judgeWith = (rows: readonly Row[], known: FileFacts, policy: Policy) =>
    analyse({ ...reading(rows), facts: known, profiled: policy.me !== undefined, messagesSince: "2010-01-01" }, policy).assessments;
  const check = (holds: (assessment: Assessment, policy: Policy) => void, numRuns = 60) =>
    fc.assert(
      fc.property(rows, facts, policy, (rows, known, policy) => {
        for (const assessment of judgeWith(rows, known, policy)) holds(assessment, policy);
      }),
      { numRuns },
    );
  const LAPSED = ["never-messaged", "off-topic"];

  it("the receipt sums to the score, and every scale has its ends", () =>
    check((assessment) => {
      expect(sum(assessment)).toBe(assessment.score);
      for (const place of [assessment.score, assessment.spam, assessment.staleness, assessment.relevance])
        expect(place === null || (Number.isInteger(place) && place >= 0 && place <= 100)).toBe(true);
    }));

  it("nobody is up for removal for one kind of sign, but whose tie lapsed", () =>
    check((assessment) => {
      if (assessment.verdict !== "remove" || SPAM_FAMILIES(assessment).size > 1) return;
      const signs = assessment.receipt().map(({ signal }) => signal);
      expect(LAPSED.every((signal) => signs.includes(signal))).toBe(true);
      expect(assessment.person.messages?.first).toBeUndefined();
      expect(assessment.blind).toEqual([]);
    }));

  it("and of those whose tie lapsed some are: the law is no empty one", () => {
    const lapsed: Row = {
      name: 0,
      position: "Insurance sales consultant for gardens and homes",
      company: "",
      email: false,
      connectedOn: "2012-01-01",
      advert: false,
    };
    const silent = new Map([["p0", NO_HISTORY]]);
    const nothing = { received: 0, given: 0 };
    const known: FileFacts = {
      messages: silent,
      invitations: new Map(),
      endorsements: new Map([["p0", nothing]]),
      recommendations: new Map([["p0", { received: [], given: [] }]]),
    };
    expect(judgeWith([lapsed], known, { ...DEFAULT_POLICY, me: NURSE })[0]).toMatchObject({
      verdict: "remove",
      removal: "lapsed",
      spam: 0,
    });
  });

  it("a guarded person is kept, or shown as an account that may have been taken over", () =>
    check((assessment) => {
      if (assessment.protectedBy.length === 0) return;
      const takenOver = assessment.spam >= 60 && ["lure", "explicit"].some((family) => SPAM_FAMILIES(assessment).has(family));
      expect(assessment.verdict).toBe(takenOver ? "review" : "keep");
    }));

  it("nobody is silenced twice, for a sign of spam, or without anything to lose", () =>
    check((assessment) => {
      if (assessment.verdict !== "unfollow") return;
      expect([assessment.person.follows?.unfollowed, SPAM_FAMILIES(assessment).size]).toEqual([undefined, 0]);
      expect(assessment.costs.length).toBeGreaterThan(0);
      expect(assessment.spam).toBeLessThan(35);
    }));

  it("below the line everybody is kept, and above it nobody unguarded is", () =>
    check(({ score, verdict, protectedBy }) => {
      if (protectedBy.length === 0) expect(verdict === "keep").toBe(score < 35);
    }));

  it("silence and another field alone count 60 at most", () =>
    check((assessment) => {
      if (assessment.receipt().every(({ group, points }) => group !== "spam" || points <= 0)) {
        const more = assessment
          .receipt()
          .filter(({ family }) => family === "unfollowed")
          .reduce((total, { points }) => total + points, 0);
        expect(assessment.score).toBeLessThanOrEqual(60 + more);
      }
    }));
});

describe("laws", () => {
  it("the receipt sums to the score, whole, 0 to 100", () =>
    fc.assert(
      fc.property(rows, policies, (rows, policy) => {
        for (const assessment of judge(rows, policy)) {
          expect(sum(assessment)).toBe(assessment.score);
          expect(Number.isInteger(assessment.score) && assessment.score >= 0 && assessment.score <= 100).toBe(true);
          for (const axis of [assessment.staleness, assessment.spam, assessment.relevance]) {
            expect(axis === null || (Number.isInteger(axis) && axis >= 0 && axis <= 100)).toBe(true);
          }
        }
      }),
    ));

  it("a guarded person is never up for removal", () =>
    fc.assert(
      fc.property(rows, policies, (rows, policy) => {
        for (const assessment of judge(rows, policy)) {
          if (assessment.protectedBy.length > 0) expect(["keep", "review"]).toContain(assessment.verdict);
        }
      }),
    ));

  it("nobody is up for removal for age, or for one kind of sign", () =>
    fc.assert(
      fc.property(rows, policies, (rows, policy) => {
        for (const assessment of judge(rows, policy))
          if (assessment.verdict === "remove") expect(SPAM_FAMILIES(assessment).size).toBeGreaterThan(1);
      }),
    ));

  it("age alone never reaches the review line without messages", () =>
    fc.assert(
      fc.property(rows, (rows) => {
        for (const assessment of judge(rows, DEFAULT_POLICY)) {
          if (assessment.receipt().every(({ group, points }) => group !== "spam" || points <= 0)) expect(assessment.verdict).toBe("keep");
        }
      }),
    ));

  it("the order of the rows changes nothing", () =>
    fc.assert(
      fc.property(rows, policies, fc.infiniteStream(fc.nat()), (rows, policy, numbers) => {
        const original = reading(rows);
        const keyed = original.connections.map((connection) => ({ connection, key: numbers.next().value as number }));
        const shuffled = { ...original, connections: keyed.sort((a, b) => a.key - b.key).map(({ connection }) => connection) };
        expect(rank(analyse(shuffled, policy).assessments).map(written)).toEqual(rank(analyse(original, policy).assessments).map(written));
      }),
    ));

  it("names of other cultures change no score", () =>
    fc.assert(
      fc.property(rows, policies, fc.constantFrom(...cultures), (rows, policy, culture) => {
        const bare = (assessments: readonly Assessment[]) =>
          assessments.map(({ score, spam, staleness, relevance, verdict }) => ({ score, spam, staleness, relevance, verdict }));
        expect(bare(judge(rows, policy, culture))).toEqual(bare(judge(rows, policy)));
      }),
      { numRuns: 300 },
    ));

  it("a longer silence never lowers staleness", () =>
    fc.assert(
      fc.property(rows, day, day, (rows, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const at = (date: string) =>
          judge(
            rows.map((each, index) => (index === 0 ? { ...each, connectedOn: date } : each)),
            DEFAULT_POLICY,
          )[0] as Assessment;
        const plain = (assessment: Assessment) =>
          assessment.receipt().some(({ signal }) => signal === "accept-burst") ? undefined : assessment.staleness;
        const before = plain(at(earlier));
        const after = plain(at(later));
        if (before !== undefined && after !== undefined) expect(before).toBeGreaterThanOrEqual(after as number);
      }),
    ));

  it("knowing nothing about the user accuses nobody more than knowing them to be near", () =>
    fc.assert(
      fc.property(rows, (rows) => {
        const near: Owner = {
          titles: [],
          companies: COMPANIES,
          pastCompanies: [],
          schools: [],
          keywords: [],
          targetCompanies: [],
          goals: [],
        };
        const blind = judge(rows, DEFAULT_POLICY);
        const informed = judge(rows, { ...DEFAULT_POLICY, me: near });
        blind.forEach((assessment, index) => {
          if (assessment.person.company !== "") expect((informed[index] as Assessment).score).toBeLessThanOrEqual(assessment.score);
        });
      }),
    ));
});
