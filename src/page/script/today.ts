/** Today's cards in the open page: names to copy, decisions by tap or key, and how far the list is. */
import { count } from "../../document/wording.ts";
import type { Decision } from "../../journal/entry.ts";
import { CHOICES } from "../card.ts";
import { announce, byId, copyText } from "./dom.ts";
import { bindChoice, type Scene } from "./scene.ts";

/** A card of the list. */
interface Card {
  readonly element: HTMLElement;
  readonly id: string;
  readonly searchName: string;
}

const KEYS = new Map(Object.entries(CHOICES).map(([decision, { key }]) => [key, decision as Decision]));

/** Brings the cards to life. */
export function startToday(scene: Scene): void {
  const { people, decisions, onChange } = scene;
  const cards = [...document.querySelectorAll<HTMLElement>(".card")].map((element): Card => {
    const { id, searchName } = people.person(Number(element.dataset.person));
    return { element, id, searchName };
  });
  for (const card of cards) {
    const { element, id } = card;
    // Keys work while the list has the focus, so that they never get in the way of anything else.
    element.tabIndex = -1;
    const copy = element.querySelector<HTMLElement>(".copy");
    copy?.addEventListener("click", () => copyName(card));
    const choice = element.querySelector(".decision");
    if (choice !== null) bindChoice(choice, id, scene);
    element.addEventListener("keydown", (event) => pressed(event, card));
  }
  // Where there is room beside the cards, the steps stay in sight.
  if (matchMedia("(min-width: 64rem)").matches) {
    for (const steps of document.querySelectorAll<HTMLDetailsElement>(".today-steps details:has(ol)")) steps.open = true;
  }
  byId("undo").addEventListener("click", undo);
  onChange(show);
  show();

  function pressed(event: KeyboardEvent, card: Card): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const decision = KEYS.get(event.key.toLowerCase());
    const act =
      decision !== undefined
        ? () => decide(card, decision)
        : { c: () => copyName(card), b: undo, w: () => unfold(card), n: () => go(after(card, 1)), p: () => go(after(card, -1)) }[
            event.key.toLowerCase()
          ];
    if (act === undefined) return;
    event.preventDefault();
    act();
  }

  /** Decides, goes to the next one who is open, and copies their name: what LinkedIn's search box wants next. */
  function decide(card: Card, decision: Decision): void {
    const isTakenBack = decisions.about(card.id) === decision;
    decisions.decide(card.id, isTakenBack ? undefined : decision);
    announce(`${card.searchName}: ${isTakenBack ? "open again" : CHOICES[decision].label}`);
    if (isTakenBack) return;
    const at = cards.indexOf(card);
    const next = [...cards.slice(at + 1), ...cards.slice(0, at)].find(({ id }) => decisions.about(id) === undefined);
    if (next === undefined) byId("hand-over").focus();
    else {
      go(next);
      void copyName(next);
    }
  }

  async function copyName({ element, searchName }: Card): Promise<void> {
    const done = await copyText(searchName);
    announce(done ? `Copied ${searchName}` : `This browser does not let the page copy. The name is ${searchName}`);
    const button = element.querySelector<HTMLElement>(".copy");
    if (!done || button === null) return;
    for (const other of document.querySelectorAll(".copy")) other.textContent = "Copy name";
    button.textContent = "Copied";
  }

  function undo(): void {
    const about = decisions.undo();
    const card = cards.find(({ id }) => id === about);
    announce(about === undefined ? "Nothing to undo" : `Taken back${card === undefined ? "" : `: ${card.searchName}`}`);
    if (card !== undefined) go(card);
  }

  function unfold({ element }: Card): void {
    const why = element.querySelector("details");
    if (why !== null) why.open = !why.open;
  }

  function after(card: Card, steps: number): Card {
    return cards[Math.max(0, Math.min(cards.length - 1, cards.indexOf(card) + steps))] ?? card;
  }

  /** A card is where its copy button is: the first thing one wants of it. */
  function go({ element }: Card): void {
    element.querySelector<HTMLElement>(".copy")?.focus({ preventScroll: true });
    element.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  }

  function show(): void {
    const done = cards.filter(({ id }) => decisions.about(id) !== undefined);
    for (const { element, id } of cards) {
      const decision = decisions.about(id);
      if (decision === undefined) delete element.dataset.decision;
      else element.dataset.decision = decision;
    }
    const all = decisions.count();
    const elsewhere = all - done.length;
    byId("progress").textContent =
      cards.length === 0
        ? `${count(all, "decision")} not handed to prune yet`
        : `${done.length} of ${cards.length} decided${elsewhere > 0 ? `, ${elsewhere} elsewhere` : ""}`;
    byId<HTMLButtonElement>("hand-over").disabled = all === 0;
  }
}
