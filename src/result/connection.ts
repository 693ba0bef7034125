/** One connection as every result tells it. */
import * as z from "zod";
import { confidence, count, date, jobFunction, list, percent, position, seniority, type Value, verdict } from "./fields.ts";

export const connectionFields = {
  rank: position.describe("1 = remove first"),
  id: z.string().describe("the decoded profile slug; without an address, folded name and date"),
  row: position.describe("1-based data row of Connections.csv"),
  firstName: z.string(),
  lastName: z.string(),
  name: z.string(),
  url: z.string().nullable(),
  company: z.string(),
  position: z.string(),
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
  protectedBy: list(z.string()).describe("ids of the guards that spoke"),
  receipt: list(
    z.strictObject({
      signal: z.string().describe("a signal's id, `limit` or `scale`"),
      group: z.enum(["staleness", "spam", "relevance", "scale"]),
      family: z.string(),
      points: z.int().describe("+ towards removing"),
      because: z.string(),
    }),
  ).describe("sums to the score; the strongest line first, limits and ends of the scale last"),
  blind: list(z.string()).describe(
    "what could not be seen, the most telling first: `messages`, `silence` (there are messages, but most can be tied to nobody), `me` (who you are), `profile`, `recommendations`, `endorsements`, `invitations`",
  ),
  costs: list(z.string()).describe("what a removal would cost"),
  remarks: list(z.string()).describe("worth knowing, and weighs nothing"),
  messages: z
    .strictObject({ received: count, sent: count, first: date.nullable(), last: date.nullable(), lastExchange: date.nullable() })
    .nullable()
    .describe("greetings included; null where messages could not be seen"),
  sharper: z
    .strictObject({
      need: z.string().describe("a file of the export, or `me`"),
      low: percent.describe("the lowest score it could lead to"),
      high: percent.describe("the highest score it could lead to"),
    })
    .nullable()
    .describe("the smallest thing that would change the verdict"),
  namesakes: count.describe("others with the same name"),
  groups: list(z.string()).describe("ids of the groups they are in, the largest first; not those that merely cut the network in time"),
};

export const connection = z.strictObject(connectionFields).meta({ id: "connection" });

const namesake = z.strictObject({ position: z.string(), company: z.string(), connectedOn: date.nullable() });

/** What helps to find the right one of several people of one name. */
export const namesakes = list(namesake).describe(
  "those who have the same name and are still there, in the order of the file, by what LinkedIn's card shows of them",
);

export type ConnectionResult = Value<typeof connection>;
export type Namesake = Value<typeof namesake>;
