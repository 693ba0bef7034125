/** What was taken back, and what holds now. */
import type { Document } from "../document/document.ts";
import type { UndoResult } from "../document/result.ts";
import { count, longDate, quoted } from "../document/wording.ts";

export function undoView({ undone, dryRun }: UndoResult): Document {
  if (undone.length === 0) return { blocks: [{ kind: "paragraph", text: "There is nothing to take back." }] };
  return {
    blocks: [
      ...(dryRun ? [{ kind: "callout", tone: "warn", text: "A trial run: nothing was written down." } as const] : []),
      { kind: "heading", level: 1, text: `${count(undone.length, "decision")} taken back` },
      {
        kind: "list",
        style: "bullet",
        items: undone.map(({ name, decision, on, now }) => ({
          text: [quoted(name, "strong"), `: ${decision} of ${longDate(on)}, now ${now === null ? "undecided" : `${now} again`}`],
        })),
      },
      ...(undone.some(({ decision }) => decision === "removed" || decision === "unfollowed")
        ? [{ kind: "paragraph", text: "What was done on LinkedIn stays done: this changed prune's journal only." } as const]
        : []),
    ],
  };
}
