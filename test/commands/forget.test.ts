/** `prune forget` and `prune where`: what is there, what is erased, and what is not. */
import { chmod, mkdir, readdir, rename, stat, symlink, utimes, writeFile } from "node:fs/promises";
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

/** Called after the first export of the network. */
const SNAPSHOTS = "snapshots-3dda5f04.saved";
const ALL = ["journal.jsonl", "last-list.json", "prune.config.json", "scan.saved", "scan.saved.123-killed.tmp", SNAPSHOTS];

describe("forget", () => {
  it.each([
    ["--scan", ["journal.jsonl", "prune.config.json", SNAPSHOTS]],
    ["--history", ALL.filter((name) => name !== SNAPSHOTS)],
    ["--journal", ALL.filter((name) => name !== "journal.jsonl")],
    ["--policy", ALL.filter((name) => name !== "prune.config.json")],
  ])("%s erases that and nothing else, and says what it was", async (flag, left) => {
    const one = await used();
    const { code, out, err } = await one.prune("forget", flag, "--yes");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(await one.left()).toEqual(left);
    for (const name of ALL) expect(out.includes(join(one.home, name))).toBe(!left.includes(name));
    if (flag === "--journal")
      expect(out).toMatch(/journal\.jsonl {2}\d+ bytes: .*, 2 decisions, 1 of them with the card of somebody you removed/);
    expect((await one.prune("forget", flag, "--yes")).out).toBe("There is nothing of that to forget.\n");
  });

  it.each([[[]], [["--all"]], [["--scan", "--all"]]])("%j erases everything and the folder, locks and left files too", async (flags) => {
    const one = await used();
    await writeFile(join(one.home, "journal.lock"), "");
    await utimes(join(one.home, "journal.lock"), 0, 0);
    await writeFile(join(one.home, "journal.lock.lock"), "");
    await writeFile(join(one.home, "prune.config.json.9-x.tmp"), "names");
    await writeFile(join(one.home, `${SNAPSHOTS}.7-killed.tmp`), "names");
    const { code, out } = await one.prune("forget", ...flags, "--yes");
    expect(code).toBe(0);
    for (const name of [...ALL, "journal.lock", "journal.lock.lock", "prune.config.json.9-x.tmp", `${SNAPSHOTS}.7-killed.tmp`])
      expect(out).toContain(join(one.home, name));
    await expect(readdir(one.home)).rejects.toThrow("ENOENT");
  });

  it("leaves what is not prune's, and names it", async () => {
    const one = await used({ files: { "prune.config.json": "{}" } });
    await writeFile(join(one.home, "holiday.jpg"), "");
    const { out } = await one.prune("forget", "--yes");
    expect(out).toContain(`Left, since prune did not make it:\n  ${join(one.home, "holiday.jpg")}\n`);
    expect(await one.left()).toEqual(["holiday.jpg"]);
    expect((await readdir(one.folder)).sort()).toEqual(["Connections.csv", "prune.config.json"]);
  });

  it.skipIf(process.platform === "win32")("erases what a link leads to, and says so; of one that leads nowhere the link", async () => {
    const one = await used();
    await rename(join(one.home, "journal.jsonl"), join(one.folder, "decisions"));
    await symlink(join(one.folder, "decisions"), join(one.home, "journal.jsonl"));
    await symlink("/nonexistent/list", join(one.home, "last-list.json.1-x.tmp"));
    const { out } = await one.prune("forget", "--yes");
    expect(out).toContain(`${join(one.home, "journal.jsonl")} and ${join(one.folder, "decisions")}, to which it leads`);
    expect(out).toContain("last-list.json.1-x.tmp (a link, which goes alone)");
    expect(await readdir(one.folder)).toEqual(["Connections.csv"]);
    await expect(readdir(one.home)).rejects.toThrow("ENOENT");
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
    expect((await yes.prune("forget")).code).toBe(0);
    await expect(readdir(yes.home)).rejects.toThrow("ENOENT");
  });

  it("erases nothing where nobody can be asked", async () => {
    const one = await used();
    for (const flags of [[], ["--all"], ["--scan"]]) {
      expect(await one.prune("forget", ...flags)).toMatchObject({ code: 2, err: expect.stringContaining("Say --yes") });
    }
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

describe.skipIf(process.platform === "win32")("what is open to others", () => {
  it.each(["status", "checklist", "scan Connections.csv"])("is closed by `prune %s`, and that is said", async (line) => {
    const one = await used();
    await chmod(one.home, 0o777);
    for (const name of ["journal.jsonl", "scan.saved"]) await chmod(join(one.home, name), 0o666);
    const { code, err } = await one.prune(...line.split(" "));
    expect(code).toBe(0);
    expect((await stat(one.home)).mode & 0o777).toBe(0o700);
    expect((await stat(join(one.home, "journal.jsonl"))).mode & 0o777).toBe(0o600);
    expect(err).toContain(`note: ${one.home} was open to others (mode 0777); only you may look into it now (0700)\n`);
    expect(err).toContain(`note: ${join(one.home, "journal.jsonl")} was open to others (mode 0666); only you may read it now (0600)\n`);
    expect((await one.prune(...line.split(" "))).err).not.toContain("open to others");
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
