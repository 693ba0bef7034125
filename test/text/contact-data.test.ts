/** Contact data is told apart from years, licences, standards and sums. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { contactIn } from "../../src/text/contact-data.ts";
import { textOf } from "../../src/text/text.ts";

const find = (text: string) => contactIn(textOf(text), "e-mail", "messenger", "link", "handle", "phone");

test.each([
  ["Mail ada@example.com", "ada@example.com"],
  ["ada (at) example (dot) com", "ada (at) example (dot) com"],
  ["see https://example.com/x.", "https://example.com/x"],
  ["t.me/ada_example", "t.me/ada_example"],
  ["IG: @ada_example", "ig: @ada_example"],
  ["微信：ada88example", "微信：ada88example".normalize("NFKC")],
  ["Call +49 (0)30 555 0100", "+49 (0)30 555 0100"],
  ["(555) 010-7788", "(555) 010-7788"],
  ["Tel 5550107", "5550107"],
  ["٠٥٠ ٥٥٥ ٠١٢٣", "050 555 0123"],
  ["९८७६५४३२१०", "9876543210"],
  ["5️⃣5️⃣5️⃣0️⃣1️⃣0️⃣7️⃣7️⃣8️⃣8️⃣", "5550107788"],
])("%s", (text, found) => {
  expect(find(text)).toBe(found);
});

test.each([
  "Engineer 2010-2015, 2015-2018",
  "2015 - 2018",
  "01.04.2015 - 31.12.2018",
  "ISO 9001 14001 45001",
  "License 0123456789",
  "CNPJ 12.345.678/0001-90",
  "Budget of $500 000 000",
  "1 000 000 000 users",
  "ext. 4521",
  "Engineer @example",
  "Telegram: messaging platform",
  "Instagram Marketing",
  "Booking.com",
  "24/7/365 support",
  "1234567890",
])("nothing in %s", (text) => {
  expect(find(text)).toBeUndefined();
});

test("is found in ASCII as it is beside another script", () => {
  const piece = fc.constantFrom(
    ...[
      "ada",
      "@",
      "example",
      ".com",
      " (at) ",
      " dot ",
      "www.",
      "https://",
      "/",
      "wa.me",
      "whatsapp",
      "line id",
      ":",
      "ada_88",
      "+",
      "00",
      "555",
      "010",
    ],
    ...["7788", "(", ")", "-", ".", ",", "tel", "no", "lic", "$", "usd", " ", " ", "2015", "users", "telegram"],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      expect(find(text)).toBe(find(`${text} | ö`));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["nine digits", "123456780", true],
  ["eight digits", "12345679", false],
  ["eight digits behind a word for it", "tel 12345679", true],
  ["seven digits behind a word for it", "tel 1234567", true],
  ["six digits behind a word for it", "tel 123456", false],
  ["eight international ones", "+12345679", true],
  ["seven international ones", "+1234567", false],
  ["eight behind two noughts", "0012345679", true],
  ["four noughts and four digits", "00001239", false],
  ["fifteen digits", "+123456789012355", true],
  ["sixteen digits", "+1234567890123556", false],
  ["two years", "hotline 2015 - 2018", false],
  ["a day", "hotline 01.02.2015", false],
  ["a round sum", "123456000", false],
  ["a round sum, internationally", "+123456000", true],
  ["one digit all over", "777777777", false],
  ["a rising row", "234567890", false],
  ["behind a word for something else", "license 123456780", false],
  ["before a word for something else", "123456780 users", false],
  ["before another word", "123456780 Ada", true],
  ["a number after one that is none", "license 123456780, tel 555010012", true],
])("a telephone number is %s: %s, %s", (_, text, is) => {
  expect(find(`Nurse | ${text}`) !== undefined).toBe(is);
});

test("of several kinds the first wanted is told, and none that was not", () => {
  const text = textOf("ada@example.org www.example.org +12345679");
  expect(contactIn(text, "phone", "e-mail")).toBe("+12345679");
  expect(contactIn(text, "e-mail", "phone")).toBe("ada@example.org");
  expect(contactIn(text, "link")).toBe("www.example.org");
  expect(contactIn(text, "handle", "messenger")).toBeUndefined();
});
