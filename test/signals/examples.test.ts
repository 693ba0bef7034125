/** The examples of the signals that read texts hold, and their points are those of the catalogue. */
import { describe, expect, test } from "vitest";
import { reasons, said, TEXT_SIGNALS } from "./said.ts";

const POINTS = {
  "position-money": 23,
  "position-task-job": 23,
  "position-mlm": 29,
  "position-guest-post": 23,
  "position-crypto": 16,
  "position-contact": 13,
  "position-leadgen": 10,
  "open-networker": 8,
  "name-contact": 26,
  "name-promo": 16,
};

test("points", () => {
  expect(Object.fromEntries(TEXT_SIGNALS.map(({ id, points }) => [id, points]))).toEqual(POINTS);
});

describe.each(TEXT_SIGNALS)("$id", ({ id, examples }) => {
  test.each(examples.fires)("speaks of $person", ({ person }) => {
    expect(said(person)).toContain(id);
  });

  test.each(examples.silent)("is silent about $person", ({ person }) => {
    expect(said(person)).not.toContain(id);
  });
});

test.each([
  ["Ayudo: ¡GANA   Dinero desde casa!\u202e", "the position says “GANA Dinero desde casa”"],
  ["Head of Sales | 𝐄𝐚𝐫𝐧\u200b passive income", "the position says “Earn passive income”"],
])("a reason quotes %j as it was written", (position, reason) => {
  expect(reasons({ position })["position-money"]).toBe(reason);
});
