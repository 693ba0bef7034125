/** `prune undo`: decisions and wishes that were taken back. */
import * as z from "zod";
import { decision, decisionFields, wish, wishFields } from "../result/decision.ts";
import { list, text, type Value } from "../result/fields.ts";

export const undo = z
  .strictObject({
    schema: z.literal("prune/undo@1"),
    version: text("prune"),
    dryRun: z.boolean().describe("nothing was written"),
    undone: list(
      z.strictObject({ ...decisionFields, now: decision.nullable().describe("what holds without it") }).meta({ id: "undone" }),
    ).describe("the newest first"),
    wishes: list(z.strictObject({ ...wishFields, now: wish.nullable().describe("what holds without it") })).describe(
      "wishes about groups that were taken back",
    ),
  })
  .meta({ id: "undo" });

export type UndoResult = Value<typeof undo>;
