/** `prune history`: how a network grew and shrank from export to export, and which removals the exports prove. */
import * as z from "zod";
import { count, list, text, type Value } from "../result/fields.ts";
import { doubts, exportFields, monthly, proofCounts, removals } from "../result/proof.ts";

const scanned = z
  .strictObject({
    ...exportFields,
    scannedAt: text("prune").describe("when it was read first: ISO 8601, UTC"),
    doubts: doubts.describe("against the one before; then nothing is concluded from the two"),
    since: z.strictObject(proofCounts).nullable().describe("since the one before; null of the first, and where there are doubts"),
  })
  .meta({ id: "scannedExport" });

export const history = z
  .strictObject({
    schema: z.literal("prune/history@1"),
    version: text("prune"),
    scans: list(scanned).describe(
      "the exports of this network that are remembered, in the order in which they were made, the oldest first",
    ),
    months: list(monthly).describe("from the month of the first export to that of the last export or mark, none left out"),
    removals,
    otherNetworks: count.describe("other networks of which exports are remembered"),
  })
  .meta({ id: "history" });

export type HistoryResult = Value<typeof history>;
export type MonthResult = Value<typeof monthly>;
