/** The screen of `prune review`: draws a sitting, and does what its keys ask for before the next card is drawn. */
import type { Document } from "../document/document.ts";
import type { Page } from "../document/format.ts";
import { written } from "../formats/text.ts";
import type { Host, KeyAnswer, KeyScreen } from "../host/host.ts";
import { LATER_DAYS } from "../journal/decisions.ts";
import { addDays } from "../people/calendar.ts";
import { searchNameOf } from "../people/plain-name.ts";
import { CUTS } from "../plan/cover.ts";
import { isOpen } from "../plan/plan.ts";
import {
  brokenOff,
  type Choice,
  type Effect,
  judgedAnew,
  type Offer,
  offered,
  press,
  type Sitting,
  type Step,
  withNotice,
} from "../plan/review.ts";
import type { Assessment } from "../verdict/assessment.ts";
import { explainView } from "../views/explain.ts";
import { cardView, finishView, foundView, helpView, keysView, offersView, placeLine, standingLine } from "../views/review.ts";
import { decide, keepNote, takeBack, wishFor } from "./decisions.ts";
import type { Judged } from "./network.ts";
import { common, explainedPerson, namesakesIn, type Ranking, ranking } from "./results.ts";
import { targetsIn } from "./targets.ts";

/** What a sitting is about, beside the sitting itself. */
export interface ReviewScene {
  readonly judged: Judged;
  readonly ranks: Ranking;
  /** Everybody who was a connection when the sitting began. */
  readonly connected: readonly Assessment[];
  /** What holds of a page of any width. */
  readonly look: Omit<Page, "width">;
  /** Whether each name goes to the clipboard. */
  readonly copies: boolean;
  /** Whether the terminal can be handed a text for the clipboard: some would print it. */
  readonly terminalCopies: boolean;
}

/** A screen that tells at any time how far the sitting is. */
export interface ReviewScreen extends KeyScreen {
  sitting(): Sitting;
  /** Keeps what was being typed when the user broke off. */
  breakOff(): Promise<void>;
}

/** A screen that begins with a step. */
export function reviewScreen(host: Host, scene: ReviewScene, { sitting: first, effects }: Step): ReviewScreen {
  // What the journal has to say was said when the sitting began; now it would run into the card.
  const quiet: Host = { ...host, stderr: { ...host.stderr, write: async () => true } };
  let judged = scene.judged;
  let ranks = scene.ranks;
  let shared = common(judged);
  let targetOf = targetsIn(judged);
  let namesakesOf = namesakesIn(judged);
  let sitting = first;

  const copyOf = (made: readonly Effect[]) => {
    const copy = made.find((effect) => effect.kind === "copy");
    return copy === undefined || !scene.copies ? {} : { copy: copy.text };
  };

  async function draw(columns: number, rows: number): Promise<string> {
    // The last column stays free: some terminals break a line that fills it.
    const page = { ...scene.look, width: columns - 1 };
    const small = columns < SMALL.columns || rows < SMALL.rows;
    host.redactor?.meet({ words: sitting.notes.values() });
    const lines = async (document: Document) => {
      const all = await linesOf(host.redactor?.document(document, sitting.draft) ?? document, page);
      return small ? all.filter((line) => line !== "") : all;
    };
    const joined = (above: readonly string[], below: readonly string[]) => [...above, ...(small ? [] : [""]), ...below].join("\n");
    // Below the lines a free one where there is room for it, and the last of the terminal is never written to.
    const roomAbove = (below: readonly string[]) => Math.max(1, rows - below.length - (small ? 1 : 2));
    const [assessment] = sitting.queue;
    if (sitting.mode === "finish" || assessment === undefined) {
      const below = await lines(keysView(sitting, "", { small }));
      return joined(shortened(await lines(finishView(sitting, scene.connected)), roomAbove(below)), below);
    }
    const name = searchNameOf(assessment.person);
    const { lines: verdictLines, pace } = judged.policy;
    const head = await lines({ blocks: [small ? placeLine(sitting, name) : standingLine(sitting, pace)] });
    if (sitting.mode === "groups") {
      const below = await lines(keysView(sitting, name, { small }));
      return joined([...head, ...shortened(await lines(offersView(sitting)), roomAbove(below) - head.length)], below);
    }
    if (sitting.mode === "find") {
      const below = await lines(keysView(sitting, name, { small }));
      const room = roomAbove(below) - head.length;
      return joined([...head, ...shortened(await lines(foundView(sitting, room)), room)], below);
    }
    const one = explainedPerson(assessment, ranks, namesakesOf(assessment));
    if (sitting.mode === "card" || sitting.mode === "note") {
      const below = await lines(keysView(sitting, name, { small }));
      return joined(shortened(await lines(cardView(sitting, one, name, { pace, small })), roomAbove(below)), below);
    }
    const text = await lines(
      sitting.mode === "help"
        ? helpView(verdictLines, LATER_DAYS)
        : explainView({ schema: "prune/explain@1", ...shared, connections: [one] }),
    );
    // As many digits as there can be, so that no page needs more lines for its keys than were left for them.
    const most = await lines(keysView(sitting, name, { small, page: { number: text.length, of: text.length + 1 } }));
    const pages = paged(text, roomAbove(most) - head.length);
    const at = sitting.page % pages.length;
    const below = await lines(keysView(sitting, name, { small, page: { number: at + 1, of: pages.length } }));
    return joined([...head, ...(pages[at] ?? [])], below);
  }

  /** Copies by the system's program and hands it to the terminal as well: one of them may be on another machine. */
  async function copy(text: string): Promise<KeyAnswer> {
    const done = await host.copyToClipboard(text);
    sitting = withNotice(sitting, { kind: "copied", by: done ? "program" : scene.terminalCopies ? "terminal" : "nothing" });
    return scene.terminalCopies ? { copy: text } : {};
  }

  /** The groups somebody is in, the smallest first. */
  async function offersFor({ person }: Assessment): Promise<readonly Offer[]> {
    // Most sittings ask for none.
    const { groupsIn } = await import("./groups.ts");
    return groupsIn(judged)
      .filter(({ kind, people }) => !CUTS.includes(kind) && people.some(({ id }) => id === person.id))
      .slice(-MOST_OFFERS)
      .reverse()
      .map(({ id, title, people }) => ({ id, title, people: people.length, wish: judged.wishes.get(id)?.at(-1)?.wish }));
  }

  /** Writes a wish down, and judges everybody anew. */
  async function wish({ offer, wish: word }: Extract<Effect, { readonly kind: "wish" }>): Promise<readonly Effect[]> {
    await wishFor(quiet, [{ group: offer.id, title: offer.title, wish: word }]);
    judged = await judged.again(quiet);
    [ranks, shared, targetOf, namesakesOf] = [ranking(judged), common(judged), targetsIn(judged), namesakesIn(judged)];
    const step = judgedAnew(sitting, judged.left.undecided.filter(isOpen), offer, word);
    sitting = step.sitting;
    return step.effects;
  }

  /** Does what a step asks for; only then it is what the screen shows. */
  async function act(step: Step): Promise<KeyAnswer> {
    for (const effect of step.effects) {
      if (effect.kind === "append") await decide(quiet, [{ ...targetOf(effect.choice.person), ...draftOf(effect.choice, sitting) }]);
      if (effect.kind === "take-back") await takeBack(quiet, { about: new Set([targetOf(effect.choice.person).id]) });
      if (effect.kind === "note") await keepNote(quiet, targetOf(effect.person), effect.note);
    }
    sitting = step.sitting;
    for (const effect of step.effects) {
      if (effect.kind === "open") sitting = withNotice(sitting, { kind: "opened", done: await host.openAddress(effect.address) });
      if (effect.kind === "copy" && effect.asked) return copy(effect.text);
      if (effect.kind === "offer") sitting = offered(sitting, await offersFor(effect.person));
      if (effect.kind === "wish") return copyOf(await wish(effect));
    }
    return copyOf(step.effects);
  }

  return {
    begin: copyOf(effects),
    sitting: () => sitting,
    draw,
    press: async (key) => {
      const step = press(sitting, key);
      const answer = await act(step);
      return { over: sitting.ended, bell: step.effects.some(({ kind }) => kind === "bell"), ...answer };
    },
    breakOff: async () => {
      await act(brokenOff(sitting));
    },
  };
}

function draftOf({ decision, note }: Choice, { rules }: Sitting) {
  return {
    decision,
    ...(note === undefined ? {} : { note }),
    ...(decision === "later" ? { until: addDays(rules.today, LATER_DAYS) } : {}),
  };
}

/** So many groups of somebody are shown. */
const MOST_OFFERS = 9;

/** Under so many columns or rows only what matters most is shown. */
const SMALL = { columns: 60, rows: 20 };

/** A document as lines. */
async function linesOf(document: Document, page: Page): Promise<readonly string[]> {
  let text = "";
  for await (const piece of written(document, page)) text += piece;
  return text.trimEnd().split("\n");
}

/** As many lines as there is room for; the last of them tells that there were more. */
function shortened(lines: readonly string[], room: number): readonly string[] {
  if (lines.length <= room) return lines;
  return room <= 1 ? lines.slice(0, 1) : [...lines.slice(0, room - 1), "…"];
}

function paged(lines: readonly string[], room: number): readonly (readonly string[])[] {
  const height = Math.max(1, room);
  return Array.from({ length: Math.ceil(lines.length / height) }, (_, page) => lines.slice(page * height, (page + 1) * height));
}
