/** Arbitrary texts, documents and results for the laws of the formats: every script, and whatever a hostile file could hold. */
import fc from "fast-check";
import type { Block, Document, Item, Span, Text, TickLine, Tone } from "../../src/document/document.ts";
import type { ConnectionResult, ScanResult } from "../../src/document/result.ts";
import { SCAN } from "./samples.ts";

const PIECES = [
  "Ada",
  "Zoë",
  "日向 さくら",
  "営業企画部",
  "김하늘",
  "يوسف الراوي",
  "יעל",
  "राजेश",
  "ශ්‍රී",
  "สมชาย",
  "می‌خواهم",
  "👩‍💻",
  "🇸🇪",
  "👍🏽",
  "1️⃣",
  "e\u0301\u0302\u0303",
  "\u0301",
  "\u200b",
  "\u200d",
  "\ufeff",
  "\u00ad",
  "\u202e",
  "\u2066",
  "\u2069",
  "\u061c",
  "\u001b[31m",
  "\u009b31m",
  "\u001b]8;;https://example.com\u0007",
  "\u0000",
  "\t",
  "\r\n",
  "\u2028",
  "\ud83d",
  " ",
  "   ",
  ",",
  ";",
  '"',
  "'",
  "=1+1",
  "+41",
  "-",
  "@ada",
  "＝SUM",
  "|",
  "\\",
  "`",
  "``",
  "**",
  "_",
  "[a](b)",
  "![x](y)",
  "<b>",
  "&lt;",
  "# ",
  "1. ",
  "> ",
  "~~~",
  "$x$",
  "http://example.com",
  "www.example.com",
  "ada@example.com",
  "x".repeat(120),
] as const;

/** Any text: letters of many scripts, signs with a meaning somewhere, controls, and arbitrary characters. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) }),
    {
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join(""));

const tone = fc.constantFrom<Tone>("plain", "strong", "muted", "good", "warn", "bad", "code");

const span: fc.Arbitrary<Span> = fc.oneof(
  hostileText,
  fc.record(
    {
      text: hostileText,
      tone,
      link: fc.oneof(
        hostileText,
        hostileText.map((end) => `https://www.linkedin.com/in/${end}`),
      ),
      name: fc.boolean(),
    },
    { requiredKeys: ["text"] },
  ),
);

export const anyText: fc.Arbitrary<Text> = fc.oneof(span, fc.array(span, { maxLength: 4 }));

const item: fc.Arbitrary<Item> = fc.record({ text: anyText, details: fc.array(anyText, { maxLength: 3 }) }, { requiredKeys: ["text"] });

const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 6 }).chain((columns) =>
  fc.record({
    kind: fc.constant("table" as const),
    columns: fc.array(
      fc.record({
        title: fc.constantFrom("", "#", "Name", "Main reason"),
        align: fc.constantFrom("left", "right"),
        flexible: fc.boolean(),
        enough: fc.constantFrom(1, 24),
        ...(columns > 2 ? { wraps: fc.constant(true as const) } : {}),
      }),
      { minLength: columns, maxLength: columns },
    ),
    rows: fc.array(fc.array(anyText, { minLength: columns, maxLength: columns }), { maxLength: 4 }),
  }),
);

const tickLine: fc.Arbitrary<TickLine> = fc.oneof(
  anyText,
  fc.record({ cut: anyText }),
  fc.record({ clauses: fc.array(anyText, { minLength: 1, maxLength: 4 }) }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant("heading" as const), level: fc.constantFrom(1, 2, 3), text: anyText }),
  fc.record({ kind: fc.constant("paragraph" as const), text: anyText }),
  fc.record({ kind: fc.constant("callout" as const), tone: fc.constantFrom("good", "warn", "bad", "muted"), text: anyText }),
  fc.record({
    kind: fc.constant("list" as const),
    style: fc.constantFrom("bullet", "number"),
    start: fc.integer({ min: 1, max: 1200 }),
    items: fc.array(item, { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant("ticks" as const),
    start: fc.integer({ min: 1, max: 1200 }),
    items: fc.array(
      fc.record({
        text: tickLine,
        details: fc.array(tickLine, { maxLength: 3 }),
        id: hostileText,
        says: fc.constantFrom("removed", "unfollowed", undefined),
      }),
      { maxLength: 4 },
    ),
  }),
  table,
  fc.record({
    kind: fc.constant("bars" as const),
    rows: fc.array(
      fc.record({ label: hostileText, value: fc.nat({ max: 40000 }), note: hostileText }, { requiredKeys: ["label", "value"] }),
      {
        maxLength: 4,
      },
    ),
  }),
);

export const anyDocument: fc.Arbitrary<Document> = fc.record({ blocks: fc.array(block, { maxLength: 5 }) });

const [SELLER] = SCAN.connections;

const connection: fc.Arbitrary<ConnectionResult> = fc
  .record({
    name: hostileText,
    firstName: hostileText,
    company: hostileText,
    position: hostileText,
    url: fc.option(hostileText),
    staleness: fc.option(fc.integer({ min: 0, max: 100 })),
    costs: fc.array(hostileText, { maxLength: 2 }),
    receipt: fc.array(
      fc.record({
        signal: fc.constant("position-offer"),
        group: fc.constant("spam" as const),
        family: fc.constant("position"),
        points: fc.integer({ min: -56, max: 60 }),
        because: hostileText,
      }),
      { maxLength: 2 },
    ),
  })
  .map((fields) => ({ ...(SELLER as ConnectionResult), ...fields }));

export const anyScan: fc.Arbitrary<ScanResult> = fc.array(connection, { maxLength: 4 }).map((connections) => ({ ...SCAN, connections }));
