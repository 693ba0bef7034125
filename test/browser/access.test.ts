/** Whoever uses the page otherwise than by eye and mouse: axe-core finds nothing to mend, in light and dark, wide and narrow, whatever is open. */
import axe from "axe-core";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { archiveFiles, network } from "../../fixtures/network.ts";
import { chromiumPath } from "./chromium.ts";
import { browser, fixture, placeOf } from "./pages.ts";

/** Level A and AA of WCAG up to 2.2, and what else axe holds for good practice. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function faults(page: Page): Promise<readonly string[]> {
  // Not as a script of the page, which its policy forbids.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags) => (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags }),
    RULES,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`));
}

describe.skipIf(chromiumPath() === undefined)("the page", () => {
  const archive = placeOf(Object.fromEntries(archiveFiles(network({ size: 400, seed: 11 }))));
  const bare = placeOf({ "Connections.csv": fixture("Connections.csv") });
  const { open } = browser();
  const pages = { archive: "", bare: "" };
  beforeAll(() => {
    archive.prune("scan", "export");
    bare.prune("scan", "export/Connections.csv");
    pages.archive = archive.page();
    pages.bare = bare.page();
  });

  it.each([
    ["archive", "light", 1280],
    ["archive", "dark", 1280],
    ["archive", "light", 390],
    ["archive", "dark", 390],
    ["bare", "light", 1280],
  ] as const)("of %s has no fault in %s, %i wide, in any state", async (name, colorScheme, width) => {
    const { page } = await open(pages[name], { colorScheme, viewport: { width, height: 900 } });
    expect(await faults(page)).toEqual([]);
    for (const summary of await page.locator("summary:visible").all()) await summary.click();
    await page.locator("#card-1").getByText("Keep", { exact: true }).click();
    await page.locator(".row .name").first().click();
    expect(await faults(page)).toEqual([]);
    await page.locator("#hand-over").click();
    expect(await faults(page)).toEqual([]);
    await page.locator("#close").click();
    await page.locator("#picture-map svg:visible .mark").first().click();
    expect(await faults(page)).toEqual([]);
  });

  it("has none without scripts", async () => {
    // axe needs scripts itself: what it sees is the page before its own has run.
    const { page } = await open(pages.archive);
    await page.evaluate(() => document.documentElement.classList.remove("scripted-page"));
    expect(await faults(page)).toEqual([]);
  });

  it("does everything by keyboard: from the first link to the last decision, in the order one sees", async () => {
    const { page } = await open(pages.archive);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    const seen: string[] = [];
    const covered: string[] = [];
    for (let step = 0; step < 120; step += 1) {
      await page.keyboard.press("Tab");
      const { is, isCovered } = await page.evaluate(() => {
        const focused = document.activeElement as Element;
        const edge = (part: string) => (document.querySelector(part) as Element).getBoundingClientRect();
        const { top, bottom } = focused.getBoundingClientRect();
        const isBetween = focused.closest(".top, .bar, .skip") === null;
        return {
          is: `${focused.tagName.toLowerCase()}.${focused.className}`,
          isCovered: isBetween && (bottom <= edge(".top").bottom || top >= edge(".bar").top),
        };
      });
      seen.push(is);
      if (isCovered) covered.push(`${step} ${is}`);
    }
    expect(covered).toEqual([]);
    expect(seen).toContain("button.copy scripted");
    expect(seen).toContain("input.");
    expect(seen).not.toContain("body.");
  });

  it("moves nothing where somebody asked for less motion, and fits a screen of 320 pixels", async () => {
    const { page } = await open(pages.archive, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
