/** `prune seen`: what was seen of somebody's posts counts for staleness, beside labels.csv. */
import { describe, expect, it } from "vitest";
import type { ExplainResult, JournalResult, SeenResult } from "../../src/document/result.ts";
import { connectionsCsv, type Session, session } from "./small-network.ts";

/** Links to posts of July 6, 2020 and of March 2, 2026. */
const [OLD, NEW] = ["urn:li:share:6685980502161199104", "urn:li:activity:7434151475959775232"];

const because = async (one: Session, who: string) => {
  const { connections } = (await one.json("explain", who, "--as-of", "2026-11-01")) as ExplainResult;
  return connections[0]?.receipt.find(({ signal }) => signal === "last-post")?.because;
};

describe("prune seen", () => {
  it("notes the day of a post, which then counts", async () => {
    const one = await session();
    expect(await because(one, "Cy Invented")).toBeUndefined();
    const { code, out } = await one.prune("seen", "Cy", "Invented", OLD);
    expect([code, out.includes("Cy Invented: a post of July 6, 2020")]).toEqual([0, true]);
    expect(await because(one, "Cy Invented")).toBe("the last post of theirs you noted is of July 6, 2020");
    // The last thing said counts, so that a mistake can be put right.
    const { seen } = (await one.json("seen", "Cy Invented", NEW)) as SeenResult;
    expect(seen).toEqual([
      {
        id: "cy-invented",
        name: "Cy Invented",
        now: { seen: "post", on: "2026-03-02" },
        before: { seen: "post", on: "2020-07-06" },
        labelled: null,
      },
    ]);
    expect(await because(one, "Cy Invented")).toContain("of March 2, 2026");
  });

  it("notes that one looked and found nothing, of several at once by their numbers", async () => {
    const one = await session();
    await one.prune("checklist", "--limit", "5", "--as-of", "2026-11-01");
    expect((await one.prune("seen", "1-3", "never")).code).toBe(0);
    const { seen } = (await one.json("journal")) as JournalResult;
    expect(seen).toHaveLength(3);
    expect(seen[0]).toMatchObject({ seen: "never" });
    expect(await because(one, seen[0]?.id ?? "")).toMatch(/^you looked on .* and found no post of theirs$/);
    expect((await one.prune("journal")).out).toContain("Posts you saw");
  });

  it("is taken back by --forget", async () => {
    const one = await session();
    await one.prune("seen", "Cy Invented", OLD);
    expect((await one.prune("seen", "Cy Invented", "--forget")).out).toContain("nothing is noted any more");
    expect(await because(one, "Cy Invented")).toBeUndefined();
    expect(((await one.json("journal")) as JournalResult).seen).toEqual([]);
  });

  it("the later of it and labels.csv counts", async () => {
    const labels = `Person,Post\ncy-invented,${NEW}\nada-example,${OLD}\n`;
    const one = await session({ scan: false, files: { "export/Connections.csv": connectionsCsv(), "export/labels.csv": labels } });
    await one.prune("scan", "export", "--as-of", "2026-11-01");
    const { out } = await one.prune("seen", "Cy Invented", OLD);
    expect(out).toContain("labels.csv tells a later one, a post of March 2, 2026: that counts.");
    expect(await because(one, "Cy Invented")).toContain("of March 2, 2026");
    await one.prune("seen", "Ada Example", NEW);
    expect(await because(one, "Ada Example")).toContain("of March 2, 2026");
    // A post that is known goes before a look that found none.
    await one.prune("seen", "Ada Example", "never");
    expect(await because(one, "Ada Example")).toContain("of July 6, 2020");
  });

  it("follows somebody to another address", async () => {
    const one = await session({ files: { "next/Connections.csv": connectionsCsv({ slugs: { "cy-invented": "cy-new" } }) } });
    await one.prune("seen", "Cy Invented", OLD);
    await one.prune("scan", "next", "--as-of", "2026-11-01");
    expect(await because(one, "cy-new")).toContain("of July 6, 2020");
  });

  it.each([
    [["Cy Invented", "https://www.linkedin.com/in/cy-invented"], "is the address of a profile"],
    [["Cy Invented", "https://www.linkedin.com/messaging/thread/6685980502161199104"], "is no link to a post or a comment"],
    [["Cy Invented"], "Of whom, and what did you see?"],
    [["Nobody Atall", "never"], 'Nobody called "Nobody Atall"'],
    [["Bo Sample", "never"], '"Bo Sample" fits 2 people'],
    [["1-2", OLD], "There is no list yet"],
  ])("%j is refused, and nothing is noted", async (typed, why) => {
    const one = await session();
    const { code, out, err } = await one.prune("seen", ...typed);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(why);
    expect(((await one.json("journal")) as JournalResult).seen).toEqual([]);
  });

  it("is no decision: undo takes the last decision back and leaves it", async () => {
    const one = await session();
    await one.prune("mark", "keep", "Cy Invented");
    await one.prune("seen", "Cy Invented", OLD);
    expect((await one.prune("undo")).out).toContain("Cy Invented");
    expect(((await one.json("journal")) as JournalResult).seen).toHaveLength(1);
    expect((await one.prune("redo")).code).toBe(0);
  });
});
