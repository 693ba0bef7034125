/** Today's list in a real browser: with keys, with taps, without scripts; remembered, undone, handed to prune. */
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { archiveFiles, network } from "../../fixtures/network.ts";
import { chromiumPath } from "./chromium.ts";
import { browser, placeOf } from "./pages.ts";

describe.skipIf(chromiumPath() === undefined)("today's list", () => {
  const place = placeOf(Object.fromEntries(archiveFiles(network({ size: 300, seed: 11 }))));
  const { open } = browser();
  let path: string;
  let listed: readonly { readonly name: string; readonly searchName: string; readonly id: string }[];
  beforeAll(() => {
    place.prune("scan", "export");
    path = place.page();
    listed = JSON.parse(place.prune("checklist", "--json", "--no-save")).connections;
  });

  it("says whom it is about, all of them, as cards", async () => {
    const { page, misdeeds } = await open(path);
    expect(await page.locator(".card").count()).toBe(listed.length);
    expect(listed.length).toBe(15);
    for (const [index, { searchName }] of listed.entries())
      expect(await page.locator(`#card-${index + 1} h3`).innerText()).toContain(searchName);
    expect(misdeeds).toEqual([]);
  });

  it("is worked through by keys alone: the next name is copied as one is decided", async () => {
    const { page, misdeeds } = await open(path, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator(".copy").first().focus();
    await page.keyboard.press("c");
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toBe(listed[0]?.searchName);
    for (const [index, key] of ["r", "u", "k", "l"].entries()) {
      await page.keyboard.press(key);
      await expect.poll(copied).toBe(listed[index + 1]?.searchName);
    }
    expect(await page.locator("#progress").innerText()).toContain("4 of 15");
    expect(await page.locator("input:checked").evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
      "removed",
      "unfollowed",
      "keep",
      "later",
    ]);
    await page.keyboard.press("b");
    expect(await page.locator("#progress").innerText()).toContain("3 of 15");
    expect(misdeeds).toEqual([]);
  });

  it("remembers what was decided when it is opened again, and lets it be undone", async () => {
    const { page } = await open(path, { hasTouch: true, viewport: { width: 390, height: 844 } });
    await page.locator("#card-2").getByText("Removed", { exact: true }).tap();
    await page.locator("#card-3").getByText("Keep", { exact: true }).tap();
    await page.reload();
    expect(await page.locator("#card-2 input:checked").inputValue()).toBe("removed");
    expect(await page.locator("#card-3 input:checked").inputValue()).toBe("keep");
    await page.locator("#card-3").getByText("Keep", { exact: true }).tap();
    expect(await page.locator("#card-3 input:checked").count()).toBe(0);
    await page.locator("#undo").tap();
    expect(await page.locator("#card-3 input:checked").inputValue()).toBe("keep");
  });

  it("hands its decisions to prune as a file and as text, and forgets what prune knows", async () => {
    const { page } = await open(path);
    await page.locator("#card-1").getByText("Removed", { exact: true }).click();
    await page.locator("#card-2").getByText("Keep", { exact: true }).click();
    await page.locator("#hand-over").click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
    expect(download.suggestedFilename()).toBe("decisions.json");
    await download.saveAs(join(place.folder, "decisions.json"));
    expect(await page.locator("#decisions-text").inputValue()).toContain(listed[0]?.id as string);
    place.prune("mark", "--from", "decisions.json");
    const standing = JSON.parse(place.prune("journal", "--json")).decisions as readonly { id: string; decision: string }[];
    expect(standing.map(({ id, decision }) => [id, decision])).toEqual([
      [listed[0]?.id, "removed"],
      [listed[1]?.id, "keep"],
    ]);
    place.page();
    await page.reload();
    expect(await page.locator("#hand-over").isDisabled()).toBe(true);
    expect(await page.locator(".card h3").first().innerText()).toContain(listed[2]?.searchName as string);
    place.prune("undo", "--last", "2");
    place.page();
  });

  it("can be read and ticked without scripts", async () => {
    const { page, misdeeds } = await open(path, { javaScriptEnabled: false });
    for (const { name } of listed.slice(0, 3)) expect(await page.locator("#today").innerText()).toContain(name);
    expect(await page.locator(".bar").isVisible()).toBe(false);
    expect(await page.locator(".copy").first().isVisible()).toBe(false);
    const box = page.locator("#card-1").getByLabel("Removed");
    await box.check();
    expect(await box.isChecked()).toBe(true);
    await page.locator("#card-1 summary").click();
    expect(await page.locator("#card-1 table").isVisible()).toBe(true);
    expect(await page.locator("#picture-years svg").isVisible()).toBe(true);
    expect(misdeeds).toEqual([]);
  });

  it("works where the browser gives the page no memory", async () => {
    const { page } = await open(path);
    await page.addInitScript(() =>
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      }),
    );
    await page.reload();
    await page.locator("#card-1").getByText("Later", { exact: true }).click();
    expect(await page.locator("#progress").innerText()).toContain("1 of 15");
  });

  it("is on paper without what can only be pressed", async () => {
    const { page } = await open(path);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".card").first().isVisible()).toBe(true);
    for (const part of [".bar", ".top", "#everyone", ".copy"]) expect(await page.locator(part).first().isVisible()).toBe(false);
  });
});
