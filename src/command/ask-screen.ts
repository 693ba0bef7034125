/** The screen of `prune ask`: one question after the other, each answer written down before the next is seen. */
import type { Document } from "../document/document.ts";
import type { Page } from "../document/format.ts";
import type { GroupResult } from "../document/result.ts";
import { written } from "../formats/text.ts";
import type { Host, KeyScreen } from "../host/host.ts";
import type { Wish } from "../journal/entry.ts";
import type { Group } from "../network/group.ts";
import { type Moved, peopleOfGroupView, questionView } from "../views/ask.ts";
import { takeBack, wishFor } from "./decisions.ts";
import { groupResults, groupsIn, moved, questionsFor, standOtherwise } from "./groups.ts";
import type { Judged } from "./network.ts";
import { ranking } from "./results.ts";

/** The screen, and how far it is. */
export interface AskScreen extends KeyScreen {
  judged(): Judged;
  answered(): number;
  /** Nothing is left to ask. */
  isOver(): boolean;
}

/** What each key answers. */
const WISHED: Readonly<Record<string, Wish>> = { k: "keep", x: "let-go", m: "mixed" };

/** A question on the screen. */
interface Asked {
  readonly group: Group;
  readonly value: GroupResult;
}

/** @param most so many questions in a row */
export function askScreen(host: Host, first: Judged, look: Omit<Page, "width">, most: number): AskScreen {
  // What the journal has to say was said at the beginning; now it would run into the question.
  const quiet: Host = { ...host, stderr: { ...host.stderr, write: async () => true } };
  let judged = first;
  let answers: readonly Asked[] = [];
  let change: (Moved & { readonly otherwise: number }) | undefined;
  let shows = false;
  let page = 0;

  const ask = (): Asked | undefined => {
    const [next] = answers.length >= most ? [] : questionsFor(judged, groupsIn(judged));
    return next === undefined ? undefined : { group: next.group, value: groupResults(judged)(next.group) };
  };
  let asked = ask();

  /** Judges anew after the journal has changed. */
  async function judgeAnew(said?: { readonly group: Group; readonly wish: Wish }): Promise<void> {
    const before = judged;
    judged = await before.again(quiet, "wishes");
    change = { ...moved(before, judged), otherwise: said === undefined ? 0 : standOtherwise(said.group, said.wish, judged) };
    [shows, page] = [false, 0];
  }

  async function draw(columns: number, rows: number): Promise<string> {
    // The last column stays free: some terminals break a line that fills it.
    const shown = (document: Document) => host.redactor?.document(document) ?? document;
    const lines = (document: Document) => linesOf(shown(document), { ...look, width: columns - 1 });
    if (asked === undefined) return "";
    const { keys, question } = questionView(asked.value, { number: answers.length + 1, most, change });
    const below = await lines(keys);
    if (!shows) return [...(await lines(question)), "", ...below].join("\n");
    const ids = new Set(asked.value.people);
    const { ranked, resultOf } = ranking(judged);
    const people = ranked.filter(({ person }) => ids.has(person.id)).map(resultOf);
    const height = Math.max(1, rows - below.length - 4);
    const pages = Math.ceil(people.length / height);
    const at = page % pages;
    const view = peopleOfGroupView(asked.value, people.slice(at * height, (at + 1) * height), { number: at + 1, of: pages });
    return [...(await lines(view)), "", ...below].join("\n");
  }

  return {
    begin: {},
    judged: () => judged,
    answered: () => answers.length,
    isOver: () => asked === undefined,
    draw,
    press: async ({ name, text }) => {
      const key = text.toLowerCase();
      const wish = WISHED[key];
      if (asked !== undefined && wish !== undefined) {
        await wishFor(quiet, [{ group: asked.group.id, title: asked.group.title, wish }]);
        answers = [...answers, asked];
        await judgeAnew({ group: asked.group, wish });
        asked = ask();
        return { over: asked === undefined };
      }
      if (key === "s") {
        [shows, page] = [!shows, 0];
        return {};
      }
      if (key === " " && shows) {
        page += 1;
        return {};
      }
      const last = answers.at(-1);
      if (key === "b" && shows) {
        shows = false;
        return {};
      }
      if (key === "b" && last !== undefined) {
        await takeBack(quiet, { group: last.group.id });
        answers = answers.slice(0, -1);
        await judgeAnew();
        asked = { group: last.group, value: groupResults(judged)(last.group) };
        return {};
      }
      if (key === "q" || name === "escape") return { over: true };
      return { bell: true };
    },
  };
}

async function linesOf(document: Document, page: Page): Promise<readonly string[]> {
  let text = "";
  for await (const piece of written(document, page)) text += piece;
  return text.trimEnd().split("\n");
}
