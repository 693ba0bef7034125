/** `prune ask`: a question on the screen, and the questions as a list for whoever asks without one. */
import type { Block, Document, Item } from "../document/document.ts";
import type { AskResult, ConnectionResult, GroupResult } from "../document/result.ts";
import { command, count, figure, muted, occupation, quoted, since, wishWord } from "../document/wording.ts";
import { groupLine } from "./groups.ts";

/** What an answer changed. */
export interface Moved {
  readonly up: number;
  readonly down: number;
}

/** Of the group that was just answered about, those of whom the answer about a smaller group counts. */
function elsewhere(otherwise: number): string {
  return otherwise === 0 ? "" : ` ${figure(otherwise)} of the group ${otherwise === 1 ? "goes" : "go"} by a smaller group's answer.`;
}

/** `143 people moved up, 212 down`. */
function movement({ up, down }: Moved): string {
  if (up + down === 0) return "Nobody moved.";
  if (up === 0) return `${count(down, "person", "people")} moved down.`;
  return `${count(up, "person", "people")} moved up${down === 0 ? "" : `, ${figure(down)} down`}.`;
}

const KEYS = ["k keep", "x let go", "m mixed", "s show them", "b back", "q stop"].join(" · ");

/** A question, and below it the keys. */
export function questionView(
  group: GroupResult,
  {
    number,
    most,
    change,
  }: { readonly number: number; readonly most: number; readonly change: (Moved & { readonly otherwise: number }) | undefined },
): { readonly question: Document; readonly keys: Document } {
  return {
    question: {
      blocks: [
        { kind: "heading", level: 1, text: [quoted(group.title), muted(`  question ${number} of ${most} at most`)] },
        { kind: "paragraph", text: groupLine(group) },
        { kind: "paragraph", text: ["For example ", quoted(group.names.join(", ")), "."] },
        { kind: "paragraph", text: "Shall they stay, may they go, or is it some of each?" },
      ],
    },
    keys: {
      blocks: [
        { kind: "paragraph", text: muted(KEYS) },
        ...(change === undefined ? [] : [{ kind: "paragraph", text: `${movement(change)}${elsewhere(change.otherwise)}` } as const]),
      ],
    },
  };
}

/** The people of a group, a page of them. */
export function peopleOfGroupView(
  group: GroupResult,
  people: readonly ConnectionResult[],
  { number, of }: { readonly number: number; readonly of: number },
): Document {
  const page = of > 1 ? muted(`  page ${number} of ${of}, Space for the next`) : "";
  return {
    blocks: [
      { kind: "heading", level: 1, text: [quoted(group.title), page] },
      {
        kind: "table",
        columns: [{ title: "" }, { title: "", flexible: true, share: 0.35 }, { title: "", flexible: true }],
        rows: people.map((one) => [since(one), quoted(one.name), occupation(one)]),
      },
    ],
  };
}

export function askView({ questions, answered, changed }: AskResult): Document {
  return {
    blocks: [
      ...(changed === null ? [] : written(changed)),
      {
        kind: "heading",
        level: 1,
        text: questions.length === 0 ? "Nothing is left to ask" : `${count(questions.length, "question")} worth an answer`,
      },
      { kind: "paragraph", text: `${count(answered, "group")} answered about so far. The first question would change most.` },
      ...(questions.length === 0 ? [] : [{ kind: "list", style: "number", items: questions.map(item) } as const]),
      {
        kind: "paragraph",
        text: [command("prune ask --answer GROUP=keep"), " answers one: keep, let-go, mixed, or none to take an answer back."],
      },
    ],
  };
}

function written(changed: NonNullable<AskResult["changed"]>): Block[] {
  const items: Item[] = changed.wishes.map(({ title, wish }) => ({ text: [quoted(title, "strong"), ": ", wishWord(wish)] }));
  const back = changed.takenBack === 0 ? "" : ` ${count(changed.takenBack, "wish", "wishes")} taken back.`;
  return [
    { kind: "heading", level: 1, text: `${count(items.length, "answer")} written down` },
    ...(items.length === 0 ? [] : [{ kind: "list", style: "bullet", items } as const]),
    { kind: "paragraph", text: `${movement(changed)}${back}` },
  ];
}

function item({ group, moves }: AskResult["questions"][number]): Item {
  return {
    text: [quoted(group.title, "strong"), muted(`  ${count(moves, "verdict")} would change`)],
    details: [groupLine(group), quoted(group.id, "code")],
  };
}
