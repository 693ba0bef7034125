/** An export's day that is only guessed: said wherever everybody's years are counted to it, and not where the day is known or near. */
import { describe, expect, it } from "vitest";
import { date } from "../../fixtures/csv.ts";
import { main } from "../../src/main.ts";
import { fakeHost } from "../host/fake-host.ts";

const DAY = 86_400_000;
const connections = (daysAgo: number) =>
  `First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Example,https://www.linkedin.com/in/ada,,Acme,Boss,${date.plain(Date.now() - daysAgo * DAY)}\n`;

/** What the last of some commands says on stderr and stdout. */
async function said(files: Readonly<Record<string, string>>, ...lines: readonly string[]) {
  const { host, out, err } = await fakeHost({ files });
  let before = ["", ""] as readonly [string, string];
  for (const line of lines) {
    before = [out(), err()];
    expect(await main(line.split(" "), host)).toBe(0);
  }
  return { out: out().slice(before[0].length), err: err().slice(before[1].length) };
}

describe("a day guessed from the newest date", () => {
  const old = { "Connections.csv": connections(365 * 7 + 30) };

  it.each([
    [["scan Connections.csv --no-save"]],
    [["explain Ada Connections.csv"]],
    [["scan Connections.csv", "checklist"]],
    [["scan Connections.csv", "status"]],
    [["scan Connections.csv", "plan"]],
  ])("is said by the last of %j, with what to do", async (lines) => {
    const { err } = await said(old, ...lines);
    expect(err).toContain("the export's day is a guess");
    expect(err).toMatch(/7 years ago.*prune guide export.*--as-of \d{4}-\d\d-\d\d/s);
  });

  it("is said by status, in figures too", async () => {
    expect((await said(old, "scan Connections.csv", "status")).out).toMatch(/whose newest date is .*7 years ago/s);
    expect(JSON.parse((await said(old, "scan Connections.csv", "status --json")).out).exports[0]).toMatchObject({
      guessed: true,
      old: true,
    });
  });

  it("is not one where it was said, when the scan was made or later", async () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const lines of [
      [`scan Connections.csv --no-save --as-of ${today}`],
      [`scan Connections.csv --as-of ${today}`, "checklist"],
      ["scan Connections.csv", `checklist --as-of ${today}`],
    ])
      expect((await said(old, ...lines)).err).not.toContain("guess");
  });

  it("is not worth a word where it is near, or in the name", async () => {
    expect((await said({ "Connections.csv": connections(20) }, "scan Connections.csv --no-save")).err).not.toContain("guess");
    const folder = "Basic_LinkedInDataExport_07-11-2023";
    expect((await said({ [`${folder}/Connections.csv`]: connections(3000) }, `scan ${folder} --no-save`)).err).not.toContain("guess");
  });

  it("is said to be in the future where it is", async () => {
    expect((await said({ "Connections.csv": connections(-400) }, "scan Connections.csv --no-save")).err).toContain("is in the future");
  });

  it("is no day where the file holds none: nothing is said of 1970", async () => {
    const dateless = { "Connections.csv": "First Name,Last Name,URL,Company\nAda,Example,https://www.linkedin.com/in/ada,Acme\n" };
    for (const line of ["scan Connections.csv --no-save --json", "explain Ada Connections.csv", "scan Connections.csv --no-save"]) {
      const { out, err } = await said(dateless, line);
      expect(out + err).not.toMatch(/1970/);
    }
    expect(JSON.parse((await said(dateless, "scan Connections.csv --no-save --json")).out).asOf).toBeNull();
  });
});
