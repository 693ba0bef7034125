/** A remembered scan is the scan: what is written down says the same when it is read again, and nothing less is taken for it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { listen } from "../../src/contact/impression.ts";
import { read } from "../../src/reading/read.ts";
import { fromBytes, type Saved, toPieces } from "../../src/reading/saved.ts";
import { fakeHost } from "../host/fake-host.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures");
const QUIRKS = readdirSync(join(FIXTURES, "quirks")).filter((name) => /\.csv$/.test(name));

async function saved(name: string): Promise<Saved> {
  const { host } = await fakeHost();
  const reading = await read(await host.open([join(FIXTURES, name)]), { listen, ownerId: undefined, progress: () => undefined });
  return { savedAt: "2026-10-31T12:00:00.000Z", me: "Data engineer at Acme", reading };
}

const content = (scan: Saved): Buffer =>
  Buffer.concat(toPieces(scan).map((piece) => (typeof piece === "string" ? Buffer.from(piece) : piece)));

describe("a remembered scan", () => {
  it.each(["archive", ...QUIRKS.map((name) => `quirks/${name}`)])("of %s is read back as it was", async (name) => {
    const scan = await saved(name);
    const back = await fromBytes(content(scan), "scan.saved");
    const bytes = { ...scan.reading.original, bytes: Buffer.from(scan.reading.original.bytes) };
    // What is not known is left out of JSON.
    expect(JSON.parse(JSON.stringify(back))).toEqual(
      JSON.parse(JSON.stringify({ ...scan, isOutdated: false, reading: { ...scan.reading, original: bytes } })),
    );
    expect(back.reading.facts).toEqual(scan.reading.facts);
  });

  it("holds no text of a message", async () => {
    const kept = content(await saved("archive")).toString();
    const messages = parse(readFileSync(join(FIXTURES, "archive/messages.csv")), { columns: true }) as { readonly CONTENT: string }[];
    const texts = messages.map(({ CONTENT }) => CONTENT).filter(({ length }) => length > 20);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => kept.includes(text) || kept.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  });

  it.each([
    ["archive", true],
    ["quirks/address-forms.csv", false],
  ])("of %s that another detector read is outdated: %s", async (name, isOutdated) => {
    const older = content(await saved(name))
      .toString()
      .replace(/"detector":"[^"]+"/, '"detector":"0"');
    expect((await fromBytes(Buffer.from(older), "scan.saved")).isOutdated).toBe(isOutdated);
  });

  it("cut anywhere is damaged, and so is one with something behind it, or with other rows", async () => {
    const whole = content(await saved("quirks/address-forms.csv"));
    const otherwise = Buffer.from(whole).fill("-", whole.indexOf("\n") + 1);
    const wrong: Uint8Array[] = [otherwise, Buffer.concat([whole, Buffer.from("x")])];
    for (let end = 0; end < whole.length; end += 97) wrong.push(whole.subarray(0, end));
    for (const bytes of wrong) await expect(fromBytes(bytes, "here")).rejects.toThrow("The remembered scan is damaged: here");
  });
});
