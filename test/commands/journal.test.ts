/** `prune journal`: what is listed, filtered and exported. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { JournalResult } from "../../src/document/result.ts";
import { type Session, session } from "./small-network.ts";

async function busy(): Promise<Session> {
  const one = await session();
  await one.prune("mark", "keep", "Toma Brisk");
  await one.prune("mark", "removed", "Toma Brisk", "--note", "asked for money");
  await one.prune("mark", "later", "Ada Example", "--days", "10");
  await one.prune("mark", "unfollowed", "bo-sample");
  await one.prune("mark", "removed", "Cy Invented");
  await one.prune("undo");
  return one;
}

const shown = async ({ json }: Session, ...argv: string[]) =>
  ((await json("journal", ...argv)) as JournalResult).decisions.map(({ id, decision, status }) => `${id} ${decision} ${status}`);

it("lists what is in force; the history with --all", async () => {
  const one = await busy();
  const now = ["toma-brisk-9 removed standing", "ada-example later standing", "bo-sample unfollowed standing"];
  expect(await shown(one)).toEqual(now);
  expect(await shown(one, "--all")).toEqual(["toma-brisk-9 keep replaced", ...now, "cy-invented removed undone"]);
});

it("filters by decision, day and person, also one who is in no export", async () => {
  const one = await busy();
  expect(await shown(one, "--decision", "removed")).toEqual(["toma-brisk-9 removed standing"]);
  expect(await shown(one, "--decision", "removed", "--all")).toEqual(["toma-brisk-9 removed standing", "cy-invented removed undone"]);
  expect(await shown(one, "--since", "2000-01-01")).toHaveLength(3);
  expect(await shown(one, "--since", "2999-01-01")).toEqual([]);
  for (const who of ["TOMA brisk", "https://www.linkedin.com/in/toma-brisk-9", "toma-brisk-9", "brisk"]) {
    expect(await shown(one, "--person", who, "--all")).toEqual(["toma-brisk-9 keep replaced", "toma-brisk-9 removed standing"]);
  }
  expect(await one.prune("journal", "--person", "Zed Nowhere")).toMatchObject({
    code: 2,
    err: expect.stringContaining("Nothing was decided"),
  });
  expect((await one.prune("journal", "--since", "soon")).code).toBe(2);
});

it("keeps the card of the removed, in every format", async () => {
  const one = await busy();
  const card = ["Toma Brisk", "Brisk Returns", "https://www.linkedin.com/in/toma-brisk-9", "asked for money"];
  for (const format of ["text", "json", "ndjson", "csv", "markdown"]) {
    const { code, out } = await one.prune("journal", "--format", format);
    expect(code).toBe(0);
    // Markdown takes signs of its own out of force by backslashes.
    for (const part of card) expect(out.replaceAll("\\", "")).toContain(part);
  }
  await one.prune("journal", "--decision", "removed", "-o", "gone.csv");
  const [header, row] = (await readFile(join(one.folder, "gone.csv"), "utf8")).split("\n");
  expect(header).toBe("\ufeffstatus,decision,on,name,position,company,connectedOn,url,note,reasons,costs,score,until,at,id,proof");
  expect(row).toMatch(/^standing,removed,\d{4}-\d\d-\d\d,Toma Brisk,/);
});

it("is empty before anything was decided", async () => {
  const one = await session({ scan: false });
  const { code, out } = await one.prune("journal");
  expect(code).toBe(0);
  expect(out).toContain("No decision to show. `prune mark removed 1-5` writes down what you did.");
  expect((await one.prune("where")).out).toContain("not there");
});
