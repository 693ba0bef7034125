/** The invented networks are what they claim: repeatable, well-formed, near the measured rates, and true to their own truth. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBufferPromise } from "yauzl";
import { archiveName, ERAS } from "../fixtures/archive.ts";
import { committed } from "../fixtures/committed.ts";
import { csv, date } from "../fixtures/csv.ts";
import { demo } from "../fixtures/demo.ts";
import { writeLargeMessages } from "../fixtures/large.ts";
import {
  archiveFiles,
  CULTURES,
  connectionsCsv,
  genuineTitles,
  type Network,
  network,
  OWNERS,
  resaved,
  shuffle,
  swapNames,
} from "../fixtures/network.ts";
import { zipOf } from "../fixtures/zip.ts";

const FOLDER = join(import.meta.dirname, "../fixtures");

/** Records below the row that begins with the given cell. */
function records(text: string, first: string, delimiter = ","): string[][] {
  const from = text.indexOf(`${first}${delimiter}`);
  const quoted = text.indexOf(`"${first}"${delimiter}`);
  return (parse(text.slice(from < 0 ? quoted : from), { delimiter }) as string[][]).slice(1);
}

const rowsOf = (text: string) => records(text, "First Name");
const small = fc.record({ size: fc.integer({ min: 1, max: 150 }), seed: fc.nat(), owner: fc.constantFrom(...OWNERS.map(({ id }) => id)) });

describe("the committed fixtures", () => {
  it("are what the generator makes", () => {
    const made = committed();
    for (const [name, content] of made) {
      expect(
        Buffer.compare(readFileSync(join(FOLDER, name)), Buffer.from(content)),
        `${name} has drifted: npx tsx fixtures/generate.ts --renew`,
      ).toBe(0);
    }
    const archived = [...made.keys()].filter((name) => name.startsWith("archive/")).map((name) => name.slice("archive/".length));
    expect(readdirSync(join(FOLDER, "archive")).sort()).toEqual(archived.sort());
  });

  it("show 25 rows, two of them only a date, and two people of one name", () => {
    const rows = rowsOf(connectionsCsv(demo()));
    expect(rows).toHaveLength(25);
    expect(rows.filter(([first]) => first === "")).toHaveLength(2);
    expect(rows.filter(([first, last]) => first === "Nils" && last === "Haberland")).toHaveLength(2);
  });
});

describe("an invented network", () => {
  it("is the same bytes for the same seed and others for another", () => {
    fc.assert(
      fc.property(small, (options) => {
        const [once, again] = [archiveFiles(network(options)), archiveFiles(network(options))];
        expect([...again]).toEqual([...once]);
        if (options.size >= 10)
          expect(connectionsCsv(network({ ...options, seed: options.seed + 1 }))).not.toBe(once.get("Connections.csv"));
      }),
      { numRuns: 15 },
    );
  });

  it("has as many rows as asked for, in every era and every file", () => {
    fc.assert(
      fc.property(small, fc.constantFrom(...ERAS), (options, era) => {
        const made = network(options);
        for (const [name, content] of archiveFiles(made, { era })) {
          if (!name.endsWith(".csv") || name === "LearningCoachMessages.csv" || typeof content !== "string") continue;
          // csv-parse throws where a record is wider or narrower than its header.
          const parsed = name === "Connections.csv" ? rowsOf(content) : (parse(content) as string[][]);
          if (name === "Connections.csv") expect(parsed).toHaveLength(options.size);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("lists the newest connection first", () => {
    fc.assert(
      fc.property(small, (options) => {
        const days = rowsOf(connectionsCsv(network(options))).map((row) => Date.parse(`${row.at(-1)} UTC`));
        expect(days).toEqual([...days].sort((a, b) => b - a));
      }),
      { numRuns: 25 },
    );
  });

  it("gives everybody an address of their own", () => {
    fc.assert(
      fc.property(small, (options) => {
        const made = network(options);
        const slugs = [...made.people, ...made.outsiders].map(({ slug }) => slug.toLowerCase().normalize("NFC"));
        expect(new Set(slugs).size).toBe(slugs.length);
      }),
      { numRuns: 25 },
    );
  });

  it("holds a friend and a seller of one name, apart by address", () => {
    const { people } = network({ size: 1800, seed: 5 });
    const name = (person: (typeof people)[number]) => `${person.first} ${person.last}`;
    const friends = people.filter(({ truth }) => truth.kind === "friend");
    const sellers = people.filter(({ truth }) => truth.kind === "seller");
    const twins = sellers.filter((seller) => friends.some((friend) => name(friend) === name(seller) && friend.slug !== seller.slug));
    expect(twins.length).toBeGreaterThanOrEqual(1);
  });

  it("writes messages that agree with the truth about their writer", () => {
    fc.assert(
      fc.property(small, (options) => {
        const made = network(options);
        const bySlug = new Map(made.people.map((person) => [person.slug, person]));
        const seen = new Map<string, { in: number; out: number }>();
        for (const row of records(archiveFiles(made).get("messages.csv") as string, "CONVERSATION ID")) {
          const [, title, , fromUrl = "", , toUrls = "", , , , , , draft] = row;
          if (draft === "Yes" || title === "Summer reunion") continue;
          const slug = (fromUrl.endsWith(`/${made.owner.slug}`) ? toUrls : fromUrl).replace("https://www.linkedin.com/in/", "");
          const count = seen.get(slug) ?? { in: 0, out: 0 };
          count[fromUrl.endsWith(`/${made.owner.slug}`) ? "out" : "in"]++;
          seen.set(slug, count);
        }
        for (const person of made.people) {
          const count = seen.get(person.slug) ?? { in: 0, out: 0 };
          expect(count.in + count.out).toBe(person.messages.length);
          const { kind, protect, wanted, provableSpam } = person.truth;
          if (kind === "friend" || kind === "dormant" || kind === "client")
            expect(Math.min(count.in, count.out)).toBeGreaterThan(person.messages.length > 2 ? 0 : -1);
          if (kind === "stale" || kind === "irrelevant") expect(count.in + count.out).toBe(0);
          if (protect) expect(wanted).toBe(true);
          if (provableSpam && kind !== "taken-over") expect(wanted).toBe(false);
          for (const message of person.messages) expect(message.at).toBeGreaterThanOrEqual(person.connectedAt);
        }
        expect(
          [...seen.keys()].filter((slug) => slug !== "" && !bySlug.has(slug) && !made.outsiders.some((other) => other.slug === slug)),
        ).toEqual([]);
      }),
      // A recruiter of the last hour before the export, once wrote before they were connected.
      { numRuns: 25, examples: OWNERS.map(({ id }) => [{ size: 40, seed: 5653, owner: id }]) },
    );
  });

  it("repeats the note of an accepted invitation as a message of the inviter", () => {
    const { people } = network({ size: 4000, seed: 2 });
    const noted = people.filter(({ invitation }) => invitation.note !== "");
    const repeated = noted.filter(({ invitation, messages, connectedAt }) =>
      messages.some(
        (message) => message.text === invitation.note && message.from === invitation.by && Math.abs(message.at - connectedAt) < 1000,
      ),
    );
    expect(noted.length).toBeGreaterThan(30);
    expect(repeated.length / noted.length).toBeGreaterThan(0.75);
  });
});

describe("12,000 rows", () => {
  const made = network({ size: 12_000, seed: 11 });
  const rows = rowsOf(connectionsCsv(made));
  const rate = (test: (row: string[]) => boolean) => rows.filter(test).length / rows.length;

  it.each<[string, (row: string[]) => boolean, number, number]>([
    ["date-only rows", ([first]) => first === "", 0.01, 0.016],
    ["e-mail addresses", (row) => row[3] !== "", 0.01, 0.045],
    [
      "company and position both empty",
      ([first, , , , company, position]) => first !== "" && company === "" && position === "",
      0.015,
      0.035,
    ],
    ["a comma in the name", ([first, last]) => `${first}${last}`.includes(","), 0.015, 0.04],
    [
      "names not in Latin letters",
      ([first]) => /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(first as string),
      0.003,
      0.037,
    ],
    ["percent-encoded addresses", (row) => (row[2] as string).includes("%"), 0.005, 0.15],
    ["a space after the position", (row) => /\s$/.test(row[5] as string), 0.02, 0.08],
    ["a comma in the position", (row) => (row[5] as string).includes(","), 0.02, 0.07],
    ["positions of exactly 100 characters", (row) => [...(row[5] as string)].length === 100, 0.0002, 0.01],
    ["letters of mathematics in the name", ([first]) => /[\u{1D400}-\u{1D7FF}]/u.test(first as string), 0.00005, 0.004],
  ])("%s", (_, test, least, most) => {
    expect(rate(test)).toBeGreaterThanOrEqual(least);
    expect(rate(test)).toBeLessThanOrEqual(most);
  });

  it("about one in thirty is unwanted by sign, far more are merely stale", () => {
    const share = (kinds: readonly string[]) => made.people.filter(({ truth }) => kinds.includes(truth.kind)).length / made.people.length;
    expect(share(["seller", "lure", "guest-post", "mlm", "open-networker"])).toBeGreaterThan(0.02);
    expect(share(["seller", "lure", "guest-post", "mlm", "open-networker"])).toBeLessThan(0.04);
    expect(share(["stale", "irrelevant"])).toBeGreaterThan(0.15);
  });

  it("about one in eight has ever written, half of the conversations are one message", () => {
    const talkers = made.people.filter(({ messages }) => messages.length > 0).length / made.people.length;
    expect(talkers).toBeGreaterThan(0.08);
    expect(talkers).toBeLessThan(0.22);
    const conversations = new Map<string, number>();
    for (const [id = ""] of records(archiveFiles(made).get("messages.csv") as string, "CONVERSATION ID")) {
      conversations.set(id, (conversations.get(id) ?? 0) + 1);
    }
    const single = [...conversations.values()].filter((count) => count === 1).length / conversations.size;
    expect(single).toBeGreaterThan(0.4);
    expect(single).toBeLessThan(0.7);
  });

  it("names tell nothing about people: every culture has its share of the unwanted", () => {
    const share = (people: Network["people"]) => people.filter(({ truth }) => !truth.wanted).length / people.length;
    const all = share(made.people);
    for (const { family, id, native } of CULTURES.values()) {
      if (native) continue;
      const words = new Set(family.map(({ latin }) => latin));
      const members = made.people.filter((person) => words.has(person.family.latin));
      if (members.length < 300) continue;
      expect(Math.abs(share(members) - all), id).toBeLessThan(0.1);
    }
  });

  it("about one in twenty has exchanged words, mostly four messages in a day or two, as in real exports", () => {
    const exchanged = made.people.filter(({ messages }) => new Set(messages.map(({ from }) => from)).size === 2);
    expect(exchanged.length / made.people.length).toBeGreaterThan(0.036);
    expect(exchanged.length / made.people.length).toBeLessThan(0.065);
    const lengths = exchanged.map(({ messages }) => messages.length).sort((a, b) => a - b);
    expect(lengths[lengths.length >> 1]).toBeLessThanOrEqual(6);
    const long = exchanged.filter(({ messages }) => new Set(messages.map(({ at }) => Math.floor(at / 86_400_000))).size > 3);
    expect(long.length / exchanged.length).toBeLessThan(0.3);
  });

  it("of a network of a thousand most are the only one at their company", () => {
    const counts = new Map<string, number>();
    const companies = rowsOf(connectionsCsv(network({ size: 1000, seed: 11 }))).flatMap(([, , , , company = ""]) => company.trim() || []);
    for (const company of companies) counts.set(company, (counts.get(company) ?? 0) + 1);
    const alone = [...counts.values()].filter((count) => count === 1).length;
    expect(alone / companies.length).toBeGreaterThan(0.5);
    expect(alone / companies.length).toBeLessThan(0.76);
  });

  it("the busiest day holds about four in a hundred", () => {
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(row.at(-1) as string, (counts.get(row.at(-1) as string) ?? 0) + 1);
    expect(Math.max(...counts.values()) / rows.length).toBeGreaterThan(0.02);
    expect(Math.max(...counts.values()) / rows.length).toBeLessThan(0.1);
  });
});

it("genuine titles are many, in many languages, and none twice in one language", () => {
  const titles = genuineTitles();
  expect(titles.length).toBeGreaterThanOrEqual(250);
  expect(new Set(titles.map(({ language }) => language)).size).toBeGreaterThanOrEqual(12);
  expect(new Set(titles.map(({ language, title }) => `${language} ${title}`)).size).toBe(titles.length);
});

describe("other people's names", () => {
  const made = network({ size: 400, seed: 4 });

  it.each([...CULTURES.keys()])("%s: the same rows but for names and addresses", (culture) => {
    const [before, after] = [rowsOf(connectionsCsv(made)), rowsOf(connectionsCsv(swapNames(made, culture)))];
    expect(after.map((row) => row.slice(3))).toEqual(before.map((row) => row.slice(3)));
    const changed = after.filter((row, at) => row[0] !== before[at]?.[0] || row[1] !== before[at]?.[1]).length;
    expect(changed / after.length).toBeGreaterThan(0.85);
  });

  it("part and join the same people", () => {
    const swapped = swapNames(made, "hungarian");
    const group = ({ people }: Network) => {
      const seen = new Map<string, number>();
      return people.map(({ given, family }) => {
        const name = `${given.latin}|${family.latin}`;
        if (!seen.has(name)) seen.set(name, seen.size);
        return seen.get(name);
      });
    };
    expect(group(swapped)).toEqual(group(made));
  });

  it("another order holds the same people", () => {
    const shuffled = shuffle(made, 1);
    expect(shuffled.people).not.toEqual(made.people);
    expect(new Set(shuffled.people)).toEqual(new Set(made.people));
    expect(rowsOf(connectionsCsv(shuffled)).map(String).sort()).toEqual(rowsOf(connectionsCsv(made)).map(String).sort());
  });
});

describe("re-saved copies", () => {
  const made = network({ size: 120, seed: 8, owner: "saopaulo" });

  it("keep every row", () => {
    expect(rowsOf(resaved.excelUs(made))).toHaveLength(120);
    expect(resaved.excelBom(made).charCodeAt(0)).toBe(0xfeff);
    expect(rowsOf(resaved.paddedPreamble(made))).toHaveLength(120);
    expect(rowsOf(resaved.spanishMixedMonths(made))).toHaveLength(120);
    expect(parse(resaved.headerless(made))).toHaveLength(120);
    expect(records(new TextDecoder("windows-1252").decode(resaved.europeanSemicolonWindows1252(made)), "First Name", ";")).toHaveLength(
      120,
    );
    expect(records(new TextDecoder("utf-16le").decode(resaved.utf16(made)), "First Name", "\t")).toHaveLength(120);
  });

  it("wrap the records that needed quotes", () => {
    const wrapped = parse(resaved.wrappedRows(made), { relax_column_count: true }) as string[][];
    expect(wrapped.length).toBe(121);
    const lone = wrapped.filter((cells) => cells.length === 1);
    expect(lone.length).toBeGreaterThan(0);
    for (const [cell] of lone) expect((parse(cell as string) as string[][])[0]).toHaveLength(7);
  });
});

describe("dates", () => {
  it("Pacific time follows daylight saving", () => {
    expect(date.pacific(Date.UTC(2026, 2, 8, 9, 59))).toBe("3/8/26, 1:59 AM");
    expect(date.pacific(Date.UTC(2026, 2, 8, 10, 0))).toBe("3/8/26, 3:00 AM");
    expect(date.pacific(Date.UTC(2026, 10, 1, 8, 59))).toBe("11/1/26, 1:59 AM");
    expect(date.pacific(Date.UTC(2026, 10, 1, 9, 0))).toBe("11/1/26, 1:00 AM");
    expect(date.pacificPadded(Date.UTC(2021, 1, 7, 23, 14))).toBe("02/07/21, 03:14 PM");
  });

  it("agree with the platform's own time zone data", () => {
    const local = new Intl.DateTimeFormat("en-US", { timeZone: "America/Los_Angeles", dateStyle: "short", timeStyle: "short" });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2008, 0), max: Date.UTC(2035, 0) }), (at) => {
        // Newer platforms put a narrow no-break space before AM and PM; LinkedIn a plain one.
        expect(date.pacific(at)).toBe(local.format(at).replace("\u202f", " "));
      }),
    );
  });
});

describe("csv", () => {
  it("reads back", () => {
    const cell = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), fc.boolean(), (rows, quoteAll) => {
        fc.pre(rows.every((row) => row[0] !== ""));
        expect(parse(csv([["a", "b", "c"], ...rows], { quoteAll }), { bom: false })).toEqual([["a", "b", "c"], ...rows]);
      }),
    );
  });
});

describe("zip", () => {
  const files = archiveFiles(demo());

  it.each([
    ["as LinkedIn writes it", {}],
    ["without data descriptors", { dataDescriptors: false }],
    ["stored in a wrapping folder", { store: true, dataDescriptors: false, wrappingFolder: "New folder" }],
    ["with zip64 fields", { zip64: true }],
    ["with zip64 fields and no descriptors", { zip64: true, dataDescriptors: false }],
  ])("%s is read back by yauzl", async (_, options) => {
    const zip = await fromBufferPromise(Buffer.from(zipOf(files, options)));
    const names: string[] = [];
    for await (const entry of zip.eachEntry()) {
      names.push(entry.fileName);
      const pieces: Buffer[] = [];
      for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
      const plain = entry.fileName.slice(entry.fileName.lastIndexOf("/") + 1);
      expect(Buffer.compare(Buffer.concat(pieces), Buffer.from(files.get(plain) as string | Uint8Array)), entry.fileName).toBe(0);
    }
    expect(names).toHaveLength(files.size);
  });

  it("carries the export's date in its name", () => {
    expect(archiveName(demo())).toBe("Complete_LinkedInDataExport_10-31-2026.zip");
  });
});

it("a large messages.csv has the rows asked for, each conversation in one piece", () => {
  const folder = mkdtempSync(join(tmpdir(), "prune-large-"));
  try {
    const path = join(folder, "messages.csv");
    writeLargeMessages(path, 5000);
    const rows = records(readFileSync(path, "utf8"), "CONVERSATION ID");
    expect(rows).toHaveLength(5000);
    const starts = rows.filter((row, at) => row[0] !== rows[at - 1]?.[0]).length;
    expect(starts).toBe(new Set(rows.map(([id]) => id)).size);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
