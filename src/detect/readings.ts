/** What is to be said of the two learned readings of texts: from which languages they learned, and how often they find and err. */
import type { Rates } from "./detector.ts";
import messages from "./weights/messages.json" with { type: "json" };
import offers from "./weights/offers.json" with { type: "json" };

/** Which texts a reading reads. */
export type ReadingOf = "messages" | "offers";

/** As measured when the readings were trained; tests on texts of yet another hand hold them (`test/signals/`). */
export const RATES: Readonly<Record<ReadingOf, Rates>> = { messages: messages.rates, offers: offers.rates };

/** What a reading looks for and what it must leave alone, in the plural. */
const ABOUT: Readonly<Record<ReadingOf, { readonly sought: string; readonly genuine: string }>> = {
  messages: { sought: "unwanted first messages", genuine: "genuine ones, many of which sound alike" },
  offers: { sought: "advertisements", genuine: "genuine positions and companies, many of which sound alike" },
};

/** How well a reading does, in a sentence or two. */
export function measured(of: ReadingOf): string {
  const { sought, genuine } = ABOUT[of];
  const { least, found, mistaken, weakIn } = RATES[of];
  const weak = weakIn.length === 0 ? "" : ` Fewer than half are found in ${weakIn.join(", ")}.`;
  return `Tried on texts whose authors it had not learned from, it gave ${least} points and more to ${found} of a hundred ${sought} and to ${mistaken} of a hundred ${genuine}.${weak}`;
}
