/** Every path prune uses. */
import type { Document } from "../document/document.ts";
import type { PlaceResult, WhereResult } from "../document/result.ts";
import { command, count, muted, quoted } from "../document/wording.ts";

export function whereView({ places }: WhereResult): Document {
  return {
    blocks: [
      { kind: "heading", level: 1, text: "What prune keeps, and where" },
      {
        // A list and no table: a path that is cut short is of no use.
        kind: "list",
        style: "bullet",
        items: places.map((place) => ({ text: quoted(place.path, "strong"), details: [[place.what, ": ", state(place)]] })),
      },
      {
        kind: "paragraph",
        text: [command("prune forget"), " erases all of it but policies beside exports. Nothing is kept anywhere else."],
      },
    ],
  };
}

function state({ kind, size, mode }: PlaceResult) {
  if (kind === null) return muted("not there");
  return `${[kind === "file" ? undefined : kind, size === null ? undefined : count(size, "byte")].filter(Boolean).join(", ")}, mode ${mode}`;
}
