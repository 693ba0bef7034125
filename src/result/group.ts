/** A group of people, and how prune ranks them now, as every result tells it. */
import * as z from "zod";
import { wish } from "./decision.ts";
import { date, list, position, text, type Value, verdicts } from "./fields.ts";

export const group = z
  .strictObject({
    id: text("group").describe("kind:key; it means the same people, and newcomers like them, in every export"),
    kind: text("prune"),
    title: text("sentence"),
    count: position,
    people: list(text("id")).describe("ids, the worst first"),
    verdicts,
    from: date.nullable().describe("when the first of them was added"),
    to: date.nullable().describe("when the last of them was added"),
    wish: wish.nullable(),
    names: list(text("name")).describe("up to three"),
  })
  .meta({ id: "group" });

export type GroupResult = Value<typeof group>;
