/**
 * Imagined users whose wishes are rules, and whom the answers of the real one fit: a question is worth what its answer would do for the order if
 * each of them were the user. `npm run evaluate:ask` measures it on users of another making.
 */

/** What the user said of a group. */
export type Answer = "keep" | "let-go" | "mixed";

/** A group is clear where so few of its people are otherwise. */
export const EXCEPTIONS = 0.1;

/** A set of the people who stand for all, a bit each. */
export type Bits = Int32Array;

/** A group as the imagining sees it. */
export interface Members {
  readonly kind: string;
  readonly bits: Bits;
  /** How many of those who stand for all they are. */
  readonly count: number;
  /** How many they are in all. */
  readonly size: number;
}

export function bitsFor(count: number): Bits {
  return new Int32Array((count + 31) >> 5);
}

export function put(bits: Bits, at: number): void {
  bits[at >> 5] = (bits[at >> 5] as number) | (1 << (at & 31));
}

export function isIn(bits: Bits, at: number): boolean {
  return (((bits[at >> 5] as number) >>> (at & 31)) & 1) === 1;
}

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many two sets have in common. */
export function common(a: Bits, b: Bits): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) {
    const word = (a[at] as number) & (b[at] as number);
    if (word !== 0) count += bitsIn(word);
  }
  return count;
}

/** The share of a group that goes. */
export function shareOf({ bits, count }: Pick<Members, "bits" | "count">, goes: Bits): number {
  return count === 0 ? 0 : common(bits, goes) / count;
}

/** Whom an imagined user would let go, and how likely it is that the real one is like them; all add up to 1. */
export interface Wishes<M extends Members = Members> {
  readonly rules: readonly Rule<M>[];
  readonly goes: Bits;
  readonly weight: number;
}

/** A part of a user's wishes. Later rules outdo earlier ones. */
export interface Rule<M extends Members = Members> {
  /** The group it is about; `undefined` for everybody. */
  readonly about: M | undefined;
  /** The years that are meant; `undefined` for all. */
  readonly span: Span | undefined;
  readonly goes: boolean;
}

interface Span {
  readonly from: number;
  readonly to: number;
  /** Who was added in them. */
  readonly bits: Bits;
}

/** So many users are sought, each for himself; and so many near each of them. */
const SOUGHT = 24;
const NEAR = 8;
/** So often wishes are changed for each answer that they have to fit, and between two that are near each other. */
const CHANGES = 40;
const BETWEEN = 15;

/** What wishes are about, and how often: what people do far more than when they came. */
const KINDS: Readonly<Record<string, number>> = { title: 5, function: 3, seniority: 1.5, employer: 1.5, day: 1, "no-job": 0.2, rule: 1 };
/** How often they are about all who came at some time. */
const EVERYBODY = 2;
/** How often a wish about who does something is about some years only. */
const TIMED = 0.3;
/** How many kinds of people go, beyond the first, and how many stay although they would, on average: as e to the power of minus that. */
const NO_MORE_GO = 0.1353;
const NONE_STAYS = 0.4966;
/** How much more often a wish is left out than added, as a logarithm. */
const FEWER = 0.8;
/** An answer that is not theirs makes wishes less likely by so much, and by so much more for the whole of a group; as logarithms. */
const WRONG = 1;
const WRONG_BY_ALL = 20;
/** Whoever fits the answers less well than the best by so much is left out. */
const IN_VAIN = 7;

/**
 * @param groups what wishes may be about
 * @param years in which people were added, by place
 */
export function imagineUsers<M extends Members>(
  groups: readonly M[],
  years: readonly (number | undefined)[],
  answered: readonly (M & { readonly answer: Answer })[],
): readonly Wishes<M>[] {
  const random = randomFrom(1);
  const draw = drawing(groups, years, random);
  const users: { rules: readonly Rule<M>[]; goes: Bits; fit: number }[] = [];
  for (let sought = 0; sought < SOUGHT; sought += 1) {
    let rules = draw.rules();
    let goes = goingBy(rules, years.length);
    let fit = fitOf(goes, answered);
    const change = () => {
      const other = draw.changed(rules);
      const otherGoes = goingBy(other.rules, years.length);
      const otherFit = fitOf(otherGoes, answered);
      if (random() < power(otherFit - fit + other.odds)) [rules, goes, fit] = [other.rules, otherGoes, otherFit];
    };
    for (let count = 0; count < CHANGES * answered.length; count += 1) change();
    for (let near = 0; near < NEAR; near += 1) {
      for (let count = 0; count < BETWEEN; count += 1) change();
      users.push({ rules, goes, fit });
    }
  }
  // Whoever was sought in vain says little, and the same user found twice is one.
  const best = Math.max(...users.map(({ fit }) => fit));
  const found = new Map<Bits, { readonly rules: readonly Rule<M>[]; weight: number }>();
  for (const { rules, goes, fit } of users) {
    if (best - fit >= IN_VAIN) continue;
    const one = found.get(goes) ?? { rules, weight: 0 };
    one.weight += power(fit - best);
    found.set(goes, one);
  }
  const whole = [...found.values()].reduce((sum, { weight }) => sum + weight, 0);
  return [...found].map(([goes, { rules, weight }]) => ({ rules, goes, weight: weight / whole }));
}

/** `e` to the power of a number: the same on every machine, which `Math.exp` is not; close enough for a chance. */
function power(exponent: number): number {
  if (exponent >= 0) return 1;
  let value = Math.max(0, 1 + exponent / 1024);
  for (let times = 0; times < 10; times += 1) value *= value;
  return value;
}

function goingBy(rules: readonly Rule[], count: number): Bits {
  const going = bitsFor(count);
  for (const { about, span, goes } of rules) {
    for (let at = 0; at < going.length; at += 1) {
      const meant = (about === undefined ? -1 : (about.bits[at] as number)) & (span === undefined ? -1 : (span.bits[at] as number));
      going[at] = goes ? (going[at] as number) | meant : (going[at] as number) & ~meant;
    }
  }
  return going;
}

/** How well wishes fit the answers, as the logarithm of a likelihood: 0 where each answer would be theirs. */
function fitOf(goes: Bits, answered: readonly (Members & { readonly answer: Answer })[]): number {
  let sum = 0;
  for (const one of answered) {
    const { answer } = one;
    const share = shareOf(one, goes);
    const off =
      answer === "let-go"
        ? 1 - EXCEPTIONS - share
        : answer === "keep"
          ? share - EXCEPTIONS
          : Math.max(EXCEPTIONS - share, share - 1 + EXCEPTIONS);
    if (off > 0) sum -= WRONG + WRONG_BY_ALL * off;
  }
  return sum;
}

/** Draws wishes, and changes them a little. */
function drawing<M extends Members>(groups: readonly M[], years: readonly (number | undefined)[], random: () => number) {
  const one = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const known = years.filter((year) => year !== undefined).sort((a, b) => a - b);
  const kinds = Object.entries(KINDS).flatMap(([kind, weight]) => {
    const those = groups.filter((group) => group.kind === kind && group.count > 1);
    return those.length === 0 ? [] : [{ weight, pick: weighted(those, ({ count }) => count, random) }];
  });
  const pickKind = weighted([...kinds, { weight: EVERYBODY, pick: (): M | undefined => undefined }], ({ weight }) => weight, random);

  const spans = new Map<string, Span>();
  const spanOf = (from: number, to: number): Span => {
    const key = `${from} ${to}`;
    let span = spans.get(key);
    if (span === undefined) {
      const bits = bitsFor(years.length);
      years.forEach((year = -1, at) => {
        if (year >= from && year <= to) put(bits, at);
      });
      span = { from, to, bits };
      spans.set(key, span);
    }
    return span;
  };
  const span = (): Span => {
    const [a = 0, b = 0] = [one(known), one(known)];
    const which = random();
    if (which < 0.4) return spanOf(0, a);
    if (which < 0.55) return spanOf(a, Number.POSITIVE_INFINITY);
    return which < 0.8 ? spanOf(a, a + Math.floor(random() * 4)) : spanOf(Math.min(a, b), Math.max(a, b));
  };
  const rule = (goes: boolean): Rule<M> => {
    const about = pickKind().pick();
    return { about, span: about === undefined || (goes && random() < TIMED) ? span() : undefined, goes };
  };
  const several = (none: number) => {
    let number = 0;
    for (let product = random(); product > none; product *= random()) number += 1;
    return number;
  };
  const rules = (): readonly Rule<M>[] => [
    ...Array.from({ length: 1 + several(NO_MORE_GO) }, () => rule(true)),
    ...Array.from({ length: several(NONE_STAYS) }, () => rule(false)),
  ];
  /** Who stays comes last, since that outdoes the rest. */
  const ordered = (all: readonly Rule<M>[]) => [...all.filter(({ goes }) => goes), ...all.filter(({ goes }) => !goes)];
  /** Other wishes near these, and how much more likely they are, as a logarithm. */
  const changed = (all: readonly Rule<M>[]): { readonly rules: readonly Rule<M>[]; readonly odds: number } => {
    const which = random();
    const old = one(all);
    if (which < 0.3 || old === undefined) return { rules: ordered([...all, rule(random() < 0.7)]), odds: -FEWER };
    if (which < 0.6) return { rules: all.filter((each) => each !== old), odds: FEWER };
    const fresh = which < 0.8 ? rule(old.goes) : { ...old, span: old.about === undefined || random() < 0.6 ? span() : undefined };
    return { rules: all.map((each) => (each === old ? fresh : each)), odds: 0 };
  };
  return { rules, changed };
}

/** Draws items as often as they weigh. */
function weighted<T>(items: readonly T[], weightOf: (item: T) => number, random: () => number): () => T {
  let sum = 0;
  const ends = items.map((item) => {
    sum += weightOf(item);
    return sum;
  });
  return () => {
    const target = random() * sum;
    let [low, high] = [0, items.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) > target) high = middle;
      else low = middle + 1;
    }
    return items[low] as T;
  };
}

/** Numbers from 0 to 1, the same every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
