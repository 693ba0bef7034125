/** A ticked checklist is read back as its boxes say, whatever editors do to the rest. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Tick } from "../../src/document/document.ts";
import { isChecklist, ticksIn } from "../../src/document/ticks.ts";
import { markdown } from "../../src/formats/markdown.ts";
import { printed } from "../formats/print.ts";
import { hostileText } from "./hostile.ts";

function page(...items: readonly Tick[]): Promise<string> {
  return printed(markdown, { blocks: [{ kind: "ticks", start: 1, items }] });
}

const ada: Tick = { text: { text: "Ada Example", tone: "strong" }, details: ["connected in 2019"], id: "ada-example", says: "removed" };

test("what is not ticked stays open", async () => {
  expect(ticksIn(await page(ada))).toEqual([]);
});

test.each([
  ["x", "removed"],
  ["X", "removed"],
  ["r", "removed"],
  ["k", "keep"],
  ["K", "keep"],
  ["l", "later"],
  [" l", "later"],
  ["u", "unfollowed"],
  ["q", undefined],
])("[%s] says %s", async (sign, decision) => {
  const ticked = (await page(ada)).replace("[ ]", `[${sign}]`);
  expect(ticksIn(ticked)).toEqual([{ line: 1, sign: sign.trim(), decision, id: "ada-example", name: "Ada Example" }]);
});

test("x says what the heading advises", async () => {
  const signs = async (says: Tick["says"]) => ticksIn((await page({ ...ada, says })).replace("[ ]", "[x]"))[0]?.decision;
  expect(await signs("unfollowed")).toBe("unfollowed");
  expect(await signs(undefined)).toBeUndefined();
});

test("a list of one's own, or one whose comments are gone, names people by name", () => {
  expect(ticksIn("* [k] **Ada Example**, first boss\r\n1. [l] 2. **Baker \\| Sons**")).toEqual([
    { line: 1, sign: "k", decision: "keep", id: undefined, name: "Ada Example" },
    { line: 2, sign: "l", decision: "later", id: undefined, name: "Baker | Sons" },
  ]);
});

test("an id that nobody can read counts as none", () => {
  expect(ticksIn("- [k] 1. **Ada** <!-- prune removed %E0%A4%A -->")[0]).toMatchObject({ id: undefined, name: "Ada" });
});

test("only texts with boxes are checklists", () => {
  expect(isChecklist("id,decision\n[x] ada,keep")).toBe(false);
  expect(isChecklist('["ada"]')).toBe(false);
  expect(isChecklist("# Today\n\n- [ ] 1. **Ada**")).toBe(true);
});

test("whatever a name or an id holds, the box is about them and about nobody else", async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, hostileText, async (name, id, detail) => {
      fc.pre(id !== "");
      const text = await page({ ...ada, text: { text: name, tone: "strong", name: true }, details: [{ text: detail, name: true }], id });
      const ticked = text.replace("[ ]", "[k]");
      const ticks = ticksIn(ticked);
      expect(ticks).toHaveLength(1);
      expect(ticks[0]).toMatchObject({ line: 1, decision: "keep", id: id.replace(/\p{Cs}/gu, "\ufffd") });
    }),
  );
});
