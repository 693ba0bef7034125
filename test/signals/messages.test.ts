/** First messages in many languages through the ears of all signals: what unwanted ones are heard as, and that genuine ones lead to no removal. */
import { describe, expect, it } from "vitest";
import { listen } from "../../src/analyse.ts";
import { NO_HISTORY } from "../../src/person/history.ts";
import { signals } from "../../src/signals/index.ts";
import { assess } from "../../src/verdict/assess.ts";
import type { Assessment } from "../../src/verdict/assessment.ts";
import { exampleNetwork } from "../../src/verdict/example.ts";
import { DEFAULT_POLICY } from "../../src/verdict/policy.ts";
import { DELICATE, type FirstMessage, GENUINE, LAST, UNWANTED, UNWANTED_LATER } from "./first-messages.ts";

const heard = ({ text }: FirstMessage) => listen(text, "received", true).heard;

/** Somebody who wrote this the day after connecting, two years ago, and never got an answer: nothing but the message decides. */
function judged(message: FirstMessage): Assessment {
  const { network } = exampleNetwork({
    person: {
      connectedOn: "2024-01-10",
      messages: {
        ...NO_HISTORY,
        received: 1,
        daysReceived: 1,
        contactDays: 1,
        first: "2024-01-11",
        last: "2024-01-11",
        startedBy: "them",
        heard: heard(message).map((signal) => ({ signal, date: "2024-01-11", number: 1, opening: true })),
      },
    },
    messagesSince: "2015-01-01",
  });
  return assess(network, signals, DEFAULT_POLICY)[0] as Assessment;
}

const genuine = [...GENUINE, ...DELICATE, ...LAST.filter(({ kind }) => kind === "genuine")];
const unwanted = [...UNWANTED, ...UNWANTED_LATER, ...LAST.filter(({ kind }) => kind !== "genuine")];
const languagesOf = (messages: readonly FirstMessage[]) => [...new Set(messages.map(({ language }) => language))];

describe("first messages", () => {
  it("are many, in many languages", () => {
    expect(genuine.length).toBeGreaterThan(150);
    expect(languagesOf(genuine).length).toBeGreaterThanOrEqual(21);
    expect(languagesOf(unwanted).length).toBeGreaterThanOrEqual(17);
  });

  it("that are genuine lead to removal in 2 % of cases at most", () => {
    const removed = genuine.filter((message) => judged(message).verdict === "remove");
    expect(removed.length, removed.map(({ text }) => text).join("\n")).toBeLessThanOrEqual(genuine.length * 0.02);
  });

  it.each(languagesOf(unwanted))("that are unwanted are heard in %s", (language) => {
    const own = unwanted.filter((message) => message.language === language);
    const found = own.filter((message) => heard(message).length > 0);
    expect(found.length / own.length).toBeGreaterThanOrEqual(0.6);
  });
});
