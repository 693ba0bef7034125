/** `prune diff`: what became of people between two exports of one network. */
import * as z from "zod";
import { date, list, text, type Value } from "../result/fields.ts";
import { comparedExport, doubts } from "../result/proof.ts";

const personFields = {
  id: text("id").describe("the decoded profile slug; without an address, folded name and date"),
  name: text("name"),
  url: text("address").nullable(),
  company: text("company"),
  position: text("position"),
  connectedOn: date.nullable(),
  markedOn: date.nullable().describe("the day on which you marked them; null where you did not"),
  note: text("sentence").nullable().describe("what to know about this, in a sentence"),
};

const person = z.strictObject(personFields).meta({ id: "diffPerson" });

export const diff = z
  .strictObject({
    schema: z.literal("prune/diff@1"),
    version: text("prune"),
    before: comparedExport,
    after: comparedExport,
    doubts,
    short: z.enum(["before", "after"]).nullable().describe("which of the two is short"),
    confirmed: list(person).describe("marked as removed, and gone"),
    notDone: list(person).describe("marked as removed before the newer export, which holds them all the same"),
    came: list(person).describe("new connections"),
    back: list(person).describe("connected once more, or shown once more"),
    gone: list(person).describe("gone without you: they removed you, closed their account, or the export lacks them"),
    hidden: list(person).describe("gone, and a row of their day holds only a date instead"),
    changed: list(
      z
        .strictObject({
          ...personFields,
          was: z.strictObject({ company: text("company"), position: text("position"), name: text("name") }),
        })
        .meta({ id: "changedPerson" }),
    ).describe("with another company, position or name"),
    moved: list(
      z
        .strictObject({ ...personFields, was: z.strictObject({ id: text("id"), url: text("address").nullable() }) })
        .meta({ id: "movedPerson" }),
    ).describe("under another address"),
    unclear: list(person).describe("gone, and nothing tells why: somebody in the newer export may be they, or a row with only a date"),
    unfollows: z
      .strictObject({
        confirmed: list(person).describe("marked as unfollowed, and so it is"),
        notSeen: list(person).describe("marked as unfollowed, and not to be seen in Member_Follows.csv"),
      })
      .nullable()
      .describe("null where one of the exports has no Member_Follows.csv"),
  })
  .meta({ id: "diff" });

export type DiffResult = Value<typeof diff>;
export type DiffPerson = Value<typeof person>;
