/**
 * Imagined users whose wishes are rules, and whom the answers of the real one fit: a question is worth what its answer would do for the order if
 * each of them were the user. `npm run evaluate:ask` measures it on users of another making.
 */

/** What the user said of a group. */
export type Answer = "keep" | "let-go" | "mixed";

/** A group is clear where so few of its people are otherwise. */
export const EXCEPTIONS = 0.1;

/** A group as the imagining sees it: the places of its people among those who stand for all. */
export interface Members {
  readonly kind: string;
  readonly members: Int32Array;
  /** How many they are in all. */
  readonly size: number;
}

/** The share of a group that goes. */
export function shareOf(members: Int32Array, goes: Uint8Array): number {
  let go = 0;
  for (const at of members) go += goes[at] as number;
  return members.length === 0 ? 0 : go / members.length;
}

/** Whom an imagined user would let go, a 1 each, and how likely it is that the real one is like them; all add up to 1. */
export interface Wishes {
  readonly goes: Uint8Array;
  readonly weight: number;
}

/** A part of a user's wishes. Later rules outdo earlier ones. */
interface Rule {
  /** The members of a group; `undefined` for everybody. */
  readonly about: Int32Array | undefined;
  /** The years in which they were added, if only those are meant. */
  readonly from: number;
  readonly to: number;
  readonly goes: boolean;
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
/** How many kinds of people go, beyond the first, and how many stay although they would, on average. */
const MORE_GO = 2;
const STAY = 0.7;

/**
 * @param groups what wishes may be about
 * @param years in which people were added, by place
 */
export function imagineUsers(
  groups: readonly Members[],
  years: readonly (number | undefined)[],
  answered: readonly (Members & { readonly answer: Answer })[],
): readonly Wishes[] {
  const random = randomFrom(1);
  const draw = drawing(groups, years, random);
  const users: { goes: Uint8Array; fit: number }[] = [];
  for (let sought = 0; sought < SOUGHT; sought += 1) {
    let rules = draw.rules();
    let goes = goingBy(rules, years);
    let fit = fitOf(goes, answered);
    const change = () => {
      const other = draw.changed(rules);
      const otherGoes = goingBy(other.rules, years);
      const otherFit = fitOf(otherGoes, answered);
      if (Math.log(random()) < otherFit - fit + other.odds) [rules, goes, fit] = [other.rules, otherGoes, otherFit];
    };
    for (let count = 0; count < CHANGES * answered.length; count += 1) change();
    for (let near = 0; near < NEAR; near += 1) {
      for (let count = 0; count < BETWEEN; count += 1) change();
      users.push({ goes, fit });
    }
  }
  // Whoever was sought in vain says little.
  const best = Math.max(...users.map(({ fit }) => fit));
  const weights = users.map(({ fit }) => Math.exp(fit - best));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return users.map(({ goes }, at) => ({ goes, weight: (weights[at] as number) / whole }));
}

function goingBy(rules: readonly Rule[], years: readonly (number | undefined)[]): Uint8Array {
  const going = new Uint8Array(years.length);
  for (const { about, from, to, goes } of rules) {
    const meant = (at: number) => {
      const year = years[at] ?? -1;
      if (year >= from && year <= to) going[at] = goes ? 1 : 0;
    };
    if (about === undefined) for (let at = 0; at < years.length; at += 1) meant(at);
    else for (const at of about) meant(at);
  }
  return going;
}

/** How well wishes fit the answers, as the logarithm of a likelihood: 0 where each answer would be theirs. */
function fitOf(goes: Uint8Array, answered: readonly (Members & { readonly answer: Answer })[]): number {
  let sum = 0;
  for (const { members, answer } of answered) {
    const share = shareOf(members, goes);
    const off =
      answer === "let-go"
        ? 1 - EXCEPTIONS - share
        : answer === "keep"
          ? share - EXCEPTIONS
          : Math.max(EXCEPTIONS - share, share - 1 + EXCEPTIONS);
    if (off > 0) sum -= 1 + 20 * off;
  }
  return sum;
}

/** Draws wishes, and changes them a little. */
function drawing(groups: readonly Members[], years: readonly (number | undefined)[], random: () => number) {
  const one = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const known = years.filter((year) => year !== undefined).sort((a, b) => a - b);
  const kinds = Object.entries(KINDS).flatMap(([kind, weight]) => {
    const those = groups.filter((group) => group.kind === kind && group.members.length > 1);
    return those.length === 0 ? [] : [{ weight, pick: weighted(those, ({ members }) => members.length, random) }];
  });
  const pickKind = weighted([...kinds, { weight: EVERYBODY, pick: () => undefined }], ({ weight }) => weight, random);

  const span = (): Pick<Rule, "from" | "to"> => {
    const [a = 0, b = 0] = [one(known), one(known)];
    const which = random();
    if (which < 0.4) return { from: 0, to: a };
    if (which < 0.55) return { from: a, to: Number.POSITIVE_INFINITY };
    return which < 0.8 ? { from: a, to: a + Math.floor(random() * 4) } : { from: Math.min(a, b), to: Math.max(a, b) };
  };
  const always = { from: -1, to: Number.POSITIVE_INFINITY };
  const rule = (goes: boolean): Rule => {
    const about = pickKind().pick()?.members;
    return { about, ...(about === undefined || (goes && random() < TIMED) ? span() : always), goes };
  };
  const several = (mean: number) => {
    let number = 0;
    for (let product = random(); product > Math.exp(-mean); product *= random()) number += 1;
    return number;
  };
  const rules = (): readonly Rule[] => [
    ...Array.from({ length: 1 + several(MORE_GO) }, () => rule(true)),
    ...Array.from({ length: several(STAY) }, () => rule(false)),
  ];
  /** Who stays comes last, since that outdoes the rest. */
  const ordered = (all: readonly Rule[]) => [...all.filter(({ goes }) => goes), ...all.filter(({ goes }) => !goes)];
  /** Other wishes near these, and how much more likely they are, as a logarithm. */
  const changed = (all: readonly Rule[]): { readonly rules: readonly Rule[]; readonly odds: number } => {
    const which = random();
    const old = one(all);
    if (which < 0.3 || old === undefined) return { rules: ordered([...all, rule(random() < 0.7)]), odds: -0.8 };
    if (which < 0.6) return { rules: all.filter((each) => each !== old), odds: 0.8 };
    const fresh = which < 0.8 ? rule(old.goes) : { ...old, ...(old.about === undefined || random() < 0.6 ? span() : always) };
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
