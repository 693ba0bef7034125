/** Messages folded into what was between two people: counts, days, exchanges, the gate of first contact, groups, what is left out. */
import { describe, expect, it } from "vitest";
import { type History, NO_HISTORY } from "../../src/people/history.ts";
import type { Message } from "../../src/sheets/messages.ts";
import { noticedMessage } from "../noticed.ts";
import { at, between, ears, fold, mine, theirs, thread, WORDS } from "./threads.ts";

describe("messages", () => {
  it("are counted each way, greetings apart", () => {
    const talk = thread(
      theirs("2024-01-01"),
      theirs("2024-01-02", "hello"),
      mine("2024-01-03", "hello you"),
      mine("2024-01-04"),
      mine("2024-01-04T13:00:00"),
    );
    expect(between([talk])).toMatchObject({ received: 1, sent: 2, greetingsReceived: 1, greetingsSent: 1 });
  });

  it("fall on days, greetings apart, by the calendar of UTC", () => {
    const talk = thread(
      theirs("2024-01-01T00:00:00"),
      theirs("2024-01-01T23:59:59"),
      theirs("2024-01-02T00:00:00"),
      mine("2024-01-02"),
      mine("2024-01-05"),
      mine("2024-01-07", "hello"),
    );
    expect(between([talk])).toMatchObject({ daysReceived: 2, daysSent: 2, contactDays: 3 });
  });

  it.each([
    ["four words are none", "one two three four", 0],
    ["five words are words", "one two three four five", 1],
    ["nor is a greeting, however long", "hello two three four five six", 0],
  ])("of the owner's, in words: %s", (_, text, sentInWords) => {
    expect(between([thread(theirs("2024-01-01"), mine("2024-01-02", text))])).toMatchObject({ sentInWords });
  });

  it("begin and end, whoever wrote and whatever it says, in whatever order they stand", () => {
    const talk = [theirs("2024-03-03", "hello"), mine("2024-01-01", "hello"), theirs("2024-02-02")];
    expect(between([thread(...talk)])).toMatchObject({ first: "2024-01-01", last: "2024-03-03", startedBy: "me" });
    expect(between([thread(...[...talk].reverse())])).toMatchObject({ first: "2024-01-01", last: "2024-03-03", startedBy: "me" });
    expect(between([thread(talk[0] as Message), thread(talk[2] as Message)])).toMatchObject({ first: "2024-02-02", startedBy: "them" });
  });

  it("are counted by year, greetings among them, those without a day not", () => {
    const talk = [
      theirs("2023-12-31T23:59:59"),
      theirs("2024-01-01T00:00:00", "hello"),
      mine("2024-05-05"),
      mine("2026-01-01"),
      mine("2025-01-01", WORDS, { at: undefined }),
    ];
    const years = [
      [2023, 1, 0],
      [2024, 1, 1],
      [2026, 0, 1],
    ];
    expect(between([thread(...talk)]).years).toEqual(years);
    expect(between(talk.map((message) => thread(message))).years).toEqual(years);
  });

  it("of nobody are a history of nothing", () => {
    expect(fold([]).histories.size).toBe(0);
    expect(fold([])).toMatchObject({ since: undefined, newest: undefined, messages: 0, conversations: 0, leftOut: {} });
    expect(NO_HISTORY.first).toBeUndefined();
  });

  it("are told apart by who takes part in them", () => {
    const bo = { from: "Bo Sample", fromId: "bo" };
    const { histories } = fold([
      thread(theirs("2024-01-01")),
      thread(theirs("2024-01-02", WORDS, bo), mine("2024-01-03", WORDS, { to: "Bo Sample", toIds: ["bo"] })),
    ]);
    expect([...histories].map(([party, { received, sent }]) => [party, received, sent])).toEqual([
      ["ada", 1, 0],
      ["bo", 1, 1],
    ]);
  });

  it("the owner's own are enough to be known by", () => {
    expect(between([thread(mine("2024-01-01"))])).toMatchObject({ received: 0, sent: 1, startedBy: "me", exchanges: 0 });
  });
});

describe("an exchange", () => {
  it.each<[what: string, exchanges: number, first: string | undefined, last: string | undefined, talk: readonly Message[]]>([
    ["is an answer", 1, "2024-01-02", "2024-01-02", [theirs("2024-01-01"), mine("2024-01-02")]],
    ["either way", 1, "2024-01-02", "2024-01-02", [mine("2024-01-01"), theirs("2024-01-02")]],
    ["is not one message after the other of the same hand", 0, undefined, undefined, [theirs("2024-01-01"), theirs("2024-01-02")]],
    [
      "comes with every turn",
      3,
      "2024-01-03",
      "2024-01-06",
      [theirs("2024-01-01"), theirs("2024-01-02"), mine("2024-01-03"), theirs("2024-01-05"), mine("2024-01-06"), mine("2024-01-07")],
    ],
    ["is no greeting", 0, undefined, undefined, [theirs("2024-01-01"), mine("2024-01-02", "hello")]],
    ["nor an answer to a greeting", 0, undefined, undefined, [theirs("2024-01-01", "hello"), mine("2024-01-02")]],
    [
      "a greeting between does not undo it",
      1,
      "2024-01-03",
      "2024-01-03",
      [theirs("2024-01-01"), mine("2024-01-02", "hello"), mine("2024-01-03")],
    ],
  ])("%s: %i", (_, exchanges, firstExchange, lastExchange, talk) => {
    expect(between([thread(...talk)])).toMatchObject({ exchanges, firstExchange, lastExchange });
  });

  it("is within a conversation, and the earliest and latest are kept whatever order conversations come in", () => {
    const [early, late] = [thread(theirs("2020-01-01"), mine("2020-01-02")), thread(theirs("2024-01-01"), mine("2024-01-02"))];
    for (const threads of [
      [early, late],
      [late, early],
    ])
      expect(between(threads)).toMatchObject({ exchanges: 2, firstExchange: "2020-01-02", lastExchange: "2024-01-02" });
    expect(between([thread(theirs("2020-01-01")), thread(mine("2020-01-02"))]).exchanges).toBe(0);
  });
});

describe("the gate of first contact", () => {
  const pitch = "#30 buy this";
  const noticed = (...threads: readonly (readonly Message[])[]) => between(threads).noticed;

  it("is open for what comes before the owner's second reply", () => {
    const opening = noticedMessage("2024-01-05", { points: 30 });
    expect(noticed(thread(theirs("2024-01-05", pitch)))).toEqual([{ ...opening, number: 1 }]);
    expect(noticed(thread(mine("2024-01-01"), theirs("2024-01-05", pitch)))).toEqual([{ ...opening, number: 1, asked: true }]);
    expect(noticed(thread(theirs("2024-01-01"), mine("2024-01-02"), theirs("2024-01-05", pitch)))).toEqual([
      { ...opening, number: 2, asked: true },
    ]);
    expect(noticed(thread(theirs("2024-01-05", pitch), mine("2024-01-06"), mine("2024-01-07")))).toEqual([{ ...opening, number: 1 }]);
  });

  it("is shut from the second reply on", () => {
    expect(noticed(thread(theirs("2024-01-01"), mine("2024-01-02"), mine("2024-01-03"), theirs("2024-01-05", pitch)))).toEqual([]);
    // In another conversation it is heard, and was no first contact.
    expect(noticed(thread(mine("2024-01-02"), mine("2024-01-03")), thread(theirs("2024-01-05", pitch)))).toMatchObject([
      { opening: false, number: 1 },
    ]);
    expect(noticed(thread(mine("2024-01-02")), thread(theirs("2024-01-05", pitch)))).toMatchObject([{ opening: true }]);
  });

  it("shuts at the very time of the second reply", () => {
    expect(noticed(thread(theirs("2024-01-05", pitch)), thread(mine("2024-01-02"), mine("2024-01-05")))).toMatchObject([
      { opening: false },
    ]);
    expect(noticed(thread(theirs("2024-01-05", pitch)), thread(mine("2024-01-02"), mine("2024-01-05T12:00:01")))).toMatchObject([
      { opening: true },
    ]);
  });

  it("counts the two earliest replies, in whatever order conversations come", () => {
    const late = thread(mine("2024-03-01"), mine("2024-03-02"), mine("2024-03-03"));
    const offer = thread(theirs("2024-02-01", pitch));
    const early = thread(mine("2024-01-01"), mine("2024-01-02"));
    expect(noticed(late, offer)).toMatchObject([{ opening: true }]);
    expect(noticed(late, offer, early)).toMatchObject([{ opening: false }]);
    expect(noticed(early, offer, late)).toMatchObject([{ opening: false }]);
    expect(noticed(thread(mine("2024-01-01")), offer, thread(mine("2024-01-03")))).toMatchObject([{ opening: false }]);
  });

  it("greetings are no replies, refusals are", () => {
    const said = (text: string) => noticed(thread(mine("2024-01-01", text), mine("2024-01-02", text)), thread(theirs("2024-01-05", pitch)));
    expect(said("hello")).toMatchObject([{ opening: true }]);
    expect(said("no thanks")).toMatchObject([{ opening: false }]);
    const inOne = (text: string) => noticed(thread(mine("2024-01-01", text), mine("2024-01-02", text), theirs("2024-01-05", pitch)));
    expect(inOne("hello")).toMatchObject([{ opening: true }]);
    expect(inOne("no thanks")).toEqual([]);
  });

  it("is shut in a conversation that began after an exchange", () => {
    const talk = thread(theirs("2024-01-01"), mine("2024-01-02"));
    expect(noticed(talk, thread(theirs("2024-01-05", pitch)))).toMatchObject([{ opening: false }]);
    expect(noticed(talk, thread(theirs("2024-01-02", "a greeting of sorts"), theirs("2024-01-05", pitch)))).toMatchObject([
      { opening: true },
    ]);
    expect(noticed(talk, thread(theirs("2024-01-02T12:00:01", "a greeting of sorts"), theirs("2024-01-05", pitch)))).toMatchObject([
      { opening: false },
    ]);
  });

  it("tells what was asked for: what came after a word of the owner's, and not what came before it, or with it", () => {
    expect(noticed(thread(theirs("2024-01-05", pitch)), thread(mine("2024-01-04")))).toMatchObject([{ asked: true }]);
    expect(noticed(thread(theirs("2024-01-05", pitch)), thread(mine("2024-01-05")))).toMatchObject([{ asked: false }]);
    expect(noticed(thread(theirs("2024-01-05", pitch)), thread(mine("2024-01-06")))).toMatchObject([{ asked: false }]);
    expect(noticed(thread(theirs("2024-01-05", pitch)), thread(mine("2024-01-04", "hello")))).toMatchObject([{ asked: false }]);
  });

  it("keeps the earliest eight and the latest, in whatever order conversations come", () => {
    const days = Array.from({ length: 12 }, (_, index) => `2024-01-${String(index + 10)}`);
    const threads = days.map((day, index) => thread(theirs(day, `#${index + 1} buy this`)));
    for (const order of [threads, [...threads].reverse(), [...threads.slice(5), ...threads.slice(0, 5)]])
      expect(noticed(...order).map(({ points }) => points)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 12]);
  });

  it("numbers their messages in the conversation, greetings among them, the owner's not", () => {
    const talk = thread(theirs("2024-01-01", "hello"), mine("2024-01-02", "hello"), theirs("2024-01-03"), theirs("2024-01-04", pitch));
    expect(noticed(thread(theirs("2023-01-01")), talk)).toMatchObject([{ number: 3 }]);
  });
});

describe("a settled conversation", () => {
  const days = (count: number) => Array.from({ length: count }, (_, index) => `2024-01-${String(index + 1).padStart(2, "0")}`);
  const settled = (received: number, sent: number) =>
    between([
      thread(
        ...days(received).map((day) => theirs(`${day}T10:00:00`)),
        ...days(sent).map((day) => mine(`${day}T11:00:00`, "short words")),
        mine("2024-02-01", "hello"),
        mine("2024-02-02", "no thanks"),
        theirs("2024-02-03", "hello"),
      ),
    ]);

  it.each([
    [12, 12, { received: 13, sent: 14, greetingsReceived: 0, greetingsSent: 0, sentInWords: 2 }],
    [11, 12, { received: 11, sent: 13, greetingsReceived: 1, greetingsSent: 1, sentInWords: 0 }],
    [12, 11, { received: 13, sent: 12, greetingsReceived: 0, greetingsSent: 1, sentInWords: 0 }],
  ])("is listened to no more from 12 messages each way on: after %i and %i", (received, sent, counts) => {
    expect(settled(received, sent)).toMatchObject(counts);
  });

  it("what is listened to no more is no refusal", () => {
    const talk = (more: number) =>
      between([
        thread(...days(12).map((day) => theirs(`${day}T10:00:00`)), ...days(12 + more).map((day) => mine(`${day}T11:00:00`, "no thanks"))),
      ]);
    expect(talk(0).refused).toBe(true);
    expect(talk(1).refused).toBe(false);
  });

  it("is listened to where it begins anew", () => {
    const talk = thread(...days(12).flatMap((day) => [theirs(`${day}T10:00:00`), mine(`${day}T11:00:00`)]));
    expect(between([talk, thread(theirs("2024-02-01", "hello")), thread(mine("2024-02-02"), mine("2024-02-03", "hello"))])).toMatchObject({
      greetingsReceived: 1,
      greetingsSent: 1,
    });
  });

  it("is told apart from one that goes on, which is listened to though not as first contact", () => {
    const asked: boolean[] = [];
    between([thread(mine("2024-01-01"), mine("2024-01-02"), theirs("2024-01-03"))], {
      listen: (text, direction, isOpen) => {
        asked.push(isOpen);
        return ears(text, direction, isOpen);
      },
    });
    expect(asked).toEqual([true, true, false]);
  });
});

describe("a single message around the day of connecting is a greeting", () => {
  const only = (day: string, connected: string | undefined) => between([thread(theirs(day))], { connectedOn: () => connected });

  it.each([
    ["2024-01-02T00:00:00", "2024-01-02", 1],
    ["2024-01-03T23:59:59", "2024-01-02", 1],
    ["2024-01-04T00:00:00", "2024-01-02", 0],
    ["2024-01-01T00:00:00", "2024-01-02", 1],
    ["2023-12-31T23:59:59", "2024-01-02", 0],
    ["2024-01-02", undefined, 0],
  ])("written %s, connected %s: %i", (day, connected, greetingsReceived) => {
    expect(only(day, connected)).toMatchObject({ greetingsReceived, received: 1 - greetingsReceived });
  });

  it("from either side", () => {
    expect(between([thread(mine("2024-01-02"))], { connectedOn: () => "2024-01-02" })).toMatchObject({ sent: 0, greetingsSent: 1 });
  });

  it("and two are not", () => {
    expect(between([thread(theirs("2024-01-02"), theirs("2024-01-02"))], { connectedOn: () => "2024-01-02" })).toMatchObject({
      received: 2,
    });
  });

  it("what stands out in it is noticed all the same, and no day is no day", () => {
    expect(between([thread(theirs("2024-01-02", "#30"))], { connectedOn: () => "2024-01-02" }).noticed).toHaveLength(1);
    expect(between([thread(theirs("2024-01-02", WORDS, { at: undefined }))], { connectedOn: () => "1970-01-01" })).toMatchObject({
      received: 1,
    });
  });

  it("of the party's own day", () => {
    const asked: string[] = [];
    between([thread(theirs("2024-01-02"))], {
      connectedOn: (party) => {
        asked.push(party);
        return undefined;
      },
    });
    expect(asked).toEqual(["ada"]);
  });
});

describe("silence after the owner's word", () => {
  it.each<[what: string, days: number, since: string | undefined, talk: readonly Message[]]>([
    ["counts days", 2, "2024-01-02", [theirs("2024-01-01"), mine("2024-01-02"), mine("2024-01-02T13:00:00"), mine("2024-01-04")]],
    ["from the first", 2, "2024-01-02", [mine("2024-01-04"), mine("2024-01-02")]],
    ["after the last they wrote", 1, "2024-01-04", [mine("2024-01-02"), theirs("2024-01-03"), mine("2024-01-04")]],
    ["not of the same day", 0, undefined, [theirs("2024-01-03T10:00:00"), mine("2024-01-03T11:00:00")]],
    ["is none where they answered", 0, undefined, [mine("2024-01-02"), theirs("2024-01-03")]],
    ["is not broken by a greeting", 1, "2024-01-02", [mine("2024-01-02"), theirs("2024-01-03", "hello")]],
    ["is none where nothing but a greeting was sent", 0, undefined, [mine("2024-01-02", "hello")]],
  ])("%s", (_, unansweredDays, unansweredSince, talk) => {
    expect(between([thread(...talk)])).toMatchObject({ unansweredDays, unansweredSince });
  });

  it("the last they wrote is the last of all conversations", () => {
    const threads = [thread(mine("2024-01-02")), thread(theirs("2024-01-05")), thread(theirs("2024-01-01"))];
    expect(between(threads).unansweredDays).toBe(0);
    expect(between([...threads].reverse()).unansweredDays).toBe(0);
  });
});

describe("the usual gap", () => {
  it.each([
    [["01", "05"], undefined],
    [["01", "05", "06"], 4],
    [["01", "02", "12"], 10],
    [["01", "02", "05", "15"], 3],
    [["01", "02", "05", "15", "16"], 3],
    [["01", "11", "12", "13"], 1],
  ])("between the days %j is %s", (days, usualGap) => {
    const talk = days.map((day, index) => (index % 2 === 0 ? mine : theirs)(`2024-01-${day}`));
    expect(between([thread(...talk)])).toMatchObject({ usualGap });
    expect(between([thread(...[...talk].reverse())])).toMatchObject({ usualGap });
  });
});

describe("a refusal", () => {
  it.each<[what: string, refused: boolean, talk: readonly Message[]]>([
    ["is all that was said", true, [theirs("2024-01-01"), mine("2024-01-02", "no thanks")]],
    ["twice", true, [mine("2024-01-02", "no thanks"), mine("2024-01-03", "no thanks")]],
    ["beside a greeting", true, [mine("2024-01-01", "hello"), mine("2024-01-02", "no thanks")]],
    ["beside another word", false, [mine("2024-01-01"), mine("2024-01-02", "no thanks")]],
    ["never", false, [theirs("2024-01-01"), mine("2024-01-02")]],
    ["where nothing was said", false, [theirs("2024-01-01")]],
    ["of theirs", false, [theirs("2024-01-01", "no thanks"), mine("2024-01-02")]],
  ])("%s: %s", (_, refused, talk) => {
    expect(between([thread(...talk)])).toMatchObject({ refused });
  });
});

describe("what is filed under Spam", () => {
  const SPAM = { folder: "SPAM" };

  it("is told by its earliest day", () => {
    const [early, late] = [thread(theirs("2024-01-01", WORDS, SPAM)), thread(theirs("2024-02-01", WORDS, SPAM))];
    expect(between([early, late]).spamFolder).toBe("2024-01-01");
    expect(between([late, early]).spamFolder).toBe("2024-01-01");
  });

  it("is theirs, and lies in that folder", () => {
    expect(between([thread(mine("2024-01-01", WORDS, SPAM))]).spamFolder).toBeUndefined();
    expect(between([thread(theirs("2024-01-01", WORDS, { folder: "ARCHIVE" }))]).spamFolder).toBeUndefined();
  });

  it("may be a greeting", () => expect(between([thread(theirs("2024-01-01", "hello", SPAM))]).spamFolder).toBe("2024-01-01"));
});

describe("the same text as others", () => {
  const LONG = Array.from({ length: 25 }, (_, index) => `word${index}`).join(" ");
  const from = (id: string, text: string, day = "2024-01-01") => thread(theirs(day, text, { from: id, fromId: id }));
  const alike = (...threads: readonly (readonly Message[])[]) => fold(threads).histories.get("ada")?.sameText;

  it("is counted by its other senders", () => {
    expect(alike(from("ada", LONG))).toBe(0);
    expect(alike(from("ada", LONG), from("bo", LONG), from("cy", LONG))).toBe(2);
  });

  it("needs 25 words", () => {
    const short = LONG.replace(/ word24$/, "");
    expect(alike(from("ada", short), from("bo", short))).toBe(0);
  });

  it("is no greeting", () => expect(alike(from("ada", `hello ${LONG}`), from("bo", `hello ${LONG}`))).toBe(0));

  it("is the first long one of a person", () => {
    const other = LONG.replaceAll("word", "other");
    const [first, later] = [from("ada", other, "2024-01-01"), from("ada", LONG, "2024-01-02")];
    expect(alike(first, later, from("bo", LONG))).toBe(0);
    expect(alike(later, first, from("bo", LONG))).toBe(0);
    expect(alike(from("ada", "a few words", "2024-01-01"), later, from("bo", LONG))).toBe(1);
    // Of one time the one that came first.
    expect(alike(from("ada", LONG), from("ada", other), from("bo", LONG))).toBe(1);
  });
});

describe("a group", () => {
  const names = ["bo", "cy", "di", "ed", "fi", "gu"];
  const group = (others: number, ...more: readonly Message[]) =>
    thread(theirs("2024-01-02", WORDS, { to: "many", toIds: ["me", ...names.slice(0, others - 1)] }), ...more);

  it("is nobody's conversation", () => {
    const folded = fold([group(2, mine("2024-01-03"), theirs("2024-01-04"))]);
    expect([folded.histories.size, folded.names.size, folded.leftOut]).toEqual([0, 0, { group: 3 }]);
    expect(folded).toMatchObject({ messages: 3, conversations: 1, since: "2024-01-02", newest: "2024-01-04" });
  });

  it.each([
    [4, undefined],
    [5, 5],
    [6, 6],
  ])("of %i others, opened by one of them, is a mailing of theirs: %s", (others, recipients) => {
    expect(fold([group(others)]).histories.get("ada")?.recipients).toBe(recipients);
  });

  it("is told by its largest", () => {
    for (const sizes of [
      [5, 7, 6],
      [7, 5],
    ])
      expect(fold(sizes.map((size) => group(size))).histories.get("ada")?.recipients).toBe(7);
  });

  it("is no mailing where the owner spoke, or opened it", () => {
    expect(fold([group(5, mine("2024-01-03"))]).histories.size).toBe(0);
    expect(fold([group(5, mine("2024-01-01"))]).histories.size).toBe(0);
  });

  it("is a mailing of who opened it, not of who answered", () => {
    const bo = theirs("2024-01-01", WORDS, { from: "Bo Sample", fromId: "bo" });
    expect([...fold([group(5, bo)]).histories.keys()]).toEqual(["bo"]);
  });

  it("opened by nobody known is nobody's mailing", () => {
    const gone = theirs("2024-01-01", WORDS, { from: "LinkedIn Member", fromId: undefined });
    expect(fold([group(5, gone)]).histories.size).toBe(0);
  });

  it("leaves what was between two as it was", () => {
    expect(between([thread(theirs("2024-01-01")), group(5)])).toMatchObject({ received: 1, recipients: 5 });
    expect(between([thread(theirs("2024-01-01"))])).toMatchObject({ recipients: 0 });
  });
});

describe("left out", () => {
  it.each<[reason: string, message: Message]>([
    ["draft", mine("2024-01-01", WORDS, { draft: true })],
    ["sponsored", theirs("2024-01-01", WORDS, { title: "Sponsored Conversation" })],
    ["nobody", theirs("2024-01-01", WORDS, { fromId: undefined, from: "", to: "" })],
    ["deleted account", theirs("2024-01-01", WORDS, { fromId: undefined, from: "LinkedIn Member" })],
    ["deleted account", mine("2024-01-01", WORDS, { to: "LinkedIn Member", toIds: [] })],
    ["deleted account", theirs("2024-01-01", WORDS, { fromId: undefined, from: "" })],
    ["invitation note", theirs("2024-01-01", "note to you")],
  ])("%s", (reason, message) => {
    const { histories, leftOut, messages } = fold([thread(message)]);
    expect(leftOut).toEqual({ [reason]: 1 });
    expect(messages).toBe(1);
    expect(histories.get("ada")?.received ?? 0).toBe(0);
  });

  it("counts every one", () => {
    expect(
      fold([
        thread(mine("2024-01-01", WORDS, { draft: true }), mine("2024-01-01", WORDS, { draft: true }), theirs("2024-01-02", "note to you")),
      ]).leftOut,
    ).toEqual({
      draft: 2,
      "invitation note": 1,
    });
  });

  it("a title is no sponsoring, a sender's name or address or a recipient's name is somebody", () => {
    expect(between([thread(theirs("2024-01-01", WORDS, { title: "About the plan" }))]).received).toBe(1);
    expect(between([thread(theirs("2024-01-01", WORDS, { from: "", to: "" }))]).received).toBe(1);
    expect(fold([thread(theirs("2024-01-01", WORDS, { fromId: undefined, to: "" }))]).histories.size).toBe(1);
    expect(fold([thread(mine("2024-01-01", WORDS, { fromId: undefined, from: "", toIds: [] }))]).histories.size).toBe(1);
  });

  it("the note of an invitation is no message of the conversation, and what comes after it is", () => {
    const talk = thread(theirs("2024-01-01", "note to you"), theirs("2024-01-02", "#30"));
    expect(between([talk])).toMatchObject({ received: 1, first: "2024-01-02", noticed: [{ number: 1 }] });
  });
});

describe("conversations", () => {
  const count = (...messages: readonly Message[]) => fold([messages]).conversations;

  it("are rows that stand together under one id", () => {
    const c = (conversation: string) => theirs("2024-01-01", WORDS, { conversation });
    expect(count(c("a"), c("a"), c("b"))).toBe(2);
    expect(count(c("a"), c("b"), c("a"))).toBe(3);
    expect(count(c(""), c(""))).toBe(2);
    expect(count(c("a"), c(""))).toBe(2);
    expect(count()).toBe(0);
  });

  it("the file reaches from its oldest message to its newest, be they left out, and no day is no day", () => {
    const folded = fold([
      thread(
        theirs("2024-02-01"),
        theirs("2024-01-01", WORDS, { draft: true }),
        theirs("2024-03-01", WORDS, { title: "Sponsored Conversation" }),
        theirs("2024-02-02", WORDS, { at: undefined }),
      ),
    ]);
    expect(folded).toMatchObject({ since: "2024-01-01", newest: "2024-03-01", messages: 4 });
  });
});

describe("who is known by name alone", () => {
  const NAMED: Partial<Message> = { fromId: undefined, toIds: [] };

  it("is kept apart, under the name", () => {
    const { histories, names } = fold([thread(theirs("2024-01-01", WORDS, NAMED), mine("2024-01-02", WORDS, NAMED))]);
    expect([...histories].map(([party, { received, sent, byName }]) => [party, received, sent, byName])).toEqual([
      ["~ada example", 1, 1, true],
    ]);
    expect(names.size).toBe(0);
  });

  it("is the one with an address who has that name in the conversation", () => {
    const talk = thread(theirs("2024-01-01"), theirs("2024-01-02", WORDS, { fromId: undefined }), mine("2024-01-03", WORDS, { toIds: [] }));
    expect(between([talk])).toMatchObject({ received: 2, sent: 1, byName: false });
  });

  it("is the one with an address whom the owner writes to by that name in the conversation", () => {
    expect(between([thread(mine("2024-01-01"), theirs("2024-01-02", WORDS, { fromId: undefined }))])).toMatchObject({
      received: 1,
      sent: 1,
    });
  });

  it("is remembered with the addresses seen under it, in pairs", () => {
    const { names } = fold([
      thread(theirs("2024-01-01")),
      thread(theirs("2024-01-02", WORDS, { fromId: "ada-2" })),
      thread(theirs("2024-01-03", WORDS, { from: "ADA  Example" })),
    ]);
    expect([...names].map(([name, parties]) => [name, [...parties]])).toEqual([["ada example", ["ada", "ada-2"]]]);
    expect(fold([thread(theirs("2024-01-01", WORDS, { from: "" }))]).names.size).toBe(0);
    expect([...fold([thread(theirs("2024-01-01"), theirs("2024-01-02", WORDS, { from: "Ada Married" }))]).names.keys()]).toEqual([
      "ada example",
      "ada married",
    ]);
  });
});

describe("the owner", () => {
  const history = (options: Parameters<typeof fold>[1], ...messages: readonly Message[]): Partial<History> | undefined =>
    fold([thread(...messages)], options).histories.get("ada");

  it("is known by address where there is one", () => {
    expect(history({}, mine("2024-01-01", WORDS, { from: "Another Name" }))).toMatchObject({ sent: 1 });
    expect(history({ ownerName: undefined }, mine("2024-01-01"))).toMatchObject({ sent: 1 });
    // Another address under the same name is somebody else.
    expect(fold([thread(theirs("2024-01-01", WORDS, { from: "Me Owner", fromId: "other-me" }))]).histories.has("other-me")).toBe(true);
  });

  it("is known by name where a row has no address", () => {
    expect(history({}, mine("2024-01-01", WORDS, { fromId: undefined }))).toMatchObject({ sent: 1 });
    expect(history({}, mine("2024-01-01", WORDS, { fromId: undefined, from: "me  OWNER" }))).toMatchObject({ sent: 1 });
    expect(history({}, theirs("2024-01-01", WORDS, { toIds: [] }))).toMatchObject({ received: 1 });
  });

  it("known by name alone is known by name where a row has an address, too", () => {
    const bare = { fromId: undefined, toIds: [] };
    const threads = [thread(theirs("2024-01-01", WORDS, bare)), thread(mine("2024-01-02"))];
    const folded = fold(threads, { ownerId: undefined });
    expect(folded.owner).toEqual({ id: undefined, name: "Me Owner" });
    expect(folded.histories.get("ada")).toMatchObject({ sent: 1, received: 0 });
  });

  it("has no empty name", () => {
    const folded = fold([thread(theirs("2024-01-01"), theirs("2024-01-02", WORDS, { fromId: undefined, from: "" }))], {
      ownerName: undefined,
    });
    expect(folded.histories.get("ada")).toMatchObject({ received: 2, sent: 0 });
  });

  it("is found in the conversations where nobody told", () => {
    const threads = Array.from({ length: 3 }, (_, index) =>
      thread(theirs("2024-01-01", WORDS, { from: `P${index}`, fromId: `p${index}` })),
    );
    const folded = fold([...threads, thread(theirs("2024-01-01"), mine("2024-01-02"))], { ownerId: undefined, ownerName: undefined });
    expect(folded.owner).toEqual({ id: "me", name: "Me Owner" });
    expect(folded.histories.get("ada")).toMatchObject({ received: 1, sent: 1 });
    expect(folded.histories.size).toBe(4);
  });

  it("may miss one conversation of ten, and no more", () => {
    const unknown = { ownerId: undefined, ownerName: undefined };
    const withMe = (count: number) =>
      Array.from({ length: count }, (_, index) => thread(theirs("2024-01-01", WORDS, { from: `P${index}`, fromId: `p${index}` })));
    const without = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        thread(theirs("2024-01-01", WORDS, { from: `Q${index}`, fromId: `q${index}`, to: `R${index}`, toIds: [`r${index}`] })),
      );
    expect(fold([...without(1), ...withMe(14)], unknown).owner?.id).toBe("me");
    expect(fold([...without(2), ...withMe(13)], unknown).owner).toBeUndefined();
  });

  it("whose name is told is known from the first conversation on, whatever is damaged later", () => {
    const strangers = Array.from({ length: 5 }, (_, index) =>
      thread(theirs("2024-01-01", WORDS, { from: `Q${index}`, fromId: `q${index}`, to: `R${index}`, toIds: [`r${index}`] })),
    );
    expect(fold([thread(theirs("2024-01-01"), mine("2024-01-02")), ...strangers], { ownerId: undefined }).owner?.id).toBe("me");
  });

  it("who cannot be told from the other, since there is one conversation, is not found", () => {
    const unknown = { ownerId: undefined, ownerName: undefined };
    expect(fold([thread(theirs("2024-01-01"), mine("2024-01-02"))], unknown).owner).toBeUndefined();
    expect(fold([thread(theirs("2024-01-01")), thread(mine("2024-01-02"))], unknown).owner).toBeUndefined();
    const named = { fromId: undefined, toIds: [] };
    expect(fold([thread(theirs("2024-01-01", WORDS, named))], unknown).owner).toBeUndefined();
  });

  it("who is not found leaves nothing said of anybody", () => {
    const threads = ["ada", "bo", "cy"].map((id) =>
      thread(theirs("2024-01-01", WORDS, { from: id, fromId: id, to: id, toIds: [`${id}-2`] })),
    );
    const folded = fold(threads, { ownerId: undefined, ownerName: undefined });
    expect([folded.owner, folded.histories.size, folded.conversations]).toEqual([undefined, 0, 3]);
  });

  it("an address told in time is taken as it is, with the name or without", () => {
    expect(fold([]).owner).toEqual({ id: "me", name: "Me Owner" });
    expect(fold([], { ownerName: undefined }).owner).toEqual({ id: "me", name: "" });
  });
});

describe("messages whose day is unknown", () => {
  const UNKNOWN = { at: undefined };

  it("are counted, and of no day", () => {
    const talk = thread(
      theirs("2024-01-01", WORDS, UNKNOWN),
      mine("2024-01-01", WORDS, UNKNOWN),
      mine("2024-01-03"),
      theirs("2024-01-01", "hello", UNKNOWN),
    );
    expect(between([talk])).toMatchObject({
      received: 1,
      sent: 2,
      greetingsReceived: 1,
      sentInWords: 2,
      daysReceived: 0,
      daysSent: 1,
      contactDays: 1,
      undated: 3,
      first: "2024-01-03",
      last: "2024-01-03",
      startedBy: undefined,
      exchanges: 2,
      firstExchange: undefined,
      lastExchange: undefined,
    });
    expect(between([thread(mine("2024-01-03"))])).toMatchObject({ undated: 0, startedBy: "me" });
  });

  it("come last in their conversation, in the order of the file", () => {
    const talk = [
      theirs("2024-01-01", "#1", UNKNOWN),
      theirs("2024-01-01", "#2", UNKNOWN),
      theirs("2024-01-09", "#3"),
      theirs("2024-01-08", "#4"),
    ];
    expect(between([thread(...talk)]).noticed).toMatchObject([
      { points: 4, date: "2024-01-08", number: 3 },
      { points: 3, date: "2024-01-09", number: 4 },
      { points: 2, date: undefined, number: 4 },
    ]);
  });

  it("may be the replies that shut the gate", () => {
    const pitch = thread(theirs("2024-01-05", "#30"));
    const unknown = (count: number) => thread(...Array.from({ length: count }, () => mine("2024-01-01", WORDS, UNKNOWN)));
    expect(between([pitch, unknown(1)]).noticed).toMatchObject([{ opening: true }]);
    expect(between([pitch, unknown(2)]).noticed).toMatchObject([{ opening: false }]);
    expect(between([pitch, unknown(1), thread(mine("2024-01-04"))]).noticed).toMatchObject([{ opening: false }]);
    expect(between([pitch, unknown(1), thread(mine("2024-01-06"))]).noticed).toMatchObject([{ opening: true }]);
  });

  it("are first contact where there was hardly a reply, and one conversation or no exchange", () => {
    const pitch = (text = "#30") => theirs("2024-01-01", text, UNKNOWN);
    const opening = (...threads: readonly (readonly Message[])[]) => between(threads).noticed.map(({ opening }) => opening);
    expect(opening(thread(pitch()))).toEqual([true]);
    expect(opening(thread(pitch()), thread(mine("2024-01-01")))).toEqual([true]);
    expect(opening(thread(pitch()), thread(mine("2024-01-01"), mine("2024-01-02")))).toEqual([false]);
    expect(opening(thread(pitch()), thread(mine("2024-01-01"), mine("2024-01-02", WORDS, UNKNOWN)))).toEqual([false]);
    expect(opening(thread(theirs("2024-01-01"), mine("2024-01-02"), pitch()))).toEqual([true]);
    expect(opening(thread(pitch()), thread(theirs("2024-01-01"), mine("2024-01-02")))).toEqual([false]);
  });

  it("are one: the strongest of them, and all that stands out in any", () => {
    const noticed = between([
      thread(theirs("2024-01-01", "#20", UNKNOWN), theirs("2024-01-02", "#30", UNKNOWN)),
      thread(theirs("2024-01-05", "#9")),
    ]).noticed;
    expect(noticed).toMatchObject([
      { points: 9, date: "2024-01-05", number: 3 },
      { points: 30, date: undefined, number: 3 },
    ]);
  });

  it("came after a word of the owner's, for all one knows", () => {
    const pitch = theirs("2024-01-01", "#30", UNKNOWN);
    expect(between([thread(pitch)]).noticed).toMatchObject([{ asked: false }]);
    expect(between([thread(pitch, mine("2024-01-02"))]).noticed).toMatchObject([{ asked: true }]);
    expect(between([thread(theirs("2024-01-05", "#30")), thread(mine("2024-01-06", WORDS, UNKNOWN))]).noticed).toMatchObject([
      { asked: true },
    ]);
  });

  it("under Spam are known to be there", () => {
    const SPAM = { folder: "SPAM" };
    expect(between([thread(theirs("2024-01-01", WORDS, { ...SPAM, ...UNKNOWN }))]).spamFolder).toBeNull();
    for (const days of [
      [undefined, at("2024-01-01")],
      [at("2024-01-01"), undefined],
    ])
      expect(between(days.map((day) => thread(theirs("2024-01-01", WORDS, { ...SPAM, at: day })))).spamFolder).toBe("2024-01-01");
  });

  it("are no texts sent first where a dated one is", () => {
    const long = (word: string) => Array.from({ length: 25 }, (_, index) => `${word}${index}`).join(" ");
    const bo = thread(theirs("2024-01-01", long("a"), { from: "Bo", fromId: "bo" }));
    const undated = thread(theirs("2024-01-01", long("b"), UNKNOWN));
    expect(fold([undated, thread(theirs("2024-01-09", long("a"))), bo]).histories.get("ada")?.sameText).toBe(1);
    expect(fold([thread(theirs("2024-01-01", long("a"), UNKNOWN)), bo]).histories.get("ada")?.sameText).toBe(1);
  });

  it("leave open who began a mailing", () => {
    const many = { to: "many", toIds: ["me", "bo", "cy", "di", "ed"] };
    const group = (day: number | undefined) =>
      thread(theirs("2024-01-02", WORDS, many), theirs("2024-01-02", WORDS, { ...many, from: "Bo", fromId: "bo", at: day }));
    expect(fold([group(at("2024-01-03"))]).histories.get("ada")?.recipients).toBe(5);
    expect(fold([group(undefined)]).histories.size).toBe(0);
    expect(fold([thread(theirs("2024-01-02", WORDS, { ...many, ...UNKNOWN }))]).histories.get("ada")?.recipients).toBe(5);
  });
});

describe("recipients whose accounts are gone", () => {
  it("make a group of what has one address", () => {
    const talk = thread(mine("2024-01-01", WORDS, { to: "Ada Example, Bo Sample" }), theirs("2024-01-02"));
    const folded = fold([talk]);
    expect([folded.histories.size, folded.leftOut]).toEqual([0, { group: 2 }]);
    expect([...folded.grouped]).toEqual([
      ["ada", 2],
      ["~bo sample", 2],
    ]);
  });

  it("make a group of what goes to one known account and a gone one, and none of what came from one", () => {
    expect(fold([thread(mine("2024-01-01", WORDS, { to: "Ada Example, LinkedIn Member" }))])).toMatchObject({ leftOut: { group: 1 } });
    expect(between([thread(theirs("2024-01-01", WORDS, { to: "Me Owner, LinkedIn Member" }))])).toMatchObject({ received: 1 });
  });

  it("are no group where a name holds a comma", () => {
    const named = { isConnection: (key: string) => key === "ada example, certified nurse" };
    expect(between([thread(mine("2024-01-01", WORDS, { to: "Ada Example, Certified Nurse" }))], named)).toMatchObject({ sent: 1 });
    expect(between([thread(mine("2024-01-01", WORDS, { to: "Ada Example, PhD" }))])).toMatchObject({ sent: 1 });
  });

  it("groups speak of whoever wrote in them, and of all where the owner wrote", () => {
    const both = { to: "Me Owner, Bo Sample", toIds: ["me", "bo"] };
    expect([...fold([thread(theirs("2024-01-01", WORDS, both), theirs("2024-01-02", WORDS, both))]).grouped]).toEqual([["ada", 2]]);
    const answered = thread(theirs("2024-01-01", WORDS, both), mine("2024-01-02", WORDS, { toIds: ["ada", "bo"] }));
    expect([...fold([answered, answered]).grouped]).toEqual([
      ["ada", 4],
      ["bo", 4],
    ]);
  });
});

describe("what was said to people at all", () => {
  it("is counted, and how much of it is known by name alone", () => {
    const named = thread(
      theirs("2024-01-01", WORDS, { fromId: undefined, toIds: [] }),
      theirs("2024-01-02", WORDS, { fromId: undefined, toIds: [] }),
    );
    const gone = thread(theirs("2024-01-01", WORDS, { fromId: undefined, from: "LinkedIn Member" }));
    const talk = thread(theirs("2024-01-01", "note to you"), theirs("2024-01-02"), mine("2024-01-03", "hello"));
    const folded = fold([named, gone, talk]);
    expect(folded).toMatchObject({ messages: 6, spoken: 5, spokenByName: 2 });
    expect([folded.messagesWith("ada"), folded.messagesWith("~ada example"), folded.messagesWith("bo")]).toEqual([2, 2, 0]);
  });

  it("somebody who never wrote is called what messages to them say", () => {
    const { names } = fold([thread(mine("2024-01-01")), thread(mine("2024-01-02", WORDS, { to: "LinkedIn Member", toIds: ["bo"] }))]);
    expect([...names].map(([name, parties]) => [name, [...parties]])).toEqual([["ada example", ["ada"]]]);
    const twice = [mine("2024-01-01"), mine("2024-01-02", WORDS, { to: "Ada Married" })];
    expect([...fold([thread(...twice)]).names.keys()]).toEqual(["ada example", "ada married"]);
    expect([...fold([thread(...twice, theirs("2024-01-03", WORDS, { from: "Ada Herself" }))]).names.keys()]).toEqual(["ada herself"]);
  });
});

it("times stand in seconds", () => expect(at("1970-01-02T00:00:00")).toBe(86_400));
