/** Whom the table shows, and in which order: by place in the list of everybody. Pure. */
import { UNKNOWN } from "../../detect/functions.ts";
import { fold } from "../../text/text.ts";
import type { PageGroup } from "../content.ts";
import { nameAt, type People } from "../unpack.ts";

/** What the table is asked for. `""` asks nothing. */
export interface Query {
  /** Words of name, position and company, all of which have to occur. */
  readonly text: string;
  readonly verdict: string;
  /** The id of a signal that spoke. */
  readonly signal: string;
  readonly function: string;
  readonly seniority: string;
  /** The id of a group. */
  readonly group: string;
  /** The beginning of a day of connection: a year, or a day. */
  readonly since: string;
  readonly company: string;
  /** The id of a guard that spoke, `any` or `none`. */
  readonly protection: string;
  /** A decision of the page or of the journal, `any` or `none`. */
  readonly decision: string;
  /** From 0 to 100 each: `low-high`. */
  readonly staleness: string;
  readonly relevance: string;
}

export const EVERYBODY: Query = {
  text: "",
  verdict: "",
  signal: "",
  function: "",
  seniority: "",
  group: "",
  since: "",
  company: "",
  protection: "",
  decision: "",
  staleness: "",
  relevance: "",
};

/** A column to order by. */
export type Order =
  | "rank"
  | "score"
  | "verdict"
  | "name"
  | "company"
  | "position"
  | "connectedOn"
  | "last"
  | "staleness"
  | "spam"
  | "relevance"
  | "function"
  | "seniority"
  | "confidence"
  | "decision";

/** What there is to choose from. */
export interface Choosing {
  readonly people: People;
  readonly groups: readonly PageGroup[];
  /** What stands about whoever has a place, in the page or the journal. */
  readonly decisionAt: (place: number) => string | undefined;
}

/** Chooses and orders people; remembers what takes long to work out. */
export function selection({ people, groups, decisionAt }: Choosing): {
  readonly chosen: (query: Query) => readonly number[];
  readonly ordered: (places: readonly number[], order: Order, descending: boolean) => readonly number[];
} {
  const { columns, count } = people;
  let haystack: readonly string[] | undefined;
  const textAt = (place: number): string => {
    haystack ??= Array.from({ length: count }, (_, at) =>
      fold(
        `${nameAt(columns, at)} ${columns.position.values[columns.position.at[at] as number]} ${columns.company.values[columns.company.at[at] as number]}`,
      ),
    );
    return haystack[place] as string;
  };

  function chosen(query: Query): readonly number[] {
    const tests = testsOf(query);
    const all = query.group === "" ? Array.from({ length: count }, (_, place) => place) : placesIn(query.group);
    return tests.length === 0 ? all : all.filter((place) => tests.every((test) => test(place)));
  }

  function placesIn(id: string): number[] {
    const group = groups.find((one) => one.id === id);
    return group === undefined ? [] : [...group.people];
  }

  function testsOf(query: Query): readonly ((place: number) => boolean)[] {
    const tests: ((place: number) => boolean)[] = [];
    /** Of a column whose values repeat, each value is tested once. */
    const shared = <Value>(
      { values, at }: { readonly values: readonly Value[]; readonly at: readonly number[] },
      test: (value: Value) => boolean,
    ) => {
      const passes = values.map(test);
      tests.push((place) => passes[at[place] as number] as boolean);
    };
    const { verdict, signal, since, company, protection, decision } = query;
    if (verdict !== "") shared(columns.verdict, (value) => value === verdict);
    if (query.function !== "") shared(columns.function, (value) => (value ?? UNKNOWN) === query.function);
    if (query.seniority !== "") shared(columns.seniority, (value) => (value ?? UNKNOWN) === query.seniority);
    if (since !== "") shared(columns.connectedOn, (value) => value?.startsWith(since) ?? since === UNKNOWN);
    if (company !== "") {
      const wanted = fold(company);
      shared(columns.company, (value) => fold(value).includes(wanted));
    }
    if (protection !== "")
      shared(columns.protectedBy, (guards) =>
        protection === "any" ? guards.length > 0 : protection === "none" ? guards.length === 0 : guards.includes(protection),
      );
    if (signal !== "") {
      const speaks = columns.receipt.values.map((line) => line.signal === signal);
      tests.push((place) => (columns.receipt.at[place] as readonly number[]).some((line) => speaks[line]));
    }
    for (const axis of ["staleness", "relevance"] as const) {
      const [low, high] = rangeOf(query[axis]);
      if (query[axis] !== "")
        tests.push((place) => {
          const value = columns[axis][place] as number | null;
          return value !== null && value >= low && value <= high;
        });
    }
    if (decision !== "")
      tests.push((place) => {
        const stands = decisionAt(place);
        return decision === "any" ? stands !== undefined : decision === "none" ? stands === undefined : stands === decision;
      });
    // Last: folding everybody's texts takes longest.
    const words = fold(query.text)
      .split(" ")
      .filter((word) => word !== "");
    if (words.length > 0) tests.push((place) => words.every((word) => textAt(place).includes(word)));
    return tests;
  }

  let collator: Intl.Collator | undefined;

  /** A number to order by; of texts their place among the others, so that comparing is quick however often. */
  function keysBy(order: Order): (place: number) => number {
    const byText = <Value>(
      { values, at }: { readonly values: readonly Value[]; readonly at: readonly number[] },
      textOf: (value: Value) => string,
    ) => {
      const ranks = ranksOf(values.map(textOf));
      return (place: number) => ranks[at[place] as number] as number;
    };
    switch (order) {
      case "rank":
        return (place) => place;
      case "score":
        return (place) => columns.sum[place] as number;
      case "spam":
        return (place) => columns.spam[place] as number;
      case "staleness":
      case "relevance":
        return (place) => (columns[order][place] as number | null) ?? Number.NaN;
      case "verdict": {
        const { values, at } = columns.verdict;
        const weight = values.map((value) => ["keep", "unfollow", "review", "remove"].indexOf(value));
        return (place) => weight[at[place] as number] as number;
      }
      case "confidence": {
        const { values, at } = columns.confidence;
        const weight = values.map((value) => ["low", "medium", "high"].indexOf(value));
        return (place) => weight[at[place] as number] as number;
      }
      case "name": {
        const ranks = ranksOf(Array.from({ length: count }, (_, place) => nameAt(columns, place)));
        return (place) => ranks[place] as number;
      }
      case "company":
        return byText(columns.company, (value) => value);
      case "position":
        return byText(columns.position, (value) => value);
      case "connectedOn":
        return byText(columns.connectedOn, (value) => value ?? "");
      case "last":
        return byText(columns.messages, (value) => value?.[3] ?? "");
      case "function":
        return byText(columns.function, (value) => value ?? "");
      case "seniority":
        return byText(columns.seniority, (value) => value ?? "");
      case "decision":
        return (place) => ["later", "keep", "unfollowed", "removed"].indexOf(decisionAt(place) ?? "");
    }
  }

  function ranksOf(texts: readonly string[]): readonly number[] {
    collator ??= new Intl.Collator("en", { numeric: true });
    const { compare } = collator;
    const distinct = [...new Set(texts)].sort(compare);
    const ranks = new Map(distinct.map((text, rank) => [text, text === "" ? Number.NaN : rank]));
    return texts.map((text) => ranks.get(text) as number);
  }

  function ordered(places: readonly number[], order: Order, descending: boolean): readonly number[] {
    const keyOf = keysBy(order);
    const keys = new Map(places.map((place) => [place, keyOf(place)]));
    const sign = descending ? -1 : 1;
    return [...places].sort((a, b) => {
      const [one, other] = [keys.get(a) as number, keys.get(b) as number];
      // What is not known comes last either way; of equal ones the worse comes first.
      const [blank, otherBlank] = [Number.isNaN(one), Number.isNaN(other)];
      if (blank || otherBlank) return blank && otherBlank ? a - b : blank ? 1 : -1;
      return sign * (one - other) || a - b;
    });
  }

  return { chosen, ordered };
}

/** The ends of a range as it stands in a query: `20-80`. */
export function rangeOf(range: string): readonly [low: number, high: number] {
  const [low = 0, high = 100] = range.split("-").map(Number);
  return [low, high];
}
