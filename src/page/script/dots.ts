/** The dots of everybody in the open page: who they are, and a frame that is dragged over some of them. */
import { figure } from "../../document/wording.ts";
import { element } from "../element.ts";
import { EDGE } from "../pictures/scatter.ts";
import { nameAt } from "../unpack.ts";
import { announce, domOf } from "./dom.ts";
import type { Scene } from "./scene.ts";
import type { Table } from "./table.ts";
import { put, type Tip } from "./tip.ts";

/** So many names are told of one point. */
const NAMED = 6;
/** What the field of dots spans of both scales, with what lies beyond their ends. */
const SPAN = 100 + 2 * EDGE;
/** How near the pointer has to be to a dot, in pixels. */
const NEAR = 14;

/** The dots of everybody: names beside the pointer, and those within a frame that is dragged in the table. */
export function startDots({ people }: Scene, table: Table, tip: Tip): void {
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
    if (best === undefined) {
      tip.hide();
      return;
    }
    const [x, y] = best.key.split(" ");
    const places = at.get(best.key) as readonly number[];
    const more = places.length - NAMED;
    tip.show(event, [
      ...places.slice(0, NAMED).map((place) => element("div", {}, element("bdi", {}, nameAt(columns, place)))),
      ...(more > 0 ? [element("div", { class: "muted" }, `and ${figure(more)} more`)] : []),
      element("div", { class: "muted" }, `staleness ${y}, relevance ${x}`),
    ]);
  });
  field.addEventListener("pointerleave", tip.hide);
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
    if (Math.abs(a.relevance - b.relevance) < 1 && Math.abs(a.staleness - b.staleness) < 1) return;
    table.show({ relevance: range(a.relevance, b.relevance), staleness: range(a.staleness, b.staleness) });
    announce("The table shows those in the frame");
  });

  function drawBrush(start: PointerEvent, end: PointerEvent): void {
    tip.hide();
    brush.hidden = false;
    put(brush, Math.min(start.clientX, end.clientX), Math.min(start.clientY, end.clientY));
    brush.style.width = `${Math.abs(start.clientX - end.clientX)}px`;
    brush.style.height = `${Math.abs(start.clientY - end.clientY)}px`;
  }
}

/** Both ends of a stretch of a scale, as a query has them. */
function range(one: number, other: number): string {
  const within = (value: number) => Math.max(0, Math.min(100, value));
  return `${Math.ceil(within(Math.min(one, other)))}-${Math.floor(within(Math.max(one, other)))}`;
}
