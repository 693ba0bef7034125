/** Chapters of the user's life on a line of time: people of one company, added over a span and then nobody any more. */
import { count, figure, quoted } from "../../document/wording.ts";
import { daysBetween, yearOf } from "../../people/calendar.ts";
import { element } from "../element.ts";
import { drawing, mark, type Picture, percent, tallyTable, tallyWords } from "../picture.ts";

/** So many of the largest are shown. */
const SHOWN = 12;
/** Pixels of a row: its name above its bar. */
const ROW = 40;
const AXIS = 22;

export const chapters: Picture = {
  id: "chapters",
  title: "Chapters",
  draw: ({ groups, common: { summary, asOf } }) => {
    const { since } = summary;
    const found = groups
      .filter(({ kind, from, to }) => kind === "chapter" && from !== null && to !== null)
      .slice(0, SHOWN)
      .sort((a, b) => ((a.from as string) < (b.from as string) ? -1 : 1));
    if (found.length === 0 || since === null || asOf === null) return undefined;
    const span = Math.max(1, daysBetween(since, asOf));
    const xOf = (day: string) => Math.min(1, Math.max(0, daysBetween(since, day) / span)) * 0.98;
    const largest = Math.max(...found.map((group) => group.count));
    const rows = found.map((group, index) => {
      const { id, label, verdicts, count: number } = group;
      const [from, to] = [group.from as string, group.to as string];
      const y = index * ROW;
      const thickness = 5 + (number / largest) * 9;
      const x = xOf(from);
      const end = x + Math.max(0.012, xOf(to) - x);
      const isLate = x > 0.6;
      return mark(
        `${label} · ${figure(number)}: ${tallyWords(verdicts)}`,
        `group=${id}`,
        { "data-group": id },
        element("rect", { class: "hit", x: 0, width: "100%", y, height: ROW }),
        element(
          "text",
          { class: "label", x: percent(isLate ? end : x), y: y + 14, "text-anchor": isLate ? "end" : "start" },
          `${label} · ${figure(number)}`,
        ),
        element("rect", {
          class: "span",
          x: percent(x),
          width: percent(end - x),
          y: y + 20,
          height: thickness,
          rx: 2,
        }),
      );
    });
    const height = found.length * ROW;
    return {
      says: `${count(found.length, "stretch", "stretches")} in which you added people of one company and then nobody more; the thicker, the more. Tap one to decide about all.`,
      svg: drawing(
        height + AXIS,
        "Chapters by time",
        element("line", { class: "base", x1: "0%", x2: "100%", y1: height, y2: height }),
        element("text", { class: "axis", x: "0%", y: height + 16 }, yearOf(since)),
        element("text", { class: "axis", x: "100%", y: height + 16, "text-anchor": "end" }, yearOf(asOf)),
        rows,
      ),
      figures: tallyTable(
        "Chapter",
        found.map((group) => [quoted(group.title), group.verdicts]),
      ),
    };
  },
};
