/** `prune undo`: what is taken back, and what holds then. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { JournalResult, UndoResult } from "../../src/document/result.ts";
import { session } from "./small-network.ts";

it("takes back the last decision, and says what holds without it", async () => {
  const one = await session();
  await one.prune("mark", "keep", "Ada Example");
  await one.prune("mark", "removed", "Ada Example");
  const { out } = await one.prune("undo");
  expect(out).toContain("1 decision taken back");
  expect(out).toMatch(/Ada Example: removed of .*, now keep again/);
  expect(out).toContain("What was done on LinkedIn stays done");
  expect((await one.prune("undo")).out).toMatch(/Ada Example: keep of .*, now undecided/);
  expect(await one.prune("undo")).toMatchObject({ code: 0, out: "There is nothing to take back.\n" });
});

it("takes back the last n over all people, the last of a batch first", async () => {
  const one = await session();
  await one.prune("mark", "removed", "Ada Example", "Toma Brisk");
  await one.prune("mark", "keep", "Cy Invented");
  const { undone } = (await one.json("undo", "2")) as UndoResult;
  expect(undone.map(({ id, decision, now }) => [id, decision, now])).toEqual([
    ["cy-invented", "keep", null],
    ["toma-brisk-9", "removed", null],
  ]);
  const { decisions, standing } = (await one.json("journal", "--all")) as JournalResult;
  expect(decisions.map(({ id, status }) => [id, status])).toEqual([
    ["ada-example", "standing"],
    ["toma-brisk-9", "undone"],
    ["cy-invented", "undone"],
  ]);
  expect(standing).toEqual({ removed: 1, unfollowed: 0, keep: 0, later: 0 });
});

it("takes back two different decisions when it runs twice at once", async () => {
  const one = await session();
  await one.prune("mark", "removed", "Ada Example", "Toma Brisk");
  await Promise.all([one.prune("undo"), one.prune("undo")]);
  expect(((await one.json("journal")) as JournalResult).decisions).toEqual([]);
});

it("changes nothing on a trial run, and keeps every line ever written", async () => {
  const one = await session();
  await one.prune("mark", "removed", "Ada Example");
  const journal = () => readFile(join(one.home, "journal.jsonl"), "utf8");
  const before = await journal();
  expect((await one.prune("undo", "--dry-run")).out).toContain("A trial run");
  expect(await journal()).toBe(before);
  await one.prune("undo");
  expect((await journal()).startsWith(before)).toBe(true);
});

it.each(["0", "-1", "two"])("refuses to take back %s", async (n) => {
  const one = await session();
  expect((await one.prune("undo", n)).code).toBe(2);
});
