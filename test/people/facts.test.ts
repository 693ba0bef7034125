/** Facts tied to the connections they are about: by address, by a name that is unique, and never where addresses differ. */
import { describe, expect, it } from "vitest";
import { twinId } from "../../src/export/person-id.ts";
import { identify } from "../../src/people/connections.ts";
import {
  contactsOf,
  endorsementsOf,
  FILES,
  followsOf,
  invitationsOf,
  labelsOf,
  matcherOf,
  notesOf,
  recommendationsOf,
  UNMENTIONED,
} from "../../src/people/facts.ts";
import { isOffer, type Noticed } from "../../src/people/history.ts";
import { join } from "../../src/people/join.ts";
import type { Connection, Identified } from "../../src/people/person.ts";
import type { InvitationRow } from "../../src/sheets/invitations.ts";
import { notes } from "../noticed.ts";

/** `ada` has an address, `Ada Example`; `bo@` has none, `Bo Sample`; there are two of `Cy Twin`. */
const connection = (id: string, name: string, more: Partial<Connection> = {}) => ({
  id,
  row: 1,
  firstName: name,
  lastName: "",
  name,
  url: id.endsWith("@") ? "" : `https://www.linkedin.com/in/${id}`,
  email: "",
  company: "",
  position: "",
  connectedOn: undefined,
  ...more,
});
const PEOPLE = identify([
  connection("ada", "Ada Example", { email: "Ada@Example.org" }),
  connection("bo@", "Bo Sample", { email: "both@example.org" }),
  connection("cy", "Cy Twin", { email: "both@example.org", company: "Acme" }),
  connection("cy-2", "Cy Twin", { company: "Globex" }),
]);
const matcher = matcherOf(PEOPLE);

describe("a row of another file is about", () => {
  it.each([
    ["whom its address names", "ada", "Somebody Else", "ada"],
    ["whom its address names, be there namesakes", "cy-2", "Cy Twin", "cy-2"],
    ["whom its name names, where it has no address", undefined, "ada  EXAMPLE", "ada"],
    ["whom its name names, where the connection has no address", "bo-sample", "Bo Sample", "bo@"],
    ["whom its name names, where neither has one", undefined, "Bo Sample", "bo@"],
    ["nobody, where the addresses differ though the names are the same", "another-ada", "Ada Example", undefined],
    ["nobody, where two people have the name", undefined, "Cy Twin", undefined],
    ["nobody, where two people have the name and neither the address", "cy-3", "Cy Twin", undefined],
    ["nobody, where nobody has the name", undefined, "Di Nobody", undefined],
    ["nobody, without a name", undefined, "", undefined],
    ["nobody, without a name, though it has an address", "another", "", undefined],
  ])("%s", (_, id, name, person) => expect(matcher.match(id, name)).toBe(person));

  it("nobody, where an empty name is somebody's", () => {
    expect(matcherOf(identify([connection("e@", "")])).match(undefined, "")).toBeUndefined();
  });

  it("whose e-mail address it has, whatever its case, and nobody where two people share it", () => {
    expect(matcher.byEmail("ada@example.org")).toBe("ada");
    expect(matcher.byEmail("both@example.org")).toBeUndefined();
    expect(matcher.byEmail("none@example.org")).toBeUndefined();
    expect(matcher.byEmail("")).toBeUndefined();
    const three = matcherOf(identify(["a", "b", "c"].map((id) => connection(id, id, { email: "both@example.org" }))));
    expect(three.byEmail("both@example.org")).toBeUndefined();
  });
});

describe("invitations", () => {
  const row = (more: Partial<InvitationRow>): InvitationRow => ({
    direction: "incoming",
    from: "",
    to: "",
    otherId: "ada",
    otherName: "",
    ownerId: undefined,
    ownerName: "",
    sentOn: "2024-01-02",
    message: "",
    ...more,
  });
  /** A note of so many points, with or without a link to book a meeting. */
  const notice = (note: string) => notes({ points: Number.parseInt(note, 10), booking: note.endsWith("booking") });
  const of = (...rows: readonly Partial<InvitationRow>[]) => invitationsOf(rows.map(row), matcher, notice).get("ada");

  it("tell who invited whom", () => {
    expect(of({})).toEqual({ sent: undefined, received: "2024-01-02", noticed: undefined });
    expect(of({ direction: "outgoing" })).toEqual({ sent: "2024-01-02", received: undefined, noticed: undefined });
    expect(of({ direction: "outgoing" }, { sentOn: "2024-02-02" })).toEqual({
      sent: "2024-01-02",
      received: "2024-02-02",
      noticed: undefined,
    });
  });

  it("of one direction tell the last, and a date rather than none", () => {
    expect(of({}, { sentOn: "2024-02-02" }, { sentOn: undefined })?.received).toBe("2024-02-02");
    const sent = of(
      { direction: "outgoing" },
      { direction: "outgoing", sentOn: "2024-02-02" },
      { direction: "outgoing", sentOn: undefined },
    );
    expect(sent?.sent).toBe("2024-02-02");
  });

  it("tell what stands out in notes of theirs, the strongest and all of it, and nothing of the owner's", () => {
    expect(of({ message: "20 booking" }, { message: "" }, { message: "30" })?.noticed).toEqual(notes({ points: 30, booking: true }));
    expect(of({ message: "30" }, { message: "20 booking" })?.noticed).toEqual(notes({ points: 30, booking: true }));
    expect(of({ direction: "outgoing", message: "30" })?.noticed).toBeUndefined();
  });

  it("of nobody known tell nothing", () => expect(invitationsOf([row({ otherId: "another" })], matcher, notice).size).toBe(0));
});

describe("endorsements", () => {
  const row = (otherId: string | undefined, given = true, otherName = "") => ({ otherId, otherName, given });
  const of = (...[received, given]: [Parameters<typeof endorsementsOf>[0], Parameters<typeof endorsementsOf>[1]]) =>
    endorsementsOf(received, given, { connections: PEOPLE, matcher });

  it("are counted each way, for everybody", () => {
    const found = of([row("ada"), row("ada"), row(undefined, true, "Bo Sample")], [row("ada")]);
    expect([...found.keys()]).toEqual(PEOPLE.map(({ id }) => id));
    expect(found.get("ada")).toEqual({ received: 2, given: 1 });
    expect(found.get("bo@")).toEqual({ received: 1, given: 0 });
    expect(found.get("cy")).toEqual({ received: 0, given: 0 });
  });

  it("stay unknown where their file is missing", () => {
    expect(of([row("ada")], undefined).get("ada")).toEqual({ received: 1, given: undefined });
    expect(of(undefined, []).get("ada")).toEqual({ received: undefined, given: 0 });
  });

  it("count where they were given, each way", () => {
    expect(of([row("ada", false), row("ada")], [row(undefined, false, "Bo Sample")]).get("ada")).toEqual({ received: 1, given: 0 });
    expect(of([], [row(undefined, false, "Bo Sample")]).get("bo@")).toEqual({ received: 0, given: 0 });
  });

  it("of nobody known, or of two people, are nobody's", () => {
    expect(of([row("another"), row(undefined, true, "Cy Twin")], []).get("cy")).toEqual({ received: 0, given: 0 });
  });
});

describe("recommendations", () => {
  const row = (otherName: string, company = "", date: string | undefined = "2024-01-02") => ({ otherName, company, date });
  const of = (received: readonly ReturnType<typeof row>[] | undefined, given: readonly ReturnType<typeof row>[] | undefined) =>
    recommendationsOf(received, given, PEOPLE);

  it("are told by their days each way, for everybody", () => {
    const found = of([row("ADA Example"), row("Ada Example", "", "2023-01-01")], [row("Bo Sample")]);
    expect([...found.keys()]).toEqual(PEOPLE.map(({ id }) => id));
    expect(found.get("ada")).toEqual({ received: ["2024-01-02", "2023-01-01"], given: [] });
    expect(found.get("bo@")).toEqual({ received: [], given: ["2024-01-02"] });
  });

  it("without a day are recommendations all the same", () => {
    expect(recommendationsOf([{ otherName: "Ada Example", company: "", date: undefined }], [], PEOPLE).get("ada")?.received).toEqual([""]);
  });

  it("stay unknown where their file is missing", () => {
    expect(of([], undefined).get("ada")).toEqual({ received: [], given: undefined });
    expect(of(undefined, [row("Ada Example")]).get("ada")).toEqual({ received: undefined, given: ["2024-01-02"] });
  });

  it("of a namesake are those of the one at the company", () => {
    const found = of([row("Cy Twin", "GLOBEX Ltd")], []);
    expect([found.get("cy")?.received, found.get("cy-2")?.received]).toEqual([[], ["2024-01-02"]]);
  });

  it("that could be either namesake's protect both", () => {
    for (const company of ["", "Initech"]) {
      const found = of([row("Cy Twin", company)], []);
      expect([found.get("cy")?.received, found.get("cy-2")?.received]).toEqual([["2024-01-02"], ["2024-01-02"]]);
    }
    const nowhere = identify([connection("a", "Cy Twin"), connection("b", "Cy Twin", { company: "Acme" })]);
    expect([...recommendationsOf([row("Cy Twin", "")], [], nowhere).values()].map(({ received }) => received?.length)).toEqual([1, 1]);
  });

  it("of one alone are theirs, whatever the company", () =>
    expect(of([row("Ada Example", "Globex")], []).get("ada")?.received).toHaveLength(1));
});

it("notes are counted", () => {
  const rows = [
    { otherId: "ada", otherName: "" },
    { otherId: "ada", otherName: "" },
    { otherId: undefined, otherName: "Bo Sample" },
    { otherId: "x", otherName: "" },
  ];
  expect([...notesOf(rows, matcher)]).toEqual([
    ["ada", { count: 2 }],
    ["bo@", { count: 1 }],
  ]);
});

describe("follows", () => {
  const row = (date: string | undefined, unfollowed: boolean, otherName = "Ada Example") => ({ otherName, date, unfollowed });
  const of = (...rows: readonly ReturnType<typeof row>[]) => followsOf(rows, matcher).get("ada");

  it("tell whom the user unfollowed, if that was last", () => {
    expect(of(row("2024-01-02", true))).toEqual({ unfollowed: "2024-01-02" });
    for (const [late, early] of [
      [row("2024-02-02", true), row("2024-01-02", false)],
      [row("2024-02-02", false), row("2024-01-02", true)],
    ] as const) {
      const wanted = late.unfollowed ? { unfollowed: "2024-02-02" } : undefined;
      expect(of(late, early)).toEqual(wanted);
      expect(of(early, late)).toEqual(wanted);
    }
  });

  it("without a day tell nothing, and a day comes after none", () => {
    expect(of(row(undefined, true))).toBeUndefined();
    expect(of(row("2024-01-02", true), row(undefined, false))).toEqual({ unfollowed: "2024-01-02" });
    expect(of(row(undefined, false), row("2024-01-02", true))).toEqual({ unfollowed: "2024-01-02" });
  });

  it("of two on one day the first counts", () =>
    expect(of(row("2024-01-02", true), row("2024-01-02", false))).toEqual({ unfollowed: "2024-01-02" }));

  it("of namesakes tell nothing", () => expect(followsOf([row("2024-01-02", true, "Cy Twin")], matcher).size).toBe(0));
});

describe("the address book", () => {
  const of = (...rows: readonly { otherName: string; emails: readonly string[] }[]) => [...contactsOf(rows, matcher).keys()];

  it("is matched by any e-mail address, else by a name", () => {
    expect(of({ otherName: "A.", emails: ["x@example.org", "ada@example.org"] })).toEqual(["ada"]);
    expect(of({ otherName: "bo SAMPLE", emails: [] })).toEqual(["bo@"]);
    expect(of({ otherName: "Ada Example", emails: ["x@example.org"] })).toEqual(["ada"]);
    expect(of({ otherName: "Bo Sample", emails: ["ada@example.org"] })).toEqual(["ada"]);
  });

  it("not by a name that stands there twice, or that two people have, or of one word", () => {
    const bo = { otherName: "Bo Sample", emails: [] };
    expect(of(bo, bo)).toEqual([]);
    expect(of({ otherName: "Cy Twin", emails: [] })).toEqual([]);
    const cher = matcherOf(identify([connection("cher", "Cher")]));
    expect(contactsOf([{ otherName: "Cher", emails: [] }], cher).size).toBe(0);
  });

  it("not by an e-mail address that two people share", () =>
    expect(of({ otherName: "Somebody", emails: ["both@example.org"] })).toEqual([]));

  it("says that they are listed", () => {
    expect(contactsOf([{ otherName: "Bo Sample", emails: [] }], matcher).get("bo@")).toEqual({ listed: true });
  });
});

describe("labels", () => {
  const LATE = "urn:li:activity:7402912164795363328";
  const EARLY = "urn:li:activity:6282955928685940736";
  const UNCHECKED = "urn:li:activity:6141000000000000000";
  const row = (person: string, label: string, post = "", otherId?: string) => ({ row: 3, line: 4, person, otherId, label, post });
  const of = (...rows: readonly ReturnType<typeof row>[]) => labelsOf(rows, matcher, "labels.csv");

  it("are the user's own word of a person, by address, by its last part or by name", () => {
    expect(of(row("https://www.linkedin.com/in/ada", "spam", "", "ada")).labels.get("ada")).toEqual({ spam: true, posted: undefined });
    expect([...of(row("ADA", "spam")).labels.keys()]).toEqual(["ada"]);
    expect([...of(row("Bo Sample", "spam")).labels.keys()]).toEqual(["bo@"]);
  });

  it("of nobody, or of two people, are told", () => {
    for (const unknown of [
      row("Cy Twin", "spam"),
      row("Di", "spam"),
      row("https://www.linkedin.com/in/di", "spam", "", "di"),
      row("Ada Example", "spam", "", "di"),
    ]) {
      const { labels, problems } = of(unknown);
      expect(labels.size).toBe(0);
      expect(problems).toMatchObject([{ kind: "unknown-person", setAside: true, row: 3, line: 4, file: "labels.csv" }]);
    }
  });

  it("that prune does not know are told, and set aside where nothing else stands there", () => {
    expect(of(row("ada", "friend")).problems).toMatchObject([{ kind: "unknown-label", setAside: true }]);
    expect(of(row("ada", "friend", LATE)).problems).toMatchObject([{ kind: "unknown-label", setAside: false }]);
    expect(of(row("ada", "friend")).labels.get("ada")).toEqual({ spam: false, posted: undefined });
    expect(of(row("ada", "", LATE)).problems).toEqual([]);
    expect(of(row("ada", "spam")).problems).toEqual([]);
  });

  it("tell the latest post of several", () => {
    for (const posts of [
      [LATE, EARLY],
      [EARLY, LATE],
    ])
      expect(of(...posts.map((post) => row("ada", "", post))).labels.get("ada")?.posted).toEqual({ kind: "post", on: "2025-12-06" });
    expect(of(row("ada", "", LATE), row("ada", "spam")).labels.get("ada")).toMatchObject({ spam: true, posted: { on: "2025-12-06" } });
    expect(of(row("ada", "spam"), row("ada", "", LATE)).labels.get("ada")).toMatchObject({ spam: true });
  });

  it("with a link that tells no day are told, and set aside unless they say spam", () => {
    expect(of(row("ada", "", "https://example.org")).problems).toMatchObject([{ kind: "undated-post", setAside: true }]);
    expect(of(row("ada", "spam", "https://example.org")).problems).toMatchObject([{ kind: "undated-post", setAside: false }]);
  });

  it("with a post so old that nobody compared are told, and used", () => {
    const { labels, problems } = of(row("ada", "", UNCHECKED));
    expect(problems).toMatchObject([{ kind: "unchecked-post", setAside: false }]);
    expect(labels.get("ada")?.posted?.on).toBe("2016-05-24");
    expect(of(row("ada", "", EARLY)).problems).toEqual([]);
  });
});

it("a file that is there says nothing of whom it does not mention", () => {
  const none = {
    ...{ received: 0, sent: 0, greetingsReceived: 0, greetingsSent: 0, sentInWords: 0, daysReceived: 0, daysSent: 0, contactDays: 0 },
    ...{
      first: undefined,
      last: undefined,
      years: [],
      exchanges: 0,
      firstExchange: undefined,
      lastExchange: undefined,
      startedBy: undefined,
    },
    ...{ usualGap: undefined, noticed: [], unansweredDays: 0, unansweredSince: undefined, undated: 0, unclear: 0, refused: false },
    ...{ spamFolder: undefined },
    ...{ sameText: 0, recipients: 0, byName: false },
  };
  expect(UNMENTIONED).toStrictEqual({
    messages: none,
    invitations: { sent: undefined, received: undefined, noticed: undefined },
    endorsements: { received: 0, given: 0 },
    recommendations: { received: [], given: [] },
    notes: { count: 0 },
    follows: { unfollowed: undefined },
    contacts: { listed: false },
    labels: { spam: false, posted: undefined },
    earlier: { job: undefined },
  });
});

describe("those who share an address", () => {
  const twins = identify([connection(twinId("dup", "a"), "Ada Twin"), connection(twinId("dup", "b"), "Bo Twin")]);

  it("are each credited with what is told of it", () => {
    const shared = matcherOf(twins);
    expect(shared.match("dup", "")).toBe("dup");
    const row = { otherId: "dup", otherName: "", given: true };
    const endorsed = endorsementsOf([row], [row, row], { connections: twins, matcher: shared });
    expect([...endorsed.values()]).toEqual([
      { received: 1, given: 2 },
      { received: 1, given: 2 },
    ]);
    expect(join(twins, { notes: new Map([["dup", { count: 3 }]]) }).map(({ notes }) => notes?.count)).toEqual([3, 3]);
    const own = new Map([
      ["dup", { count: 3 }],
      [twinId("dup", "a"), { count: 1 }],
    ]);
    expect(join(twins, { notes: own }).map(({ notes }) => notes?.count)).toEqual([1, 3]);
  });
});

describe("people joined with facts", () => {
  const [ada] = PEOPLE as readonly [Identified];

  it.each(FILES)("%s: absent, not mentioned, mentioned", (file) => {
    const told = { any: file } as never;
    expect(join(PEOPLE)[0]?.[file]).toBeUndefined();
    expect(join(PEOPLE, { [file]: new Map() })[0]?.[file]).toBe(UNMENTIONED[file]);
    expect(join(PEOPLE, { [file]: new Map([["ada", told]]) })[0]?.[file]).toBe(told);
    expect(join(PEOPLE, { [file]: new Map([["ada", told]]) })[1]?.[file]).toBe(UNMENTIONED[file]);
  });

  it("are what they were", () => expect(join(PEOPLE, { notes: new Map() })[0]).toMatchObject(ada));
});

it.each<[Partial<Noticed>, boolean]>([
  [{ points: 10 }, true],
  [{ points: 9, family: "sales" }, false],
  [{ template: true }, true],
  [{ channel: "WhatsApp", booking: true, bareLink: true }, false],
])("%j is an offer: %s", (what, offers) => expect(isOffer(notes(what))).toBe(offers));
