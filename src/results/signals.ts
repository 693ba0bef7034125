/** `prune signals`: what prune looks for. */
import * as z from "zod";
import { list, text, type Value } from "../result/fields.ts";

const signal = z
  .strictObject({
    id: text("prune"),
    group: text("prune"),
    family: text("prune"),
    title: text("prune"),
    why: text("prune"),
    points: z.number().describe("at full strength; + towards removing"),
    needs: list(text("prune")),
    guard: z.boolean().describe("if it speaks, the person is protected"),
    on: z.boolean(),
    languages: list(text("prune")).describe("ISO 639-1; of the texts from which the reading was learned that it goes by"),
    measured: text("prune").nullable().describe("how often that reading finds and errs"),
    fires: list(text("prune")).describe("examples on which it fires"),
    silent: list(text("prune")).describe("examples on which it stays silent"),
  })
  .meta({ id: "signal" });

export const signals = z
  .strictObject({ schema: z.literal("prune/signals@1"), version: text("prune"), signals: list(signal) })
  .meta({ id: "signals" });

export type SignalsResult = Value<typeof signals>;
export type SignalResult = Value<typeof signal>;
