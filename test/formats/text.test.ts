import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { text } from "../../src/formats/text.ts";
import { anyDocument, hostileText } from "../document/hostile.ts";
import { DOCUMENT } from "../document/samples.ts";
import { printed } from "./print.ts";

describe("text", () => {
  test("at 80 columns", async () => {
    expect(await printed(text, DOCUMENT)).toMatchInlineSnapshot(`
      "Your LinkedIn connections, as of October 31, 2026 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

      Connections  1,842  since February 7, 2011; LinkedIn's limit is 30,000
      Date only       31  people who hid or closed their profile

      │ ! Confidence: low. What could not be seen counted for nothing. messages.csv
      │   would tell most. How to get it: \`prune guide export\`.

      Connected in ───────────────────────────────────────────────────────────────────
      2019    214  █████████▌
      2020  1,031  ██████████████████████████████████████████████ busiest: 62 on May 4
      2021    597  ██████████████████████████▋
      2022      0
      2023      2  ▏

      Verdicts ───────────────────────────────────────────────────────────────────────
      Verdict  People  What it means
      ───────  ──────  ────────────────────────────────────────
      remove       12  two families of signs or more, or lapsed
      review      140  worth a look, yours to judge
      keep      1,690  nothing speaks for removing

      The first ten ──────────────────────────────────────────────────────────────────
      #  Name            Job                    Score  Verdict  Main reason
      ─  ──────────────  ─────────────────────  ─────  ───────  ──────────────────────
      1  Toma Brisk      Guaranteed daily ret…     72  remove   position promises inc…
      2  日向 さくら 👩‍💻  営業企画部 主任 · 北…     48  review   same position text as…
      3  ⁨يوسف الراوي⁩     ⁨مدير التسويق · شركة…⁩      44  review   connected in 2013
      4  Ananya राजेश     सहायक प्रबंधक                39  review   connected in 2014
      5  Zoë Måns̈ 🇸🇪     Kostümbildnerin · Th…     31  keep     connected in 2016

      Today ──────────────────────────────────────────────────────────────────────────
      ☐  9  Toma Brisk 72 remove
            Guaranteed daily returns | DM me · Brisk Returns Ltd
            Connected on February 7, 2021
            Why: position promises “guaranteed daily returns” (+23); same position
            text as 4 others, all within 12 days (+20)
            Cost: the only person you know at Brisk Returns

      ☐ 10  ⁨يوسف الراوي⁩ 44 review
            Connected on March 1, 2013

      Next
      • \`prune checklist\` prints today's list.
      • Open your connections and search the name.

      1. Search the name.
      2. Three dots, then “Remove connection”.

      Every scale runs 0…100. Score: 100 = remove first. Staleness: 100 = long silent.
      "
    `);
  });

  test("at 120 columns", async () => {
    expect(await printed(text, DOCUMENT, { width: 120 })).toMatchInlineSnapshot(`
      "Your LinkedIn connections, as of October 31, 2026 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

      Connections  1,842  since February 7, 2011; LinkedIn's limit is 30,000
      Date only       31  people who hid or closed their profile

      │ ! Confidence: low. What could not be seen counted for nothing. messages.csv would tell most. How
      │   to get it: \`prune guide export\`.

      Connected in ───────────────────────────────────────────────────────────────────────────────────────
      2019    214  █████████████▊
      2020  1,031  ██████████████████████████████████████████████████████████████████ busiest: 62 on May 4
      2021    597  ██████████████████████████████████████▎
      2022      0
      2023      2  ▏

      Verdicts ───────────────────────────────────────────────────────────────────────────────────────────
      Verdict  People  What it means
      ───────  ──────  ────────────────────────────────────────
      remove       12  two families of signs or more, or lapsed
      review      140  worth a look, yours to judge
      keep      1,690  nothing speaks for removing

      The first ten ──────────────────────────────────────────────────────────────────────────────────────
      #  Name            Job                                                   Score  Verdict  Main reason
      ─  ──────────────  ────────────────────────────────────────────────────  ─────  ───────  ──────────────────────────────
      1  Toma Brisk      Guaranteed daily returns | DM me · Brisk Returns Ltd     72  remove   position promises income
      2  日向 さくら 👩‍💻  営業企画部 主任 · 北星商事株式会社                       48  review   same position text as 4 others
      3  ⁨يوسف الراوي⁩     ⁨مدير التسويق · شركة النخيل⁩                               44  review   connected in 2013
      4  Ananya राजेश     सहायक प्रबंधक                                               39  review   connected in 2014
      5  Zoë Måns̈ 🇸🇪     Kostümbildnerin · Theater am Fluß                        31  keep     connected in 2016

      Today ──────────────────────────────────────────────────────────────────────────────────────────────
      ☐  9  Toma Brisk 72 remove
            Guaranteed daily returns | DM me · Brisk Returns Ltd
            Connected on February 7, 2021
            Why: position promises “guaranteed daily returns” (+23); same position text as 4 others, all
            within 12 days (+20)
            Cost: the only person you know at Brisk Returns

      ☐ 10  ⁨يوسف الراوي⁩ 44 review
            Connected on March 1, 2013

      Next
      • \`prune checklist\` prints today's list.
      • Open your connections and search the name.

      1. Search the name.
      2. Three dots, then “Remove connection”.

      Every scale runs 0…100. Score: 100 = remove first. Staleness: 100 = long silent.
      "
    `);
  });

  test("at 40 columns", async () => {
    expect(await printed(text, DOCUMENT, { width: 40 })).toMatchInlineSnapshot(`
      "Your LinkedIn connections, as of October
      31, 2026 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

      Connections  1,842  since February 7, 2…
      Date only       31  people who hid or c…

      │ ! Confidence: low. What could not be
      │   seen counted for nothing.
      │   messages.csv would tell most. How to
      │   get it: \`prune guide export\`.

      Connected in ───────────────────────────
      2019    214  ██▉
      2020  1,031  ██████████████ busiest: 62…
      2021    597  ████████▏
      2022      0
      2023      2  ▏

      Verdicts ───────────────────────────────
      Verdict  People  What it means
      ───────  ──────  ───────────────────────
      remove       12  two families of signs…
      review      140  worth a look, yours to…
      keep      1,690  nothing speaks for rem…

      The first ten ──────────────────────────
      #            1
      Name         Toma Brisk
      Job          Guaranteed daily returns |
                   DM me · Brisk Returns Ltd
      Score        72
      Verdict      remove
      Main reason  position promises income

      #            2
      Name         日向 さくら 👩‍💻
      Job          営業企画部 主任 ·
                   北星商事株式会社
      Score        48
      Verdict      review
      Main reason  same position text as 4
                   others

      #            3
      Name         ⁨يوسف الراوي⁩
      Job          ⁨مدير التسويق · شركة النخيل⁩
      Score        44
      Verdict      review
      Main reason  connected in 2013

      #            4
      Name         Ananya राजेश
      Job          सहायक प्रबंधक
      Score        39
      Verdict      review
      Main reason  connected in 2014

      #            5
      Name         Zoë Måns̈ 🇸🇪
      Job          Kostümbildnerin · Theater
                   am Fluß
      Score        31
      Verdict      keep
      Main reason  connected in 2016

      Today ──────────────────────────────────
      ☐  9  Toma Brisk 72 remove
            Guaranteed daily returns | DM me ·
            Brisk Returns Ltd
            Connected on February 7, 2021
            Why: position promises “guaranteed
            daily returns” (+23); same
            position text as 4 others, all
            within 12 days (+20)
            Cost: the only person you know at
            Brisk Returns

      ☐ 10  ⁨يوسف الراوي⁩ 44 review
            Connected on March 1, 2013

      Next
      • \`prune checklist\` prints today's list.
      • Open your connections and search the
        name.

      1. Search the name.
      2. Three dots, then “Remove connection”.

      Every scale runs 0…100. Score: 100 =
      remove first. Staleness: 100 = long
      silent.
      "
    `);
  });

  test("a column that has enough gives way before others do; one that wraps goes on below", async () => {
    const columns = [
      { title: "Name", flexible: true, share: 0.3 },
      { title: "Why", flexible: true, wraps: true },
      { title: "Id" },
    ] as const;
    const rows = [["A name that is much longer than anybody's", "because of one thing and because of another thing", "first"]];
    expect(await printed(text, { blocks: [{ kind: "table", columns, rows }] }, { width: 50, colour: false, links: false })).toBe(
      [
        "Name          Why                       Id",
        "────────────  ────────────────────────  ─────",
        "A name that…  because of one thing and  first",
        "              because of another thing",
        "",
      ].join("\n"),
    );
  });

  test("no line is wider than the page, an address of LinkedIn's aside", async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, fc.integer({ min: 40, max: 160 }), fc.boolean(), async (document, width, colour) => {
        const page = await printed(text, document, { width, colour, links: colour });
        for (const line of page.split("\n")) {
          if (!line.includes("https://www.linkedin.com/") || colour)
            expect(stringWidth(line), JSON.stringify(line)).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a page holds no control or bidi character but line breaks and its own isolates, each closed on its line", async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        for (const line of (await printed(text, document)).split("\n")) {
          const open = line.replace(/\u2068[^\u2068\u2069]*\u2069/g, "");
          expect(open).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("colour and links change nothing but escape sequences and the quotes around what is to be typed", async () => {
    const plain = await printed(text, DOCUMENT);
    const coloured = await printed(text, DOCUMENT, { colour: true, links: true });
    expect(coloured).toContain("\u001b[1mToma Brisk\u001b[22m");
    expect(coloured).toContain(
      "\u001b]8;;https://www.linkedin.com/mynetwork/invite-connect/connections/\u001b\\your connections\u001b]8;;\u001b\\",
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is looked for
    const bare = coloured.replace(/\u001b\[\d+m|\u001b\]8;;[^\u001b]*\u001b\\/g, "");
    expect(letters(bare)).toBe(letters(plain));
  });

  test("the columns of a table stand under each other in every script", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 5 }), async (names) => {
        const rows = names.map((name) => [{ text: name, name: true }, "→"]);
        const page = await printed(text, {
          blocks: [{ kind: "table", columns: [{ title: "Name", flexible: true }, { title: "" }], rows }],
        });
        const lines = page.trimEnd().split("\n").slice(2);
        expect(lines).toHaveLength(names.length);
        expect(new Set(lines.map((line) => stringWidth(line.slice(0, line.lastIndexOf("→"))))).size).toBe(1);
      }),
    );
  });

  test("links only to LinkedIn, and never with an escape sequence of the file's", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (link) => {
        const document = (address: string) => ({ blocks: [{ kind: "paragraph" as const, text: { text: "here", link: address } }] });
        expect(await printed(text, document(link), { links: true })).toBe("here\n");
        const page = await printed(text, document(`https://www.linkedin.com/in/${link}`), { links: true });
        const [before, opened = "", closed] = page.split("\u001b]8;;");
        const [address, shown] = opened.split("\u001b\\");
        expect([before, shown, closed]).toEqual(["", "here", "\u001b\\\n"]);
        expect(address).toMatch(/^https:\/\/www\.linkedin\.com\/in\/[!-~]*$/);
      }),
    );
  });

  test("a title of nothing prints no header, an empty document nothing", async () => {
    const table = { kind: "table" as const, columns: [{ title: "" }, { title: "" }], rows: [["a", "b"]] };
    expect(await printed(text, { blocks: [table] })).toBe("a  b\n");
    expect(await printed(text, { blocks: [] })).toBe("");
  });
});

/** Without spaces, rules and code quotes, which give way to each other where a line is filled differently. */
function letters(page: string): string {
  return page.replace(/[\s`─━]/g, "");
}
