/** The table of everybody in a real browser: what it shows is what `scan --json` says, however quickly one scrolls. */
import { beforeAll, describe, expect, it } from "vitest";
import { connectionsCsv, network } from "../../fixtures/network.ts";
import type { ConnectionResult } from "../../src/document/result.ts";
import { chromiumPath } from "./chromium.ts";
import { browser, placeOf } from "./pages.ts";

describe.skipIf(chromiumPath() === undefined)("the table", () => {
  const place = placeOf({ "Connections.csv": connectionsCsv(network({ size: 3_000, seed: 5 })) });
  const { open } = browser();
  let path: string;
  let people: readonly ConnectionResult[];
  beforeAll(() => {
    place.prune("scan", "export/Connections.csv");
    path = place.page();
    people = JSON.parse(place.prune("scan", "export/Connections.csv", "--json", "--no-save")).connections;
  });

  const names = (page: Awaited<ReturnType<typeof open>>["page"]) => page.locator(".row .name").allInnerTexts();

  it("begins with everybody, the worst first, and holds only the rows in sight", async () => {
    const { page, misdeeds } = await open(path);
    expect(await page.locator(".counter").innerText()).toBe(`${people.length.toLocaleString("en")} connections`);
    const shown = await names(page);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.length).toBeLessThan(40);
    expect(shown).toEqual(people.slice(0, shown.length).map(({ name }) => name.replace(/\s+/g, " ").trim()));
    expect(misdeeds).toEqual([]);
  });

  it("searches, filters and sorts", async () => {
    const { page } = await open(path);
    await page.locator("#filter-text").fill("manager");
    const count = people.filter(({ name, position, company }) => `${name} ${position} ${company}`.toLowerCase().includes("manager")).length;
    expect(count).toBeGreaterThan(10);
    expect(await page.locator(".counter").innerText()).toContain(`${count} of `);
    await page.locator("#filter-verdict").selectOption("review");
    const both = people.filter(
      (one) => one.verdict === "review" && `${one.name} ${one.position} ${one.company}`.toLowerCase().includes("manager"),
    );
    expect(await page.locator(".counter").innerText()).toContain(`${both.length} of `);
    await page.getByRole("button", { name: "Clear" }).click();
    await expect.poll(() => page.locator(".counter").innerText()).toBe(`${people.length.toLocaleString("en")} connections`);
    await page.getByRole("columnheader", { name: "Since" }).getByRole("button").click();
    const oldest = people.map(({ connectedOn }) => connectedOn ?? "9").sort()[0];
    expect(await page.locator(".row:not(.head) .is-connectedOn").first().innerText()).toBe(oldest);
    expect(await page.getByRole("columnheader", { name: "Since" }).getAttribute("aria-sort")).toBe("ascending");
    await page.getByRole("columnheader", { name: "Since" }).getByRole("button").click();
    expect(await page.locator(".row:not(.head) .is-connectedOn").first().innerText()).toBe(
      people
        .map(({ connectedOn }) => connectedOn ?? "")
        .sort()
        .at(-1),
    );
  });

  it("opens a row to the receipt, with every line and the sum", async () => {
    const { page } = await open(path);
    await page.locator(".row .name").nth(2).click();
    const [, , third] = people as readonly [ConnectionResult, ConnectionResult, ConnectionResult];
    const opened = await page.locator(".opened").innerText();
    for (const { because, signal } of third.receipt) {
      expect(opened).toContain(because);
      expect(opened).toContain(signal);
    }
    expect(opened).toContain(`a score of ${third.score}`);
    await page.locator(".opened").getByText("Keep", { exact: true }).click();
    expect(await page.locator(".row .decided").first().innerText()).toBe("Keep");
    await page.keyboard.press("Escape");
    expect(await page.locator(".opened").count()).toBe(0);
  });

  it("is never empty while it scrolls, and ends with the last one", async () => {
    const { page } = await open(path);
    // In each frame: whatever is in the middle of the table is part of a row, and each row is where its number says.
    const blank = await page.evaluate(async () => {
      const frame = document.querySelector(".frame") as HTMLElement;
      frame.scrollIntoView({ block: "center" });
      let blank = 0;
      const box = frame.getBoundingClientRect();
      const frames = 60;
      for (let step = 0; step <= frames; step += 1) {
        // Faster and faster, to the end.
        frame.scrollTop = (frame.scrollHeight - frame.clientHeight) * (step / frames) ** 2;
        await new Promise((next) => requestAnimationFrame(next));
        for (const share of [0.3, 0.5, 0.8]) {
          const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height * share);
          if (there?.closest(".row") === null) blank += 1;
        }
      }
      return blank;
    });
    expect(blank).toBe(0);
    await expect.poll(async () => (await names(page)).at(-1)).toBe(people.at(-1)?.name);
    expect(await page.locator(".row").last().getAttribute("aria-rowindex")).toBe(String(people.length + 1));
    expect(await page.locator(".row").count()).toBeLessThan(40);
  });

  it("is walked through by arrow keys, beyond the rows in sight", async () => {
    const { page } = await open(path);
    await page.locator(".row .name").first().focus();
    for (let step = 0; step < 40; step += 1) await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(people[40]?.name);
    await page.keyboard.press("Enter");
    expect(await page.locator(".opened h3").innerText()).toBe(people[40]?.name);
  });

  it("shows whom a part of a picture stands for", async () => {
    const { page } = await open(path);
    const year = page.locator("#picture-years .mark").last();
    const [label = ""] = /^\d+/.exec((await year.getAttribute("aria-label")) ?? "") ?? [];
    await year.press("Enter");
    const count = people.filter(({ connectedOn }) => connectedOn?.startsWith(label)).length;
    expect(await page.locator(".counter").innerText()).toContain(`${count.toLocaleString("en")} of `);
  });

  it("shows whom a group on the map stands for, and takes a wish about them", async () => {
    const { page } = await open(path);
    await page.locator("#picture-map svg:visible .mark").first().click();
    await page.getByText("They may go").click();
    await page.getByRole("button", { name: "Show them in the table" }).click();
    expect(await page.locator(".counter").innerText()).toContain(" of ");
    await page.locator("#hand-over").click();
    expect(await page.locator("#decisions-text").inputValue()).toContain('"wish":"let-go"');
  });
});
