/** A checklist in Markdown, ticked and read back; and its ticks are never lost to another list. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { ChecklistResult, JournalResult } from "../../src/document/result.ts";
import { type Session, session } from "./small-network.ts";

/** A session with a list in `today.md`, and what puts signs into its boxes, by number. */
async function withList(): Promise<Session & { tick(signs: Readonly<Record<number, string>>): Promise<void> }> {
  const one = await session();
  await one.prune("checklist", "-o", "today.md");
  const path = join(one.folder, "today.md");
  return {
    ...one,
    tick: async (signs) => {
      const page = await readFile(path, "utf8");
      const ticked = page.replace(/^- \[ \] (\d+)\./gm, (box, number) => (number in signs ? `- [${signs[number]}] ${number}.` : box));
      await writeFile(path, ticked);
    },
  };
}

const decisionsOf = async ({ json }: Session) =>
  ((await json("journal")) as JournalResult).decisions.map(({ id, decision }) => [id, decision]).sort();

it("reads ticks back: as the heading advises, keep, later, unfollowed; the rest stays open", async () => {
  const one = await withList();
  const ids = ((await one.json("checklist", "--no-save")) as ChecklistResult).connections.map(({ id }) => id);
  await one.tick({ 1: "x", 2: "k", 3: "L", 4: "u" });
  expect((await one.prune("mark", "--from", "today.md")).code).toBe(0);
  const decided = [
    [ids[0], "removed"],
    [ids[1], "keep"],
    [ids[2], "later"],
    [ids[3], "unfollowed"],
  ];
  expect(await decisionsOf(one)).toEqual(decided.sort());
  // Said twice, it counts once.
  expect((await one.prune("mark", "--from", "today.md")).code).toBe(0);
  expect(await decisionsOf(one)).toEqual(decided);
});

it("marks nobody where a box says nothing, and says which", async () => {
  const one = await withList();
  await one.tick({ 1: "x", 2: "?" });
  const { code, err } = await one.prune("mark", "--from", "today.md");
  expect(code).toBe(2);
  expect(err).toMatch(/today\.md, line \d+: \[\?\] says nothing\./);
  expect(err).toContain("Write r (removed), u (unfollowed), k (keep), l (later) or x");
  expect(await decisionsOf(one)).toEqual([]);
});

it("finds people by name where the comment behind a box is gone", async () => {
  const one = await session({ files: { "mine.md": "My list\n\n- [k] **Ada Example**, first boss\n- [ ] **Cy Invented**\n" } });
  expect((await one.prune("mark", "--from", "mine.md")).code).toBe(0);
  expect(await decisionsOf(one)).toEqual([["ada-example", "keep"]]);
});

it("does not replace a list whose ticks are not written down, not even by force", async () => {
  const one = await withList();
  await one.tick({ 2: "k" });
  const before = await readFile(join(one.folder, "today.md"), "utf8");
  for (const argv of [["checklist"], ["scan", "Connections.csv"], ["plan"]]) {
    const { code, err } = await one.prune(...argv, "-o", "today.md", "--force");
    expect(code).toBe(2);
    expect(err).toContain("today.md holds 1 tick that is not written down yet.");
    expect(err).toContain('`prune mark --from "today.md"` writes it down');
  }
  expect(await readFile(join(one.folder, "today.md"), "utf8")).toBe(before);
  await one.prune("mark", "--from", "today.md");
  expect((await one.prune("checklist", "-o", "today.md", "--force")).code).toBe(0);
  expect(await readFile(join(one.folder, "today.md"), "utf8")).not.toContain("[k]");
});

it("tells all advice on the first list, then where it stands; all of it again where other steps are asked for", async () => {
  const one = await session();
  const advice = "no notice is sent";
  expect((await one.prune("checklist")).out).toContain(advice);
  const second = (await one.prune("checklist")).out;
  expect(second).not.toContain(advice);
  expect(second).toContain("prune guide connections-page");
  expect((await one.prune("checklist", "--device", "mobile")).out).toContain(advice);
});
