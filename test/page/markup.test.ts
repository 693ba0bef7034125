import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runsOf } from "../../src/document/runs.ts";
import { elementsOf } from "../../src/page/blocks.ts";
import { element } from "../../src/page/element.ts";
import { embedded, markupOf } from "../../src/page/markup.ts";
import { clean } from "../../src/text/clean.ts";
import { anyDocument, hostileText } from "../document/hostile.ts";

/** A tag of prune's own, its attributes in quotes. */
const TAG = /^<\/?[a-z][a-z0-9]*(?: [a-z-]+="[^"<>]*")*>$/;

const UNESCAPES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/** The texts between tags, as a browser reads them. */
function textsIn(html: string): string {
  const parts = html.split(/(<[^>]*>)/);
  for (const tag of parts.filter((_, index) => index % 2 === 1)) expect(tag).toMatch(TAG);
  return parts
    .filter((_, index) => index % 2 === 0)
    .join("")
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => UNESCAPES[sign] as string);
}

describe("markup", () => {
  it("keeps a text a text, between tags and in attributes", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, value) => {
        expect(textsIn(markupOf(element("p", { title: value }, text)))).toBe(clean(text));
      }),
    );
  });

  it("leaves out what is not there, and never ends what has no end", () => {
    expect(markupOf(element("p", { hidden: true, id: undefined, class: false }, undefined, ["a", [element("br")]]))).toBe(
      '<p hidden="">a<br></p>',
    );
  });

  it("says all that a document says, and has no tag but prune's own", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const said = textsIn(
          elementsOf(document, { level: 1 })
            .map((node) => markupOf(node))
            .join(""),
        );
        for (const block of document.blocks) {
          if (block.kind !== "paragraph") continue;
          for (const { text } of runsOf(block.text)) expect(said).toContain(text);
        }
      }),
    );
  });

  it("leads to LinkedIn only, and tells no page where one comes from", () => {
    const link = (address: string) =>
      elementsOf({ blocks: [{ kind: "paragraph", text: { text: "x", link: address } }] }, { level: 1 }).map(markupOf);
    expect(link("https://www.linkedin.com/in/ada")).toEqual([
      '<p><a href="https://www.linkedin.com/in/ada" target="_blank" rel="noreferrer noopener">x</a></p>',
    ]);
    for (const address of ["javascript:alert(1)", "https://example.com/", "//www.linkedin.com/", "data:text/html,x"])
      expect(link(address)).toEqual(["<p>x</p>"]);
  });
});

describe("embedded JSON", () => {
  it("ends no script and begins no comment, and is the same value", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(hostileText, fc.constantFrom("</script>", "<!--", "<script", "]]>"))), (texts) => {
        const text = embedded(JSON.stringify(texts));
        expect(text).not.toContain("<");
        expect(JSON.parse(text)).toEqual(texts);
      }),
    );
  });
});
