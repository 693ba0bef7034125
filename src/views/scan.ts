/** The scan's face: how large and how old the network is, how sure prune is, who stands out, what to do next. */
import { writtenFunction, writtenSeniority } from "../detect/functions.ts";
import type { Bars, Block, Document, Span, Table, Text } from "../document/document.ts";
import { losses } from "../document/losses.ts";
import type { Burst, ConnectionResult, ScanResult, Summary } from "../document/result.ts";
import { sinceBlocks } from "../document/since.ts";
import {
  because,
  certainty,
  command,
  count,
  figure,
  longDate,
  meanings,
  muted,
  nobodyFits,
  onlyThese,
  quoted,
  reasons,
  since,
  takenFor,
  verdictWord,
} from "../document/wording.ts";
import { searchNameOf } from "../people/plain-name.ts";

/** How many people and bars fit the first screen of a terminal together with all the rest. */
const WORST = 10;
const BARS = 8;
const FUNCTIONS_SHOWN = 6;

export function scanView(result: ScanResult): Document {
  const { summary, connections } = result;
  return {
    blocks: [
      { kind: "heading", level: 1, text: title(summary) },
      ...sinceBlocks(result.since),
      ...(summary.connections === 0 ? emptiness(summary) : face(result)),
      ...(connections.length > 0 ? people(result) : []),
      ...without(result),
      ...next(result),
    ],
  };
}

function title({ connections, since }: Summary): string {
  if (connections === 0) return "No connections";
  return `${count(connections, "connection")}${since === null ? "" : ` since ${longDate(since)}`}`;
}

/** A file that names nobody is not an error; it is said what it holds. */
function emptiness({ dateOnly }: Summary): Block[] {
  const text =
    dateOnly > 0 ? `The file names nobody. ${gone(dateOnly, "row")}` : "The file has its header and no rows: there is nobody to judge.";
  return [{ kind: "callout", tone: "muted", text }];
}

function face(result: ScanResult): Block[] {
  const { summary } = result;
  return [
    { kind: "paragraph", text: size(summary) },
    ...stillThere(result),
    { kind: "callout", tone: summary.confidence === "low" ? "warn" : "muted", text: certainty(summary, result.connections) },
    { kind: "paragraph", text: takenFor(result.policy.owner) },
    ...years(summary),
    ...bursts(summary.bursts),
    ...jobs(summary),
    { kind: "heading", level: 2, text: "What prune thinks" },
    verdicts(result),
    ...(result.connections.length > 0 ? [] : [isAside(result) ? everybodyAside : nobodyFits, ...onlyThese(result.filter)]),
  ];
}

/** Whom LinkedIn did not remove, whatever was clicked. */
function stillThere({ stillThere, since }: ScanResult): Block[] {
  if (stillThere.length === 0) return [];
  const names = stillThere
    .slice(0, 5)
    .flatMap(({ name, on }, i): Span[] => [i === 0 ? "" : ", ", quoted(name), muted(` (${longDate(on)})`)]);
  const text: Span[] = [
    // How many was the first thing said, where an export before told it.
    since?.notDone === stillThere.length
      ? "Still there, and listed again: "
      : `${figure(stillThere.length)} you marked removed ${stillThere.length === 1 ? "is" : "are"} still there, and listed again: `,
    ...names,
    stillThere.length > 5 ? ", …" : ".",
  ];
  return [{ kind: "callout", tone: "warn", text }];
}

/** How near the limit is, and the rows that name nobody. */
function size(summary: Summary): string {
  const { dateOnly } = summary;
  return dateOnly === 0 ? headroom(summary) : `${headroom(summary)} ${gone(dateOnly, "more row")}`;
}

/** Date-only members may come back, so they are taken off the room: what is said to be left is there at least. */
function headroom({ connections, dateOnly, limit }: Summary): string {
  const room = limit - connections - dateOnly;
  if (room <= 0) return `That is LinkedIn's limit of ${figure(limit)}: others can follow you, and no longer connect.`;
  const share = Math.floor((100 * connections) / limit);
  return `${share < 1 ? "Less than 1" : share} % of LinkedIn's limit of ${figure(limit)}: room for ${figure(room)} more.`;
}

function gone(dateOnly: number, noun: string): string {
  return `${count(dateOnly, noun)} ${dateOnly === 1 ? "holds" : "hold"} only a date: closed, hidden or restricted profiles. Counted, never listed.`;
}

/** Connections by year. Where there are too many years for a screen, each bar stands for as many as the next. */
function years({ byYear }: Summary): Block[] {
  const known = Object.keys(byYear).map(Number);
  if (known.length === 0) return [];
  const first = Math.min(...known);
  const last = Math.max(...known);
  const each = Math.ceil((last - first + 1) / BARS);
  const rows: Bars["rows"][number][] = [];
  for (let to = last; to >= first; to -= each) {
    const from = Math.max(first, to - each + 1);
    rows.unshift({ label: from === to ? `${to}` : `${from}–${to}`, value: between(byYear, from, to) });
  }
  return [
    { kind: "heading", level: 2, text: "When you connected" },
    { kind: "bars", rows },
  ];
}

function between(byYear: Summary["byYear"], from: number, to: number): number {
  let sum = 0;
  for (let year = from; year <= to; year += 1) sum += byYear[year] ?? 0;
  return sum;
}

/** What people do, the most frequent functions first, and how far up they are. */
function jobs({ connections, functions, seniorities }: Summary): Block[] {
  if (functions.known.length === 0) return [];
  const most = functions.known.slice(0, FUNCTIONS_SHOWN);
  const others = connections - functions.unknown - most.reduce((sum, { people }) => sum + people, 0);
  const rest = [
    ...(others > 0 ? [`${figure(others)} in other functions`] : []),
    ...(functions.unknown > 0 ? [`of ${figure(functions.unknown)} the position does not tell`] : []),
  ];
  const levels = seniorities.known.map(({ name, people }) => `${writtenSeniority(name)} ${figure(people)}`);
  return [
    { kind: "heading", level: 2, text: "Who they are" },
    { kind: "bars", rows: most.map(({ name, people }) => ({ label: writtenFunction(name), value: people })) },
    {
      kind: "paragraph",
      text: `${rest.length === 0 ? "" : `${sentence(rest.join("; "))} `}${levels.length === 0 ? "" : `Seniority: ${levels.join(", ")}.`}`.trim(),
    },
  ];
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** The two fullest days: a line on the screen, and a list of all would say little more. */
function bursts(days: readonly Burst[]): Block[] {
  if (days.length === 0) return [];
  const named = [...days].sort((a, b) => b.count - a.count || (a.day < b.day ? -1 : 1)).slice(0, 2);
  const rest = days.length - named.length;
  const parts = named.map((burst) => `${figure(burst.count)} on ${longDate(burst.day)}`);
  if (rest > 0) parts.push(count(rest, "other day"));
  return [{ kind: "paragraph", text: `Many at once: ${parts.join("; ")}.` }];
}

/** How many of the undecided have each verdict, what each means, and who is not asked about. A verdict of which there is none yet is named only where it could be expected. */
function verdicts({ policy, left }: ScanResult): Table {
  const { decided, kept } = left;
  const aside = [
    [decided.unfollowed, "unfollowed", "by you"],
    [decided.keep, "kept", "by you, one by one"],
    [decided.later, "later", "you put them off"],
    [kept, "kept", "by your policy or a wish"],
  ] as const;
  return {
    kind: "table",
    columns: [{ title: "", align: "right" }, { title: "" }, { title: "", flexible: true }],
    rows: [
      removals(left.removals.spam, "signs of spam, clear in more than one way"),
      ...(left.removals.lapsed > 0 ? [removals(left.removals.lapsed, "ties that never were: no word in years, another field")] : []),
      ...meanings(policy.lines)
        .filter(([verdict]) => verdict !== "remove")
        .map(([verdict, meaning]) => [verdict, left.verdicts[verdict] - (verdict === "keep" ? kept : 0), meaning] as const)
        .filter(([verdict, number]) => verdict !== "unfollow" || number > 0)
        .map(([verdict, number, meaning]) => [{ text: figure(number), tone: "strong" } as const, verdictWord(verdict), muted(meaning)]),
      ...aside
        .filter(([number]) => number > 0)
        .map(([number, word, meaning]) => [muted(figure(number)), muted(word), muted(`${meaning}: not listed here`)]),
    ],
  };
}

/** One of the two kinds of removal. */
function removals(number: number, meaning: string): readonly Text[] {
  return [{ text: figure(number), tone: "strong" }, verdictWord("remove"), muted(meaning)];
}

/** Whether all who are there were decided about. */
function isAside({ summary, left: { decided, kept } }: ScanResult): boolean {
  return decided.unfollowed + decided.keep + decided.later + kept >= summary.connections;
}

const everybodyAside: Block = {
  kind: "callout",
  tone: "good",
  text: "Nobody is left to list: everybody is decided about, or kept by your policy.",
};

/** The table of people: the first few, or everyone a filter left. */
function people({ connections, summary, filter }: ScanResult): Block[] {
  const shown = connections.length < summary.connections ? connections : connections.slice(0, WORST);
  const byScore = shown.every(({ rank }, i) => i === 0 || rank > (shown[i - 1] as ConnectionResult).rank);
  return [
    { kind: "heading", level: 2, text: [caption(shown, summary, byScore), muted(byScore ? SCORE : AXES)] },
    ...onlyThese(filter),
    byScore ? table(shown) : axesTable(shown),
  ];
}

/** Which end of each scale is which, for the columns the table has. */
const SCORE = " (score 0…100, 100 = remove first)";
const AXES = " (scales 0…100, score 100 = remove first)";

function caption(shown: readonly ConnectionResult[], { connections }: Summary, byScore: boolean): string {
  if (shown.length === connections) return byScore ? "Everybody" : "Everybody, in your order";
  if (byScore && shown.at(-1)?.rank === shown.length)
    return shown.length === 1 ? "The highest score" : `The ${shown.length} highest scores`;
  return `${count(shown.length, "connection")}, as you asked`;
}

/** Names give way to the reasons only beyond this share of the room of both: somebody must be known by it. */
const NAME_SHARE = 0.4;

function table(shown: readonly ConnectionResult[]): Table {
  return {
    kind: "table",
    columns: [
      { title: "Score", align: "right" },
      { title: "Verdict" },
      { title: "Name", flexible: true, share: NAME_SHARE },
      { title: "Main reasons", flexible: true },
    ],
    rows: shown.map((one) => [`${one.score}`, verdictWord(one.verdict), quoted(one.name), main(one)]),
  };
}

/** In another order than the score's, what it goes by shows. */
function axesTable(shown: readonly ConnectionResult[]): Table {
  return {
    kind: "table",
    columns: [
      { title: "Score", align: "right" },
      { title: "Stale", align: "right" },
      { title: "Spam", align: "right" },
      { title: "Relevant", align: "right" },
      { title: "Since" },
      { title: "Verdict" },
      { title: "Name", flexible: true },
    ],
    rows: shown.map((one) => [
      `${one.score}`,
      `${one.staleness ?? "?"}`,
      `${one.spam}`,
      `${one.relevance ?? "?"}`,
      since(one),
      verdictWord(one.verdict),
      quoted(one.name),
    ]),
  };
}

function main({ receipt, protectedBy }: ConnectionResult): Text {
  const main = reasons(receipt).slice(0, 2);
  // What stands in quotes is the position's anyway, and room is short.
  if (main.length > 0)
    return because(main.map((line) => ({ ...line, because: line.because.replace(/^the (?:position|company field) reads like /, "") })));
  return muted(protectedBy.length > 0 ? "protected" : "no sign");
}

/** What would be lost and gained. Protected people are never among those who would go. */
function without({ whatIf, summary }: ScanResult): Block[] {
  if (whatIf === null) return [];
  const heading: Block = {
    kind: "heading",
    level: 2,
    text: whatIf.people === 1 ? "If the worst one went" : `If the worst ${figure(whatIf.people)} went`,
  };
  if (whatIf.people === 0)
    return [
      { ...heading, text: "If the worst went" },
      { kind: "paragraph", text: "There is nobody prune would list." },
    ];
  const { remove, review, keep } = whatIf.verdicts;
  const sure = [
    remove > 0 ? `${remove} with clear signs` : "",
    review > 0 ? `${review} worth a look` : "",
    keep > 0 ? `${keep} without a clear sign` : "",
  ];
  const lost = losses(whatIf);
  const items: Text[] = [
    ...(lost.length > 0 ? lost : ["Nothing that this export can see would be lost with them."]),
    `Room for ${figure(whatIf.room)} more connections, and ${figure(summary.connections - whatIf.people)} left.`,
    `They are ${sure.filter((part) => part !== "").join(", ")}. Whom you protect is not among them.`,
  ];
  return [heading, { kind: "list", style: "bullet", items: items.map((text) => ({ text })) }];
}

function next({ summary, policy, source, connections, filter }: ScanResult): Block[] {
  const items: Span[][] = [];
  const [worst] = connections;
  // Without messages the file tells little of who matters, and the user much.
  if (worst !== undefined && summary.missing.includes("messages.csv"))
    items.push([command("prune ask"), ": ten answers about groups of people, a key each, put this list in your order."]);
  if (summary.connections === 0) items.push([command("prune guide export"), ": how to get your connections from LinkedIn."]);
  else
    items.push([
      command(`prune checklist${filter === null || filter.count === 0 ? "" : ` ${filter.flags}`} --limit ${policy.pace}`),
      ": today's list, with the clicks.",
    ]);
  if (worst !== undefined) items.push([command(`prune explain "${typed(worst)}"`), ": every point of one person."]);
  if (worst !== undefined && policy.owner === null)
    items.push([command("prune config init"), ": say who you are, and prune sees who is in your field."]);
  if (source.problems.length > 0)
    items.push([command("--problems"), `: lists ${count(source.problems.length, "problem")} in the file, each with its line.`]);
  return [
    { kind: "heading", level: 2, text: "Next" },
    { kind: "list", style: "bullet", items: items.map((text) => ({ text })) },
  ];
}

/** A name for a command line; names in which a shell could read more than a name give way to a placeholder. */
function typed(person: ConnectionResult): string {
  const name = searchNameOf(person);
  return /^[\p{L}\p{M}\p{N} .,'+-]+$/u.test(name) ? name : "part of a name";
}
