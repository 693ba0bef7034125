/** Files are written whole or not at all, privately, and nothing else is touched. */
import { spawnSync } from "node:child_process";
import { chmod, chown, lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { PruneError } from "../../src/errors.ts";
import { openStore, saveFile } from "../../src/host/save.ts";

const ROOT = process.getuid?.() === 0;

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "prune-save-"));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

const storeIn = (place: string) => openStore(async () => place);
const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

async function failure(promise: Promise<unknown>): Promise<PruneError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PruneError);
  return error as PruneError;
}

describe("a store", () => {
  it("creates nothing until something is written", async () => {
    const place = join(await folder(), "prune");
    expect(await storeIn(place).read("scan.saved")).toBeUndefined();
    await expect(stat(place)).rejects.toThrow("ENOENT");
  });

  it("keeps its folder and files to the user", async () => {
    const place = join(await folder(), "data", "prune");
    await storeIn(place).write("scan.saved", "{}");
    expect(await mode(place)).toBe("700");
    expect(await mode(join(place, "scan.saved"))).toBe("600");
  });

  it("closes a folder and a file of its own that stand open", async () => {
    const place = await folder();
    await chmod(place, 0o755);
    await writeFile(join(place, "scan.saved"), "old", { mode: 0o644 });
    await storeIn(place).write("scan.saved", "new");
    expect(await mode(place)).toBe("700");
    expect(await mode(join(place, "scan.saved"))).toBe("600");
    expect(await readdir(place)).toEqual(["scan.saved"]);
  });

  it("leaves a folder open that is plainly not its own, as PRUNE_HOME=/tmp", async () => {
    const place = await folder();
    await chmod(place, 0o755);
    await writeFile(join(place, "holiday.jpg"), "");
    await storeIn(place).write("scan.saved", "{}");
    expect(await mode(place)).toBe("755");
    expect(await mode(join(place, "scan.saved"))).toBe("600");
  });

  it.skipIf(process.platform === "win32")("does not wait for a pipe, and says where it stands", async () => {
    const place = await folder();
    expect(spawnSync("mkfifo", [join(place, "scan.saved")]).status).toBe(0);
    expect(await failure(storeIn(place).read("scan.saved"))).toMatchObject({
      kind: "state",
      message: `Cannot read ${join(place, "scan.saved")}: it is no file.`,
    });
  });

  it("leaves a folder open where everybody writes and nobody to others' files, as an empty /tmp", async () => {
    const place = await folder();
    await chmod(place, 0o1777);
    await storeIn(place).write("scan.saved", "{}");
    expect(((await stat(place)).mode & 0o7777).toString(8)).toBe("1777");
    expect(await mode(join(place, "scan.saved"))).toBe("600");
  });

  it("reads back whatever it wrote last, in however many pieces", async () => {
    const store = storeIn(await folder());
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.string(), fc.uint8Array(), async (first, text, bytes) => {
        await store.write("scan.saved", first);
        await store.write("scan.saved", text, bytes);
        expect(Buffer.from((await store.read("scan.saved")) ?? [])).toEqual(Buffer.concat([Buffer.from(text), bytes]));
      }),
      { numRuns: 25 },
    );
  });

  it("ends whole when several write at once", async () => {
    const place = await folder();
    const texts = ["a", "b", "c", "d"].map((letter) => letter.repeat(300_000));
    await Promise.all(texts.map((text) => storeIn(place).write("scan.saved", text)));
    expect(texts).toContain(await readFile(join(place, "scan.saved"), "utf8"));
    expect(await readdir(place)).toEqual(["scan.saved"]);
  });

  it("removes what a killed process left behind, and only that", async () => {
    const place = await folder();
    const old = new Date(Date.now() - 3_600_000);
    for (const name of ["scan.saved.77-left.tmp", "other.json.77-left.tmp"]) {
      await writeFile(join(place, name), "names");
      await utimes(join(place, name), old, old);
    }
    await writeFile(join(place, "scan.saved.78-being-written.tmp"), "names");
    await storeIn(place).write("scan.saved", "{}");
    expect((await readdir(place)).sort()).toEqual(["other.json.77-left.tmp", "scan.saved", "scan.saved.78-being-written.tmp"]);
  });

  it("replaces a link that leads out of the folder, and leaves alone what it led to", async () => {
    const [place, elsewhere] = [await folder(), await folder()];
    const victim = join(elsewhere, "victim.txt");
    await writeFile(victim, "precious");
    await symlink(victim, join(place, "scan.saved"));
    await storeIn(place).write("scan.saved", "{}");
    expect(await readFile(victim, "utf8")).toBe("precious");
    expect((await lstat(join(place, "scan.saved"))).isFile()).toBe(true);
  });

  it.each([
    ["where the folder should be", "prune"],
    ["where a folder above it should be", "prune/data"],
  ])("says so when a file stands %s", async (_, below) => {
    const above = await folder();
    await writeFile(join(above, "prune"), "a file");
    const error = await failure(storeIn(join(above, below)).write("scan.saved", "{}"));
    expect(error.kind).toBe("state");
    expect(error.message).toBe(`Cannot write ${join(above, below)}: a file stands where a folder should be.`);
    expect(error.hint).toContain("PRUNE_HOME");
    expect(await readFile(join(above, "prune"), "utf8")).toBe("a file");
  });

  it("says so when a folder stands where the file should be, and leaves nothing behind", async () => {
    const place = await folder();
    await mkdir(join(place, "scan.saved"));
    const error = await failure(storeIn(place).write("scan.saved", "{}"));
    expect(error.message).toContain(join(place, "scan.saved"));
    expect(await readdir(place)).toEqual(["scan.saved"]);
  });

  it.skipIf(!ROOT)("refuses a folder of somebody else's", async () => {
    const place = await folder();
    await chown(place, 4321, 4321);
    const error = await failure(storeIn(place).write("scan.saved", "{}"));
    expect(error).toMatchObject({ kind: "state", message: `${place} belongs to another user.` });
    expect(await readdir(place)).toEqual([]);
  });

  it.skipIf(ROOT)("says so when it may not write there", async () => {
    const place = await folder();
    await chmod(place, 0o500);
    const error = await failure(storeIn(place).write("scan.saved", "{}"));
    expect(error).toMatchObject({ kind: "state", message: `Cannot write ${join(place, "scan.saved")}: you have no permission to.` });
  });

  it.skipIf(process.platform === "win32")("keeps the old file when the new one cannot be written to its end", async () => {
    const place = await folder();
    await storeIn(place).write("scan.saved", "old");
    // A limit on the size of files breaks a write in the middle, as a disk does that fills up.
    const program = `
      import { openStore } from "./src/host/save.ts";
      await openStore(async () => ${JSON.stringify(place)}).write("scan.saved", "x".repeat(200_000)).catch((error) => console.log(error.kind, error.message));
    `;
    const { stdout } = spawnSync(
      "sh",
      ["-c", 'ulimit -f 64 && exec "$0" --import tsx --input-type=module -e "$1"', process.execPath, program],
      {
        cwd: join(import.meta.dirname, "../.."),
        encoding: "utf8",
      },
    );
    expect(stdout).toBe(`state Cannot write ${join(place, "scan.saved")}: the file would be larger than this system allows.\n`);
    expect(await readdir(place)).toEqual(["scan.saved"]);
    expect(await readFile(join(place, "scan.saved"), "utf8")).toBe("old");
  });
});

describe("a file of the user's", () => {
  it("keeps the mode it had, and has the usual one when it is new", async () => {
    const place = await folder();
    await writeFile(join(place, "old.md"), "old");
    await chmod(join(place, "old.md"), 0o640);
    await saveFile(join(place, "old.md"), "new");
    await saveFile(join(place, "new.md"), "new");
    expect(await mode(join(place, "old.md"))).toBe("640");
    expect(await mode(join(place, "new.md"))).toBe((0o666 & ~process.umask()).toString(8));
    expect(await readFile(join(place, "old.md"), "utf8")).toBe("new");
  });

  it("is private where that is asked for, and its folder is made", async () => {
    const file = join(await folder(), "config", "prune", "prune.config.json");
    await saveFile(file, "{}", { private: true });
    expect(await mode(join(file, ".."))).toBe("700");
    expect(await mode(file)).toBe("600");
  });

  it("is never replaced when it must be fresh, not even a link that leads nowhere", async () => {
    const place = await folder();
    await writeFile(join(place, "there.json"), "old");
    await symlink(join(place, "nowhere"), join(place, "link.json"));
    for (const name of ["there.json", "link.json"]) {
      const error = await failure(saveFile(join(place, name), "new", { fresh: true }));
      expect(error).toMatchObject({ kind: "usage", message: `${join(place, name)} exists already.` });
    }
    expect(await readFile(join(place, "there.json"), "utf8")).toBe("old");
    expect((await readdir(place)).sort()).toEqual(["link.json", "there.json"]);
  });

  it("is written behind a link of the user's, and the link stays", async () => {
    const place = await folder();
    await writeFile(join(place, "real.csv"), "old");
    await symlink(join(place, "real.csv"), join(place, "link.csv"));
    await saveFile(join(place, "link.csv"), "new");
    expect(await readlink(join(place, "link.csv"))).toBe(join(place, "real.csv"));
    expect(await readFile(join(place, "real.csv"), "utf8")).toBe("new");
  });

  it.skipIf(process.platform !== "linux")("goes into a device, which stays one", async () => {
    await saveFile("/dev/null", "gone");
    expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
    const error = await failure(saveFile("/dev/full", "text"));
    expect(error).toMatchObject({
      kind: "state",
      message: "Cannot write /dev/full: the disk is full.",
      hint: "Free some space, then run the command again.",
    });
  });

  it("names the path when there is no such folder, or when it is one", async () => {
    const place = await folder();
    expect(await failure(saveFile(join(place, "no/such.csv"), ""))).toMatchObject({
      kind: "usage",
      message: `Cannot write ${join(place, "no/such.csv")}: there is no such folder.`,
    });
    expect(await failure(saveFile(place, ""))).toMatchObject({ kind: "usage", message: `Cannot write ${place}: it is a folder.` });
  });
});
