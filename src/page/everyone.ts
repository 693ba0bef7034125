/** The part of the page that lists everybody. The script fills it: a page with 30,000 rows would be slow to open, and nobody reads them. */
import { count } from "../document/wording.ts";
import type { PageContent } from "./content.ts";
import { type Element, element } from "./element.ts";

export function everyone({ people }: PageContent): readonly Element[] {
  return [
    element(
      "p",
      { class: "unscripted muted" },
      `The list of ${count(people.length, "connection")} needs scripts. Open this file in a browser; it sends nothing.`,
    ),
    element("div", { id: "table", class: "scripted" }),
  ];
}
