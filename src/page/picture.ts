/** What a picture is: a drawing in SVG with a sentence that says what it shows, and its figures as a table for whoever does not see it. */
import type { Table, Text } from "../document/document.ts";
import { figure } from "../document/wording.ts";
import type { Verdict } from "../verdict/assessment.ts";
import { elementsOf, inline } from "./blocks.ts";
import type { PageContent } from "./content.ts";
import { type Attributes, type Children, type Element, element } from "./element.ts";

/** One way of looking at a network. */
export interface Picture {
  /** The file's name. */
  readonly id: string;
  readonly title: string;
  /** `undefined` where there is nothing to see. */
  readonly draw: (content: PageContent) => Drawing | undefined;
}

export interface Drawing {
  /** What it shows and how to read it. */
  readonly says: Text;
  readonly svg: Element;
  readonly figures: Table;
  /** Whether it takes the whole width of the page. */
  readonly wide?: true;
}

/** A picture that shows something. */
export interface Drawn extends Pick<Picture, "id" | "title">, Drawing {}

/** Draws a picture; `undefined` where there is nothing to see. */
export function drawn({ id, title, draw }: Picture, content: PageContent): Drawn | undefined {
  const drawing = draw(content);
  return drawing === undefined ? undefined : { id, title, ...drawing };
}

/** Pictures in an order in which no narrow one stands beside a gap: the next narrow one moves up to it, and the last one is made wide. */
export function sideBySide(pictures: readonly Drawn[]): readonly Drawn[] {
  const left = [...pictures];
  const placed: Drawn[] = [];
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    const other = next.wide ? -1 : left.findIndex(({ wide }) => !wide);
    if (next.wide || other !== -1) placed.push(next, ...(other === -1 ? [] : left.splice(other, 1)));
    else placed.push({ ...next, wide: true });
  }
  return placed;
}

/** A picture in its frame. */
export function framed({ id, title, says, svg, figures, wide }: Drawn): Element {
  return element(
    "figure",
    { class: wide ? "picture wide" : "picture", id: `picture-${id}`, "aria-labelledby": `title-${id}` },
    element("figcaption", {}, element("h3", { id: `title-${id}` }, title), element("p", {}, inline(says))),
    svg,
    element(
      "details",
      { class: "figures" },
      element("summary", {}, "As figures"),
      // Wider than a phone, so it scrolls; by keyboard, too.
      element(
        "div",
        { tabindex: 0, role: "region", "aria-label": `${title}, as figures` },
        elementsOf({ blocks: [figures] }, { level: 4 }),
      ),
    ),
  );
}

/** The order in which verdicts are stacked, those who would go first. */
export const STACK: readonly Verdict[] = ["remove", "review", "unfollow", "keep"];

/** How many people have which verdict. */
export type Tally = Readonly<Record<Verdict, number>>;

export const NOBODY: Tally = { remove: 0, review: 0, unfollow: 0, keep: 0 };

/** Counts people by verdict under what each has of something, in the order in which it is met; whoever has none of it is left out. */
export function talliesBy<Key extends string | number>(
  people: PageContent["people"],
  keyOf: (person: PageContent["people"][number]) => Key | null,
): ReadonlyMap<Key, Tally> {
  const tallies = new Map<Key, Record<Verdict, number>>();
  for (const person of people) {
    const key = keyOf(person);
    if (key === null) continue;
    let tally = tallies.get(key);
    if (tally === undefined) {
      tally = { ...NOBODY };
      tallies.set(key, tally);
    }
    tally[person.verdict] += 1;
  }
  return tallies;
}

/** How many people a tally counts. */
export function sumOf(tally: Tally): number {
  return STACK.reduce((sum, verdict) => sum + tally[verdict], 0);
}

/** Verdicts as a table counts them: `12 remove, 3 review, 128 keep`. */
export function tallyWords(tally: Tally): string {
  return STACK.filter((verdict) => tally[verdict] > 0)
    .map((verdict) => `${figure(tally[verdict])} ${verdict}`)
    .join(", ");
}

/** The figures of tallies, a row each. */
export function tallyTable(title: string, rows: readonly (readonly [label: Text, tally: Tally])[]): Table {
  return {
    kind: "table",
    columns: [{ title }, ...[...STACK, "all"].map((name) => ({ title: name, align: "right" }) as const)],
    rows: rows.map(([label, tally]) => [label, ...STACK.map((verdict) => figure(tally[verdict])), figure(sumOf(tally))]),
  };
}

/** A drawing as wide as its frame, so many pixels high. Widths in it are shares of the frame's; letters keep their size. */
export function drawing(height: number, label: string, ...children: readonly Children[]): Element {
  return element("svg", { width: "100%", height, role: "img", "aria-label": label }, ...children);
}

/** A share, 0…1, as an attribute. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

/**
 * Part of a drawing that stands for people.
 *
 * @param says what it stands for, for whoever points at it
 * @param filter what to ask the table for to see them: `since=2019`, or several with `&`
 */
export function mark(says: string, filter: string, attributes: Attributes, ...children: readonly Children[]): Element {
  // Whoever listens hears first what others see, word for word. No title: it would be part of what is seen, and shows late.
  return element("g", { class: "mark", "data-filter": filter, "aria-label": says, ...attributes }, ...children);
}

/** A number on an axis, in few letters: `1.2k`. */
export function short(value: number): string {
  return value < 1000 ? String(value) : `${String(Math.round(value / 100) / 10)}k`;
}

/** Round numbers up to the largest value: where lines help to read a picture. */
export function ticks(largest: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10_000].find((size) => largest / size <= 4) ?? 20_000;
  return Array.from({ length: Math.floor(largest / step) }, (_, index) => (index + 1) * step);
}

/** Something people have in common, as a row of a picture. */
export interface StackRow {
  readonly label: string;
  readonly tally: Tally;
  readonly filter: string;
}

/** Pixels of a row: its name above its bar. */
const ROW = 36;

/** Rows of bars as long as there are people, parted by verdict. */
export function stacks(label: string, rows: readonly StackRow[]): Element {
  const largest = Math.max(...rows.map(({ tally }) => sumOf(tally)));
  return drawing(
    rows.length * ROW,
    label,
    rows.map((row, index) => {
      const y = index * ROW;
      let x = 0;
      return mark(
        `${row.label} ${figure(sumOf(row.tally))}: ${tallyWords(row.tally)}`,
        row.filter,
        {},
        element("rect", { class: "hit", x: 0, width: "100%", y, height: ROW }),
        element("text", { class: "label", x: 0, y: y + 13 }, row.label),
        // Parts them for whoever reads one after the other.
        " ",
        element("text", { class: "axis", x: "100%", y: y + 13, "text-anchor": "end" }, figure(sumOf(row.tally))),
        STACK.map((verdict) => {
          const width = row.tally[verdict] / largest;
          const part =
            width === 0
              ? undefined
              : element("rect", { class: `is-${verdict}`, x: percent(x), width: percent(width), y: y + 19, height: 10 });
          x += width;
          return part;
        }),
      );
    }),
  );
}

/** A part of a bar: the style's word for its colour, and how many it stands for. */
interface Part {
  readonly kind: string;
  readonly value: number;
}

/** A moment at which something went two ways. */
export interface TwoWays {
  readonly label: string;
  /** For whoever points at it. */
  readonly says: string;
  readonly up: readonly Part[];
  readonly down: readonly Part[];
}

/** So many labels fit side by side on a phone. */
const FEW = 6;

/** A bar is at most as wide as if there were so many. */
export const FEWEST = 8;

const TWO_WAYS = { height: 276, top: 24, bottom: 232, axis: 0.07 };

/** What a colour of a bar stands for. */
type Key = Pick<Part, "kind"> & { readonly says: string };

/** Bars on both sides of a line, by time. `up` and `down` say what the colours of the sides are. */
export function twoWays(label: string, bars: readonly TwoWays[], up: readonly Key[], down: readonly Key[]): Element {
  const { height, top, bottom, axis } = TWO_WAYS;
  const keys = (arrow: string, all: readonly Key[]) => [
    arrow,
    all.map(({ kind, says }) => [" ", element("tspan", { class: kind }, "■"), `\u00a0${says} `]),
  ];
  const sum = (parts: readonly Part[]) => parts.reduce((total, { value }) => total + value, 0);
  const [highest, deepest] = [Math.max(...bars.map((bar) => sum(bar.up))), Math.max(...bars.map((bar) => sum(bar.down)))];
  const scale = (bottom - top) / Math.max(1, highest + deepest);
  const middle = top + highest * scale;
  const slot = (1 - axis) / Math.max(FEWEST, bars.length);
  const side = (x: number, parts: readonly Part[], direction: 1 | -1) => {
    let y = middle;
    return parts.map(({ kind, value }) => {
      const size = value * scale;
      const from = direction === -1 ? y - size : y;
      y += direction * size;
      return value === 0
        ? undefined
        : element("rect", { class: kind, x: percent(x + slot * 0.14), width: percent(slot * 0.72), y: from, height: size });
    });
  };
  // So many labels fit side by side, on a phone half as many.
  const every = Math.max(1, Math.ceil(bars.length / 12));
  return drawing(
    height,
    label,
    ticks(Math.max(highest, deepest)).flatMap((value) =>
      [
        [value <= highest, middle - value * scale],
        [value <= deepest, middle + value * scale],
      ].flatMap(([isThere, y]) =>
        isThere
          ? [
              element("line", { class: "grid", x1: percent(axis), x2: "100%", y1: y as number, y2: y as number }),
              element("text", { class: "axis", x: percent(axis - 0.01), y: (y as number) + 4, "text-anchor": "end" }, short(value)),
            ]
          : [],
      ),
    ),
    bars.map((bar, index) => {
      const x = axis + index * slot;
      return element(
        "g",
        { class: "mark", "aria-label": bar.says, role: "img" },
        element("rect", { class: "hit", x: percent(x), width: percent(slot), y: top, height: bottom - top }),
        side(x, bar.up, -1),
        side(x, bar.down, 1),
        index % every === 0
          ? element(
              "text",
              {
                class: bars.length > FEW && (index / every) % 2 === 1 ? "axis every-other" : "axis",
                x: percent(x + slot / 2),
                y: bottom + 18,
                "text-anchor": "middle",
              },
              bar.label,
            )
          : undefined,
      );
    }),
    element("line", { class: "base", x1: percent(axis), x2: "100%", y1: middle, y2: middle }),
    element("text", { class: "label", x: 0, y: 12 }, keys("↑", up)),
    element("text", { class: "label", x: 0, y: height - 4 }, keys("↓", down)),
  );
}
