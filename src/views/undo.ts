/** What was taken back, and what holds now. */
import type { Document } from "../document/document.ts";
import type { UndoResult } from "../document/result.ts";
import { count, longDate, quoted, wishWord } from "../document/wording.ts";

export function undoView({ undone, wishes, dryRun }: UndoResult): Document {
  const all = undone.length + wishes.length;
  if (all === 0) return { blocks: [{ kind: "paragraph", text: "There is nothing to take back." }] };
  return {
    blocks: [
      ...(dryRun ? [{ kind: "callout", tone: "warn", text: "A trial run: nothing was written down." } as const] : []),
      {
        kind: "heading",
        level: 1,
        text: `${count(all, undone.length === 0 ? "wish" : "decision", undone.length === 0 ? "wishes" : "decisions")} taken back`,
      },
      {
        kind: "list",
        style: "bullet",
        items: [
          ...undone.map(({ name, decision, on, now }) => ({
            text: [quoted(name, "strong"), `: ${decision} of ${longDate(on)}, now ${now === null ? "undecided" : `${now} again`}`],
          })),
          ...wishes.map(({ title, wish, on, now }) => ({
            text: [
              quoted(title, "strong"),
              ": “",
              wishWord(wish),
              `” of ${longDate(on)}, now `,
              ...(now === null ? ["no wish"] : ["“", wishWord(now), "” again"]),
            ],
          })),
        ],
      },
      ...(undone.some(({ decision }) => decision === "removed" || decision === "unfollowed")
        ? [{ kind: "paragraph", text: "What was done on LinkedIn stays done: this changed prune's journal only." } as const]
        : []),
    ],
  };
}
