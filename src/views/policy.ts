/** What is in force: every setting, its value, and where the value comes from. */
import type { Document, Span } from "../document/document.ts";
import type { PolicyShowResult } from "../document/result.ts";
import { command, muted, quoted, takenFor } from "../document/wording.ts";

export function policyView({ file, owner, values }: PolicyShowResult): Document {
  return {
    blocks: [
      { kind: "heading", level: 1, text: "What is in force" },
      {
        kind: "paragraph",
        text:
          file === null
            ? [
                "No policy file was found: these are the defaults. ",
                command("prune config init"),
                " asks the few questions that matter and writes one.",
              ]
            : ["Read from ", quoted(file, "strong"), "."],
      },
      { kind: "paragraph", text: takenFor(owner) },
      {
        kind: "table",
        columns: [{ title: "Setting" }, { title: "Value", flexible: true, wraps: true }, { title: "From" }],
        rows: values.map(({ path, value, from }) => [{ text: path, tone: "code" }, shown(value), muted(from)]),
      },
    ],
  };
}

/** Lists by commas, rules by their conditions; the user's own words may be anything, so they count as hostile. */
function shown(value: unknown): Span {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return muted("not set");
  return quoted(inWords(value));
}

/** `title: recruiter, talent acquisition; connected before: 2018-01-01` */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(value.every((part) => typeof part === "string") ? ", " : " | ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([name, part]) => `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}: ${inWords(part)}`)
    .join("; ");
}
