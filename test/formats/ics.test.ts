/** A plan as a calendar: held against the lines of RFC 5545, and read back by another library. */
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { PlannedPerson, PlanResult } from "../../src/document/result.ts";
import { ics } from "../../src/formats/ics.ts";
import { clean } from "../../src/text/clean.ts";
import { hostileText } from "../document/hostile.ts";
import { PLAN, SCAN } from "../document/samples.ts";
import { exported } from "./print.ts";

/** Holds a calendar against the rules for lines, and reads it back. */
function readBack(text: string): readonly ICAL.Event[] {
  expect(text.endsWith("\r\n")).toBe(true);
  const lines = text.slice(0, -2).split("\r\n");
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(line).not.toMatch(/[\u0000-\u001f\u007f]/);
    expect(line).toMatch(/^(?: |[A-Z-]+[:;])/);
  }
  expect([lines[0], lines.at(-1)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR"]);
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  expect(calendar.getFirstPropertyValue("prodid")).toMatch(/prune/);
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

async function read(plan: PlanResult): Promise<readonly ICAL.Event[]> {
  return readBack(await exported(ics, plan));
}

const [SELLER] = PLAN.connections as [PlannedPerson];

describe("ics", () => {
  test("has an entry a day: 20 minutes at the time told, wherever the reader is", async () => {
    const events = await read(PLAN);
    expect(events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()])).toEqual([
      ["2026-11-23T09:00:00", "2026-11-23T09:20:00"],
      ["2026-11-24T09:00:00", "2026-11-24T09:20:00"],
    ]);
    for (const { startDate } of events) expect(startDate.zone).toBe(ICAL.Timezone.localTimezone);
  });

  test("names the people and the page to work on, how many they are, and is private and leaves the time free", async () => {
    const [remove, unfollow] = await read(PLAN);
    expect(remove?.summary).toBe("Connections: 1 person to look at");
    expect(remove?.description).toContain(`(1), from ${PLAN.addresses.remove}\n- Toma Brisk · Connected on February 7, 2021\n`);
    expect(unfollow?.summary).toBe("Connections: 1 to unfollow");
    expect(unfollow?.description).toContain(`(1), from ${PLAN.addresses.unfollow}\n- יעל לביא`);
    const told = (name: string) => [remove, unfollow].map((event) => event?.component.getFirstPropertyValue(name));
    expect(told("url")).toEqual([PLAN.addresses.remove, PLAN.addresses.unfollow]);
    expect(told("class")).toEqual(["PRIVATE", "PRIVATE"]);
    expect(told("transp")).toEqual(["TRANSPARENT", "TRANSPARENT"]);
  });

  test("without a time the entries are days", async () => {
    const events = await read({ ...PLAN, at: null });
    expect(events.map(({ startDate }) => [startDate.isDate, startDate.toString()])).toEqual([
      [true, "2026-11-23"],
      [true, "2026-11-24"],
    ]);
  });

  test("a plan made anew has the same ids for the same days, so that a calendar replaces the entries", async () => {
    const again = {
      ...PLAN,
      madeAt: "2026-12-01T00:00:00.000Z",
      connections: [{ ...SELLER, id: "somebody-else", searchName: "Bo Sample" }],
    };
    const [before, after] = [await read(PLAN), await read(again)];
    expect(after[0]?.uid).toBe(before[0]?.uid);
    expect(new Set(before.map(({ uid }) => uid)).size).toBe(before.length);
    expect(after[0]?.component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2026-12-01T00:00:00Z");
  });

  test("the same plan gives the same bytes, in whatever time zone", async () => {
    const before = process.env.TZ;
    const texts: string[] = [];
    for (const zone of ["UTC", "America/New_York", "Pacific/Auckland"]) {
      process.env.TZ = zone;
      texts.push(await exported(ics, PLAN));
    }
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(new Set(texts).size).toBe(1);
  });

  test("any name comes back as it is shown, whatever is in it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 20 }), async (names) => {
        const [event] = await read({ ...PLAN, connections: names.map((searchName) => ({ ...SELLER, searchName })) });
        const told = event?.description.split("\n").filter((line) => line.startsWith("- "));
        expect(told).toEqual(names.map((name) => `- ${clean(name)} · Connected on February 7, 2021`));
      }),
    );
  });

  test("a plan without anybody is a calendar without entries, and nothing else is a calendar", async () => {
    expect(await read({ ...PLAN, connections: [] })).toEqual([]);
    await expect(exported(ics, SCAN)).rejects.toThrow("Only a plan");
  });
});
