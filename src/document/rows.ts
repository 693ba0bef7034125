/** A result as a list: its items, one a line of NDJSON, and the flat row each is in a spreadsheet. */

import { clean } from "../text/clean.ts";
import type { Line } from "../verdict/assessment.ts";
import type { Item, PlainBlock, Text } from "./document.ts";
import type {
  ChecklistPerson,
  ConnectionResult,
  DecisionResult,
  DiffPerson,
  DiffResult,
  GroupResult,
  PlannedPerson,
  QuestionResult,
  Result,
} from "./result.ts";

/** `null` for none. Texts are clean: no control, bidi or invisible characters. */
export type Cell = string | number | null;

/** Rows of as many cells as there are columns. */
interface Rows {
  /** Their names. */
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** What a result is a list of: connections, decisions, signals, topics, … */
export function itemsOf(result: Result): readonly object[] {
  return listOf(result).items;
}

/** The items of a result, a row each. */
export function rowsOf(result: Result): Rows {
  const { items, columns } = listOf(result);
  return {
    columns: columns.map(({ name }) => name),
    rows: {
      *[Symbol.iterator]() {
        for (const item of items) yield columns.map(({ of }) => cellOf(of(item)));
      },
    },
  };
}

interface List {
  readonly items: readonly object[];
  readonly columns: readonly { readonly name: string; readonly of: (item: object) => Value }[];
}

function listOf(result: Result): List {
  switch (result.schema) {
    case "prune/scan@1":
    case "prune/explain@1":
      return list(result.connections, CONNECTION);
    case "prune/checklist@1":
      return list(result.connections, CHECKLIST);
    case "prune/plan@1":
      return list(result.connections, PLANNED);
    case "prune/signals@1":
      return list(result.signals, [
        "id",
        "group",
        "family",
        "title",
        "points",
        "on",
        "guard",
        "needs",
        "languages",
        "why",
        "fires",
        "silent",
      ]);
    case "prune/guide@1":
      return list(result.topics, ["id", "title", ["text", ({ blocks }) => blocks.flatMap(wordsOf).join(" ")]]);
    case "prune/policy@1":
      return list(result.values, ["path", ["value", ({ value }) => (typeof value === "string" ? value : JSON.stringify(value))], "from"]);
    case "prune/mark@1":
      return list(result.marked, DECISION);
    case "prune/undo@1":
      return list(result.undone, ["now", ...DECISION]);
    case "prune/redo@1":
      return list(result.redone, DECISION);
    case "prune/journal@1":
      return list(result.decisions, ["status", ...DECISION, ["proof", ({ proof }) => proof?.proof ?? null]]);
    case "prune/where@1":
      return list(result.places, ["path", "what", "kind", "size", "mode"]);
    case "prune/status@1":
      return list(result.done, ["period", "since", "removed", "unfollowed", "keep", "later"]);
    case "prune/groups@1":
      return result.connections === null ? list(result.groups, GROUP) : list(result.connections, CONNECTION);
    case "prune/ask@1":
      return list(result.questions, QUESTION);
    case "prune/diff@1":
      return list(diffItems(result), DIFFERENCE);
    case "prune/history@1":
      return list(result.months, ["month", "connections", "dateOnly", "came", "back", "gone", "hidden", "removed", "confirmed", "notDone"]);
    case "prune/seen@1":
      return list(result.seen, [
        "name",
        ["seen", ({ now }) => now?.seen ?? null],
        ["on", ({ now }) => now?.on ?? null],
        ["before", ({ before }) => before && `${before.seen}, ${before.on}`],
        "id",
      ]);
    case "prune/post-date@1":
      return list(result.dates, ["given", "kind", "at", "on", "unchecked", "id"]);
  }
}

/** Everybody two exports tell of, once for each class they are in. */
function diffItems(result: DiffResult) {
  const { unfollows } = result;
  const people: readonly (readonly [name: string, people: readonly DiffPerson[]])[] = [
    ["confirmed", result.confirmed],
    ["notDone", result.notDone],
    ["came", result.came],
    ["back", result.back],
    ["gone", result.gone],
    ["hidden", result.hidden],
    ["changed", result.changed],
    ["moved", result.moved],
    ["unclear", result.unclear],
    ["unfollowed", unfollows?.confirmed ?? []],
    ["notUnfollowed", unfollows?.notSeen ?? []],
  ];
  return people.flatMap(([name, all]) => all.map((person): Difference => ({ class: name, ...person })));
}

/** Somebody in a class, and what the older export said of them where that is another thing. */
type Difference = DiffPerson & { readonly class: string; readonly was?: Readonly<Record<string, string | null>> };

const DIFFERENCE: readonly Column<Difference>[] = [
  "class",
  "name",
  "position",
  "company",
  "connectedOn",
  "markedOn",
  ["wasPosition", ({ was }) => was?.position ?? null],
  ["wasCompany", ({ was }) => was?.company ?? null],
  ["wasName", ({ was }) => was?.name ?? null],
  ["wasUrl", ({ was }) => was?.url ?? null],
  "note",
  "url",
  "id",
];

/** What can stand in a cell; several texts have semicolons between them. */
type Value = string | number | boolean | null | readonly string[];

/** A column: a field of the item by its name, or what is made of the item. */
type Column<T> =
  | ({ [Name in keyof T]: T[Name] extends Value ? Name : never }[keyof T] & string)
  | readonly [name: string, of: (item: T) => Value];

function list<T extends object>(items: readonly T[], columns: readonly Column<T>[]): List {
  return {
    items,
    columns: columns.map((column) => {
      const [name, of] = typeof column === "string" ? [column, (item: T) => item[column] as Value] : column;
      return { name, of: of as (item: object) => Value };
    }),
  };
}

function cellOf(value: Value): Cell {
  if (value === null || typeof value === "number") return value;
  return clean(typeof value === "object" ? value.join("; ") : String(value));
}

/** Named as in the JSON; what a person looks at first stands first, what only a program wants last. */
const CONNECTION: readonly Column<ConnectionResult>[] = [
  "rank",
  "verdict",
  "score",
  "name",
  "position",
  "company",
  "function",
  "seniority",
  "connectedOn",
  ["reasons", ({ receipt }) => receipt.map(reason)],
  "url",
  "staleness",
  "spam",
  "relevance",
  "sum",
  "confidence",
  "protectedBy",
  "costs",
  "remarks",
  "removal",
  ["messagesReceived", ({ messages }) => messages?.received ?? null],
  ["messagesSent", ({ messages }) => messages?.sent ?? null],
  ["firstMessage", ({ messages }) => messages?.first ?? null],
  ["lastMessage", ({ messages }) => messages?.last ?? null],
  ["lastExchange", ({ messages }) => messages?.lastExchange ?? null],
  ["sharper", ({ sharper }) => sharper && `${sharper.need}: ${sharper.low} to ${sharper.high}`],
  "blind",
  "namesakes",
  "groups",
  "firstName",
  "lastName",
  "id",
  "row",
];

const CHECKLIST: readonly Column<ChecklistPerson>[] = ["number", "section", "searchName", ...CONNECTION];

const PLANNED: readonly Column<PlannedPerson>[] = ["on", "section", "searchName", ...CONNECTION];

/** The points stand second: a cell that begins with `+` would be taken for a formula. */
function reason({ signal, points, because }: Line): string {
  return `${signal} ${points > 0 ? "+" : ""}${points}: ${because}`;
}

const DECISION: readonly Column<DecisionResult>[] = [
  "decision",
  "on",
  "name",
  "position",
  "company",
  "connectedOn",
  "url",
  "note",
  "reasons",
  "costs",
  "score",
  "until",
  "at",
  "id",
];

const GROUP: readonly Column<GroupResult>[] = [
  "id",
  "title",
  "wish",
  "count",
  ["remove", ({ verdicts }) => verdicts.remove],
  ["unfollow", ({ verdicts }) => verdicts.unfollow],
  ["review", ({ verdicts }) => verdicts.review],
  ["keep", ({ verdicts }) => verdicts.keep],
  "from",
  "to",
  "names",
  "kind",
  "people",
];

/** A group, and what an answer about it would change. */
const QUESTION: readonly Column<QuestionResult>[] = [
  "moves",
  ...list<GroupResult>([], GROUP).columns.map(({ name, of }) => [name, ({ group }: QuestionResult) => of(group)] as const),
];

/** What a block says, without its look. */
function wordsOf(block: PlainBlock): readonly string[] {
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
