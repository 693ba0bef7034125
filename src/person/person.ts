/** What is known about one connection, and about the network as a whole. */
import type { PlainDate } from "../export/sheet.ts";

export type { PlainDate };

/** The decoded profile slug; without an address `folded name@date` (see `export/who.ts`). Stable across exports. */
export type PersonId = string;

/** A row of `Connections.csv` that names somebody. */
export interface Connection {
  /** 1-based data row of the file. */
  readonly row: number;
  /** As in the file, outer white space removed. Hostile text: clean before showing. */
  readonly firstName: string;
  readonly lastName: string;
  /** First and last name, white space collapsed. */
  readonly name: string;
  /** `https://www.linkedin.com/in/…` as in the file; `""` when unknown. */
  readonly url: string;
  readonly email: string;
  readonly company: string;
  readonly position: string;
  readonly connectedOn: PlainDate | undefined;
}

/** Everything that can be known about a person, by the file that tells it. */
export interface Facts {
  connections: Connection;
}

/** The name of a file's facts; signals name the ones they need. */
export type FactName = keyof Facts;

/** One connection. A fact other than `connections` is `undefined` where its file is absent. */
export type Person = { readonly id: PersonId /** Other people with the same folded name. */; readonly namesakes: number } & Connection &
  Partial<Omit<Facts, "connections">>;

/** Who the user is, as far as known: from the export, the policy file or `--me`. */
export interface Owner {
  readonly name?: string;
  readonly titles: readonly string[];
  /** Employers now. */
  readonly companies: readonly string[];
  readonly pastCompanies: readonly string[];
  readonly schools: readonly string[];
  /** Fields, skills, places, products: words that make somebody relevant. */
  readonly keywords: readonly string[];
  /** Companies the user wants to stay close to. */
  readonly targetCompanies: readonly string[];
  readonly goals: readonly ("job" | "clients" | "hiring" | "learning")[];
}

/** Everybody at once. */
export interface Network {
  /** The date of reference: `--as-of`, else the export's own date. Never the clock. */
  readonly asOf: PlainDate;
  readonly me: Owner | undefined;
  readonly people: readonly Person[];
}
