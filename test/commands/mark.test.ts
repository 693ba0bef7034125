/** `prune mark`: who is meant, what is written down, and what it changes in the lists that follow. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ChecklistResult, ExplainResult, MarkResult, ScanResult } from "../../src/document/result.ts";
import type { Host } from "../../src/host/host.ts";
import { main } from "../../src/main.ts";
import { connectionsCsv, type Session, session } from "./small-network.ts";

const HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

const idsOf = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);
const listed = async ({ json }: Session) => idsOf(((await json("checklist", "--no-save")) as ChecklistResult).connections);
const marked = async ({ json }: Session, ...argv: string[]) => ((await json("mark", ...argv)) as MarkResult).marked;
const journalOf = ({ home }: Session) => readFile(join(home, "journal.jsonl"), "utf8").catch(() => "");

describe("who is meant", () => {
  it("numbers of the last list, alone, in ranges and with commas; each person once", async () => {
    const one = await session();
    const list = (await one.json("checklist")) as ChecklistResult;
    const numbered = (...numbers: number[]) => numbers.map((number) => list.connections[number - 1]?.id);
    expect(idsOf(await marked(one, "removed", "1-2,#4", "2"))).toEqual(numbered(1, 2, 4));
    // The numbers are those of the list that was printed, not of the one that is left.
    expect(idsOf(await marked(one, "keep", "3", "#5"))).toEqual(numbered(3, 5));
  });

  it("names, addresses and ids", async () => {
    const one = await session();
    const who = ["ada example", "https://www.linkedin.com/in/cy-invented/", "bo-sample-2"];
    expect(idsOf(await marked(one, "later", ...who))).toEqual(["ada-example", "cy-invented", "bo-sample-2"]);
  });

  it("in another export, with nothing remembered", async () => {
    const one = await session({ scan: false });
    expect(await one.prune("mark", "keep", "Ada Example")).toMatchObject({
      code: 2,
      err: expect.stringContaining("remembers no scan yet"),
    });
    expect(idsOf(await marked(one, "keep", "Ada Example", "--export", "Connections.csv"))).toEqual(["ada-example"]);
  });

  it.each([
    ["a name of two people", ["Ada Example", "Bo Sample"], ['"Bo Sample" fits 2 people', "in/bo-sample-2", "Engineer"]],
    ["a name of nobody", ["Ada Example", "Zed Nowhere"], ['Nobody called "Zed Nowhere"']],
    ["a number beyond the list", ["1", "9"], ["There is no 9 on the last list: it goes from 1 to 5."]],
    ["a range backwards", ["3-1"], ['"3-1" counts backwards.', "Say 1-3."]],
  ])("not %s: then nobody is marked", async (_, who, said) => {
    const one = await session();
    await one.prune("checklist");
    const { code, out, err } = await one.prune("mark", "removed", ...who);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    for (const part of said) expect(err).toContain(part);
    expect(await journalOf(one)).toBe("");
  });

  it.each([
    [["mark"], "Whom did you decide about?"],
    [["mark", "removed"], "Whom did you mean?"],
    [["mark", "gone", "1"], "Allowed choices are removed, unfollowed, keep, later, let-go, mixed."],
    [["mark", "keep", "1", "--days", "3"], "--days goes with later only."],
    [["mark", "removed", "1", "--from", "-"], "--from and names exclude each other."],
    [["mark", "removed", "1"], "There is no list yet whose numbers could be meant."],
  ])("%j is wrong usage", async (argv, said) => {
    const one = await session();
    expect(await one.prune(...argv)).toMatchObject({ code: 2, out: "", err: expect.stringContaining(said) });
  });

  it("no numbers of a list that was not to leave a trace, nor of one that is damaged", async () => {
    const one = await session();
    await one.prune("checklist", "--no-save");
    expect((await one.prune("mark", "removed", "1")).code).toBe(2);
    await writeFile(join(one.home, "last-list.json"), '{"schema":"prune/list@1","people":[{"id":"ada-example"}]}');
    expect(await one.prune("mark", "removed", "1")).toMatchObject({ code: 4, err: expect.stringContaining("The last list is damaged") });
  });
});

describe("what is written down", () => {
  it("the card of the person as they are now, the note, and nothing else of the export", async () => {
    const one = await session();
    await one.prune("mark", "removed", "Toma Brisk", "--note", "asked for money");
    const [line] = (await journalOf(one)).split("\n").map((text) => JSON.parse(text || "null"));
    expect(line).toEqual({
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      person: "toma-brisk-9",
      name: "Toma Brisk",
      decision: "removed",
      note: "asked for money",
      card: {
        url: "https://www.linkedin.com/in/toma-brisk-9",
        company: "Brisk Returns",
        position: "Guaranteed daily returns on forex signals, DM me on WhatsApp",
        connectedOn: "2021-02-07",
        score: expect.any(Number),
        reasons: expect.arrayContaining([expect.stringContaining("forex signals")]),
        costs: expect.any(Array),
      },
    });
  });

  it("nothing on a trial run", async () => {
    const one = await session();
    const { out } = await one.prune("mark", "removed", "Toma Brisk", "--dry-run");
    expect(out).toContain("A trial run: nothing was written down.");
    expect(out).toContain("1 person marked: removed");
    expect(await journalOf(one)).toBe("");
  });

  it("nothing twice: what stands already is said", async () => {
    const one = await session();
    await one.prune("mark", "removed", "Toma Brisk");
    const before = await journalOf(one);
    expect((await one.prune("mark", "removed", "Toma Brisk")).out).toContain("Stood already: Toma Brisk (removed on ");
    expect(await journalOf(one)).toBe(before);
    expect(idsOf(await marked(one, "removed", "Toma Brisk", "--note", "twice"))).toEqual(["toma-brisk-9"]);
    expect(idsOf(await marked(one, "keep", "Toma Brisk"))).toEqual(["toma-brisk-9"]);
  });

  it("no control characters of a hostile export", async () => {
    const csv = connectionsCsv().replace("Cheese maker, open networker", "Cheese\u001b[2J\u202emaker\u0085");
    const one = await session({ files: { "Connections.csv": csv } });
    await one.prune("mark", "removed", "Ada Example");
    expect(JSON.parse(await journalOf(one)).card.position).toBe("Cheese[2Jmaker");
  });

  it("nothing where the journal is damaged, and the line is named", async () => {
    const one = await session();
    await one.prune("mark", "keep", "Ada Example");
    const damaged = `${await journalOf(one)}what is this\n`;
    await writeFile(join(one.home, "journal.jsonl"), damaged);
    for (const argv of [["mark", "keep", "Cy Invented"], ["undo"], ["journal"], ["scan", "Connections.csv"]]) {
      const { code, err } = await one.prune(...argv);
      expect(code).toBe(4);
      expect(err).toContain("Line 2 of ");
    }
    expect(await journalOf(one)).toBe(damaged);
  });

  it("behind an unfinished line, which is told", async () => {
    const one = await session();
    await one.prune("mark", "keep", "Ada Example");
    await writeFile(join(one.home, "journal.jsonl"), `${await journalOf(one)}{"at":"2026-11-2`);
    expect((await one.prune("mark", "removed", "Toma Brisk")).err).toContain("is unfinished, as after a crash");
    const { out, err } = await one.prune("journal");
    expect(err).toBe("");
    expect(out).toContain("1 removed, 0 unfollowed, 1 kept, 0 for later");
  });
});

describe("from a file", () => {
  const from = async (content: string, ...argv: string[]) => {
    const one = await session({ files: { decisions: content } });
    const outcome = await one.prune("mark", ...argv, "--from", "decisions", "--json");
    return { one, ...outcome, marked: outcome.code === 0 ? (JSON.parse(outcome.out) as MarkResult).marked : [] };
  };
  const told = (people: MarkResult["marked"]) => people.map(({ id, decision, note }) => [id, decision, note]);

  it.each([
    [
      "CSV",
      '\ufeffName,URL,Decision,Note\r\nwhoever,https://www.linkedin.com/in/ada-example,keep,"my boss, once"\r\n,https://linkedin.com/in/cy-invented,,\r\n',
    ],
    ["CSV with semicolons", "id;decision;note\nada-example;Keep;my boss, once\ncy-invented;;\n"],
    ["JSON", '[{"id":"ada-example","decision":"keep","note":"my boss, once"},{"id":"cy-invented","decision":""}]'],
    ["prune's own JSON", '{"schema":"x","connections":[{"rank":1,"id":"ada-example","decision":"keep","note":"my boss, once"}]}'],
    ["NDJSON", '{"id":"ada-example","decision":"keep","note":"my boss, once"}\n\n{"url":"https://www.linkedin.com/in/cy-invented"}\n'],
  ])("%s: rows without a decision are passed over", async (_, content) => {
    expect(told((await from(content)).marked)).toEqual([["ada-example", "keep", "my boss, once"]]);
  });

  it("a plain list, and rows that do not say, get the decision of the command line", async () => {
    const people = (await from("https://www.linkedin.com/in/ada-example\ncy-invented\n\nToma Brisk\n", "removed")).marked;
    expect(told(people)).toEqual([
      ["ada-example", "removed", null],
      ["cy-invented", "removed", null],
      ["toma-brisk-9", "removed", null],
    ]);
    expect(told((await from('{"id":"ada-example"}', "unfollowed")).marked)).toEqual([["ada-example", "unfollowed", null]]);
  });

  it("standard input", async () => {
    const one = await session({ stdin: '{"id":"ada-example","decision":"removed"}\n' });
    expect(told(await marked(one, "--from", "-"))).toEqual([["ada-example", "removed", null]]);
  });

  it("a row that tells enough by itself marks somebody who is in no export any more", async () => {
    const row = '{"id":"gone-by-now","decision":"removed","name":"Gone Bynow","company":"Old Mill","connectedOn":"2019-05-06"}';
    const { one } = await from(row);
    expect((await one.prune("journal")).out).toMatch(/Gone Bynow[\s\S]*Connected on May 6, 2019 · Old Mill/);
  });

  it("another journal, but not what was taken back there", async () => {
    const other = await session();
    await other.prune("mark", "later", "Ada Example", "--days", "90", "--note", "busy");
    await other.prune("mark", "removed", "Cy Invented");
    await other.prune("undo");
    for (const format of ["json", "csv", "ndjson"]) {
      const { marked: people } = await from((await other.prune("journal", "--all", "--format", format)).out);
      expect(people).toMatchObject([{ id: "ada-example", decision: "later", note: "busy", until: expect.stringMatching(/^\d{4}-/) }]);
    }
  });

  it.each([
    [
      "a decision that is none",
      '[{"id":"ada-example","decision":"keep"},{"id":"cy-invented","decision":"nuke"}]',
      'row 2: "nuke" is none of',
    ],
    ["nobody in it", '{"decision":"keep"}', "row 1: it has no id and no url."],
    ["somebody nobody knows", "id,decision\nada-example,keep\nzed-nowhere,keep\n", 'line 3: Nobody called "zed-nowhere"'],
    ["a broken line", '{"id":"ada-example","decision":"keep"}\n{"id":\n', "line 2: it is not JSON."],
    ["an open quotation mark", 'id,decision\nada-example,"keep\ncy-invented,keep\n', "line 2: a quotation mark is never closed."],
    ["a list without a decision", "ada-example\ncy-invented\n", "has no columns that say who is meant."],
  ])("with %s marks nobody", async (_, content, said) => {
    const { one, code, err } = await from(content);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(await journalOf(one)).toBe("");
  });
});

describe("afterwards", () => {
  it("the removed are gone from checklist and scan, and counted; explain still knows them", async () => {
    const one = await session();
    await one.prune("mark", "removed", "Toma Brisk");
    const { connections, summary } = (await one.json("scan", "Connections.csv")) as ScanResult;
    expect(idsOf(connections)).not.toContain("toma-brisk-9");
    expect(summary.connections).toBe(4);
    expect((await one.prune("scan", "Connections.csv")).err).toContain("Left out: 1 you removed (`prune journal`)");
    expect(await listed(one)).not.toContain("toma-brisk-9");
    const explained = (await one.json("explain", "Toma Brisk")) as ExplainResult;
    expect(explained.connections).toMatchObject([{ id: "toma-brisk-9", rank: 5 }]);
    expect(explained.summary.connections).toBe(5);
  });

  it("keep outranks every rule, and says since when", async () => {
    const one = await session();
    const before = ((await one.json("explain", "Toma Brisk")) as ExplainResult).connections[0];
    expect(before?.protectedBy).toEqual([]);
    await one.prune("mark", "keep", "Toma Brisk");
    const after = ((await one.json("explain", "Toma Brisk")) as ExplainResult).connections[0];
    expect(after).toMatchObject({ verdict: "keep", protectedBy: ["keep-list"] });
    expect(after?.receipt.find(({ signal }) => signal === "keep-list")?.because).toMatch(/^you said keep on \w+ \d{1,2}, \d{4}$/);
    expect(await listed(one)).not.toContain("toma-brisk-9");
  });

  it("the unfollowed are not proposed again, but stay in the scan", async () => {
    const one = await session();
    await one.prune("mark", "unfollowed", "Ada Example");
    expect(await listed(one)).not.toContain("ada-example");
    expect(idsOf(((await one.json("scan", "Connections.csv")) as ScanResult).connections)).toContain("ada-example");
  });

  it("later comes back on its day", async () => {
    const one = await session();
    await one.prune("mark", "later", "Ada Example");
    await one.prune("mark", "later", "Cy Invented", "--days", "3");
    const inDays = async (days: number) => {
      const host: Host = { ...one.host, now: () => new Date(Date.now() + days * 86_400_000).toISOString() };
      const before = one.out().length;
      await main(["checklist", "--json", "--no-save"], host);
      return idsOf((JSON.parse(one.out().slice(before)) as ChecklistResult).connections).filter((id) => /^(ada|cy)/.test(id));
    };
    expect(await inDays(0)).toEqual([]);
    expect(await inDays(4)).toEqual(["cy-invented"]);
    expect((await inDays(31)).sort()).toEqual(["ada-example", "cy-invented"]);
  });

  it("somebody whose address changed is followed by name and date", async () => {
    const one = await session({
      files: { "newer.csv": connectionsCsv({ slugs: { "ada-example": "ada-the-baker", "bo-sample": "bo-new" } }) },
    });
    await one.prune("mark", "removed", "Ada Example", "bo-sample");
    expect(idsOf(((await one.json("scan", "newer.csv")) as ScanResult).connections).sort()).toEqual([
      "bo-sample-2",
      "cy-invented",
      "toma-brisk-9",
    ]);
  });

  it("somebody who was in the export already never inherits what was decided about a namesake", async () => {
    const [maria, other] = ["maria-a,,Acme,Boss", "maria-b,,Other,Nurse"].map(
      (rest) => `Maria,Garcia,https://www.linkedin.com/in/${rest},07 Feb 2021\n`,
    );
    const one = await session({ files: { "both.csv": `${HEADER}${maria}${other}`, "one.csv": `${HEADER}${other}` } });
    await one.prune("scan", "both.csv");
    await one.prune("mark", "removed", "https://www.linkedin.com/in/maria-a");
    expect(idsOf(((await one.json("scan", "one.csv")) as ScanResult).connections)).toEqual(["maria-b"]);
  });

  it("of two rows of one address only the one that was meant is decided about, whatever becomes of jobs and rows", async () => {
    const row = (first: string, job: string, on: string) => `${first},Twin,https://www.linkedin.com/in/dup,,${job},${job},${on}\n`;
    const one = await session({
      files: {
        "twins.csv": `${HEADER}${row("Anna", "A", "07 Feb 2021")}${row("Beth", "B", "08 Feb 2021")}`,
        "moved.csv": `${HEADER}${row("Anna", "Z", "07 Feb 2021")}${row("Beth", "B", "08 Feb 2021")}`,
        "left.csv": `${HEADER}${row("Beth", "B", "08 Feb 2021")}`,
      },
    });
    await one.prune("scan", "twins.csv");
    expect((await one.prune("mark", "keep", "https://www.linkedin.com/in/dup")).err).toContain("fits 2 people");
    expect((await marked(one, "removed", "Anna Twin")).map(({ name }) => name)).toEqual(["Anna Twin"]);
    for (const file of ["twins.csv", "moved.csv", "left.csv"]) {
      expect(((await one.json("scan", file, "--no-save")) as ScanResult).connections.map(({ name }) => name)).toEqual(["Beth Twin"]);
    }
  });

  it("somebody who is a connection again is somebody new to decide about", async () => {
    const again = connectionsCsv().replace("07 Feb 2021", "01 Jan 2099");
    const one = await session({ files: { "newer.csv": again } });
    await one.prune("mark", "removed", "Toma Brisk");
    expect(idsOf(((await one.json("scan", "newer.csv")) as ScanResult).connections)).toContain("toma-brisk-9");
    await one.prune("scan", "newer.csv");
    expect(idsOf(await marked(one, "removed", "Toma Brisk"))).toEqual(["toma-brisk-9"]);
  });
});
