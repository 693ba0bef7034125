/** What was noted of people's posts, and how to take it back. */
import type { Document, Item, Span, Text } from "../document/document.ts";
import type { SeenPerson, SeenResult, SightingResult } from "../document/result.ts";
import { command, count, longDate, muted, quoted } from "../document/wording.ts";

export function seenView({ seen }: SeenResult): Document {
  const isTakenBack = seen.every(({ now }) => now === null);
  return {
    blocks: [
      { kind: "heading", level: 1, text: isTakenBack ? "Taken back" : `Noted of ${count(seen.length, "person", "people")}` },
      { kind: "list", style: "bullet", items: seen.map(item) },
      ...(isTakenBack
        ? []
        : [
            {
              kind: "paragraph",
              text: [
                "It counts for staleness from the next command on. The same with ",
                command("--forget"),
                " in place of what you saw takes it back.",
              ],
            } as const,
          ]),
    ],
  };
}

function item({ name, now, before, labelled }: SeenPerson): Item {
  const details: Text[] = [];
  if (before !== null) details.push(muted(`Before that you had noted ${sighting(before)}.`));
  if (labelled !== null) details.push(`labels.csv tells a later one, ${sighting(labelled)}: that counts.`);
  const what: Span = now === null ? (before === null ? "nothing was noted of them" : "nothing is noted any more") : sighting(now);
  return { text: [quoted(name, "strong"), ": ", what], details };
}

function sighting({ seen, on }: SightingResult): string {
  return seen === "never" ? `no post, on ${longDate(on)}` : `a ${seen} of ${longDate(on)}`;
}
