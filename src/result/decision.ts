/** A decision about a person, and a wish about a group, as every result tells them. */
import * as z from "zod";
import { DECISIONS, PROOFS, WISHES } from "../journal/entry.ts";
import { count, date, list, text, type Value } from "./fields.ts";

export const decision = z.enum(DECISIONS);

/** A decision, and who they were when it was made: for the removed, the card that is left of them. */
export const decisionFields = {
  id: text("id").describe("the decoded profile slug; without an address, folded name and date"),
  name: text("name"),
  decision,
  at: text("prune").describe("ISO 8601, UTC"),
  on: date.describe("the day of it, on the calendar of the machine that prints this"),
  note: text("words").nullable(),
  until: date.nullable().describe("for later: the day from which they are proposed again"),
  url: text("address").nullable(),
  company: text("company"),
  position: text("position"),
  connectedOn: date.nullable(),
  score: z.number().nullable().describe("when it was decided"),
  reasons: list(text("sentence")).describe("what spoke for removing then"),
  costs: list(text("sentence")).describe("what was lost with them, where they were removed"),
};

export const decided = z.strictObject(decisionFields).meta({ id: "decision" });

/** How many people are decided about in each way. */
export const decisionCounts = { removed: count, unfollowed: count, keep: count, later: count };

export const status = z.enum(["standing", "replaced", "undone"]);

/** What was seen last of somebody's posts. */
export const sighting = z.strictObject({
  seen: z.enum(["post", "comment", "never"]).describe("never: one looked and found nothing"),
  on: date.describe("the day of the post or comment, UTC; of never, the day of looking"),
});

/** What an export proves of a mark. */
export const proof = z
  .strictObject({
    proof: z.enum(PROOFS),
    export: date.describe("the day of the export that says so"),
  })
  .nullable()
  .describe("of a mark as removed or unfollowed; null where no export has told");

export const wish = z.enum(WISHES);

export const wishFields = {
  group: text("group").describe("the group's id"),
  title: text("sentence").describe("what the group was called"),
  wish,
  at: text("prune").describe("ISO 8601, UTC"),
  on: date.describe("the day of it, on the calendar of the machine that prints this"),
};

export const wished = z.strictObject(wishFields).meta({ id: "wish" });

export type DecisionResult = Value<typeof decided>;
export type WishResult = Value<typeof wished>;
export type SightingResult = Value<typeof sighting>;
