/** What prune looks for: the whole list by group and family, or one signal with its reasons and examples. */
import type { Block, Document, List, Table, Text } from "../document/document.ts";
import type { SignalResult, SignalsResult } from "../document/result.ts";
import { command, count, muted, needed, SCALES } from "../document/wording.ts";

/** The groups in reading order, each with the upper end of its scale. */
const GROUPS = [
  { id: "spam", title: "Spam", end: "100 = every sign of unsolicited selling" },
  { id: "staleness", title: "Staleness", end: "100 = long silent" },
  { id: "relevance", title: "Relevance", end: "100 = your field, your people" },
] as const;

export function signalsView({ signals }: SignalsResult): Document {
  const [only, another] = signals;
  return { blocks: only !== undefined && another === undefined ? page(only) : list(signals) };
}

function list(signals: readonly SignalResult[]): Block[] {
  return [
    { kind: "heading", level: 1, text: count(signals.length, "signal") },
    {
      kind: "paragraph",
      text: "Points at full strength: + towards removing, − towards keeping; ten points double the odds. Signs of one family repeat each other, so each family has a limit.",
    },
    ...GROUPS.flatMap(({ id, title, end }) =>
      group(
        title,
        end,
        signals.filter((signal) => signal.group === id),
      ),
    ),
    { kind: "paragraph", text: ["One signal with its reasons and examples: ", command(`prune signals ${signals[0]?.id ?? "<id>"}`), "."] },
    { kind: "paragraph", text: SCALES },
  ];
}

function group(title: string, end: string, signals: readonly SignalResult[]): Block[] {
  if (signals.length === 0) return [];
  const strongestFirst = [...signals].sort((a, b) => weight(b) - weight(a));
  const families = [...new Set(strongestFirst.map(({ family }) => family))];
  return [
    { kind: "heading", level: 2, text: [title, muted(`: ${end}`)] },
    table(families.map((family) => strongestFirst.filter((signal) => signal.family === family))),
  ];
}

/** Guards outweigh everything; what is off comes last. */
function weight({ guard, on, points }: SignalResult): number {
  return guard ? 1000 : on ? Math.abs(points) : -1;
}

/** A row a signal; the family is named once, on its first row. */
function table(families: readonly (readonly SignalResult[])[]): Table {
  return {
    kind: "table",
    columns: [
      { title: "Family" },
      { title: "Signal" },
      { title: "Points", align: "right" },
      { title: "What it sees", flexible: true, wraps: true },
    ],
    rows: families.flatMap((signals) =>
      signals.map((signal, i): Text[] => [
        i === 0 ? signal.family : "",
        { text: signal.id, tone: "code" },
        signal.on ? worth(signal) : muted("off"),
        signal.title,
      ]),
    ),
  };
}

function worth({ points, guard }: SignalResult): string {
  if (guard) return "guard";
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : "0";
}

function page(signal: SignalResult): Block[] {
  return [
    { kind: "heading", level: 1, text: [signal.title, muted(` (${signal.id})`)] },
    { kind: "paragraph", text: signal.why },
    { kind: "list", style: "bullet", items: facts(signal).map((text) => ({ text })) },
    { kind: "heading", level: 2, text: "It speaks up here" },
    examples(signal.fires),
    { kind: "heading", level: 2, text: "It stays silent here" },
    examples(signal.silent),
  ];
}

function facts(signal: SignalResult): Text[] {
  const { group, family, needs, languages, measured, id, guard, on } = signal;
  const lines: Text[] = [
    guard
      ? "A guard: whoever it speaks for is protected from being listed as stale or irrelevant."
      : [{ text: worth(signal), tone: "strong" }, " points at full strength: + towards removing, − towards keeping."],
    `Group ${group}, family ${family}: hits of one family share a limit.`,
    [
      "Needs ",
      ...needs.flatMap((need, i) => [i === 0 ? "" : ", ", needed(need)]),
      ". Where that is missing it is blind, and nothing is counted.",
    ],
  ];
  if (languages.length > 0)
    lines.push(
      `Goes by a reading that learned from invented examples in ${count(languages.filter((one) => !one.includes("-")).length, "language")}: ${languages.join(", ")}. Other languages are unknown to it, not clean.`,
    );
  if (measured !== null) lines.push(measured);
  lines.push([
    "Switched ",
    on ? "on" : "off",
    ". Change it in ",
    command("prune.config.json"),
    ": ",
    command(`"signals": { "${id}": ${!on} }`),
    ".",
  ]);
  return lines;
}

function examples(texts: readonly string[]): List {
  return { kind: "list", style: "bullet", items: texts.map((text) => ({ text: { text, name: true } })) };
}
