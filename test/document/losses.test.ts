/** What would be lost, in words. */
import { expect, test } from "vitest";
import type { Text } from "../../src/document/document.ts";
import { losses } from "../../src/document/losses.ts";
import type { WhatIfResult } from "../../src/document/result.ts";
import { withoutNobody } from "../views/invented.ts";

const said = (changes: Partial<WhatIfResult>) => losses(withoutNobody(changes)).map(plain);

function plain(text: Text): string {
  return [text]
    .flat()
    .map((span) => (typeof span === "string" ? span : span.text))
    .join("");
}

const lost = (...names: readonly string[]) => names.map((name, i) => ({ name, people: i === 0 ? 2 : 1 }));

test("nothing is said of what is not lost, nor of what the export cannot tell", () => {
  expect(said({})).toEqual([]);
  expect(said({ conversations: 0, endorsements: { received: 0, given: 0 }, recommendations: { received: 0, given: null } })).toEqual([]);
});

test("the most telling comes first: companies, conversations, recommendations, endorsements, years, fields", () => {
  expect(
    said({
      companies: lost("Acme"),
      conversations: 1200,
      recommendations: { received: 1, given: 2 },
      endorsements: { received: null, given: 3 },
      years: lost("2019", "2020"),
      fields: lost("healthcare"),
    }),
  ).toEqual([
    "Nobody left at 1 company: Acme (2).",
    "Messages went both ways with 1,200 of them.",
    "1 recommendation to you and 2 from you would go.",
    "3 endorsements from you would go.",
    "Nobody left from 2019 (2) and 2020.",
    "Nobody left who works in healthcare (2).",
  ]);
});

test("few are named, and no rest of one is left over", () => {
  const five = ["Acme", "Globex", "Initech", "Umbrella", "Wayne"];
  expect(said({ companies: lost(...five) })).toEqual(["Nobody left at 5 companies: Acme (2), Globex, Initech, Umbrella and Wayne."]);
  expect(said({ companies: lost(...five, "Zed") })).toEqual([
    "Nobody left at 6 companies: Acme (2), Globex, Initech, Umbrella and 2 more.",
  ]);
});
