/** The days to come, as they are planned from a list and a journal. */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { PlanResult, StatusResult } from "../../src/document/result.ts";
import { dayOf } from "../../src/journal/decisions.ts";
import { main } from "../../src/main.ts";
import { fakeHost } from "../host/fake-host.ts";

const DEMO = readFileSync(resolve(import.meta.dirname, "../../fixtures/Connections.csv"));

/** Noon on a Friday. */
const FRIDAY = "2026-11-27T12:00:00.000Z";

/** A low line, so that there are many to plan. */
const POLICY = '{ "lines": { "review": 12, "remove": 60 } }';

/** A scanned network of forty, at noon on a Friday. */
async function scanned() {
  const fake = await fakeHost({ files: { "Connections.csv": DEMO, "prune.config.json": POLICY } });
  const host = { ...fake.host, now: () => FRIDAY };
  const prune = async (...argv: string[]) => {
    const [out, err] = [fake.out().length, fake.err().length];
    const code = await main(argv, host);
    return { code, out: fake.out().slice(out), err: fake.err().slice(err) };
  };
  await prune("scan", "Connections.csv");
  const plan = async (...argv: string[]) => JSON.parse((await prune("plan", "--json", ...argv)).out) as PlanResult;
  return { ...fake, prune, plan };
}

const daysIn = ({ connections }: PlanResult) => [...new Set(connections.map(({ on }) => on))];

describe("prune plan", () => {
  it("begins today, goes on at the pace and holds everybody over a line once: to remove, to look at, to unfollow", async () => {
    const { plan } = await scanned();
    const { connections, whole, from, summary } = await plan("--pace", "4");
    expect(from).toBe(dayOf(FRIDAY));
    const { remove, review, unfollow } = summary.verdicts;
    expect(whole.people).toBe(remove + review + unfollow);
    expect(new Set(connections.map(({ id }) => id)).size).toBe(whole.people);
    expect(connections.map(({ section }) => section)).toEqual([
      ...Array(remove).fill("remove"),
      ...Array(review).fill("review"),
      ...Array(unfollow).fill("unfollow"),
    ]);
    expect(whole.days).toBe(Math.ceil(whole.people / 4));
  });

  it("tells the same number of days and the same last one as `prune status`", async () => {
    const { prune, plan } = await scanned();
    await prune("checklist");
    await prune("mark", "removed", "1-2");
    const { left } = JSON.parse((await prune("status", "--json")).out) as StatusResult;
    const { whole } = await plan();
    expect(whole).toEqual({ people: left?.people, days: left?.days, until: left?.until });
  });

  it("leaves out whoever is decided about, and what is done today takes room from today alone", async () => {
    const { prune, plan } = await scanned();
    const before = await plan("--pace", "3");
    await prune("checklist");
    await prune("mark", "removed", "1-2");
    await prune("mark", "later", "3");
    const after = await plan("--pace", "3");
    const decided = before.connections.slice(0, 3).map(({ id }) => id);
    expect(after.connections.map(({ id }) => id)).toEqual(before.connections.map(({ id }) => id).filter((id) => !decided.includes(id)));
    expect(after.doneOnFirst).toBe(2);
    expect(after.connections.filter(({ on }) => on === after.from)).toHaveLength(1);
    expect((await plan("--pace", "3", "--from", "2026-12-07")).connections.filter(({ on }) => on === "2026-12-07")).toHaveLength(3);
  });

  it("leaves weekends out where asked, and stops after so many days", async () => {
    const { plan } = await scanned();
    const from = ["--from", "2026-11-27", "--pace", "2"];
    expect(daysIn(await plan(...from)).slice(0, 3)).toEqual(["2026-11-27", "2026-11-28", "2026-11-29"]);
    const weekdays = await plan(...from, "--skip-weekends", "--days", "2");
    expect(daysIn(weekdays)).toEqual(["2026-11-27", "2026-11-30"]);
    expect(weekdays.whole.days).toBeGreaterThan(2);
  });

  it("shows a week's work on a terminal and says what is more; a file holds all", async () => {
    const { prune, folder } = await scanned();
    const { out } = await prune("plan", "--pace", "1");
    expect(out.match(/2026 \(1\)/g)).toHaveLength(5);
    expect(out).toMatch(/And \d+ more days: `--days \d+` shows all of them\./);
    await prune("plan", "--pace", "1", "-o", "plan.md");
    const markdown = await readFile(join(folder, "plan.md"), "utf8");
    expect(markdown.match(/^## /gm)?.length).toBeGreaterThan(5);
    expect(markdown).not.toContain("more days");
  });

  it("writes a calendar for a file that ends so, at nine or when told, and says what it holds", async () => {
    const { prune, folder } = await scanned();
    const written = async (...argv: string[]) => {
      const { code, err } = await prune("plan", "--from", "2026-11-30", "-o", "plan.ics", "--force", ...argv);
      expect(code).toBe(0);
      expect(err).toContain("the calendar holds people's names");
      return readFile(join(folder, "plan.ics"), "utf8");
    };
    expect(await written()).toContain("DTSTART:20261130T090000\r\n");
    expect(await written("--at", "18:30")).toContain("DTEND:20261130T185000\r\n");
    expect(await written("--all-day")).toContain("DTSTART;VALUE=DATE:20261130\r\n");
  });

  it.each([
    [["--at", "25:00"], '--at cannot be "25:00". It must be a time like 09:00.'],
    [["--at", "09:00", "--all-day"], "option '--all-day' cannot be used with option '--at <time>'"],
    [["--from", "tomorrow"], "It must be a date like 2026-10-31."],
    [["--days", "0"], "It must be a whole number from 1."],
  ])("refuses %j", async (argv, sentence) => {
    const { prune } = await scanned();
    const { code, err } = await prune("plan", ...argv);
    expect([code, err.includes(sentence)]).toEqual([2, true]);
  });

  it("a calendar is for plans alone", async () => {
    const { prune } = await scanned();
    expect((await prune("checklist", "--format", "ics")).code).toBe(2);
  });

  it("says so where there is nothing to do", async () => {
    const { host, out } = await fakeHost({
      files: { "Connections.csv": "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" },
    });
    expect(await main(["plan", "Connections.csv"], host)).toBe(0);
    expect(out()).toBe("│ ✓ Nobody is left over a line: there is nothing to plan.\n");
  });
});

describe("prune scan --what-if", () => {
  it("tells what would change without the worst so many, and nothing where nobody asked", async () => {
    const { prune } = await scanned();
    const scan = async (...argv: string[]) => JSON.parse((await prune("scan", "Connections.csv", "--json", ...argv)).out);
    expect((await scan()).whatIf).toBeNull();
    const { whatIf, summary, connections } = await scan("--what-if", "5");
    expect(whatIf.people).toBe(5);
    expect(whatIf.room).toBe(summary.limit - summary.connections - summary.dateOnly + 5);
    expect(whatIf.conversations).toBeNull();
    expect(connections).toHaveLength(summary.connections);
    expect((await prune("scan", "Connections.csv", "--what-if", "5")).out).toContain("If the worst 5 went ─");
  });

  it("goes by the filters", async () => {
    const { prune } = await scanned();
    const { out } = await prune("scan", "Connections.csv", "--json", "--what-if", "500", "--verdict", "remove");
    const { whatIf, summary } = JSON.parse(out);
    expect(whatIf.verdicts).toEqual({ remove: summary.verdicts.remove, unfollow: 0, review: 0, keep: 0 });
  });

  it("stands at the foot of the checklist, for its people", async () => {
    const { prune } = await scanned();
    const { connections, whatIf } = JSON.parse((await prune("checklist", "--json", "--limit", "4")).out);
    expect(whatIf.people).toBe(connections.length);
    const companies = new Set(connections.map(({ company }: { company: string }) => company));
    for (const { name } of whatIf.companies) expect(companies).toContain(name);
  });
});
