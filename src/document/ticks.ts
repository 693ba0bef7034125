/** A checklist in Markdown and back: whom each box is about, and what was put into it. */
import { clean } from "../text/clean.ts";
import type { Tick } from "./document.ts";

/** What can be put into a box, in lower case; `x` says what its list advises. */
export const TICKS = { r: "removed", u: "unfollowed", k: "keep", l: "later" } as const;

/** A box with something in it. */
export interface TickedBox {
  /** 1-based, in the file. */
  readonly line: number;
  /** What stands in it. */
  readonly sign: string;
  /** What that says; `undefined` where it says nothing. */
  readonly decision: (typeof TICKS)[keyof typeof TICKS] | undefined;
  /** Whom it is about; `undefined` where somebody took that out. */
  readonly id: string | undefined;
  /** The name beside the box. */
  readonly name: string;
}

const OPEN = "<!-- prune ";
const CLOSE = " -->";

/** Whom a box is about and what a tick in it says, where a page shows nothing: `<!-- prune removed ada-example -->`. */
export function tickComment({ id, says }: Pick<Tick, "id" | "says">): string {
  return `${OPEN}${says ?? "nothing"} ${encodeURIComponent(id.replace(/\p{Cs}/gu, "\ufffd"))}${CLOSE}`;
}

/** An item with a box: `- [x] 3. **Ada Example** …`, as people and their editors write them. */
const BOX = /^\s*(?:[-*+]|\d{1,6}[.)])\s+\[([^[\]]{0,3})\](.*)$/;

/** Whether a text is a checklist in Markdown: a line of it has a box. */
export function isChecklist(text: string): boolean {
  return text.split("\n").some((line) => BOX.test(line.trimEnd()));
}

/** The boxes of a Markdown checklist in which something stands. */
export function ticksIn(markdown: string): readonly TickedBox[] {
  return markdown.split("\n").flatMap((text, index): TickedBox[] => {
    const [, inside = "", rest = ""] = BOX.exec(text.trimEnd()) ?? [];
    const sign = inside.trim();
    if (sign === "") return [];
    const at = rest.lastIndexOf(OPEN);
    const [says = "", id] =
      at < 0
        ? []
        : rest
            .slice(at + OPEN.length)
            .replace(CLOSE, "")
            .trim()
            .split(" ");
    const letter = sign.toLowerCase();
    const standard = says === "removed" || says === "unfollowed" ? says : undefined;
    const decision = letter === "x" ? standard : letter in TICKS ? TICKS[letter as keyof typeof TICKS] : undefined;
    return [{ line: index + 1, sign: clean(sign), decision, id: decoded(id), name: nameIn(at < 0 ? rest : rest.slice(0, at)) }];
  });
}

function decoded(id: string | undefined): string | undefined {
  try {
    return id === undefined || id === "" ? undefined : decodeURIComponent(id);
  } catch {
    return undefined;
  }
}

/** The name is what stands in bold letters. */
function nameIn(text: string): string {
  const [, bold = ""] = text.split("**");
  return clean(bold.replace(/\\([\\`*_[\]<>#|!~&$])/g, "$1").replace(/[\u2068\u2069]/g, "")).trim();
}
