/** Contact data is told apart from years, licences, standards and sums. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { textOf } from "../../src/text/text.ts";
import { contactIn } from "../../src/verdict/contact.ts";

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
