/** `prune config show`: the values in force, and where each is from. */
import * as z from "zod";
import { owner } from "../result/common.ts";
import { list, text, type Value, whoseTexts } from "../result/fields.ts";

export const policy = z
  .strictObject({
    schema: z.literal("prune/policy@1"),
    version: text("prune"),
    file: text("path").nullable(),
    owner,
    values: list(
      z
        .strictObject({
          path: text("setting"),
          value: z.unknown().register(whoseTexts, { whose: "value" }),
          from: text("sentence").describe("where the value is from"),
        })
        .meta({ id: "value" }),
    ),
  })
  .meta({ id: "policy" });

export type PolicyShowResult = Value<typeof policy>;
