/** Remembering what texts sounded like changes nothing about it. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { rememberImpressions } from "../../src/contact/remember-impressions.ts";
import type { Listen } from "../../src/people/history.ts";
import { notes } from "../noticed.ts";

/** Ears whose answer tells everything that was asked. */
const ears: Listen = (text, direction, isOpen) => ({
  noticed: notes({ points: text.codePointAt(0) ?? 0, booking: direction === "sent", bareLink: isOpen, template: text.endsWith("!") }),
  greeting: text.length % 2 === 0,
  refusal: text.startsWith("n"),
  words: text.length,
});

it("answers as the ears do, whatever was heard before", () => {
  const listen = rememberImpressions(ears);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 3 }),
        fc.string({ unit: "grapheme", maxLength: 8 }),
        fc.constantFrom("Congrats", "Thanks!", "no", ""),
      ),
      fc.constantFrom<"received" | "sent">("received", "sent"),
      fc.boolean(),
      (text, direction, isOpen) => {
        expect(listen(text, direction, isOpen)).toEqual(ears(text, direction, isOpen));
      },
    ),
    { numRuns: 20_000 },
  );
});

it("listens once to what keeps coming, and apart to what was sent and what is not first contact", () => {
  let asked = 0;
  const listen = rememberImpressions((...question) => {
    asked += 1;
    return ears(...question);
  });
  for (let time = 0; time < 3; time += 1) listen("Congrats on the new role", "received", true);
  expect(asked).toBe(1);
  listen("Congrats on the new role", "sent", true);
  listen("Congrats on the new role", "received", false);
  expect(asked).toBe(3);
});
