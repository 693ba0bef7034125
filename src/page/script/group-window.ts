/** The window about a group in the open page: who is in it, what is wished for them, the way to them in the table. */
import { figure, quoted } from "../../document/wording.ts";
import { WISHES, type Wish } from "../../journal/entry.ts";
import { groupLine } from "../../views/groups.ts";
import { inline } from "../blocks.ts";
import type { PageGroup } from "../content.ts";
import { element } from "../element.ts";
import { domOf, fill } from "./dom.ts";
import type { Scene } from "./scene.ts";
import type { Table } from "./table.ts";

/** What each wish is called where it is made. */
const WISH_LABELS: Readonly<Record<Wish, string>> = { keep: "They stay", "let-go": "They may go", mixed: "Some of each" };

/** Answers what opens it. */
export function startGroupWindow({ decisions }: Scene, table: Table): (group: PageGroup) => void {
  const panel = domOf(element("dialog", { id: "group", "aria-labelledby": "group-title" })) as HTMLDialogElement;
  document.body.append(panel);
  // A press beside what is in it, on what lies behind.
  panel.addEventListener("click", (event) => {
    if (event.target === panel) panel.close();
  });
  return (group) => {
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
  };
}
