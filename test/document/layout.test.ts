import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { layoutFor } from "../../src/document/layout.ts";
import { type Run, runsOf } from "../../src/document/runs.ts";
import { anyText } from "./hostile.ts";

const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

async function wrapped(text: string, columns: number): Promise<string[]> {
  const layout = await layoutFor(text);
  return layout.wrap(runsOf(text), columns).map(plain);
}

async function cut(text: string, columns: number): Promise<string> {
  const layout = await layoutFor(text);
  return plain(layout.cut(runsOf(text), columns));
}

describe("layout", () => {
  test("wraps at spaces, and within a word only where it must", async () => {
    expect(await wrapped("to be or not to be", 9)).toEqual(["to be or", "not to be"]);
    expect(await wrapped("a abcdefghij", 4)).toEqual(["a ab", "cdef", "ghij"]);
    expect(await wrapped("北星商事株式会社", 6)).toEqual(["北星商", "事株式", "会社"]);
    expect(await wrapped("👩‍💻👩‍💻👩‍💻", 4)).toEqual(["👩‍💻👩‍💻", "👩‍💻"]);
  });

  test("never breaks an address of LinkedIn's", async () => {
    expect(await wrapped("Open https://www.linkedin.com/mynetwork/ now", 12)).toEqual([
      "Open",
      "https://www.linkedin.com/mynetwork/",
      "now",
    ]);
  });

  test("keeps words together over the borders of spans", async () => {
    const layout = await layoutFor("");
    const lines = layout.wrap(runsOf(["see ", { text: "this", tone: "strong" }, ", then that"]), 9);
    expect(lines.map(plain)).toEqual(["see this,", "then that"]);
  });

  test("cuts whole characters off", async () => {
    expect(await cut("Ada Example", 11)).toBe("Ada Example");
    expect(await cut("Ada Example", 5)).toBe("Ada…");
    expect(await cut("漢字漢字", 6)).toBe("漢字…");
    expect(await cut("漢字漢字", 4)).toBe("漢…");
    expect(await cut("🇸🇪🇸🇪", 3)).toBe("🇸🇪…");
  });

  test("counts columns as string-width does, for every character and for any of them in a row", async () => {
    const wrong: string[] = [];
    const characters = Array.from({ length: 0xd800 - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));
    for (const character of [...characters, ...Array.from({ length: 0x2000 }, (_, index) => String.fromCharCode(0xe000 + index))]) {
      const layout = await layoutFor(character);
      const [run] = runsOf(character);
      if (run !== undefined && layout.width([run]) !== stringWidth(run.text)) wrong.push(character);
    }
    expect(wrong).toEqual([]);
    const scripts = fc.constantFrom(..."aÉяש سلام李かカ한Ａ、…│", "\u2068", "\u2069");
    await fc.assert(
      fc.asyncProperty(fc.array(scripts, { maxLength: 30 }), async (parts) => {
        const text = parts.join("");
        expect((await layoutFor(text)).width(runsOf(text))).toBe(stringWidth(text));
      }),
    );
  });

  test("whatever the text, lines and cut text fit, and wrapping loses nothing but spaces", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.integer({ min: 4, max: 60 }), async (text, columns) => {
        const runs = runsOf(text);
        const layout = await layoutFor(plain(runs));
        const lines = layout.wrap(runs, columns).map(plain);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        expect(lines.join("").replaceAll(" ", "")).toBe(plain(runs).replaceAll(" ", ""));
        expect(stringWidth(plain(layout.cut(runs, columns)))).toBeLessThanOrEqual(columns);
      }),
    );
  });

  test("a command stands on one line wherever one can hold it, with the sign that follows it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.integer({ min: 24, max: 60 }), async (before, columns) => {
        const command = "prune mark removed 1-15";
        const runs = runsOf([
          "x ".repeat(before),
          { text: command, tone: "code" },
          ", and more of it, then ",
          { text: command, tone: "code" },
          ".",
        ]);
        const lines = (await layoutFor("")).wrap(runs, columns).map(plain);
        expect(
          lines
            .filter((line) => line.includes(command))
            .join(" ")
            .split(command),
        ).toHaveLength(3);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
      }),
    );
  });

  test("every character measured by counting takes one column", async () => {
    const signs = Array.from({ length: 0x2600 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
      /[\p{L}\p{N}\p{P}\p{S}]/u.test(sign),
    );
    for (const sign of signs) {
      const layout = await layoutFor(sign);
      expect(layout.width(runsOf(sign)), sign).toBe(stringWidth(sign));
    }
  });
});
