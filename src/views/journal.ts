/** What was decided about whom; of the removed, the card that is left of them. */
import type { Block, Document, Item, Span, Text } from "../document/document.ts";
import type { JournalLine, JournalResult } from "../document/result.ts";
import { cardLine, clauses, command, count, figure, longDate, muted, quoted, wishWord } from "../document/wording.ts";

const SECTIONS: readonly (readonly [JournalLine["decision"], heading: string])[] = [
  ["removed", "Removed"],
  ["unfollowed", "Unfollowed"],
  ["keep", "Kept"],
  ["later", "For later"],
];

export function journalView({ decisions, standing, wishes, seen, file }: JournalResult): Document {
  const all = SECTIONS.map(([decision, heading]) => `${figure(standing[decision])} ${heading.toLowerCase()}`).join(", ");
  return {
    blocks: [
      { kind: "heading", level: 1, text: `Your journal: ${all}` },
      ...(decisions.length + wishes.length + seen.length === 0
        ? nothing()
        : SECTIONS.flatMap(([decision, heading]) => section(decisions, decision, heading))),
      ...wished(wishes),
      ...sighted(seen),
      { kind: "paragraph", text: [muted("Kept in "), quoted(file, "muted"), muted(", a line a decision.")] },
    ],
  };
}

function nothing(): Block[] {
  return [{ kind: "paragraph", text: ["No decision to show. ", command("prune mark removed 1-5"), " writes down what you did."] }];
}

function section(decisions: readonly JournalLine[], decision: JournalLine["decision"], heading: string): Block[] {
  const those = decisions.filter((one) => one.decision === decision);
  if (those.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: [heading, muted(` (${count(those.length, "decision")})`)] },
    { kind: "list", style: "bullet", items: those.map(card) },
  ];
}

function wished(wishes: JournalResult["wishes"]): Block[] {
  if (wishes.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: ["Wishes about groups", muted(` (${count(wishes.length, "wish", "wishes")})`)] },
    {
      kind: "list",
      style: "bullet",
      items: wishes.map((one) => ({
        text: [quoted(one.title, "strong"), ": ", wishWord(one.wish), muted(`  ${longDate(one.on)}`), ...passed(one)],
      })),
    },
  ];
}

function sighted(seen: JournalResult["seen"]): Block[] {
  if (seen.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: ["Posts you saw", muted(` (${count(seen.length, "person", "people")})`)] },
    {
      kind: "list",
      style: "bullet",
      items: seen.map(({ name, seen: what, on }) => ({
        text: [quoted(name, "strong"), what === "never" ? `: none, on ${longDate(on)}` : `: a ${what} of ${longDate(on)}`],
      })),
    },
  ];
}

function card(one: JournalLine): Item {
  const details: Text[] = [cardLine(one)];
  if (one.url !== null) details.push(quoted(one.url));
  if (one.decision === "removed" || one.decision === "unfollowed") {
    if (one.reasons.length > 0) details.push(["Why: ", ...clauses(one.reasons.slice(0, 3))]);
    if (one.costs.length > 0) details.push([{ text: "Lost: ", tone: "warn" }, ...clauses(one.costs)]);
  }
  if (one.note !== null) details.push(["Note: ", quoted(one.note)]);
  return { text: [quoted(one.name, "strong"), muted(`  ${longDate(one.on)}`), ...again(one), ...proven(one), ...passed(one)], details };
}

/** Of somebody who is for later, from when they are proposed again. */
export function again({ until }: Pick<JournalLine, "until">): readonly Span[] {
  return until === null ? [] : [muted(`, proposed again from ${longDate(until)}`)];
}

const PROVEN: Readonly<Record<NonNullable<JournalLine["proof"]>["proof"], string>> = {
  confirmed: "confirmed by",
  "not-done": "still there in",
  "connected-again": "connected again in",
};

/** What an export says of a mark. */
export function proven({ proof }: Pick<JournalLine, "proof">): readonly Span[] {
  if (proof === null) return [];
  const tone = proof.proof === "confirmed" ? "good" : "warn";
  return [{ text: `, ${PROVEN[proof.proof]} your export of ${longDate(proof.export)}`, tone }];
}

function passed({ status }: Pick<JournalLine, "status">): readonly Span[] {
  if (status === "standing") return [];
  return [muted(status === "replaced" ? ", replaced by a later decision" : ", taken back")];
}
