/** What was brought back, and about whom something else was decided since. */
import type { Document } from "../document/document.ts";
import type { RedoResult } from "../document/result.ts";
import { command, count, longDate, muted, quoted } from "../document/wording.ts";

export function redoView({ redone, since, dryRun }: RedoResult): Document {
  const left = since.flatMap(({ name, decision }, index) => [index === 0 ? "" : "; ", quoted(name), muted(` (${decision})`)]);
  return {
    blocks: [
      ...(dryRun ? [{ kind: "callout", tone: "warn", text: "A trial run: nothing was written down." } as const] : []),
      ...(redone.length === 0
        ? ([{ kind: "paragraph", text: ["There is nothing to bring back: ", command("prune redo"), " follows an undo."] }] as const)
        : ([
            { kind: "heading", level: 1, text: `${count(redone.length, "decision")} brought back` },
            {
              kind: "list",
              style: "bullet",
              items: redone.map(({ name, decision, on }) => ({ text: [quoted(name, "strong"), `: ${decision} of ${longDate(on)}`] })),
            },
          ] as const)),
      ...(since.length === 0
        ? []
        : [{ kind: "paragraph", text: ["Left as they are, since you decided about them again: ", ...left, "."] } as const]),
    ],
  };
}
