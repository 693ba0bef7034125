/** When the user connected, and what would go of each year. */
import { count } from "../../document/wording.ts";
import { yearOf } from "../../people/calendar.ts";
import { element } from "../element.ts";
import {
  drawing,
  FEWEST,
  mark,
  NOBODY,
  type Picture,
  percent,
  STACK,
  short,
  sumOf,
  talliesBy,
  tallyTable,
  tallyWords,
  ticks,
} from "../picture.ts";

const HEIGHT = 220;
/** Where the years begin and end, in pixels from above. */
const [TOP, BOTTOM] = [16, 196];
/** Of the width: room for the numbers of the axis. */
const AXIS = 0.07;

export const years: Picture = {
  id: "years",
  title: "When you connected",
  draw: ({ people }) => {
    const tallies = talliesBy(people, ({ connectedOn }) => (connectedOn === null ? null : Number(yearOf(connectedOn))));
    if (tallies.size === 0) return undefined;
    const [first, last] = [Math.min(...tallies.keys()), Math.max(...tallies.keys())];
    const all = Array.from({ length: last - first + 1 }, (_, index) => {
      const year = first + index;
      return { year, tally: tallies.get(year) ?? NOBODY };
    });
    const largest = Math.max(...all.map(({ tally }) => sumOf(tally)));
    const heightOf = (number: number) => (number / largest) * (BOTTOM - TOP);
    const slot = (1 - AXIS) / Math.max(FEWEST, all.length);
    const bars = all.map(({ year, tally }, index) => {
      const x = AXIS + index * slot;
      let y = BOTTOM;
      const parts = [...STACK].reverse().map((verdict) => {
        const height = heightOf(tally[verdict]);
        y -= height;
        return height === 0
          ? undefined
          : element("rect", { class: `is-${verdict}`, x: percent(x + slot * 0.12), width: percent(slot * 0.76), y, height });
      });
      const says = `${year}: ${count(sumOf(tally), "connection")}${sumOf(tally) === 0 ? "" : `: ${tallyWords(tally)}`}`;
      return mark(
        says,
        `since=${year}`,
        {},
        element("rect", { class: "hit", x: percent(x), width: percent(slot), y: TOP, height: BOTTOM - TOP }),
        parts,
        element(
          "text",
          { class: index % 2 === 1 ? "axis every-other" : "axis", x: percent(x + slot / 2), y: BOTTOM + 16, "text-anchor": "middle" },
          all.length > 12 ? `’${String(year).slice(2)}` : String(year),
        ),
      );
    });
    const lines = ticks(largest).map((value) => {
      const y = BOTTOM - heightOf(value);
      return [
        element("line", { class: "grid", x1: percent(AXIS), x2: "100%", y1: y, y2: y }),
        element("text", { class: "axis", x: percent(AXIS - 0.01), y: y + 4, "text-anchor": "end" }, short(value)),
      ];
    });
    return {
      says: "Connections by year, with what prune thinks of each. Tap a year to see its people below.",
      svg: drawing(HEIGHT, "Connections by year", lines, bars),
      figures: tallyTable(
        "Year",
        all.map(({ year, tally }) => [String(year), tally]),
      ),
    };
  },
};
