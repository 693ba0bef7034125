/** How a network grew and shrank, and which removals are proven. */
import type { Block, Document, Span } from "../document/document.ts";
import type { HistoryResult, MonthResult } from "../document/result.ts";
import { command, count, figure, longDate, muted, quoted } from "../document/wording.ts";
import { longMonth } from "../people/calendar.ts";

/** So many months fit a screen as bars. */
const MONTHS = 12;

export function historyView(result: HistoryResult): Document {
  const { scans, months } = result;
  return {
    blocks: [
      { kind: "heading", level: 1, text: title(result) },
      ...(scans.length < 2 ? [only] : []),
      exports(result),
      ...bars("Size, named people in the last export of each month", months, ({ connections }) => connections),
      ...(scans.length < 2 ? [] : bars("Came", months, ({ came, back }) => came + back)),
      ...(scans.length < 2 ? [] : bars("Gone without you, hidden ones included", months, ({ gone, hidden }) => gone + hidden)),
      ...bars("Removals you marked, and how many are proven", months, ({ removed }) => removed, proven),
      { kind: "paragraph", text: removalWords(result.removals) },
      ...others(result),
    ],
  };
}

const only: Block = {
  kind: "paragraph",
  text: [
    "One export so far. The next one tells who came and who is gone, and proves what you marked: ",
    command("prune guide export"),
    ".",
  ],
};

function title({ scans }: HistoryResult): string {
  return `${count(scans.length, "export")} of your network`;
}

function exports({ scans }: HistoryResult): Block {
  return {
    kind: "table",
    columns: [
      { title: "Export of" },
      { title: "People", align: "right" },
      { title: "New", align: "right" },
      { title: "Gone", align: "right" },
      { title: "Confirmed", align: "right" },
      { title: "Not done", align: "right" },
      { title: "File", flexible: true, wraps: true },
    ],
    rows: scans.map(({ dated, guessed, connections, since, doubts, label }) => [
      `${dated === null ? "?" : longDate(dated)}${guessed ? " (guessed)" : ""}`,
      figure(connections),
      since === null ? "" : figure(since.came + since.back),
      since === null ? "" : figure(since.gone + since.hidden),
      since === null ? "" : figure(since.confirmed),
      since === null ? "" : figure(since.notDone),
      [quoted(label), ...(doubts === null ? [] : [{ text: ` (${doubts}: nothing concluded)`, tone: "warn" } as const])],
    ]),
  };
}

function bars(
  heading: string,
  months: readonly MonthResult[],
  numberOf: (month: MonthResult) => number | null,
  noteOf: (month: MonthResult) => string | undefined = () => undefined,
): readonly Block[] {
  const shown = months.slice(-MONTHS);
  const rows = shown.flatMap((month) => {
    const value = numberOf(month);
    const note = noteOf(month);
    return value === null ? [] : [{ label: longMonth(month.month), value, ...(note === undefined ? {} : { note }) }];
  });
  if (rows.every(({ value }) => value === 0)) return [];
  return [
    { kind: "heading", level: 2, text: heading },
    { kind: "bars", rows },
  ];
}

function proven({ removed, confirmed, notDone }: MonthResult): string | undefined {
  if (removed === 0) return undefined;
  return `${figure(confirmed)} proven${notDone === 0 ? "" : `, ${figure(notDone)} not done`}`;
}

/** How many removals are marked, and what exports say of them. */
export function removalWords({ marked, confirmed, notDone, open }: HistoryResult["removals"]): readonly Span[] {
  if (marked === 0) return ["No removal is marked."];
  const parts = [`${figure(confirmed)} proven`, `${figure(notDone)} not done`, `${figure(open)} that no export has told of yet`];
  const how: readonly Span[] = open === 0 ? [] : [" A new export would: ", command("prune guide export"), "."];
  return [`In all ${count(marked, "removal")} marked: ${parts.join(", ")}.`, ...how];
}

function others({ otherNetworks }: HistoryResult): readonly Block[] {
  if (otherNetworks === 0) return [];
  return [
    {
      kind: "paragraph",
      text: muted(
        `prune also remembers ${count(otherNetworks, "other network")}, never compared with this one: scan an export of it to see its history.`,
      ),
    },
  ];
}
