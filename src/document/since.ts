/** What is new since the export before, in a sentence: the first thing a scan after a scan says. */
import type { Block, Span } from "./document.ts";
import type { ComparedExport, SinceResult } from "./result.ts";
import { command, count, figure, longDate, quoted } from "./wording.ts";

/** An export as one speaks of it: `your export of October 29, 2026`; where that day is a guess, it is said. */
export function exportNamed({ dated, guessed }: Pick<ComparedExport, "dated" | "guessed">): string {
  if (dated === null) return "your export before";
  return `your export of ${longDate(dated)}${guessed ? " (its newest date)" : ""}`;
}

/** The sentence, and whoever was removed and is connected again; nothing where there is no export before. */
export function sinceBlocks(since: SinceResult | null): readonly Block[] {
  if (since === null) return [];
  if (since.doubts !== null) return [{ kind: "callout", tone: "warn", text: doubtOn(since) }];
  const tone = since.notDone > 0 ? "warn" : since.confirmed > 0 ? "good" : "muted";
  return [
    { kind: "callout", tone, text: [`Since ${exportNamed(since.export)}: ${summary(since)}. `, command("prune diff"), " shows who."] },
    ...again(since),
  ];
}

/** So many who are connected again are named. */
const NAMED = 5;

function again({ again }: SinceResult): readonly Block[] {
  if (again.length === 0) return [];
  const names = again
    .slice(0, NAMED)
    .flatMap(({ name, removedOn, connectedOn }, i): Span[] => [
      i === 0 ? "" : "; ",
      quoted(name, "strong"),
      `, removed on ${longDate(removedOn)} and connected again on ${longDate(connectedOn)}`,
    ]);
  const more = again.length > NAMED ? `; and ${figure(again.length - NAMED)} more` : "";
  return [{ kind: "callout", tone: "warn", text: ["You are connected again with ", ...names, `${more}.`] }];
}

function summary(since: SinceResult): string {
  const { confirmed, notDone, came, gone, hidden, changed, back, unclear, unfollowed, notUnfollowed } = since;
  const parts = [
    ...(confirmed > 0 ? [`${count(confirmed, "removal")} confirmed`] : []),
    ...(notDone > 0 ? [`${figure(notDone)} not done and back on the list`] : []),
    ...(unfollowed !== null && unfollowed > 0 ? [`${count(unfollowed, "unfollow")} confirmed`] : []),
    ...(notUnfollowed !== null && notUnfollowed > 0 ? [`${count(notUnfollowed, "unfollow")} not to be seen`] : []),
    ...(came > 0 ? [`${figure(came)} new`] : []),
    ...(gone > 0 ? [`${figure(gone)} gone without you`] : []),
    ...(hidden > 0 ? [`${figure(hidden)} hidden`] : []),
    ...(changed > 0 ? [`${figure(changed)} changed jobs`] : []),
    ...(back > 0 ? [`${figure(back)} came back`] : []),
    ...(unclear > 0 ? [`${figure(unclear)} unclear`] : []),
  ];
  return parts.length === 0 ? "nobody came, left or changed jobs" : parts.join(", ");
}

function doubtOn({ doubts, short, export: before }: SinceResult): readonly Span[] {
  if (doubts === "older") {
    return [
      `This export is older than ${exportNamed(before)}, so nothing is concluded from it. `,
      command("prune guide export"),
      " tells how to get a new one.",
    ];
  }
  const which =
    short === "before"
      ? `${sentence(exportNamed(before))} is short beside this one`
      : `This export is short: it lacks many people of ${exportNamed(before)}`;
  return [
    `${which}, so nothing is concluded from it. Ask for another: `,
    command("prune guide export"),
    ". If you removed them yourself, write it down: ",
    command("prune mark removed"),
    ".",
  ];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
