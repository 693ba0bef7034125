/** When posts, comments and old message threads were written. */
import type { Block, Document, Item, Span } from "../document/document.ts";
import type { DatedIdResult, PostDateResult } from "../document/result.ts";
import { longDate, muted, quoted } from "../document/wording.ts";

export function postDateView({ dates }: PostDateResult): Document {
  const given = [...new Set(dates.map(({ given }) => given))];
  return {
    blocks: [
      { kind: "heading", level: 1, text: given.length === 1 ? "When it was written" : "When they were written" },
      { kind: "list", style: "bullet", items: given.map((link) => item(link, dates)) },
      ...remarks(dates),
    ],
  };
}

function item(link: string, dates: readonly DatedIdResult[]): Item {
  return { text: quoted(link, "strong"), details: dates.filter(({ given }) => given === link).map(line) };
}

const KINDS: Readonly<Record<DatedIdResult["kind"], string>> = {
  activity: "Post",
  ugcPost: "Post",
  share: "Post",
  comment: "Comment",
  thread: "Message thread",
  id: "Id",
};

function line({ kind, id, at, on, unchecked }: DatedIdResult): readonly Span[] {
  const which = kind === "activity" || kind === "ugcPost" || kind === "share" ? `${kind} ` : "";
  if (at === null || on === null) return [`${KINDS[kind]}: it has no time. `, muted("Only the old numbers of 19 digits do.")];
  return [
    `${KINDS[kind]}: `,
    { text: `${longDate(on)}, ${at.slice(11, 19)} UTC`, tone: "strong" },
    ...(unchecked ? [{ text: " (unchecked)", tone: "warn" } as const] : []),
    muted(`  ${which}${id}`),
  ];
}

function remarks(dates: readonly DatedIdResult[]): Block[] {
  const posts = dates.filter(({ kind }) => kind === "activity").length;
  const sentences = [
    ...(posts > 0 ? ["The number of a repost tells when it was reposted; an edit does not change it."] : []),
    ...(dates.some(({ unchecked }) => unchecked)
      ? ["Unchecked: before November 2016 nobody has held what the numbers say against known dates."]
      : []),
    "Read from the number alone, by an observation that LinkedIn does not document. Nothing was looked up.",
  ];
  return [{ kind: "paragraph", text: [muted(sentences.join(" "))] }];
}
