/** The pictures in the open page: parts that stand for people show them in the table, groups open to a wish, dots tell names. */
import { figure, quoted } from "../../document/wording.ts";
import { WISHES, type Wish } from "../../journal/entry.ts";
import { groupLine } from "../../views/groups.ts";
import { inline } from "../blocks.ts";
import { nameAt, type PageGroup } from "../data.ts";
import { element } from "../element.ts";
import { EDGE } from "../pictures/scatter.ts";
import { announce, domOf, fill } from "./dom.ts";
import type { Scene } from "./scene.ts";
import type { Query } from "./select.ts";
import type { Table } from "./table.ts";

/** What each wish is called where it is made. */
const WISH_LABELS: Readonly<Record<Wish, string>> = { keep: "They stay", "let-go": "They may go", mixed: "Some of each" };

/** Brings the pictures to life. */
export function startPictures(scene: Scene, table: Table): void {
  const { decisions, onChange } = scene;
  const groups = new Map(scene.groups.map((group) => [group.id, group]));
  const panel = domOf(element("dialog", { id: "group", "aria-labelledby": "group-title" })) as HTMLDialogElement;
  document.body.append(panel);
  // A press beside what is in it, on what lies behind.
  panel.addEventListener("click", (event) => {
    if (event.target === panel) panel.close();
  });
  const tip = domOf(element("div", { class: "tip", hidden: true, "aria-hidden": "true" })) as HTMLElement;
  document.body.append(tip);
  for (const mark of document.querySelectorAll<SVGGElement>(".mark")) {
    const { filter, group } = mark.dataset;
    mark.addEventListener("pointermove", ({ clientX, clientY }) => {
      tip.textContent = mark.getAttribute("aria-label");
      tip.hidden = false;
      put(tip, clientX + 12, clientY + 12);
    });
    mark.addEventListener("pointerleave", () => {
      tip.hidden = true;
    });
    // It stands for no people.
    if (filter === undefined) continue;
    mark.setAttribute("role", "button");
    mark.setAttribute("tabindex", "0");
    const act = () => {
      const known = group === undefined ? undefined : groups.get(group);
      if (known === undefined) table.show(queryOf(filter));
      else openGroup(known);
    };
    mark.addEventListener("click", act);
    mark.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      act();
    });
  }
  // What can be pressed is no picture any more to whoever listens.
  for (const drawing of document.querySelectorAll("svg[role=img]"))
    if (drawing.querySelector(".mark[data-filter]") !== null) drawing.setAttribute("role", "group");
  startDots(scene, table, tip);
  onChange(showWishes);
  showWishes();

  function openGroup(group: PageGroup): void {
    fill(panel, [
      element("h2", { id: "group-title" }, inline(quoted(group.title))),
      element("p", {}, inline(groupLine({ ...group, people: [] }))),
      element(
        "p",
        { class: "muted" },
        inline(group.names.flatMap((name, at) => [at === 0 ? "" : ", ", quoted(name)])),
        group.count > group.names.length ? ` and ${figure(group.count - group.names.length)} more` : "",
      ),
      element(
        "div",
        { class: "decision", role: "radiogroup", "aria-label": "Your wish for them" },
        WISHES.map((wish) =>
          element(
            "label",
            {},
            element("input", { type: "radio", name: "wish", value: wish, autocomplete: "off" }),
            element("span", {}, WISH_LABELS[wish]),
          ),
        ),
      ),
      element(
        "p",
        { class: "muted" },
        "A wish goes to prune with your decisions, orders the next list, and holds for newcomers. What you decide about a person counts more.",
      ),
      element(
        "div",
        { class: "dialog-buttons" },
        element("button", { type: "button", class: "show" }, "Show them in the table"),
        element("button", { type: "button", class: "close primary" }, "Close"),
      ),
    ]);
    const radios = [...panel.querySelectorAll<HTMLInputElement>("input")];
    for (const radio of radios) {
      radio.checked = decisions.wishFor(group.id) === radio.value;
      radio.addEventListener("click", () => {
        if (decisions.wishFor(group.id) !== radio.value) return;
        decisions.wish(group.id, undefined);
        radio.checked = false;
      });
      radio.addEventListener("change", () => decisions.wish(group.id, radio.value as Wish));
    }
    panel.querySelector(".show")?.addEventListener("click", () => {
      panel.close();
      table.show({ group: group.id });
    });
    panel.querySelector(".close")?.addEventListener("click", () => panel.close());
    panel.showModal();
  }

  function showWishes(): void {
    for (const mark of document.querySelectorAll<SVGGElement>("[data-group]"))
      mark.dataset.wish = decisions.wishFor(mark.dataset.group ?? "") ?? "";
  }
}

/** A part's filter as a query: `function=sales&since=2019`. */
function queryOf(filter: string): Partial<Query> {
  return Object.fromEntries(
    filter.split("&").map((part) => {
      const at = part.indexOf("=");
      return [part.slice(0, at), part.slice(at + 1)];
    }),
  );
}

/** So many names are told of one point. */
const NAMED = 6;
/** What the field of dots spans of both scales, with what lies beyond their ends. */
const SPAN = 100 + 2 * EDGE;
/** How near the pointer has to be to a dot, in pixels. */
const NEAR = 14;

/** The dots of everybody: names beside the pointer, and those within a frame that is dragged in the table. */
function startDots({ people }: Scene, table: Table, tip: HTMLElement): void {
  const drawing = document.getElementById("scatter");
  const field = drawing?.querySelector<SVGSVGElement>(".field-of-dots");
  const paper = field?.querySelector(".paper");
  const figureOf = drawing?.closest("figure");
  if (!drawing || !field || !paper || !figureOf) return;
  const { columns, count } = people;
  const at = new Map<string, number[]>();
  for (let place = 0; place < count; place += 1) {
    const [relevance, staleness] = [columns.relevance[place], columns.staleness[place]];
    if (typeof relevance !== "number" || typeof staleness !== "number") continue;
    const key = `${relevance} ${staleness}`;
    const others = at.get(key);
    if (others === undefined) at.set(key, [place]);
    else others.push(place);
  }
  const brush = domOf(element("div", { class: "brush", hidden: true, "aria-hidden": "true" })) as HTMLElement;
  figureOf.append(brush);
  let from: PointerEvent | undefined;

  /** Relevance and staleness under the pointer. */
  const valuesAt = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const box = paper.getBoundingClientRect();
    return {
      relevance: ((clientX - box.left) / box.width) * SPAN - EDGE,
      staleness: 100 + EDGE - ((clientY - box.top) / box.height) * SPAN,
      box,
    };
  };

  field.addEventListener("pointermove", (event) => {
    if (from !== undefined) {
      drawBrush(from, event);
      return;
    }
    const { relevance, staleness, box } = valuesAt(event);
    let best: { readonly key: string; readonly far: number } | undefined;
    for (const key of at.keys()) {
      const [x, y] = key.split(" ").map(Number) as [number, number];
      const far = Math.hypot(((x - relevance) / SPAN) * box.width, ((y - staleness) / SPAN) * box.height);
      if (far < (best?.far ?? NEAR)) best = { key, far };
    }
    tip.hidden = best === undefined;
    if (best === undefined) return;
    const [x, y] = best.key.split(" ");
    const places = at.get(best.key) as readonly number[];
    const more = places.length - NAMED;
    fill(tip, [
      ...places.slice(0, NAMED).map((place) => element("div", {}, element("bdi", {}, nameAt(columns, place)))),
      ...(more > 0 ? [element("div", { class: "muted" }, `and ${figure(more)} more`)] : []),
      element("div", { class: "muted" }, `staleness ${y}, relevance ${x}`),
    ]);
    put(tip, event.clientX + 12, event.clientY + 12);
  });
  field.addEventListener("pointerleave", () => {
    tip.hidden = true;
  });
  field.addEventListener("pointerdown", (event) => {
    // A finger scrolls the page.
    if (event.pointerType === "touch") return;
    from = event;
    field.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  field.addEventListener("pointerup", (event) => {
    if (from === undefined) return;
    const [a, b] = [valuesAt(from), valuesAt(event)];
    from = undefined;
    brush.hidden = true;
    const ends = (one: number, other: number) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)].map((value) => Math.max(0, Math.min(100, value))) as [
        number,
        number,
      ];
      return `${Math.ceil(low)}-${Math.floor(high)}`;
    };
    if (Math.abs(a.relevance - b.relevance) < 1 && Math.abs(a.staleness - b.staleness) < 1) return;
    table.show({ relevance: ends(a.relevance, b.relevance), staleness: ends(a.staleness, b.staleness) });
    announce("The table shows those in the frame");
  });

  function drawBrush(start: PointerEvent, end: PointerEvent): void {
    tip.hidden = true;
    brush.hidden = false;
    put(brush, Math.min(start.clientX, end.clientX), Math.min(start.clientY, end.clientY));
    brush.style.width = `${Math.abs(start.clientX - end.clientX)}px`;
    brush.style.height = `${Math.abs(start.clientY - end.clientY)}px`;
  }
}

/** Puts something where it is wanted in the window, within it. */
function put(thing: HTMLElement, x: number, y: number): void {
  thing.style.left = `${Math.min(x, innerWidth - thing.offsetWidth - 4)}px`;
  thing.style.top = `${Math.min(y, innerHeight - thing.offsetHeight - 4)}px`;
}
