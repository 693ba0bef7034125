/** `prune status`: how far one is, and what is left. */
import * as z from "zod";
import { leftFields, stillThere } from "../result/common.ts";
import { decisionCounts } from "../result/decision.ts";
import { count, date, list, text, type Value } from "../result/fields.ts";
import { since } from "../result/proof.ts";

/** How many people were decided about in a time, by what is in force about them. */
const period = z
  .strictObject({
    period: z.enum(["today", "week", "all"]),
    since: date.nullable().describe("the first day of it; null for all"),
    ...decisionCounts,
  })
  .meta({ id: "period" });

export const status = z
  .strictObject({
    schema: z.literal("prune/status@1"),
    version: text("prune"),
    today: date.describe("on the calendar of the machine that prints this"),
    pace: z.number().describe("people a day"),
    rest: z.number().min(0).describe("how many of them are left for today"),
    done: list(period).describe("decisions in force, one a person"),
    left: z
      .strictObject({
        ...leftFields,
        days: count.describe("at the pace"),
        until: date.nullable().describe("the last of these days"),
      })
      .nullable()
      .describe("the undecided; null where no scan is remembered"),
    headroom: z
      .strictObject({
        limit: z.literal(30000),
        connections: count.describe("in the export, by name"),
        dateOnly: count.describe("rows that hold nothing but a date; LinkedIn counts them"),
        removed: count.describe("of them, since the export"),
        room: z.int(),
      })
      .nullable()
      .describe("how near LinkedIn's limit; null without an export"),
    exports: list(
      z
        .strictObject({
          label: text("path"),
          remembered: z.boolean().describe("or else in the Downloads folder"),
          dated: date.nullable(),
          age: count.nullable().describe("in days"),
          old: z.boolean().describe("time for a new one"),
          guessed: z.boolean().describe("whether its date is only the newest one in it"),
        })
        .meta({ id: "export" }),
    ),
    stillThere,
    since,
    proof: z
      .strictObject({
        confirmed: count.describe("marks as removed that an export proves"),
        notDone: count.describe("marks as removed of people whom the newest export that could tell holds all the same"),
        open: count.describe("marks as removed or unfollowed that are newer than the newest export: a new one would prove them"),
      })
      .describe("what exports say of your marks"),
    agreement: z
      .strictObject({
        line: z.number().describe("the review line"),
        decisions: list(
          z.strictObject({ decision: z.enum(["removed", "unfollowed", "keep"]), over: count, under: count, unknown: count }),
        ).describe("the scores people had when it was decided"),
      })
      .describe("how decisions and scores agree"),
  })
  .meta({ id: "status" });

export type StatusResult = Value<typeof status>;
/** An export that prune knows of: the one it remembers, or one that waits in the Downloads folder. */
export type ExportResult = StatusResult["exports"][number];
