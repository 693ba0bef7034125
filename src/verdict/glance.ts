/**
 * A glance at everybody's texts: whether any signal that reads texts could have something to say. Nearly all positions and names of
 * nearly all networks pass it, so the careful look, which folds and splits, is for the few, and for each position and company once.
 * A wrong yes costs that look; a wrong no cannot be, and a test says so.
 */
import type { Connection } from "../people/person.ts";
import { type Text, textOf } from "../text/text.ts";
import { holdsPhrase, mayHoldPhrase } from "./phrase.ts";
import type { Signal } from "./signal.ts";

/** What contact data and dotted capitals cannot do without; in a company's name a point is nothing to look at. */
const SIGN = /[0-9@/]|[wW]{3}\.|[([]\s*[aA][tT]\s*[)\]]|L(?:\.\s?I|IO|iO)/;
const SIGN_IN_NAME = /[0-9@/.]|[([]\s*[aA][tT]\s*[)\]]|L(?:IO|iO)/;

/** What a person's texts call for. */
export interface Glance {
  /** A look at position and company. */
  readonly job: (person: Pick<Connection, "position" | "company">) => boolean;
  readonly name: (person: Pick<Connection, "name">) => boolean;
}

/** The glance on behalf of signals that read texts. */
export function glanceFor(signals: readonly Signal[]): Glance {
  const noticing = (where: "job" | "name") => signals.flatMap(({ reads, notices }) => (notices && reads?.includes(where) ? [notices] : []));
  const [inJob, inName] = [noticing("job"), noticing("name")];
  const says = (where: "job" | "name", text: Text) =>
    holdsPhrase(where, text) || (where === "job" ? inJob : inName).some((notices) => notices(text));
  /** Titles and firms come again and again. */
  const known = new Map<string, boolean>();
  const job = (text: string): boolean => {
    let calls = known.get(text);
    if (calls === undefined) {
      calls = (mayHoldPhrase("job", text) || SIGN.test(text)) && says("job", textOf(text));
      known.set(text, calls);
    }
    return calls;
  };
  return {
    job: ({ position, company }) => job(position) || job(company),
    name: ({ name }) => (mayHoldPhrase("name", name) || SIGN_IN_NAME.test(name)) && says("name", textOf(name)),
  };
}
