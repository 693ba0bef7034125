/** Everybody in the open page: a table that is searched, filtered, sorted and walked through, and whose rows open. */
import { count, figure } from "../../document/wording.ts";
import { element, type Element as PageElement } from "../element.ts";
import { announce, byId, domOf, fill } from "./dom.ts";
import { type Filters, startFilters } from "./filters.ts";
import { cellsOf, HEADS, openRow } from "./rows.ts";
import type { Scene } from "./scene.ts";
import { EVERYBODY, type Order, type Query, selection } from "./select.ts";
import { startSight } from "./sight.ts";

/** What other parts of the page may ask of the table. */
export interface Table {
  /** Shows those who fit a query, and nothing else that was asked before. */
  readonly show: (query: Partial<Query>) => void;
}

/** How many are shown. */
function counted(shown: number, all: number): string {
  if (shown === all) return count(all, "connection");
  return `${figure(shown)} of ${count(all, "connection")}${shown === 0 ? ". “Clear” shows everybody again." : ""}`;
}

/** Brings the table to life. */
export function startTable(scene: Scene): Table {
  const { people, groups, decisions, onChange } = scene;
  const { chosen, ordered } = selection({
    people,
    groups,
    decisionAt: (place) => decisions.about(people.columns.id[place] as string) ?? decidedBefore(place),
  });
  let places: readonly number[] = [];
  let sorting: { order: Order; descending: boolean } = { order: "rank", descending: false };
  const root = byId("table");
  const filters: Filters = startFilters(
    scene,
    () => choose(),
    () => sort(filters.order(), false),
  );
  const counter = domOf(element("p", { class: "counter", role: "status", "aria-live": "polite" })) as HTMLElement;
  const frame = domOf(tableFrame()) as HTMLElement;
  root.append(filters.element, counter, frame);
  const part = (name: string) => frame.querySelector(`.${name}`) as HTMLElement;
  const [table, heads] = [part("window"), part("heads")];
  const sight = startSight(
    { frame, height: part("height"), window: table, heads, body: part("body") },
    { make: makeRow, fill: fillRow, handle: ".name" },
  );

  drawHeads();
  frame.addEventListener("keydown", move);
  onChange(sight.refill);
  choose();

  return {
    show: (query) => {
      filters.set({ ...EVERYBODY, ...query });
      choose();
      byId("everyone").scrollIntoView({ behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
      frame.focus({ preventScroll: true });
    },
  };

  function decidedBefore(place: number): string | undefined {
    const { values, at } = people.columns.journal;
    return values[at[place] as number]?.at(-1)?.decision;
  }

  /** Chooses anew, and goes to the top. */
  function choose(): void {
    places = ordered(chosen(filters.query()), sorting.order, sorting.descending);
    counter.textContent = counted(places.length, people.count);
    table.setAttribute("aria-rowcount", String(places.length + 1));
    sight.begin(places.length);
  }

  function drawHeads(): void {
    fill(heads, [
      element(
        "div",
        { role: "row", class: "row head", "aria-rowindex": 1 },
        HEADS.map(({ order, title, long }) =>
          element(
            "div",
            {
              role: "columnheader",
              class: `cell is-${order}`,
              "aria-sort": sorting.order !== order ? "none" : sorting.descending ? "descending" : "ascending",
            },
            element("button", { type: "button", "data-order": order, title: long }, title),
          ),
        ),
      ),
    ]);
    for (const button of heads.querySelectorAll<HTMLElement>("button")) {
      button.addEventListener("click", () => {
        sort(button.dataset.order as Order, true);
        heads.querySelector<HTMLElement>(`[data-order=${button.dataset.order}]`)?.focus();
      });
    }
  }

  /** By a column, the way that is asked for most; where it `turns`, the same again the other way. */
  function sort(order: Order, turns: boolean): void {
    const usual = HEADS.find((head) => head.order === order)?.descending ?? false;
    sorting = { order, descending: turns && sorting.order === order ? !sorting.descending : usual };
    filters.setOrder(order);
    drawHeads();
    choose();
    announce(`Sorted by ${order}, ${sorting.descending ? "descending" : "ascending"}`);
  }

  function makeRow(index: number): HTMLElement {
    const row = domOf(element("div", { role: "row", class: "row", "aria-rowindex": index + 2 })) as HTMLElement;
    row.addEventListener("click", (event) => {
      if ((event.target as Element).closest("a, button:not(.name)") === null) toggle(index);
    });
    return row;
  }

  function fillRow(row: HTMLElement, index: number): void {
    const person = people.person(places[index] as number);
    row.dataset.verdict = person.verdict;
    fill(row, cellsOf(person, decisions.about(person.id), index === sight.opened()));
  }

  function toggle(index: number): void {
    const before = sight.opened();
    sight.close();
    if (before !== index)
      sight.open(
        index,
        openRow(scene, places[index] as number, () => toggle(index)),
      );
  }

  /** Up and down from row to row, beyond those in sight. */
  function move(event: KeyboardEvent): void {
    const open = sight.opened();
    if (event.key === "Escape" && open !== undefined) {
      toggle(open);
      return;
    }
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = sight.focused();
    if (steps === undefined || from === undefined) return;
    event.preventDefault();
    sight.goTo(Math.max(0, Math.min(places.length - 1, from + steps)));
  }
}

/** An empty table in the frame it scrolls in. */
function tableFrame(): PageElement {
  return element(
    "div",
    { class: "frame", tabindex: 0, role: "region", "aria-label": "Everybody, as a table" },
    element(
      "div",
      { class: "height" },
      element(
        "div",
        { class: "window", role: "table", "aria-label": "Connections" },
        element("div", { role: "rowgroup", class: "heads" }),
        element("div", { role: "rowgroup", class: "body" }),
      ),
    ),
  );
}
