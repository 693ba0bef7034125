/** The fields above the table: what it is asked for. */
import { UNKNOWN, writtenFunction, writtenSeniority } from "../../detect/functions.ts";
import { figure } from "../../document/wording.ts";
import { DECISIONS } from "../../journal/entry.ts";
import { CHOICES } from "../card.ts";
import { element, type Element as PageElement } from "../element.ts";
import { domOf } from "./dom.ts";
import type { Scene } from "./scene.ts";
import { EVERYBODY, type Order, type Query } from "./select.ts";

export interface Filters {
  readonly element: HTMLElement;
  readonly query: () => Query;
  readonly set: (query: Query) => void;
  readonly order: () => Order;
  /** Shows what the table is ordered by. */
  readonly setOrder: (order: Order) => void;
}

/** What the table can be ordered by; more than its heads show. */
const ORDERS: readonly (readonly [order: Order, title: string])[] = [
  ["rank", "Rank"],
  ["score", "Score"],
  ["verdict", "Verdict"],
  ["name", "Name"],
  ["company", "Company"],
  ["position", "Position"],
  ["connectedOn", "Connected on"],
  ["last", "Last message"],
  ["staleness", "Staleness"],
  ["spam", "Spam"],
  ["relevance", "Relevance"],
  ["function", "Function"],
  ["seniority", "Seniority"],
  ["confidence", "Confidence"],
  ["decision", "Decision"],
];

/** A value to choose, what it is called, and how many people it means. */
type Choice = readonly [value: string, label: string, people?: number];

/** More groups than these are no list to choose from; the largest stand first. */
const GROUPS_OFFERED = 300;

/** Makes the fields. Nothing is asked in the beginning. */
export function startFilters(scene: Scene, asked: () => void, sorted: () => void): Filters {
  const form = domOf(
    element(
      "form",
      { class: "filters", role: "search", "aria-label": "Filter the table" },
      labelled(
        "text",
        "Search",
        element("input", {
          type: "search",
          id: "filter-text",
          placeholder: "name, position, company",
          autocomplete: "off",
          spellcheck: "false",
        }),
      ),
      labelled(
        "order",
        "Sort by",
        element(
          "select",
          { id: "filter-order" },
          ORDERS.map(([order, title]) => element("option", { value: order }, title)),
        ),
      ),
      element(
        "details",
        // Beside a table that is wide there is room for all of them.
        { open: matchMedia("(min-width: 60rem)").matches },
        element("summary", {}, "Filters"),
        element(
          "div",
          { class: "fields" },
          choosing(scene).map(([name, title, choices]) => select(name, title, choices)),
          labelled(
            "company",
            "Company",
            element("input", { type: "search", id: "filter-company", autocomplete: "off", spellcheck: "false" }),
          ),
          range("staleness", "Staleness"),
          range("relevance", "Relevance"),
          element("button", { type: "reset" }, "Clear"),
        ),
      ),
    ),
  ) as HTMLFormElement;
  const field = (name: string) => form.querySelector(`#filter-${name}`) as HTMLInputElement | HTMLSelectElement;
  form.addEventListener("input", ({ target }) => (target === field("order") ? sorted() : asked()));
  form.addEventListener("submit", (event) => event.preventDefault());
  // The fields are empty only after the event.
  form.addEventListener("reset", () => setTimeout(asked));
  const names = Object.keys(EVERYBODY) as (keyof Query)[];
  return {
    element: form,
    query: () =>
      Object.fromEntries(
        names.map((name) => {
          if (name !== "staleness" && name !== "relevance") return [name, field(name).value];
          const [low, high] = [field(`${name}-low`).value, field(`${name}-high`).value];
          return [name, low === "" && high === "" ? "" : `${low === "" ? 0 : low}-${high === "" ? 100 : high}`];
        }),
      ) as unknown as Query,
    set: (query) => {
      for (const name of names) {
        if (name === "staleness" || name === "relevance") {
          const [low = "", high = ""] = query[name].split("-");
          field(`${name}-low`).value = low;
          field(`${name}-high`).value = high;
        } else put(field(name), query[name]);
      }
    },
    order: () => field("order").value as Order,
    setOrder: (order) => {
      field("order").value = order;
    },
  };
}

/** Sets a field; a value that a list does not offer is added to it, such as one day among the years. */
function put(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value))
    field.add(new Option(value, value));
  field.value = value;
}

function labelled(name: string, title: string, field: PageElement): PageElement {
  return element("div", { class: `filter for-${name}` }, element("label", { for: `filter-${name}` }, title), field);
}

function select(name: string, title: string, choices: readonly Choice[]): PageElement {
  return labelled(
    name,
    title,
    element(
      "select",
      { id: `filter-${name}` },
      choices.map(([value, label, number]) => element("option", { value }, number === undefined ? label : `${label} (${figure(number)})`)),
    ),
  );
}

function range(name: string, title: string): PageElement {
  const end = (which: string, placeholder: string) =>
    element("input", {
      type: "number",
      id: `filter-${name}-${which}`,
      min: 0,
      max: 100,
      placeholder,
      "aria-label": `${title}, ${which === "low" ? "from" : "to"}`,
    });
  return element(
    "div",
    { class: "filter range", role: "group", "aria-label": title },
    element("span", { class: "label" }, title),
    element("span", {}, end("low", "0"), " – ", end("high", "100")),
  );
}

/** What there is to choose from, with how many people each choice means. */
function choosing({ people, groups }: Scene): readonly (readonly [name: string, title: string, choices: readonly Choice[]])[] {
  const { columns } = people;
  const any: Choice = ["", "any"];
  const tally = <Value>(
    { values, at }: { readonly values: readonly Value[]; readonly at: readonly number[] },
    keysOf: (value: Value) => readonly string[],
  ) => {
    const counts = new Map<string, number>();
    const keys = values.map(keysOf);
    for (const index of at) for (const key of keys[index] as readonly string[]) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a);
  };
  const choices = (counts: readonly (readonly [string, number])[], label: (key: string) => string = (key) => key): readonly Choice[] =>
    counts.map(([key, number]) => [key, label(key), number]);
  const signals = new Map<string, number>();
  const speaking = columns.receipt.values.map(({ signal }) => signal);
  for (const lines of columns.receipt.at)
    for (const signal of new Set(lines.map((line) => speaking[line] as string))) signals.set(signal, (signals.get(signal) ?? 0) + 1);
  const years = tally(columns.connectedOn, (day) => [day?.slice(0, 4) ?? UNKNOWN]).sort(([a], [b]) => (a < b ? 1 : -1));
  const guards = tally(columns.protectedBy, (ids) => ids);
  return [
    ["verdict", "Verdict", [any, ...choices(tally(columns.verdict, (verdict) => [verdict]))]],
    ["signal", "Signal", [any, ...choices([...signals].sort(([, a], [, b]) => b - a))]],
    [
      "function",
      "Function",
      [
        any,
        ...choices(
          tally(columns.function, (job) => [job ?? UNKNOWN]),
          (job) => (job === UNKNOWN ? job : writtenFunction(job as never)),
        ),
      ],
    ],
    [
      "seniority",
      "Seniority",
      [
        any,
        ...choices(
          tally(columns.seniority, (level) => [level ?? UNKNOWN]),
          (level) => (level === UNKNOWN ? level : writtenSeniority(level as never)),
        ),
      ],
    ],
    ["group", "Group", [any, ...groups.slice(0, GROUPS_OFFERED).map(({ id, title, count }): Choice => [id, title, count])]],
    ["since", "Year", [any, ...choices(years)]],
    ["protection", "Protection", [any, ["any", "protected"], ["none", "not protected"], ...choices(guards)]],
    [
      "decision",
      "Decision",
      [any, ["none", "open"], ["any", "decided"], ...DECISIONS.map((decision): Choice => [decision, CHOICES[decision].label])],
    ],
  ];
}
