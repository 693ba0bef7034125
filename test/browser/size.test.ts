/** How large a page is: what it carries is packed, and nothing is told twice. */
import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { archiveFiles, network } from "../../fixtures/network.ts";
import { placeOf } from "./pages.ts";

const MB = 1_000_000;

describe("a page", () => {
  const sizes = [
    { people: 1_800, most: 1 * MB },
    { people: 30_000, most: 12 * MB },
  ].map((one) => ({ ...one, place: placeOf(Object.fromEntries(archiveFiles(network({ size: one.people, seed: 7 })))) }));

  it.each(sizes)("of $people people has at most $most bytes", ({ place, most }) => {
    place.prune("scan", "export");
    expect(statSync(place.page()).size).toBeLessThan(most);
  });
});
