/** Who is left: scan, status, plan, review and checklist say the same of the same data, whatever was decided. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { ChecklistResult, PlanResult, ScanResult, StatusResult } from "../../src/document/result.ts";
import type { Host } from "../../src/host/host.ts";
import { main } from "../../src/main.ts";
import { type Session, session } from "./small-network.ts";

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, "../../fixtures", name));

/** An export with signs of every kind, and decisions of every kind about it. */
async function worked(policy?: string): Promise<Session> {
  const names = ["Connections.csv", "Profile.csv", "Positions.csv", "Education.csv", "Skills.csv", "messages.csv", "Invitations.csv"];
  const files = Object.fromEntries(names.map((name) => [`export/${name}`, fixture(`archive/${name}`)]));
  const one = await session({ scan: false, files: { ...files, ...(policy === undefined ? {} : { "prune.config.json": policy }) } });
  await one.prune("scan", "export");
  return one;
}

/** How many people `prune review` says are left, before its first card. */
async function askedBy({ host, err }: Session): Promise<number> {
  const before = err().length;
  const terminal: Host = { ...host, interactive: true, env: { ...host.env, TERM: "xterm" }, keys: async () => "over" };
  expect(await main(["review", "--anyway"], terminal)).toBe(0);
  const said = err().slice(before);
  return Number(/(\d+) (?:person is|people are) left over a line/.exec(said)?.[1] ?? Number.NaN);
}

async function counts(one: Session): Promise<readonly number[]> {
  const scan = (await one.json("scan", "export")) as ScanResult;
  const status = (await one.json("status")) as StatusResult;
  const plan = (await one.json("plan")) as PlanResult;
  const list = (await one.json("checklist", "--anyway", "--limit", "900", "--no-save")) as ChecklistResult;
  const over = list.connections.filter(({ section }) => section !== "fill").length;
  return [
    scan.left.people,
    status.left?.people ?? -1,
    plan.whole.people,
    plan.connections.length,
    plan.left.people,
    over,
    await askedBy(one),
  ];
}

describe("who is left", () => {
  it.each([
    ["nothing was decided", []],
    [
      "something of every kind was",
      [
        ["removed", "1"],
        ["later", "2"],
        ["keep", "3"],
        ["unfollowed", "4"],
      ],
    ],
  ])("is the same everywhere where %s", async (_, marks) => {
    const one = await worked();
    await one.prune("checklist");
    const [before] = await counts(one);
    await one.prune("checklist");
    for (const mark of marks) expect((await one.prune("mark", ...mark, "--yes")).code).toBe(0);
    const told = await counts(one);
    expect(new Set(told).size).toBe(1);
    expect(told[0]).toBe((before as number) - marks.length);
    expect(before).toBeGreaterThan(4);
  });

  it("is nobody whom the policy keeps, and a name that nobody has is told", async () => {
    const free = await worked();
    const { connections } = (await free.json("scan", "export")) as ScanResult;
    const defrauder = connections.find(({ receipt }) => receipt.some(({ signal }) => signal === "lure-first"));
    const one = await worked(
      JSON.stringify({ keep: { people: [defrauder?.name, "duncan northcott", "Zed Nowhere", "https://www.linkedin.com/in/zed-nowhere"] } }),
    );
    const told = await counts(one);
    expect(new Set(told).size).toBe(1);
    const { err, out } = await one.prune("scan", "export");
    expect(err).toContain('note: keep.people (prune.config.json) names "Zed Nowhere", whom this export does not hold');
    expect(err).toContain('names "https://www.linkedin.com/in/zed-nowhere", whom');
    expect(err).not.toContain(`names "${defrauder?.name}"`);
    expect(out).toMatch(/1 +kept +by your policy or a wish: not listed here/);
    expect(out).not.toContain("Duncan");
    const list = (await one.json("checklist", "--limit", "900", "--no-save")) as ChecklistResult;
    const found = list.connections.find(({ id }) => id === defrauder?.id);
    // Signs of an account that was taken over are the one thing that outweighs a rule.
    expect(found?.section).toBe("taken-over");
    expect(list.connections.map(({ name }) => name)).not.toContain("Duncan Northcott");
    const page = (await one.prune("checklist", "--no-save")).out;
    expect(page).toContain("Protected, but the account may have been taken over (1)");
  });
});

describe("the pace", () => {
  it("holds for the whole list, removals first", async () => {
    const one = await worked(JSON.stringify({ pace: 5 }));
    const { connections, left } = (await one.json("checklist")) as ChecklistResult;
    expect(connections).toHaveLength(5);
    expect(connections.filter(({ section }) => section === "remove")).toHaveLength(Math.min(5, left.verdicts.remove));
  });
});

describe("after a decision", () => {
  const firstOf = async (one: Session) => ((await one.json("scan", "export")) as ScanResult).connections[0]?.id;

  it("for later they come last in the scan, and are counted apart on its page", async () => {
    const one = await worked();
    const worst = await firstOf(one);
    await one.prune("mark", "later", worst as string);
    const { connections, left } = (await one.json("scan", "export")) as ScanResult;
    expect(connections.at(-1)?.id).toBe(worst);
    expect(connections.map(({ rank }) => rank)).toEqual(connections.map((_, index) => index + 1));
    expect(left.decided).toEqual({ unfollowed: 0, keep: 0, later: 1 });
    const { out } = await one.prune("scan", "export", "--limit", "900");
    expect(out).toMatch(/1 +later +you put them off/);
    expect(await firstOf(one)).not.toBe(worst);
  });

  it("that did not help they are offered again by a newer export, and marking them again counts", async () => {
    const one = await session({
      files: Object.fromEntries(
        ["23", "24"].map((day) => [`Basic_LinkedInDataExport_12-${day}-2099/Connections.csv`, fixture("Connections.csv")]),
      ),
      scan: false,
    });
    await one.prune("scan", "Basic_LinkedInDataExport_12-23-2099");
    const { connections: worst } = (await one.json("checklist")) as ChecklistResult;
    await one.prune("mark", "removed", "1-2");
    // LinkedIn's calendar may be a day ahead of this machine's: that export is no newer one.
    expect(((await one.json("scan", "Basic_LinkedInDataExport_12-23-2099")) as ScanResult).stillThere).toEqual([]);
    const { out } = await one.prune("scan", "Basic_LinkedInDataExport_12-24-2099");
    expect(out.replace(/\s+(│ )?/g, " ")).toMatch(/2 not done and back on the list\..* Still there, and listed again: /);
    const { connections } = (await one.json("checklist")) as ChecklistResult;
    expect(connections.slice(0, 2).map(({ id }) => id)).toEqual(worst.slice(0, 2).map(({ id }) => id));
    expect((await one.prune("mark", "removed", "1")).out).toContain("1 person marked: removed");
    const { done } = (await one.json("status")) as StatusResult;
    expect(done.at(-1)?.removed).toBe(2);
  });

  it("written while the clock was far ahead, today is not over", async () => {
    const one = await session();
    const ahead: Host = { ...one.host, now: () => "2099-01-01T12:00:00.000Z" };
    await main(["mark", "removed", "Cy Invented"], ahead);
    const { done, rest } = (await one.json("status")) as StatusResult;
    expect(done.map(({ removed }) => removed)).toEqual([0, 0, 1]);
    expect(rest).toBe(15);
  });
});

it("connections and rows with only a date are counted apart", async () => {
  const one = await session({ files: { "fixture.csv": fixture("Connections.csv") }, scan: false });
  await one.prune("scan", "fixture.csv");
  const { headroom } = (await one.json("status")) as StatusResult;
  const { summary } = (await one.json("scan", "fixture.csv")) as ScanResult;
  expect(headroom).toMatchObject({ connections: summary.connections, dateOnly: summary.dateOnly, room: 30000 - 25 });
  expect((await one.prune("status")).out.replace(/\s+/g, " ")).toContain(
    "23 connections: room for 29,975 up to LinkedIn's limit of 30,000. LinkedIn also counts 2 rows that hold only a date.",
  );
});
