/** What a user may hand to prune, on a real disk: files, folders, zips good and bad, pipes. */
import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ZipOptions, zipOf } from "../../fixtures/zip.ts";
import type { Source } from "../../src/export/sheet.ts";
import { openSource } from "../../src/host/open.ts";

const CSV = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Example,,,,,07 Feb 2021\n";
let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "prune-open-"));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array = CSV): string {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), content);
  return path;
}

const zip = (path: string, names: readonly string[], options?: ZipOptions) =>
  put(
    path,
    zipOf(
      names.map((name) => [name, CSV] as const),
      options,
    ),
  );

function open(path: string, input: readonly string[] = [], isTTY = false): Promise<Source> {
  const stdin = {
    isTTY,
    async *[Symbol.asyncIterator]() {
      for (const piece of input) yield new TextEncoder().encode(piece);
    },
  };
  return openSource(path, { cwd, stdin });
}

const names = ({ files }: Source) => files.map(({ name }) => name);
const textOf = async ({ files: [file] }: Source) => Buffer.from((await file?.bytes()) ?? []).toString();
const piecesOf = async ({ files: [file] }: Source) => {
  const pieces: Uint8Array[] = [];
  for await (const piece of file?.pieces() ?? []) pieces.push(piece);
  return Buffer.concat(pieces).toString();
};
const refusal = (kind: string, message: RegExp) => ({
  name: "PruneError",
  kind,
  message: expect.stringMatching(message),
  hint: expect.stringMatching(/\S/),
});

describe("a file", () => {
  it("is one, whatever it is called", async () => {
    const source = await open(put("my people.csv"));
    expect(source).toMatchObject({ kind: "file", label: "my people.csv" });
    expect(names(source)).toEqual(["my people.csv"]);
    expect(await textOf(source)).toBe(CSV);
    expect(await piecesOf(source)).toBe(CSV);
  });

  it("takes its date from the folder it was unpacked into", async () => {
    expect((await open(put("Complete_LinkedInDataExport_08-26-2025/Connections.csv"))).dated).toBe("2025-08-26");
    expect((await open(put("undated/Connections.csv"))).dated).toBeUndefined();
  });

  it("that is not there is a wrong argument", async () => {
    await expect(open("nowhere.csv")).rejects.toMatchObject(refusal("usage", /no file nowhere\.csv/));
    await expect(open(`${put("plain.csv")}/Connections.csv`)).rejects.toMatchObject(refusal("usage", /no file/));
  });

  // Root may read everything.
  it.skipIf(process.getuid?.() === 0)("that may not be read says so", async () => {
    chmodSync(join(cwd, put("secret.csv")), 0o000);
    await expect(open("secret.csv")).rejects.toMatchObject(refusal("export", /secret\.csv may not be read/));
  });

  it.skipIf(process.platform === "win32")("may be a pipe, which can be read once only", async () => {
    const pipe = join(cwd, "pipe");
    await new Promise<void>((done, fail) => execFile("mkfifo", [pipe], (error) => (error ? fail(error) : done())));
    const writing = new Promise<void>((done) => execFile("sh", ["-c", 'printf "%s" "$1" > "$0"', pipe, CSV], () => done()));
    const source = await open("pipe");
    await writing;
    expect(await textOf(source)).toBe(CSV);
    expect(await piecesOf(source)).toBe(CSV);
  });
});

describe("standard input", () => {
  it("is gathered from its pieces", async () => {
    const source = await open("-", [CSV.slice(0, 20), CSV.slice(20)]);
    expect(source.kind).toBe("stdin");
    expect(names(source)).toEqual(["-"]);
    expect(await textOf(source)).toBe(CSV);
  });

  it("is not the keyboard", async () => {
    await expect(open("-", [], true)).rejects.toMatchObject(refusal("usage", /keyboard/));
  });
});

describe("more than prune reads", () => {
  const megabyte = new Uint8Array(1024 * 1024).fill(0x41);

  it("on standard input ends the reading where the limit is, with the number", async () => {
    let sent = 0;
    const stdin = {
      async *[Symbol.asyncIterator]() {
        for (; sent < 600; sent += 1) yield megabyte;
      },
    };
    await expect(openSource("-", { cwd, stdin })).rejects.toMatchObject(refusal("export", /standard input has more than 64 MB/));
    expect(sent).toBe(64);
  });

  it("in a file is told by its size, before it is read", async () => {
    truncateSync(join(cwd, put("huge.csv")), 600 * 1024 * 1024);
    const { files } = await open("huge.csv");
    await expect(files[0]?.bytes()).rejects.toMatchObject(refusal("export", /huge\.csv has 600 MB/));
  });

  it("in a zip is told by its size, whatever the zip says of it", async () => {
    const text = Array.from({ length: 70 * 16 }, (_, index) => `${index}${"A".repeat(63 * 1024)}${Math.sin(index)}\n`.repeat(1)).join("");
    const bytes = Buffer.from(zipOf([["Connections.csv", text.padEnd(70 * 1024 * 1024, "abc")]], { store: true }));
    const { files } = await open(put("large.zip", bytes));
    await expect(files[0]?.bytes()).rejects.toMatchObject(refusal("export", /Connections\.csv has 70 MB/));
    // A smaller size in the directory: what was packed is read no further than that.
    bytes.writeUInt32LE(1000, bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24);
    const lying = await open(put("lying.zip", bytes))
      .then(
        ({ files: [file] }) => file?.bytes(),
        (error: unknown) => Promise.reject(error),
      )
      .catch((error: unknown) => error);
    expect(lying).toMatchObject(refusal("export", /lying\.zip is damaged/));
  });
});

describe("a folder", () => {
  it("gives its CSV files at any depth, the nearest first, and nothing of what macOS and others leave behind", async () => {
    for (const file of [
      "Connections.csv",
      "messages.csv",
      "Jobs/Saved Jobs.csv",
      "__MACOSX/._Connections.csv",
      ".git/Connections.csv",
      "photo.jpg",
    ])
      put(`export/${file}`);
    const source = await open("export");
    expect(source.kind).toBe("folder");
    expect(names(source)).toEqual(["Connections.csv", "messages.csv", "Jobs/Saved Jobs.csv"]);
  });

  it("may be called .zip, as an unpacked .zip.zip is", async () => {
    put("Basic_LinkedInDataExport_07-11-2023.zip/Connections.csv");
    const source = await open("Basic_LinkedInDataExport_07-11-2023.zip");
    expect(source).toMatchObject({ kind: "folder", dated: "2023-07-11" });
    expect(names(source)).toEqual(["Connections.csv"]);
  });

  it("with an older export in a folder of its own leaves that out, and says so", async () => {
    put("mine/Connections.csv");
    put("mine/Jobs/Saved Jobs.csv");
    put("mine/Basic_LinkedInDataExport_07-11-2021/Connections.csv");
    put("mine/Basic_LinkedInDataExport_07-11-2021/messages.csv");
    const source = await open("mine");
    expect(names(source)).toEqual(["Connections.csv", "Jobs/Saved Jobs.csv"]);
    expect(source.notes).toEqual(["mine holds 2 exports; only the one at its top was read, not Basic_LinkedInDataExport_07-11-2021"]);
  });

  it("with two exports side by side is the newer, and has its date", async () => {
    put("both/Basic_LinkedInDataExport_07-11-2023/Connections.csv");
    put("both/Basic_LinkedInDataExport_07-11-2023/messages.csv");
    put("both/Complete_LinkedInDataExport_08-26-2025/Connections.csv");
    const source = await open("both");
    expect(names(source)).toEqual(["Complete_LinkedInDataExport_08-26-2025/Connections.csv"]);
    expect(source).toMatchObject({
      dated: "2025-08-26",
      notes: ["both holds 2 exports; only Complete_LinkedInDataExport_08-26-2025 was read, not Basic_LinkedInDataExport_07-11-2023"],
    });
  });

  it("with the basic and the complete export of a day is the complete one", async () => {
    put("day/Basic_LinkedInDataExport_08-26-2025/Connections.csv");
    put("day/Complete_LinkedInDataExport_08-26-2025/Connections.csv");
    put("day/Complete_LinkedInDataExport_08-26-2025/Reactions.csv");
    expect(names(await open("day"))).toEqual([
      "Complete_LinkedInDataExport_08-26-2025/Connections.csv",
      "Complete_LinkedInDataExport_08-26-2025/Reactions.csv",
    ]);
  });

  it("does not follow links", async () => {
    put("linked/Connections.csv");
    symlinkSync(cwd, join(cwd, "linked/everything"));
    expect(names(await open("linked"))).toEqual(["Connections.csv"]);
  });

  it("without a CSV says so, and names LinkedIn's zip where it lies there", async () => {
    put("bare/notes.md", "");
    await expect(open("bare")).rejects.toMatchObject(refusal("export", /no CSV file in the folder bare/));
    put("downloads/Basic_LinkedInDataExport_07-11-2023.zip", "");
    await expect(open("downloads")).rejects.toMatchObject({ hint: expect.stringContaining("Basic_LinkedInDataExport_07-11-2023.zip") });
  });

  it.each([
    [
      "the complete of a basic and a complete one",
      ["Basic_LinkedInDataExport_09-26-2026.zip", "Complete_LinkedInDataExport_09-27-2026.zip"],
      1,
    ],
    [
      "the complete one, asked for together with a later basic one",
      ["Basic_LinkedInDataExport_09-27-2026.zip", "Complete_LinkedInDataExport_09-26-2026.zip"],
      1,
    ],
    ["the newer one", ["Basic_LinkedInDataExport_09-26-2026.zip", "Complete_LinkedInDataExport_02-27-2024.zip"], 0],
    ["LinkedIn's", ["A holiday.zip", "Basic_LinkedInDataExport_09-26-2026.zip"], 1],
  ])("with zips offers %s, and names the others", async (_, zips, meant) => {
    const folder = `zips-${zips.join("")}`.replace(/[^\w-]/g, "");
    for (const name of zips) put(`${folder}/${name}`, "");
    const { hint } = (await open(folder).catch((error: unknown) => error)) as { hint: string };
    expect(hint).toContain(`\`prune scan "${folder}/${zips[meant]}"\``);
    for (const name of zips.filter((each) => /LinkedIn/.test(each))) expect(hint).toContain(name);
    put(`${folder}/photos.csv`, "");
    expect((await open(folder)).archives?.[0]).toBe(zips[meant]);
  });
});

describe("a zip", () => {
  const EXPORT = ["Connections.csv", "messages.csv", "Jobs/Saved Jobs.csv", "Articles/Articles/one.html"];

  it.each<[string, ZipOptions]>([
    ["as LinkedIn makes it", {}],
    ["stored", { store: true }],
    ["without data descriptors", { dataDescriptors: false }],
    ["zip64", { zip64: true, dataDescriptors: false }],
    ["stored zip64", { zip64: true, dataDescriptors: false, store: true }],
  ])("%s is read in place", async (_, options) => {
    const source = await open(zip("plain.zip", EXPORT, options));
    expect(source.kind).toBe("zip");
    expect(names(source)).toEqual(["Connections.csv", "messages.csv", "Jobs/Saved Jobs.csv"]);
    expect(await textOf(source)).toBe(CSV);
    expect(await piecesOf(source)).toBe(CSV);
  });

  it("may be called .zip.zip, wrap a folder, and take its date from its name", async () => {
    const source = await open(
      zip("Complete_LinkedInDataExport_08-26-2025.zip.zip", ["Connections.csv"], { wrappingFolder: "New folder (1)" }),
    );
    expect(source).toMatchObject({ kind: "zip", dated: "2025-08-26" });
    expect(names(source)).toEqual(["New folder (1)/Connections.csv"]);
  });

  it("without a date in its name has the day of its newest entry", async () => {
    expect((await open(zip("export.zip", ["Connections.csv"], { at: Date.UTC(2025, 7, 25, 12) }))).dated).toBe("2025-08-25");
  });

  it("is of the same day everywhere", async () => {
    const before = process.env.TZ;
    const days = new Set<string | undefined>();
    for (const zone of ["Pacific/Kiritimati", "UTC", "America/Los_Angeles"]) {
      process.env.TZ = zone;
      days.add((await open(zip("midnight.zip", ["Connections.csv"], { at: Date.UTC(2026, 9, 1, 1) }))).dated);
    }
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect([...days]).toEqual(["2026-10-01"]);
  });

  it("whose entries tell no time has no day", async () => {
    expect((await open(zip("timeless.zip", ["Connections.csv"], { at: Date.UTC(1980, 0, 1) }))).dated).toBeUndefined();
  });

  it("in a zip is read, with the day in its name", async () => {
    const inner = zipOf([["Connections.csv", CSV]]);
    const source = await open(
      put(
        "packed again.zip",
        zipOf([
          ["Basic_LinkedInDataExport_09-26-2026.zip", inner],
          ["Read me.txt", "hello"],
        ]),
      ),
    );
    expect(source).toMatchObject({ kind: "zip", label: "packed again.zip", dated: "2026-09-26" });
    expect(names(source)).toEqual(["Connections.csv"]);
    expect(await textOf(source)).toBe(CSV);
    expect(source.notes).toEqual(["packed again.zip holds a zip; Basic_LinkedInDataExport_09-26-2026.zip in it was read"]);
  });

  it("with two zips is the complete one, and says so", async () => {
    const [basic, complete] = ["Basic_LinkedInDataExport_09-26-2026.zip", "Complete_LinkedInDataExport_09-27-2026.zip"];
    const bytes = zipOf([
      [basic, zipOf([["Connections.csv", CSV]])],
      [
        complete,
        zipOf([
          ["Connections.csv", CSV],
          ["messages.csv", CSV],
        ]),
      ],
    ]);
    const source = await open(put("both zips.zip", bytes));
    expect(names(source)).toEqual(["Connections.csv", "messages.csv"]);
    expect(source.notes).toEqual([`both zips.zip holds a zip; ${complete} in it was read, not ${basic}`]);
  });

  it("in a zip in a zip in a zip is refused, and so is one that is damaged", async () => {
    let bytes: Uint8Array = zipOf([["Connections.csv", CSV]]);
    for (let depth = 0; depth < 3; depth += 1) bytes = zipOf([["deeper.zip", bytes]]);
    await expect(open(put("deep.zip", bytes))).rejects.toMatchObject(refusal("export", /more than 3 deep/));
    await expect(open(put("broken inside.zip", zipOf([["in.zip", "PK no zip"]])))).rejects.toMatchObject(
      refusal("export", /in\.zip in broken inside\.zip is (?:damaged|cut off)/),
    );
  });

  it("of one file is enough", async () => {
    expect(names(await open(zip("one.zip", ["Connections.csv"])))).toEqual(["Connections.csv"]);
  });

  it("that is none says so", async () => {
    await expect(open(put("text.zip"))).rejects.toMatchObject(refusal("export", /text\.zip is not a zip/));
    await expect(open(put("nothing.zip", ""))).rejects.toMatchObject(refusal("export", /nothing\.zip is not a zip/));
  });

  it("that is cut off says so, wherever it is cut", async () => {
    const whole = zip("cut.zip", EXPORT);
    const { size } = statSync(join(cwd, whole));
    for (const left of [size - 1, size - 30, Math.floor(size / 2), 40]) {
      zip("cut.zip", EXPORT);
      truncateSync(join(cwd, "cut.zip"), left);
      await expect(open("cut.zip"), `${left} of ${size} bytes`).rejects.toMatchObject(refusal("export", /cut\.zip is (?:cut off|damaged)/));
    }
  });

  it("with damaged bytes is never taken for whole", async () => {
    const bytes = zipOf([["Connections.csv", CSV.repeat(50)]], { store: true });
    const at = Buffer.from(bytes).indexOf("Example");
    bytes[at] = 0x45 ^ 1;
    const source = await open(put("damaged.zip", bytes));
    await expect(textOf(source)).rejects.toMatchObject(refusal("export", /damaged\.zip is damaged/));
    await expect(piecesOf(source)).rejects.toMatchObject(refusal("export", /damaged\.zip is damaged/));
  });

  it("under a password says so", async () => {
    await expect(open(zip("locked.zip", EXPORT, { encrypted: true }))).rejects.toMatchObject(refusal("export", /locked\.zip is encrypted/));
  });

  it.each(["../../evil.csv", "/etc/evil.csv", "C:\\evil.csv"])("with an entry named %s is refused whole", async (name) => {
    await expect(open(zip("hostile.zip", ["Connections.csv", name]))).rejects.toMatchObject(refusal("export", /hostile\.zip/));
  });

  it("with one name twice is refused", async () => {
    await expect(open(zip("twice.zip", ["Connections.csv", "Connections.csv"]))).rejects.toMatchObject(refusal("export", /twice/));
  });

  it("with two names that differ in case alone is refused", async () => {
    await expect(open(zip("case.zip", ["Connections.csv", "connections.CSV"]))).rejects.toMatchObject(refusal("export", /twice/));
  });

  it("with a link in it is refused", async () => {
    const bytes = Buffer.from(zipOf([["Connections.csv", "/etc/passwd"]]));
    const central = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE((0o120777 << 16) >>> 0, central + 38);
    await expect(open(put("link.zip", bytes))).rejects.toMatchObject(refusal("export", /Connections\.csv is a link/));
  });

  it("with two exports in it is the newer, and says so", async () => {
    const both = ["Basic_LinkedInDataExport_07-11-2023/Connections.csv", "Basic_LinkedInDataExport_08-26-2025/Connections.csv"];
    const source = await open(zip("both.zip", both));
    expect(names(source)).toEqual(["Basic_LinkedInDataExport_08-26-2025/Connections.csv"]);
    expect(source.notes).toEqual([
      "both.zip holds 2 exports; only Basic_LinkedInDataExport_08-26-2025 was read, not Basic_LinkedInDataExport_07-11-2023",
    ]);
  });

  it("with too many entries is refused, with the number", async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => `${index}.csv`);
    await expect(open(zip("many.zip", many, { store: true }))).rejects.toMatchObject(refusal("export", /10001 entries/));
  });

  it("that would unpack to a thousand times its size is refused, with the number", async () => {
    const bomb = zipOf([["Connections.csv", new Uint8Array(12 * 1024 * 1024)]]);
    await expect(open(put("bomb.zip", bomb))).rejects.toMatchObject(refusal("export", /packed \d{3,4} times smaller/));
  });
});
