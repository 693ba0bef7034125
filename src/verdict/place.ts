/**
 * Where people stand among all by what Connections.csv tells, where that is all there is to see: how and when they were added. Such evidence
 * is weak, and much the same for many; what it tells is an order. So its points are spread by place: the first stands well below the line of
 * review, everybody a little above the next, and most people low.
 */
import type { Sums } from "./add-up.ts";

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

/** A place among all, and the points that bring somebody there. */
export interface Place {
  /** 1 for the first; equals share the middle of theirs. */
  readonly at: number;
  readonly of: number;
  /** Whole. */
  readonly points: number;
  /** Whether it goes by what the user said of groups, too. */
  readonly isAnswered: boolean;
}

/** What the user said of groups orders people before what the file by itself tells: a hundredth of a point of it is worth a whole one of that. */
export const SAID_BEFORE_SEEN = 100;

/**
 * The places of people by what the user said of groups, and then by what Connections.csv tells of them; `undefined` for those who stay as they
 * are: nothing of this speaks against them, or they are too few. Beside answers nobody stays as they are: what only orders, as how long ago they
 * were added, keeps nobody back.
 */
export function placesOf(people: readonly Pick<Sums, "bare" | "bareExact" | "said">[]): readonly (Place | undefined)[] {
  if (people.length < LEAST_PEOPLE) return people.map(() => undefined);
  const isAnswered = people.some(({ said }) => said > 0);
  const lowest = isAnswered ? people.reduce((least, { bareExact }) => Math.min(least, bareExact), 0) - 1 : 0;
  const weights = people.map(({ bareExact, said }) => bareExact - lowest + SAID_BEFORE_SEEN * said);
  const places = ranksOf(weights);
  const first = isAnswered ? FIRST_BESIDE_ANSWERS : FIRST;
  const last = weights.reduce((most, weight, at) => (weight > 0 ? Math.max(most, places[at] as number) : most), 0);
  return people.map(({ bare }, at) => {
    const place = places[at] as number;
    const points = Math.round(pointsAt(place, last, first)) - bare;
    return (weights[at] as number) <= 0 || points === 0 ? undefined : { at: place, of: people.length, points, isAnswered };
  });
}

/** The rank of each, 1 for the largest; equals share the middle of their ranks. */
function ranksOf(weights: readonly number[]): Float64Array {
  const order = weights.map((_, at) => at).sort((a, b) => (weights[b] as number) - (weights[a] as number));
  const ranks = new Float64Array(weights.length);
  for (let start = 0; start < order.length; ) {
    const weight = weights[order[start] as number];
    let end = start;
    while (end < order.length && weights[order[end] as number] === weight) end += 1;
    for (let at = start; at < end; at += 1) ranks[order[at] as number] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
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
