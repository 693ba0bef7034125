/** Who takes part, and which of them is the user. */
import { describe, expect, it } from "vitest";
import {
  byName,
  ENOUGH_CONVERSATIONS,
  findOwner,
  HELD_BACK,
  isToSeveral,
  namesIn,
  type Party,
  partiesOf,
} from "../../src/contact/parties.ts";
import type { Message } from "../../src/sheets/messages.ts";
import { mine, theirs, thread } from "./threads.ts";

/** A conversation with somebody, by number. */
const withSomebody = (number: number, more: Partial<Message> = {}): readonly Message[] =>
  thread(theirs("2024-01-01", "text", { from: `P ${number}`, fromId: `p${number}`, ...more }));

/** Finds the owner in conversations, counted as the fold counts them. */
function found(threads: readonly (readonly Message[])[], options: { readonly ownerName?: string; readonly last?: boolean } = {}) {
  const presence = new Map<Party, number>();
  for (const messages of threads) for (const party of partiesOf(messages)) presence.set(party, (presence.get(party) ?? 0) + 1);
  return findOwner(threads, presence, threads.length, { ownerName: undefined, ...options });
}

const many = (count: number, more: Partial<Message> = {}) => Array.from({ length: count }, (_, number) => withSomebody(number, more));
/** Conversations the owner is not in. */
const strange = (count: number) =>
  Array.from({ length: count }, (_, number) => withSomebody(100 + number, { to: `Q ${number}`, toIds: [`q${number}`] }));
const ME = { id: "me", name: "Me Owner" };

describe("parties", () => {
  it("are known by address and by name, each once", () => {
    expect([...partiesOf(thread(theirs("2024-01-01"), mine("2024-01-02")))]).toEqual(["ada", "~ada example", "me", "~me owner"]);
  });

  it("without an address by name, without a name by address, and without either not at all", () => {
    const bare = { fromId: undefined, toIds: [] };
    expect([...partiesOf([theirs("2024-01-01", "text", bare)])]).toEqual(["~ada example", "~me owner"]);
    expect([...partiesOf([theirs("2024-01-01", "text", { from: "", to: "" })])]).toEqual(["ada", "me"]);
    expect([...partiesOf([theirs("2024-01-01", "text", { ...bare, from: "", to: "" })])]).toEqual([]);
  });

  it("several recipients have addresses, and no name of one of them", () => {
    expect([...partiesOf([theirs("2024-01-01", "text", { to: "Bo, Me", toIds: ["bo", "me"] })])]).toEqual([
      "ada",
      "~ada example",
      "bo",
      "me",
    ]);
  });

  it("of one name are one, whatever its case", () => expect(byName("Ada  EXAMPLE")).toBe(byName("ada example")));
});

describe("a list of recipients", () => {
  const several = (to: string, toIds: readonly string[], connections: readonly string[] = [], known: readonly string[] = connections) =>
    isToSeveral(theirs("2024-01-01", "text", { to, toIds }), {
      isConnection: (key) => connections.includes(key),
      isSomebody: (key) => known.includes(key),
    });

  it("is cut at every comma", () => {
    expect(namesIn("Ada Example, Bo Sample,, Cy ")).toEqual(["Ada Example", "Bo Sample", "Cy"]);
    expect(namesIn("")).toEqual([]);
  });

  it.each<[what: string, is: boolean, Parameters<typeof several>]>([
    ["two whole names", true, ["Ada Example, Bo Sample", ["ada"]]],
    ["two whole names, without an address", true, ["Ada Example, Bo Sample", []]],
    ["one name", false, ["Ada Example", ["ada"]]],
    ["a name and a degree", false, ["Ada Example, PhD", ["ada"]]],
    ["a name and a comma", false, ["Ada Example, ", ["ada"]]],
    ["somebody whose name holds a comma", false, ["Ada Example, Certified Nurse", ["ada"], ["ada example, certified nurse"]]],
    ["an account that is gone", true, ["Ada, LinkedIn Member", ["ada"]]],
    ["two connections of one word", true, ["Ada, Bo", ["ada"], ["ada", "bo"]]],
    ["one connection and a degree", false, ["Ada, PhD", ["ada"], ["ada"]]],
    ["somebody, somebody else and a degree", true, ["Ada Example, Bo Sample, PhD", ["ada"], [], ["ada example"]]],
    ["nobody known, somebody else and a degree", false, ["Ada Example, Bo Sample, PhD", ["ada"]]],
    ["somebody and two degrees", false, ["Ada Example, MBA, PhD", ["ada"], [], ["ada example"]]],
    ["two addresses, which tell it themselves", false, ["Ada Example, Bo Sample", ["ada", "bo"]]],
  ])("of %s: to several: %s", (_, is, given) => expect(several(...given)).toBe(is));
});

describe("the owner, of whom nobody told", () => {
  it("is in all conversations, once there are enough of them", () => {
    expect(ENOUGH_CONVERSATIONS).toBe(15);
    expect(found([...many(14), thread(mine("2024-01-01"))])).toEqual(ME);
    expect(found([...many(13), thread(mine("2024-01-01"))])).toBeUndefined();
  });

  it("or enough messages", () => {
    const long = (count: number) => [thread(...Array.from({ length: count }, () => mine("2024-01-01"))), ...many(2)];
    expect(HELD_BACK).toBe(5000);
    expect(found(long(4999))).toEqual(ME);
    expect(found(long(4998))).toBeUndefined();
  });

  it("or the file is at its end", () => expect(found([thread(mine("2024-01-01")), withSomebody(1)], { last: true })).toEqual(ME));

  it("may miss one conversation of ten", () => {
    const spoken = [...many(17), thread(mine("2024-01-01"))];
    expect(found([...spoken, ...strange(2)])).toEqual(ME);
    expect(found([...spoken.slice(1), ...strange(2)])).toBeUndefined();
  });

  it("is known by address rather than by name, where both are there as often", () => {
    expect(found([...many(15), thread(theirs("2024-01-01"))])?.id).toBe("me");
    expect(found([...many(15)].map((messages) => messages.map((message) => ({ ...message, to: "Me Owner" }))))).toEqual({
      id: "me",
      name: "",
    });
  });

  it("is known by name where that is there more often", () => {
    const named = many(10, { toIds: [] });
    expect(found([...many(7), ...named])).toEqual({ id: undefined, name: "Me Owner" });
    expect(found([thread(mine("2024-01-01")), ...named, ...named])).toEqual(ME);
  });

  it("is nobody where nobody is in all of them", () => expect(found(strange(20))).toBeUndefined());

  it("is nobody where somebody else is in as many, known in the same way", () => {
    const one = [thread(theirs("2024-01-01"), mine("2024-01-02"))];
    expect(found(one, { last: true })).toBeUndefined();
    expect(found([...one, withSomebody(1)], { last: true })).toEqual(ME);
    const bare = thread(theirs("2024-01-01", "text", { fromId: undefined, toIds: [] }));
    expect(found([bare], { last: true })).toBeUndefined();
    expect(found([bare, withSomebody(1, { fromId: undefined, toIds: [] })], { last: true })).toEqual({ id: undefined, name: "Me Owner" });
  });

  it("is nobody in no conversation", () => expect(found([], { last: true })).toBeUndefined());
});

describe("the owner, whose name Profile.csv tells", () => {
  const told = { ownerName: "Me Owner" };

  it("is known at once by the address they write from", () => {
    expect(found([thread(theirs("2024-01-01"), mine("2024-01-02"))], told)).toEqual(ME);
    expect(found([thread(theirs("2024-01-01"), mine("2024-01-02", "text", { from: "me  OWNER" }))], told)).toEqual(ME);
  });

  it("is known by name where no row has an address of a recipient", () => {
    const bare = { fromId: undefined, toIds: [] };
    expect(found([thread(theirs("2024-01-01", "text", bare))], told)).toEqual({ id: undefined, name: "Me Owner" });
    expect(found([thread(theirs("2024-01-01", "text", bare), theirs("2024-01-01"))], told)).toBeUndefined();
  });

  it("is nobody where nobody has the name", () => {
    const bare = { fromId: undefined, toIds: [], to: "Bo Sample" };
    expect(found([thread(theirs("2024-01-01", "text", bare))], told)).toBeUndefined();
  });

  it("is not taken for somebody of that name who is in few conversations", () => {
    const namesake = thread(theirs("2024-01-01", "text", { from: "Me Owner", fromId: "other-me", to: "I Myself", toIds: ["i"] }));
    const others = Array.from({ length: 20 }, (_, number) => withSomebody(number, { to: "I Myself", toIds: ["i"] }));
    expect(found([namesake], { ...told, last: true })?.id).toBe("other-me");
    expect(found([namesake, ...others], told)?.id).toBe("i");
    expect(found([namesake, ...others.slice(0, 5)], told)).toBeUndefined();
  });

  it("may miss one conversation of ten", () => {
    const spoken = [...many(8), thread(mine("2024-01-01"))];
    expect(found([...spoken, ...strange(1)], told)).toEqual(ME);
    expect(found([...spoken.slice(1), ...strange(1)], told)).toBeUndefined();
  });

  it("lends the name where no row shows it", () => {
    expect(
      found(
        many(15).map((messages) => messages.map((message) => ({ ...message, to: "" }))),
        told,
      ),
    ).toEqual({ id: "me", name: "Me Owner" });
  });
});
