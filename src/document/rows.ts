/** The flat rows of a result: what a spreadsheet gets, one row for each line of NDJSON. */

import { clean } from "../text/clean.ts";
import type { Line, Sharper } from "../verdict/assessment.ts";
import type { Block, Item, Text } from "./document.ts";
import type {
  ChecklistPerson,
  ConnectionResult,
  DecisionResult,
  GroupResult,
  GuideResult,
  JournalLine,
  PeriodResult,
  PlaceResult,
  PlannedPerson,
  PolicyShowResult,
  QuestionResult,
  Result,
  SignalResult,
  UndoneResult,
} from "./result.ts";

/** A text column holds text, `""` for none; a number column numbers, `null` for none. */
export type Cell = string | number | null;

interface RowColumn {
  readonly name: string;
  readonly type: "text" | "number";
}

/** Rows of as many cells as there are columns. Texts are clean: no control, bidi or invisible characters. */
interface Rows {
  readonly columns: readonly RowColumn[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** What a result is a list of: connections, decisions, signals, topics, … */
export function itemsOf(result: Result): readonly object[] {
  switch (result.schema) {
    case "prune/scan@1":
    case "prune/checklist@1":
    case "prune/explain@1":
    case "prune/plan@1":
      return result.connections;
    case "prune/signals@1":
      return result.signals;
    case "prune/guide@1":
      return result.topics;
    case "prune/policy@1":
      return result.values;
    case "prune/mark@1":
      return result.marked;
    case "prune/undo@1":
      return result.undone;
    case "prune/redo@1":
      return result.redone;
    case "prune/journal@1":
      return result.decisions;
    case "prune/where@1":
      return result.places;
    case "prune/status@1":
      return result.done;
    case "prune/groups@1":
      return result.connections ?? result.groups;
    case "prune/ask@1":
      return result.questions;
  }
}

/** The items of a result, a row each. */
export function rowsOf(result: Result): Rows {
  switch (result.schema) {
    case "prune/scan@1":
    case "prune/explain@1":
      return flat(result.connections, CONNECTION);
    case "prune/checklist@1":
      return flat(result.connections, CHECKLIST);
    case "prune/plan@1":
      return flat(result.connections, PLANNED);
    case "prune/signals@1":
      return flat(result.signals, SIGNAL);
    case "prune/guide@1":
      return flat(result.topics, TOPIC);
    case "prune/policy@1":
      return flat(result.values, VALUE);
    case "prune/mark@1":
      return flat(result.marked, DECISION);
    case "prune/undo@1":
      return flat(result.undone, UNDONE);
    case "prune/redo@1":
      return flat(result.redone, DECISION);
    case "prune/journal@1":
      return flat(result.decisions, JOURNAL);
    case "prune/where@1":
      return flat(result.places, PLACE);
    case "prune/status@1":
      return flat(result.done, PERIOD);
    case "prune/groups@1":
      return result.connections === null ? flat(result.groups, GROUP) : flat(result.connections, CONNECTION);
    case "prune/ask@1":
      return flat(result.questions, QUESTION);
  }
}

/** A column, and the cell an item has in it. */
interface Field<T> {
  readonly name: string;
  readonly type: RowColumn["type"];
  readonly of: (item: T) => Cell;
}

function text<T>(name: string, of: (item: T) => string): Field<T> {
  return { name, type: "text", of: (item) => clean(of(item)) };
}

function number<T>(name: string, of: (item: T) => number | null): Field<T> {
  return { name, type: "number", of };
}

function flat<T>(items: readonly T[], fields: readonly Field<T>[]): Rows {
  return {
    columns: fields.map(({ name, type }) => ({ name, type })),
    rows: {
      *[Symbol.iterator]() {
        for (const item of items) yield fields.map(({ of }) => of(item));
      },
    },
  };
}

/** Named as in the JSON; what a person looks at first stands first, what only a program wants last. */
const CONNECTION: readonly Field<ConnectionResult>[] = [
  number("rank", ({ rank }) => rank),
  text("verdict", ({ verdict }) => verdict),
  number("score", ({ score }) => score),
  text("name", ({ name }) => name),
  text("position", ({ position }) => position),
  text("company", ({ company }) => company),
  text("function", ({ function: job }) => job ?? ""),
  text("seniority", ({ seniority }) => seniority ?? ""),
  text("connectedOn", ({ connectedOn }) => connectedOn ?? ""),
  text("reasons", ({ receipt }) => receipt.map(reason).join("; ")),
  text("url", ({ url }) => url ?? ""),
  number("staleness", ({ staleness }) => staleness),
  number("spam", ({ spam }) => spam),
  number("relevance", ({ relevance }) => relevance),
  number("sum", ({ sum }) => sum),
  text("confidence", ({ confidence }) => confidence),
  text("protectedBy", ({ protectedBy }) => protectedBy.join("; ")),
  text("costs", ({ costs }) => costs.join("; ")),
  text("remarks", ({ remarks }) => remarks.join("; ")),
  text("removal", ({ removal }) => removal ?? ""),
  number("messagesReceived", ({ messages }) => messages?.received ?? null),
  number("messagesSent", ({ messages }) => messages?.sent ?? null),
  text("firstMessage", ({ messages }) => messages?.first ?? ""),
  text("lastMessage", ({ messages }) => messages?.last ?? ""),
  text("lastExchange", ({ messages }) => messages?.lastExchange ?? ""),
  text("sharper", ({ sharper }) => sharpening(sharper)),
  text("blind", ({ blind }) => blind.join("; ")),
  number("namesakes", ({ namesakes }) => namesakes),
  text("firstName", ({ firstName }) => firstName),
  text("lastName", ({ lastName }) => lastName),
  text("id", ({ id }) => id),
  number("row", ({ row }) => row),
];

const CHECKLIST: readonly Field<ChecklistPerson>[] = [
  number("number", ({ number }) => number),
  text("section", ({ section }) => section),
  text("searchName", ({ searchName }) => searchName),
  ...CONNECTION,
];

const PLANNED: readonly Field<PlannedPerson>[] = [
  text("on", ({ on }) => on),
  text("section", ({ section }) => section),
  text("searchName", ({ searchName }) => searchName),
  ...CONNECTION,
];

/** The points stand second: a cell that begins with `+` would be taken for a formula. */
function reason({ signal, points, because }: Line): string {
  return `${signal} ${points > 0 ? "+" : ""}${points}: ${because}`;
}

function sharpening(sharper: Sharper | null): string {
  return sharper === null ? "" : `${sharper.need}: ${sharper.low} to ${sharper.high}`;
}

const SIGNAL: readonly Field<SignalResult>[] = [
  text("id", ({ id }) => id),
  text("group", ({ group }) => group),
  text("family", ({ family }) => family),
  text("title", ({ title }) => title),
  number("points", ({ points }) => points),
  text("on", ({ on }) => String(on)),
  text("guard", ({ guard }) => String(guard)),
  text("needs", ({ needs }) => needs.join("; ")),
  text("languages", ({ languages }) => languages.join("; ")),
  text("why", ({ why }) => why),
  text("fires", ({ fires }) => fires.join("; ")),
  text("silent", ({ silent }) => silent.join("; ")),
];

const TOPIC: readonly Field<GuideResult["topics"][number]>[] = [
  text("id", ({ id }) => id),
  text("title", ({ title }) => title),
  text("text", ({ blocks }) => blocks.flatMap(wordsOf).join(" ")),
];

const VALUE: readonly Field<PolicyShowResult["values"][number]>[] = [
  text("path", ({ path }) => path),
  text("value", ({ value }) => (typeof value === "string" ? value : JSON.stringify(value))),
  text("from", ({ from }) => from),
];

const DECISION: readonly Field<DecisionResult>[] = [
  text("decision", ({ decision }) => decision),
  text("on", ({ on }) => on),
  text("name", ({ name }) => name),
  text("position", ({ position }) => position),
  text("company", ({ company }) => company),
  text("connectedOn", ({ connectedOn }) => connectedOn ?? ""),
  text("url", ({ url }) => url ?? ""),
  text("note", ({ note }) => note ?? ""),
  text("reasons", ({ reasons }) => reasons.join("; ")),
  text("costs", ({ costs }) => costs.join("; ")),
  number("score", ({ score }) => score),
  text("until", ({ until }) => until ?? ""),
  text("at", ({ at }) => at),
  text("id", ({ id }) => id),
];

const UNDONE: readonly Field<UndoneResult>[] = [text("now", ({ now }) => now ?? ""), ...DECISION];

const JOURNAL: readonly Field<JournalLine>[] = [text("status", ({ status }) => status), ...DECISION];

const PLACE: readonly Field<PlaceResult>[] = [
  text("path", ({ path }) => path),
  text("what", ({ what }) => what),
  text("kind", ({ kind }) => kind ?? ""),
  number("size", ({ size }) => size),
  text("mode", ({ mode }) => mode ?? ""),
];

const PERIOD: readonly Field<PeriodResult>[] = [
  text("period", ({ period }) => period),
  text("since", ({ since }) => since ?? ""),
  number("removed", ({ removed }) => removed),
  number("unfollowed", ({ unfollowed }) => unfollowed),
  number("keep", ({ keep }) => keep),
  number("later", ({ later }) => later),
];

const GROUP: readonly Field<GroupResult>[] = [
  text("id", ({ id }) => id),
  text("title", ({ title }) => title),
  text("wish", ({ wish }) => wish ?? ""),
  number("count", ({ count }) => count),
  number("remove", ({ verdicts }) => verdicts.remove),
  number("unfollow", ({ verdicts }) => verdicts.unfollow),
  number("review", ({ verdicts }) => verdicts.review),
  number("keep", ({ verdicts }) => verdicts.keep),
  text("from", ({ from }) => from ?? ""),
  text("to", ({ to }) => to ?? ""),
  text("names", ({ names }) => names.join("; ")),
  text("kind", ({ kind }) => kind),
  text("people", ({ people }) => people.join("; ")),
];

const QUESTION: readonly Field<QuestionResult>[] = [
  number("moves", ({ moves }) => moves),
  ...GROUP.map((field): Field<QuestionResult> => ({ ...field, of: ({ group }) => field.of(group) })),
];

/** What a block says, without its look. */
function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "callout":
      return [plain(block.text)];
    case "list":
      return block.items.flatMap(({ text, details = [] }: Item) => [text, ...details].map(plain));
    case "table":
      return [block.columns.map(({ title }) => title), ...block.rows.map((row) => row.map(plain))].map((row) => row.join(", "));
    case "bars":
      return block.rows.map(({ label, value, note }) => [label, value, note].filter((part) => part !== undefined).join(" "));
  }
}

function plain(text: Text): string {
  const spans = [text].flat();
  return spans.map((span) => (typeof span === "string" ? span : span.text)).join("");
}
