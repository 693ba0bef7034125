/** Recruiters of the user's field, for users who look for a job. */
import { writtenFunction } from "../detect/functions.ts";
import { ownerJob, recruitsFor } from "../network/jobs.ts";
import { signal } from "../verdict/signal.ts";

export const recruiterInField = signal({
  id: "recruiter-in-field",
  group: "relevance",
  family: "people",
  title: "Recruits in your field",
  why: "You said you are looking for a job; this person works in human resources, and their position speaks of your field.",
  points: -10,
  needs: ["me"],
  survey: (network) => (network.me?.goals.includes("job") && ownerJob(network).functions.length > 0 ? network : undefined),
  look: (person, network) => {
    const field = recruitsFor(person, network);
    return field === undefined ? undefined : { strength: 1, because: `recruits in your field: ${writtenFunction(field)}` };
  },
  examples: {
    fires: [{ person: { position: "Talent Partner, Data Engineering" }, me: { titles: ["Data Engineer"], goals: ["job"] } }],
    silent: [
      { person: { position: "Recruiter für Berlin" }, me: { titles: ["Electrician"], goals: ["job"] }, note: "a linking word is no field" },
      {
        person: { position: "Talent Partner, Data Engineering" },
        me: { titles: ["Data Engineer"] },
        note: "you did not say you are looking",
      },
      { person: { position: "Recruiter, Hospitality" }, me: { titles: ["Data Engineer"], goals: ["job"] } },
    ],
  },
});
