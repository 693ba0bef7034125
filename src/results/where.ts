/** `prune where`: the paths that prune uses. */
import * as z from "zod";
import { count, list, text, type Value } from "../result/fields.ts";

export const where = z
  .strictObject({
    schema: z.literal("prune/where@1"),
    version: text("prune"),
    places: list(
      z
        .strictObject({
          path: text("path"),
          what: text("prune"),
          kind: z.enum(["file", "folder", "other"]).nullable().describe("null where there is nothing"),
          size: count.nullable().describe("in bytes; of files only"),
          mode: text("prune").nullable().describe("in octal, as 0600"),
        })
        .meta({ id: "place" }),
    ),
  })
  .meta({ id: "where" });

export type WhereResult = Value<typeof where>;
export type PlaceResult = WhereResult["places"][number];
