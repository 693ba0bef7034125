/** `prune journal`: what was decided and wished, all of it. */
import * as z from "zod";
import { decisionCounts, decisionFields, proof, sighting, status, wishFields } from "../result/decision.ts";
import { list, text, type Value } from "../result/fields.ts";

export const journal = z
  .strictObject({
    schema: z.literal("prune/journal@1"),
    version: text("prune"),
    file: text("path"),
    standing: z.strictObject(decisionCounts).describe("in force in the whole journal"),
    decisions: list(
      z
        .strictObject({
          ...decisionFields,
          status: status.describe("in force; replaced by a later decision; taken back"),
          proof,
        })
        .meta({ id: "journalLine" }),
    ).describe("the oldest first"),
    wishes: list(
      z.strictObject({
        ...wishFields,
        status: status.describe("in force; replaced by a later wish; taken back"),
      }),
    ).describe("about groups, the oldest first"),
    seen: list(z.strictObject({ id: text("id"), name: text("name"), ...sighting.shape })).describe("what was seen last of whose posts"),
  })
  .meta({ id: "journal" });

export type JournalResult = Value<typeof journal>;
export type JournalLine = JournalResult["decisions"][number];
