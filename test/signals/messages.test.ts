/**
 * First messages in many languages, read from end to end: what unwanted and genuine ones weigh where nothing but the message decides. The
 * texts are another hand's than those of `fixtures/texts`, from which the reading learned.
 */
import { describe, expect, it } from "vitest";
import { RATES } from "../../src/detect/readings.ts";
import { signals } from "../../src/signals/index.ts";
import { assess } from "../../src/verdict/assess.ts";
import type { Assessment } from "../../src/verdict/assessment.ts";
import { exampleNetwork } from "../../src/verdict/example.ts";
import { DEFAULT_POLICY } from "../../src/verdict/policy.ts";
import { DELICATE, type FirstMessage, GENUINE, LAST, LATER, UNWANTED } from "./first-messages.ts";

/** Somebody who wrote this the day after connecting, two years ago, and never got an answer. */
function judged({ text }: FirstMessage): Assessment {
  const { network } = exampleNetwork({
    person: { connectedOn: "2024-01-10" },
    thread: [{ from: "them", on: "2024-01-11", text }],
    messagesSince: "2015-01-01",
  });
  return assess(network, signals, DEFAULT_POLICY)[0] as Assessment;
}

const isGenuine = ({ kind }: FirstMessage) => kind === "genuine";
const genuine = [...GENUINE, ...DELICATE, ...[...LATER, ...LAST].filter(isGenuine)];
const unwanted = [...UNWANTED, ...[...LATER, ...LAST].filter((message) => !isGenuine(message))];
const languagesOf = (messages: readonly FirstMessage[]) => [...new Set(messages.map(({ language }) => language))];
const told = (messages: readonly FirstMessage[]) => messages.map(({ language, text }) => `${language} ${text}`).join("\n");

/** The languages with most examples to learn from. */
const WELL_LEARNED = ["en", "es", "pt", "fr", "de", "it", "hi", "id", "tr", "ar", "zh", "ru", "nl", "pl", "ja", "ko", "vi"];

/** Judged once: most of the work of these tests. */
const spam = new Map([...genuine, ...unwanted].map((message) => [message, judged(message)]));
const gains = (message: FirstMessage) => (spam.get(message) as Assessment).spam >= 10;
const share = (messages: readonly FirstMessage[]) => messages.filter(gains).length / messages.length;

it("the collection is large and in many languages", () => {
  expect(genuine.length).toBeGreaterThanOrEqual(150);
  expect(languagesOf(genuine).length).toBeGreaterThanOrEqual(21);
  expect(unwanted.length).toBeGreaterThanOrEqual(150);
  expect(languagesOf(unwanted).length).toBeGreaterThanOrEqual(17);
});

describe("genuine first messages", () => {
  it("gain ten points of spam or more in as few cases as is said", () => {
    expect(share(genuine), told(genuine.filter(gains))).toBeLessThanOrEqual(RATES.messages.mistaken / 100);
  });
  it("lead to no removal", () => {
    expect(told(genuine.filter((message) => spam.get(message)?.verdict === "remove"))).toBe("");
  });
});

describe("unwanted first messages", () => {
  it("gain ten points of spam or more as often as is said", () => {
    expect(share(unwanted), told(unwanted.filter((message) => !gains(message)))).toBeGreaterThanOrEqual(RATES.messages.found / 100);
  });
  it.each(WELL_LEARNED)("half of them and more in %s", (language) => {
    const own = unwanted.filter((message) => message.language === language);
    expect(share(own), told(own.filter((message) => !gains(message)))).toBeGreaterThanOrEqual(0.5);
  });
  it("are quoted in no reason", () => {
    for (const message of unwanted)
      for (const { because } of spam.get(message)?.receipt() ?? []) expect(because).not.toContain(message.text.slice(0, 12));
  });
});
