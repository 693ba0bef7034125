/** The pictures in the open page: parts that stand for people show them in the table, groups open to a wish, dots tell names. */
import { startDots } from "./dots.ts";
import { startGroupWindow } from "./group-window.ts";
import type { Scene } from "./scene.ts";
import type { Query } from "./select.ts";
import type { Table } from "./table.ts";
import { startTip } from "./tip.ts";

/** Brings the pictures to life. */
export function startPictures(scene: Scene, table: Table): void {
  const { decisions, onChange } = scene;
  const groups = new Map(scene.groups.map((group) => [group.id, group]));
  const openGroup = startGroupWindow(scene, table);
  const tip = startTip();
  for (const mark of document.querySelectorAll<SVGGElement>(".mark")) {
    const { filter, group } = mark.dataset;
    mark.addEventListener("pointermove", (event) => tip.show(event, [mark.getAttribute("aria-label") ?? ""]));
    mark.addEventListener("pointerleave", tip.hide);
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
