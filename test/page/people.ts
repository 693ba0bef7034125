/** Judged people of an export as the page takes them, for the tests of its parts. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { judge } from "../../src/command/network.ts";
import { pageParts } from "../../src/command/page-parts.ts";
import { todaysList } from "../../src/command/todays-list.ts";
import { main } from "../../src/main.ts";
import type { PageParts } from "../../src/page/page.ts";
import { fakeHost } from "../host/fake-host.ts";

const EVERYBODY = { asked: false, passes: () => true, result: null, notes: [] };

/** A page's parts, of a Connections.csv. Call it within a test. */
export async function partsOf(csv: string, before: readonly string[] = []): Promise<PageParts> {
  const { host } = await fakeHost({ files: { "Connections.csv": csv } });
  for (const line of before) await main(line.split(" "), host);
  const judged = await judge(host, ["Connections.csv"], { asOf: "2026-11-01" });
  return pageParts(judged, todaysList(judged, EVERYBODY, {}), { madeAt: "2026-11-29T10:00:00.000Z", history: undefined });
}

/** The 400 invented people of the fixture, with every oddity of names once. */
export function fixture400(): string {
  return readFileSync(resolve(import.meta.dirname, "../../fixtures/network-400.csv"), "utf8");
}
