/** What `--redact` keeps: who is who, what everything weighs, and that its stand-ins mean nobody to prune. */
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { FUNCTIONS, SENIORITIES } from "../../src/detect/functions.ts";
import { titles } from "../../src/detect/read-title.ts";
import type { ChecklistResult, ExplainResult, JournalResult, ScanResult } from "../../src/document/result.ts";
import { keyedHash } from "../../src/host/keyed-hash.ts";
import { main } from "../../src/main.ts";
import { topics } from "../../src/plan/guide.ts";
import { type Redactor, redactor } from "../../src/redact/redactor.ts";
import { redactedBy } from "../../src/redact/result.ts";
import { titlesFor } from "../../src/redact/titles.ts";
import vocabulary from "../../src/redact/vocabulary.json" with { type: "json" };
import { scan as scanSchema } from "../../src/results/scan.ts";
import { signals } from "../../src/signals/index.ts";
import { session } from "../commands/small-network.ts";
import { fakeHost } from "../host/fake-host.ts";

const readTitle = (title: string) => titles().read(title);
const madeWith = (key: string): Redactor => redactor(keyedHash(Buffer.from(key)), titles(), vocabulary);

const PEOPLE = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Toma,Brisk,https://www.linkedin.com/in/toma-brisk-9,,Brisk Returns,"Guaranteed daily returns, DM me on WhatsApp",07 Feb 2021
Bo,Sample,https://www.linkedin.com/in/bo-sample,,Invented Rail GmbH,Train driver,04 Mar 2024
Bo,Sample,https://www.linkedin.com/in/bo-sample-2,,INVENTED RAIL,Sales manager,05 Mar 2022
Cy,Invented,https://www.linkedin.com/in/cy-invented,,Freelance,Sales manager,06 Mar 2020
Di,Example,https://www.linkedin.com/in/di-example,,Invented Rail,Head of Accounting,06 Apr 2020
`;

const scanned = async (options: Parameters<typeof session>[0] = {}) => {
  const one = await session({ ...options, scan: false, files: { "Connections.csv": PEOPLE, ...options?.files } });
  await one.prune("scan", "Connections.csv", "--as-of", "2026-11-01");
  return one;
};

describe("who is who", () => {
  it("stays, in every command and run of the same data", async () => {
    const one = await scanned();
    await one.prune("mark", "keep", "toma-brisk-9");
    await one.prune("mark", "let-go", "--group", "employer:invented-rail");
    const json = (...line: string[]) => one.json(...line, "--redact");
    const real = (await one.json("scan", "Connections.csv")) as ScanResult;
    const scan = (await json("scan", "Connections.csv")) as ScanResult;
    const again = (await json("scan", "Connections.csv")) as ScanResult;
    expect(again).toEqual(scan);
    const of = (id: string) =>
      scan.connections[real.connections.findIndex((person) => person.id === id)] as ScanResult["connections"][number];
    const [toma, bo, other, di] = [of("toma-brisk-9"), of("bo-sample"), of("bo-sample-2"), of("di-example")];

    // Namesakes are namesakes, colleagues colleagues however they write it, and titles alike are alike.
    expect(other.name).toBe(bo.name);
    expect(other.id).not.toBe(bo.id);
    expect(new Set([bo.company, other.company, di.company]).size).toBe(1);
    expect(of("cy-invented").position).toBe(other.position);
    expect(of("cy-invented").company).toBe("Self-employed");
    expect(new Set(scan.connections.map(({ name }) => name)).size).toBe(4);
    expect(`${toma.firstName} ${toma.lastName}`).toBe(toma.name);
    expect(toma.url).toBe(`https://www.linkedin.com/in/${toma.id}`);

    const explained = (await json("explain", "Toma Brisk")) as ExplainResult;
    expect(explained.connections.map(({ name, company, position, id }) => ({ name, company, position, id }))).toEqual([
      { name: toma.name, company: toma.company, position: toma.position, id: toma.id },
    ]);
    const journal = (await json("journal")) as JournalResult;
    expect(journal.decisions.map(({ name, company, id }) => [name, company, id])).toEqual([[toma.name, toma.company, toma.id]]);
    expect(journal.wishes[0]?.title).toBe(`Everyone at ${bo.company}`);
    const list = (await json("checklist")) as ChecklistResult;
    expect(list.connections.find(({ id }) => id === di.id)).toMatchObject({ name: di.name, searchName: di.name, position: di.position });
    // What a note on stderr says of somebody is that person as well.
    const { err } = await one.prune("mark", "later", "--company", "Invented Rail", "--redact");
    expect(err).toContain(`${di.name}`);
    expect(err).toContain(`“${bo.company}”`);
  });

  it("is other people under another key", () => {
    const [one, same, other] = [madeWith("a key"), madeWith("a key"), madeWith("another")];
    for (const kind of ["name", "company", "position", "id", "words"] as const) {
      const all = Array.from({ length: 20 }, (_, at) => `Ada ${"xyz".repeat(3)} ${at} Stone`);
      expect(all.map(one[kind])).toEqual(all.map(same[kind]));
      expect(all.map(one[kind])).not.toEqual(all.map(other[kind]));
    }
  });

  it("is told apart among thousands", () => {
    const { name, company, id } = madeWith("a key");
    const all = Array.from({ length: 3_000 }, (_, at) => `Person${at} of Family${at}`);
    expect(new Set(all.map(id)).size).toBe(all.length);
    // A few share one by chance; the ids tell them apart.
    expect(new Set(all.map(name)).size).toBeGreaterThan(all.length - 15);
    expect(new Set(all.map(company)).size).toBeGreaterThan(all.length - 15);
  });
});

describe("what is nobody's", () => {
  it("stays as it is", async () => {
    const one = await scanned();
    const real = (await one.json("scan", "Connections.csv")) as ScanResult;
    const scan = (await one.json("scan", "Connections.csv", "--redact")) as ScanResult;
    // What is left where everything that is somebody's has become the same letter.
    const blank = redactedBy(scanSchema as unknown as z.ZodType<ScanResult>, blanked());
    expect(blank(scan)).toEqual(blank(real));
    expect(scan.connections.map(({ score, function: job, seniority }) => [score, job, seniority])).toEqual(
      real.connections.map(({ score, function: job, seniority }) => [score, job, seniority]),
    );
    expect(scan.connections[0]?.receipt.map(({ signal, points }) => [signal, points])).toEqual(
      real.connections[0]?.receipt.map(({ signal, points }) => [signal, points]),
    );
  });

  it("titles say the same function and seniority", () => {
    const { position } = madeWith("a key");
    let titlesRead = 0;
    for (const job of FUNCTIONS) {
      for (const level of SENIORITIES) {
        for (const title of titlesFor(job, level)) {
          const read = readTitle(title);
          const made = readTitle(position(`${title} at Zzgrmbl`));
          if (read.function !== null) expect(made.function, `${title}: ${position(title)}`).toBe(readTitle(`${title} at Zzgrmbl`).function);
          titlesRead += 1;
        }
      }
    }
    expect(titlesRead).toBeGreaterThan(900);
    // Of nearly all functions and levels there is a title that says both.
    const untold = FUNCTIONS.flatMap((job) =>
      SENIORITIES.flatMap((level) =>
        titlesFor(job, level).some((title) => readTitle(title).function === job && readTitle(title).seniority === level)
          ? []
          : [`${job} ${level}`],
      ),
    );
    expect(untold.length).toBeLessThan(15);
  });

  it("what prune says of its own accord is not touched", () => {
    const { sentence } = madeWith("a key");
    const own = [
      ...signals.flatMap(({ title, why }) => [title, why]),
      ...topics.flatMap(({ title }) => title),
      "works in media and communication, as you do",
      "you exchanged 12 messages until 2019: a tie to take up again rather than remove",
      "412 of 1,800: connected before January 1, 2018, verdict is remove or review",
      "Left out: 3 you removed, 1 for later (`prune journal`)",
      "From the scan of November 29, 2026: Connections.csv, an export of August 26, 2025",
      "Read Connections.csv 25 rows, messages.csv 17; set aside: 2 with a date and nothing else",
      'Keep one with `prune config rule "old recruiters" --title recruiter --connected-before 2018-01-01`.',
      "How to get the file from LinkedIn: `prune guide export`.",
    ];
    expect(own.filter((text) => sentence(text) !== text)).toEqual([]);
  });

  it("nor what the parser of the command line says", async () => {
    const { host, err } = await fakeHost();
    for (const line of ["scan --mee=Brisk --redact", "explain --redact", "signals Brisk Brisk --redact"]) await main(line.split(" "), host);
    const said = err();
    for (const words of ["unknown option", "missing required argument", "too many arguments"]) expect(said).toContain(words);
    expect(said).not.toContain("Brisk");
  });

  it("what others say in it is", () => {
    const { sentence, meet } = madeWith("a key");
    meet({ names: ["Remove Score", "Bo “the” Sample"], companies: ["Signal Verdict"] });
    for (const text of [
      "your rule: keep Remove Score",
      "works at your company, Signal Verdict",
      'Nobody called "Mark Long" is in this export.',
      "the position says “sign of the remove”",
      "the name says “never “closed”",
      "Cannot read /home/mark/Downloads/score.zip: there is no such folder.",
      "note: Bo “the” Sample is in nobody's circle",
      "There is no file C:\\Users\\mark\\remove.csv.",
      "kept: +44 7700 900321, mark@score.example, https://score.example/mark",
    ]) {
      expect(sentence(text)).not.toMatch(/Remove Score|Signal Verdict|[Mm]ark|sign of|closed|“the”|score\.|remove\.|Sample|7700/);
    }
    expect(sentence("Cannot read /home/mark/Downloads/Basic_LinkedInDataExport_08-26-2025.zip: it is no file.")).toMatch(
      /^Cannot read \/home\/[a-z]+\/Downloads\/Basic_LinkedInDataExport_08-26-2025\.zip: it is no file\.$/,
    );
  });
});

/** A redactor that makes one letter of everything that is somebody's. */
function blanked(): Redactor {
  const same = () => "x";
  return {
    meet: () => undefined,
    sentence: same,
    document: (document) => document,
    nameParts: () => ({ first: "x", last: "x" }),
    name: same,
    company: (company) => (company === "" ? "" : "x"),
    position: (position) => (position === "" ? "" : "x"),
    tellingWords: () => ({ function: ["x"], seniority: ["x"] }),
    id: same,
    address: same,
    path: same,
    words: same,
    groupId: same,
    subject: same,
    flags: same,
    setting: same,
    settingValue: same,
  };
}

describe("stand-ins that are handed back", () => {
  let folder: Awaited<ReturnType<typeof scanned>>;
  const FILES = ["scan.json", "scan.ndjson", "scan.csv", "list.md", "journal.json", "ids.txt"];

  it("mean nobody: all of a file is refused, and nothing is written down", async () => {
    folder = await scanned();
    const { prune, home } = folder;
    await prune("mark", "let-go", "--group", "employer:invented-rail");
    await prune("scan", "Connections.csv", "-o", "scan.json", "--redact");
    await prune("scan", "Connections.csv", "-o", "scan.ndjson", "--redact");
    await prune("scan", "Connections.csv", "-o", "scan.csv", "--redact");
    await prune("checklist", "-o", "list.md", "--redact");
    await prune("journal", "-o", "journal.json", "--redact");
    const scan = (await folder.json("scan", "Connections.csv", "--redact")) as ScanResult;
    await writeFile(join(folder.folder, "ids.txt"), scan.connections.map(({ url }) => url).join("\n"));
    const list = await readFile(join(folder.folder, "list.md"), "utf8");
    await writeFile(join(folder.folder, "list.md"), list.replaceAll("[ ]", "[x]"));
    const before = await readFile(join(home, "journal.jsonl"), "utf8");
    for (const file of FILES) {
      const line = file.endsWith(".md") || file.startsWith("journal") ? ["mark", "--from", file] : ["mark", "removed", "--from", file];
      const { code, err } = await prune(...line);
      expect([code, err], file).toEqual([
        2,
        expect.stringMatching(/redacted-[a-z2-7]{10} is what --redact puts in place of an id: it means nobody\./),
      ]);
    }
    const [{ id } = { id: "" }] = scan.connections;
    const group = scan.connections.flatMap(({ groups }) => groups).find((of) => of.startsWith("employer:")) as string;
    for (const line of [
      ["explain", id],
      ["mark", "removed", id],
      ["mark", "keep", `https://www.linkedin.com/in/${id}`],
      ["groups", group],
      ["mark", "keep", "--group", group],
      ["ask", "--answer", `${group}=keep`],
      ["undo", id],
    ]) {
      const { code, err } = await prune(...line);
      expect([code, err], line.join(" ")).toEqual([2, expect.stringContaining("it means nobody")]);
    }
    expect(await readFile(join(home, "journal.jsonl"), "utf8")).toBe(before);
  });

  it("numbers of a redacted list mean its real people", async () => {
    const { prune, json } = await scanned();
    await prune("checklist", "--redact");
    await prune("mark", "removed", "1", "--redact");
    const journal = (await json("journal")) as JournalResult;
    expect(journal.decisions.map(({ id, name }) => [id, name])).toEqual([["toma-brisk-9", "Toma Brisk"]]);
  });
});

describe("the key of the stand-ins", () => {
  it("lies in the data folder, for its owner alone, and is forgotten with the scan", async () => {
    const { prune, home } = await scanned();
    await prune("checklist", "--redact");
    const file = join(home, "redaction.json");
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual({ schema: "prune/redaction@1", key: expect.stringMatching(/^[0-9a-f]{64}$/) });
    if (process.platform !== "win32") expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await prune("where")).out).toContain("redaction.json");
    await prune("forget", "--scan", "--yes");
    await expect(stat(file)).rejects.toThrow("ENOENT");
  });

  it("leaves no trace with --no-save, nor where nothing was to be redacted", async () => {
    const { host, home } = await fakeHost({ files: { "Connections.csv": PEOPLE } });
    expect(await main(["scan", "Connections.csv", "--no-save", "--redact"], host)).toBe(0);
    expect(await main(["guide", "export", "--redact"], host)).toBe(0);
    await expect(stat(home)).rejects.toThrow("ENOENT");
  });

  it("is not made anew where it is damaged: stand-ins would be others", async () => {
    const { prune, home, host, out } = await scanned();
    await writeFile(join(home, "redaction.json"), '{"schema":"prune/redaction@1","key":"short"}\n', { mode: 0o600 });
    const before = out();
    expect(await main(["scan", "Connections.csv", "--redact"], host)).toBe(4);
    expect(out()).toBe(before);
    expect((await prune("scan", "Connections.csv")).code).toBe(0);
  });

  it("where it cannot be kept, the run says so and goes on", async () => {
    const { host, out, err } = await fakeHost({
      files: { "Connections.csv": PEOPLE, occupied: "a file" },
      env: { PRUNE_HOME: "occupied" },
    });
    expect(await main(["signals", "name-contact", "--redact"], host)).toBe(0);
    expect(await main(["scan", "Connections.csv", "--no-save", "--redact"], host)).toBe(0);
    expect(out()).toContain("Score");
    expect(err()).not.toContain("occupied");
  });
});

describe("a bug", () => {
  it("is told with the places in prune, and with nobody", async () => {
    const { host, err } = await fakeHost();
    const open = async () => {
      throw new Error("Xanto Quibbel lives in /home/xanto\n    at Xanto Quibbel");
    };
    expect(await main(["scan", "xanto-quibbel.csv", "--redact"], { ...host, open })).toBe(1);
    expect(err()).toContain("this is a bug");
    expect(err()).toMatch(/^ {4}at runScan \(src\/commands\/scan\.ts:\d+:\d+\)$/m);
    expect(err()).not.toContain(process.cwd());
    expect(err()).not.toMatch(/xanto|quibbel/i);
  });
});
