/** `prune mark`: decisions and wishes that were written down. */
import * as z from "zod";
import { filter } from "../result/common.ts";
import { decided, wished } from "../result/decision.ts";
import { list, text, type Value } from "../result/fields.ts";

export const mark = z
  .strictObject({
    schema: z.literal("prune/mark@1"),
    version: text("prune"),
    filter,
    dryRun: z.boolean().describe("nothing was written"),
    marked: list(decided),
    already: list(decided).describe("what was asked for but stood already, as it was decided then"),
    wishes: list(wished).describe("wishes about groups that were written down"),
    wishesAlready: list(wished).describe("wishes about groups that stood already"),
  })
  .meta({ id: "mark" });

export type MarkResult = Value<typeof mark>;
