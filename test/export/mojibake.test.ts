/** Letters that were read as others are put back where a whole file shows it, and no letter that somebody writes is ever touched. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repairOf } from "../../src/export/mojibake.ts";

const NAMES = (
  "José Núñez|Zoë Müller|Søren Ærø|Çağla Yıldız|Łukasz Wójcik|Škoda Žižek|Œuvre Ÿ|Ñandú|PÍŠA|KŘÍŽ|ÁŽA|Ångström|São João|Île-de-France|Đặng Thị|Nguyễn Văn|" +
  "Иван Петров|Київ|Γιώργος|محمد الحربي|דוד|अनीता|山田 伸一|김민수|สมชาย|Ðorđe|Þór|SSauer|İbrahim|ÈÉÊË|Ãâä|Åsa Öberg|Ümit Şahin|Ștefan Țepeș|Œil|Ž|ÍŠ|Øž|Øš|ÅŽ"
).split("|");

/** What is seen where UTF-8 is read as something else. */
const spoil = (text: string, charset: "windows-1252" | "macintosh" = "windows-1252") =>
  new TextDecoder(charset).decode(new TextEncoder().encode(text), { stream: true });

describe("what somebody writes", () => {
  it("is left alone, in any mixture of languages", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 30 }), (names) => {
        expect(repairOf(names.join(",\n"))).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it("is left alone whatever letters it is made of", () => {
    const letters = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-žŠšŽžŒœŸ\u0370-\u04ff\u0590-\u06ff\u4e00-\u4e20]{1,12}$/);
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 20 }), (words) => {
        expect(repairOf(words.join(" "))).toBeUndefined();
      }),
      { numRuns: 3000 },
    );
  });

  it("is left alone with the signs people put behind names", () => {
    for (const text of [
      "SOCIÉTÉ™, CAFÉ® , ESPAÑA©, Nestlé®, Ó… Ñ… “É” «Ü»\nCAFÉ\u00a0: MÜNCHEN\u00a0– KÖLN",
      "Zoë, Søren, Łukasz, and one JosÃ© NuÃ±ez that LinkedIn itself holds",
    ])
      expect(repairOf(text)).toBeUndefined();
  });
});

describe("what was read wrongly", () => {
  const spoiled = fc.array(fc.constantFrom("José Núñez", "Zoë Müller", "Søren", "Иван Петров", "山田 伸一", "Łukasz", "“Ada” – €"), {
    minLength: 3,
    maxLength: 20,
  });

  it.each(["windows-1252", "macintosh"] as const)("as %s is put back, all of it", (charset) => {
    fc.assert(
      fc.property(spoiled, (names) => {
        // Some of Mac Roman's letters are in no name; two of these always show it.
        const text = ["José", "Núñez", ...names].join("\n");
        const found = repairOf(spoil(text, charset));
        expect(found?.mistaken).toBe(charset);
        expect(found?.repair(spoil(text, charset))).toBe(text);
      }),
    );
  });

  it("twice is put back twice", () => {
    const text = "José Núñez\nZoë Müller\nSøren Ærø";
    expect(repairOf(spoil(spoil(text)))?.repair(spoil(spoil(text)))).toBe(text);
  });

  it("leaves letters beside it as they are", () => {
    expect(repairOf("JosÃ©,NuÃ±ez,CafÃ© MÃ¼ller\nZoë,Muster")?.repair("JosÃ©,NuÃ±ez\nZoë")).toBe("José,Nuñez\nZoë");
  });
});
