/** What a remembered scan must look like; loaded only when one is read. */
import * as z from "zod";

const text = z.string();
const count = z.int().nonnegative();

export const savedShape = z.strictObject({
  schema: z.literal("prune/saved@1"),
  savedAt: z.iso.datetime(),
  me: text.optional(),
  asOf: z.iso.date().optional(),
  reading: z.strictObject({
    kind: z.enum(["file", "stdin", "folder", "zip"]),
    label: text,
    files: z.array(z.strictObject({ name: text, rows: count, setAside: z.record(text, count) })),
    problems: z.array(z.strictObject({ file: text, line: count, row: count.optional(), kind: text, message: text, setAside: z.boolean() })),
    notes: z.array(text),
    dateOnly: count,
    dated: z.iso.date().nullable(),
  }),
  people: z.array(z.tuple([count, text, text, text, text, text, text, text, text, z.iso.date().nullable()])),
});
