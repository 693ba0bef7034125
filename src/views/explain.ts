/** One person's receipt, like a till slip: every line, the total, what it means and what would change it. */
import { writtenFunction, writtenSeniority } from "../detect/functions.ts";
import type { Block, Document, Span, Table, Text } from "../document/document.ts";
import type { ConnectionResult, ExplainedPerson, ExplainResult, Summary } from "../document/result.ts";
import {
  between,
  cardLine,
  clauses,
  command,
  figure,
  longDate,
  muted,
  namesakes,
  needed,
  quoted,
  SCALES,
  sharpened,
  telling,
  verdictWord,
} from "../document/wording.ts";

export function explainView(result: ExplainResult): Document {
  const { connections } = result;
  const several: Block[] =
    connections.length > 1
      ? [{ kind: "paragraph", text: `${connections.length} connections fit. Each in turn, the highest score first.` }]
      : connections.length === 0
        ? [{ kind: "callout", tone: "muted", text: "No connection fits that name." }]
        : [];
  return {
    blocks: [
      ...several,
      ...connections.flatMap((one) => slip(one, result)),
      { kind: "paragraph", text: SCALES },
      ...(result.summary.missing.length > 0 ? [{ kind: "paragraph", text: telling(result.summary.missing) } as const] : []),
    ],
  };
}

function slip(one: ExplainedPerson, { policy, asOf, summary }: ExplainResult): Block[] {
  const history = between(one);
  return [
    { kind: "heading", level: 1, text: quoted(one.name) },
    { kind: "paragraph", text: cardLine(one) },
    {
      kind: "paragraph",
      text: [...outcome(one, policy.lines), muted(place(one, summary, asOf))],
    },
    ...work(one),
    ...warnings(one),
    ...(history.length === 0 ? [] : [{ kind: "paragraph", text: history } as const]),
    receipt(one),
    { kind: "list", style: "bullet", items: notes(one).map((text) => ({ text })) },
  ];
}

/** What they do and how far up, with the words of the position that told it. */
function work({ function: job, seniority, jobWords, position }: ExplainedPerson): Block[] {
  if (position === "" && job === null && seniority === null) return [];
  const readFrom = (words: readonly string[]): Span[] =>
    words.length === 0 ? [] : [" (", ...words.flatMap((word, i): Span[] => [i === 0 ? "“" : "”, “", quoted(word)]), "”)"];
  return [
    {
      kind: "paragraph",
      text: [
        job === null ? "Job function: not told" : `Job function: ${writtenFunction(job)}`,
        ...readFrom(jobWords.function),
        seniority === null ? "; seniority: not told" : `; seniority: ${writtenSeniority(seniority)}`,
        ...readFrom(jobWords.seniority),
        ".",
      ],
    },
  ];
}

/** Where a person stands, and when; without a single date in the file there is no date of reference either. */
function place({ rank }: ConnectionResult, { connections, since }: Summary, asOf: string | null): string {
  return ` Rank ${figure(rank)} of ${figure(connections)}${since === null || asOf === null ? "" : `, as of ${longDate(asOf)}`}.`;
}

/** The verdict in words, with the lines it was measured by. */
function outcome({ verdict, removal, score }: ConnectionResult, lines: ExplainResult["policy"]["lines"]): Span[] {
  const meaning = {
    remove:
      removal === "lapsed"
        ? `: a score of ${score}, never a message, another field, and nothing that speaks for the tie.`
        : `: a score of ${score}, and clear signs in more than one way.`,
    unfollow: `: a score of ${score}, and something would be lost with them.`,
    review: `: a score of ${score}. Worth a look from ${lines.review} on; ${lines.remove} with clear signs in more than one way would be remove.`,
    keep: `: a score of ${score}. Review begins at ${lines.review}.`,
  };
  return [verdictWord(verdict), meaning[verdict]];
}

function warnings(one: ExplainedPerson): Block[] {
  const { protectedBy, verdict } = one;
  const blocks: Block[] = [];
  if (protectedBy.length > 0) {
    const still = verdict === "review" ? " See this all the same: the account may have been taken over." : "";
    blocks.push({ kind: "callout", tone: verdict === "review" ? "warn" : "good", text: `Protected by ${protectedBy.join(", ")}.${still}` });
  }
  if (one.others.length > 0) blocks.push({ kind: "callout", tone: "warn", text: namesakes(one) });
  return blocks;
}

function receipt({ receipt: lines, score }: ConnectionResult): Table {
  return {
    kind: "table",
    columns: [{ title: "Points", align: "right" }, { title: "Because", flexible: true, wraps: true }, { title: "Signal" }],
    rows: [
      ...lines.map(({ points, because, signal }): Text[] => [signed(points), quoted(because), muted(signal)]),
      [{ text: `${score}`, tone: "strong" }, { text: lines.length === 0 ? "No signal spoke" : "Score", tone: "strong" }, ""],
    ],
  };
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : "0";
}

function notes(one: ConnectionResult): Text[] {
  const lines: Text[] = [["Scales: ", ...axes(one), `. Confidence: ${one.confidence}.`]];
  if (one.blind.length > 0) {
    lines.push([
      "Not seen, so it counted for nothing: ",
      ...one.blind.flatMap((need, i): Span[] => [i === 0 ? "" : ", ", needed(need)]),
      ".",
    ]);
  }
  if (one.sharper !== null) lines.push(sharpened(one));
  lines.push(one.costs.length === 0 ? "Removing costs nothing that this export can see." : ["Removing costs: ", ...clauses(one.costs)]);
  if (one.remarks.length > 0) lines.push(["To know: ", ...clauses(one.remarks)]);
  // Text and no link, so that nobody opens it by chance.
  if (one.url !== null) lines.push(["Profile: ", quoted(one.url), ". Opening it leaves a view they may see."]);
  if (one.verdict !== "keep")
    lines.push(["How to remove or unfollow: ", command("prune checklist"), ", ", command("prune guide remove-or-unfollow"), "."]);
  return lines;
}

function axes({ staleness, spam, relevance }: ConnectionResult): Span[] {
  return [axis("staleness", staleness), ", ", axis("spam", spam), ", ", axis("relevance", relevance)];
}

function axis(name: string, value: number | null): string {
  return `${name} ${value ?? "unknown"}`;
}
