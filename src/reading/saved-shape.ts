/** What the first line of a remembered scan must look like; loaded only when one is read. */
import * as z from "zod";
import { MESSAGE_FAMILIES } from "../detect/families.ts";
import { CHANNELS } from "../text/contact-data.ts";

const text = z.string();
const count = z.int().nonnegative();
const date = z.iso.date();
const id = text;

const noticed = {
  points: count,
  family: z.enum(MESSAGE_FAMILIES).optional(),
  channel: z.enum(CHANNELS).optional(),
  booking: z.boolean(),
  bareLink: z.boolean(),
  template: z.boolean(),
};
const history = z.strictObject({
  received: count,
  sent: count,
  greetingsReceived: count,
  greetingsSent: count,
  sentInWords: count,
  daysReceived: count,
  daysSent: count,
  contactDays: count,
  first: text.optional(),
  last: text.optional(),
  years: z.array(z.tuple([count, count, count])),
  exchanges: count,
  firstExchange: text.optional(),
  lastExchange: text.optional(),
  startedBy: z.enum(["me", "them"]).optional(),
  usualGap: z.number().optional(),
  noticed: z.array(z.strictObject({ ...noticed, date: text.optional(), number: count, opening: z.boolean(), asked: z.boolean() })),
  unansweredDays: count,
  unansweredSince: text.optional(),
  undated: count,
  unclear: count,
  refused: z.boolean(),
  spamFolder: text.nullable().optional(),
  sameText: count,
  recipients: count,
  byName: z.boolean(),
});
const people = <T extends z.ZodType>(facts: T) => z.array(z.tuple([id, facts])).optional();
const texts = z.array(text);
const job = z.strictObject({ company: text, title: text, from: date.optional(), to: date.optional() });
const owner = z.strictObject({
  name: text.optional(),
  titles: texts,
  companies: texts,
  pastCompanies: texts,
  schools: texts,
  keywords: texts,
  targetCompanies: texts,
  goals: z.array(z.enum(["job", "clients", "hiring", "learning"])),
  jobs: z.array(job).optional(),
  background: texts.optional(),
  followedCompanies: texts.optional(),
});

export const savedShape = z.strictObject({
  schema: z.literal("prune/saved@5"),
  detector: text,
  savedAt: z.iso.datetime(),
  me: text.optional(),
  asOf: date.optional(),
  reading: z.strictObject({
    kind: z.enum(["file", "stdin", "folder", "zip"]),
    label: text,
    files: z.array(z.strictObject({ name: text, rows: count, setAside: z.record(text, count) })),
    problems: z.array(z.strictObject({ file: text, line: count, row: count.optional(), kind: text, message: text, setAside: z.boolean() })),
    notes: texts,
    dateOnly: count,
    dated: date.optional(),
    guessed: z.boolean(),
    owner: owner.optional(),
    profiled: z.boolean(),
    messagesSince: text.optional(),
    silenceUnknown: z.boolean(),
  }),
  original: z.strictObject({ name: text, length: count }),
  facts: z.strictObject({
    messages: people(history),
    invitations: people(z.strictObject({ sent: text.optional(), received: text.optional(), noticed: z.strictObject(noticed).optional() })),
    endorsements: people(z.strictObject({ received: count.optional(), given: count.optional() })),
    recommendations: people(z.strictObject({ received: texts.optional(), given: texts.optional() })),
    notes: people(z.strictObject({ count })),
    follows: people(z.strictObject({ unfollowed: text.optional() })),
    contacts: people(z.strictObject({ listed: z.boolean() })),
    labels: people(
      z.strictObject({ spam: z.boolean(), posted: z.strictObject({ kind: z.enum(["post", "comment"]), on: date }).optional() }),
    ),
  }),
});
