/** Names, positions, companies and messages made to do harm, in a real browser: none of them runs, none of them asks for anything. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../document/hostile.ts";
import { chromiumPath } from "./chromium.ts";
import { browser, type Opened, type Place, placeOf } from "./pages.ts";

/** What harms pages, each with something that would be noticed: a dialog, a request, a mark on the window. */
const ATTACKS = [
  "<script>window.harmed=1</script>",
  "</script><script>window.harmed=1</script>",
  "<img src=x onerror=window.harmed=1>",
  '"><img src=http://example.com/a.png onerror="alert(1)">',
  "'><svg onload=alert(1)>",
  "<svg><script href=data:text/javascript,alert(1) />",
  "<iframe srcdoc='<script>parent.harmed=1</script>'>",
  "<iframe src=javascript:alert(1)>",
  "<a href=javascript:alert(1)>x</a>",
  "<style>*{background:url(http://example.com/b.png)}</style>",
  "</style><link rel=stylesheet href=http://example.com/c.css>",
  "<meta http-equiv=refresh content='0;url=http://example.com/'>",
  "<base href=http://example.com/>",
  "<form action=http://example.com/><button>x</button></form>",
  "<input autofocus onfocus=alert(1)>",
  "<details open ontoggle=alert(1)>",
  "<video><source onerror=alert(1)>",
  "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
  "<!--><img src=x onerror=alert(1)>-->",
  "<![CDATA[><script>alert(1)</script>]]>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  "<template><script>alert(1)</script></template>",
  "</title><script>alert(1)</script>",
  "</textarea><script>alert(1)</script>",
  "javascript:alert(1)//",
  "{{constructor.constructor('alert(1)')()}}",
  "$" + "{alert(1)}",
  "#{alert(1)}",
  "<%= alert(1) %>",
  "url(javascript:alert(1))",
  "expression(alert(1))",
  "__proto__",
  "constructor",
  "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;img src=x onerror=alert(1)&#62;",
  "a\u2028alert(1)\u2029b",
  "\u202egnp.exe",
  "\ufeff<script>alert(1)</script>",
  "＜script＞alert(1)＜/script＞",
  "x".repeat(9_900),
  "<b>".repeat(3_000),
];

const evil = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ATTACKS) },
  { weight: 1, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...ATTACKS), hostileText).map(([attack, text]) => `${text}${attack}${text}`) },
);

/** As long as prune reads a cell at all. */
const cell = (text: string) => `"${text.slice(0, 9_990).replaceAll('"', '""').replaceAll("\0", "")}"`;
const csv = (rows: readonly (readonly string[])[]) => `${rows.map((row) => row.map(cell).join(",")).join("\n")}\n`;

/** An export whose every text is drawn from them. */
function evilExport(seed: number): Readonly<Record<string, string>> {
  const rows = fc.sample(fc.tuple(evil, evil, evil, evil, evil), { seed, numRuns: 160 });
  const dates = (index: number) => `${String((index % 28) + 1).padStart(2, "0")} Mar ${2012 + (index % 14)}`;
  const url = (slug: string, index: number) => (index % 3 === 0 ? slug : `https://www.linkedin.com/in/${slug}-${index}`);
  return {
    "Connections.csv": csv([
      ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"],
      // Every attack once in each place, then what was drawn; several of one company, so that there are groups of it.
      ...ATTACKS.map((attack, index) => [
        attack,
        attack,
        `https://www.linkedin.com/in/${attack}-${index}`,
        "",
        attack,
        attack,
        dates(index),
      ]),
      ...ATTACKS.map((attack, index) => [
        `Ada ${index}`,
        "Example",
        `https://www.linkedin.com/in/ada-${index}`,
        "",
        attack,
        `Crypto signals, DM me on WhatsApp ${attack}`,
        dates(index),
      ]),
      ...Array.from({ length: 9 }, (_, index) => [
        `Bo ${index}`,
        attackAt(2),
        `https://www.linkedin.com/in/bo-${index}`,
        "",
        attackAt(3),
        "CEO",
        dates(index),
      ]),
      ...rows.map(([first, last, slug, company, position], index) => [first, last, url(slug, index), "", company, position, dates(index)]),
    ]),
    "messages.csv": csv([
      [
        "CONVERSATION ID",
        "CONVERSATION TITLE",
        "FROM",
        "SENDER PROFILE URL",
        "TO",
        "RECIPIENT PROFILE URLS",
        "DATE",
        "SUBJECT",
        "CONTENT",
        "FOLDER",
      ],
      ...ATTACKS.map((attack, index) => [
        `c${index}`,
        attack,
        `Ada ${index} Example`,
        `https://www.linkedin.com/in/ada-${index}`,
        "Me Owner",
        "https://www.linkedin.com/in/me-owner",
        `2024-03-0${(index % 9) + 1} 10:00:00 UTC`,
        attack,
        `Invest in crypto, 10% a week guaranteed ${attack}`,
        "INBOX",
      ]),
    ]),
    "Profile.csv": csv([
      ["First Name", "Last Name", "Headline", "Summary"],
      ["Me", "Owner", attackAt(0), attackAt(1)],
    ]),
    "Notes.csv": csv([
      ["Connection First Name", "Connection Last Name", "Connection Profile URL", "Note", "Created On", "Edited On"],
      ["Ada 3", "Example", "https://www.linkedin.com/in/ada-3", attackAt(4), "", ""],
    ]),
  };
}

function attackAt(index: number): string {
  return ATTACKS[index] as string;
}

/** What a text that got out of its place would have left behind. */
async function harm({ page, misdeeds }: Opened): Promise<readonly unknown[]> {
  const found = await page.evaluate(() => ({
    harmed: (window as { harmed?: unknown }).harmed ?? null,
    // What prune never makes.
    strange: document.querySelectorAll(
      "img, iframe, object, embed, video, audio, base, link, form[action], math, template, noscript, meta[http-equiv=refresh]",
    ).length,
    scripts: document.querySelectorAll("script").length,
    styles: document.querySelectorAll("style").length,
    handlers: [...document.querySelectorAll("*")].flatMap((one) =>
      one.getAttributeNames().filter((name) => name.startsWith("on") || name === "srcdoc"),
    ),
    links: [...document.querySelectorAll("a[href]")]
      .map((link) => link.getAttribute("href") ?? "")
      .filter((address) => !/^(?:#|https:\/\/www\.linkedin\.com\/)/.test(address)),
  }));
  const isWell =
    found.harmed === null &&
    found.strange === 0 &&
    found.scripts === 2 &&
    found.styles === 1 &&
    found.handlers.length + found.links.length === 0;
  return [...misdeeds, ...(isWell ? [] : [found])];
}

describe.skipIf(chromiumPath() === undefined)("hostile texts", () => {
  const { open } = browser();

  const places = [1, 2].map((seed) => placeOf(evilExport(seed)));
  const [first] = places as [Place];

  it.each(places)("run nothing and ask for nothing, whatever is opened and pressed ($#)", async (place) => {
    place.prune("scan", "export");
    const opened = await open(place.page("--limit", "60"), { permissions: ["clipboard-read", "clipboard-write"] });
    const { page } = opened;
    await page.evaluate(() =>
      document.addEventListener("securitypolicyviolation", (event) => console.log(`policy ${event.violatedDirective}`)),
    );
    expect(await harm(opened)).toEqual([]);
    expect(await page.locator(".card").count()).toBeGreaterThan(20);
    for (const summary of await page.locator(".card summary").all()) await summary.click();
    await page.locator(".copy").first().focus();
    for (const key of "crkulwb") await page.keyboard.press(key);
    // Every row of the table, opened one after the other.
    await page.locator(".row .name").first().focus();
    const rows = Number(await page.locator(".window").getAttribute("aria-rowcount")) - 1;
    for (let step = 0; step < Math.min(rows, 60); step += 1) {
      await page.keyboard.press("Enter");
      if (step % 10 === 0) {
        const profile = page.locator(".opened details summary");
        if ((await profile.count()) > 0) await profile.first().click();
        await page.locator(".opened").getByText("Keep", { exact: true }).click();
        expect(await harm(opened)).toEqual([]);
        await page.keyboard.press("Escape");
        await page.locator(".row .name").nth(1).focus();
      }
      await page.keyboard.press("ArrowDown");
    }
    for (const attack of ["<script>window.harmed=1</script>", "(.*", "\\", "'\""]) {
      await page.locator("#filter-text").fill(attack);
      await page.locator("#filter-company").fill(attack);
    }
    await page.getByRole("button", { name: "Clear" }).click();
    for (const name of ["signal", "function", "group", "since"]) {
      const field = page.locator(`#filter-${name}`);
      for (const value of (await field.locator("option").evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))).slice(
        0,
        4,
      ))
        await field.selectOption(value);
    }
    for (const mark of await page.locator(".mark:visible").all()) {
      await mark.dispatchEvent("click");
      await page.keyboard.press("Escape");
    }
    await page.locator("#hand-over").click();
    await page.locator("#copy").click();
    expect(await harm(opened)).toEqual([]);
  });

  it("are what they are to whoever reads the page", async () => {
    first.prune("scan", "export");
    const { page } = await open(first.page());
    await page.locator("#filter-text").fill("<script>window.harmed=1</script>");
    for (const row of (await page.locator(".row:not(.head)").allInnerTexts()).slice(0, 3))
      expect(row).toContain("<script>window.harmed=1</script>");
  });
});
