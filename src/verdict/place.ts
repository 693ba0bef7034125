/**
 * Where people stand among all by what Connections.csv tells, where that is all there is to see: how and when they were added. Such evidence
 * is weak, and much the same for many; what it tells is an order. So its points are spread by place: the first stands well below the line of
 * review, everybody a little above the next, and most people low.
 */
import type { Line } from "./assessment.ts";

/** In fewer people nobody stands out. */
const LEAST_PEOPLE = 100;
/** The points of the first: evidence so weak is never a reason to look by itself, and a sign of spam in a name or a position weighs more. */
const FIRST = 25;
/** The same where the user answered about groups: that tells more, and the order is to follow it. */
const FIRST_BESIDE_ANSWERS = 10;
/** By this share of them they fall with each doubling of the place, so that about twenty people share a point at the hundredth. */
const FALL = 0.14;
/** From this place on they fall evenly, to one point for the last. */
const EVEN_FROM = 100;

/**
 * The lines that bring people to the points of their place; `undefined` for those who stay as they are: nothing of this speaks against them, or
 * they are too few.
 *
 * @param weights the exact points of all that the file tells of each
 * @param wholes the same as the lines of their receipts have it
 * @param isAnswered whether what the user said of groups orders people, too
 */
export function placeLines(weights: readonly number[], wholes: readonly number[], isAnswered = false): readonly (Line | undefined)[] {
  if (weights.length < LEAST_PEOPLE) return weights.map(() => undefined);
  const places = placesOf(weights);
  const first = isAnswered ? FIRST_BESIDE_ANSWERS : FIRST;
  const last = Math.max(...weights.map((weight, at) => (weight > 0 ? (places[at] as number) : 0)));
  return weights.map((weight, at) => {
    const place = places[at] as number;
    const points = Math.round(pointsAt(place, last, first)) - (wholes[at] as number);
    if (weight <= 0 || points === 0) return undefined;
    const because = `place ${Math.round(place)} of ${weights.length} by what Connections.csv tells`;
    return { signal: "place", group: "staleness", family: "pace", points, because };
  });
}

/** The place of each, 1 for the largest; equals share the middle of their places. */
function placesOf(weights: readonly number[]): readonly number[] {
  const order = weights.map((weight, at) => ({ weight, at })).sort((a, b) => b.weight - a.weight);
  const places = new Array<number>(weights.length);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && order[end]?.weight === order[start]?.weight) end += 1;
    for (const { at } of order.slice(start, end)) places[at] = (start + 1 + end) / 2;
    start = end;
  }
  return places;
}

function pointsAt(place: number, last: number, first: number): number {
  if (place <= EVEN_FROM) return first - FALL * first * doublings(place);
  const there = first - FALL * first * doublings(EVEN_FROM);
  return there - ((there - 1) * (place - EVEN_FROM)) / Math.max(1, last - EVEN_FROM);
}

/** How often 1 doubles to a number, straight between the powers of two: the same on every machine, which `Math.log2` is not. */
function doublings(number: number): number {
  let [count, power] = [0, 1];
  while (power * 2 <= number) [count, power] = [count + 1, power * 2];
  return count + (number - power) / power;
}
