/** `prune seen`: what was noted of somebody's posts. */
import * as z from "zod";
import { sighting } from "../result/decision.ts";
import { list, text, type Value } from "../result/fields.ts";

export const seen = z
  .strictObject({
    schema: z.literal("prune/seen@1"),
    version: text("prune"),
    seen: list(
      z
        .strictObject({
          id: text("id").describe("the decoded profile slug; without an address, folded name and date"),
          name: text("name"),
          now: sighting.nullable().describe("what counts now; null where all is taken back"),
          before: sighting.nullable().describe("what counted before; null where nothing was noted"),
          labelled: sighting.nullable().describe("a later post by labels.csv, which counts instead; null where there is none"),
        })
        .meta({ id: "seenPerson" }),
    ),
  })
  .meta({ id: "seen" });

export type SeenResult = Value<typeof seen>;
export type SeenPerson = SeenResult["seen"][number];
