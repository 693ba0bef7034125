/** iCalendar (RFC 5545): a plan as entries of a calendar, one a day. Names stand in it, so every entry is private. */

import { type Day, daysOf } from "../document/days.ts";
import type { Format } from "../document/format.ts";
import type { PlannedPerson, PlanResult } from "../document/result.ts";
import { connected, count } from "../document/wording.ts";
import { clean } from "../text/clean.ts";

export const ics: Format = {
  id: "ics",
  title: "a plan as a calendar",
  async *print(result) {
    if (result.schema !== "prune/plan@1") throw new Error("Only a plan is a calendar.");
    yield await calendarOf(result);
  },
};

/** How long a sitting is. */
const MINUTES = 20;

async function calendarOf(plan: PlanResult): Promise<string> {
  const { default: ical, ICalEventClass, ICalEventTransparency } = await import("ical-generator");
  const calendar = ical({
    name: "Pruning connections",
    prodId: { company: "prune-connections", product: `prune ${plan.version}`, language: "EN" },
  });
  for (const day of daysOf(plan)) {
    const start = instant(day.on, plan.at ?? "00:00");
    calendar.createEvent({
      // By the day and not by its people: a plan made anew then moves them within the calendar, instead of doubling them.
      id: `${day.on}@prune-connections`,
      stamp: plan.madeAt,
      start,
      // Nine o'clock is nine o'clock wherever the reader is.
      floating: true,
      ...(plan.at === null ? { allDay: true } : { end: new Date(start.getTime() + MINUTES * 60_000) }),
      summary: summary(day),
      description: description(day, plan),
      url: day.remove.length > 0 ? plan.addresses.remove : plan.addresses.unfollow,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // Every line ends in CRLF, the last one too.
  return `${calendar.toString()}\r\n`;
}

/** A day and a time as the library wants what floats: read off in UTC. */
function instant(on: string, time: string): Date {
  return new Date(`${on}T${time}:00Z`);
}

function summary({ remove, unfollow }: Day): string {
  const parts = [
    ...(remove.length > 0 ? [`${count(remove.length, "person", "people")} to look at`] : []),
    ...(unfollow.length > 0 ? [`${unfollow.length} to unfollow`] : []),
  ];
  return `Connections: ${parts.join(", ")}`;
}

function description({ remove, unfollow }: Day, { addresses }: PlanResult): string {
  return [
    ...section("Remove or leave", remove, addresses.remove),
    ...section("Unfollow", unfollow, addresses.unfollow),
    "The day's list with reasons and steps: prune checklist",
  ].join("\n");
}

function section(heading: string, people: readonly PlannedPerson[], address: string): readonly string[] {
  if (people.length === 0) return [];
  const entries = people.map(({ searchName, connectedOn }) => `- ${clean(searchName)} · ${connected(connectedOn)}`);
  return [`${heading} (${people.length}), from ${address}`, ...entries, ""];
}
