import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PageContent, PagePerson } from "../../src/page/content.ts";
import { packed } from "../../src/page/pack.ts";
import { groupsIn, peopleIn } from "../../src/page/unpack.ts";
import { hostileText } from "../document/hostile.ts";
import { fixture400, partsOf } from "./people.ts";

/** What the script finds: everybody, by place. */
function unpacked(content: PageContent): readonly PagePerson[] {
  const people = peopleIn(JSON.parse(JSON.stringify(packed(content))));
  return Array.from({ length: people.count }, (_, place) => people.person(place));
}

describe("the page's data", () => {
  it("hold everybody as they were judged", async () => {
    const { content } = await partsOf(fixture400(), ["scan Connections.csv", "checklist", "mark keep 2", "mark later 3"]);
    expect(content.people.length).toBeGreaterThan(350);
    expect(content.people.filter(({ journal }) => journal.length > 0)).toHaveLength(2);
    expect(content.people.some(({ others }) => others.length > 0)).toBe(true);
    expect(unpacked(content)).toEqual(content.people);
  });

  it("hold every text, whatever it is", async () => {
    const { content } = await partsOf(fixture400());
    const [one] = content.people as readonly [PagePerson];
    const texts = fc.record({
      id: hostileText,
      firstName: hostileText,
      lastName: hostileText,
      name: hostileText,
      searchName: hostileText,
      url: fc.option(hostileText),
      company: hostileText,
      position: hostileText,
      costs: fc.array(hostileText, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 5 }), (all) => {
        const people = all.map((some) => ({ ...one, ...some }));
        expect(unpacked({ ...content, people })).toEqual(people);
      }),
    );
  });

  it("hold the people of every group", async () => {
    const { content } = await partsOf(fixture400());
    expect(content.groups.length).toBeGreaterThan(10);
    // Spread, since some of it is added up when it is asked for.
    const data = packed(content);
    expect(groupsIn(data, peopleIn(data)).map((group) => ({ ...group }))).toEqual(content.groups);
  });

  it("say what repeats once", async () => {
    const { content } = await partsOf(fixture400());
    const { receipt } = packed(content).people;
    expect(new Set(receipt.values.map((line) => JSON.stringify(line))).size).toBe(receipt.values.length);
    expect(receipt.values.length).toBeLessThan(receipt.at.flat().length / 2);
  });
});
