/** `prune signals`: what prune looks for. */
import * as z from "zod";
import { list, type Value } from "../result/fields.ts";

const signal = z
  .strictObject({
    id: z.string(),
    group: z.string(),
    family: z.string(),
    title: z.string(),
    why: z.string(),
    points: z.number().describe("at full strength; + towards removing"),
    needs: list(z.string()),
    guard: z.boolean().describe("if it speaks, the person is protected"),
    on: z.boolean(),
    languages: list(z.string()).describe("ISO 639-1"),
    fires: list(z.string()).describe("examples on which it fires"),
    silent: list(z.string()).describe("examples on which it stays silent"),
  })
  .meta({ id: "signal" });

export const signals = z
  .strictObject({ schema: z.literal("prune/signals@1"), version: z.string(), signals: list(signal) })
  .meta({ id: "signals" });

export type SignalsResult = Value<typeof signals>;
export type SignalResult = Value<typeof signal>;
