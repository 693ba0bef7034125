/** One way of writing dates: what people read holds none of a machine's, but for what is to be typed. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { topics } from "../src/plan/guide.ts";
import { signals } from "../src/signals/index.ts";
import { session } from "./commands/small-network.ts";

const ARCHIVE = resolve(import.meta.dirname, "../fixtures/archive");
const files = {
  ...Object.fromEntries(readdirSync(ARCHIVE).map((name) => [`archive/${name}`, readFileSync(resolve(ARCHIVE, name))])),
  "labels.csv":
    "Person,Label,Post\ntoma-brisk-9,spam,https://www.linkedin.com/posts/toma-brisk_activity-7434151475959775232-AbCd\nada-example,,https://www.linkedin.com/feed/update/urn:li:activity:6161155072000000000\n",
  "keeping.json": '{ "keep": { "connectedSince": "2024-02-03" } }',
};

/** Dates in the shape of files, but for those to be typed behind a flag. */
const machineDates = (text: string) => text.replace(/(?:--[a-z-]+ |")\d{4}-\d\d-\d\d/g, "").match(/.*\b\d{4}-\d\d(?:-\d\d)?\b.*/g) ?? [];

it.each([
  [["scan", "archive"]],
  [["scan", "archive", "--sort", "staleness", "--problems"]],
  [["scan", "Connections.csv", "labels.csv", "--problems"]],
  [["scan", "Connections.csv", "--config", "keeping.json"]],
  [["checklist", "archive", "--limit", "40", "--min-score", "0"]],
  [["checklist"]],
  [["explain", "e"]],
  [["explain", "Rodrigo", "Baena", "archive"]],
  [["explain", "Amina", "Shaheen", "archive"]],
  [["explain", "Ada", "Example", "--config", "keeping.json"]],
  [["plan"]],
  [["status"]],
  [["journal"]],
  [["mark", "later", "Cy Invented"]],
  [["undo"]],
  [["guide"]],
])("prune %j", async (argv) => {
  const one = await session({ files });
  await one.prune("mark", "keep", "Bo", "Sample", "bo-sample-2");
  await one.prune("mark", "removed", "Ada Example");
  const { out, err } = await one.prune(...argv);
  expect(`${out}${err}`.length).toBeGreaterThan(80);
  expect(machineDates(`${out}\n${err}`)).toEqual([]);
});

it("nor do the pages about LinkedIn and about the signals", async () => {
  const one = await session();
  const pages: string[] = [];
  for (const { id } of topics) pages.push((await one.prune("guide", id)).out);
  for (const { id } of signals) pages.push((await one.prune("signals", id)).out);
  expect(pages.flatMap(machineDates)).toEqual([]);
});
