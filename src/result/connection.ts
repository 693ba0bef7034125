/** One connection as every result tells it. */
import * as z from "zod";
import { confidence, count, date, jobFunction, list, percent, position, seniority, text, type Value, verdict } from "./fields.ts";

export const connectionFields = {
  rank: position.describe("1 = remove first"),
  id: text("id").describe("the decoded profile slug; without an address, folded name and date"),
  row: position.describe("1-based data row of Connections.csv"),
  firstName: text("first-name"),
  lastName: text("last-name"),
  name: text("name"),
  url: text("address").nullable(),
  company: text("company"),
  position: text("position"),
  function: jobFunction.nullable().describe("LinkedIn's job function; null where the position does not tell"),
  seniority: seniority.nullable().describe("null where the position does not tell"),
  connectedOn: date.nullable(),
  score: percent.describe("100 = remove first"),
  sum: z.int().describe("the score before the ends of the scale: people are ordered by it"),
  staleness: percent.nullable().describe("100 = long silent; null where nothing could look"),
  spam: percent.describe("100 = every sign of unsolicited selling or fraud"),
  relevance: percent.nullable().describe("100 = your field, your people; null where nothing could look"),
  confidence,
  verdict,
  removal: z.enum(["spam", "lapsed"]).nullable().describe("of remove, why: signs of spam, or a tie that never was"),
  protectedBy: list(text("prune")).describe("ids of the guards that spoke"),
  receipt: list(
    z.strictObject({
      signal: text("prune").describe("a signal's id, `limit` or `scale`"),
      group: z.enum(["staleness", "spam", "relevance", "scale"]),
      family: text("prune"),
      points: z.int().describe("+ towards removing"),
      because: text("sentence"),
    }),
  ).describe("sums to the score; the strongest line first, limits and ends of the scale last"),
  blind: list(text("prune")).describe(
    "what could not be seen, the most telling first: `messages`, `silence` (there are messages, but most can be tied to nobody), `me` (who you are), `profile`, `recommendations`, `endorsements`, `invitations`",
  ),
  costs: list(text("sentence")).describe("what a removal would cost"),
  remarks: list(text("sentence")).describe("worth knowing, and weighs nothing"),
  messages: z
    .strictObject({ received: count, sent: count, first: date.nullable(), last: date.nullable(), lastExchange: date.nullable() })
    .nullable()
    .describe("greetings included; null where messages could not be seen"),
  sharper: z
    .strictObject({
      need: text("prune").describe("a file of the export, or `me`"),
      low: percent.describe("the lowest score it could lead to"),
      high: percent.describe("the highest score it could lead to"),
    })
    .nullable()
    .describe("the smallest thing that would change the verdict"),
  namesakes: count.describe("others with the same name"),
  groups: list(text("group")).describe("ids of the groups they are in, the largest first; not those that merely cut the network in time"),
};

/** What was between the user and somebody. */
export const historyFields = {
  timeline: list(z.strictObject({ date: text("prune"), what: text("sentence") })).describe("what was between you, oldest first"),
  exchanged: z
    .strictObject({
      received: z.int(),
      sent: z.int(),
      days: z.int().describe("known days, greetings apart"),
      undated: z.int().describe("messages, greetings among them, whose day is unknown"),
      unclear: z.int().describe("messages more that may be with them: of somebody with their name, or in a group"),
    })
    .nullable()
    .describe("null where messages could not be seen, or nothing of them is certain"),
};

export const connection = z.strictObject(connectionFields).meta({ id: "connection" });

const namesake = z.strictObject({ position: text("position"), company: text("company"), connectedOn: date.nullable() });

/** What helps to find the right one of several people of one name. */
export const namesakes = list(namesake).describe(
  "those who have the same name and are still there, in the order of the file, by what LinkedIn's card shows of them",
);

export type ConnectionResult = Value<typeof connection>;
export type Namesake = Value<typeof namesake>;
