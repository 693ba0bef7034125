/** Profile addresses as ids: one person, one id, however the address is written. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idByName, slugOf } from "../../src/export/person-id.ts";

const HOST = "https://www.linkedin.com/in/";
/** What stands in real addresses: letters of any script, digits, hyphens. */
const slug = fc.string({
  unit: fc.oneof(
    fc.constantFrom("-", "a", "Z", "7", "ë", "e\u0301", "李", "İ", "ß", "Ж"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }).filter((char) => /^[\p{L}\p{N}]/u.test(char)),
  ),
  minLength: 1,
  maxLength: 20,
});

describe("an id by address", () => {
  it("is the same encoded and raw", () => {
    fc.assert(
      fc.property(slug, (name) => {
        expect(slugOf(HOST + encodeURIComponent(name))).toBe(slugOf(HOST + name));
      }),
    );
  });

  it("is the same for the id itself as an address", () => {
    fc.assert(
      fc.property(slug, (name) => {
        const id = slugOf(HOST + name);
        expect(slugOf(HOST + id)).toBe(id);
      }),
    );
  });

  it("is the same composed and decomposed, in any case of ASCII letters", () => {
    fc.assert(
      fc.property(slug, (name) => {
        expect(slugOf(HOST + name.normalize("NFD"))).toBe(slugOf(HOST + name.normalize("NFC")));
        expect(slugOf(HOST + name.replace(/[a-z]/g, (letter) => letter.toUpperCase()))).toBe(slugOf(HOST + name));
      }),
    );
  });

  it.each([
    "https://www.linkedin.com/in/ada-example",
    "http://linkedin.com/in/ada-example/",
    "www.linkedin.com/in/Ada-Example",
    "https://de.linkedin.com/in/ada-example?trk=mail#top",
    " https://www.linkedin.com/in/ada-example/en ",
    "https://www.linkedin.com/in/ada%2Dexample",
  ])("%s is Ada's", (address) => expect(slugOf(address)).toBe("ada-example"));

  it.each([
    "",
    "NA",
    "https://www.linkedin.com/in",
    "https://www.linkedin.com/in/",
    "https://www.linkedin.com/company/acme",
    "https://www.example.org/in/ada-example",
    "https://www.linkedin.com.example.org/in/ada-example",
    "https://www.example.org/?https://www.linkedin.com/in/ada-example",
  ])("%j is nobody's", (address) => expect(slugOf(address)).toBeUndefined());

  it("survives a lone percent sign", () => expect(slugOf(`${HOST}100%-ada`)).toBe("100%-ada"));
});

describe("an id by name", () => {
  it("does not depend on spaces, case or the form of marks", () => {
    expect(idByName(" Zoe\u0308  MUSTER ", "2021-02-07")).toBe(idByName("Zoë Muster", "2021-02-07"));
  });
  it("tells days apart", () => expect(idByName("Kim Muster", "2021-02-07")).not.toBe(idByName("Kim Muster", "2021-02-08")));
  it("is never an address's", () =>
    fc.assert(fc.property(fc.string(), slug, (name, other) => idByName(name, undefined) !== slugOf(HOST + other))));
});
