/** Elements as nodes of the page that is open. Texts become text nodes and nothing else. */
import { clean } from "../../text/clean.ts";
import type { Node as PageNode } from "../element.ts";

const SVG = "http://www.w3.org/2000/svg";

/** The node of an element or a text. */
export function domOf(node: PageNode, parent = ""): Node {
  if (typeof node === "string") return document.createTextNode(clean(node));
  const space = node.tag === "svg" || parent === SVG ? SVG : "http://www.w3.org/1999/xhtml";
  const made = document.createElementNS(space, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) made.setAttribute(name, clean(String(value)));
  for (const child of node.children) made.appendChild(domOf(child, space));
  return made;
}

/** Puts nodes in place of whatever an element holds. */
export function fill(element: Element, nodes: readonly PageNode[]): void {
  element.replaceChildren(...nodes.map((node) => domOf(node)));
}

/** The element with an id, which the page always has. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

/** Says something to whoever listens to the page instead of looking at it. */
export function announce(sentence: string): void {
  byId("said").textContent = sentence;
}

/** Copies a text; answers whether it could. Not every browser lets a page from disk use the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The old way: a field is selected and copied. */
function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  const before = document.activeElement;
  field.value = text;
  field.className = "visually-hidden";
  (document.querySelector("dialog[open]") ?? document.body).append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}
