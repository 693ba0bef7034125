/** Every command in every format with `--redact`, over an export, a policy, notes and paths full of marks: none of them comes out. */
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "../../fixtures/csv.ts";
import { zipOf } from "../../fixtures/zip.ts";
import { FORMAT_IDS } from "../../src/command/options.ts";
import { commands } from "../../src/commands/index.ts";
import { FUNCTIONS, SENIORITIES } from "../../src/detect/functions.ts";
import schema from "../../src/document/result.schema.json" with { type: "json" };
import type { Host, Key } from "../../src/host/host.ts";
import { main } from "../../src/main.ts";
import { BEGINNINGS, ENDINGS, FIRMS, FIRST_NAMES, WORDS } from "../../src/redact/parts.ts";
import { titlesFor } from "../../src/redact/titles.ts";
import vocabulary from "../../src/redact/vocabulary.json" with { type: "json" };
import { hostileText } from "../document/hostile.ts";
import { type FakeHost, fakeHost } from "../host/fake-host.ts";

const ARCHIVE = resolve(import.meta.dirname, "../../fixtures/archive");
const archive = Object.fromEntries(readdirSync(ARCHIVE).map((name) => [name, readFileSync(join(ARCHIVE, name), "utf8")]));

/** What may come out: what prune says by itself, and what stand-ins are made of. */
const OPEN = new Set(
  [
    ...vocabulary.words,
    ...[...vocabulary.quotations, ...vocabulary.addresses, ...vocabulary.files].flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []),
    ...FIRST_NAMES,
    ...FIRMS,
    ...WORDS.flat(),
    ...[null, ...FUNCTIONS]
      .flatMap((job) => [null, ...SENIORITIES].flatMap((level) => titlesFor(job, level)))
      .flatMap((title) => title.split(/\W+/)),
    ...(JSON.stringify(schema).match(/[a-z]+(?=":)/gi) ?? []),
    // As calendars and pages write them.
    ..."DESCRIPTION CLASS SUMMARY CONTENT".split(" "),
    "example",
    "redacted",
  ].map((word) => word.toLowerCase()),
);
const isStandIn = (word: string) =>
  BEGINNINGS.some((beginning) => word.startsWith(beginning.toLowerCase()) && ENDINGS.includes(word.slice(beginning.length)));

/** The telling words of a text: whatever prune would not say itself. */
function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => word.length > (/[a-z]/.test(word) ? 3 : 1) && !OPEN.has(word) && !isStandIn(word),
  );
}

/** Words that no prune says, in places and scripts of every kind. */
const MARKS = {
  keyword: "qzkeyword",
  employer: "Qzemployer",
  school: "Qzschool",
  kept: "Qzkept",
  rule: "qzrule",
  title: "qztitle",
  note: "Qznote",
  path: "qzpath",
  typed: "Qztyped",
  late: "Щзимя",
  wide: "鑿鑾鑽",
  home: "qzhome",
  column: "Qzcolumn",
} as const;

const POLICY = {
  me: { titles: [`${MARKS.title} baker`], companies: [`${MARKS.employer} Ltd`], keywords: [MARKS.keyword], schools: [MARKS.school] },
  keep: { people: [`${MARKS.kept} Sample`], companies: ["Vendanta Systems"], titleWords: [MARKS.title] },
  rules: { [`${MARKS.rule} one`]: { title: ["recruiter"], company: [MARKS.employer] } },
  jobs: [{ title: `${MARKS.title} keeper`, function: "marketing" }],
};

/** People whose names, firms and titles are words of prune's own, or no words at all. */
const ODD: readonly (readonly string[])[] = [
  ["Remove", "Score", "https://www.linkedin.com/in/remove-score", "", "Signal Verdict Group", "Keep Later", "07 Feb 2021"],
  ["Mark", "Long", "https://www.linkedin.com/in/mark-long", "", "Reviewed", "Receipts", "08 Feb 2021"],
  [
    MARKS.late,
    MARKS.wide,
    `https://www.linkedin.com/in/${encodeURIComponent(MARKS.wide)}`,
    "",
    MARKS.wide,
    `Crypto signals, DM ${MARKS.late}`,
    "09 Feb 2021",
  ],
  [
    `${MARKS.kept}`,
    "Sample",
    "",
    `${MARKS.late}@${MARKS.keyword}.example`,
    `“${MARKS.employer}” GmbH`,
    `"${MARKS.title}" at ${MARKS.employer}`,
    "10 Feb 2021",
  ],
];
/** What of them is somebody's only together. */
const TOGETHER = ["Remove Score", "remove-score", "Signal Verdict", "Keep Later", "Mark Long", "mark-long"];

const people = (more: readonly (readonly string[])[]) => `${archive["Connections.csv"]}${csv(more)}`;

function filesOf(more: readonly (readonly string[])[] = ODD): Readonly<Record<string, string | Uint8Array>> {
  const files = {
    ...archive,
    "Connections.csv": people(more),
    [`${MARKS.column}.csv`]: csv([
      [MARKS.column, "x"],
      [MARKS.typed, "y"],
    ]),
  };
  return {
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`${MARKS.path} export/${name}`, content])),
    [`${MARKS.path} export/labels.csv`]: csv([
      ["Person", "Label", "Post"],
      ["remove-score", "spam", ""],
      [MARKS.typed, MARKS.typed, MARKS.typed],
    ]),
    [`${MARKS.path}.zip`]: zipOf(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)])),
    [`${MARKS.path}.json`]: JSON.stringify(POLICY),
    [`broken-${MARKS.path}.json`]: JSON.stringify({ me: { [MARKS.typed]: MARKS.typed }, pace: MARKS.typed }),
    [`${MARKS.path}.csv`]: `${MARKS.column}\n${MARKS.typed}`,
    [`decisions-${MARKS.path}.csv`]: csv([
      ["id", "decision", "note", "name"],
      [MARKS.typed, "keep", MARKS.note, MARKS.typed],
      ["remove-score", "keep", `Mark ${MARKS.note}`, ""],
    ]),
  };
}

const EXPORT = `${MARKS.path} export`;

/** Tell what prune looks for and how LinkedIn works: nothing of what is in an export. */
const GENERAL = ["signals", "guide"];

/** Command lines, in the order in which they are run; those with a format in all of them. */
const FORMATTED: readonly (readonly string[])[] = [
  ["scan", EXPORT, "--config", `${MARKS.path}.json`],
  ["scan", EXPORT, "--title", MARKS.title, "--company", "Vendanta Systems", "--company", MARKS.typed],
  ["scan", EXPORT, "--what-if", "20", "--me", `${MARKS.title} at ${MARKS.employer}; ${MARKS.keyword}`],
  ["checklist"],
  ["checklist", "--sort", "connected", "--limit", "40"],
  ["explain", "Remove Score"],
  ["explain", "Mark Long"],
  ["explain", MARKS.late],
  ["explain", `${MARKS.kept}`],
  ["groups"],
  ["groups", "--config", `${MARKS.path}.json`],
  ["plan"],
  ["diff", EXPORT, `${MARKS.path}.zip`],
  ["diff"],
  ["history"],
  ["ask", "--answer", "function:sales=let-go"],
  ["mark", "keep", "Remove Score", "--note", `${MARKS.note} Mark`],
  ["mark", "removed", "Mark Long", "--yes"],
  ["mark", "let-go", "--group", "function:sales"],
  ["mark", "--from", `decisions-${MARKS.path}.csv`],
  ["status"],
  ["journal", "--all"],
  ["journal", "--person", "Remove Score"],
  ["undo"],
  ["redo"],
  ["config", "show", EXPORT, "--config", `${MARKS.path}.json`],
  ["signals"],
  ["guide"],
  ["where"],
  ["post-date", `https://www.linkedin.com/posts/${MARKS.typed}_activity-7402912164795363328-AbCd`],
];

const OTHERS: readonly (readonly string[])[] = [
  ["scan", `${MARKS.path}.zip`, "--problems"],
  ["scan", `${MARKS.path}.csv`],
  ["scan", `${MARKS.path}/nowhere.csv`],
  ["scan", EXPORT, "--config", `broken-${MARKS.path}.json`],
  ["scan", EXPORT, "--owner", MARKS.typed],
  ["scan", EXPORT, "--verdict", MARKS.typed],
  ["scan", EXPORT, `--${MARKS.typed}`],
  ["scan", EXPORT, "--rule", MARKS.typed],
  ["scan", EXPORT, "--config", `${MARKS.path}.json`, "--rule", MARKS.typed],
  ["scan", EXPORT, "-o", `${MARKS.path}.md`],
  ["scan", EXPORT, "-o", `${MARKS.path}.md`],
  ["scan", EXPORT, "-o", `${MARKS.path}/x/y.csv`],
  ["checklist", "-o", "list.md"],
  ["plan", "--format", "ics"],
  ["page", "-o", "page.html"],
  ["explain", MARKS.typed],
  ["explain", "Mark"],
  ["explain", `https://www.linkedin.com/in/${MARKS.typed}`],
  ["groups", `employer:${MARKS.typed}`],
  ["ask"],
  ["ask", "--answer", `employer:${MARKS.typed}=keep`],
  ["seen", MARKS.typed, "never"],
  ["seen", "Mark Long", "never"],
  ["mark", "keep", MARKS.typed],
  ["mark", MARKS.typed, "1"],
  ["mark", "removed", "1-60"],
  ["mark", "later", "--company", "Vendanta Systems"],
  ["mark", "--from", `${MARKS.path}.csv`],
  ["mark", "--from", `${MARKS.path}.json`],
  ["journal", "--person", MARKS.typed],
  ["undo", MARKS.typed],
  ["undo", "--last", "9", "--dry-run"],
  ["config", "rule", MARKS.typed, "--title", MARKS.title],
  ["config", "rule", MARKS.typed],
  ["config", "title", MARKS.typed, "--function", "sales"],
  ["config", "person", MARKS.typed, "--function", "sales"],
  ["config", "init", "--me", `${MARKS.title} at ${MARKS.employer}`],
  ["config", "init", "--force", "--me", `${MARKS.title} at ${MARKS.employer}`],
  ["config", "init"],
  ["review"],
  ["signals", MARKS.typed],
  ["guide", MARKS.typed],
  ["help", MARKS.typed],
  [MARKS.typed],
  ["completion", MARKS.typed],
  ["post-date", MARKS.typed],
  ["forget", "--scan"],
  ["forget", "--yes"],
];

/** Words of the fixture and marks that nobody may see. */
const PLANTED: ReadonlySet<string> = new Set(Object.values(MARKS).map((mark) => mark.toLowerCase()));
const SECRETS: ReadonlySet<string> = new Set([...Object.values(archive).flatMap(wordsOf), ...PLANTED]);

/** A text without the ids that stand for others: letters at random hold any short word sooner or later. */
function withoutIds(text: string): string {
  return text.replace(/redacted-[a-z2-7]{10}/g, "redacted");
}

/** What of it came out, each with the text around it. */
function leaked(text: string, secrets: ReadonlySet<string>, more: readonly string[] = []): readonly string[] {
  const plain = withoutIds(stripVTControlCharacters(text)).replace(/\\u([0-9a-f]{4})/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const decoded = plain.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => decodeURIComponent(escaped));
  const around = (at: number) => JSON.stringify(decoded.slice(Math.max(0, at - 60), at + 60));
  return [
    ...[...decoded.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) =>
      secrets.has(word.toLowerCase()) ? [`${word}: ${around(index)}`] : [],
    ),
    ...[...TOGETHER, ...more].flatMap((phrase) => (decoded.includes(phrase) ? [`${phrase}: ${around(decoded.indexOf(phrase))}`] : [])),
  ];
}

/** Runs a line, and tells what it wrote: to the terminal, and into files. */
async function ran(
  { host, out, err, folder }: FakeHost,
  line: readonly string[],
  redact: readonly string[] = ["--redact"],
): Promise<{ readonly code: number; readonly text: string }> {
  const [outBefore, errBefore] = [out().length, err().length];
  const code = await main([...line, ...redact], host);
  const file = line.includes("-o") ? await readFile(join(folder, line.at(-1) as string), "utf8").catch(() => "") : "";
  return { code, text: [out().slice(outBefore), err().slice(errBefore), file].join("\n") };
}

/** A review, or questions, by typing: what the terminal showed before each key, and what it was handed for the clipboard. */
async function sitting(fake: FakeHost, line: readonly string[], keys: readonly string[]): Promise<string> {
  let shown = "";
  const host: Host = {
    ...fake.host,
    interactive: true,
    keys: async (screen) => {
      shown += `${screen.begin.copy ?? ""}\n${await screen.draw(100, 40)}\n`;
      for (const name of keys) {
        const key: Key = { name, text: [...name].length === 1 ? name : "" };
        const { over, copy } = await screen.press(key);
        shown += `${copy ?? ""}\n${await screen.draw(100, 40)}\n`;
        if (over) return "over";
      }
      return "stopped";
    },
  };
  const { text } = await ran({ ...fake, host }, line);
  return shown + text;
}

describe("with --redact nobody's name, firm, address, title, word or path comes out", () => {
  it("of any command in any format", { timeout: 600_000 }, async () => {
    const fake = await fakeHost({ files: filesOf() });
    const own = [fake.folder, fake.folder.split("/").at(-2) as string];
    const lines = [...FORMATTED.flatMap((line) => FORMAT_IDS.map((format) => [...line, "--format", format])), ...OTHERS];
    const found: string[] = [];
    for (const line of lines) {
      const { code, text } = await ran(fake, line);
      const secrets = GENERAL.includes(line[0] as string) ? PLANTED : SECRETS;
      found.push(...leaked(text, secrets, own).map((what) => `${line.join(" ")}: ${what}`));
      expect([0, 2, 3], `${line.join(" ")}: ${text}`).toContain(code);
    }
    expect(found).toEqual([]);
  });

  it("which would come out without it", async () => {
    const fake = await fakeHost({ files: filesOf() });
    const found = new Set<string>();
    const policy = ["--config", `${MARKS.path}.json`];
    for (const line of [["scan", EXPORT, ...policy, "--json"], ["checklist"], ["explain", "Remove Score"], ["config", "show", ...policy]]) {
      const { text } = await ran(fake, line, []);
      for (const what of leaked(text, SECRETS)) found.add((what.split(":")[0] as string).toLowerCase());
    }
    const { note: _, typed: __, home: ___, ...expected } = MARKS;
    for (const mark of [...Object.values(expected), "Remove Score"]) expect([...found]).toContain(mark.toLowerCase());
    expect(found.size).toBeGreaterThan(100);
  });

  it("of any command there is", () => {
    const tried = new Set([...FORMATTED, ...OTHERS].map(([name]) => name));
    expect(commands.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  it("of a review or its questions on the screen", { timeout: 120_000 }, async () => {
    const fake = await fakeHost({ files: filesOf() });
    await ran(fake, ["scan", EXPORT, "--config", `${MARKS.path}.json`]);
    const noted = ["n", ...MARKS.note.toLowerCase(), "return"];
    const shown = [
      await sitting(
        fake,
        ["review", "--limit", "9"],
        ["w", " ", "w", ...noted, "n", "escape", "g", "down", "escape", "k", "b", "l", "r", "c"],
      ),
      await sitting(fake, ["review", "--order", "oldest"], ["/", ..."remove", "return", "?", "?", "/", ...MARKS.late, "return", "u", "q"]),
      await sitting(fake, ["ask"], ["s", " ", "s", "k", "b", "x", "m", "q"]),
    ];
    expect(shown.flatMap((text) => leaked(text, SECRETS))).toEqual([]);
    expect(shown[0]).toContain("Note about");
    expect(shown[1]).toContain("•••");
    expect(shown[2]).toContain("question 1 of");
  });

  it("of questions, whose proposed answers mean what they stand for", async () => {
    const fake = await fakeHost({ files: filesOf(), answers: ["", "", "", "", "", "", "none", "", ""] });
    await ran(fake, ["scan", EXPORT]);
    const { text } = await ran(fake, ["config", "init"]);
    expect(leaked([text, ...fake.asked].join("\n"), SECRETS)).toEqual([]);
    const policy = JSON.parse(await readFile(join(fake.home, "prune.config.json"), "utf8"));
    expect(policy.me.titles).toEqual(["Data Engineer"]);
  });

  it("of whatever somebody calls themselves", { timeout: 600_000 }, async () => {
    const mark = fc.constantFrom("qzmark", "QZMARK", "Qzmärk", "щзмарк", "鑿鑾鑽");
    const text = fc.tuple(hostileText, mark, hostileText).map(([before, planted, after]) => `${before}${planted}${after}`);
    const person = fc.record({ first: text, last: text, slug: text, company: text, position: text, email: text });
    const format = fc.constantFrom(...FORMAT_IDS);
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 4 }), text, format, async (all, typed, form) => {
        const rows = all.map(({ first, last, slug, company, position, email }) =>
          [first, last, `https://www.linkedin.com/in/${slug}`, email, company, `${position} crypto signals`, "07 Feb 2021"].map((cell) =>
            cell.replaceAll("\0", ""),
          ),
        );
        const file = `n${typed.replace(/[/\0\ud800-\udfff]/g, "").slice(0, 40)}.csv`;
        const fake = await fakeHost({ files: { "Connections.csv": people(rows), [file]: people(rows) } });
        const lines = [
          ["scan", file, "--format", form],
          ["scan", "Connections.csv", "--problems", "--me", typed],
          ["checklist", "--limit", "60", "--format", form],
          ["explain", typed],
          ["explain", rows[0]?.join(" ") ?? "", "--format", form],
          ["groups", "--format", form],
          ["mark", "later", "1", "--note", typed, "--format", form],
          ["journal", "--format", form],
        ];
        for (const line of lines) {
          const { code, text: told } = await ran(fake, line);
          const said = withoutIds(told).normalize("NFKC").toLowerCase();
          expect(said, line.join(" ")).not.toMatch(/qzm|щзмарк|鑿/);
          expect([0, 2, 3], `${line.join(" ")}: ${told}`).toContain(code);
        }
      }),
      { numRuns: 12 },
    );
  });
});
