/** The note beside the pointer: what lies under it, for whoever sees the pointer. Whoever listens hears it from what lies there. */
import { element, type Node as PageNode } from "../element.ts";
import { domOf, fill } from "./dom.ts";

export interface Tip {
  readonly show: (at: MouseEvent, content: readonly PageNode[]) => void;
  readonly hide: () => void;
}

export function startTip(): Tip {
  const tip = domOf(element("div", { class: "tip", hidden: true, "aria-hidden": "true" })) as HTMLElement;
  document.body.append(tip);
  return {
    show: ({ clientX, clientY }, content) => {
      fill(tip, content);
      tip.hidden = false;
      put(tip, clientX + 12, clientY + 12);
    },
    hide: () => {
      tip.hidden = true;
    },
  };
}

/** Puts something where it is wanted in the window, within it. */
export function put(thing: HTMLElement, x: number, y: number): void {
  thing.style.left = `${Math.min(x, innerWidth - thing.offsetWidth - 4)}px`;
  thing.style.top = `${Math.min(y, innerHeight - thing.offsetHeight - 4)}px`;
}
