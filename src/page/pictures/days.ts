/** Days on which the user accepted many people at once. */
import { count, figure, longDate } from "../../document/wording.ts";
import { daysBetween, yearOf } from "../../people/calendar.ts";
import { element } from "../element.ts";
import { drawing, mark, NOBODY, type Picture, percent, talliesBy, tallyTable, tallyWords } from "../picture.ts";

const HEIGHT = 180;
const [TOP, BOTTOM] = [34, 156];
/** So many of the largest say their date. */
const LABELLED = 3;
/** Of the width: a date needs as much on both sides. */
const ROOM = 0.36;
/** Of the width: what a year needs beside another. */
const YEAR_ROOM = 0.14;

export const days: Picture = {
  id: "days",
  title: "Days of many at once",
  draw: ({ people, common: { summary } }) => {
    const { bursts } = summary;
    if (bursts.length === 0) return undefined;
    const dated = people.flatMap(({ connectedOn }) => connectedOn ?? []).sort();
    const [first, last] = [dated[0], dated.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    const span = Math.max(1, daysBetween(first, last));
    const tallies = talliesBy(people, ({ connectedOn }) => connectedOn);
    const largest = Math.max(...bursts.map((burst) => burst.count));
    const labelled: (typeof bursts)[number][] = [];
    const xOf = (day: string) => 0.04 + (daysBetween(first, day) / span) * 0.92;
    for (const burst of [...bursts].sort((a, b) => b.count - a.count)) {
      // Where two dates would stand on each other, the larger one is said.
      const isFree = labelled.every(({ day }) => Math.abs(xOf(day) - xOf(burst.day)) > ROOM);
      if (isFree && labelled.length < LABELLED) labelled.push(burst);
    }
    const marks = bursts.map((burst) => {
      const { day, count: number } = burst;
      const x = xOf(day);
      const y = BOTTOM - (number / largest) * (BOTTOM - TOP);
      const tally = tallies.get(day) ?? NOBODY;
      const anchor = x < 0.2 ? "start" : x > 0.8 ? "end" : "middle";
      return mark(
        `${longDate(day)}: ${figure(number)} at once; ${tallyWords(tally)}`,
        `since=${day}`,
        {},
        element("rect", { class: "hit", x: percent(x - 0.012), width: percent(0.024), y: TOP - 8, height: BOTTOM - TOP + 8 }),
        element("line", { class: "stem", x1: percent(x), x2: percent(x), y1: BOTTOM, y2: y }),
        element("circle", { class: "dot", cx: percent(x), cy: y, r: 5 }),
        labelled.includes(burst)
          ? element("text", { class: "label", x: percent(x), y: y - 12, "text-anchor": anchor }, `${longDate(day)}: ${figure(number)}`)
          : undefined,
      );
    });
    return {
      says: `${count(bursts.length, "day")} on which you added far more people than usual. Tap one to see them.`,
      svg: drawing(
        HEIGHT,
        "Days on which many were added",
        element("line", { class: "base", x1: "0%", x2: "100%", y1: BOTTOM, y2: BOTTOM }),
        yearsBetween(yearOf(first), yearOf(last))
          .map((year) => ({ year, x: xOf(`${year}-01-01` < first ? first : `${year}-01-01`) }))
          // The first year may have been almost over on the first day.
          .filter(({ x }, index, all) => index > 0 || x < (all[1]?.x ?? 1) - YEAR_ROOM)
          .map(({ year, x }) => element("text", { class: "axis", x: percent(x), y: BOTTOM + 18, "text-anchor": "middle" }, year)),
        marks,
      ),
      figures: tallyTable(
        "Day",
        bursts.map(({ day }) => [longDate(day), tallies.get(day) ?? NOBODY]),
      ),
    };
  },
};

/** At most six years that part a span evenly. */
function yearsBetween(first: string, last: string): readonly string[] {
  const span = Number(last) - Number(first);
  const step = Math.max(1, Math.ceil(span / 5));
  return Array.from({ length: Math.floor(span / step) + 1 }, (_, index) => String(Number(first) + index * step)).filter(
    // The first year may have begun long before the first day.
    (year, index) => index > 0 || year === first,
  );
}
