import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runPage } from "../../src/commands/page.ts";
import { main } from "../../src/main.ts";
import { pageOf } from "../../src/page/page.ts";
import { partsOf } from "../page/people.ts";
import { connectionsCsv, session } from "./small-network.ts";

describe("prune page", () => {
  it("writes prune.html of the last scan, and says where", async () => {
    const { prune, folder } = await session();
    const { code, out, err } = await prune("page");
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("From the scan of");
    expect(err).toContain("Written to prune.html. It holds the names of all your connections: keep it to yourself.");
    const html = await readFile(join(folder, "prune.html"), "utf8");
    for (const text of ["Toma Brisk", "Guaranteed daily returns on forex signals, DM me on WhatsApp", "Connected on February 7, 2021"])
      expect(html).toContain(text);
    expect(html.startsWith("<!doctype html>\n")).toBe(true);
    expect(html.endsWith("</html>\n")).toBe(true);
  });

  it("says what the checklist says, in its words", async () => {
    const { prune, folder } = await session();
    const { out } = await prune("checklist", "--format", "markdown");
    await prune("page");
    const html = await readFile(join(folder, "prune.html"), "utf8");
    const words = (text: string) => text.replace(/<[^>]*>|[`*#>[\]\\]|&#39;|&quot;|["'\s]/g, "");
    const page = words(html);
    const lines = out.split("\n").flatMap((line) => (line.startsWith("  - ") && !line.includes("https") ? [words(line.slice(4))] : []));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(page).toContain(line);
  });

  it("replaces a page of prune's, and no other file", async () => {
    const { prune, folder, host } = await session();
    await host.writeFile("other.html", "<!doctype html>\n<p>mine\n");
    expect(await prune("page", "-o", "other.html")).toMatchObject({ code: 2, err: expect.stringContaining("is no page of prune's") });
    expect(await readFile(join(folder, "other.html"), "utf8")).toContain("mine");
    expect((await prune("page", "-o", "other.html", "--force")).code).toBe(0);
    expect((await prune("page", "-o", "other.html")).code).toBe(0);
    expect(await prune("page", "-o", ".")).toMatchObject({ code: 2, err: expect.stringContaining("it is a folder") });
    expect(await prune("page", "-o", "")).toMatchObject({ code: 2, err: expect.stringContaining("Which file?") });
  });

  it("opens the file it wrote where it is asked to, and says so where nothing opens it", async () => {
    const { host, err } = await session();
    const opened: string[] = [];
    const opening = (done: boolean) => ({ ...host, interactive: false, openFile: async (path: string) => opened.push(path) > 0 && done });
    await runPage(opening(true), undefined, { output: "prune.html", open: true });
    expect(err()).not.toContain("No browser");
    await runPage(opening(false), undefined, { output: "prune.html", open: true });
    await runPage(opening(true), undefined, { output: "prune.html" });
    expect(opened).toEqual(["prune.html", "prune.html"]);
    expect(err()).toContain("No browser could be started; open prune.html yourself.");
  });

  it("remembers its list, so that numbers on the cards can be marked, unless it is to leave no trace", async () => {
    const { prune } = await session();
    await prune("page", "--no-save");
    expect((await prune("mark", "removed", "1")).code).toBe(2);
    await prune("page");
    expect((await prune("mark", "removed", "1")).out).toContain("Toma Brisk");
  });

  it("has nobody on its list who was decided about, and says in the table what was", async () => {
    const { prune, folder } = await session();
    await prune("mark", "keep", "Ada Example");
    await prune("page");
    const html = await readFile(join(folder, "prune.html"), "utf8");
    expect(html).toContain("<bdi>Toma Brisk</bdi>");
    expect(html).not.toContain("<bdi>Ada Example</bdi>");
    expect(html).toContain('"decision":"keep"');
  });

  it("lets nothing run or load but its own script and style", async () => {
    const parts = await partsOf(connectionsCsv());
    const asset = (text: string) => ({ text, sha256: createHash("sha256").update(text).digest("base64") });
    const html = [...pageOf(parts, { script: asset("run()"), style: asset("p{}") })].join("");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll("&#39;", "'");
    expect(policy).toBe(
      `default-src 'none'; script-src 'sha256-${asset("run()").sha256}'; style-src 'sha256-${asset("p{}").sha256}'; base-uri 'none'; form-action 'none'`,
    );
    expect(html).toContain("<script>run()</script>");
    expect(html).toContain("<style>p{}</style>");
    // Inline styles and handlers would need to be allowed.
    expect(html).not.toMatch(/<[^>]* (?:style|on[a-z]+|src|srcset|action|formaction)=/);
  });

  it("leads to nobody's profile unless that is asked for", async () => {
    const { prune, folder } = await session();
    const links = async (...flags: readonly string[]) => {
      await prune("page", ...flags);
      const html = await readFile(join(folder, "prune.html"), "utf8");
      return [...html.matchAll(/href="(https?:[^"]*)"/g)].map(([, address]) => address);
    };
    const usual = await links();
    expect(usual.length).toBeGreaterThan(0);
    expect(usual.filter((address) => !address?.startsWith("https://www.linkedin.com/mynetwork/"))).toEqual([]);
    expect(await links("--method", "profile")).toContain("https://www.linkedin.com/in/toma-brisk-9");
  });

  it("is the same however hostile the names are: texts", async () => {
    const csv = `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"<script>alert(1)</script>","</script><!--",https://www.linkedin.com/in/evil,,"""><img src=x onerror=alert(1)>","Crypto signals, DM me on WhatsApp {{7*7}} \u2028 </style>",07 Feb 2021\n`;
    const { host, folder } = await session({ files: { "Connections.csv": csv } });
    expect(await main(["page", "--no-save"], host)).toBe(0);
    const html = await readFile(join(folder, "prune.html"), "utf8");
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<\/script/g)).toHaveLength(2);
    expect(html).not.toMatch(/<img|<!--(?! made by prune page -->)|\u2028/);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });
});
