/** `prune checklist`: whom to remove today, and how. */
import * as z from "zod";
import { common, filter, whatIf } from "../result/common.ts";
import { connectionFields, namesakes } from "../result/connection.ts";
import { count, list, position, text, type Value } from "../result/fields.ts";
import { since } from "../result/proof.ts";

const steps = z
  .strictObject({
    method: z.enum(["connections", "profile", "unfollow"]),
    device: z.enum(["desktop", "mobile"]),
    address: text("prune"),
    steps: list(text("prune")),
    warning: text("prune").nullable(),
  })
  .meta({ id: "steps" });

const checklistPerson = z
  .strictObject({
    ...connectionFields,
    number: position.describe("position on this list"),
    section: z
      .enum(["remove", "review", "taken-over", "fill", "unfollow"])
      .describe("why they are on it: over a line, protected but perhaps taken over, or filling up the list"),
    searchName: text("search-name").describe("what to paste into LinkedIn's search box"),
    others: namesakes,
  })
  .meta({ id: "checklistPerson" });

export const checklist = z
  .strictObject({
    schema: z.literal("prune/checklist@1"),
    ...common,
    filter,
    before: list(text("prune")),
    steps,
    unfollowSteps: steps.nullable(),
    since,
    doneToday: count.describe("how many were removed or unfollowed today already"),
    whatIf: whatIf.describe("if all on this list went whom it does not merely tell to unfollow"),
    connections: list(checklistPerson),
  })
  .meta({ id: "checklist" });

export type ChecklistResult = Value<typeof checklist>;
export type ChecklistPerson = Value<typeof checklistPerson>;
/** The steps for one way of doing it. */
export type StepsResult = Value<typeof steps>;
