/** Whose history it is: by address, by a name that one person has on either side, and never where addresses differ. */
import { describe, expect, it } from "vitest";
import { historiesOf } from "../../src/contact/tie-histories.ts";
import { identify } from "../../src/people/connections.ts";
import type { Connection } from "../../src/people/person.ts";
import { fold, mine, theirs, thread, WORDS } from "./threads.ts";

const connection = (id: string, name: string, url = `https://www.linkedin.com/in/${id}`): Connection & { readonly id: string } => ({
  id,
  row: 1,
  firstName: name,
  lastName: "",
  name,
  url,
  email: "",
  company: "",
  position: "",
  connectedOn: undefined,
});
const by = (id: string, name: string) => ({ from: name, fromId: id });
const NAMED = { fromId: undefined, toIds: [] };

function tied(messages: Parameters<typeof fold>[0], connections: readonly (Connection & { readonly id: string })[]) {
  const found = historiesOf(fold(messages), identify(connections));
  return [...found].map(([id, { received, byName, unclear }]) => [id, received, byName, unclear].slice(0, unclear === 0 ? 3 : 4));
}

describe("a history is somebody's", () => {
  it("by address, whatever they are called", () => {
    expect(tied([thread(theirs("2024-01-01", WORDS, by("ada", "Ada Married")))], [connection("ada", "Ada Example")])).toEqual([
      ["ada", 1, false],
    ]);
  });

  it("by address, be there namesakes", () => {
    const two = [connection("ada", "Ada Example"), connection("ada-2", "Ada Example")];
    expect(tied([thread(theirs("2024-01-01"))], two)).toEqual([["ada", 1, false]]);
  });

  it("by name where the connection has no address", () => {
    expect(tied([thread(theirs("2024-01-01"))], [connection("ada example@", "Ada Example", "")])).toEqual([["ada example@", 1, true]]);
  });

  it("by name where the messages have none", () => {
    expect(tied([thread(theirs("2024-01-01", WORDS, NAMED))], [connection("ada", "Ada Example")])).toEqual([["ada", 1, true]]);
    expect(tied([thread(theirs("2024-01-01", WORDS, NAMED))], [connection("ada example@", "ADA Example", "")])).toEqual([
      ["ada example@", 1, true],
    ]);
  });
});

describe("a history is nobody's", () => {
  it("where the addresses differ, though the names are the same", () => {
    expect(tied([thread(theirs("2024-01-01", WORDS, by("other-ada", "Ada Example")))], [connection("ada", "Ada Example")])).toEqual([]);
  });

  it("where the addresses differ, though there is another history under the name alone, which is unclear", () => {
    const threads = [thread(theirs("2024-01-01", WORDS, by("other-ada", "Ada Example"))), thread(theirs("2024-01-02", WORDS, NAMED))];
    expect(tied(threads, [connection("ada", "Ada Example")])).toEqual([["ada", 0, false, 1]]);
  });

  it("where two connections have the name, and unclear for both", () => {
    const two = [connection("a", "Ada Example", ""), connection("b", "Ada Example", "")];
    const both = [
      ["a", 0, false, 1],
      ["b", 0, false, 1],
    ];
    expect(tied([thread(theirs("2024-01-01"))], two)).toEqual(both);
    expect(tied([thread(theirs("2024-01-01", WORDS, NAMED))], two)).toEqual(both);
    const addressed = [connection("ada-1", "Ada Example"), connection("ada-2", "Ada Example")];
    expect(tied([thread(theirs("2024-01-01", WORDS, NAMED))], addressed)).toEqual([
      ["ada-1", 0, false, 1],
      ["ada-2", 0, false, 1],
    ]);
  });

  it("where two addresses have the name, and all of it is unclear", () => {
    const threads = [thread(theirs("2024-01-01")), thread(theirs("2024-01-02", WORDS, by("ada-2", "Ada Example")))];
    expect(tied(threads, [connection("ada example@", "Ada Example", "")])).toEqual([["ada example@", 0, false, 2]]);
  });

  it("where the names differ", () => {
    expect(tied([thread(theirs("2024-01-01", WORDS, NAMED))], [connection("bo", "Bo Sample")])).toEqual([]);
    expect(tied([thread(theirs("2024-01-01"))], [connection("bo@", "Bo Sample", "")])).toEqual([]);
  });

  it("where nothing was said", () => expect(tied([], [connection("ada", "Ada Example")])).toEqual([]));
});

describe("somebody known in two ways", () => {
  it("has what is under address and name together, where nobody else has the name", () => {
    const threads = [thread(mine("2024-01-01", WORDS, { to: "", toIds: ["ada"] })), thread(theirs("2024-02-01", WORDS, NAMED))];
    const found = historiesOf(fold(threads), identify([connection("ada", "Ada Example")])).get("ada");
    expect(found).toMatchObject({
      sent: 1,
      received: 1,
      first: "2024-01-01",
      last: "2024-02-01",
      startedBy: "me",
      byName: true,
      unclear: 0,
    });
  });

  it("unknown days under either are unknown", () => {
    const named = thread(theirs("2024-02-01", WORDS, { ...NAMED, at: undefined }), mine("2024-02-01", WORDS, { ...NAMED, at: undefined }));
    const threads = [thread(mine("2024-01-01", WORDS, { to: "" })), named];
    for (const each of [threads, [...threads].reverse()])
      expect(historiesOf(fold(each), identify([connection("ada", "Ada Example")])).get("ada")).toMatchObject({
        undated: 2,
        startedBy: undefined,
        first: "2024-01-01",
        exchanges: 1,
      });
  });

  it("all that was gathered under either is counted", () => {
    const long = Array.from({ length: 25 }, (_, index) => `word${index}`).join(" ");
    const addressed = thread(
      theirs("2024-01-01", `#30 ${long}`, { from: "", folder: "SPAM" }),
      mine("2024-01-02", "no thanks", { to: "" }),
      mine("2024-01-03", "no thanks", { to: "" }),
    );
    const named = thread(
      theirs("2024-02-01", "#40", NAMED),
      mine("2024-02-02", "hello", NAMED),
      theirs("2024-02-03", "hello", NAMED),
      mine("2024-02-04", "no thanks", NAMED),
    );
    const other = thread(theirs("2024-01-05", `#30 ${long}`, by("bo", "Bo Sample")));
    for (const threads of [
      [addressed, named, other],
      [named, addressed, other],
    ])
      expect(historiesOf(fold(threads), identify([connection("ada", "Ada Example")])).get("ada")).toMatchObject({
        received: 2,
        sent: 3,
        greetingsReceived: 1,
        greetingsSent: 1,
        daysReceived: 2,
        daysSent: 3,
        contactDays: 5,
        first: "2024-01-01",
        last: "2024-02-04",
        startedBy: "them",
        exchanges: 2,
        firstExchange: "2024-01-02",
        lastExchange: "2024-02-04",
        refused: true,
        spamFolder: "2024-01-01",
        sameText: 1,
        unansweredDays: 1,
        noticed: [
          { points: 30, date: "2024-01-01", number: 1, opening: true, asked: false },
          { points: 40, date: "2024-02-01", number: 1, opening: false, asked: true },
        ],
      });
  });
});

it("what was said in groups somebody wrote in, or the owner did, is unclear", () => {
  const group = (...messages: readonly ReturnType<typeof theirs>[]) => thread(...messages);
  const both = { toIds: ["me", "bo"], to: "Me Owner, Bo Sample" };
  const connections = [connection("ada", "Ada Example"), connection("bo", "Bo Sample")];
  expect(tied([group(theirs("2024-01-01", WORDS, both), theirs("2024-01-02", WORDS, both))], connections)).toEqual([["ada", 0, false, 2]]);
  expect(tied([group(theirs("2024-01-01", WORDS, both), mine("2024-01-02", WORDS, { toIds: ["ada", "bo"] }))], connections)).toEqual([
    ["ada", 0, false, 2],
    ["bo", 0, false, 2],
  ]);
});

it("what the owner alone wrote is tied too", () => {
  const found = historiesOf(fold([thread(mine("2024-01-01"))]), identify([connection("ada", "Ada Example")]));
  expect(found.get("ada")).toMatchObject({ sent: 1, byName: false });
});
