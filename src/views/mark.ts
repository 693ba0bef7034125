/** What was marked, what stood already, and how to take it back. */
import type { Block, Document, Span } from "../document/document.ts";
import type { DecisionResult, MarkResult, WishResult } from "../document/result.ts";
import { command, count, longDate, muted, occupation, onlyThese, quoted, wishWord } from "../document/wording.ts";

/** More names than this are a wall; the journal has them all. */
const SHOWN = 20;

export function markView({ marked, already, dryRun, wishes, wishesAlready, filter }: MarkResult): Document {
  return {
    blocks: [
      ...(dryRun ? [{ kind: "callout", tone: "warn", text: "A trial run: nothing was written down." } as const] : []),
      ...onlyThese(filter),
      ...(marked.length + wishes.length + wishesAlready.length === 0
        ? [{ kind: "paragraph", text: "Nothing to write down." } as const]
        : [...people(marked), ...wished(wishes, wishesAlready)]),
      ...(already.length === 0 ? [] : stood(already)),
      ...(marked.length + wishes.length === 0 || dryRun ? [] : after(marked, wishes.length)),
    ],
  };
}

function people(marked: readonly DecisionResult[]): Block[] {
  const decisions = [...new Set(marked.map(({ decision }) => decision))];
  return decisions.flatMap((decision): Block[] => {
    const those = marked.filter((one) => one.decision === decision);
    return [
      { kind: "heading", level: 1, text: `${count(those.length, "person", "people")} marked: ${decision}` },
      {
        kind: "list",
        style: "bullet",
        items: those.slice(0, SHOWN).map((one) => ({ text: [quoted(one.name, "strong"), " · ", ...occupation(one), ...again(one)] })),
      },
      ...more(those.length),
    ];
  });
}

function wished(wishes: readonly WishResult[], already: readonly WishResult[]): Block[] {
  const item = ({ title, wish }: WishResult) => ({ text: [quoted(title, "strong"), ": ", wishWord(wish)] });
  return [
    ...(wishes.length === 0
      ? []
      : ([
          { kind: "heading", level: 1, text: `${count(wishes.length, "wish", "wishes")} written down` },
          { kind: "list", style: "bullet", items: wishes.map(item) },
        ] as const)),
    ...(already.length === 0
      ? []
      : ([
          { kind: "paragraph", text: "Wished already:" },
          { kind: "list", style: "bullet", items: already.map(item) },
        ] as const)),
  ];
}

function again({ until }: DecisionResult): readonly Span[] {
  return until === null ? [] : [muted(` · proposed again from ${longDate(until)}`)];
}

function more(length: number): Block[] {
  return length > SHOWN ? [{ kind: "paragraph", text: [`and ${length - SHOWN} more: `, command("prune journal"), "."] }] : [];
}

function stood(already: readonly DecisionResult[]): Block[] {
  const names = already
    .slice(0, SHOWN)
    .flatMap(({ name, decision, on }, i) => [i === 0 ? "" : "; ", quoted(name), muted(` (${decision} on ${longDate(on)})`)]);
  return [
    {
      kind: "paragraph",
      text: ["Stood already: ", ...names, ...(already.length > SHOWN ? [`; and ${already.length - SHOWN} more`] : []), "."],
    },
  ];
}

function after(marked: readonly DecisionResult[], wishes: number): Block[] {
  const number = marked.length + wishes;
  const back = number === 1 ? "prune undo" : `prune undo --last ${number}`;
  const gone = marked.some(({ decision }) => decision === "removed");
  const cards = gone ? [" Names and addresses of the removed stay in ", command("prune journal --decision removed"), "."] : [];
  return [{ kind: "paragraph", text: [command(back), " takes this back.", ...cards] }];
}
