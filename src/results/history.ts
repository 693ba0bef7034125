/** `prune history`: how a network grew and shrank from export to export, and which removals the exports prove. */
import * as z from "zod";
import { count, list, text, type Value } from "../result/fields.ts";
import { doubts, exportFields, proofCounts } from "../result/proof.ts";

const month = text("prune")
  .regex(/^\d{4}-\d{2}$/)
  .describe("YYYY-MM");

const scanned = z
  .strictObject({
    ...exportFields,
    scannedAt: text("prune").describe("when it was read first: ISO 8601, UTC"),
    doubts: doubts.describe("against the one before; then nothing is concluded from the two"),
    since: z.strictObject(proofCounts).nullable().describe("since the one before; null of the first, and where there are doubts"),
  })
  .meta({ id: "scannedExport" });

const monthly = z
  .strictObject({
    month,
    connections: count.nullable().describe("people in the last export made in that month; null where none was"),
    dateOnly: count.nullable().describe("rows of it that hold nothing but a date"),
    came: count.describe("connected in that month, as the exports tell"),
    back: count.describe("connected or shown once more, in the month of the export that tells"),
    gone: count.describe("gone without you, in the month of the export that tells"),
    hidden: count.describe("hidden, in the month of the export that tells"),
    removed: count.describe("marked as removed in that month"),
    confirmed: count.describe("of these, how many a later export proves"),
    notDone: count.describe("of these, how many the newest export that could tell holds all the same"),
  })
  .meta({ id: "month" });

export const history = z
  .strictObject({
    schema: z.literal("prune/history@1"),
    version: text("prune"),
    scans: list(scanned).describe(
      "the exports of this network that are remembered, in the order in which they were made, the oldest first",
    ),
    months: list(monthly).describe("from the month of the first export to that of the last export or mark, none left out"),
    removals: z
      .strictObject({
        marked: count.describe("marks as removed in force"),
        confirmed: count.describe("an export proves them"),
        notDone: count.describe("the newest export that could tell holds them all the same"),
        open: count.describe("no export has told yet"),
      })
      .describe("of all time"),
    otherNetworks: count.describe("other networks of which exports are remembered"),
  })
  .meta({ id: "history" });

export type HistoryResult = Value<typeof history>;
export type MonthResult = Value<typeof monthly>;
