/** `prune ask`: the questions worth asking, and what answers changed. */
import * as z from "zod";
import { common } from "../result/common.ts";
import { wished } from "../result/decision.ts";
import { count, list, type Value } from "../result/fields.ts";
import { group } from "../result/group.ts";

export const ask = z
  .strictObject({
    schema: z.literal("prune/ask@1"),
    ...common,
    questions: list(
      z.strictObject({
        group,
        moves: count.describe("verdicts that would change if the group went, or if it stayed, whichever is more"),
      }),
    ).describe("the one whose answer would change most first"),
    answered: count.describe("groups that have been answered about"),
    changed: z
      .strictObject({
        up: count.describe("people who moved up"),
        down: count.describe("people who moved down"),
        wishes: list(wished).describe("what holds now of what was answered"),
        takenBack: count.describe("wishes that were taken back"),
      })
      .nullable()
      .describe("what answers that came with the command did; null where none came"),
  })
  .meta({ id: "ask" });

export type AskResult = Value<typeof ask>;
/** A question worth asking. */
export type QuestionResult = AskResult["questions"][number];
