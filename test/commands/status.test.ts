/** `prune status`: what was done, what is left, how near the limit, how old the export; and the lists that heed the pace. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ChecklistResult, StatusResult } from "../../src/document/result.ts";
import type { Host } from "../../src/host/host.ts";
import { main } from "../../src/main.ts";
import { connectionsCsv, type Session, session } from "./small-network.ts";

const status = async (one: Session, ...argv: string[]) => (await one.json("status", ...argv)) as StatusResult;
/** A list as of a day on which nobody is too new for it. */
const checklist = async (one: Session, ...argv: string[]) =>
  (await one.json("checklist", "--as-of", "2026-11-01", ...argv)) as ChecklistResult;

/** The same session at another time. */
function at(one: Session, now: string): Session {
  const host: Host = { ...one.host, now: () => now };
  const prune: Session["prune"] = async (...argv) => {
    const [out, err] = [one.out().length, one.err().length];
    const code = await main(argv, host);
    return { code, out: one.out().slice(out), err: one.err().slice(err) };
  };
  return { ...one, host, prune, json: async (...argv) => JSON.parse((await prune(...argv, "--json")).out) };
}

const MONDAY = "2026-11-23T12:00:00.000Z";
const TUESDAY = "2026-11-24T12:00:00.000Z";

describe("what was done", () => {
  it("today, this week, in all", async () => {
    const one = await session();
    await at(one, "2026-11-22T12:00:00.000Z").prune("mark", "removed", "Toma Brisk");
    await at(one, MONDAY).prune("mark", "keep", "Ada Example");
    await at(one, TUESDAY).prune("mark", "unfollowed", "Cy Invented");
    const { done, rest, pace, today } = await status(at(one, TUESDAY));
    expect({ today, rest, pace }).toEqual({ today: "2026-11-24", rest: 14, pace: 15 });
    expect(done).toEqual([
      { period: "today", since: "2026-11-24", removed: 0, unfollowed: 1, keep: 0, later: 0 },
      { period: "week", since: "2026-11-23", removed: 0, unfollowed: 1, keep: 1, later: 0 },
      { period: "all", since: null, removed: 1, unfollowed: 1, keep: 1, later: 0 },
    ]);
  });

  it("is told without any scan, from the journal alone", async () => {
    const one = await session();
    await one.prune("mark", "keep", "Ada Example");
    await one.prune("forget", "--scan", "--yes");
    const { done, left, headroom, exports } = await status(one);
    expect(done.at(-1)).toMatchObject({ keep: 1 });
    expect([left, headroom, exports]).toEqual([null, null, []]);
    expect((await one.prune("status")).out).toContain("How to get one: `prune guide export`.");
  });
});

describe("what is left", () => {
  it("counts the undecided by verdict, and the room to the limit", async () => {
    const one = await session();
    const before = await status(one);
    await one.prune("mark", "removed", "Toma Brisk");
    await one.prune("mark", "keep", "Ada Example");
    const after = await status(one);
    const all = ({ left }: StatusResult) => Object.values(left?.verdicts ?? {}).reduce((sum, count) => sum + count, 0);
    expect([all(before), all(after)]).toEqual([5, 3]);
    expect(before.headroom).toEqual({ limit: 30000, connections: 5, dateOnly: 0, removed: 0, room: 29995 });
    expect(after.headroom).toEqual({ limit: 30000, connections: 5, dateOnly: 0, removed: 1, room: 29996 });
    expect(after.left?.days).toBe(after.left?.people === 0 ? 0 : 1);
  });

  it("people for later are left again when their day has come", async () => {
    const one = await session();
    await at(one, MONDAY).prune("mark", "later", "Cy Invented", "--days", "3");
    const keep = async (now: string) => (await status(at(one, now))).left?.verdicts.keep ?? 0;
    expect((await keep("2026-11-26T12:00:00.000Z")) - (await keep("2026-11-25T12:00:00.000Z"))).toBe(1);
  });

  it("names whoever is in a later export although they were marked as removed", async () => {
    const one = await session({ files: { "Basic_LinkedInDataExport_12-24-2026/Connections.csv": connectionsCsv() } });
    await at(one, MONDAY).prune("mark", "removed", "Toma Brisk");
    expect((await status(one)).stillThere).toEqual([]);
    const later = await status(one, "Basic_LinkedInDataExport_12-24-2026");
    expect(later.stillThere).toEqual([{ id: "toma-brisk-9", name: "Toma Brisk", on: "2026-11-23" }]);
    expect(later.headroom).toMatchObject({ removed: 0 });
    const { out } = await one.prune("status", "Basic_LinkedInDataExport_12-24-2026");
    expect(out).toContain("1 person you marked as removed is in this later export all the same: Toma");
  });
});

describe("exports", () => {
  it("older than sixty days call for a new one", async () => {
    const one = await session({ scan: false, files: { "Basic_LinkedInDataExport_09-25-2026/Connections.csv": connectionsCsv() } });
    await one.prune("scan", "Basic_LinkedInDataExport_09-25-2026");
    const told = async (now: string) => {
      const { exports } = await status(at(one, now));
      return { ...exports[0], out: (await at(one, now).prune("status")).out };
    };
    expect(await told(MONDAY)).toMatchObject({ dated: "2026-09-25", age: 59, old: false, out: expect.not.stringContaining("a while ago") });
    expect(await told("2026-11-26T12:00:00.000Z")).toMatchObject({ age: 62, old: true, out: expect.stringContaining("2 months old") });
  });

  it("a newer one in the Downloads folder is told of", async () => {
    const one = await session({ files: { "down/Basic_LinkedInDataExport_11-20-2026/Connections.csv": connectionsCsv() } });
    const host: Host = { ...one.host, newestExport: async () => "down/Basic_LinkedInDataExport_11-20-2026" };
    const before = one.out().length;
    await main(["status"], host);
    expect(one.out().slice(before)).toContain("waits in your Downloads folder");
  });
});

it("holds decisions against the scores they were made by", async () => {
  const one = await session();
  await one.prune("mark", "removed", "Toma Brisk");
  await one.prune("mark", "keep", "Ada Example");
  const { agreement } = await status(one);
  expect(agreement.line).toBe(35);
  expect(agreement.decisions.map(({ over, under, unknown }) => over + under + unknown)).toEqual([1, 0, 1]);
  expect((await one.prune("status")).out).toMatch(/Of 1 person you kept, [01] \(\d+ %\) had a score under 35/);
});

describe("the checklist heeds the pace", () => {
  const paced = () => session({ files: { "prune.config.json": '{"pace": 3}' } });

  it("offers what is left of today; --limit and --anyway outrank it", async () => {
    const one = await paced();
    expect((await checklist(one)).connections).toHaveLength(3);
    await one.prune("mark", "removed", "Toma Brisk");
    await one.prune("mark", "keep", "Ada Example");
    expect(await checklist(one)).toMatchObject({ doneToday: 1, connections: [{ number: 1 }, { number: 2 }] });
    expect((await checklist(one, "--anyway")).connections).toHaveLength(3);
    expect((await checklist(one, "--limit", "1")).connections).toHaveLength(1);
    expect((await one.prune("checklist")).out).toContain("1 of 3 are done");
  });

  it("says so where the pace is reached, keeps the numbers of the last list, and begins anew tomorrow", async () => {
    const one = await paced();
    await checklist(one);
    await one.prune("mark", "removed", "1-3");
    const { out } = await one.prune("checklist");
    expect(out).toContain("3 people done today: that is the day's pace. Come back tomorrow.");
    expect((await one.prune("mark", "keep", "1", "--dry-run")).code).toBe(0);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    expect((await checklist(at(one, tomorrow))).connections).toHaveLength(2);
  });
});

it("a damaged journal is no status", async () => {
  const one = await session();
  await writeFile(join(one.home, "journal.jsonl"), "what is this\nand this\n");
  expect((await one.prune("status")).code).toBe(4);
});

it("of a remembered scan whose messages another version read, every command says so, and none of one without messages", async () => {
  const invitations = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n";
  const note = "note: the messages of the remembered scan were read by another version of prune; `prune scan` reads them anew";
  for (const [files, isSaid] of [
    [{ "export/Invitations.csv": invitations }, true],
    [{}, false],
  ] as const) {
    const one = await session({ scan: false, files: { "export/Connections.csv": connectionsCsv(), ...files } });
    await one.prune("scan", "export");
    const path = join(one.home, "scan.saved");
    const remembered = await readFile(path, "utf8");
    await writeFile(path, remembered.replace(/"detector":"[^"]+"/, '"detector":"0"'));
    for (const command of ["status", "checklist", "plan"]) expect((await one.prune(command)).err.includes(note), command).toBe(isSaid);
    expect((await one.prune("scan", "export")).err).not.toContain(note);
    expect((await one.prune("checklist")).err).not.toContain(note);
  }
});
