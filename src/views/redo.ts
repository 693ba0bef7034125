/** What was brought back, and about whom something else was decided since. */
import type { Document } from "../document/document.ts";
import type { RedoResult } from "../document/result.ts";
import { command, count, longDate, muted, quoted, wishWord } from "../document/wording.ts";

export function redoView({ redone, since, wishes, wishesSince, dryRun }: RedoResult): Document {
  const left = [
    ...since.map(({ name, decision }) => [quoted(name), muted(` (${decision})`)]),
    ...wishesSince.map(({ title, wish }) => [quoted(title), muted(" ("), wishWord(wish), muted(")")]),
  ].flatMap((spans, index) => [index === 0 ? "" : "; ", ...spans]);
  const all = redone.length + wishes.length;
  return {
    blocks: [
      ...(dryRun ? [{ kind: "callout", tone: "warn", text: "A trial run: nothing was written down." } as const] : []),
      ...(all === 0
        ? ([{ kind: "paragraph", text: ["There is nothing to bring back: ", command("prune redo"), " follows an undo."] }] as const)
        : ([
            {
              kind: "heading",
              level: 1,
              text: `${count(all, redone.length === 0 ? "wish" : "decision", redone.length === 0 ? "wishes" : "decisions")} brought back`,
            },
            {
              kind: "list",
              style: "bullet",
              items: [
                ...redone.map(({ name, decision, on }) => ({ text: [quoted(name, "strong"), `: ${decision} of ${longDate(on)}`] })),
                ...wishes.map(({ title, wish, on }) => ({
                  text: [quoted(title, "strong"), ": “", wishWord(wish), `” of ${longDate(on)}`],
                })),
              ],
            },
          ] as const)),
      ...(left.length === 0
        ? []
        : [{ kind: "paragraph", text: ["Left as they are, since you decided about them again: ", ...left, "."] } as const]),
    ],
  };
}
