/** What an opened export says: problems are told once, files of the older dialect are cut where their records end. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyse.ts";
import { listen } from "../../src/contact/impression.ts";
import { PruneError } from "../../src/errors.ts";
import type { Source } from "../../src/export/sheet.ts";
import { timelineOf } from "../../src/people/timeline.ts";
import { read } from "../../src/reading/read.ts";
import type { Reading } from "../../src/reading/reading.ts";
import { fromBytes, toPieces } from "../../src/reading/saved.ts";
import { DEFAULT_POLICY } from "../../src/verdict/policy.ts";

const HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

/** Reads files given as texts. */
function reading(files: Readonly<Record<string, string>>): Promise<Reading> {
  const source: Source = {
    kind: "folder",
    label: "export",
    files: Object.entries(files).map(([name, text]) => ({
      name,
      bytes: async () => new TextEncoder().encode(text),
      pieces: async function* () {
        yield new TextEncoder().encode(text);
      },
    })),
  };
  return read(source, { listen, ownerId: undefined, progress: () => undefined });
}

it("tells an unreadable date and a missing one once each, and an address that leads to nobody", async () => {
  const { problems } = await reading({
    "Connections.csv": [
      HEADER,
      "Ada,Example,https://www.linkedin.com/in/ada-example,,,,01 Mar 2020",
      "Ben,Sample,https://www.linkedin.com/in/ben-sample,,,,31 Feb 2020",
      "Cyd,Twin,https://www.linkedin.com/in/cyd-twin,,,,",
      "Dev,Nowhere,example.com/dev,,,,02 Mar 2020",
    ].join("\n"),
  });
  expect(problems.map(({ kind, line }) => `${kind}:${line}`)).toEqual(["unreadable-date:3", "undated:4", "no-address:5"]);
  expect(problems.at(-1)?.message).toBe('Dev Nowhere: "example.com/dev" is no profile address');
});

it("reads a bare line feed inside a name where records end with CRLF", async () => {
  const { facts } = await reading({
    "Connections.csv": [
      HEADER,
      "Ada,Example,https://www.linkedin.com/in/ada-example,,,,01 Mar 2020",
      "Ben,Sample,https://www.linkedin.com/in/ben-sample,,,,02 Mar 2020",
    ].join("\n"),
    "Member_Follows.csv": [
      "Date,Status,FullName",
      "2020-05-01 10:00:00,Unfollow,Ada\nExample",
      "2020-05-02 10:00:00,Unfollow,Ben Sample",
    ].join("\r\n"),
  });
  expect([...(facts.follows ?? [])]).toEqual([
    ["ada-example", { unfollowed: "2020-05-01" }],
    ["ben-sample", { unfollowed: "2020-05-02" }],
  ]);
});

const person = (name: string, since = "01 Jun 2018") => {
  const [first, last] = name.split(" ");
  return `${first},${last},https://www.linkedin.com/in/${name.toLowerCase().replace(" ", "-")},,Sample,Engineer,${since}`;
};
const PEOPLE = [HEADER, ...["Ada Example", "Ben Muster", "Cleo Probe"].map((name) => person(name))].join("\n");

const MESSAGES = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER";
const address = (name: string) => `https://www.linkedin.com/in/${name.toLowerCase().replace(" ", "-")}`;
let thread = 0;
/** A conversation with the owner, Olga Owner, a row a message: who wrote, when and what. */
const talk = (other: string, ...rows: readonly (readonly [from: "me" | "them", date: string, text?: string])[]) => {
  thread += 1;
  return rows.map(([from, date, text = "how was the trip to the coast"]) => {
    const [sender, recipient] = from === "me" ? ["Olga Owner", other] : [other, "Olga Owner"];
    return `c${thread},,${sender},${address(sender)},${recipient},${address(recipient)},${date},,${text},INBOX`;
  });
};
/** Enough conversations for the owner to be known; the oldest message is of 2015. */
const others = () => Array.from({ length: 20 }, (_, index) => talk(`Person ${index}`, ["me", "2015-05-01 10:00:00 UTC"])).flat();
const withMessages = (...rows: readonly (readonly string[])[]) =>
  reading({ "Connections.csv": PEOPLE, "messages.csv": [MESSAGES, ...others(), ...rows.flat()].join("\n") });

/** What is said of somebody, and when it was. */
function said(from: Reading, name: string, asOf = "2026-11-01") {
  const { assessments } = analyse(from, DEFAULT_POLICY, asOf);
  const found = assessments.find((one) => one.person.name === name);
  if (found === undefined) throw new Error(`${name} is not among them`);
  return {
    history: found.person.messages,
    receipt: found.receipt().map(({ because }) => because),
    signals: found.receipt().map(({ signal }) => signal),
    moments: timelineOf(found.person).map(({ date, what }) => `${date} ${what}`),
    confidence: found.confidence,
    blind: found.blind,
  };
}

const SILENCE = [
  "never-messaged",
  "never-exchanged",
  "long-silence",
  "rhythm-broken",
  "unanswered-by-them",
  "one-sided-in",
  "drip-no-reply",
];

describe("a message whose day is unknown", () => {
  it.each(["", "N/A", "06/01/2022 10:00", "1970-01-01 00:00:00 UTC", "2022-02-30 10:00:00 UTC", "someday"])(
    "counts, and no day is invented for it: %j",
    async (date) => {
      const all = await withMessages(
        talk("Ada Example", ["them", date], ["me", "2019-11-07T02:08:20"]),
        talk("Ben Muster", ["them", date]),
      );
      const [ada, ben] = [said(all, "Ada Example"), said(all, "Ben Muster")];
      expect(ada.history).toMatchObject({ received: 1, sent: 1, undated: 1, exchanges: 1, first: "2019-11-07", last: "2019-11-07" });
      expect(ben.history).toMatchObject({ received: 1, sent: 0, undated: 1, first: undefined, last: undefined });
      expect([...ada.signals, ...ben.signals].filter((signal) => SILENCE.includes(signal))).toEqual([]);
      expect(ada.moments).toEqual(["2018-06-01 connected", "2019-11-07 a message"]);
      expect(ben.moments).toEqual(["2018-06-01 connected"]);
      expect(JSON.stringify([all.dated, all.messagesSince, ada, ben])).not.toMatch(/19[67]\d|NaN|Invalid/);
      expect(all.problems.filter(({ file }) => file === "messages.csv").map(({ kind }) => kind)).toEqual(
        Array(2).fill(date === "" ? "undated" : "unreadable-date"),
      );
    },
  );

  it("makes no offer of it one after another, and is read all the same", async () => {
    const lure = "Invest in my crypto platform and earn 10% profit daily guaranteed";
    const all = await withMessages(talk("Ada Example", ["them", "", lure]), talk("Ben Muster", ["them", "2019-01-05 10:00:00 UTC", lure]));
    const [ada, ben] = [said(all, "Ada Example"), said(all, "Ben Muster")];
    expect(ben.receipt).toContainEqual(expect.stringMatching(/^wrote what reads like an offer of an investment on January 5, 2019$/));
    expect(ada.receipt).toContainEqual(expect.stringMatching(/^wrote what reads like an offer of an investment$/));
  });

  it("may be the answer, or the first word, that dated ones seem to lack", async () => {
    const all = await withMessages(
      talk("Ada Example", ["me", "2019-03-01 10:00:00 UTC"], ["me", "2019-04-01 10:00:00 UTC"], ["them", "?"]),
      talk("Ben Muster", ["them", "2019-03-01 10:00:00 UTC"], ["me", "2019-03-02 10:00:00 UTC"], ["them", "?"]),
      talk("Cleo Probe", ["me", "2019-03-01 10:00:00 UTC"], ["me", "2019-04-01 10:00:00 UTC"]),
    );
    expect(said(all, "Ada Example").signals).not.toContain("unanswered-by-them");
    expect(said(all, "Ben Muster").signals).not.toContain("long-silence");
    expect(said(all, "Cleo Probe").signals).toContain("unanswered-by-them");
  });

  it("that LinkedIn filed as spam is one, on no day", async () => {
    const row = talk("Ada Example", ["them", "N/A"]).map((line) => line.replace(/INBOX$/, "SPAM"));
    const ada = said(await withMessages(row), "Ada Example");
    expect(ada.receipt).toContain("LinkedIn or you filed a message of theirs under Spam");
  });

  it("is remembered as it was", async () => {
    const row = talk("Ada Example", ["them", "N/A", "Invest in my crypto platform and earn 10% profit daily guaranteed"]);
    const all = await withMessages(row.map((line) => line.replace(/INBOX$/, "SPAM")));
    const pieces = toPieces({ savedAt: "2026-10-31T12:00:00.000Z", reading: all });
    const back = await fromBytes(Buffer.concat(pieces.map((piece) => Buffer.from(piece))), "scan.saved");
    expect(said(back.reading, "Ada Example")).toEqual(said(all, "Ada Example"));
  });

  it("repeats no text that slid into its column", async () => {
    const { problems } = await withMessages(talk("Ada Example", ["them", "my password is hunter2 and keep it to yourself"]));
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain("hunter2");
  });
});

describe("who a message is with", () => {
  it("is told by the name it goes to, where nobody of that name has an address in Connections.csv", async () => {
    const all = await reading({
      "Connections.csv":
        "First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Example,,,,01 Jun 2018\nBen,Muster,,,,01 Jun 2018",
      "messages.csv": [
        MESSAGES,
        ...others(),
        ...talk("Ada Example", ["me", "2022-06-20 10:00:00 UTC", "Could we talk about the bridge project next week?"]),
      ].join("\n"),
    });
    expect(said(all, "Ada Example").history).toMatchObject({ sent: 1, byName: true });
    expect(said(all, "Ada Example").signals).not.toContain("never-messaged");
    expect(said(all, "Ben Muster").signals).toContain("never-messaged");
  });

  it("is one person, with an address in one conversation and without in another", async () => {
    const nameless = talk("Ada Example", ["me", "2022-06-20 10:00:00 UTC", "Could we talk about the bridge project next week?"]);
    const all = await withMessages(
      talk("Ada Example", ["them", "2022-06-01 10:00:00 UTC"]),
      nameless.map((line) => line.replace(address("Ada Example"), "")),
    );
    expect(said(all, "Ada Example").history).toMatchObject({
      received: 1,
      sent: 1,
      daysSent: 1,
      daysReceived: 1,
      first: "2022-06-01",
      last: "2022-06-20",
    });
    expect(said(all, "Ada Example").signals).not.toContain("never-exchanged");
  });

  it("stays open between namesakes: none of them is told to have been silent", async () => {
    const namesakes = [
      HEADER,
      person("Ada Example"),
      person("Ada Example").replace("ada-example", "ada-example-2"),
      person("Ben Muster"),
    ].join("\n");
    const nameless = talk("Ada Example", ["me", "2022-06-20 10:00:00 UTC"]).map((line) => line.replace(address("Ada Example"), ""));
    const all = await reading({ "Connections.csv": namesakes, "messages.csv": [MESSAGES, ...others(), ...nameless].join("\n") });
    expect(said(all, "Ada Example")).toMatchObject({ history: { sent: 0, unclear: 1 } });
    expect(said(all, "Ada Example").signals).not.toContain("never-messaged");
    expect(said(all, "Ben Muster").signals).toContain("never-messaged");
  });

  it.each([
    "Ada Example,LinkedIn Member",
    "Ada Example, Ben Muster, LinkedIn Member",
    "Ada Example,Zed Unknown",
    "LinkedIn Member, Ada Example",
  ])("is nobody in a group that left one address: %s", async (to) => {
    const rows = talk("Ada Example", ["me", "2022-06-01 10:00:00 UTC"], ["me", "2022-06-02 10:00:00 UTC"]);
    const all = await withMessages(rows.map((line) => line.replace(",Ada Example,", `,"${to}",`)));
    expect(said(all, "Ada Example").history).toMatchObject({ sent: 0, received: 0, unclear: 2 });
    expect(said(all, "Ada Example").signals.filter((signal) => SILENCE.includes(signal))).toEqual([]);
    expect(said(all, "Cleo Probe").signals).toContain("never-messaged");
  });

  it("is somebody whose name holds a comma", async () => {
    const people = PEOPLE.replace("Ada,Example,", 'Ada,"Example, PhD",');
    const rows = talk("Ada Example", ["me", "2022-06-01 10:00:00 UTC"]);
    const all = await reading({
      "Connections.csv": people,
      "messages.csv": [MESSAGES, ...others(), ...rows.map((line) => line.replace(",Ada Example,", ',"Ada Example, PhD",'))].join("\n"),
    });
    expect(said(all, "Ada Example, PhD").history).toMatchObject({ sent: 1 });
  });

  it("is unknown where most of the file is with nobody: then nobody is silent, and less is seen", async () => {
    const gone = Array.from(
      { length: 50 },
      (_, index) => `g${index},,LinkedIn Member,,Olga Owner,${address("Olga Owner")},2017-05-01 10:00:00 UTC,,hello,INBOX`,
    );
    const all = await withMessages(gone, talk("Ada Example", ["them", "2018-06-01 10:00:00 UTC"]));
    expect(all.silenceUnknown).toBe(true);
    expect(all.notes.join("\n")).toMatch(/50 of 71 messages .* silence is unknown/);
    for (const name of ["Ada Example", "Ben Muster"]) {
      const { signals, blind, confidence } = said(all, name);
      expect(signals.filter((signal) => SILENCE.includes(signal))).toEqual([]);
      expect(blind).toContain("silence");
      expect(confidence).toBe("low");
    }
    expect(said(all, "Ben Muster").signals).toContain("connected-long-ago");
    expect((await withMessages(gone.slice(0, 10))).silenceUnknown).toBe(false);
  });

  it("is unknown where no name is a connection's", async () => {
    const hidden = Array.from(
      { length: 40 },
      (_, index) => `h${index},,Hidden ${index},,Olga Owner,,2017-05-01 10:00:00 UTC,,hello you there,INBOX`,
    );
    const all = await reading({ "Connections.csv": PEOPLE, "messages.csv": [MESSAGES, ...hidden].join("\n") });
    expect(all.silenceUnknown).toBe(true);
  });
});

/** A file that turns out damaged when it has been read to its end, as in a zip with a wrong checksum. */
function damagedAtItsEnd(name: string, text: string) {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(text);
    throw new PruneError("export", `${name} is damaged.`, "Download it again.");
  }
  return {
    name,
    pieces,
    bytes: async () => {
      for await (const _ of pieces());
      return new Uint8Array();
    },
  };
}

it("counts nothing of a part of messages.csv that turns out damaged, and proves no silence by what is left", async () => {
  const file = (name: string, text: string) => ({
    name,
    bytes: async () => new TextEncoder().encode(text),
    pieces: async function* () {
      yield new TextEncoder().encode(text);
    },
  });
  const good = file("messages.csv", [MESSAGES, ...others()].join("\n"));
  const bad = damagedAtItsEnd("messages_1.csv", [MESSAGES, ...talk("Ada Example", ["them", "2022-06-01 10:00:00 UTC"])].join("\n"));
  const files = [file("Connections.csv", PEOPLE), good, bad];
  const all = await read({ kind: "zip", label: "x.zip", files }, { listen, ownerId: undefined, progress: () => undefined });
  expect(said(all, "Ada Example")).toMatchObject({ history: { received: 0 } });
  expect(said(all, "Ada Example").signals).not.toContain("never-messaged");
  expect(all.notes.filter((note) => note.includes("messages_1.csv was passed over"))).toHaveLength(1);
  expect(all.files.map(({ name }) => name)).toEqual(["Connections.csv", "messages.csv"]);
});

describe("which files are read", () => {
  it("are those of one member, whatever stands before or behind their names", async () => {
    for (const named of [
      (name: string) => `Mia_${name}`,
      (name: string) => name.replace(".csv", " - Mia.csv"),
      (name: string) => `mia ${name}`,
    ]) {
      const all = await reading({ [named("Connections.csv")]: PEOPLE, [named("messages.csv")]: [MESSAGES, ...others()].join("\n") });
      expect(all.connections).toHaveLength(3);
      expect(all.facts.messages).toBeDefined();
      expect(all.notes.join()).not.toMatch(/not used/);
    }
  });

  it("are to be named where there are several members", async () => {
    const refusal = reading({
      "Mia_Connections.csv": PEOPLE,
      "Ben_Connections.csv": PEOPLE,
      "Train_Connections.csv": "Station,Line\nA,B\n",
    });
    await expect(refusal).rejects.toMatchObject({
      kind: "export",
      message: "There are the connections of several people in export: Mia_Connections.csv, Ben_Connections.csv.",
      hint: 'Name one: `prune scan "export/Mia_Connections.csv"` or `prune scan "export/Ben_Connections.csv"`.',
    });
  });

  it("tell of people in a second file of connections", async () => {
    const all = await reading({
      "Connections.csv": PEOPLE,
      "Connections_1.csv": `${HEADER}\n${person("Ada Example")}\n${person("Dora Tests")}`,
    });
    expect(all.connections).toHaveLength(3);
    expect(all.notes).toEqual([
      "Connections_1.csv was not used: 1 of its 2 people are not in Connections.csv; put their rows below the others to have them",
    ]);
    expect(all.files.at(-1)).toEqual({ name: "Connections_1.csv", rows: 2, setAside: { "not used": 2 } });
  });

  it.each([
    [
      "Profile.csv",
      "First Name,Last Name,Maiden Name,Headline,Industry\nOlga,Owner,,Bridge engineer,",
      "This is Profile.csv: it says who you are.",
    ],
    [
      "x.csv",
      "First Name,Last Name,Maiden Name,Headline,Industry\nOlga,Owner,,Bridge engineer,",
      "x.csv is LinkedIn's Profile.csv: it says who you are.",
    ],
    [
      "Positions.csv",
      "Company Name,Title,Description,Location,Started On,Finished On\n",
      "This is Positions.csv: it says where you worked.",
    ],
    ["Skills.csv", "Name\nBridges\n", "This is Skills.csv: it says what you say you can do."],
    ["messages.csv", `${MESSAGES}\n`, "This is messages.csv: it says who wrote what to whom."],
    [
      "Ad_Targeting.csv",
      "Member Age,Company Names\nmy secret,Acme",
      "This is Ad_Targeting.csv, another file of the export: no row of it has the columns First Name, Last Name, URL, Email Address, Company, Position, Connected On.",
    ],
  ])("tell %s by its own name", async (name, text, sentence) => {
    await expect(reading({ [name]: text })).rejects.toMatchObject({
      kind: "export",
      message: sentence,
      hint: expect.stringContaining("Give Connections.csv, or the folder that holds it"),
    });
  });

  it("are never quoted where prune does not know them", async () => {
    const secret = "my password is hunter2";
    for (const text of [
      secret,
      `${secret}","INBOX","","No"`,
      `${secret},From,To\n`,
      `First Name,${secret}\n`,
      `Name;${secret};Email`,
      `{"${secret}":1}`,
    ]) {
      const alone = await reading({ "Connections.csv": text }).catch((error: unknown) => error);
      expect(`${(alone as PruneError).message} ${(alone as PruneError).hint}`).not.toContain("hunter2");
      for (const name of ["messages.csv", "Invitations.csv", "Profile.csv", "Mia.csv", "Contacts.csv"]) {
        const all = await reading({ "Connections.csv": PEOPLE, [name]: text });
        const kept = toPieces({ savedAt: "2026-10-31T12:00:00.000Z", reading: all }).map((piece) => Buffer.from(piece).toString());
        expect(kept.join("")).not.toContain("hunter2");
      }
    }
  });
});

describe("the export's day", () => {
  it("is a guess where only the newest date tells it", async () => {
    expect(await reading({ "Connections.csv": PEOPLE })).toMatchObject({ dated: "2018-06-01", guessed: true });
    const file = { name: "Connections.csv", bytes: async () => new TextEncoder().encode(PEOPLE), pieces: async function* () {} };
    const source: Source = { kind: "file", label: "x", files: [file], dated: "2026-10-01" };
    expect(await read(source, { listen, ownerId: undefined, progress: () => undefined })).toMatchObject({
      dated: "2026-10-01",
      guessed: false,
    });
  });
});

describe("endorsements", () => {
  it("that the user hides were given; those that wait were not", async () => {
    const rows = ["Ada,Example,ada-example,HIDDEN", "Ben,Muster,ben-muster,ACCEPTED", "Cleo,Probe,cleo-probe,PENDING"].map((row) => {
      const [first, last, slug, status] = row.split(",");
      return `2023/02/07 15:14:05 UTC,Bridges,${first},${last},www.linkedin.com/in/${slug},${status}`;
    });
    const header = "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status";
    const { facts } = await reading({ "Connections.csv": PEOPLE, "Endorsement_Received_Info.csv": [header, ...rows].join("\n") });
    expect([...(facts.endorsements ?? [])].map(([id, { received }]) => [id, received])).toEqual([
      ["ada-example", 1],
      ["ben-muster", 1],
      ["cleo-probe", 0],
    ]);
  });
});
