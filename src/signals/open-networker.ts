/** Positions and names with the badge of those who connect with everybody: LION, a LinkedIn open networker. */
import { tidy } from "../text/clean.ts";
import { plain, textOf } from "../text/text.ts";
import { signal } from "../verdict/signal.ts";

/** The capitals, or letters in costume and characters that do not show. */
const MAYBE_LION =
  /L(?:\.\s?I|IO|iO)|[\u00ad\u0132-\u013f\u01c7-\u01cb\u1d35-\u1d62\u200b-\u200f\u2024-\u2026\u2060\u2071\u2110-\u217b\u2488-\u24d8\ufb01-\ufb03\ufe52\ufeff\uff0e-\uff49\ud833\ud835\ud83c]/;
const LION =
  /(?:^|[|•·★☆✪➤►/,;([{*&+–—-]\s*|🦁\s*)(?:LION|L\.\s?I\.\s?O\.\s?N\.?|LiON)(?=\s*(?:$|[|•·★☆✪/,;)\]}*&+–—-]|🦁|\d|open|Open|OPEN|\p{Extended_Pictographic}))/u;
const LION_IN_NAME = /[([{]\s*(?:LION|LiON)\s*[)\]}]|(?<!\p{L})L\.\s?I\.\s?O\.\s?N(?!\p{L})/u;
const LION_FIRM = /(?<!\p{L})lion(?!\p{L})/u;

export const openNetworker = signal({
  id: "open-networker",
  group: "spam",
  family: "position",
  title: "Wears the badge of an open networker",
  why: "Who accepts everybody collects contacts rather than knows them. Harmless as such, so it weighs little. Those who say so in words are read by position-offer.",
  points: 8,
  needs: ["connections"],
  look: ({ position, company, name }) => {
    const isLion = MAYBE_LION.test(position) && LION.test(plain(position)) && !LION_FIRM.test(textOf(company).folded);
    const source = isLion ? position : MAYBE_LION.test(name) && LION_IN_NAME.test(plain(name)) ? name : undefined;
    return source === undefined
      ? undefined
      : { strength: 1, because: `calls themselves a LION, a LinkedIn open networker: “${tidy(source)}”` };
  },
  examples: {
    fires: [
      { person: { position: "LION | 20K+ connections" } },
      { person: { position: "Sales leader (L.I.O.N.)" } },
      { person: { firstName: "Ada", lastName: "Example (LION)", name: "Ada Example (LION)" } },
    ],
    silent: [
      { person: { position: "First Officer", company: "Lion Air" } },
      { person: { position: "President, Lions Club of Exampleton" } },
      { person: { position: "Brand Manager - LION", company: "Lion" } },
      { person: { firstName: "MARIE", lastName: "LION", name: "MARIE LION" } },
      { person: { position: "Open Source Network Engineer" } },
      { person: { position: "Leads the LION observatory project" } },
    ],
  },
});
