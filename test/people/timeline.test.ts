/** The moments between the user and a person, in order. */
import { expect, it } from "vitest";
import { identify } from "../../src/people/connections.ts";
import { type History, NO_HISTORY } from "../../src/people/history.ts";
import type { Person } from "../../src/people/person.ts";
import { timelineOf } from "../../src/people/timeline.ts";

const BLANK = {
  id: "ada",
  row: 1,
  firstName: "Ada",
  lastName: "",
  name: "Ada",
  url: "",
  email: "",
  company: "",
  position: "",
  connectedOn: undefined,
};
const [ADA] = identify([BLANK]) as [Person];
const moments = (known: Partial<Person>) => timelineOf({ ...ADA, ...known }).map(({ date, what }) => `${date} ${what}`);
const messages = (known: Partial<History>) => moments({ messages: { ...NO_HISTORY, ...known } });

it("are those the files tell, oldest first", () => {
  expect(
    moments({
      connectedOn: "2020-01-02",
      invitations: { sent: "2020-01-01", received: "2019-12-31", noticed: undefined },
      recommendations: { received: ["2022-01-01", ""], given: ["2021-01-01"] },
      follows: { unfollowed: "2023-01-01" },
    }),
  ).toEqual([
    "2019-12-31 they invited you",
    "2020-01-01 you invited them",
    "2020-01-02 connected",
    "2021-01-01 your recommendation of them",
    "2022-01-01 their recommendation of you",
    "2023-01-01 you unfollowed them",
  ]);
  expect(moments({})).toEqual([]);
});

it("of one day stand in the order in which they must have come", () => {
  expect(moments({ connectedOn: "2020-01-01", invitations: { sent: "2020-01-01", received: undefined, noticed: undefined } })).toEqual([
    "2020-01-01 you invited them",
    "2020-01-01 connected",
  ]);
});

it("tell words and exchanges, each once", () => {
  expect(messages({ first: "2020-01-01", last: "2020-01-01", startedBy: "them" })).toEqual(["2020-01-01 first word, from them"]);
  expect(messages({ first: "2020-01-01", last: "2021-01-01", startedBy: "me", byName: true })).toEqual([
    "2020-01-01 first word, from you (tied by name)",
    "2021-01-01 last word",
  ]);
  const undated = { first: "2020-01-01", startedBy: "me", undated: 1 } as const;
  expect(messages({ ...undated, last: "2020-01-01" })).toEqual(["2020-01-01 a message"]);
  expect(messages({ ...undated, last: "2021-01-01", byName: true })).toEqual([
    "2020-01-01 a message (tied by name)",
    "2021-01-01 a message",
  ]);
  expect(messages({ ...undated, last: "2021-01-01", lastExchange: "2021-01-01", firstExchange: "2020-02-01", exchanges: 2 })).toEqual([
    "2020-01-01 a message",
    "2021-01-01 an exchange",
  ]);
  expect(messages({ ...undated, last: "2022-01-01", lastExchange: "2021-01-01", exchanges: 2, spamFolder: null })).toEqual([
    "2020-01-01 a message",
    "2021-01-01 an exchange",
    "2022-01-01 a message",
  ]);
  const exchange = { first: "2020-01-01", startedBy: "me", firstExchange: "2020-01-02", spamFolder: "2020-01-03" } as const;
  expect(messages({ ...exchange, last: "2020-01-02", lastExchange: "2020-01-02", exchanges: 1 })).toEqual([
    "2020-01-01 first word, from you",
    "2020-01-02 the only exchange",
    "2020-01-03 a message under Spam",
  ]);
  expect(messages({ ...exchange, last: "2022-01-02", lastExchange: "2021-01-02", exchanges: 2 })).toEqual([
    "2020-01-01 first word, from you",
    "2020-01-02 first exchange",
    "2020-01-03 a message under Spam",
    "2021-01-02 last of 2 exchanges",
    "2022-01-02 last word",
  ]);
});
