/** The examples of the signals that read texts hold, and their points are those of the catalogue. */
import { describe, expect, test } from "vitest";
import { said, TEXT_SIGNALS } from "./said.ts";

const POINTS = {
  "position-money": 23,
  "position-task-job": 23,
  "position-mlm": 20,
  "position-guest-post": 20,
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

test("a reason quotes the position as it was written", () => {
  const [money] = TEXT_SIGNALS;
  const person = {
    id: "a",
    namesakes: 0,
    row: 1,
    firstName: "",
    lastName: "",
    name: "",
    url: "",
    email: "",
    company: "",
    connectedOn: undefined,
  };
  const evidence = money?.look(
    { ...person, position: "Ayudo: ¡GANA   Dinero desde casa!\u202e" },
    { asOf: "2026-01-01", me: undefined, people: [] },
    undefined,
  );
  expect(evidence?.because).toBe("Position says “GANA Dinero desde casa”");
});
