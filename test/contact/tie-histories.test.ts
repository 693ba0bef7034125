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
  return [...found].map(([id, { received, byName }]) => [id, received, byName]);
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

  it("where the addresses differ, though there is another history under the name alone", () => {
    const threads = [thread(theirs("2024-01-01", WORDS, by("other-ada", "Ada Example"))), thread(theirs("2024-01-02", WORDS, NAMED))];
    expect(tied(threads, [connection("ada", "Ada Example")])).toEqual([]);
  });

  it("where two connections have the name", () => {
    const two = [connection("a", "Ada Example", ""), connection("b", "Ada Example", "")];
    expect(tied([thread(theirs("2024-01-01"))], two)).toEqual([]);
    expect(tied([thread(theirs("2024-01-01", WORDS, NAMED))], two)).toEqual([]);
    const addressed = [connection("ada-1", "Ada Example"), connection("ada-2", "Ada Example")];
    expect(tied([thread(theirs("2024-01-01", WORDS, NAMED))], addressed)).toEqual([]);
  });

  it("where two addresses have the name", () => {
    const threads = [thread(theirs("2024-01-01")), thread(theirs("2024-01-02", WORDS, by("ada-2", "Ada Example")))];
    expect(tied(threads, [connection("ada example@", "Ada Example", "")])).toEqual([]);
  });

  it("where the names differ", () => {
    expect(tied([thread(theirs("2024-01-01", WORDS, NAMED))], [connection("bo", "Bo Sample")])).toEqual([]);
    expect(tied([thread(theirs("2024-01-01"))], [connection("bo@", "Bo Sample", "")])).toEqual([]);
  });

  it("where nothing was said", () => expect(tied([], [connection("ada", "Ada Example")])).toEqual([]));
});

it("what the owner alone wrote is tied too", () => {
  const found = historiesOf(fold([thread(mine("2024-01-01"))]), identify([connection("ada", "Ada Example")]));
  expect(found.get("ada")).toMatchObject({ sent: 1, byName: false });
});
