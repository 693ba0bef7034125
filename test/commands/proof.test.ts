/** Marks and the next export, through the command line: what a scan says first, what it writes down, `diff`, `history` and `status`. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { archiveFiles } from "../../fixtures/archive.ts";
import { connectionsCsv } from "../../fixtures/connections.ts";
import { type Connection, type Network, network } from "../../fixtures/network.ts";
import { type Fate, type NextExport, nextExport } from "../../fixtures/next-export.ts";
import type { DiffResult, HistoryResult, JournalResult, ScanResult, StatusResult } from "../../src/document/result.ts";
import type { Host } from "../../src/host/host.ts";
import { main } from "../../src/main.ts";
import { profileSlug } from "../../src/people/compare.ts";
import { type Session, session } from "./small-network.ts";

/** Runs prune at a time. */
async function at(one: Session, now: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const host: Host = { ...one.host, now: () => now };
  const [out, err] = [one.out().length, one.err().length];
  const code = await main(argv, host);
  return { code, out: one.out().slice(out), err: one.err().slice(err) };
}

const json = async <T>(one: Session, now: string, ...argv: string[]) => JSON.parse((await at(one, now, ...argv, "--json")).out) as T;

const [BEFORE, AFTER] = ["Basic_LinkedInDataExport_10-29-2026", "Basic_LinkedInDataExport_11-22-2026"];
const [SCANNED, MARKED, AGAIN] = ["2026-10-30T12:00:00.000Z", "2026-11-03T19:00:00.000Z", "2026-11-23T12:00:00.000Z"];

const idOf = ({ slug }: Connection) => profileSlug(`https://www.linkedin.com/in/${encodeURIComponent(slug)}`) as string;
const idsOf = (people: readonly Connection[]) => people.map(idOf).sort();
const ids = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id).sort();

const FATES: Readonly<Partial<Record<Fate, number>>> = {
  removed: 10,
  forgotten: 3,
  "forgotten-moved": 1,
  "forgotten-promoted": 1,
  again: 1,
  left: 3,
  hid: 1,
  moved: 1,
  hired: 2,
  renamed: 1,
  shown: 1,
  new: 3,
};

const pairOf = (seed: number, size = 150, fates = FATES) =>
  nextExport(network({ seed, size, asOf: "2026-10-29" }), { seed, asOf: "2026-11-22", fates });

const marksOf = ({ marked }: NextExport) => `id,decision\n${marked.map((person) => `${idOf(person)},removed`).join("\n")}\n`;

/** Two exports of one network in the current folder, and the marks between them. */
async function twice(pair: NextExport, files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Session> {
  return session({
    scan: false,
    files: {
      [`${BEFORE}/Connections.csv`]: connectionsCsv(pair.before),
      [`${AFTER}/Connections.csv`]: connectionsCsv(pair.after),
      "marks.csv": marksOf(pair),
      ...files,
    },
  });
}

/** The first scan, the marks, and the next scan. */
async function proven(pair: NextExport): Promise<Session> {
  const one = await twice(pair);
  expect((await at(one, SCANNED, "scan", BEFORE)).code).toBe(0);
  expect((await at(one, MARKED, "mark", "--from", "marks.csv")).code).toBe(0);
  return one;
}

describe("a scan after a scan", () => {
  it.each([1, 2, 3])("tells every class right in diff, whatever the order of the people, seed %i", async (seed) => {
    const pair = pairOf(seed);
    const { truth } = pair;
    const one = await proven(pair);
    await at(one, AGAIN, "scan", AFTER);
    const diff = await json<DiffResult>(one, AGAIN, "diff");
    const forgotten = [...truth.forgotten, ...truth["forgotten-moved"], ...truth["forgotten-promoted"]];
    expect({ ...diff, schema: undefined }).toMatchObject({ doubts: null, before: { dated: "2026-10-29" }, after: { dated: "2026-11-22" } });
    expect({
      confirmed: ids(diff.confirmed),
      notDone: ids(diff.notDone),
      came: ids(diff.came),
      back: ids(diff.back),
      gone: ids(diff.gone),
      hidden: ids(diff.hidden),
      changed: ids(diff.changed),
      moved: ids(diff.moved),
      unclear: ids(diff.unclear),
    }).toEqual({
      confirmed: idsOf(truth.removed),
      notDone: idsOf(forgotten),
      came: idsOf(truth.new),
      back: idsOf([...truth.again, ...truth.shown]),
      gone: idsOf(truth.left),
      hidden: idsOf(truth.hid),
      changed: idsOf([...truth.hired, ...truth.renamed, ...truth["forgotten-promoted"]]),
      moved: idsOf([...truth.moved, ...truth["forgotten-moved"]]),
      unclear: [],
    });
    expect(diff.confirmed.every(({ markedOn }) => markedOn === "2026-11-03")).toBe(true);
    // The same of the two files by themselves, and of the last scan against a file.
    expect(await json<DiffResult>(one, AGAIN, "diff", BEFORE, AFTER)).toEqual(diff);
  });

  it("says it first, and status and checklist know it; a second look says the same to the byte", async () => {
    const one = await proven(pairOf(1));
    const { out } = await at(one, AGAIN, "scan", AFTER);
    const words = out.replace(/[│\s]+/g, " ");
    expect(words).toContain(
      "! Since your export of October 29, 2026: 10 removals confirmed, 5 not done and back on the list, 3 new, 3 gone without you, 1 hidden, 3 changed jobs, 2 came back. `prune diff` shows who.",
    );
    expect(out.split("\n").findIndex((line) => line.includes("Since your export"))).toBe(2);
    expect((await at(one, AGAIN, "scan", AFTER)).out).toBe(out);
    for (const command of ["status", "checklist"]) {
      expect((await at(one, AGAIN, command)).out.replace(/[│\s]+/g, " ")).toContain("Since your export of October 29, 2026: 10 removals");
    }
    const { since } = await json<ScanResult>(one, AGAIN, "scan", AFTER);
    expect(since).toMatchObject({ doubts: null, confirmed: 10, notDone: 5, came: 3, gone: 3, hidden: 1, changed: 3, back: 2, unclear: 0 });
  });

  it("offers those again of whom it was not done, and says with both days who is connected again", async () => {
    const pair = pairOf(2);
    const one = await proven(pair);
    const again = pair.truth.again[0] as Connection;
    const { out } = await at(one, AGAIN, "scan", AFTER);
    const day = new Date(again.connectedAt).toISOString().slice(0, 10);
    const { since } = await json<StatusResult>(one, AGAIN, "status");
    expect(since?.again).toEqual([expect.objectContaining({ id: idOf(again), removedOn: "2026-11-03", connectedOn: day })]);
    expect(out.replace(/[│\s]+/g, " ")).toContain("You are connected again with ");
    const { stillThere, left } = await json<ScanResult>(one, AGAIN, "scan", AFTER);
    const forgotten = [...pair.truth.forgotten, ...pair.truth["forgotten-moved"], ...pair.truth["forgotten-promoted"]];
    expect(ids(stillThere)).toEqual(idsOf(forgotten));
    // They are undecided once more, as whoever is connected again is.
    expect(Object.values(left.verdicts).reduce((sum, number) => sum + number, 0)).toBe(pair.after.people.length);
  });

  it("writes down what it proves as lines of their own, once, and changes no decision", async () => {
    const one = await proven(pairOf(3));
    const journal = join(one.home, "journal.jsonl");
    const before = await readFile(journal, "utf8");
    await at(one, AGAIN, "scan", AFTER);
    const after = await readFile(journal, "utf8");
    expect(after.startsWith(before)).toBe(true);
    const lines = after
      .slice(before.length)
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { proof: string; of: string; dated: string });
    const count = (proof: string) =>
      lines.filter((line) => line.proof === proof && line.of === "removed" && line.dated === "2026-11-22").length;
    expect([lines.length, count("confirmed"), count("not-done"), count("connected-again")]).toEqual([16, 10, 5, 1]);
    await at(one, AGAIN, "scan", AFTER);
    expect(await readFile(journal, "utf8")).toBe(after);
    const { decisions, standing } = await json<JournalResult>(one, AGAIN, "journal");
    expect(standing.removed).toBe(16);
    expect(decisions.filter(({ proof }) => proof?.proof === "confirmed" && proof.export === "2026-11-22")).toHaveLength(10);
    expect((await at(one, AGAIN, "journal")).out).toContain("confirmed by your export of November 22, 2026");
    // What undo takes back is the last mark, not what an export said of it.
    const { out } = await at(one, AGAIN, "undo");
    expect(out).toContain("1 decision taken back");
  });

  it("leaves no trace with --no-save, and says the same", async () => {
    const one = await proven(pairOf(1));
    const names = (await readdir(one.home)).sort();
    const before = await Promise.all(names.map((name) => readFile(join(one.home, name))));
    const { out } = await at(one, AGAIN, "scan", AFTER, "--no-save");
    expect(out).toContain("Since your export of October 29, 2026: 10 removals confirmed");
    expect((await readdir(one.home)).sort()).toEqual(names);
    expect(await Promise.all(names.map((name) => readFile(join(one.home, name))))).toEqual(before);
  });
});

describe("an export that proves nothing", () => {
  const CUT: Readonly<Record<string, (csv: string) => string>> = {
    "half of it": (csv) => csv.slice(0, csv.indexOf("\n", csv.length / 2)),
    "a torn last row": (csv) => csv.slice(0, -30),
  };
  it.each(Object.entries(CUT))("is called short: %s", async (_, cut) => {
    const pair = pairOf(4);
    const one = await proven(pair);
    await writeFile(join(one.folder, "short.csv"), cut(connectionsCsv(pair.after)));
    const { out } = await at(one, AGAIN, "scan", "short.csv");
    expect(out.replace(/[│\s]+/g, " ")).toContain(
      "This export is short: it lacks many people of your export of October 29, 2026, so nothing is concluded",
    );
    expect(await readFile(join(one.home, "journal.jsonl"), "utf8")).not.toContain('"proof"');
    const diff = await json<DiffResult>(one, AGAIN, "diff");
    expect(diff.doubts).toBe("short");
    expect([diff.confirmed, diff.notDone, diff.came, diff.back, diff.gone, diff.hidden, diff.changed, diff.moved]).toEqual(
      Array(8).fill([]),
    );
    // The next whole one is compared with the last whole one.
    await at(one, AGAIN, "scan", AFTER);
    expect(ids((await json<DiffResult>(one, AGAIN, "diff")).confirmed)).toEqual(idsOf(pair.truth.removed));
  });

  it("is called older, and takes its place in the history", async () => {
    const pair = pairOf(5);
    const one = await twice(pair);
    await at(one, SCANNED, "scan", AFTER);
    await at(one, MARKED, "mark", "removed", ...idsOf(pair.truth.forgotten));
    const { out } = await at(one, AGAIN, "scan", BEFORE);
    expect(out.replace(/[│\s]+/g, " ")).toContain(
      "This export is older than your export of November 22, 2026, so nothing is concluded from it.",
    );
    expect((await json<DiffResult>(one, AGAIN, "diff")).doubts).toBe("older");
    expect((await json<DiffResult>(one, AGAIN, "diff", AFTER, BEFORE)).doubts).toBe("older");
    const { scans } = await json<HistoryResult>(one, AGAIN, "history");
    expect(scans.map(({ dated }) => dated)).toEqual(["2026-10-29", "2026-11-22"]);
    expect(await readFile(join(one.home, "journal.jsonl"), "utf8")).not.toContain('"proof"');
  });
});

describe("two networks", () => {
  const other = (): Network => network({ seed: 99, size: 120, asOf: "2026-11-20" });
  it("are never compared: each has a history of its own", async () => {
    const pair = pairOf(6);
    const one = await proven(pair);
    await writeFile(join(one.folder, "partner.csv"), connectionsCsv(other()));
    const { out } = await at(one, AGAIN, "scan", "partner.csv");
    expect(out).not.toContain("Since");
    expect((await json<ScanResult>(one, AGAIN, "scan", "partner.csv")).since).toBeNull();
    expect(await json<HistoryResult>(one, AGAIN, "history")).toMatchObject({ scans: [{ label: "partner.csv" }], otherNetworks: 1 });
    const refused = await at(one, AGAIN, "diff", "partner.csv", AFTER);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("are of two networks");
    const alone = await at(one, AGAIN, "diff");
    expect([alone.code, alone.out]).toEqual([2, ""]);
    expect(alone.err).toContain("it takes two to compare");
    // And one's own goes on where it was.
    expect((await at(one, AGAIN, "scan", AFTER)).out).toContain("Since your export of October 29, 2026: 10 removals confirmed");
    expect(ids((await json<DiffResult>(one, AGAIN, "diff")).confirmed)).toEqual(idsOf(pair.truth.removed));
    expect((await readdir(one.home)).filter((name) => name.startsWith("snapshots-"))).toHaveLength(2);
  });
});

describe("prune history", () => {
  it("adds exports and marks up by month", async () => {
    const pair = pairOf(7);
    const one = await proven(pair);
    await at(one, AGAIN, "scan", AFTER);
    const { scans, months, removals } = await json<HistoryResult>(one, AGAIN, "history");
    expect(scans).toMatchObject([
      { dated: "2026-10-29", connections: pair.before.people.length, since: null },
      { dated: "2026-11-22", connections: pair.after.people.length, since: { confirmed: 10, notDone: 5, gone: 3, came: 3 } },
    ]);
    expect(removals).toEqual({ marked: 16, confirmed: 11, notDone: 5, open: 0 });
    expect(months.map(({ month }) => month)).toEqual(["2026-10", "2026-11"]);
    const sum = (key: "came" | "back" | "gone" | "hidden" | "removed" | "confirmed" | "notDone") =>
      months.reduce((all, month) => all + month[key], 0);
    expect((["came", "back", "gone", "hidden", "removed", "confirmed", "notDone"] as const).map(sum)).toEqual([3, 2, 3, 1, 16, 11, 5]);
    const { out } = await at(one, AGAIN, "history");
    expect(out).toContain("November 2026  16  ");
    expect(out).toContain("11 proven, 5 not done");
  });

  it("of one export says what the next will tell; of none how to begin", async () => {
    const one = await twice(pairOf(7));
    expect((await at(one, SCANNED, "history")).code).toBe(2);
    await at(one, SCANNED, "scan", BEFORE);
    expect((await at(one, SCANNED, "history")).out).toContain("One export so far.");
  });

  it("keeps as many exports as the policy says, and none where it says 0", async () => {
    const pair = pairOf(8);
    const one = await twice(pair, { "prune.config.json": '{"history": 1}' });
    const policy = ["--config", "prune.config.json"];
    await at(one, SCANNED, "scan", BEFORE, ...policy);
    await at(one, MARKED, "mark", "--from", "marks.csv");
    expect((await at(one, AGAIN, "scan", AFTER, ...policy)).out).toContain("Since your export of October 29, 2026: 10 removals");
    expect((await json<HistoryResult>(one, AGAIN, "history")).scans.map(({ dated }) => dated)).toEqual(["2026-11-22"]);
    await writeFile(join(one.folder, "prune.config.json"), '{"history": 0}');
    await at(one, AGAIN, "scan", AFTER, ...policy);
    expect((await readdir(one.home)).filter((name) => name.startsWith("snapshots-"))).toEqual([]);
  });
});

describe("what prune remembered before it kept earlier exports", () => {
  it("is the export before the next scan", async () => {
    const pair = pairOf(9);
    const one = await proven(pair);
    await at(one, MARKED, "forget", "--history", "--yes");
    expect((await readdir(one.home)).sort()).toEqual(["journal.jsonl", "scan.saved"]);
    expect((await at(one, AGAIN, "scan", AFTER)).out).toContain("Since your export of October 29, 2026: 10 removals confirmed");
    expect((await json<HistoryResult>(one, AGAIN, "history")).scans).toHaveLength(2);
  });

  it("damaged is passed over by a scan with a note, and stays as it is", async () => {
    const pair = pairOf(9);
    const one = await proven(pair);
    const [name = ""] = (await readdir(one.home)).filter((file) => file.startsWith("snapshots-"));
    await writeFile(join(one.home, name), "not JSON");
    const { code, out, err } = await at(one, AGAIN, "scan", AFTER);
    expect([code, out.includes("Since")]).toEqual([0, false]);
    expect(err).toContain("note: What prune remembers of earlier exports is damaged");
    expect(await readFile(join(one.home, name), "utf8")).toBe("not JSON");
    expect((await at(one, AGAIN, "diff")).code).toBe(4);
    expect((await at(one, AGAIN, "history")).code).toBe(4);
  });
});

describe("unfollows", () => {
  it("are proven where both exports hold Member_Follows.csv", async () => {
    const base = network({ seed: 10, size: 120, asOf: "2026-10-29" });
    const names = new Map<string, number>();
    for (const { first, last } of base.people) names.set(`${first} ${last}`, (names.get(`${first} ${last}`) ?? 0) + 1);
    const [done, forgotten] = base.people.filter((one) => !one.unfollowed && names.get(`${one.first} ${one.last}`) === 1) as [
      Connection,
      Connection,
    ];
    const later: Network = {
      ...base,
      asOf: "2026-11-22",
      people: base.people.map((one) => (one === done ? { ...one, unfollowed: true } : one)),
    };
    const files = (made: Network, folder: string) =>
      Object.fromEntries([...archiveFiles(made)].map(([name, content]) => [`${folder}/${name}`, content]));
    const one = await session({ scan: false, files: { ...files(base, BEFORE), ...files(later, AFTER) } });
    await at(one, SCANNED, "scan", BEFORE);
    await at(one, MARKED, "mark", "unfollowed", idOf(done), idOf(forgotten));
    await at(one, AGAIN, "scan", AFTER);
    const { unfollows } = await json<DiffResult>(one, AGAIN, "diff");
    expect({ confirmed: ids(unfollows?.confirmed ?? []), notSeen: ids(unfollows?.notSeen ?? []) }).toEqual({
      confirmed: [idOf(done)],
      notSeen: [idOf(forgotten)],
    });
    expect((await at(one, AGAIN, "scan", AFTER)).out.replace(/[│\s]+/g, " ")).toContain("1 unfollow confirmed, 1 unfollow not to be seen");
  });
});

describe("prune status", () => {
  it("says that a new export would prove what is newer than the newest one, and how to get it", async () => {
    const pair = pairOf(11);
    const one = await proven(pair);
    const { out } = await at(one, MARKED, "status");
    expect(out.replace(/\s+/g, " ")).toContain(
      "16 marks are newer than your newest export: a new one would prove them. How to get it: `prune guide export`. Then `prune scan`.",
    );
    expect((await json<StatusResult>(one, MARKED, "status")).proof).toEqual({ confirmed: 0, notDone: 0, open: 16 });
    await at(one, AGAIN, "scan", AFTER);
    const told = await at(one, AGAIN, "status");
    expect(told.out).toContain("Of the removals you marked, exports prove 11; 5 were still there.");
    expect(told.out).not.toContain("newer than your newest export");
    expect((await json<StatusResult>(one, AGAIN, "status")).proof).toEqual({ confirmed: 11, notDone: 5, open: 0 });
  });
});

it("prints every format", async () => {
  const one = await proven(pairOf(12));
  await at(one, AGAIN, "scan", AFTER);
  for (const command of ["diff", "history"]) {
    for (const format of ["text", "json", "ndjson", "csv", "markdown"]) {
      const { code, out } = await at(one, AGAIN, command, "--format", format);
      expect([code, out.length > 100], `${command} ${format}`).toEqual([0, true]);
    }
  }
  const lines = (await at(one, AGAIN, "diff", "--format", "ndjson")).out.trim().split("\n");
  expect(lines.filter((line) => (JSON.parse(line) as { class: string }).class === "confirmed")).toHaveLength(10);
});
