/** `prune explain`: one person, or several of a name, with all that was seen of them. */
import * as z from "zod";
import { common } from "../result/common.ts";
import { connectionFields, namesakes } from "../result/connection.ts";
import { list, type Value } from "../result/fields.ts";

const explainedPerson = z
  .strictObject({
    ...connectionFields,
    jobWords: z
      .strictObject({ function: list(z.string()), seniority: list(z.string()) })
      .describe("the words of the position that told, as typed; none where nothing was told, or the user said it"),
    timeline: list(z.strictObject({ date: z.string(), what: z.string() })).describe("what was between you, oldest first"),
    exchanged: z
      .strictObject({
        received: z.int(),
        sent: z.int(),
        days: z.int().describe("known days, greetings apart"),
        undated: z.int().describe("messages, greetings among them, whose day is unknown"),
        unclear: z.int().describe("messages more that may be with them: of somebody with their name, or in a group"),
      })
      .nullable()
      .describe("null where messages could not be seen, or nothing of them is certain"),
    others: namesakes,
  })
  .meta({ id: "explainedPerson" });

export const explain = z
  .strictObject({ schema: z.literal("prune/explain@1"), ...common, connections: list(explainedPerson) })
  .meta({ id: "explain" });

export type ExplainResult = Value<typeof explain>;
export type ExplainedPerson = Value<typeof explainedPerson>;
