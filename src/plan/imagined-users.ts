/**
 * Imagined users whose wishes are rules, and whom the answers of the real one fit. How many of them would let somebody go is how likely the real
 * one would; a question is worth what its answer would do for the order if each of them were the user. `npm run evaluate:ask` measures both on users
 * of another making.
 */

/** What the user said of a group. */
export type Answer = "keep" | "let-go" | "mixed";

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

/** What an imagined user wishes, and whom they would let go by that; the real one is as likely to be like one of them as like another. */
export interface Wishes<M extends Members = Members> {
  readonly rules: readonly Rule<M>[];
  readonly goes: Bits;
}

/** A group that the user answered about. */
export type Answered = Pick<Members, "bits" | "count"> & { readonly answer: Answer };

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

/** So many users are imagined. */
const USERS = 300;
/** So often each is changed a little after every answer, so that users whom it fits are found near those whom it fitted before. */
const CHANGES = 12;

/** What wishes are about, and how often: what people do far more than when they came, and that in all the words it goes by rather than in one. */
const KINDS: Readonly<Record<string, number>> = {
  work: 4,
  word: 2.5,
  title: 2,
  function: 2,
  seniority: 1.5,
  employer: 1.5,
  day: 1,
  "no-job": 0.2,
  rule: 1,
};
/** How often they are about all who came at some time. */
const EVERYBODY = 2;
/** How often a wish about who does something is about some years only. */
const TIMED = 0.3;
/** How many kinds of people go, beyond the first, and how many stay although they would, on average; and e to the power of minus each. */
const MORE_GO = { mean: 2, none: 0.1353 };
const STAY = { mean: 0.7, none: 0.4966 };
/** How often a wish that is added lets people go. */
const ADDED_GOES = 0.7;

/** Up to this share of others a group is clear to everybody, and from that on to nobody. */
const CLEAR_TO_ALL = 0.05;
const CLEAR_TO_NONE = 0.3;
/** How often somebody says what is not their wish at all. */
const SLIP = 0.01;

/** How likely each answer is about a group of which this share would go: some people mind one in ten, others one in four. */
function chancesOf(share: number): Readonly<Record<Answer, number>> {
  const clear = (others: number) => Math.min(1, Math.max(0, (CLEAR_TO_NONE - others) / (CLEAR_TO_NONE - CLEAR_TO_ALL)));
  const [keep, go] = [clear(share), clear(1 - share)];
  const said = (chance: number) => SLIP + (1 - 3 * SLIP) * chance;
  return { keep: said(keep), "let-go": said(go), mixed: said(1 - keep - go) };
}

/** The same for every whole percent. */
const CHANCES: Readonly<Record<Answer, Float64Array>> = (() => {
  const found = { keep: new Float64Array(101), "let-go": new Float64Array(101), mixed: new Float64Array(101) };
  for (let percent = 0; percent <= 100; percent += 1) {
    const chances = chancesOf(percent / 100);
    for (const answer of ["keep", "let-go", "mixed"] as const) found[answer][percent] = chances[answer];
  }
  return found;
})();

/** How likely a user with these wishes answers so about a group. */
export function chanceOf(answer: Answer, group: Pick<Members, "bits" | "count">, goes: Bits): number {
  return CHANCES[answer][Math.round(100 * shareOf(group, goes))] as number;
}

/** Imagines users of a network: the same ones every time. */
export interface Imagination<M extends Members> {
  /** Users of whom nothing is known. */
  readonly anyone: () => readonly Wishes<M>[];
  /**
   * Users whom one more answer fits: they take the place of those whom it does not, and everybody is changed a little, so that they do not
   * become one.
   *
   * @param users whom all answers but the last fit
   */
  readonly after: (users: readonly Wishes<M>[], answered: readonly Answered[]) => readonly Wishes<M>[];
}

/**
 * @param groups what wishes may be about
 * @param years in which people were added, by place
 */
export function imagination<M extends Members>(groups: readonly M[], years: readonly (number | undefined)[]): Imagination<M> {
  // Numbers begin anew with every answer: users are the same whether or not those of the answer before were still known.
  const random = randomFrom(0);
  const draw = drawing(groups, years, random.next);
  return {
    anyone: () => {
      random.begin(0);
      return Array.from({ length: USERS }, () => wishing(draw.rules(), years.length));
    },
    after: (users, answered) => {
      const last = answered.at(-1);
      if (last === undefined) return users;
      random.begin(answered.length);
      return redrawn(users, ({ goes }) => chanceOf(last.answer, last, goes), random.next).map((user) => {
        let now = { wishes: user, fit: fitOf(user.goes, answered) };
        for (let count = 0; count < CHANGES; count += 1) {
          const { rules, odds } = draw.changed(now.wishes.rules);
          const wishes = wishing(rules, years.length);
          const fit = fitOf(wishes.goes, answered);
          if (random.next() * now.fit < fit * odds) now = { wishes, fit };
        }
        return now.wishes;
      });
    },
  };
}

function wishing<M extends Members>(rules: readonly Rule<M>[], count: number): Wishes<M> {
  return { rules, goes: goingBy(rules, count) };
}

/** As many of them, each as often as they weigh. */
function redrawn<T>(items: readonly T[], weightOf: (item: T) => number, random: () => number): readonly T[] {
  const weights = items.map(weightOf);
  const step = weights.reduce((sum, weight) => sum + weight, 0) / items.length;
  let [at, end, target] = [0, weights[0] as number, random() * step];
  return items.map(() => {
    while (end < target && at < items.length - 1) {
      at += 1;
      end += weights[at] as number;
    }
    target += step;
    return items[at] as T;
  });
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

/** How likely somebody with these wishes gives all these answers. */
function fitOf(goes: Bits, answered: readonly Answered[]): number {
  let fit = 1;
  for (const one of answered) fit *= chanceOf(one.answer, one, goes);
  return fit;
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
    ...Array.from({ length: 1 + several(MORE_GO.none) }, () => rule(true)),
    ...Array.from({ length: several(STAY.none) }, () => rule(false)),
  ];
  /** Who stays comes last, since that outdoes the rest. */
  const ordered = (all: readonly Rule<M>[]) => [...all.filter(({ goes }) => goes), ...all.filter(({ goes }) => !goes)];
  /** How much more likely wishes of so many parts are than those without one of them, and how much rarer this one is added than left out. */
  const addedOdds = (goes: boolean, count: number) => (goes ? (MORE_GO.mean + 1) / ADDED_GOES : STAY.mean / (1 - ADDED_GOES)) / count;
  /** Other wishes near these, and by how much they are more likely. */
  const changed = (all: readonly Rule<M>[]): { readonly rules: readonly Rule<M>[]; readonly odds: number } => {
    const which = random();
    const old = one(all);
    if (which < 0.3 || old === undefined) {
      const fresh = rule(random() < ADDED_GOES);
      return { rules: ordered([...all, fresh]), odds: addedOdds(fresh.goes, all.length + 1) };
    }
    if (which < 0.6) return { rules: all.filter((each) => each !== old), odds: 1 / addedOdds(old.goes, all.length) };
    const fresh = which < 0.8 ? rule(old.goes) : { ...old, span: old.about === undefined || random() < 0.6 ? span() : undefined };
    return { rules: all.map((each) => (each === old ? fresh : each)), odds: 1 };
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

/** Numbers from 0 to 1, the same every time they begin with the same one (mulberry32). */
function randomFrom(seed: number): { readonly begin: (seed: number) => void; readonly next: () => number } {
  let state = seed;
  return {
    begin: (from) => {
      state = Math.imul(from + 1, 0x9e3779b1);
    },
    next: () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    },
  };
}
