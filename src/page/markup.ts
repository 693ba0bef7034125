/** Elements as HTML. The one way for a text to get into the page: whatever it holds, it stays a text. */
import { clean } from "../text/clean.ts";
import type { Node } from "./element.ts";

/** Elements that have no end. */
const VOID: ReadonlySet<string> = new Set(["meta", "input", "br"]);

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** The HTML of a node. */
export function markupOf(node: Node): string {
  if (typeof node === "string") return escaped(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const start = `<${node.tag}${attributes.join("")}>`;
  return VOID.has(node.tag) ? start : `${start}${node.children.map(markupOf).join("")}</${node.tag}>`;
}

/** A text between tags, or in the quotes of an attribute. */
function escaped(text: string): string {
  return clean(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);
}

/** A value as JSON that may stand between the tags of a script: nothing in it can end it, or begin a comment. */
export function embedded(json: string): string {
  return json.replace(/</g, "\\u003c");
}
