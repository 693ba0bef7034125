/** `prune guide`: the clicks on LinkedIn, and what prune cannot do, as blocks of a document. */
import * as z from "zod";
import { list, text, type Value } from "../result/fields.ts";

const span = z
  .union([
    text("prune"),
    z.strictObject({
      text: text("prune"),
      tone: z.enum(["plain", "strong", "muted", "good", "warn", "bad", "code"]).exactOptional(),
      link: text("prune").exactOptional(),
      name: z.boolean().exactOptional(),
    }),
  ])
  .meta({ id: "span" });

const running = z.union([span, list(span)]).meta({ id: "text" });

const item = z.strictObject({ text: running, details: list(running).exactOptional() }).meta({ id: "item" });

const block = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("heading"), level: z.union([z.literal(1), z.literal(2), z.literal(3)]), text: running }),
    z.strictObject({ kind: z.literal("paragraph"), text: running }),
    z.strictObject({ kind: z.literal("callout"), tone: z.enum(["good", "warn", "bad", "muted"]), text: running }),
    z.strictObject({
      kind: z.literal("list"),
      style: z.enum(["bullet", "number"]),
      start: z.int().exactOptional(),
      items: list(item),
    }),
    z.strictObject({
      kind: z.literal("table"),
      columns: list(
        z.strictObject({ title: text("prune"), align: z.enum(["left", "right"]).exactOptional(), flexible: z.boolean().exactOptional() }),
      ),
      rows: list(list(running)),
    }),
    z.strictObject({
      kind: z.literal("bars"),
      rows: list(z.strictObject({ label: text("prune"), value: z.number(), note: text("prune").exactOptional() })),
    }),
  ])
  .meta({ id: "block" });

export const guide = z
  .strictObject({
    schema: z.literal("prune/guide@1"),
    version: text("prune"),
    checked: text("prune")
      .regex(/^\d{4}-\d{2}$/)
      .describe("when the clicks were last known good, YYYY-MM"),
    topics: list(z.strictObject({ id: text("prune"), title: text("prune"), blocks: list(block) }).meta({ id: "topic" })),
  })
  .meta({ id: "guide" });

export type GuideResult = Value<typeof guide>;
