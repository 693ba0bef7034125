/** Recruiters of the user's field, for users who look for a job. */
import { fieldOf } from "../network/field.ts";
import { HIRING } from "../network/roles.ts";
import { signal } from "../verdict/signal.ts";

export const recruiterInField = signal({
  id: "recruiter-in-field",
  group: "relevance",
  family: "people",
  title: "Recruits in your field",
  why: "You said you are looking for a job; this person's position speaks of hiring and of your field.",
  points: -10,
  needs: ["me"],
  survey: (network) => (network.me?.goals.includes("job") ? fieldOf(network) : undefined),
  look: (person, _network, field) => {
    const { words, shared } = field.likeness(person);
    const fields = shared.filter((word) => word !== HIRING);
    return words.includes(HIRING) && fields.length > 0
      ? { strength: 1, because: `recruits in your field: ${fields.slice(0, 3).join(", ")}` }
      : undefined;
  },
  examples: {
    fires: [{ person: { position: "Talent Partner, Data" }, me: { titles: ["Data Engineer"], goals: ["job"] } }],
    silent: [
      { person: { position: "Talent Partner, Data" }, me: { titles: ["Data Engineer"] }, note: "you did not say you are looking" },
      { person: { position: "Recruiter, Hospitality" }, me: { titles: ["Data Engineer"], goals: ["job"] } },
    ],
  },
});
