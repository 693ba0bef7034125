/** What the parts of the open page share. */

import type { Decision } from "../../journal/entry.ts";
import type { PageGroup } from "../content.ts";
import type { PageData } from "../data.ts";
import type { People } from "../unpack.ts";
import type { Decisions } from "./decisions.ts";

export interface Scene {
  readonly data: PageData;
  readonly people: People;
  readonly groups: readonly PageGroup[];
  readonly decisions: Decisions;
  /** Has a function called after each change of a decision. */
  readonly onChange: (listen: () => void) => void;
}

/** The choices between decisions about somebody, each showing what stands; a second press takes it back. */
export function bindChoice(box: Element, id: string, { decisions, onChange }: Scene): void {
  const radios = [...box.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  const show = () => {
    const stands = decisions.about(id);
    for (const radio of radios) radio.checked = radio.value === stands;
  };
  for (const radio of radios) {
    radio.addEventListener("click", () => {
      // A checked one that is pressed again fires no change: that takes the decision back.
      if (decisions.about(id) === radio.value) decisions.decide(id, undefined);
    });
    radio.addEventListener("change", () => decisions.decide(id, radio.value as Decision));
  }
  onChange(show);
  show();
}
