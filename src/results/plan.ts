/** `prune plan`: the work in days to come. */
import * as z from "zod";
import { common, filter } from "../result/common.ts";
import { connectionFields } from "../result/connection.ts";
import { count, date, list, text, type Value } from "../result/fields.ts";

export const plan = z
  .strictObject({
    schema: z.literal("prune/plan@1"),
    ...common,
    filter,
    madeAt: text("prune").describe("ISO 8601, UTC"),
    from: date,
    skipWeekends: z.boolean(),
    doneOnFirst: count.describe("removed or unfollowed on the first day already"),
    at: text("prune").nullable().describe("when a calendar's entries begin, HH:MM; null for the whole day"),
    addresses: z.strictObject({ remove: text("prune"), unfollow: text("prune") }).describe("the pages to work on"),
    whole: z.strictObject({ people: count, days: count, until: date.nullable() }).describe("all that is left to do, however much is shown"),
    connections: list(
      z
        .strictObject({
          ...connectionFields,
          on: date.describe("the day for it"),
          section: z.enum(["remove", "review", "unfollow"]),
          searchName: text("search-name").describe("what to paste into LinkedIn's search box"),
        })
        .meta({ id: "plannedPerson" }),
    ).describe("day by day"),
  })
  .meta({ id: "plan" });

export type PlanResult = Value<typeof plan>;
export type PlannedPerson = PlanResult["connections"][number];
