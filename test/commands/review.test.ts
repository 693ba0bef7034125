/** `prune review` through the command line: what is on the cards, what is on the disk, how it ends and goes on. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Host, Key } from "../../src/host/host.ts";
import { main } from "../../src/main.ts";
import { connectionsCsv, type Session, session } from "./small-network.ts";

/** On the date of the export itself the newest of its people would be too new to ask about. */
const LATER = ["--as-of", "2026-11-01"];

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What the terminal showed before each key, and at the end. */
  readonly pictures: readonly string[];
  readonly copied: readonly string[];
  /** The journal as it was before each key was answered with the next picture. */
  readonly journals: readonly string[];
}

const journalOf = ({ home }: Session) => readFile(join(home, "journal.jsonl"), "utf8").catch(() => "");
const key = (name: string): Key => ({ name, text: [...name].length === 1 ? name : "" });

/** Reviews by typing; after the last key comes Ctrl-C, unless the screen is over by then. */
async function review(one: Session, keys: readonly string[], ...argv: string[]): Promise<Outcome> {
  const pictures: string[] = [];
  const copied: string[] = [];
  const journals: string[] = [];
  const host: Host = {
    ...one.host,
    interactive: true,
    keys: async (screen) => {
      const look = async () => pictures.push(stripVTControlCharacters(await screen.draw(80, 24)));
      if (screen.begin.copy !== undefined) copied.push(screen.begin.copy);
      await look();
      for (const name of keys) {
        const { over, copy } = await screen.press(key(name));
        journals.push(await journalOf(one));
        if (copy !== undefined) copied.push(copy);
        await look();
        if (over) return "over";
      }
      return "stopped";
    },
  };
  const [out, err] = [one.out().length, one.err().length];
  const code = await main(["review", ...LATER, ...argv], host);
  return { code, out: one.out().slice(out), err: one.err().slice(err), pictures, copied, journals };
}

const linesOf = (journal: string) =>
  journal
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe("a card", () => {
  it("tells who it is, why, and what the keys do", async () => {
    const { pictures } = await review(await session(), []);
    expect(pictures[0]).toContain("0 of 15 done today");
    for (const text of ["Toma Brisk", "Connected on February 7, 2021", "Brisk Returns", "Guaranteed daily returns", "r removed", "q quit"])
      expect(pictures[0]).toContain(text);
  });

  it("warns of namesakes, and tells what a removal costs", async () => {
    const { pictures } = await review(await session(), ["k", "k", "k", "k"]);
    const bo = pictures.filter((picture) => picture.includes("Bo Sample\n"));
    expect(bo.length).toBeGreaterThan(0);
    for (const picture of bo) expect(picture).toContain("Another connection has this name");
  });

  it("shows the whole receipt on w, in pages where it is long", async () => {
    const { pictures } = await review(await session(), ["w", " ", "w"]);
    expect(pictures[1]).toContain("Points");
    expect(pictures[1]).toContain("page 1 of 2");
    expect(pictures[2]).toContain("page 2 of 2");
    expect(pictures[3]).toBe(pictures[0]);
  });

  it("fits 80 by 24 whatever the export holds, and no text of it drives the terminal", async () => {
    const long = "Cheese\u001b[2J maker\u202e \ud83e\uddc0 チーズ".repeat(60);
    const one = await session({ files: { "Connections.csv": connectionsCsv().replace("Cheese maker", long) } });
    const seen: string[] = [];
    const host: Host = {
      ...one.host,
      interactive: true,
      keys: async (screen) => {
        for (const name of ["k", "k", "w", " ", "w", "n", "escape", "k", "k"]) {
          seen.push(await screen.draw(80, 24));
          await screen.press(key(name));
        }
        seen.push(await screen.draw(80, 24));
        return "stopped";
      },
    };
    await main(["review", ...LATER, "--order", "oldest", "--no-color"], host);
    expect(seen.join("")).toContain("Cheese");
    for (const hostile of ["\u001b", "\u202e"]) expect(seen.join("")).not.toContain(hostile);
    for (const picture of seen) {
      expect(picture.split("\n").length).toBeLessThan(24);
      for (const line of picture.split("\n")) expect(stringWidth(line)).toBeLessThan(80);
    }
  });

  it("hides score and reasons in a blind review, tells them after, and says whether you agree", async () => {
    const one = await session();
    const { pictures } = await review(one, ["r"], "--blind", "--order", "worst");
    expect(pictures[0]).toContain("Toma Brisk");
    expect(pictures[0]).toContain("Score and reasons are told when you have decided.");
    expect(pictures[0]).not.toMatch(/• |confidence|position says/);
    expect(pictures[1]).toMatch(
      /Toma Brisk: removed\. The score was \d+ (?:keep: you see it otherwise|review [^.]*leaves it\s+open|remove [^.]*you agree)/,
    );
  });
});

describe("what is decided", () => {
  it("is in the journal before the next card is shown", async () => {
    const { journals, code, err } = await review(await session(), ["r", "k", "b"]);
    expect(journals.map((journal) => linesOf(journal).map(({ decision }) => decision))).toEqual([
      ["removed"],
      ["removed", "keep"],
      ["removed", "keep", "undo"],
    ]);
    expect(linesOf(journals[0] as string)[0]).toMatchObject({
      person: "toma-brisk-9",
      card: { url: "https://www.linkedin.com/in/toma-brisk-9", score: expect.any(Number) },
    });
    expect(code).toBe(130);
    expect(err).toContain("Stopped, as you wished. Your decision is saved.");
  });

  it("goes with its note, and later with its day", async () => {
    const { journals } = await review(await session(), ["n", "h", "i", "return", "l"]);
    expect(linesOf(journals.at(-1) as string).at(-1)).toMatchObject({
      decision: "later",
      note: "hi",
      until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  it("is no condition for a note: it waits for one, over sittings, and through an undo", async () => {
    const one = await session();
    const first = await review(one, ["n", "h", "i", "return", "q"]);
    expect(linesOf(first.journals.at(-1) as string)).toMatchObject([{ decision: "note", note: "hi", person: "toma-brisk-9" }]);
    expect((await review(one, [])).pictures[0]).toContain("Your note: hi");
    await one.prune("mark", "keep", "Toma Brisk");
    expect(linesOf(await journalOf(one)).at(-1)).toMatchObject({ decision: "keep", note: "hi" });
    await one.prune("undo");
    const again = await review(one, ["n", "ctrl+u", "return", "q"]);
    expect(again.pictures[0]).toContain("Your note: hi");
    expect((await review(one, [])).pictures[0]).not.toContain("Your note");
  });

  it("nor for what was being typed when it was broken off", async () => {
    const one = await session();
    expect((await review(one, ["n", "h", "a"])).err).toContain("What you noted is kept.");
    expect((await review(one, [])).pictures[0]).toContain("Your note: ha");
  });

  it("is not asked again: the next review goes on, and one that is taken back comes again", async () => {
    const one = await session();
    const first = await review(one, ["r", "l", "q"]);
    expect(first.code).toBe(0);
    const { pictures, copied } = await review(one, ["b"]);
    expect(pictures[0]).toContain("1 of 15 done today");
    expect(pictures[0]).not.toContain("Toma Brisk");
    expect(first.copied.slice(0, 2)).not.toContain(copied[0]);
    // What was decided in an earlier sitting is not taken back by a key.
    expect(pictures[1]).toContain("Nothing to take back in this sitting");
    await one.prune("undo", "2");
    expect((await review(one, [])).pictures[0]).toContain("Toma Brisk");
  });

  it("takes back its own last decision, not what another prune wrote since", async () => {
    const one = await session();
    const host: Host = {
      ...one.host,
      interactive: true,
      keys: async (screen) => {
        await screen.press(key("r"));
        await one.prune("mark", "keep", "Cy Invented");
        await screen.press(key("b"));
        return "stopped";
      },
    };
    await main(["review", ...LATER], host);
    const last = linesOf(await journalOf(one)).at(-1);
    expect(last).toMatchObject({ person: "toma-brisk-9", decision: "undo" });
  });

  it("stays out of a damaged journal: nothing is asked", async () => {
    const one = await session();
    await writeFile(join(one.home, "journal.jsonl"), "what is this\nand this\n");
    const { code, pictures } = await review(one, ["r"]);
    expect([code, pictures]).toEqual([4, []]);
  });
});

describe("names", () => {
  it("are copied as they are searched for, a card each", async () => {
    const { copied } = await review(await session(), ["k", "x", "w", "w", "b"]);
    expect(copied[0]).toBe("Toma Brisk");
    expect(copied).toHaveLength(3);
    expect(copied[2]).toBe("Toma Brisk");
  });

  it.each([
    [{}, ["--no-clipboard"]],
    [{ TERM: "linux" }, []],
  ])("are not copied with %j %j", async (env, argv) => {
    expect((await review(await session({ env }), ["k"], ...argv)).copied).toEqual([]);
  });
});

describe("c and p", () => {
  const programs = (copies: boolean, opens: boolean) => {
    const asked: string[] = [];
    return {
      asked,
      copyToClipboard: async (text: string) => copies && asked.push(text) > 0,
      openAddress: async (address: string) => opens && asked.push(address) > 0,
    };
  };

  it.each([
    [true, {}, [], "Copied: paste it into the search box.", 2],
    [false, {}, [], "Handed to your terminal", 2],
    [false, {}, ["--no-clipboard"], "Handed to your terminal", 1],
    [false, { TERM: "linux" }, [], "There is no clipboard here", 0],
    [true, { TERM: "linux" }, [], "Copied: paste it", 0],
  ])("copies by a program: %j, in %j with %j", async (copies, env, argv, told, handed) => {
    const one = await session({ env });
    const { asked, ...programsOf } = programs(copies, false);
    const { pictures, copied } = await review({ ...one, host: { ...one.host, ...programsOf } }, ["c"], ...argv);
    expect(pictures[1]).toContain(told);
    expect(asked).toEqual(copies ? ["Toma Brisk"] : []);
    expect(copied).toHaveLength(handed);
  });

  it.each([
    [true, "Opened in your browser."],
    [false, "No browser could be started. The page:"],
  ])("opens the page of connections: %j", async (opens, told) => {
    const one = await session();
    const { asked, ...programsOf } = programs(false, opens);
    const { pictures } = await review({ ...one, host: { ...one.host, ...programsOf } }, ["p"]);
    expect(pictures[1]).toContain(told);
    expect(asked).toEqual(opens ? ["https://www.linkedin.com/mynetwork/invite-connect/connections/"] : []);
  });
});

describe("on every screen", () => {
  const WALK = ["", "w", " ", "w", "?", " ", "?", "n", "h", "escape", "/", "b", "o", "down", "escape", "c", "x", "k"];

  it.each([
    [140, 40],
    [80, 24],
    [60, 20],
    [50, 15],
    [40, 12],
    [30, 8],
  ])("of %i by %i the place and the person stay visible, and nothing is too long", async (columns, rows) => {
    const one = await session();
    const host: Host = {
      ...one.host,
      interactive: true,
      keys: async (screen) => {
        for (const name of WALK) {
          if (name !== "") await screen.press(key(name));
          const picture = stripVTControlCharacters(await screen.draw(columns, rows));
          const lines = picture.split("\n");
          expect(lines.length).toBeLessThan(rows);
          for (const line of lines) if (!line.includes("https://")) expect(stringWidth(line)).toBeLessThan(columns);
          expect(picture).toMatch(/^\d of 5 · /);
          if (columns < 60) expect(lines[0]).toMatch(/^\d of 5 · (?:Toma Brisk|Ada Example|Bo Sample)/);
        }
        return "stopped";
      },
    };
    await main(["review", ...LATER], host);
  });

  it("folds the keys to one line where there is little room", async () => {
    const one = await session();
    const seen: string[] = [];
    const host: Host = {
      ...one.host,
      interactive: true,
      keys: async (screen) => {
        for (const [columns, rows] of [
          [50, 40],
          [100, 15],
        ] as const)
          seen.push(
            stripVTControlCharacters(await screen.draw(columns, rows))
              .split("\n")
              .at(-1) as string,
          );
        return "stopped";
      },
    };
    await main(["review", ...LATER], host);
    expect(seen).toEqual(Array(2).fill("r removed u unfollowed k keep l later ? keys"));
  });

  it("finds somebody while a name is typed, and explains keys, scales and verdicts", async () => {
    const { pictures, copied } = await review(await session(), ["/", "b", "o", "return", "?"]);
    expect(pictures[3]).toContain("›  Bo Sample  Engineer");
    expect(pictures[3]).toContain("Find bo");
    expect(pictures[4]).toMatch(/^1 of 5 · [\s\S]*\nBo Sample/);
    expect(copied.at(-1)).toBe("Bo Sample");
    expect(pictures[5]).toMatch(/later: you are asked again in 30 days[\s\S]*page 1 of 2/);
  });
});

describe("the end", () => {
  it("tells who stayed, who went, and how the network changed", async () => {
    const { code, out } = await review(await session(), ["r", "k", "q"]);
    expect(code).toBe(0);
    expect(out).toContain("1 let go, 0 unfollowed, 1 kept, 0 for later");
    expect(out).toContain("You let go: Toma Brisk.");
    expect(out).toContain("5 connections before, 4 now. Gone are 1 from 2021. Nobody is left\nat Brisk Returns.");
    expect(out).toContain("prune undo 2");
  });

  it("comes at the day's pace; then the next review only says so, and --anyway goes on", async () => {
    const one = await session({ files: { "prune.config.json": '{"pace": 2}' } });
    const { pictures } = await review(one, ["u", "k", "u", "q"]);
    expect(pictures[3]).toContain("2 people done today: that is the day's pace. Come back tomorrow.");
    const again = await review(one, ["r"]);
    expect([again.code, again.pictures]).toEqual([0, []]);
    expect(again.out).toContain("Done for today");
    expect((await review(one, ["q"], "--anyway")).pictures[0]).toContain("2 of 2 done today");
  });

  it("comes when everybody is decided, or none has the verdict that was asked for", async () => {
    const one = await session();
    expect((await review(one, ["k", "k", "k", "k", "k", "return"])).out).toContain("0 let go, 0 unfollowed, 5 kept");
    const { out } = await review(one, []);
    expect(out).toContain("Nobody to look at");
    expect(out).toContain("Everybody with a sign is decided, protected or for later.");
    const ofAda = (await review(one, [], "--title", "cheese")).out;
    expect(ofAda).toContain("Everybody who fits is decided, protected or for later.");
    const ofNobody = (await review(await session(), [], "--verdict", "unfollow")).out;
    expect(ofNobody).toContain("Nobody fits these filters.");
    expect(ofNobody).not.toContain("decided");
  });

  it("comes after --limit decisions", async () => {
    const { pictures, out } = await review(await session(), ["k", "l", "q"], "--limit", "2");
    expect(pictures[2]).toContain("As many as you wanted.");
    expect(out).toContain("1 kept, 1 for later");
  });

  it("says on Ctrl-C what is saved, a note without a decision as well", async () => {
    expect((await review(await session(), [])).err).toContain("Nothing was decided.");
    expect((await review(await session(), ["k", "k"])).err).toContain("Your 2 decisions are saved.");
    expect((await review(await session(), ["n", "a", "return"])).err).toContain("Nothing was decided. What you noted is kept.");
  });
});

it.each([{}, { TERM: "dumb" }])("without a terminal says what to use instead (%j)", async (env) => {
  const one = await session({ env });
  const host = { ...one.host, interactive: env.TERM === "dumb" };
  const before = one.err().length;
  expect(await main(["review"], host)).toBe(2);
  expect(one.err().slice(before)).toMatch(/needs a terminal[\s\S]*`prune checklist`[\s\S]*`prune mark removed 1-5`/);
  expect(one.out().length).toBeGreaterThan(0);
});

describe("the groups of whoever is on the card", () => {
  const HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
  const row = (at: number, company: string) =>
    `Ada,Example${at},https://www.linkedin.com/in/ada-${at},,${company},"Guaranteed daily returns, DM me on WhatsApp",07 Feb 20${10 + at}`;
  const CSV = [HEADER, ...[1, 2, 3, 4].map((at) => row(at, "Acme")), row(5, "Globex"), row(6, "Initech")].join("\n");
  const open = () => session({ files: { "Connections.csv": `${CSV}\n` } });

  it("are shown, and a wish for one of them is written down; who stays is not asked about any more", async () => {
    const one = await open();
    const { pictures, journals } = await review(one, ["/", "A", "c", "m", "e", "return", "g", "k"]);
    expect(pictures[7]).toContain("Everyone at Acme");
    expect(pictures[7]).toContain("k they stay");
    expect(pictures[8]).toContain("Everyone at Acme: they stay. 4 people are not asked about any more.");
    expect(pictures[8]).toContain("1 of 2");
    expect(linesOf(journals.at(-1) ?? "")).toMatchObject([{ group: "employer:acme", wish: "keep" }]);
    expect((await one.prune("undo")).out).toContain("Everyone at Acme");
  });

  it("are left as they are by Esc, and by a key that means nothing there", async () => {
    const { pictures, journals } = await review(await open(), ["g", "z", "escape"]);
    expect(pictures[3]).toBe(pictures[0]);
    expect(journals.join("")).toBe("");
  });
});
