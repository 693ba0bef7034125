/** `prune ask` on a terminal: what is on the screen, what each key does, how it ends. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Host } from "../../src/host/host.ts";
import { main } from "../../src/main.ts";
import { type Session, session } from "./small-network.ts";

const HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
const JOBS = ["Recruiter", "Software Engineer", "Nurse", "Sales Manager"];
const ROWS = Array.from(
  { length: 60 },
  (_, at) => `Ada,Example${at},https://www.linkedin.com/in/ada-${at},,Firm ${at % 7},${JOBS[at % 4]},07 Feb ${2012 + (at % 9)}`,
);
const open = async () => {
  const one = await session({ scan: false, files: { "Connections.csv": `${[HEADER, ...ROWS].join("\n")}\n` } });
  await one.prune("scan", "Connections.csv", "--as-of", "2026-11-01");
  return one;
};

/** Answers by typing; after the last key comes Ctrl-C, unless the screen is over by then. */
async function ask(one: Session, keys: readonly string[], rows = 24) {
  const pictures: string[] = [];
  const host: Host = {
    ...one.host,
    interactive: true,
    keys: async (screen) => {
      const look = async () => pictures.push(stripVTControlCharacters(await screen.draw(80, rows)));
      await look();
      for (const name of keys) {
        const { over } = await screen.press({ name, text: [...name].length === 1 ? name : "" });
        if (over) return "over";
        await look();
      }
      return "stopped";
    },
  };
  const [out, err] = [one.out().length, one.err().length];
  const code = await main(["ask"], host);
  return { code, out: one.out().slice(out), err: one.err().slice(err), pictures };
}

const wishes = async ({ home }: Session) =>
  (await readFile(join(home, "journal.jsonl"), "utf8").catch(() => ""))
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line).wish);

describe("prune ask", () => {
  it("asks about a group, writes each answer down at its key, and tells what it changed", async () => {
    const one = await open();
    const { pictures, code, out } = await ask(one, ["x", "k", "q"]);
    expect(pictures[0]).toContain("question 1 of 10 at most");
    expect(pictures[0]).toContain("k keep · x let go · m mixed · s show them · b back · q stop");
    expect(pictures[1]).toMatch(/\d+ people moved up\./);
    expect(pictures[2]).toMatch(/\d+ down\.|\d+ (?:person|people) moved down\./);
    expect(await wishes(one)).toEqual(["let-go", "keep"]);
    expect(code).toBe(0);
    expect(out).toContain("highest scores");
    for (const picture of pictures) for (const line of picture.split("\n")) expect(stringWidth(line)).toBeLessThan(80);
  });

  it("says of whom in a group the answer about a smaller one counts", async () => {
    const one = await open();
    await one.prune("ask", "--answer", "employer:firm-1=let-go");
    const { pictures } = await ask(one, ["k", "m"]);
    expect(pictures[1]).toMatch(/\d+ of the group goe?s? by a smaller group's answer\./);
    expect(pictures[2]).not.toContain("a smaller group");
    const other = await ask(await open(), ["k"]);
    expect(other.pictures[1]).not.toContain("a smaller group");
  });

  it("shows the people, page by page, and goes back to the question", async () => {
    const { pictures } = await ask(await open(), ["s", " ", "b"], 14);
    expect(pictures[1]).toContain("February 7, 2018");
    expect(pictures[2]).not.toBe(pictures[1]);
    expect(pictures[3]).toBe(pictures[0]);
    for (const picture of pictures) expect(picture.split("\n").length).toBeLessThan(14);
  });

  it("goes back to an answer and takes it back", async () => {
    const one = await open();
    const { pictures } = await ask(one, ["x", "b", "b"]);
    expect(pictures[2]?.split("\n")[0]).toBe(pictures[0]?.split("\n")[0]);
    expect(await wishes(one)).toEqual(["let-go", "undo"]);
  });

  it("asks ten questions at most", async () => {
    const one = await open();
    await ask(
      one,
      Array.from({ length: 14 }, () => "m"),
    );
    expect((await wishes(one)).length).toBeLessThanOrEqual(10);
  });

  it("keeps every answer where it is stopped", async () => {
    const one = await open();
    const { code, err } = await ask(one, ["k"]);
    expect(code).toBe(130);
    expect(err).toContain("1 answer is saved.");
    expect(await wishes(one)).toEqual(["keep"]);
  });
});
