/** What a later export says of an earlier one, as every result tells it. */
import * as z from "zod";
import { count, date, list, text, type Value } from "./fields.ts";

/** An export, as far as others are compared with it. */
export const exportFields = {
  label: text("path").describe("as it was named"),
  dated: date.nullable().describe("its day; null where nothing in it has a date"),
  guessed: z.boolean().describe("whether that is only the newest date in it, so that it may be younger"),
  connections: count.describe("people in it, by name"),
  dateOnly: count.describe("rows that hold nothing but a date"),
};

export const comparedExport = z.strictObject(exportFields).meta({ id: "comparedExport" });

export const doubts = z
  .enum(["short", "older"])
  .nullable()
  .describe("short: one of the two lacks many people; older: the newer one is not; then nothing is concluded. null: none");

/** How many people each class holds. */
export const proofCounts = {
  confirmed: count.describe("marked as removed, and gone"),
  notDone: count.describe("marked as removed, and there all the same: back on the list"),
  came: count.describe("new connections"),
  back: count.describe("connected once more, or shown once more"),
  gone: count.describe("gone without you: they removed you, or closed their account"),
  hidden: count.describe("gone, and a row of their day holds only a date instead"),
  changed: count.describe("in another company or position"),
  unclear: count.describe("gone, and nothing tells why"),
};

/** What is new since the export before: the first thing a scan after a scan says. */
export const since = z
  .strictObject({
    export: comparedExport.describe("the one before"),
    doubts,
    short: z.enum(["before", "after"]).nullable().describe("which of the two is short"),
    ...proofCounts,
    unfollowed: count.nullable().describe("marked as unfollowed, and so it is; null where one of the exports has no Member_Follows.csv"),
    notUnfollowed: count.nullable().describe("marked as unfollowed, and not to be seen in Member_Follows.csv"),
    again: list(
      z.strictObject({
        id: text("id"),
        name: text("name"),
        removedOn: date.describe("the day you marked it"),
        connectedOn: date,
      }),
    ).describe("whom you removed and are connected with again"),
  })
  .nullable()
  .describe("since the export before, of those that were scanned; null where there is none of this network")
  .meta({ id: "since" });

const month = text("prune")
  .regex(/^\d{4}-\d{2}$/)
  .describe("YYYY-MM");

export const monthly = z
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

export const removals = z
  .strictObject({
    marked: count.describe("marks as removed in force"),
    confirmed: count.describe("an export proves them"),
    notDone: count.describe("the newest export that could tell holds them all the same"),
    open: count.describe("no export has told yet"),
  })
  .describe("of all time");

export type SinceResult = NonNullable<Value<typeof since>>;
export type ComparedExport = Value<typeof comparedExport>;
