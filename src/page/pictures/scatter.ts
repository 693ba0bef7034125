/** Everybody by staleness and relevance; where relevance is unknown, by when they came and what they do. */
import { type JobFunction, writtenFunction } from "../../detect/functions.ts";
import type { Table } from "../../document/document.ts";
import { count, figure } from "../../document/wording.ts";
import { yearOf } from "../../people/calendar.ts";
import type { PageContent, PagePerson } from "../content.ts";
import { type Element, element } from "../element.ts";
import { type Drawing, drawing, mark, NOBODY, type Picture, percent, STACK, sumOf, talliesBy, tallyTable, tallyWords } from "../picture.ts";

const HEIGHT = 440;
/** The field within the drawing, as shares of its width and height: beside it the axes. */
const FIELD = { x: 0.06, y: 0.02, width: 0.93, height: 0.9 } as const;
/** How far the field goes on beyond both ends of its scales, so that no dot is cut. */
export const EDGE = 4;

export const scatter: Picture = {
  id: "scatter",
  title: "Everybody at once",
  draw: (content) => {
    const { people } = content;
    const placed = people.filter(({ staleness, relevance }) => staleness !== null && relevance !== null);
    return placed.length * 2 >= people.length && placed.length > 0 ? byAxes(placed) : byAge(content);
  },
};

/** How many stand on one point, and how wide its dot is then, in pixels. */
const SIZES: readonly (readonly [least: number, width: number])[] = [
  [1, 5],
  [3, 8],
  [10, 12],
  [40, 18],
];

/** A dot for each point, in colour of whoever on it would go first. */
function byAxes(people: readonly PagePerson[]): Drawing {
  const points = talliesBy(people, ({ staleness, relevance }) => `${relevance} ${100 - (staleness as number)}`);
  const dots = new Map<string, string[]>();
  for (const [point, tally] of points) {
    const verdict = STACK.find((one) => tally[one] > 0) ?? "keep";
    const number = sumOf(tally);
    const width = SIZES.findLast(([least]) => number >= least)?.[1] ?? 5;
    const kind = `${verdict} ${width}`;
    const others = dots.get(kind);
    if (others === undefined) dots.set(kind, [`M${point}h0`]);
    else others.push(`M${point}h0`);
  }
  // Those who would go lie on top.
  const order = [...dots].sort(([a], [b]) => STACK.indexOf(b.split(" ")[0] as never) - STACK.indexOf(a.split(" ")[0] as never));
  const paths = order.map(([kind, parts]) => {
    const [verdict, width] = kind.split(" ");
    return element("path", {
      class: `dots of-${verdict}`,
      d: parts.join(""),
      "stroke-width": width as string,
      "vector-effect": "non-scaling-stroke",
    });
  });
  const { x, y, width, height } = FIELD;
  return {
    says: "Each dot is somebody, a larger one several. Up: long silent; right: your field, your people. Point at dots for names; drag over some to see them below.",
    wide: true,
    svg: element(
      "svg",
      { width: "100%", height: HEIGHT, role: "img", "aria-label": "Everybody by staleness and relevance", id: "scatter" },
      element(
        "svg",
        {
          x: percent(x),
          y: percent(y),
          width: percent(width),
          height: percent(height),
          viewBox: `${-EDGE} ${-EDGE} ${100 + 2 * EDGE} ${100 + 2 * EDGE}`,
          preserveAspectRatio: "none",
          class: "field-of-dots",
        },
        element("rect", { class: "paper", x: -EDGE, y: -EDGE, width: 100 + 2 * EDGE, height: 100 + 2 * EDGE }),
        element("path", {
          class: "grid",
          d: `M50 ${-EDGE}v${100 + 2 * EDGE}M${-EDGE} 50h${100 + 2 * EDGE}`,
          "vector-effect": "non-scaling-stroke",
        }),
        paths,
      ),
      axis("staleness", "relevance"),
    ),
    figures: quarters(people),
  };
}

function axis(up: string, right: string): readonly Element[] {
  const { x, y, width, height } = FIELD;
  const bottom = y + height;
  return [
    element("text", { class: "axis", x: percent(x - 0.01), y: percent(y + 0.03), "text-anchor": "end" }, "100"),
    element("text", { class: "axis", x: percent(x - 0.01), y: percent(bottom), "text-anchor": "end" }, "0"),
    element("text", { class: "axis", x: percent(x), y: percent(bottom + 0.05) }, "0"),
    element("text", { class: "axis", x: percent(x + width), y: percent(bottom + 0.05), "text-anchor": "end" }, "100"),
    element("text", { class: "label", x: percent(x + width / 2), y: percent(bottom + 0.055), "text-anchor": "middle" }, `${right} →`),
    element("text", { class: "label", x: percent(x + 0.01), y: percent(y + 0.05) }, `↑ ${up}`),
  ];
}

/** How many stand where, in fields of 25 by 25. */
function quarters(people: readonly PagePerson[]): Table {
  const names = ["0–24", "25–49", "50–74", "75–100"];
  const part = (value: number | null) => Math.min(3, Math.floor((value ?? 0) / 25));
  const cells = talliesBy(people, ({ staleness, relevance }) => `${part(staleness)} ${part(relevance)}`);
  return {
    kind: "table",
    columns: [{ title: "Staleness" }, ...names.map((name) => ({ title: `relevance ${name}`, align: "right" }) as const)],
    rows: names
      .map((name, stale) => [name, ...names.map((_, relevant) => figure(sumOf(cells.get(`${stale} ${relevant}`) ?? NOBODY)))])
      .reverse(),
  };
}

/** So many functions are shown, the largest. */
const FUNCTIONS_SHOWN = 12;
const [ROW, RADIUS, NAMES] = [32, 13, 0.3];

/** A dot for each year and function. */
function byAge({ people }: PageContent): Drawing | undefined {
  const told = people.filter((person) => person.function !== null && person.connectedOn !== null);
  const jobs = [...talliesBy<JobFunction>(told, (person) => person.function)]
    .sort(([, a], [, b]) => sumOf(b) - sumOf(a))
    .slice(0, FUNCTIONS_SHOWN);
  if (jobs.length === 0) return undefined;
  const years = told.map(({ connectedOn }) => Number(yearOf(connectedOn as string)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const slot = (1 - NAMES) / (last - first + 1);
  const shown = new Set<string | null>(jobs.map(([job]) => job));
  const cells = talliesBy(
    told.filter((person) => shown.has(person.function)),
    (person) => `${person.function} ${yearOf(person.connectedOn as string)}`,
  );
  const largest = Math.max(...[...cells.values()].map(sumOf));
  const height = jobs.length * ROW;
  const rows = jobs.flatMap(([job], index) => {
    const y = index * ROW + ROW / 2;
    const name = writtenFunction(job);
    const marks = Array.from({ length: last - first + 1 }, (_, at) => {
      const year = first + at;
      const tally = cells.get(`${job} ${year}`);
      if (tally === undefined) return undefined;
      const verdict = STACK.find((one) => tally[one] > 0) ?? "keep";
      const radius = Math.max(2.5, RADIUS * Math.sqrt(sumOf(tally) / largest));
      return mark(
        `${name}, ${year}: ${tallyWords(tally)}`,
        `function=${job}&since=${year}`,
        {},
        element("circle", { class: `is-${verdict}`, cx: percent(NAMES + (at + 0.5) * slot), cy: y, r: radius }),
      );
    });
    return [
      element("text", { class: "label", x: 0, y: y + 4 }, name),
      element("line", { class: "grid", x1: percent(NAMES), x2: "100%", y1: y, y2: y }),
      ...marks,
    ];
  });
  const ends = [first, ...(last - first > 3 ? [Math.round((first + last) / 2)] : []), ...(last > first ? [last] : [])];
  return {
    says: `Relevance is unknown, so this is when ${count(told.length, "connection")} came and what they do; the colour is that of whoever would go first.`,
    wide: true,
    svg: drawing(
      height + 22,
      "Everybody by year and job function",
      rows,
      ends.map((year) =>
        element(
          "text",
          { class: "axis", x: percent(NAMES + (year - first + 0.5) * slot), y: height + 16, "text-anchor": "middle" },
          String(year),
        ),
      ),
    ),
    figures: tallyTable(
      "Job function and year",
      [...cells].map(([cell, tally]) => {
        const [job, year] = cell.split(" ");
        return [`${writtenFunction(job as JobFunction)}, ${year}`, tally];
      }),
    ),
  };
}
