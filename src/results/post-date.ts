/** `prune post-date`: when posts, comments and old message threads were written, by their ids. */
import * as z from "zod";
import { date, list, text, type Value } from "../result/fields.ts";

export const postDate = z
  .strictObject({
    schema: z.literal("prune/post-date@1"),
    version: text("prune"),
    dates: list(
      z
        .strictObject({
          given: text("id").describe("what was asked about, as typed"),
          kind: z
            .enum(["activity", "ugcPost", "share", "comment", "thread", "id"])
            .describe("activity, ugcPost and share are ids of posts; of a bare id nothing tells what it stands for"),
          id: text("id"),
          at: text("prune")
            .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
            .nullable()
            .describe("ISO 8601, UTC, to the millisecond; null for a newer message thread, which holds no time"),
          on: date.nullable().describe("the day of it, UTC"),
          unchecked: z.boolean().describe("so old that nobody has held what such ids say against known dates"),
        })
        .meta({ id: "datedId" }),
    ).describe("an id each: in the link to a comment, the post's and then the comment's"),
  })
  .meta({ id: "post-date" });

export type PostDateResult = Value<typeof postDate>;
export type DatedIdResult = PostDateResult["dates"][number];
