/** What people type: numbers of the last list, names without quotes, other words, names that are nearly right, files that are there. */
import { readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ChecklistResult, ExplainResult, JournalResult, MarkResult, UndoResult } from "../../src/document/result.ts";
import type { Host, Prompt } from "../../src/host/host.ts";
import { main } from "../../src/main.ts";
import { connectionsCsv, type Session, session } from "./small-network.ts";

const idsOf = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);
const explained = async ({ json }: Session, ...argv: string[]) => idsOf(((await json("explain", ...argv)) as ExplainResult).connections);
const marked = async ({ json }: Session, ...argv: string[]) => idsOf(((await json("mark", ...argv)) as MarkResult).marked);
const undone = async ({ json }: Session, ...argv: string[]) => idsOf(((await json("undo", ...argv)) as UndoResult).undone);
const standing = async ({ json }: Session) => idsOf(((await json("journal")) as JournalResult).decisions);

/** The same session on a terminal, where every question gets these answers in turn. */
function answering(one: Session, ...answers: readonly (string | boolean)[]) {
  const asked: string[] = [];
  const next = (message: string) => {
    asked.push(message);
    const answer = answers[asked.length - 1];
    if (answer === undefined) throw new Error(`no answer to ${message}`);
    return answer;
  };
  const prompt: Prompt = {
    input: async ({ message }) => String(next(message)),
    confirm: async ({ message }) => next(message) === true,
    select: async ({ message, choices }) => {
      asked.push(...choices.map(({ name }) => name));
      const answer = answers[0];
      return (choices.find(({ name }) => name.startsWith(`${answer}.`)) ?? { value: message as never }).value;
    },
  };
  const host: Host = { ...one.host, interactive: true, prompt: async () => prompt };
  return { asked, run: (...argv: string[]) => main(argv, host) };
}

describe("a name", () => {
  it("needs no quotes, and the last word is an export only where there is such a file", async () => {
    const one = await session({ files: { "other.csv": connectionsCsv({ leave: ["cy-invented"] }) } });
    expect(await explained(one, "Ada", "Example")).toEqual(["ada-example"]);
    expect(await explained(one, "ada", "example", "other.csv")).toEqual(["ada-example"]);
    expect(await explained(one, "Ada", "Cy")).toEqual(["ada-example", "cy-invented"].sort());
    expect((await one.prune("explain", "Cy", "Invented", "other.csv")).err).toContain('Nobody called "Cy Invented" is in this export.');
    expect(await marked(one, "keep", "Toma", "Brisk")).toEqual(["toma-brisk-9"]);
    expect(await marked(one, "later", "Ada", "Example", "cy-invented")).toEqual(["ada-example", "cy-invented"]);
    expect(await marked(one, "removed", "Ada", "Example", "other.csv")).toEqual(["ada-example"]);
  });

  it("that nobody has lists the nearest, and marks nobody", async () => {
    const one = await session();
    const { code, err } = await one.prune("mark", "keep", "Adda Exmaple");
    expect(code).toBe(2);
    expect(err).toContain("Did you mean one of these?");
    expect(err).toContain("Ada Example, Cheese maker, open networker · Example Dairy  https://www.linkedin.com/in/ada-example");
    expect(await standing(one)).toEqual([]);
  });

  it("that nobody has offers the nearest by number on a terminal", async () => {
    const one = await session();
    const { run, asked } = answering(one, "1");
    expect(await run("mark", "keep", "Adda Exmaple")).toBe(0);
    expect(asked).toEqual(["1. Ada Example, Cheese maker, open networker · Example Dairy", "2. Nobody of these"]);
    expect(await standing(one)).toEqual(["ada-example"]);
    const none = answering(one, "2");
    expect(await none.run("explain", "Adda Exmaple")).toBe(2);
  });

  it("of two people is asked about on a terminal", async () => {
    const one = await session();
    expect(await answering(one, "2").run("mark", "keep", "Bo Sample")).toBe(0);
    expect(await standing(one)).toEqual(["bo-sample-2"]);
  });
});

it.each([
  ["remove", "removed"],
  ["Removed", "removed"],
  ["unfollow", "unfollowed"],
  ["kept", "keep"],
  ["keep", "keep"],
  ["LATER", "later"],
])("mark %s means %s", async (word, decision) => {
  const one = await session();
  const result = (await one.json("mark", word, "Ada Example")) as MarkResult;
  expect(result.marked[0]?.decision).toBe(decision);
});

describe("numbers of the last list", () => {
  const listed = async () => {
    const one = await session({ files: { "other.csv": connectionsCsv({ leave: ["toma-brisk-9"] }) } });
    const ids = idsOf(((await one.json("checklist")) as ChecklistResult).connections);
    return { one, ids };
  };

  it("mean people wherever people are meant", async () => {
    const { one, ids } = await listed();
    expect(await explained(one, "3")).toEqual([ids[2]]);
    expect(await marked(one, "keep", "2")).toEqual([ids[1]]);
    expect(await marked(one, "removed", "1", "3-4")).toEqual([ids[0], ids[2], ids[3]]);
    expect(idsOf(((await one.json("journal", "--person", "2")) as JournalResult).decisions)).toEqual([ids[1]]);
    expect(await undone(one, "3")).toEqual([ids[2]]);
    expect((await one.prune("undo", "4")).err).toContain("number 4 of the last list. The last 4 decisions: `prune undo --last 4`");
    expect((await standing(one)).sort()).toEqual([ids[0], ids[1]].sort());
  });

  it("belong to that export: after another was scanned they mark nobody, and it is said why", async () => {
    const { one } = await listed();
    await one.prune("scan", "other.csv");
    for (const argv of [
      ["mark", "removed", "1"],
      ["explain", "1"],
    ]) {
      const { code, err } = await one.prune(...argv);
      expect(code).toBe(2);
      expect(err).toContain("another export was scanned since it was made");
    }
    expect(await standing(one)).toEqual([]);
    await one.prune("scan", "Connections.csv");
    expect(await marked(one, "removed", "1")).toHaveLength(1);
  });

  it("hold after a list of an export that was named, and after the same one was scanned", async () => {
    const one = await session({ scan: false });
    await one.prune("checklist", "Connections.csv");
    expect(await marked(one, "keep", "1")).toHaveLength(1);
    await one.prune("scan", "Connections.csv");
    expect(await marked(one, "keep", "2")).toHaveLength(1);
  });
});

describe("undo", () => {
  const six = async () => {
    const csv = `${connectionsCsv()}Dee,Sixth,https://www.linkedin.com/in/dee-sixth,,Acme,Cook,07 Mar 2018\n`;
    const one = await session({ files: { "Connections.csv": csv } });
    await one.prune("mark", "keep", "ada-example", "toma-brisk-9", "bo-sample", "bo-sample-2", "cy-invented", "dee-sixth");
    return one;
  };

  it("of more than five asks; without a terminal it wants --yes", async () => {
    const one = await six();
    const { code, err } = await one.prune("undo", "--last", "6");
    expect(code).toBe(2);
    expect(err).toContain("That would take back 6 decisions:");
    expect(await standing(one)).toHaveLength(6);
    expect(await answering(one, false).run("undo", "6")).toBe(130);
    expect(await standing(one)).toHaveLength(6);
    expect(await answering(one, true).run("undo", "6")).toBe(0);
    expect(await standing(one)).toEqual([]);
  });

  it("takes names, and redo brings back all that it took", async () => {
    const one = await six();
    expect(await undone(one, "--last", "6", "--yes")).toHaveLength(6);
    expect((await one.prune("redo")).out).toContain("6 decisions brought back");
    expect(await undone(one, "Ada", "Example", "bo-sample-2")).toEqual(["bo-sample-2", "ada-example"]);
    expect((await one.prune("undo", "Zed", "Nowhere")).err).toContain('Nobody called "Zed Nowhere" is in the journal.');
    expect((await one.prune("redo")).out).toContain("2 decisions brought back");
    expect((await one.prune("redo")).out).toContain("There is nothing to bring back");
    expect(await standing(one)).toHaveLength(6);
  });

  it("takes what was written last, whatever the clock said", async () => {
    const one = await session();
    await main(["mark", "removed", "Cy Invented"], { ...one.host, now: () => "2031-01-01T12:00:00.000Z" });
    await one.prune("mark", "keep", "Ada Example");
    expect(await undone(one)).toEqual(["ada-example"]);
  });

  it("of a decision under an address that is gone goes by the journal's id, and somebody marked again counts once", async () => {
    const one = await session({ files: { "moved.csv": connectionsCsv({ slugs: { "ada-example": "ada-new" } }) } });
    await one.prune("mark", "keep", "Ada Example");
    await one.prune("scan", "moved.csv");
    expect(await marked(one, "removed", "https://www.linkedin.com/in/ada-new")).toEqual(["ada-example"]);
    expect(((await one.json("journal")) as JournalResult).standing).toEqual({ removed: 1, unfollowed: 0, keep: 0, later: 0 });
    expect(await undone(one, "Ada Example")).toEqual(["ada-example"]);
    expect(((await one.json("journal")) as JournalResult).standing).toMatchObject({ keep: 1 });
  });
});

describe("an output file", () => {
  it("that is there is not replaced unasked, and then nothing is done", async () => {
    const one = await session({ files: { "list.json": "mine" } });
    const content = () => readFile(join(one.folder, "list.json"), "utf8");
    const mark = ["mark", "keep", "Ada Example", "-o", "list.json"];
    const { code, err } = await one.prune(...mark);
    expect([code, err]).toEqual([2, expect.stringContaining("list.json exists already.")]);
    expect(await answering(one, false).run(...mark)).toBe(130);
    expect([await content(), await standing(one)]).toEqual(["mine", []]);
    expect(await answering(one, true).run(...mark)).toBe(0);
    expect(JSON.parse(await content())).toMatchObject({ schema: "prune/mark@1" });
    expect((await one.prune("journal", "-o", "list.json", "--force")).code).toBe(0);
    expect(JSON.parse(await content())).toMatchObject({ schema: "prune/journal@1" });
  });

  it.each(["x.pdf", "x.docx", "list.xlsx", "a.ics", "x.html"])("called %s is refused: prune cannot write that", async (name) => {
    const one = await session();
    const { code, err } = await one.prune("scan", "Connections.csv", "-o", name);
    expect([code, err]).toEqual([2, expect.stringContaining(`${name}: prune cannot write .${name.split(".")[1]} here.`)]);
  });

  it.each([
    ["x.json", /^\{/],
    ["x.md", /^# /],
    ["X.CSV", /^\ufeffrank,/],
    ["./plain", /^5 connections/],
    ["of.2026-11-22", /^5 connections/],
  ])("called %s is in the format of its ending", async (name, begins) => {
    const one = await session();
    expect((await one.prune("scan", "Connections.csv", "-o", name)).code).toBe(0);
    expect(await readFile(join(one.folder, name), "utf8")).toMatch(begins);
  });

  it("behind a link is not replaced unasked either; a device is written to", async () => {
    const one = await session({ files: { "mine.json": "mine" } });
    await symlink(join(one.folder, "mine.json"), join(one.folder, "link.json"));
    expect((await one.prune("journal", "-o", "link.json")).code).toBe(2);
    expect(await readFile(join(one.folder, "mine.json"), "utf8")).toBe("mine");
    expect((await one.prune("journal", "-o", "/dev/null")).code).toBe(0);
  });

  it("with the format said may be called anything", async () => {
    const one = await session();
    expect((await one.prune("scan", "Connections.csv", "--json", "-o", "x.dat")).code).toBe(0);
  });
});

describe("prune scan alone", () => {
  it("takes Connections.csv of this folder, and says so", async () => {
    const one = await session({ scan: false });
    const { code, err } = await one.prune("scan");
    expect([code, err]).toEqual([0, expect.stringContaining("No file was named, so this is Connections.csv in the current folder")]);
  });

  it("takes the whole export where more of it lies beside that", async () => {
    const one = await session({ scan: false, files: { "Profile.csv": "First Name,Last Name,Headline\nAda,Owner,Cook\n" } });
    const { code, err } = await one.prune("scan");
    expect([code, err]).toEqual([0, expect.stringContaining("so this is the export in the current folder")]);
    expect(err).toContain("Profile.csv");
  });

  it("takes the newest in the Downloads folder where there is none here", async () => {
    const here = await session({ scan: false, files: { "Basic_LinkedInDataExport_01-02-2026/Connections.csv": connectionsCsv() } });
    await rm(join(here.folder, "Connections.csv"));
    expect((await here.prune("scan")).err).toContain("so this is Basic_LinkedInDataExport_01-02-2026 in the current folder");
    const elsewhere = await session({ scan: false, env: { XDG_DOWNLOAD_DIR: here.folder } });
    await rm(join(elsewhere.folder, "Connections.csv"));
    const { code, err } = await elsewhere.prune("scan");
    expect([code, err]).toEqual([0, expect.stringContaining(`so this is ${join(here.folder, "Basic_LinkedInDataExport_01-02-2026")}`)]);
    const nowhere = await session({ scan: false, env: { XDG_DOWNLOAD_DIR: elsewhere.folder } });
    await rm(join(nowhere.folder, "Connections.csv"));
    expect(await nowhere.prune("scan")).toMatchObject({
      code: 2,
      err: expect.stringContaining("found none here or in your Downloads folder"),
    });
  });
});

describe("config init", () => {
  it("proposes what the last scan tells", async () => {
    const profile = "First Name,Last Name,Headline\nAda,Owner,Cook\n";
    const positions =
      "Company Name,Title,Description,Location,Started On,Finished On\nAcme; Foods,Head cook,,,Jan 2020,\nOld Mill,Cook,,,Jan 2015,Dec 2019\n";
    const one = await session({
      scan: false,
      files: { "export/Connections.csv": connectionsCsv(), "export/Profile.csv": profile, "export/Positions.csv": positions },
    });
    const { out } = await one.prune("scan", "export");
    expect(out.replace(/\s+/g, " ")).toContain(
      "prune takes you for Ada Owner, Head cook at Acme; Foods (from Profile.csv, Positions.csv), working in trades and services.",
    );
    expect(out).not.toContain("config init");
    const questions: (string | undefined)[] = [];
    const prompt: Prompt = {
      input: async ({ default: standard = "" }) => {
        questions.push(standard);
        return standard;
      },
      confirm: async () => true,
      select: async ({ choices }) => (choices[0] as { value: string }).value as never,
    };
    expect(await main(["config", "init"], { ...one.host, interactive: true, prompt: async () => prompt })).toBe(0);
    expect(questions.slice(0, 2)).toEqual(["Head cook", "Acme, Foods;"]);
    const written = JSON.parse(await readFile(join(one.home, "prune.config.json"), "utf8"));
    expect(written.me).toMatchObject({ titles: ["Head cook"], companies: ["Acme, Foods"] });
    const shown = (await one.prune("config", "show")).out.replace(/\s+/g, " ");
    expect(shown).toContain("prune takes you for Ada Owner");
    expect(shown).toContain("Profile.csv, Positions.csv");
  });

  it("tells a damaged scan by asking without proposals", async () => {
    const one = await session();
    await writeFile(join(one.home, "scan.saved"), "damaged");
    expect((await one.prune("config", "init")).err).toContain('prune config init --me "Data engineer at Acme; fintech, Berlin"');
  });
});

describe("whom the list only tells to unfollow", () => {
  const withList = async () => {
    const one = await session();
    await one.prune("checklist");
    const path = join(one.home, "last-list.json");
    const list = JSON.parse(await readFile(path, "utf8"));
    list.people[3].section = "unfollow";
    await writeFile(path, JSON.stringify(list));
    return { one, last: list.people[3].id as string };
  };

  it("is not taken in by a range of removals unasked", async () => {
    const { one, last } = await withList();
    const { code, err } = await one.prune("mark", "removed", "1-4");
    expect([code, err]).toEqual([2, expect.stringContaining("The list does not tell to remove this person: ")]);
    expect(await standing(one)).toEqual([]);
    expect(await answering(one, false).run("mark", "removed", "1-4")).toBe(0);
    expect(await standing(one)).toHaveLength(3);
    expect(await marked(one, "unfollowed", "4")).toEqual([last]);
    expect(await marked(one, "removed", "4", "--yes")).toEqual([last]);
  });
});
