/** `prune explain`: one person, or several of a name, with all that was seen of them. */
import * as z from "zod";
import { common } from "../result/common.ts";
import { connectionFields, historyFields, namesakes } from "../result/connection.ts";
import { list, type Value, whoseTexts } from "../result/fields.ts";

const explainedPerson = z
  .strictObject({
    ...connectionFields,
    jobWords: z
      .strictObject({
        function: list(z.string()).register(whoseTexts, { whose: "function-words" }),
        seniority: list(z.string()).register(whoseTexts, { whose: "seniority-words" }),
      })
      .describe("the words of the position that told, as typed; none where nothing was told, or the user said it"),
    ...historyFields,
    others: namesakes,
  })
  .meta({ id: "explainedPerson" });

export const explain = z
  .strictObject({ schema: z.literal("prune/explain@1"), ...common, connections: list(explainedPerson) })
  .meta({ id: "explain" });

export type ExplainResult = Value<typeof explain>;
export type ExplainedPerson = Value<typeof explainedPerson>;
