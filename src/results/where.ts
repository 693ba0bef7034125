/** `prune where`: the paths that prune uses. */
import * as z from "zod";
import { count, list, type Value } from "../result/fields.ts";

export const where = z
  .strictObject({
    schema: z.literal("prune/where@1"),
    version: z.string(),
    places: list(
      z
        .strictObject({
          path: z.string(),
          what: z.string(),
          kind: z.enum(["file", "folder", "other"]).nullable().describe("null where there is nothing"),
          size: count.nullable().describe("in bytes; of files only"),
          mode: z.string().nullable().describe("in octal, as 0600"),
        })
        .meta({ id: "place" }),
    ),
  })
  .meta({ id: "where" });

export type WhereResult = Value<typeof where>;
export type PlaceResult = WhereResult["places"][number];
