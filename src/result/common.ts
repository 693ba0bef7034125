/** What every result about a network tells: the policy in force, what was read, the network in figures, who is left. */
import * as z from "zod";
import { confidence, count, date, jobFunction, list, position, seniority, text, type Value, verdicts } from "./fields.ts";

export const owner = z
  .strictObject({
    name: text("name").nullable(),
    titles: list(text("position")),
    companies: list(text("company")),
    functions: list(jobFunction).describe("what their titles tell"),
    from: list(text("sentence")).describe("files of the export, policy files, --me"),
  })
  .nullable()
  .describe("whom prune takes the user for; null where nothing tells");

/** Who is left to decide about: the same in every result of the same day. */
export const leftFields = {
  people: count.describe("undecided and over a line"),
  verdicts: verdicts.describe("of all the undecided"),
  removals: z.strictObject({ spam: count, lapsed: count }).describe("the two kinds of remove among them"),
  decided: z.strictObject({ unfollowed: count, keep: count, later: count }).describe("who is not asked about any more, or not yet"),
  kept: count.describe("whom a rule of the policy keeps off every list"),
};

const policyInForce = z
  .strictObject({
    me: text("sentence").nullable(),
    owner,
    lines: z.strictObject({ review: z.number(), remove: z.number() }).describe("where the verdicts begin"),
    pace: z.number().describe("people a day"),
    signalsOff: list(text("prune")),
    pointsChanged: z.record(text("prune"), z.number()),
  })
  .meta({ id: "policyInForce" });

/** What was read, and what was not used. */
const source = z
  .strictObject({
    kind: z.enum(["file", "stdin", "folder", "zip"]),
    files: list(
      z.strictObject({ name: text("path"), rows: count, setAside: z.record(text("prune"), count).describe("rows not used, by reason") }),
    ),
    problems: list(
      z.strictObject({
        file: text("path"),
        line: z.int().min(0),
        row: position.nullable(),
        kind: text("prune"),
        message: text("sentence"),
        setAside: z.boolean().describe("whether the row was left out because of it"),
      }),
    ),
  })
  .meta({ id: "source" });

/** How many of each kind there are, and of how many nothing is known. Kinds of none are left out. */
function countsOf<Kind extends z.ZodType>(kind: Kind) {
  return z.strictObject({ known: list(z.strictObject({ name: kind, people: count })), unknown: count });
}

const burst = z.strictObject({ day: date, count });

/** The network in figures. */
const summary = z
  .strictObject({
    connections: count,
    dateOnly: count.describe("rows that hold nothing but a date"),
    limit: z.literal(30000).describe("LinkedIn's cap on connections"),
    since: date.nullable(),
    verdicts,
    byYear: z.record(text("prune"), count).describe("connections by year of Connected On; date-only rows not counted"),
    functions: countsOf(jobFunction).describe("job functions, the most frequent first"),
    seniorities: countsOf(seniority).describe("seniorities, the most frequent first"),
    bursts: list(burst).describe("days on which many were accepted"),
    confidence,
    missing: list(text("prune")).describe("files of the export that would raise the confidence, most telling first"),
  })
  .meta({ id: "summary" });

export const common = {
  version: text("prune").describe("of prune"),
  asOf: date.nullable().describe("the date of reference; null where the export holds no date and none was said"),
  policy: policyInForce,
  source,
  summary,
  left: z.strictObject(leftFields).meta({ id: "left" }),
};

/** `412 of 1,800: title says “recruiter”, connected before January 1, 2018` */
export const filter = z
  .strictObject({
    sentence: text("sentence").describe("how many of how many, and by which conditions"),
    count: count.describe("how many the filters let through"),
    of: count.describe("all who are there"),
    flags: text("flags").describe("the filters as one types them on a command line"),
  })
  .nullable()
  .describe("null where nobody asked for some of them only");

export const stillThere = list(z.strictObject({ id: text("id"), name: text("name"), on: date })).describe(
  "marked as removed before the date of an export that still holds them",
);

/** @param name of a company, a year, a job function */
function losses(name: z.ZodType<string>) {
  return list(z.strictObject({ name, people: position.describe("how many would go") })).describe("the largest first");
}

const bothWays = z.strictObject({ received: count.nullable(), given: count.nullable() }).describe("null where the file is not there");

/** The network without some of its people. */
export const whatIf = z
  .strictObject({
    people: count.describe("how many would go"),
    verdicts,
    companies: losses(text("company")).describe("companies where nobody would be left"),
    conversations: count.nullable().describe("people you exchanged messages with; null without messages.csv"),
    recommendations: bothWays,
    endorsements: bothWays,
    years: losses(text("prune")).describe("years of connection of which nobody would be left"),
    fields: losses(text("prune")).describe("job functions that nobody left would have"),
    room: z.int().describe("how many connections LinkedIn would then still allow"),
  })
  .meta({ id: "whatIf" });

export type OwnerResult = NonNullable<Value<typeof owner>>;
export type FilterResult = NonNullable<Value<typeof filter>>;
export type LeftResult = Value<typeof common.left>;
export type PolicyResult = Value<typeof policyInForce>;
export type SourceResult = Value<typeof source>;
export type Summary = Value<typeof summary>;
export type Burst = Value<typeof burst>;
export type StillThere = Value<typeof stillThere>[number];
export type WhatIfResult = Value<typeof whatIf>;
