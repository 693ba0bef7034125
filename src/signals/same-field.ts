/** A job near the user's own. */
import { writtenFunction } from "../detect/functions.ts";
import { nearness, ownerJob } from "../network/jobs.ts";
import { signal } from "../verdict/signal.ts";
import { favourOfUnread } from "../verdict/unread-title.ts";

/** A neighbouring function is half as near. */
const NEAR = 0.4;

export const sameField = signal({
  id: "same-field",
  group: "relevance",
  family: "field",
  title: "Works in your field",
  why:
    "The job function of the position, read in many languages, is yours, or a neighbour of yours (which counts less). One in words that prune " +
    "cannot read may be yours, and never stands worse for it.",
  points: -10,
  needs: ["me"],
  survey: (network) => (ownerJob(network).functions.length === 0 ? undefined : network),
  look: (person, network) => {
    const unread = favourOfUnread(person);
    if (unread !== undefined) return unread;
    const found = nearness(person, network);
    if (found === undefined || found.near === "far" || found.job === "entrepreneurship") return undefined;
    return found.near === "same"
      ? { strength: 1, because: `works in ${writtenFunction(found.job)}, as you do` }
      : { strength: NEAR, because: `works in ${writtenFunction(found.job)}, near your field` };
  },
  examples: {
    fires: [
      { person: { position: "Data Engineer" }, me: { titles: ["Senior Data Engineer"] } },
      { person: { position: "Ingeniero de datos" }, me: { titles: ["Data Engineer"] }, note: "another language" },
      { person: { position: "Xqzvw Blrtk" }, me: { titles: ["Data Engineer"] }, note: "cannot be read: it may be your field" },
      { person: { position: "Software Developer" }, me: { titles: ["Data Engineer"] }, note: "a neighbour" },
    ],
    silent: [
      { person: { position: "Florist" }, me: { titles: ["Data Engineer"] } },
      { person: { position: "" }, me: { titles: ["Data Engineer"] } },
    ],
  },
});
