/** Law: names never go through a model. Whatever stands in a name, nothing that a model reads says anything else of the person. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { signals } from "../../src/signals/index.ts";
import { assess } from "../../src/verdict/assess.ts";
import { exampleNetwork } from "../../src/verdict/example.ts";
import { DEFAULT_POLICY } from "../../src/verdict/policy.ts";

/** What a model reads as an offer or a title, in many scripts. */
const TELLING = [
  "Earn $500 daily from home, DM me on WhatsApp",
  "Guaranteed daily returns",
  "Forex account manager",
  "I help coaches get more clients",
  "Network marketing, join my team",
  "Gana dinero desde casa",
  "Verdiene Geld von zu Hause",
  "گھر بیٹھے پیسے کمائیں",
  "घर बैठे पैसे कमाएं",
  "手机赚钱，日入三百",
  "누구나 가능한 부수입",
  "Chief Executive Officer",
  "Krankenschwester",
];
const NAMES = ["Ada Example", "李伟", "محمد", "Ірина", ...TELLING];
const POSITIONS = ["Nurse", "Accountant, city hall", "Guaranteed daily returns", "Guest posts & backlinks on DA 50+ sites"];
const MESSAGES = [
  "Thank you for your talk, I learned a lot.",
  "We help companies like yours to get more qualified leads. Worth a quick call this week?",
];

/** Signals that look at names by rules of their own. */
const OF_NAMES = new Set(["name-contact", "name-promo", "slug-mismatch"]);
/** The others; limits and the ends of the scale, which follow from all, are none. */
const OTHERS = new Set(signals.flatMap(({ id }) => (OF_NAMES.has(id) ? [] : [id])));

it("exchanging names moves nothing but what rules for names say", () => {
  const said = (name: string, position: string, text: string) => {
    const { network } = exampleNetwork({
      person: { firstName: name, lastName: "", name, position, connectedOn: "2024-01-10" },
      thread: [{ from: "them", on: "2024-01-11", text }],
      messagesSince: "2015-01-01",
    });
    return assess(network, signals, DEFAULT_POLICY).map(({ receipt }) =>
      receipt().flatMap(({ signal, points, because }) => (OTHERS.has(signal) ? [[signal, points, because]] : [])),
    );
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...NAMES),
      fc.constantFrom(...NAMES),
      fc.constantFrom(...POSITIONS),
      fc.constantFrom(...MESSAGES),
      (one, other, position, text) => {
        expect(said(one, position, text)).toEqual(said(other, position, text));
      },
    ),
  );
});
