/** One employer, however its people write it; and two where only a part is the same. */
import { describe, expect, it } from "vitest";
import { companyKey } from "../../src/people/compare.ts";

describe("a company", () => {
  it.each([
    "Nordbruecke",
    "Nordbruecke GmbH",
    "The Nordbruecke",
    ".Nordbruecke | Bridges that last",
    "...Nordbrücke",
    "Nordbrucke",
    "Nordbruecke (Berlin)",
    "Nordbruecke [hiring]",
    "Nordbrücke • Bridges",
    "NORDBRÜCKE AG · Bridges that last",
    "Nordbruecke - Member of the Span Group",
    "Nordbrücke – a company of the Span Group",
  ])("is the same one as %s", (written) => expect(companyKey(written)).toBe(companyKey("Nordbrücke")));

  it.each([
    ["Nordbruecke", "Nordbruecke Labs"],
    ["Nordbruecke", "Ex-Nordbruecke"],
    ["Nordbruecke", "Nordbrueckenbau"],
    ["University of Sample - North", "University of Sample - South"],
    ["CEO | Acme", "CEO | Globex"],
    ["Founder & CEO | Acme", "Founder & CEO | Globex"],
    ["(Acme) GmbH", "(Globex) GmbH"],
    ["A|B Testing", "A|C Testing"],
    ["Michael Works", "Michal Works"],
    ["Boeing", "Boing"],
  ])("%s is not %s", (one, other) => expect(companyKey(one)).not.toBe(companyKey(other)));

  it.each(["Freelance | Design", "Self-employed (since 2019)", "Stealth startup - the future of bridges"])("is none in %s", (written) =>
    expect(companyKey(written)).toBe(""),
  );
});
