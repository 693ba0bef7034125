/** A chapter of the user's life: people of one company who were added over a span, then nobody any more. */
import { companyName, peopleByEmployer } from "../network/employers.ts";
import { type Found, type GroupKind, slugged } from "../network/group.ts";
import { daysBetween, yearOf } from "../people/calendar.ts";
import type { Person, PlainDate } from "../people/person.ts";

/** So many days without anybody end a chapter. */
const PAUSE = 548;
/** Fewer people are no chapter. */
const LEAST = 5;

export const chapter: GroupKind = {
  id: "chapter",
  find: (network, { isAsked }) =>
    [...peopleByEmployer(network)].flatMap(([company, people]) =>
      runsOf(people)
        .map((run): Found & { readonly isOver: boolean } => {
          const [first, last] = [dayOf(run[0] as Person), dayOf(run.at(-1) as Person)];
          const [from, to] = [yearOf(first), yearOf(last)];
          return {
            key: `${slugged(company)}:${from}`,
            title: `The ${run.length === 1 ? "person" : `${run.length} people`} at ${companyName(people)} you added ${from === to ? `in ${from}` : `from ${from} to ${to}`}`,
            people: run,
            isOver: daysBetween(last, network.asOf) > PAUSE,
          };
        })
        .filter(({ key, people: run, isOver }) => isAsked(key) || (isOver && run.length >= LEAST)),
    ),
};

const dayOf = ({ connectedOn }: Person): PlainDate => connectedOn as PlainDate;

/** People with a date, oldest first, parted where there is a long pause. */
function runsOf(people: readonly Person[]): readonly (readonly Person[])[] {
  const dated = people
    .filter(({ connectedOn }) => connectedOn !== undefined)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.id < b.id ? -1 : 1));
  const runs: Person[][] = [];
  for (const person of dated) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run === undefined || before === undefined || daysBetween(dayOf(before), dayOf(person)) > PAUSE) runs.push([person]);
    else run.push(person);
  }
  return runs;
}
