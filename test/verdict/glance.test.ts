/** The glance may call for a careful look in vain; it must never pass over a text that a signal would speak about. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signals } from "../../src/signals/index.ts";
import { exampleNetwork, lookAt } from "../../src/verdict/example.ts";
import { glanceFor } from "../../src/verdict/glance.ts";
import type { Example } from "../../src/verdict/signal.ts";

const readers = signals.filter(({ reads }) => reads !== undefined);
const glance = glanceFor(signals);
const pieces = readers.flatMap(({ examples }) =>
  examples.fires
    .flatMap(({ person }) => [person.position, person.company, person.name])
    .filter((text): text is string => text !== undefined && text !== ""),
);

function passedOver(example: Example): string[] {
  const { person } = exampleNetwork(example);
  const seen = { job: glance.job(person), name: glance.name(person) };
  return readers.filter((signal) => !signal.reads?.some((text) => seen[text]) && lookAt(signal, example) !== undefined).map(({ id }) => id);
}

describe("glance", () => {
  it("covers signals that read texts", () => expect(readers.length).toBeGreaterThan(8));

  it.each(readers.flatMap(({ id, examples }) => examples.fires.map((example) => [id, example] as const)))(
    "lets %s look at %j",
    (_, example) => {
      expect(passedOver(example)).toEqual([]);
    },
  );

  it("passes over nothing a signal would speak about", () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 }), fc.string({ unit: "grapheme", maxLength: 3 })), {
          maxLength: 4,
        }),
        fc.constantFrom(" ", " | ", ", ", "", " – "),
        fc.constantFrom<"position" | "company" | "name">("position", "company", "name"),
        fc.boolean(),
        (parts, between, field, upper) => {
          const text = parts.join(between);
          expect(passedOver({ person: { [field]: upper ? text.toUpperCase() : text } })).toEqual([]);
        },
      ),
      { numRuns: 3000 },
    ));
});
