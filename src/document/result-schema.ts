/** The contract of the JSON, as zod schemas and as the JSON Schema that is shipped. Loaded by tests and by who ships it, never by a scan. */

import * as z from "zod";
import { FUNCTIONS, SENIORITIES } from "../detect/functions.ts";
import type { Result } from "./result.ts";

/** An array, read-only as all results are. */
function list<S extends z.ZodType>(item: S): z.ZodType<readonly z.infer<S>[]> {
  return z.array(item);
}

const date = z.iso.date().describe("YYYY-MM-DD");
const count = z.int().min(0);
const position = z.int().min(1);
const percent = z.int().min(0).max(100);
const verdict = z.enum(["remove", "unfollow", "review", "keep"]);
const confidence = z.enum(["low", "medium", "high"]);

const jobFunction = z.enum(FUNCTIONS);
const seniority = z.enum(SENIORITIES);

const connectionFields = {
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
};

const connection = z.strictObject(connectionFields).meta({ id: "connection" });

const others = list(z.strictObject({ position: z.string(), company: z.string(), connectedOn: date.nullable() })).describe(
  "those who have the same name and are still there, by what LinkedIn's card shows of them",
);

const checklistPerson = z
  .strictObject({
    ...connectionFields,
    number: position.describe("position on this list"),
    section: z
      .enum(["remove", "review", "taken-over", "fill", "unfollow"])
      .describe("why they are on it: over a line, protected but perhaps taken over, or filling up the list"),
    searchName: z.string().describe("what to paste into LinkedIn's search box"),
    others,
  })
  .meta({ id: "checklistPerson" });

const owner = z
  .strictObject({
    name: z.string().nullable(),
    titles: list(z.string()),
    companies: list(z.string()),
    functions: list(jobFunction).describe("what their titles tell"),
    from: list(z.string()).describe("files of the export, policy files, --me"),
  })
  .nullable()
  .describe("whom prune takes the user for; null where nothing tells");

const leftFields = {
  people: count.describe("undecided and over a line"),
  verdicts: z.strictObject({ remove: count, unfollow: count, review: count, keep: count }).describe("of all the undecided"),
  removals: z.strictObject({ spam: count, lapsed: count }).describe("the two kinds of remove among them"),
  decided: z.strictObject({ unfollowed: count, keep: count, later: count }).describe("who is not asked about any more, or not yet"),
  kept: count.describe("whom a rule of the policy keeps off every list"),
};

const stillThere = list(z.strictObject({ id: z.string(), name: z.string(), on: date })).describe(
  "marked as removed before the date of an export that still holds them",
);

const common = {
  version: z.string().describe("of prune"),
  asOf: date.nullable().describe("the date of reference; null where the export holds no date and none was said"),
  policy: z
    .strictObject({
      me: z.string().nullable(),
      owner,
      lines: z.strictObject({ review: z.number(), remove: z.number() }).describe("where the verdicts begin"),
      pace: z.number().describe("people a day"),
      signalsOff: list(z.string()),
      pointsChanged: z.record(z.string(), z.number()),
    })
    .meta({ id: "policyInForce" }),
  source: z
    .strictObject({
      kind: z.enum(["file", "stdin", "folder", "zip"]),
      files: list(
        z.strictObject({ name: z.string(), rows: count, setAside: z.record(z.string(), count).describe("rows not used, by reason") }),
      ),
      problems: list(
        z.strictObject({
          file: z.string(),
          line: z.int().min(0),
          row: position.nullable(),
          kind: z.string(),
          message: z.string(),
          setAside: z.boolean().describe("whether the row was left out because of it"),
        }),
      ),
    })
    .meta({ id: "source" }),
  summary: z
    .strictObject({
      connections: count,
      dateOnly: count.describe("rows that hold nothing but a date"),
      limit: z.literal(30000).describe("LinkedIn's cap on connections"),
      since: date.nullable(),
      verdicts: z.strictObject({ remove: count, unfollow: count, review: count, keep: count }),
      byYear: z.record(z.string(), count).describe("connections by year of Connected On"),
      functions: z
        .strictObject({ known: list(z.strictObject({ name: jobFunction, people: count })), unknown: count })
        .describe("job functions, the most frequent first"),
      seniorities: z
        .strictObject({ known: list(z.strictObject({ name: seniority, people: count })), unknown: count })
        .describe("seniorities, the most frequent first"),
      bursts: list(z.strictObject({ day: date, count })).describe("days on which many were accepted"),
      confidence,
      missing: list(z.string()).describe("files of the export that would raise the confidence, most telling first"),
    })
    .meta({ id: "summary" }),
  left: z.strictObject(leftFields).meta({ id: "left" }),
};

const filter = z
  .strictObject({
    sentence: z.string().describe("how many of how many, and by which conditions"),
    count: count.describe("how many the filters let through"),
    of: count.describe("all who are there"),
  })
  .nullable()
  .describe("null where nobody asked for some of them only");

const losses = list(z.strictObject({ name: z.string(), people: position.describe("how many would go") })).describe("the largest first");

const bothWays = z.strictObject({ received: count.nullable(), given: count.nullable() }).describe("null where the file is not there");

const whatIf = z
  .strictObject({
    people: count.describe("how many would go"),
    verdicts: z.strictObject({ remove: count, unfollow: count, review: count, keep: count }),
    companies: losses.describe("companies where nobody would be left"),
    conversations: count.nullable().describe("people you exchanged messages with; null without messages.csv"),
    recommendations: bothWays,
    endorsements: bothWays,
    years: losses.describe("years of connection of which nobody would be left"),
    fields: losses.describe("job functions that nobody left would have"),
    room: z.int().describe("how many connections LinkedIn would then still allow"),
  })
  .meta({ id: "whatIf" });

const scan = z
  .strictObject({
    schema: z.literal("prune/scan@1"),
    ...common,
    filter,
    whatIf: whatIf.nullable().describe("null where nobody asked"),
    stillThere,
    connections: list(connection),
  })
  .meta({ id: "scan" });

const steps = z
  .strictObject({
    method: z.enum(["connections", "profile", "unfollow"]),
    device: z.enum(["desktop", "mobile"]),
    address: z.string(),
    steps: list(z.string()),
    warning: z.string().nullable(),
  })
  .meta({ id: "steps" });

const checklist = z
  .strictObject({
    schema: z.literal("prune/checklist@1"),
    ...common,
    filter,
    before: list(z.string()),
    steps,
    unfollowSteps: steps.nullable(),
    doneToday: count.describe("how many were removed or unfollowed today already"),
    whatIf: whatIf.describe("if all on this list went whom it does not merely tell to unfollow"),
    connections: list(checklistPerson),
  })
  .meta({ id: "checklist" });

const explainedPerson = z
  .strictObject({
    ...connectionFields,
    jobWords: z
      .strictObject({ function: list(z.string()), seniority: list(z.string()) })
      .describe("the words of the position that told, as typed"),
    timeline: list(z.strictObject({ date: z.string(), what: z.string() })).describe("what was between you, oldest first"),
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
    others,
  })
  .meta({ id: "explainedPerson" });

const explain = z
  .strictObject({ schema: z.literal("prune/explain@1"), ...common, connections: list(explainedPerson) })
  .meta({ id: "explain" });

const signals = z
  .strictObject({
    schema: z.literal("prune/signals@1"),
    version: z.string(),
    signals: list(
      z
        .strictObject({
          id: z.string(),
          group: z.string(),
          family: z.string(),
          title: z.string(),
          why: z.string(),
          points: z.number().describe("at full strength; + towards removing"),
          needs: list(z.string()),
          guard: z.boolean().describe("if it speaks, the person is protected"),
          on: z.boolean(),
          languages: list(z.string()).describe("ISO 639-1"),
          fires: list(z.string()).describe("examples on which it fires"),
          silent: list(z.string()).describe("examples on which it stays silent"),
        })
        .meta({ id: "signal" }),
    ),
  })
  .meta({ id: "signals" });

const span = z
  .union([
    z.string(),
    z.strictObject({
      text: z.string(),
      tone: z.enum(["plain", "strong", "muted", "good", "warn", "bad", "code"]).exactOptional(),
      link: z.string().exactOptional(),
      name: z.boolean().exactOptional(),
    }),
  ])
  .meta({ id: "span" });

const text = z.union([span, list(span)]).meta({ id: "text" });

const item = z.strictObject({ text, details: list(text).exactOptional() }).meta({ id: "item" });

const block = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("heading"), level: z.union([z.literal(1), z.literal(2), z.literal(3)]), text }),
    z.strictObject({ kind: z.literal("paragraph"), text }),
    z.strictObject({ kind: z.literal("callout"), tone: z.enum(["good", "warn", "bad", "muted"]), text }),
    z.strictObject({
      kind: z.literal("list"),
      style: z.enum(["bullet", "number", "tick"]),
      start: z.int().exactOptional(),
      items: list(item),
    }),
    z.strictObject({
      kind: z.literal("table"),
      columns: list(
        z.strictObject({ title: z.string(), align: z.enum(["left", "right"]).exactOptional(), flexible: z.boolean().exactOptional() }),
      ),
      rows: list(list(text)),
    }),
    z.strictObject({
      kind: z.literal("bars"),
      rows: list(z.strictObject({ label: z.string(), value: z.number(), note: z.string().exactOptional() })),
    }),
  ])
  .meta({ id: "block" });

const guide = z
  .strictObject({
    schema: z.literal("prune/guide@1"),
    version: z.string(),
    checked: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .describe("when the clicks were last known good, YYYY-MM"),
    topics: list(z.strictObject({ id: z.string(), title: z.string(), blocks: list(block) }).meta({ id: "topic" })),
  })
  .meta({ id: "guide" });

const policy = z
  .strictObject({
    schema: z.literal("prune/policy@1"),
    version: z.string(),
    file: z.string().nullable(),
    owner,
    values: list(
      z.strictObject({ path: z.string(), value: z.unknown(), from: z.string().describe("where the value is from") }).meta({ id: "value" }),
    ),
  })
  .meta({ id: "policy" });

const decision = z.enum(["removed", "unfollowed", "keep", "later"]);

const decisionFields = {
  id: z.string().describe("the decoded profile slug; without an address, folded name and date"),
  name: z.string(),
  decision,
  at: z.string().describe("ISO 8601, UTC"),
  on: date.describe("the day of it, on the calendar of the machine that prints this"),
  note: z.string().nullable(),
  until: date.nullable().describe("for later: the day from which they are proposed again"),
  url: z.string().nullable(),
  company: z.string(),
  position: z.string(),
  connectedOn: date.nullable(),
  score: z.number().nullable().describe("when it was decided"),
  reasons: list(z.string()).describe("what spoke for removing then"),
  costs: list(z.string()).describe("what was lost with them, where they were removed"),
};

const decided = z.strictObject(decisionFields).meta({ id: "decision" });

const wish = z.enum(["keep", "let-go", "mixed"]);

const wishFields = {
  group: z.string().describe("the group's id"),
  title: z.string().describe("what the group was called"),
  wish,
  at: z.string().describe("ISO 8601, UTC"),
  on: date.describe("the day of it, on the calendar of the machine that prints this"),
};

const wished = z.strictObject(wishFields).meta({ id: "wish" });

const mark = z
  .strictObject({
    schema: z.literal("prune/mark@1"),
    version: z.string(),
    filter,
    dryRun: z.boolean().describe("nothing was written"),
    marked: list(decided),
    already: list(decided).describe("what was asked for but stood already, as it was decided then"),
    wishes: list(wished).describe("wishes about groups that were written down"),
    wishesAlready: list(wished).describe("wishes about groups that stood already"),
  })
  .meta({ id: "mark" });

const undo = z
  .strictObject({
    schema: z.literal("prune/undo@1"),
    version: z.string(),
    dryRun: z.boolean().describe("nothing was written"),
    undone: list(
      z.strictObject({ ...decisionFields, now: decision.nullable().describe("what holds without it") }).meta({ id: "undone" }),
    ).describe("the newest first"),
    wishes: list(z.strictObject({ ...wishFields, now: wish.nullable().describe("what holds without it") })).describe(
      "wishes about groups that were taken back",
    ),
  })
  .meta({ id: "undo" });

const redo = z
  .strictObject({
    schema: z.literal("prune/redo@1"),
    version: z.string(),
    dryRun: z.boolean().describe("nothing was written"),
    redone: list(decided).describe("in the order in which it was decided first"),
    since: list(decided).describe("not brought back, since something else was decided about the person by now"),
    wishes: list(wished).describe("wishes about groups that were brought back"),
    wishesSince: list(wished).describe("wishes that were not, since something else is wished about the group by now"),
  })
  .meta({ id: "redo" });

const journal = z
  .strictObject({
    schema: z.literal("prune/journal@1"),
    version: z.string(),
    file: z.string(),
    standing: z.strictObject({ removed: count, unfollowed: count, keep: count, later: count }).describe("in force in the whole journal"),
    decisions: list(
      z
        .strictObject({
          ...decisionFields,
          status: z.enum(["standing", "replaced", "undone"]).describe("in force; replaced by a later decision; taken back"),
        })
        .meta({ id: "journalLine" }),
    ).describe("the oldest first"),
    wishes: list(
      z.strictObject({
        ...wishFields,
        status: z.enum(["standing", "replaced", "undone"]).describe("in force; replaced by a later wish; taken back"),
      }),
    ).describe("about groups, the oldest first"),
  })
  .meta({ id: "journal" });

const where = z
  .strictObject({
    schema: z.literal("prune/where@1"),
    version: z.string(),
    places: list(
      z
        .strictObject({
          path: z.string(),
          what: z.string(),
          kind: z.enum(["file", "folder", "other"]).nullable().describe("null where there is nothing"),
          size: count.nullable().describe("in bytes; of files only"),
          mode: z.string().nullable().describe("in octal, as 0600"),
        })
        .meta({ id: "place" }),
    ),
  })
  .meta({ id: "where" });

const plan = z
  .strictObject({
    schema: z.literal("prune/plan@1"),
    ...common,
    filter,
    madeAt: z.string().describe("ISO 8601, UTC"),
    from: date,
    skipWeekends: z.boolean(),
    doneOnFirst: count.describe("removed or unfollowed on the first day already"),
    at: z.string().nullable().describe("when a calendar's entries begin, HH:MM; null for the whole day"),
    addresses: z.strictObject({ remove: z.string(), unfollow: z.string() }).describe("the pages to work on"),
    whole: z.strictObject({ people: count, days: count, until: date.nullable() }).describe("all that is left to do, however much is shown"),
    connections: list(
      z
        .strictObject({
          ...connectionFields,
          on: date.describe("the day for it"),
          section: z.enum(["remove", "review", "unfollow"]),
          searchName: z.string().describe("what to paste into LinkedIn's search box"),
        })
        .meta({ id: "plannedPerson" }),
    ).describe("day by day"),
  })
  .meta({ id: "plan" });

const period = z
  .strictObject({
    period: z.enum(["today", "week", "all"]),
    since: date.nullable().describe("the first day of it; null for all"),
    removed: count,
    unfollowed: count,
    keep: count,
    later: count,
  })
  .meta({ id: "period" });

const status = z
  .strictObject({
    schema: z.literal("prune/status@1"),
    version: z.string(),
    today: date.describe("on the calendar of the machine that prints this"),
    pace: z.number().describe("people a day"),
    rest: z.number().min(0).describe("how many of them are left for today"),
    done: list(period).describe("decisions in force, one a person"),
    left: z
      .strictObject({
        ...leftFields,
        days: count.describe("at the pace"),
        until: date.nullable().describe("the last of these days"),
      })
      .nullable()
      .describe("the undecided; null where no scan is remembered"),
    headroom: z
      .strictObject({
        limit: z.literal(30000),
        connections: count.describe("in the export, by name"),
        dateOnly: count.describe("rows that hold nothing but a date; LinkedIn counts them"),
        removed: count.describe("of them, since the export"),
        room: z.int(),
      })
      .nullable(),
    exports: list(
      z
        .strictObject({
          label: z.string(),
          remembered: z.boolean().describe("or else in the Downloads folder"),
          dated: date.nullable(),
          age: count.nullable().describe("in days"),
          old: z.boolean().describe("time for a new one"),
          guessed: z.boolean().describe("whether its date is only the newest one in it"),
        })
        .meta({ id: "export" }),
    ),
    stillThere,
    agreement: z
      .strictObject({
        line: z.number().describe("the review line"),
        decisions: list(
          z.strictObject({ decision: z.enum(["removed", "unfollowed", "keep"]), over: count, under: count, unknown: count }),
        ).describe("the scores people had when it was decided"),
      })
      .describe("how decisions and scores agree"),
  })
  .meta({ id: "status" });

const group = z
  .strictObject({
    id: z.string().describe("kind:key; it means the same people, and newcomers like them, in every export"),
    kind: z.string(),
    title: z.string(),
    count: position,
    people: list(z.string()).describe("ids, the worst first"),
    verdicts: z.strictObject({ remove: count, unfollow: count, review: count, keep: count }),
    from: date.nullable().describe("when the first of them was added"),
    to: date.nullable().describe("when the last of them was added"),
    wish: wish.nullable(),
    names: list(z.string()).describe("up to three"),
  })
  .meta({ id: "group" });

const groups = z
  .strictObject({
    schema: z.literal("prune/groups@1"),
    ...common,
    filter,
    groups: list(group).describe("the largest first; where one was named, that one"),
    found: count.describe("how many there are"),
    connections: list(connection).nullable().describe("the people of the group that was named; null where none was"),
  })
  .meta({ id: "groups" });

const ask = z
  .strictObject({
    schema: z.literal("prune/ask@1"),
    ...common,
    questions: list(
      z.strictObject({
        group,
        moves: count.describe("verdicts that would change if the group went, or if it stayed, whichever is more"),
      }),
    ).describe("the one whose answer would change most first"),
    answered: count.describe("groups that have been answered about"),
    changed: z
      .strictObject({
        up: count.describe("people who moved up"),
        down: count.describe("people who moved down"),
        wishes: list(wished).describe("what holds now of what was answered"),
        takenBack: count.describe("wishes that were taken back"),
      })
      .nullable()
      .describe("what answers that came with the command did; null where none came"),
  })
  .meta({ id: "ask" });

const results = z.discriminatedUnion("schema", [
  scan,
  checklist,
  explain,
  signals,
  guide,
  policy,
  mark,
  undo,
  redo,
  journal,
  where,
  plan,
  status,
  groups,
  ask,
]);

/** `S` if it and the results can stand for one another. A missing optional field only the tests' samples can tell. */
type Agreed<S extends z.ZodType> = [z.infer<S>, Result] extends [Result, z.infer<S>] ? S : never;

/**
 * Every result prune prints as JSON; the field `schema` tells which it is.
 * Compiles only as long as the schemas here and the types of `result.ts` say the same.
 */
const result: Agreed<typeof results> = results;

/**
 * The JSON Schema of every result: `oneOf` at the top, each result and each line of NDJSON under `$defs`.
 *
 * @param options.exact forbids fields that are not in it, for tests; what is shipped allows them, so that fields can be added without a new version
 */
export function resultJsonSchema({ exact = false } = {}): object {
  const schema = z.toJSONSchema(result, {
    override: ({ jsonSchema }) => {
      if (!exact && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return { title: "What prune prints as JSON", ...schema };
}
