/** Bytes to text: encodings told apart, whole and in pieces alike. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, decodePieces } from "../../src/export/decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: "le" | "be", marked: boolean): Uint8Array {
  const units = [...(marked ? "\ufeff" : ""), ...text].join("");
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), order === "le");
  return bytes;
}

const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const size of sizes) {
    yield bytes.subarray(at, at + size);
    at += size;
  }
  yield bytes.subarray(at);
}

describe("decode", () => {
  const zoe = "Zoë Muster,Łódź 🚀\nنور,李\n";

  it.each([
    ["UTF-8", utf8(zoe), "utf-8"],
    ["UTF-8 with its mark", utf8(`\ufeff${zoe}`), "utf-8"],
    ["UTF-16 LE", utf16(zoe, "le", true), "utf-16le"],
    ["UTF-16 BE", utf16(zoe, "be", true), "utf-16be"],
    ["UTF-16 LE without its mark", utf16(zoe, "le", false), "utf-16le"],
    ["UTF-16 BE without its mark", utf16(zoe, "be", false), "utf-16be"],
  ])("reads %s", (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: zoe, encoding });
  });

  it("reads windows-1252", () => {
    const bytes = Uint8Array.of(0x5a, 0x6f, 0xeb, 0x20, 0x80, 0x2c, 0x44, 0x92, 0x9a, 0x9f, 0x0a);
    expect(decode(bytes)).toEqual({ text: "Zoë €,D’šŸ\n", encoding: "windows-1252" });
  });

  it("reads each line by itself, so that one damaged line does not spoil the others", () => {
    const bytes = joined(utf8("Zoë\n"), Uint8Array.of(0x5a, 0x6f, 0xeb, 0x0a), utf8("Ło").subarray(0, 1));
    expect(decode(bytes)).toEqual({ text: "Zoë\nZoë\n", encoding: "windows-1252" });
  });

  it("drops a letter in the middle of which the file breaks off", () => {
    expect(decode(utf8("Ada,Łódź\nZoë").subarray(0, -1))).toEqual({ text: "Ada,Łódź\nZo", encoding: "utf-8" });
  });

  it.each([
    ["Zo\x91,Andr\x8e,", "Zoë,André,"],
    ["Mu\x96oz,G\x97mez", "Muñoz,Gómez"],
    ["M\x9fller & S\x9ahne, O\xd5Neil", "Müller & Söhne, O’Neil"],
  ])("reads Mac Roman by where its letters are: %j", (written, text) => {
    const bytes = Uint8Array.from(written, (char) => char.charCodeAt(0));
    expect(decode(bytes)).toEqual({ text, encoding: "macintosh" });
  });

  it.each([
    ["Acme\x99, Children\x92s, more\x85", "Acme™, Children’s, more…"],
    ["a \x93quote\x94 \x96 100\x80", "a “quote” – 100€"],
    ["Toma\x9a Dvo\xf8\xe1k", "Tomaš Dvoøák"],
    ["\x8atefan M\xfcller", "Štefan Müller"],
  ])("does not take windows-1252 for Mac Roman: %j", (written, text) => {
    const bytes = Uint8Array.from(written, (char) => char.charCodeAt(0));
    expect(decode(bytes)).toEqual({ text, encoding: "windows-1252" });
  });

  it("keeps a mark in the middle, where it is part of a name", () => {
    expect(decode(utf8("\ufeffAda\n\ufeffZoë")).text).toBe("Ada\n\ufeffZoë");
  });

  it("drops NUL", () => {
    expect(decode(utf8("Ada\n\0\0\0\0")).text).toBe("Ada\n");
  });
});

describe("decodePieces", () => {
  const line = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "ë", "李", "🚀", "\ufeff", "\0", ",", '"', "\r"), maxLength: 12 }).map(utf8),
    fc.uint8Array({ maxLength: 6 }),
  );
  const file = fc.oneof(
    fc.array(line, { maxLength: 8 }).map((lines) => joined(...lines.flatMap((bytes) => [bytes, utf8("\n")]))),
    fc
      .tuple(fc.string({ unit: fc.constantFrom("a", "ë", "李", "🚀", "\n"), minLength: 2 }), fc.constantFrom("le" as const, "be" as const))
      .map(([text, order]) => utf16(`ab${text}`, order, true)),
  );

  it("decodes as the whole, wherever the pieces end", async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.array(fc.nat(7), { maxLength: 30 }), fc.integer({ min: 4, max: 20 }), async (bytes, sizes, block) => {
        const whole = decode(bytes);
        fc.pre(whole.encoding !== "macintosh");
        let text = "";
        for await (const part of decodePieces(inPieces(bytes, sizes), block)) text += part.text;
        expect(text).toBe(whole.text);
      }),
      { numRuns: 500 },
    );
  });

  it("says where a line was windows-1252", async () => {
    const encodings: string[] = [];
    for await (const { encoding } of decodePieces(inPieces(joined(utf8("Zoë\n"), Uint8Array.of(0xeb, 0x0a)), [5]), 4))
      encodings.push(encoding);
    expect(encodings).toContain("windows-1252");
  });
});
