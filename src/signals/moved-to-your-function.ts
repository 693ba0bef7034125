/** Changed jobs since an earlier export, into the user's own job function. */
import { writtenFunction } from "../detect/functions.ts";
import { titles } from "../detect/read-title.ts";
import { ownerJob } from "../network/jobs.ts";
import { longDate } from "../people/calendar.ts";
import { signal } from "../verdict/signal.ts";

export const movedToYourFunction = signal({
  id: "moved-to-your-function",
  group: "relevance",
  family: "move",
  title: "Moved into your field",
  why: "They do what you do since a while ago, and did something else before. Known from an earlier export, for a year or so.",
  points: -8,
  needs: ["me", "earlier"],
  survey: (network) => {
    const { functions } = ownerJob(network);
    return functions.length === 0 ? undefined : functions;
  },
  look: ({ function: now, earlier: { job } }, _network, functions) => {
    if (job === undefined || now === null || !functions.includes(now)) return undefined;
    const before = titles().read(job.position).function;
    // What they did before may have been the same, told by a title that does not tell.
    return before === null || functions.includes(before)
      ? undefined
      : { strength: 1, because: `moved after ${longDate(job.until)} into ${writtenFunction(now)}, your field` };
  },
  examples: {
    fires: [
      {
        person: { position: "Data Engineer", earlier: { job: { company: "Sample", position: "Nurse", until: "2025-10-29" } } },
        me: { titles: ["Senior Data Engineer"] },
      },
    ],
    silent: [
      { person: { position: "Data Engineer", earlier: { job: undefined } }, me: { titles: ["Data Engineer"] }, note: "in it all along" },
      {
        person: { position: "Data Engineer", earlier: { job: { company: "Sample", position: "Ingeniero de datos", until: "2025-10-29" } } },
        me: { titles: ["Data Engineer"] },
        note: "the same in another language",
      },
      {
        person: { position: "Data Engineer", earlier: { job: { company: "Sample", position: "", until: "2025-10-29" } } },
        me: { titles: ["Data Engineer"] },
        note: "nobody knows what they did before",
      },
      {
        person: { position: "Florist", earlier: { job: { company: "Sample", position: "Data Engineer", until: "2025-10-29" } } },
        me: { titles: ["Data Engineer"] },
        note: "out of it",
      },
    ],
  },
});
