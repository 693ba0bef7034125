/** The groups that together hold most people, as a map: the larger a field, the more people, each person in one of them. */
import { figure, quoted } from "../../document/wording.ts";
import { coverOf } from "../../plan/cover.ts";
import type { PageGroup } from "../content.ts";
import { type Element, element, type Node } from "../element.ts";
import { mark, type Picture, percent, sumOf, tallyTable, tallyWords } from "../picture.ts";

/** So many fields at most, beside the one of everybody else. */
const FIELDS = 20;

/** One map for screens and one for phones, of which the style shows one: about so many pixels wide, and so many high. */
const SHAPES = [
  { kind: "for-wide", width: 1060, height: 420 },
  { kind: "for-narrow", width: 320, height: 560 },
] as const;

/** How wide a letter is, how high a line, and what stays free before and behind them, in pixels. */
const [LETTER, LINE, EDGE, MARGIN] = [7, 16, 8, 4];

/** From these shares of people worth a look on, a field is coloured more strongly. */
const HEATS = [0.001, 0.07, 0.2, 0.4];

export const map: Picture = {
  id: "map",
  title: "Your network as a map",
  draw: ({ groups, people }) => {
    const cover = coverOf(groups, FIELDS, people.length);
    if (cover.length < 3) return undefined;
    const placed = new Set<number>();
    const fields = cover.map((group) => {
      const fresh = group.people.filter((place) => !placed.has(place));
      for (const place of fresh) placed.add(place);
      return { group, size: fresh.length };
    });
    const rest = people.length - placed.size;
    const sized: readonly { readonly group: PageGroup | undefined; readonly size: number }[] = [
      ...fields.sort((a, b) => b.size - a.size),
      ...(rest > 0 ? [{ group: undefined, size: rest }] : []),
    ];
    return {
      says: "The groups that together hold most people; the stronger the colour, the more of them are worth a look. Somebody can be in several and stands in one of them here. Tap a field to see who is in the whole group, and to say what you wish for them.",
      wide: true,
      svg: element(
        "div",
        {},
        SHAPES.map(({ kind, width, height }) => {
          const tiles = tiled(
            sized.map(({ size }) => size),
            { x: 0, y: 0, width, height },
          );
          const fields = sized.map(({ group, size }, index) => field(group, size, tiles[index] as Tile, { width, height }));
          return element("svg", { width: "100%", height, role: "img", "aria-label": "Groups by size", class: kind }, fields);
        }),
      ),
      figures: tallyTable(
        "Group",
        cover.map((group) => [quoted(group.title), group.verdicts]),
      ),
    };
  },
};

/** A field, and over it what is seen of its name: it may be cut, and whoever listens hears all of it. */
function field(group: PageGroup | undefined, size: number, tile: Tile, whole: Pick<Tile, "width" | "height">): readonly Element[] {
  const place = {
    x: percent(tile.x / whole.width),
    y: percent(tile.y / whole.height),
    width: percent(tile.width / whole.width),
    height: percent(tile.height / whole.height),
  };
  const ground = (kind: string) => element("rect", { class: `field ${kind}`, ...place });
  // A drawing within the drawing: what is too long for a field ends at its border.
  const seen = (title: string, number: number) =>
    element("svg", { class: "over", "aria-hidden": "true", ...place }, words(title, number, tile));
  if (group === undefined) return [ground("rest"), seen("Everybody else", size)];
  const { id, label, verdicts, count } = group;
  const look = 1 - verdicts.keep / Math.max(1, sumOf(verdicts));
  const heat = HEATS.filter((least) => look >= least).length;
  return [
    mark(`${label} ${figure(count)}: ${tallyWords(verdicts)}`, `group=${id}`, { "data-group": id }, ground(`heat-${heat}`)),
    seen(label, count),
  ];
}

/** What a field says, in lines it has room for; what is too long is cut, and nothing is said where there is hardly any room. */
function words(title: string, number: number, { width, height }: Tile): readonly Node[] {
  const letters = Math.floor((width - EDGE - MARGIN) / LETTER);
  const room = Math.floor((height - EDGE) / LINE);
  if (letters < 4 || room < 1) return [];
  const lines = wrapped(title, letters);
  const shown = lines.slice(0, room).map((line, index) => {
    const goesOn = index === room - 1 && lines.length > room;
    return goesOn || line.length > letters ? `${line.slice(0, letters - 1)}…` : line;
  });
  const at = (line: number) => ({ x: EDGE, y: EDGE + 12 + line * LINE });
  return [
    ...shown.map((line, index) => element("text", { class: "label", ...at(index) }, line)),
    ...(shown.length < room ? [element("text", { class: "axis", ...at(shown.length) }, figure(number))] : []),
  ];
}

/** A title in lines of so many letters; a longer word has a line of its own. */
function wrapped(title: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Parts a rectangle into one for each size, in order, none much longer than wide (Bruls, Huizing and van Wijk, "Squarified Treemaps"). */
function tiled(sizes: readonly number[], whole: Tile): readonly Tile[] {
  const scale = (whole.width * whole.height) / sizes.reduce((sum, size) => sum + size, 0);
  const areas = sizes.map((size) => size * scale);
  const tiles: Tile[] = [];
  let { x, y, width, height } = whole;
  let at = 0;
  while (at < areas.length) {
    const side = Math.min(width, height);
    let row: readonly number[] = [];
    while (at + row.length < areas.length) {
      const longer = [...row, areas[at + row.length] as number];
      if (row.length > 0 && longest(longer, side) > longest(row, side)) break;
      row = longer;
    }
    const depth = row.reduce((sum, area) => sum + area, 0) / side;
    let along = 0;
    for (const area of row) {
      const length = area / depth;
      tiles.push(width >= height ? { x, y: y + along, width: depth, height: length } : { x: x + along, y, width: length, height: depth });
      along += length;
    }
    if (width >= height) [x, width] = [x + depth, width - depth];
    else [y, height] = [y + depth, height - depth];
    at += row.length;
  }
  return tiles;
}

/** How much longer than wide the worst of a row would be, laid along a side. */
function longest(row: readonly number[], side: number): number {
  const depth = row.reduce((sum, area) => sum + area, 0) / side;
  return Math.max(...row.map((area) => Math.max(area / depth / depth, (depth * depth) / area)));
}
