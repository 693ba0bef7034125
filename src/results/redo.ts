/** `prune redo`: decisions and wishes that were brought back. */
import * as z from "zod";
import { decided, wished } from "../result/decision.ts";
import { list, text, type Value } from "../result/fields.ts";

export const redo = z
  .strictObject({
    schema: z.literal("prune/redo@1"),
    version: text("prune"),
    dryRun: z.boolean().describe("nothing was written"),
    redone: list(decided).describe("in the order in which it was decided first"),
    since: list(decided).describe("not brought back, since something else was decided about the person by now"),
    wishes: list(wished).describe("wishes about groups that were brought back"),
    wishesSince: list(wished).describe("wishes that were not, since something else is wished about the group by now"),
  })
  .meta({ id: "redo" });

export type RedoResult = Value<typeof redo>;
