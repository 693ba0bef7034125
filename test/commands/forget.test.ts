/** `prune forget` and `prune where`: what is there, what is erased, and what is not. */
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { WhereResult } from "../../src/document/result.ts";
import type { FakeHostOptions } from "../host/fake-host.ts";
import { session } from "./small-network.ts";

async function used(options: FakeHostOptions = {}) {
  const one = await session(options);
  await one.prune("checklist");
  await one.prune("mark", "removed", "Toma Brisk");
  await one.prune("mark", "keep", "Ada Example");
  await writeFile(join(one.home, "prune.config.json"), "{}");
  await writeFile(join(one.home, "scan.saved.123-killed.tmp"), "names");
  return { ...one, left: async () => (await readdir(one.home)).sort() };
}

const ALL = ["journal.jsonl", "last-list.json", "prune.config.json", "scan.saved", "scan.saved.123-killed.tmp"];

describe("forget", () => {
  it.each([
    ["--scan", ["journal.jsonl", "prune.config.json"]],
    ["--journal", ALL.filter((name) => name !== "journal.jsonl")],
    ["--all", ["prune.config.json"]],
  ])("%s erases that and nothing else, and says what it was", async (flag, left) => {
    const one = await used();
    const { code, out, err } = await one.prune("forget", flag, "--yes");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(await one.left()).toEqual(left);
    for (const name of ALL) expect(out.includes(join(one.home, name))).toBe(!left.includes(name));
    if (flag !== "--scan")
      expect(out).toMatch(/journal\.jsonl {2}\d+ bytes: .*, 2 decisions, 1 of them with the card of somebody you removed/);
    expect((await one.prune("forget", flag, "--yes")).out).toBe("There is nothing of that to forget.\n");
  });

  it("asks first, with what would be erased in sight", async () => {
    const no = await used({ answers: [""] });
    expect(await no.prune("forget", "--all")).toMatchObject({
      code: 0,
      out: "Nothing was erased.\n",
      err: expect.stringContaining("journal.jsonl"),
    });
    expect(no.asked).toEqual(["Erase it? It cannot be brought back."]);
    expect(await no.left()).toEqual(ALL);
    const yes = await used({ answers: [true] });
    expect((await yes.prune("forget", "--all")).code).toBe(0);
    expect(await yes.left()).toEqual(["prune.config.json"]);
  });

  it("erases nothing where nobody can be asked, and nothing that was not said", async () => {
    const one = await used();
    expect(await one.prune("forget", "--all")).toMatchObject({ code: 2, err: expect.stringContaining("Say --yes") });
    expect(await one.prune("forget", "--yes")).toMatchObject({ code: 2, err: expect.stringContaining("Say --scan, --journal or --all.") });
    expect(await one.left()).toEqual(ALL);
  });

  it("erases a damaged journal too, and says that it is one", async () => {
    const one = await used();
    await writeFile(join(one.home, "journal.jsonl"), "what is this\n");
    expect((await one.prune("forget", "--journal", "--yes")).out).toContain("damaged");
    expect(await one.left()).not.toContain("journal.jsonl");
  });

  it("says so where something cannot be erased", async () => {
    const one = await used();
    await one.prune("forget", "--scan", "--yes");
    await mkdir(join(one.home, "scan.saved"));
    expect(await one.prune("forget", "--scan", "--yes")).toMatchObject({ code: 4, err: expect.stringContaining("Cannot remove ") });
  });
});

describe("where", () => {
  it("names every file prune made, with size and mode", async () => {
    const one = await used();
    const { places } = (await one.json("where")) as WhereResult;
    const there = places.filter(({ kind }) => kind === "file");
    expect(there.map(({ path }) => path.slice(one.home.length + 1)).sort()).toEqual(ALL);
    const journal = there.find(({ path }) => path.endsWith("journal.jsonl"));
    expect(journal?.size).toBeGreaterThan(100);
    if (process.platform !== "win32") expect(journal?.mode).toBe("0600");
    expect((await one.prune("where")).out).toContain(join(one.home, "journal.jsonl"));
  });

  it("makes nothing", async () => {
    const one = await session({ scan: false });
    const { places } = (await one.json("where")) as WhereResult;
    expect(places.every(({ kind }) => kind === null)).toBe(true);
    await expect(readdir(one.home)).rejects.toThrow("ENOENT");
  });
});
