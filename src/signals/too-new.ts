/** Fresh connections cannot be stale. */
import { addDays, daysBetween } from "../people/calendar.ts";
import { signal } from "../verdict/signal.ts";

const NEW_DAYS = 90;

export const tooNew = signal({
  id: "too-new",
  group: "staleness",
  family: "age",
  title: "Connected within the last 90 days",
  why: "A connection needs time to become a conversation. Nothing about silence counts in the first 90 days.",
  points: 0,
  needs: ["connections"],
  stops: "staleness",
  survey: ({ asOf }) => addDays(asOf, -NEW_DAYS),
  look: ({ connectedOn }, { asOf }, cutoff) => {
    if (connectedOn === undefined || connectedOn <= cutoff) return undefined;
    const days = daysBetween(connectedOn, asOf);
    return { strength: 1, because: days <= 1 ? "connected a day ago at most" : `connected ${days} days ago` };
  },
  examples: {
    fires: [{ person: { connectedOn: "2025-12-20" } }],
    silent: [{ person: { connectedOn: "2025-06-20" } }, { person: { connectedOn: undefined }, note: "no date in the row" }],
  },
});
