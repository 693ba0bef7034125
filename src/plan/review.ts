/** A sitting of `prune review` as a value: a key in, the next sitting and what has to be done about it out. Pure. */
import type { Decision, Wish } from "../journal/entry.ts";
import type { PersonId, PlainDate } from "../people/person.ts";
import { searchNameOf } from "../people/plain-name.ts";
import { clean, tidy } from "../text/clean.ts";
import { fold } from "../text/text.ts";
import type { Assessment, Verdict } from "../verdict/assessment.ts";
import { CONNECTIONS_PAGE } from "./guide.ts";
import { isDone } from "./pace.ts";
import { ordered, REVIEW_ORDERS, type ReviewOrder } from "./review-order.ts";

/** What was decided about somebody in this sitting. */
export interface Choice {
  readonly person: Assessment;
  readonly decision: Decision;
  readonly note: string | undefined;
}

/** A group of whoever is on the card, about the rest of which something can be wished. */
export interface Offer {
  readonly id: string;
  readonly title: string;
  readonly people: number;
  readonly wish: Wish | undefined;
}

/** What the last key did, where the next card does not show it by itself. */
export type Notice =
  | { readonly kind: "decided" | "undone"; readonly choice: Choice }
  | { readonly kind: "ordered" | "nothing-to-undo" | "blind" | "pasted" | "no-key" | "noted" }
  /** By a program that said so, by a terminal that does not say, or by nothing. */
  | { readonly kind: "copied"; readonly by: "program" | "terminal" | "nothing" }
  | { readonly kind: "opened"; readonly done: boolean }
  /** About a group; so many people are not asked about any more. */
  | { readonly kind: "wished"; readonly offer: Offer; readonly wish: Wish; readonly gone: number };

/** What holds for the whole sitting. */
export interface Rules {
  /** The day of it: what `random` draws from. */
  readonly today: PlainDate;
  /** How many were removed or unfollowed today before the sitting. */
  readonly doneBefore: number;
  /** How many may be in a day; `undefined` to go on anyway. */
  readonly pace: number | undefined;
  /** How many may be decided in the sitting; `undefined` for everybody. */
  readonly limit: number | undefined;
  /** Score and reasons are hidden until it is decided. */
  readonly blind: boolean;
  /** How many people fit the filters, decided about or not; `undefined` where nobody asked for some of them only. */
  readonly fitting?: number | undefined;
}

export interface Sitting {
  readonly rules: Rules;
  readonly order: ReviewOrder;
  /** The undecided; the first is the one on the card. */
  readonly queue: readonly Assessment[];
  /** What was decided, the newest last. */
  readonly choices: readonly Choice[];
  /**
   * `card` asks; `why` shows the receipt and `help` the keys; `note` and `find` take a text; `groups` shows the groups of whoever is on
   * the card; `finish` has nobody to ask about.
   */
  readonly mode: "card" | "why" | "help" | "note" | "find" | "groups" | "finish";
  /** Which page of the receipt or the help; it may run beyond the last one, then it begins anew. */
  readonly page: number;
  /** The note, or what is looked for, as far as it is typed. */
  readonly draft: string;
  /** Which of those who were found Enter goes to, or which of the groups a wish is about, from 0. */
  readonly chosen: number;
  /** The groups of whoever is on the card, while they are shown. */
  readonly offers: readonly Offer[];
  /** Notes about the undecided: each is kept, and goes with the decision that follows. */
  readonly notes: ReadonlyMap<PersonId, string>;
  readonly notice: Notice | undefined;
  /** The user is done. */
  readonly ended: boolean;
}

/** What a key makes somebody do: the sitting itself touches nothing. */
export type Effect =
  | { readonly kind: "append"; readonly choice: Choice }
  | { readonly kind: "take-back"; readonly choice: Choice }
  /** Keeps a note about somebody; `""` takes it away. */
  | { readonly kind: "note"; readonly person: Assessment; readonly note: string }
  /** The name of whoever has come on the card, or the user `asked` for it. */
  | { readonly kind: "copy"; readonly text: string; readonly asked?: true }
  | { readonly kind: "open"; readonly address: string }
  /** Shows the groups of somebody. */
  | { readonly kind: "offer"; readonly person: Assessment }
  | { readonly kind: "wish"; readonly offer: Offer; readonly wish: Wish }
  | { readonly kind: "bell" };

export interface Step {
  readonly sitting: Sitting;
  /** In the order in which they are to be done, all of them before the next card is shown. */
  readonly effects: readonly Effect[];
}

/** A key, or a text that was pasted. */
export interface Key {
  /** `r`, `return`, `escape`, `ctrl+u`; `paste` for a text that was pasted. */
  readonly name: string;
  /** What it would write; `""` for a key that writes nothing. */
  readonly text: string;
}

/** Why there is nobody to ask about any more; `undefined` while there is. */
export function endOf({ queue, choices, rules }: Sitting): "everybody" | "pace" | "limit" | undefined {
  if (queue.length === 0) return "everybody";
  if (rules.pace !== undefined && doneToday({ choices, rules }) >= rules.pace) return "pace";
  return rules.limit !== undefined && choices.length >= rules.limit ? "limit" : undefined;
}

/** How many were removed or unfollowed today, those of the sitting among them. */
export function doneToday({ choices, rules }: Pick<Sitting, "choices" | "rules">): number {
  return rules.doneBefore + choices.filter(({ decision }) => isDone(decision)).length;
}

/** Which of how many the card shows, those who were decided in the sitting counted. */
export function placeOf({ queue, choices }: Pick<Sitting, "queue" | "choices">): { readonly at: number; readonly of: number } {
  const of = choices.length + queue.length;
  return { at: Math.min(choices.length + 1, of), of };
}

/** Sits down with people: all undecided, nothing preselected. */
export function begin(
  people: readonly Assessment[],
  order: ReviewOrder,
  rules: Rules,
  notes: ReadonlyMap<PersonId, string> = new Map(),
): Step {
  const sitting = settled({
    rules,
    order,
    queue: ordered(people, order, rules.today),
    choices: [],
    mode: "card",
    page: 0,
    draft: "",
    chosen: 0,
    offers: [],
    notes,
    notice: undefined,
    ended: false,
  });
  return { sitting, effects: copied(undefined, sitting) };
}

/** What each key wishes for a group. */
const WISHES_BY_KEY: Readonly<Record<string, Wish>> = { k: "keep", x: "let-go", m: "mixed" };

const DECIDES: Readonly<Record<string, Decision>> = { r: "removed", u: "unfollowed", k: "keep", l: "later" };

/** What a key does. */
export function press(sitting: Sitting, key: Key): Step {
  if (sitting.ended) return { sitting, effects: [] };
  const { sitting: next, effects } = KEYS[sitting.mode](sitting, key);
  return { sitting: next, effects: [...effects, ...copied(sitting, next)] };
}

/** What became of something that a key asked for. */
export function withNotice(sitting: Sitting, notice: Notice): Sitting {
  return { ...sitting, notice };
}

/** Shows groups of whoever is on the card. */
export function offered(sitting: Sitting, offers: readonly Offer[]): Sitting {
  return { ...sitting, mode: "groups", offers, chosen: 0 };
}

/**
 * A sitting after a wish about a group: what is thought of everybody who waits is new, and who stays is not asked about any more.
 *
 * @param people everybody who may still be asked about
 */
export function judgedAnew(sitting: Sitting, people: readonly Assessment[], offer: Offer, wish: Wish): Step {
  const now = new Map(people.map((one) => [one.person.id, one]));
  const queue = sitting.queue.flatMap(({ person }) => now.get(person.id) ?? []);
  const next = settled({ ...sitting, queue });
  const notice: Notice = { kind: "wished", offer, wish, gone: sitting.queue.length - queue.length };
  return { sitting: { ...next, notice }, effects: queue[0]?.person === sitting.queue[0]?.person ? [] : copied(undefined, next) };
}

/** The name of whoever has come on the card, for the search box. */
function copied(before: Sitting | undefined, after: Sitting): readonly Effect[] {
  const [person] = after.queue;
  if (person === undefined || after.mode !== "card" || after.ended) return [];
  if (before !== undefined && before.mode !== "finish" && before.queue[0] === person) return [];
  return [{ kind: "copy", text: searchNameOf(person.person) }];
}

const KEYS: Readonly<Record<Sitting["mode"], (sitting: Sitting, key: Key) => Step>> = {
  card: (sitting, key) => {
    const decision = DECIDES[letter(key)];
    if (decision !== undefined) return decided(sitting, decision);
    switch (letter(key)) {
      case "n":
        return quietly({ ...sitting, mode: "note", draft: sitting.notes.get(idOf(sitting)) ?? "" });
      case "b":
        return undone(sitting);
      case "w":
        return sitting.rules.blind ? refused(sitting, "blind") : quietly({ ...sitting, mode: "why", page: 0 });
      case "o":
        return reordered(sitting);
      case "c":
        return {
          ...quietly(sitting),
          effects: [{ kind: "copy", text: searchNameOf((sitting.queue[0] as Assessment).person), asked: true }],
        };
      case "p":
        return { ...quietly(sitting), effects: [{ kind: "open", address: CONNECTIONS_PAGE }] };
      case "g":
        return { ...quietly(sitting), effects: [{ kind: "offer", person: sitting.queue[0] as Assessment }] };
      case "/":
        return quietly({ ...sitting, mode: "find", draft: "", chosen: 0 });
      case "?":
        return quietly({ ...sitting, mode: "help", page: 0 });
      case "q":
      case "escape":
        return quietly({ ...sitting, ended: true });
      default:
        return refused(sitting, key.name === "paste" ? "pasted" : "no-key");
    }
  },
  why: (sitting, key) => {
    const decision = DECIDES[letter(key)];
    return decision === undefined ? leafed(sitting, key, "w") : decided(sitting, decision);
  },
  help: (sitting, key) => leafed(sitting, key, "?"),
  note: (sitting, key) => {
    switch (key.name) {
      case "return":
      case "enter":
        return written(sitting);
      case "escape":
        return quietly({ ...sitting, mode: "card", draft: "" });
      default:
        return edited(sitting, key);
    }
  },
  find: (sitting, key) => {
    const { chosen } = sitting;
    switch (key.name) {
      case "return":
      case "enter":
        return jumped(sitting);
      case "escape":
        return quietly({ ...sitting, mode: "card", draft: "" });
      case "up":
        return pointed(sitting, chosen - 1, found(sitting).length);
      case "down":
        return pointed(sitting, chosen + 1, found(sitting).length);
      default:
        return edited({ ...sitting, chosen: 0 }, key);
    }
  },
  groups: (sitting, key) => {
    const { chosen, offers } = sitting;
    const [wish, offer] = [WISHES_BY_KEY[letter(key)], offers[chosen]];
    if (wish !== undefined && offer !== undefined) {
      return { sitting: { ...sitting, mode: "card", offers: [] }, effects: [{ kind: "wish", offer, wish }] };
    }
    switch (letter(key)) {
      case "up":
        return pointed(sitting, chosen - 1, offers.length);
      case "down":
        return pointed(sitting, chosen + 1, offers.length);
      case "g":
      case "b":
      case "return":
      case "enter":
      case "escape":
        return quietly({ ...sitting, mode: "card", offers: [] });
      case "q":
        return quietly({ ...sitting, ended: true });
      default:
        return { sitting, effects: [{ kind: "bell" }] };
    }
  },
  finish: (sitting, key) => {
    switch (letter(key)) {
      case "b":
        return undone(sitting);
      case "q":
      case "return":
      case "enter":
      case "escape":
      case " ":
        return quietly({ ...sitting, ended: true });
      default:
        return { sitting, effects: [{ kind: "bell" }] };
    }
  },
};

/** What a key does to pages that lie over the card: it turns them, or goes back to the card. */
function leafed(sitting: Sitting, key: Key, own: string): Step {
  switch (letter(key)) {
    case own:
    case "b":
    case "return":
    case "enter":
    case "escape":
      return quietly({ ...sitting, mode: "card" });
    case " ":
    case "pagedown":
    case "down":
      return quietly({ ...sitting, page: sitting.page + 1 });
    case "q":
      return quietly({ ...sitting, ended: true });
    default:
      return { sitting, effects: [{ kind: "bell" }] };
  }
}

/** Chooses one of so many, the first or the last where it would be beyond. */
function pointed(sitting: Sitting, place: number, of: number): Step {
  return quietly({ ...sitting, chosen: Math.max(0, Math.min(place, of - 1)) });
}

/** The key as a letter, capitals made small: Caps Lock is no other answer. Everything else by its name. */
function letter({ name, text }: Key): string {
  return name !== "paste" && text.length === 1 ? text.toLowerCase() : name;
}

/** What a key does to a text that is being typed. */
function edited(sitting: Sitting, key: Key): Step {
  const { draft } = sitting;
  switch (key.name) {
    case "backspace":
      return quietly({
        ...sitting,
        draft: [...new Intl.Segmenter().segment(draft)]
          .slice(0, -1)
          .map(({ segment }) => segment)
          .join(""),
      });
    case "ctrl+u":
      return quietly({ ...sitting, draft: "" });
    case "ctrl+w":
      return quietly({ ...sitting, draft: draft.slice(0, draft.trimEnd().lastIndexOf(" ") + 1) });
    default:
      return key.text === "" ? { sitting, effects: [{ kind: "bell" }] } : quietly({ ...sitting, draft: typed(draft, key.text) });
  }
}

/** Keeps what was typed as the note about whoever is on the card. */
function written(sitting: Sitting): Step {
  const note = tidy(sitting.draft);
  const before = sitting.notes.get(idOf(sitting)) ?? "";
  const next: Sitting = { ...sitting, mode: "card", draft: "", notes: noted(sitting, note) };
  if (note === before) return quietly(next);
  return {
    sitting: { ...next, notice: { kind: "noted" } },
    effects: [{ kind: "note", person: sitting.queue[0] as Assessment, note }],
  };
}

/** A sitting that is broken off: a note that is still being typed is kept as it is. */
export function brokenOff(sitting: Sitting): Step {
  return sitting.mode === "note" && tidy(sitting.draft) !== "" ? written(sitting) : quietly(sitting);
}

/** Everybody who waits and whom the typed text may mean: by the beginnings of their names first, then by any part of name, job or company. */
export function found({ queue, draft }: Pick<Sitting, "queue" | "draft">): readonly Assessment[] {
  const wanted = fold(tidy(draft));
  if (wanted === "") return [];
  const [begins, within, elsewhere]: [Assessment[], Assessment[], Assessment[]] = [[], [], []];
  for (const one of queue) {
    const { nameKey, position, company } = one.person;
    if (` ${nameKey}`.includes(` ${wanted}`)) begins.push(one);
    else if (nameKey.includes(wanted)) within.push(one);
    else if (fold(`${position} ${company}`).includes(wanted)) elsewhere.push(one);
  }
  return [...begins, ...within, ...elsewhere];
}

/** Brings whoever was found on the card; the others wait in their order. */
function jumped(sitting: Sitting): Step {
  const person = found(sitting)[sitting.chosen];
  if (person === undefined) return { sitting, effects: [{ kind: "bell" }] };
  const queue = [person, ...sitting.queue.filter((one) => one !== person)];
  return quietly({ ...sitting, mode: "card", draft: "", queue });
}

/** Nobody writes a longer one by hand; what is pasted may be a book. */
const LONGEST_NOTE = 500;

function typed(draft: string, text: string): string {
  // Together, since a mark that is typed by itself belongs to the letter before it.
  return clean(draft + text)
    .replace(/\s+/gu, " ")
    .slice(0, LONGEST_NOTE);
}

function idOf({ queue }: Sitting): PersonId {
  return (queue[0] as Assessment).person.id;
}

function noted(sitting: Sitting, note: string): ReadonlyMap<PersonId, string> {
  const notes = new Map(sitting.notes);
  if (note === "") notes.delete(idOf(sitting));
  else notes.set(idOf(sitting), note);
  return notes;
}

function decided(sitting: Sitting, decision: Decision): Step {
  const [person, ...queue] = sitting.queue;
  if (person === undefined) return { sitting, effects: [{ kind: "bell" }] };
  const choice: Choice = { person, decision, note: sitting.notes.get(person.person.id) };
  const next = { ...sitting, queue, choices: [...sitting.choices, choice], notes: noted(sitting, "") };
  return { sitting: settled({ ...next, notice: { kind: "decided", choice } }), effects: [{ kind: "append", choice }] };
}

/** Takes back the last decision of the sitting: its person is on the card again, with the note. */
function undone(sitting: Sitting): Step {
  const choice = sitting.choices.at(-1);
  if (choice === undefined) return refused(sitting, "nothing-to-undo");
  const { person, note } = choice;
  const notes = new Map(sitting.notes);
  if (note !== undefined) notes.set(person.person.id, note);
  const next = { ...sitting, queue: [person, ...sitting.queue], choices: sitting.choices.slice(0, -1), notes };
  return { sitting: settled({ ...next, notice: { kind: "undone", choice } }), effects: [{ kind: "take-back", choice }] };
}

function reordered(sitting: Sitting): Step {
  const order = REVIEW_ORDERS[(REVIEW_ORDERS.indexOf(sitting.order) + 1) % REVIEW_ORDERS.length] as ReviewOrder;
  const queue = ordered(sitting.queue, order, sitting.rules.today);
  return { sitting: { ...sitting, order, queue, notice: { kind: "ordered" } }, effects: [] };
}

function settled(sitting: Sitting): Sitting {
  return { ...sitting, mode: endOf(sitting) === undefined ? "card" : "finish" };
}

function quietly(sitting: Sitting): Step {
  return { sitting: { ...sitting, notice: undefined }, effects: [] };
}

function refused(sitting: Sitting, kind: "nothing-to-undo" | "blind" | "pasted" | "no-key"): Step {
  return { sitting: { ...sitting, notice: { kind } }, effects: [{ kind: "bell" }] };
}

/** Whether a decision is what the verdict proposed; `open` where either was nobody's certainty. */
export function agreement(decision: Decision, verdict: Verdict): "agrees" | "differs" | "open" {
  if (decision === "later" || verdict === "review") return "open";
  const proposed = { remove: "removed", unfollow: "unfollowed", keep: "keep" } as const;
  if (proposed[verdict] === decision) return "agrees";
  // To unfollow lies between keeping and removing.
  return verdict === "unfollow" || (decision === "unfollowed" && verdict === "remove") ? "open" : "differs";
}
