import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Text } from "../../src/document/document.ts";
import { markdown } from "../../src/formats/markdown.ts";
import { hostileText } from "../document/hostile.ts";
import { DOCUMENT } from "../document/samples.ts";
import { printed } from "./print.ts";

/** What is left of a line once code and escaped characters are taken out: there, every sign would be active. */
function active(line: string): string {
  return line.replace(/\\[\\`*_[\]<>#|!~&$\-+=.)]|(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, "");
}

const SIGNS = /[\\`*_[\]<>#|!~&$]|:\/\/|www\.|@/i;

async function paragraph(text: string): Promise<string> {
  return (await printed(markdown, { blocks: [{ kind: "paragraph", text: { text, name: true } }] })).trimEnd();
}

describe("markdown", () => {
  test("looks like this", async () => {
    expect(await printed(markdown, DOCUMENT)).toMatchInlineSnapshot(`
      "# Your LinkedIn connections, as of October 31, 2026

      |  |  |  |
      | --- | --: | --- |
      | Connections | **1,842** | since February 7, 2011; LinkedIn's limit is 30,000 |
      | Date only | 31 | people who hid or closed their profile |

      > **Confidence: low.** What could not be seen counted for nothing. **messages.csv** would tell most. How to get it: \`prune guide export\`.

      ## Connected in

      |  |  |  |
      | --- | --: | --- |
      | 2019 | 214 | ███████ |
      | 2020 | 1,031 | ██████████████████████████████ busiest: 62 on May 4 |
      | 2021 | 597 | ██████████████████ |
      | 2022 | 0 |  |
      | 2023 | 2 | █ |

      ## Verdicts

      | Verdict | People | What it means |
      | --- | --: | --- |
      | **remove** | 12 | two families of signs or more, or lapsed |
      | review | 140 | worth a look, yours to judge |
      | keep | 1,690 | nothing speaks for removing |

      ## The first ten

      | \\# | Name | Job | Score | Verdict | Main reason |
      | --: | --- | --- | --: | --- | --- |
      | 1 | Toma Brisk | Guaranteed daily returns \\| DM me · Brisk Returns Ltd | 72 | remove | position promises income |
      | 2 | 日向 さくら 👩‍💻 | 営業企画部 主任 · 北星商事株式会社 | 48 | review | same position text as 4 others |
      | 3 | ⁨يوسف الراوي⁩ | ⁨مدير التسويق · شركة النخيل⁩ | 44 | review | connected in 2013 |
      | 4 | Ananya राजेश | सहायक प्रबंधक | 39 | review | connected in 2014 |
      | 5 | Zoë Måns̈ 🇸🇪 | Kostümbildnerin · Theater am Fluß | 31 | keep | connected in 2016 |

      ## Today

      - [ ] 9. **Toma Brisk**  **72 remove** <!-- prune removed toma-brisk -->
        - Guaranteed daily returns \\| DM me · Brisk Returns Ltd
        - Connected on February 7, 2021
        - Why: position promises “guaranteed daily returns” (+23); same position text as 4 others, all within 12 days (+20)
        - Cost: the only person you know at Brisk Returns
      - [ ] 10. ⁨**يوسف الراوي**⁩  44 review <!-- prune nothing yousef -->
        - Connected on March 1, 2013

      ### Next

      - \`prune checklist\` prints today's list.
      - Open [your connections](https://www.linkedin.com/mynetwork/invite-connect/connections/) and search the name.

      1. Search the name.
      2. Three dots, then “Remove connection”.

      Every scale runs 0…100. Score: 100 = remove first. Staleness: 100 = long silent.
      "
    `);
  });

  test.each([
    ["![x](https://example.com/x.png)", "`![x](https://example.com/x.png)`"],
    ["[click](javascript:0)", "\\[click\\](javascript:0)"],
    ["<img src=x>", "\\<img src=x\\>"],
    ["ada@example.com", "`ada@example.com`"],
    ["see www.example.com", "see `www.example.com`"],
    ["`@", "`` `@ ``"],
    ["1. Ada", "1\\. Ada"],
    ["- Ada", "\\- Ada"],
    ["&amp;", "\\&amp;"],
  ])("%s stays text", async (text, expected) => {
    expect(await paragraph(text)).toBe(expected);
  });

  test.each<[place: string, prefix: string, block: (text: Text) => Block]>([
    ["paragraph", "", (text) => ({ kind: "paragraph", text })],
    ["heading", "## ", (text) => ({ kind: "heading", level: 2, text })],
    ["callout", "> ", (text) => ({ kind: "callout", tone: "warn", text })],
    ["bullet", "- ", (text) => ({ kind: "list", style: "bullet", items: [{ text }] })],
    ["step", "3. ", (text) => ({ kind: "list", style: "number", start: 3, items: [{ text }] })],
    ["detail", "- Ada\n  - ", (text) => ({ kind: "list", style: "bullet", items: [{ text: "Ada", details: [text] }] })],
  ])("no text in a %s leaves an active character, nor a line break", async (place, prefix, block) => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const page = await printed(markdown, { blocks: [block({ text, name: true })] });
        expect(page.slice(0, prefix.length)).toBe(prefix);
        const line = page.slice(prefix.length, -1);
        expect(line).not.toContain("\n");
        expect(active(line)).not.toMatch(SIGNS);
        // After `#` and after a box to tick, nothing opens a list or a rule any more.
        if (place !== "heading" && place !== "tick") expect(line).not.toMatch(/^\s*(?:[-+=]|\d+[.)](?:\s|$))/);
      }),
    );
  });

  test("a cell never ends its cell", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (left, right) => {
        const document = { blocks: [{ kind: "table" as const, columns: [{ title: "A" }, { title: "B" }], rows: [[left, right]] }] };
        const row = (await printed(markdown, document)).split("\n")[2] ?? "";
        expect(row.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(3);
      }),
    );
  });

  test("links to LinkedIn and nowhere else", async () => {
    const linked = (link: string) => printed(markdown, { blocks: [{ kind: "paragraph", text: { text: "here", link } }] });
    expect(await linked("https://www.linkedin.com/in/ada_(x)")).toBe("[here](https://www.linkedin.com/in/ada_%28x%29)\n");
    expect(await linked("https://example.com/")).toBe("here\n");
  });
});
