/** Every command in every format over names, paths and keys that would drive a terminal: none of it arrives there. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zipOf } from "../fixtures/zip.ts";
import { FORMAT_IDS } from "../src/command/options.ts";
import { progressOn } from "../src/command/progress.ts";
import { PruneError } from "../src/errors.ts";
import { locked } from "../src/host/lock.ts";
import { main } from "../src/main.ts";
import { hostileText } from "./document/hostile.ts";
import { UNSEEN, withoutOwn } from "./document/unseen.ts";
import { type FakeHostOptions, fakeHost } from "./host/fake-host.ts";

/** Texts made to do harm, and more often than by chance. */
const evil = fc.oneof(
  hostileText,
  fc.constantFrom(
    "\u001b]52;c;cHdu\u0007",
    "\u009b2J",
    "a\u202ecod.exe",
    "\u2066a",
    "x\nprune: all is well",
    "\ud83d",
    "\u{e0041}\u{e007f}",
    "\u2028a",
    "\u001b[2Jb",
  ),
);

/** What a disk takes for the name of a file. */
const fileName = evil.map((text) => `n${text.replace(/[/\0\ud800-\udfff]/g, "").slice(0, 40)}`);

const cell = (text: string) => `"${text.replaceAll('"', '""').replaceAll("\0", "")}"`;
const csv = (...rows: readonly (readonly string[])[]) => `${rows.map((row) => row.map(cell).join(",")).join("\n")}\n`;

const HEADER = ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"];

const setting = fc.record({
  first: evil,
  last: evil,
  slug: evil,
  company: evil,
  position: evil,
  sender: evil,
  message: evil,
  key: evil,
  typed: evil,
  file: fileName,
});
type Setting = (typeof setting extends fc.Arbitrary<infer T> ? T : never) & object;

function filesOf(one: Setting): Record<string, string | Uint8Array> {
  const people = csv(
    HEADER,
    [`Ada${one.first}`, one.last, `https://www.linkedin.com/in/ada${one.slug}`, "", one.company, one.position, "07 Feb 2021"],
    [`Ada${one.last}`, one.first, "", "", one.company, `Crypto signals, DM me on WhatsApp ${one.position}`, "08 Feb 2021"],
    ["Ada", one.last, one.slug, "", one.position, one.company, one.key],
  );
  const messages = csv(
    [
      "CONVERSATION ID",
      "CONVERSATION TITLE",
      "FROM",
      "SENDER PROFILE URL",
      "TO",
      "RECIPIENT PROFILE URLS",
      "DATE",
      "SUBJECT",
      "CONTENT",
      "FOLDER",
    ],
    [
      "1",
      "",
      one.sender,
      `https://www.linkedin.com/in/ada${one.slug}`,
      "Me",
      "https://www.linkedin.com/in/me",
      "2021-05-02 00:00:00 UTC",
      "",
      one.message,
      "INBOX",
    ],
    ["2", one.key, one.sender, one.slug, one.typed, one.slug, one.key, one.key, one.message, one.key],
  );
  return {
    "Connections.csv": people,
    [`${one.file}.csv`]: people,
    "export/Connections.csv": people,
    "export/messages.csv": messages,
    [`export/${one.file}.csv`]: csv([one.key, one.typed], [one.message, one.company]),
    "broken.csv": `${one.key}\n${people.slice(0, 40)}"`,
    "export.zip": zipOf([
      ["Connections.csv", Buffer.from(people)],
      [`${one.file}.csv`, Buffer.from(messages)],
    ]),
    "twice.zip": zipOf([
      [`${one.file}.csv`, Buffer.from(people)],
      [`${one.file}.csv`, Buffer.from(people)],
    ]),
    "keys.json": JSON.stringify({
      [one.key]: 1,
      points: { [one.typed]: 1 },
      me: { [one.key]: one.typed, name: { [one.key]: 1 } },
      pace: one.key,
    }),
    "broken.json": `{"${one.key}": ${one.typed}`,
    "good.json": JSON.stringify({ keep: { people: [`a${one.key}`], titleWords: [`b${one.typed}`] }, me: { titles: [`c${one.key}`] } }),
    "decisions.csv": csv(["id", "decision", "note"], [one.slug, one.key, one.typed]),
    "decisions.json": JSON.stringify([{ id: `x${one.slug}`, name: `y${one.first}`, decision: "removed", note: one.typed }]),
  };
}

function linesOf({ file, typed, key }: Setting): readonly (readonly string[])[] {
  return [
    ["scan", "Connections.csv", "--problems"],
    ["scan", "Connections.csv", "--me", typed],
    ["scan", `${file}.csv`],
    ["scan", `${file}.none`],
    ["scan", "export"],
    ["scan", "export", "--config", "good.json"],
    ["scan", "export.zip", "--problems"],
    ["scan", "twice.zip"],
    ["scan", "broken.csv"],
    ["scan", "export", "--config", "keys.json"],
    ["scan", "export", "--config", "broken.json"],
    ["scan", "export", "--owner", typed],
    ["scan", "export", "--as-of", typed],
    ["scan", "export", "--verdict", typed],
    ["scan", "export", `--${key}`],
    ["scan", "export", "-o", `${file}.out`],
    ["scan", "export", "-o", `${file}/nowhere/x.csv`],
    ["checklist"],
    ["checklist", "--method", typed],
    ["explain", "ada"],
    ["explain", typed],
    ["plan"],
    ["plan", "--format", "ics"],
    ["mark", "keep", "Ada"],
    ["mark", "keep", typed],
    ["mark", typed, "1"],
    ["mark", "keep", "1", "--note", typed],
    ["mark", "--from", "decisions.csv"],
    ["mark", "--from", "decisions.json"],
    ["journal", "--all"],
    ["journal", "--person", typed],
    ["status"],
    ["undo", "--dry-run"],
    ["config", "show", "--config", "good.json"],
    ["signals", typed],
    ["guide", typed],
    ["help", typed],
    [typed],
    ["where"],
    ["completion", typed],
    ["completion", "complete", "--", "scan", "--verdict", `${typed},r`],
    ["forget", "--scan", "--yes"],
  ];
}

const FORMATTED = ["scan", "checklist", "explain", "plan", "mark", "journal", "status", "undo", "config", "signals", "guide", "where"];

const terminal: Partial<FakeHostOptions> = { columns: 80, env: { TERM: "xterm-256color", TERM_PROGRAM: "iTerm.app" } };

describe("nothing that drives a terminal, reorders a line or hides in it arrives there", () => {
  it("from any export, path, key or word typed, in any format", { timeout: 300_000 }, async () => {
    const format = fc.constantFrom(...FORMAT_IDS);
    await fc.assert(
      fc.asyncProperty(setting, format, fc.boolean(), async (one, form, onTerminal) => {
        const { host, out, err } = await fakeHost({ files: filesOf(one), ...(onTerminal ? terminal : {}) });
        for (const line of linesOf(one)) {
          const [outBefore, errBefore] = [out().length, err().length];
          const formatted = FORMATTED.includes(line[0] as string) && !line.includes("--format") && !line.includes("-o");
          const code = await main(formatted ? [...line, "--format", form] : line, host);
          const [said, told] = [out().slice(outBefore), err().slice(errBefore)];
          // Tabs part what a completion offers from what it is; calendars end lines in two characters.
          const whole = line[0] === "completion" ? said.replaceAll("\t", " ") : line.includes("ics") ? said.replaceAll("\r\n", "\n") : said;
          expect(withoutOwn(whole), `${line}`).not.toMatch(UNSEEN);
          expect(withoutOwn(told), `${line}`).not.toMatch(UNSEEN);
          // On a terminal lines are wrapped, at any word.
          if (!onTerminal) expect(told, `${line}`).not.toMatch(/^prune: all is well/m);
          expect([0, 2, 3, 4], `${line}: ${told}`).toContain(code);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("from the host's name in a lock", async () => {
    const { host, home, err } = await fakeHost({ files: { "decisions.json": '[{"id":"x","name":"X","decision":"keep"}]' } });
    const lock = join(home, "journal.lock");
    await mkdir(home, { recursive: true });
    await writeFile(lock, JSON.stringify({ pid: 1, host: "evil\u001b[2J\u202e\nprune: all is well", started: null }));
    const append = () => locked(lock, async () => {}, 20);
    expect(await main(["mark", "--from", "decisions.json"], { ...host, journal: { ...host.journal, append } })).toBe(4);
    expect(err()).toContain("The journal is in use by process 1 on evil[2J prune: all is well");
    expect(await readFile(lock, "utf8")).toContain("evil");
  });

  it("from the name of a file that is being read", async () => {
    const { host, err } = await fakeHost({ columns: 80 });
    let second = 0;
    const progress = progressOn({ ...host, now: () => new Date(2_000 * second++).toISOString() });
    progress.update("a\u001b[2J\u202eb.csv", 7);
    await progress.done();
    expect(err()).toBe("\r\u001b[KReading a[2Jb.csv, 7 rows …\r\u001b[K");
  });

  it("from a bug's message", async () => {
    const { host, err } = await fakeHost();
    const open = async () => {
      throw new Error("a\u001b[2Jb");
    };
    expect(await main(["scan", "x.csv"], { ...host, open })).toBe(1);
    expect(err()).toContain("a[2Jb");
    expect(err()).not.toMatch(UNSEEN);
  });

  it("from an error's list", async () => {
    const { host, err } = await fakeHost();
    const open = async () => {
      throw new PruneError("usage", "Several:", "Choose.", ["a\u001b[2J\nb"]);
    };
    expect(await main(["scan", "x.csv"], { ...host, open })).toBe(2);
    expect(err()).toBe("prune: Several:\n  a[2J b\n  Choose.\n");
  });
});
