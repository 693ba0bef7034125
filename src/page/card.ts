/** One person of today's list as a card: what the checklist says of them, every point, and a decision to take. */
import { type Document, type Tick, wholeLine } from "../document/document.ts";
import { longDate, muted, quoted } from "../document/wording.ts";
import { DECISIONS, type Decision } from "../journal/entry.ts";
import { again, proven } from "../views/journal.ts";
import { elementsOf, inline, paragraphs } from "./blocks.ts";
import type { Decided, Listed, PagePerson } from "./content.ts";
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
export function cardOf(
  item: Tick,
  { number, person }: Listed,
  { verdict, journal, receipt }: Pick<PagePerson, "verdict" | "journal"> & { readonly receipt: Document },
): Element {
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
    element("details", { class: "why" }, element("summary", {}, "Every point"), slipOf(receipt), journalOf(journal)),
    decisionOf(`decision-${number}`, name, { keys: true }),
  );
}

/** One person's receipt without the name above it, and without what is said below of all receipts. */
export function slipOf({ blocks }: Document): readonly Element[] {
  const last = blocks.findLastIndex(({ kind }) => kind === "list");
  return elementsOf({ blocks: blocks.slice(0, last + 1).filter(({ kind }) => kind !== "heading") }, { level: 4 });
}

/** What was decided about somebody so far, and what an export proves of it. */
export function journalOf(journal: readonly Decided[]): readonly Element[] {
  if (journal.length === 0) return [];
  const line = ({ decision, on, until, note, proof }: Decided, index: number) =>
    element(
      "li",
      {},
      inline([
        `${longDate(on)}: `,
        { text: CHOICES[decision].label.toLowerCase(), tone: "strong" },
        ...again({ until }),
        ...proven({ proof }),
        ...(index < journal.length - 1 ? [muted(", replaced by a later decision")] : []),
        ...(note === null ? [] : [muted(". Note: "), quoted(note)]),
      ]),
    );
  return [element("h4", {}, "What you decided"), element("ul", {}, journal.map(line))];
}

/**
 * A choice between the decisions, of which one or none is taken. It can be ticked without scripts, too.
 *
 * @param group tells it from the other choices of the page
 * @param name the id of the element that says about whom
 * @param keys whether each can be taken by its key
 */
export function decisionOf(group: string, name: string, { keys = false } = {}): Element {
  return element(
    "div",
    { class: "decision", role: "radiogroup", "aria-label": "Decision", "aria-describedby": name },
    DECISIONS.map((decision) =>
      element(
        "label",
        {},
        element("input", {
          type: "radio",
          name: group,
          value: decision,
          autocomplete: "off",
          "aria-keyshortcuts": keys && CHOICES[decision].key,
        }),
        element("span", {}, CHOICES[decision].label),
        keys ? element("kbd", { class: "scripted", "aria-hidden": "true" }, CHOICES[decision].key) : undefined,
      ),
    ),
  );
}
