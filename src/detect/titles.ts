/** A title's function and seniority, learned from examples in many languages. What a title does not tell, or nobody taught, is `null`. */

import { textOf } from "../text/text.ts";
import type { JobFunction, Seniority } from "./functions.ts";
import { type Model, type PackedModel, unpack } from "./model.ts";
import { featuresOf } from "./title-features.ts";

/** What a title says. */
export interface TitleReading {
  readonly function: JobFunction | null;
  readonly seniority: Seniority | null;
}

/** Reads titles; the same title is looked at once. */
export interface TitleReader {
  read(title: string): TitleReading;
  /** Whether a title says nothing because none of its words stands in a title that was learned. One that is known to tell nothing is another matter. */
  isUnread(title: string): boolean;
  /** Whether a word, folded, stands in a title that was learned. */
  knows(word: string): boolean;
  /** The words of a title that told its function and its seniority, as typed; none where nothing was told. */
  words(title: string): { readonly function: readonly string[]; readonly seniority: readonly string[] };
}

/** The label of a title that does not tell. */
export const UNKNOWN = "-";

const NOTHING: TitleReading = { function: null, seniority: null };

/** Makes a reader of the two models of titles. */
export function titleReader(packed: { readonly function: PackedModel; readonly seniority: PackedModel }): TitleReader {
  const functions: Model<JobFunction | typeof UNKNOWN> = unpack(packed.function);
  const seniorities: Model<Seniority | typeof UNKNOWN> = unpack(packed.seniority);
  const knows = (word: string) => functions.knows(word) || seniorities.knows(word);
  const known = new Map<string, TitleReading>();
  const read = (title: string): TitleReading => {
    if (title === "") return NOTHING;
    let reading = known.get(title);
    if (reading === undefined) {
      const features = featuresOf(title);
      reading = { function: kindOrNull(functions.read(features)?.kind), seniority: kindOrNull(seniorities.read(features)?.kind) };
      known.set(title, reading);
    }
    return reading;
  };
  const unread = new Map<string, boolean>();
  const isOfUnknownWords = (title: string) => {
    const words = textOf(title).words.filter((word) => /\p{L}/u.test(word));
    return words.length > 0 && !words.some(knows);
  };
  return {
    read,
    isUnread(title) {
      const { function: job, seniority } = read(title);
      if (job !== null || seniority !== null) return false;
      const found = unread.get(title) ?? isOfUnknownWords(title);
      unread.set(title, found);
      return found;
    },
    knows,
    words(title) {
      const reading = read(title);
      return {
        function: reading.function === null ? [] : functions.words(title, reading.function),
        seniority: reading.seniority === null ? [] : seniorities.words(title, reading.seniority, 2),
      };
    },
  };
}

function kindOrNull<Kind extends string>(kind: Kind | typeof UNKNOWN | undefined): Kind | null {
  return kind === undefined || kind === UNKNOWN ? null : (kind as Kind);
}
