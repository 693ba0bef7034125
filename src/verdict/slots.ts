/** The parts of a phrase, each of which takes the next words or letters of a text. */

/** The slots of a phrase, each read from its notation when it is first asked for: most matches fail at the first. */
export class Slots<Slot> {
  readonly #notations: readonly string[];
  readonly #read: (notation: string) => Slot;
  readonly #known: Slot[] = [];

  constructor(notations: readonly string[], read: (notation: string) => Slot) {
    this.#notations = notations;
    this.#read = read;
  }

  /** `undefined` behind the last. */
  at(place: number): Slot | undefined {
    const notation = this.#notations[place];
    if (notation === undefined) return undefined;
    let slot = this.#known[place];
    if (slot === undefined) {
      slot = this.#read(notation);
      this.#known[place] = slot;
    }
    return slot;
  }
}
