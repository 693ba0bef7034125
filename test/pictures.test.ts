/** The pictures in the README are what prune prints: after a change `npx vitest run -u` makes them anew. Look at them then. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { PICTURES, picturesMade } from "../fixtures/pictures.ts";
import { terminalPicture } from "../fixtures/terminal-picture.ts";

const README = readFileSync(resolve(import.meta.dirname, "../README.md"), "utf8");

describe("the pictures", () => {
  it("are what prune prints", { timeout: 300_000 }, async () => {
    for (const [name, picture] of await picturesMade()) await expect(picture).toMatchFileSnapshot(`../fixtures/pictures/${name}.svg`);
  });

  it.each(PICTURES)("$name is in the README, and told to who cannot see it", ({ name }) => {
    expect(README).toMatch(new RegExp(`!\\[[^\\]]{20,}\\]\\(fixtures/pictures/${name}\\.svg\\)`));
  });

  it("hold every letter of a line, at its column, and nothing that a reader of SVG could trip over", () => {
    const picture = terminalPicture("a <title> & more", 40, [{ typed: "prune", lines: ["\u001b[1mAda\u001b[22m  <b> & │ ██▌ ───"] }]);
    expect(picture).toContain('<title id="title">a &lt;title&gt; &amp; more</title>');
    expect(picture).toContain('<text class="bold" x="22" y="102" textLength="24">Ada</text>');
    expect(picture).toContain('<text x="62" y="102" textLength="40">&lt;b&gt; &amp;</text>');
    // Two blocks and a half.
    expect(picture).toMatch(/<rect class="block" x="126" y="90.5" width="20" height="14"\/>/);
    for (const other of ["script", "href", "\u001b"]) expect(picture).not.toContain(other);
  });
});
