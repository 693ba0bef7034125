/** What people do, and what prune thinks of them. */
import { writtenFunction } from "../../detect/functions.ts";
import { count } from "../../document/wording.ts";
import { type Picture, stacks, sumOf, talliesBy, tallyTable } from "../picture.ts";

/** So many of the largest are shown. */
const SHOWN = 12;

export const functions: Picture = {
  id: "functions",
  title: "What they do",
  draw: ({ people }) => {
    const all = [...talliesBy(people, (person) => person.function)].sort(([, a], [, b]) => sumOf(b) - sumOf(a));
    if (all.length === 0) return undefined;
    const rows = all.slice(0, SHOWN).map(([job, tally]) => ({ label: writtenFunction(job), tally, filter: `function=${job}` }));
    const more = all.length - rows.length;
    return {
      says: `Job functions, the largest first${more === 0 ? "" : `; ${count(more, "smaller one")} left out`}.`,
      svg: stacks("People by job function", rows),
      figures: tallyTable(
        "Job function",
        all.map(([job, tally]) => [writtenFunction(job), tally]),
      ),
    };
  },
};
