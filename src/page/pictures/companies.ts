/** Where people are, and what prune thinks of them. */
import { quoted } from "../../document/wording.ts";
import { type Picture, stacks, tallyTable } from "../picture.ts";

/** So many of the largest are shown. */
const SHOWN = 12;

export const companies: Picture = {
  id: "companies",
  title: "Where they are",
  draw: ({ groups }) => {
    const employers = groups.filter(({ kind }) => kind === "employer").slice(0, SHOWN);
    if (employers.length === 0) return undefined;
    return {
      says: "Companies with most of your connections.",
      svg: stacks(
        "People by company",
        employers.map(({ id, label, verdicts }) => ({ label, tally: verdicts, filter: `group=${id}` })),
      ),
      figures: tallyTable(
        "Company",
        employers.map(({ label, verdicts }) => [quoted(label), verdicts]),
      ),
    };
  },
};
