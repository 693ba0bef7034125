/** One person of today's list as a card: what the checklist says of them, every point, and a decision to take. */
import { type Document, type Tick, wholeLine } from "../document/document.ts";
import { DECISIONS, type Decision } from "../journal/entry.ts";
import { elementsOf, inline, paragraphs } from "./blocks.ts";
import type { Listed } from "./data.ts";
import { type Element, element } from "./element.ts";

/** What each decision is called where it is taken, and its key: the same as in `prune review`. */
export const CHOICES: Readonly<Record<Decision, { readonly label: string; readonly key: string }>> = {
  removed: { label: "Removed", key: "r" },
  unfollowed: { label: "Unfollowed", key: "u" },
  keep: { label: "Keep", key: "k" },
  later: { label: "Later", key: "l" },
};

/**
 * A card.
 *
 * @param item as the checklist words it
 * @param receipt as `prune explain` shows it
 */
export function cardOf(item: Tick, { number, person }: Listed, { verdict, receipt }: { verdict: string; receipt: Document }): Element {
  const name = `name-${number}`;
  return element(
    "li",
    { class: "card", id: `card-${number}`, value: number, "data-person": person, "data-verdict": verdict },
    element(
      "div",
      { class: "card-head" },
      element("span", { class: "card-number", "aria-hidden": "true" }, String(number)),
      element("h3", { id: name }, inline(wholeLine(item.text))),
      element("button", { type: "button", class: "copy scripted", "aria-describedby": name }, "Copy name"),
    ),
    paragraphs(item.details),
    element("details", { class: "why" }, element("summary", {}, "Every point"), slipOf(receipt)),
    decisionOf(`decision-${number}`, name),
  );
}

/** One person's receipt without the name above it, and without what is said below of all receipts. */
export function slipOf({ blocks }: Document): readonly Element[] {
  const last = blocks.findLastIndex(({ kind }) => kind === "list");
  return elementsOf({ blocks: blocks.slice(0, last + 1).filter(({ kind }) => kind !== "heading") }, { level: 4 });
}

/**
 * A choice between the decisions, of which one or none is taken. It can be ticked without scripts, too.
 *
 * @param group tells it from the other choices of the page
 * @param name the id of the element that says about whom
 */
export function decisionOf(group: string, name: string): Element {
  return element(
    "div",
    { class: "decision", role: "radiogroup", "aria-label": "Decision", "aria-describedby": name },
    DECISIONS.map((decision) =>
      element(
        "label",
        {},
        element("input", { type: "radio", name: group, value: decision, autocomplete: "off" }),
        element("span", {}, CHOICES[decision].label),
      ),
    ),
  );
}
