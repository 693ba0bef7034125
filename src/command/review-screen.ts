/** The screen of `prune review`: draws a sitting, and does what its keys ask for before the next card is drawn. */
import type { Document } from "../document/document.ts";
import type { Page } from "../document/format.ts";
import { written } from "../formats/text.ts";
import type { Host, KeyScreen } from "../host/host.ts";
import { LATER_DAYS } from "../journal/decisions.ts";
import { addDays } from "../people/calendar.ts";
import { plainName } from "../people/plain-name.ts";
import { type Choice, type Effect, press, type Sitting, type Step } from "../plan/review.ts";
import type { Assessment } from "../verdict/assessment.ts";
import { explainView } from "../views/explain.ts";
import { cardView, finishView, keysView } from "../views/review.ts";
import { decide, takeBack } from "./decisions.ts";
import type { Judged } from "./network.ts";
import { common, explainedPerson, namesakesIn } from "./results.ts";
import { targetsIn } from "./who.ts";

/** What a sitting is about, beside the sitting itself. */
export interface ReviewScene {
  readonly judged: Judged;
  readonly rankOf: (assessment: Assessment) => number;
  /** Everybody who was a connection when the sitting began. */
  readonly connected: readonly Assessment[];
  /** What holds of a page of any width. */
  readonly look: Omit<Page, "width">;
  /** Whether names go to the clipboard. */
  readonly copies: boolean;
}

/** A screen that begins with a step; `sitting` tells at any time how far it is. */
export function reviewScreen(host: Host, scene: ReviewScene, { sitting: first, effects }: Step): KeyScreen & { sitting(): Sitting } {
  // What the journal has to say was said when the sitting began; now it would run into the card.
  const quiet: Host = { ...host, stderr: { ...host.stderr, write: async () => true } };
  const told = common(scene.judged);
  const targetOf = targetsIn(scene.judged);
  const namesakesOf = namesakesIn(scene.judged);
  let sitting = first;

  const copyOf = (made: readonly Effect[]) => {
    const copy = made.find((effect) => effect.kind === "copy");
    return copy === undefined || !scene.copies ? {} : { copy: copy.text };
  };

  async function draw(columns: number, rows: number): Promise<string> {
    // The last column stays free: some terminals break a line that fills it.
    const page = { ...scene.look, width: columns - 1 };
    const lines = (document: Document) => linesOf(document, page);
    const [assessment] = sitting.queue;
    if (sitting.mode === "finish" || assessment === undefined) {
      const below = await lines(keysView(sitting, ""));
      return joined(shortened(await lines(finishView(sitting, scene.connected)), rows - below.length), below);
    }
    const searchName = plainName(assessment.person.firstName, assessment.person.lastName);
    const one = explainedPerson(assessment, scene.rankOf(assessment), namesakesOf(assessment));
    if (sitting.mode !== "why") {
      const below = await lines(keysView(sitting, searchName));
      return joined(shortened(await lines(cardView(sitting, one, searchName, scene.judged.policy.pace)), rows - below.length), below);
    }
    const slip = await lines(explainView({ schema: "prune/explain@1", ...told, connections: [one] }));
    const pages = paged(slip, rows - WHY_KEYS);
    const at = sitting.page % pages.length;
    return joined(pages[at] ?? [], await lines(keysView(sitting, searchName, { number: at + 1, of: pages.length })));
  }

  return {
    begin: copyOf(effects),
    sitting: () => sitting,
    draw,
    press: async (key) => {
      const step = press(sitting, key);
      for (const effect of step.effects) {
        if (effect.kind === "append") await decide(quiet, [{ target: targetOf(effect.choice.person), ...draftOf(effect.choice, sitting) }]);
        if (effect.kind === "take-back") await takeBack(quiet, { about: new Set([targetOf(effect.choice.person).id]) });
      }
      sitting = step.sitting;
      return { over: sitting.ended, bell: step.effects.some(({ kind }) => kind === "bell"), ...copyOf(step.effects) };
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

/** Lines of the keys below a receipt. */
const WHY_KEYS = 2;

/** A document as lines. */
async function linesOf(document: Document, page: Page): Promise<readonly string[]> {
  let text = "";
  for await (const piece of written(document, page)) text += piece;
  return text.trimEnd().split("\n");
}

/** Below the lines a free one, and the last of the terminal is never written to. */
const FREE = 2;

function joined(above: readonly string[], below: readonly string[]): string {
  return [...above, "", ...below].join("\n");
}

/** As many lines as there is room for; the last of them tells that there were more. */
function shortened(lines: readonly string[], room: number): readonly string[] {
  const most = Math.max(1, room - FREE);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), "…"];
}

function paged(lines: readonly string[], room: number): readonly (readonly string[])[] {
  const height = Math.max(1, room - FREE);
  return Array.from({ length: Math.ceil(lines.length / height) }, (_, page) => lines.slice(page * height, (page + 1) * height));
}
