/**
 * A page's content as the page carries it for its script: everybody, in columns rather than rows, and what repeats written once. 30,000 people
 * take a third of what `scan --json` takes, and nothing of what a receipt says is lost.
 */
import type { PlainDate } from "../people/person.ts";
import type { Line } from "../verdict/assessment.ts";
import type { PageContent, PageGroup, PagePerson } from "./content.ts";

/** A column of which every person has a value of their own. */
export type Own<Value> = readonly Value[];

/** A column whose values repeat: each of them once, and by person the place of theirs. */
export interface Shared<Value> {
  readonly values: readonly Value[];
  readonly at: readonly number[];
}

/** A column of lists whose items repeat. */
export interface SharedLists<Item> {
  readonly values: readonly Item[];
  readonly at: readonly (readonly number[])[];
}

/** `[received, sent, first, last, lastExchange]`. */
type Messages = readonly [number, number, PlainDate | null, PlainDate | null, PlainDate | null];

/** People in columns, in the order of their ranks. */
export interface Columns {
  readonly id: Own<string>;
  readonly row: Own<number>;
  readonly firstName: Own<string>;
  readonly lastName: Own<string>;
  /** `0` where it is the first and the last name with a space between them. */
  readonly name: Own<string | 0>;
  /** `0` where it is the name. */
  readonly searchName: Own<string | 0>;
  /** `0` where it is LinkedIn's address of the id, `null` where there is none. */
  readonly url: Own<string | 0 | null>;
  readonly company: Shared<string>;
  readonly position: Shared<string>;
  readonly function: Shared<PagePerson["function"]>;
  readonly seniority: Shared<PagePerson["seniority"]>;
  readonly connectedOn: Shared<PlainDate | null>;
  readonly score: Own<number>;
  readonly sum: Own<number>;
  readonly staleness: Own<number | null>;
  readonly spam: Own<number>;
  readonly relevance: Own<number | null>;
  readonly confidence: Shared<PagePerson["confidence"]>;
  readonly verdict: Shared<PagePerson["verdict"]>;
  readonly removal: Shared<PagePerson["removal"]>;
  readonly protectedBy: Shared<readonly string[]>;
  readonly receipt: SharedLists<Line>;
  readonly blind: Shared<readonly string[]>;
  readonly costs: Shared<readonly string[]>;
  readonly remarks: Shared<readonly string[]>;
  readonly messages: Shared<Messages | null>;
  readonly sharper: Shared<PagePerson["sharper"]>;
  readonly namesakes: Shared<number>;
  readonly timeline: SharedLists<readonly [date: PlainDate, what: string]>;
  readonly exchanged: Shared<PagePerson["exchanged"]>;
  readonly others: Shared<PagePerson["others"]>;
  readonly journal: Shared<PagePerson["journal"]>;
}

/** A shared column as it stands in the page: with `0` where everybody has the first value. */
export interface PackedShared<Value> {
  readonly values: readonly Value[];
  readonly at: readonly number[] | 0;
}

/** The lines of receipts as they stand in the page: what all lines of a signal have in common is written once, too. */
export interface PackedLines {
  readonly kinds: readonly (readonly [signal: Line["signal"], group: Line["group"], family: Line["family"]])[];
  readonly values: readonly (readonly [kind: number, points: number, because: string])[];
  readonly at: readonly (readonly number[])[];
}

export type PackedColumns = {
  readonly [Name in keyof Columns]: Name extends "receipt"
    ? PackedLines
    : Columns[Name] extends Shared<infer Value>
      ? PackedShared<Value>
      : Columns[Name];
};

/** A group without what its people tell. */
interface PackedGroup extends Pick<PageGroup, "id" | "kind" | "title" | "wish"> {
  /** `0` where it is the title. */
  readonly label: string | 0;
  /** The first place, then how far it is to the next, and so on: small numbers are short. */
  readonly people: readonly number[];
}

/** What stands in the page as JSON. */
export interface PageData extends Omit<PageContent, "people" | "groups"> {
  readonly schema: "prune/page@1";
  readonly people: PackedColumns;
  readonly groups: readonly PackedGroup[];
}

/** How the addresses of most begin, which is written nowhere in the page. */
export const ADDRESS = "https://www.linkedin.com/in/";
