/** What is to be said of the two learned readings of texts: from which languages they learned, and how often they find and err. */

/** ISO 639-1; Hindi also in Latin letters. Other languages are unknown to the readings, not clean. */
const LANGUAGES: readonly string[] =
  "ar bn cs da de el en es fa fi fr he hi hi-latn hr hu id it ja ko ms nl no pl pt ro ru sv ta th tl tr uk vi zh".split(" ");

/** Which texts a reading reads. */
export type ReadingOf = "messages" | "offers";

/** Shares measured on texts of another hand than those it learned from; a test holds them (`test/signals/`). */
interface Measured {
  readonly languages: readonly string[];
  /** What it is looking for, and what it must leave alone, in the plural. */
  readonly sought: string;
  readonly genuine: string;
  /** At least so many of those it looks for are found, of a hundred. */
  readonly found: number;
  /** At most so many of the genuine are taken for one, of a hundred. */
  readonly mistaken: number;
}

export const READINGS: Readonly<Record<ReadingOf, Measured>> = {
  messages: { languages: LANGUAGES, sought: "unwanted first messages", genuine: "genuine ones", found: 87, mistaken: 4 },
  offers: { languages: LANGUAGES, sought: "advertisements", genuine: "genuine positions that sound like one", found: 85, mistaken: 3 },
};

/** How well a reading does, in a sentence. */
export function measured(of: ReadingOf): string {
  const { sought, genuine, found, mistaken } = READINGS[of];
  return `On texts that it did not learn from it gives ten points and more to ${found} of a hundred ${sought}, and to ${mistaken} of a hundred ${genuine} at most.`;
}
