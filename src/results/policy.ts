/** `prune config show`: the values in force, and where each is from. */
import * as z from "zod";
import { owner } from "../result/common.ts";
import { list, type Value } from "../result/fields.ts";

export const policy = z
  .strictObject({
    schema: z.literal("prune/policy@1"),
    version: z.string(),
    file: z.string().nullable(),
    owner,
    values: list(
      z.strictObject({ path: z.string(), value: z.unknown(), from: z.string().describe("where the value is from") }).meta({ id: "value" }),
    ),
  })
  .meta({ id: "policy" });

export type PolicyShowResult = Value<typeof policy>;
