/** What a signal makes of an invented person. */
import { addDays } from "../../src/people/calendar.ts";
import { type History, NO_HISTORY } from "../../src/people/history.ts";
import type { PlainDate } from "../../src/people/person.ts";
import { lookAt } from "../../src/verdict/example.ts";
import type { Example, Signal } from "../../src/verdict/signal.ts";

/** The day on which everything here is judged. */
export const TODAY: PlainDate = "2026-01-15";

/** The day so many days ago. */
export const ago = (days: number): PlainDate => addDays(TODAY, -days);

export type Known = NonNullable<Example["person"]>;

/** A person with a contact history. */
export const messages = (history: Partial<History>): Known => ({ messages: { ...NO_HISTORY, ...history } });

/** The strength with which a signal speaks, to four places; `undefined` where it is silent. */
export function strength(signal: Signal, person: Known, around: Omit<Example, "person"> = {}): number | undefined {
  const evidence = lookAt(signal, { asOf: TODAY, ...around, person });
  return evidence === undefined ? undefined : Number(evidence.strength.toFixed(4));
}

/** What a signal says, and what it says a removal would cost. */
export function said(signal: Signal, person: Known, around: Omit<Example, "person"> = {}): string | undefined {
  const evidence = lookAt(signal, { asOf: TODAY, ...around, person });
  return evidence?.cost === undefined ? evidence?.because : `${evidence.because} / ${evidence.cost}`;
}
