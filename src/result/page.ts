/** What the page carries for its script: no result that anybody else reads, and whose each text of it is. */
import * as z from "zod";
import { common } from "./common.ts";
import { connectionFields, historyFields, namesakes } from "./connection.ts";
import { decision, proof } from "./decision.ts";
import { count, date, list, position, text } from "./fields.ts";
import { group } from "./group.ts";
import { monthly, removals } from "./proof.ts";

const person = z
  .strictObject({ ...connectionFields, ...historyFields })
  .omit({ rank: true, groups: true })
  .extend({
    others: namesakes,
    searchName: text("search-name"),
    journal: list(z.strictObject({ decision, on: date, until: date.nullable(), note: text("words").nullable(), proof })),
  });

export const pageContent = z.strictObject({
  madeAt: text("prune"),
  today: date,
  common: z.strictObject(common),
  listed: list(z.strictObject({ number: position, person: count })),
  people: list(person),
  groups: list(group.omit({ people: true }).extend({ label: text("sentence"), people: list(count) })),
  messages: list(z.strictObject({ year: count, received: count, sent: count })).nullable(),
  history: z.strictObject({ months: list(monthly), removals }).nullable(),
  told: z.record(text("subject"), text("prune")),
});
