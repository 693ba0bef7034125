/**
 * A glance at everybody's texts: whether any signal that reads texts could have something to say. Nearly all positions and names of
 * nearly all networks pass it, so the careful look, which folds and splits, is for the few, and for each position and company once.
 * A wrong yes costs that look; a wrong no cannot be, and a test says so.
 */
import type { Connection } from "../person/person.ts";
import { type Text, textOf } from "../person/text.ts";
import { mayHold } from "./marks.ts";
import { holdsPhrase, marksFor } from "./phrase.ts";
import type { Signal } from "./signal.ts";

/** Legal forms at the end of a name, apart from those with points. */
const FIRMS = "ltd limited llc inc incorporated gmbh ltda sas srl sarl spa plc bhd".split(" ");

/** What contact data and dotted capitals cannot do without; in a company's name a point is nothing to look at. */
const SIGN = /[0-9@/]|[wW]{3}\.|[([]\s*[aA][tT]\s*[)\]]|L(?:\.\s?I|IO|iO)/;
const SIGN_IN_NAME = /[0-9@/.]|[([]\s*[aA][tT]\s*[)\]]|L(?:IO|iO)/;

/** What somebody's texts call for. */
export interface Glance {
  /** A look at position and company. */
  readonly job: boolean;
  readonly name: boolean;
}

const GLANCES: readonly Glance[] = [false, true].flatMap((name) => [false, true].map((job) => ({ job, name })));

/** The glance on behalf of signals that read texts. */
export function glanceFor(signals: readonly Signal[]): (person: Pick<Connection, "position" | "company" | "name">) => Glance {
  const carefully = (where: "job" | "name") => {
    const noticing = signals.flatMap(({ reads, notices }) => (notices && reads?.includes(where) ? [notices] : []));
    return (text: Text) => holdsPhrase(where, text) || noticing.some((notices) => notices(text));
  };
  const [jobSays, nameSays] = [carefully("job"), carefully("name")];
  const jobMarks = marksFor("job", []);
  const nameMarks = marksFor("name", FIRMS);
  /** Titles and firms come again and again. */
  const known = new Map<string, boolean>();
  const job = (text: string): boolean => {
    let careful = known.get(text);
    if (careful === undefined) {
      careful = (mayHold(jobMarks, text) || SIGN.test(text)) && jobSays(textOf(text));
      known.set(text, careful);
    }
    return careful;
  };
  const name = (text: string): boolean => (mayHold(nameMarks, text) || SIGN_IN_NAME.test(text)) && nameSays(textOf(text));
  return (person) => GLANCES[Number(job(person.position) || job(person.company)) + 2 * Number(name(person.name))] as Glance;
}
