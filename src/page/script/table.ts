/** Everybody in the open page: a table of any length, of which only the rows in sight exist. */
import { count, figure } from "../../document/wording.ts";
import { element } from "../element.ts";
import { announce, byId, domOf, fill } from "./dom.ts";
import { type Filters, startFilters } from "./filters.ts";
import { cellsOf, HEADS, openRow } from "./rows.ts";
import type { Scene } from "./scene.ts";
import { EVERYBODY, type Order, type Query, selection } from "./select.ts";

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
  /** The row that is open, by its index; and how high what is under it is. */
  let open: number | undefined;
  let openHeight = 0;
  /** The rows that exist, by their index. */
  const rows = new Map<number, HTMLElement>();
  let openElement: HTMLElement | undefined;

  const root = byId("table");
  const filters: Filters = startFilters(
    scene,
    () => choose(),
    () => sort(filters.order(), false),
  );
  const counter = domOf(element("p", { class: "counter", role: "status", "aria-live": "polite" })) as HTMLElement;
  const frame = domOf(
    element(
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
    ),
  ) as HTMLElement;
  root.append(filters.element, counter, frame);
  const part = (name: string) => frame.querySelector(`.${name}`) as HTMLElement;
  const [height, sight, heads, body] = [part("height"), part("window"), part("heads"), part("body")];

  drawHeads();
  frame.addEventListener("scroll", draw, { passive: true });
  new ResizeObserver(measure).observe(frame);
  frame.addEventListener("keydown", move);
  onChange(() => {
    for (const [index, row] of rows) fillRow(row, index);
  });
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
    close();
    for (const row of rows.values()) row.remove();
    rows.clear();
    frame.scrollTop = 0;
    counter.textContent = counted(places.length, people.count);
    sight.setAttribute("aria-rowcount", String(places.length + 1));
    measure();
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

  /** How high a row is: narrow screens have two lines in one. */
  function rowHeight(): number {
    return Number.parseFloat(getComputedStyle(frame).getPropertyValue("--row"));
  }

  function measure(): void {
    height.style.height = `${heads.offsetHeight + places.length * rowHeight() + openHeight}px`;
    sight.style.height = `${frame.clientHeight}px`;
    draw();
  }

  /** Where a row begins. */
  function topOf(index: number): number {
    return index * rowHeight() + (open !== undefined && index > open ? openHeight : 0);
  }

  /**
   * Puts the rows in sight where they belong. What holds them sticks to the frame, so that it is never empty, however quickly somebody scrolls:
   * until this has run, the rows of before are seen.
   */
  function draw(): void {
    const each = rowHeight();
    const { scrollTop, clientHeight } = frame;
    const below = scrollTop + clientHeight;
    const indexAt = (y: number) => {
      if (open === undefined || y < (open + 1) * each) return Math.floor(y / each);
      return Math.max(open, Math.floor((y - openHeight) / each));
    };
    const first = Math.max(0, indexAt(scrollTop) - 1);
    const last = Math.min(places.length - 1, indexAt(below) + 1);
    for (const [index, row] of rows) {
      if (index >= first && index <= last) continue;
      // Whoever is on a row that goes out of sight stays in the table.
      if (row.contains(document.activeElement)) frame.focus({ preventScroll: true });
      row.remove();
      rows.delete(index);
    }
    for (let index = first; index <= last; index += 1) {
      let row = rows.get(index);
      if (row === undefined) {
        row = makeRow(index);
        rows.set(index, row);
        // In their order, for whoever goes from one to the next.
        const after = rows.get(index - 1);
        if (after === undefined) body.prepend(row);
        else after.after(row);
      }
      row.style.transform = `translateY(${topOf(index) - scrollTop}px)`;
    }
    if (openElement !== undefined && open !== undefined) openElement.style.transform = `translateY(${topOf(open) + each - scrollTop}px)`;
  }

  function makeRow(index: number): HTMLElement {
    const row = domOf(element("div", { role: "row", class: "row", "aria-rowindex": index + 2 })) as HTMLElement;
    row.addEventListener("click", (event) => {
      if ((event.target as Element).closest("a, button:not(.name)") === null) toggle(index);
    });
    fillRow(row, index);
    return row;
  }

  function fillRow(row: HTMLElement, index: number): void {
    const place = places[index] as number;
    const had = row.contains(document.activeElement);
    const person = people.person(place);
    row.dataset.verdict = person.verdict;
    fill(row, cellsOf(person, decisions.about(person.id), index === open));
    if (had) row.querySelector<HTMLElement>(".name")?.focus({ preventScroll: true });
  }

  function toggle(index: number): void {
    const before = open;
    close();
    if (before !== index) {
      open = index;
      openElement = openRow(scene, places[index] as number, () => toggle(index));
      body.append(openElement);
      openHeight = openElement.offsetHeight;
      const observer = new ResizeObserver(() => {
        if (openElement === undefined) return observer.disconnect();
        openHeight = openElement.offsetHeight;
        measure();
      });
      observer.observe(openElement);
    }
    for (const changed of [before, index]) {
      const row = changed === undefined ? undefined : rows.get(changed);
      if (row !== undefined) fillRow(row, changed as number);
    }
    measure();
    rows.get(index)?.querySelector<HTMLElement>(".name")?.focus({ preventScroll: true });
  }

  function close(): void {
    openElement?.remove();
    openElement = undefined;
    open = undefined;
    openHeight = 0;
  }

  /** Up and down from row to row, beyond those in sight. */
  function move(event: KeyboardEvent): void {
    const from = [...rows].find(([, row]) => row.contains(document.activeElement))?.[0];
    if (event.key === "Escape" && open !== undefined) {
      toggle(open);
      return;
    }
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (steps === undefined || from === undefined) return;
    event.preventDefault();
    goTo(Math.max(0, Math.min(places.length - 1, from + steps)));
  }

  function goTo(index: number): void {
    const each = rowHeight();
    const room = frame.clientHeight - heads.offsetHeight;
    const y = topOf(index);
    if (y < frame.scrollTop) frame.scrollTop = y;
    else if (y + each > frame.scrollTop + room) frame.scrollTop = y + each - room;
    draw();
    rows.get(index)?.querySelector<HTMLElement>(".name")?.focus({ preventScroll: true });
  }
}
