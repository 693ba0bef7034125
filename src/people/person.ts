/** What is known about one connection, and about the network as a whole. */
import type { JobFunction, Seniority } from "../detect/functions.ts";
import type { PlainDate } from "../export/sheet.ts";
import type { History, Noticed } from "./history.ts";
import type { Posted } from "./post-link.ts";

export type { PlainDate };

/** The decoded profile slug; without an address `folded name@date`; of rows that share one, more behind a `#` (see `export/person-id.ts`). Stable across exports. */
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

/** `Invitations.csv`: only the last months, so not being in it means nothing. */
export interface Invitation {
  /** When the user invited them. */
  readonly sent: PlainDate | undefined;
  /** When they invited the user. */
  readonly received: PlainDate | undefined;
  /** What stands out in the note that came with theirs. */
  readonly noticed: Noticed | undefined;
}

/** Accepted endorsements, one a skill; `undefined` where the file for that direction is missing. */
export interface Endorsements {
  readonly received: number | undefined;
  readonly given: number | undefined;
}

/** Dates of the recommendations, tied by unique name, since the files hold no address; `undefined` where the file is missing. */
export interface Recommendations {
  readonly received: readonly PlainDate[] | undefined;
  readonly given: readonly PlainDate[] | undefined;
}

/** A job that somebody had. */
export interface EarlierJob {
  readonly company: string;
  readonly position: string;
  /** The day of the last export that tells it. */
  readonly until: PlainDate;
}

/** Everything that can be known about a person, by the file that tells it. */
export interface Facts {
  connections: Connection;
  messages: History;
  invitations: Invitation;
  endorsements: Endorsements;
  recommendations: Recommendations;
  /** How many private notes the user keeps about them. */
  notes: { readonly count: number };
  /** Since when the user no longer follows them. */
  follows: { readonly unfollowed: PlainDate | undefined };
  /** Whether they are in the address book the user uploaded. */
  contacts: { readonly listed: boolean };
  /** What the user says of them in a file of their own: that they are spam, and what of theirs they saw last. */
  labels: {
    readonly spam: boolean;
    readonly posted: Posted | undefined;
    /** The day on which the user looked for posts of theirs and found none. */
    readonly lookedOn?: PlainDate;
  };
  /** The last job of theirs that an earlier export tells and that is another one; no export says it by itself. */
  earlier: { readonly job: EarlierJob | undefined };
}

/** The name of a file's facts; signals name the ones they need. */
export type FactName = keyof Facts;

/** A connection that can be told from the others. */
export interface Identified extends Connection {
  readonly id: PersonId;
  /** What identifies the name (`nameKey`). */
  readonly nameKey: string;
  /** What identifies the company (`companyKey`); `""` where none is named. */
  readonly employer: string;
  /** What they do and how far up, as the position tells or the user corrected; `null` where it does not tell. */
  readonly function: JobFunction | null;
  readonly seniority: Seniority | null;
  /** Other people with the same folded name. */
  readonly namesakes: number;
}

/** One connection with all that is known. A fact other than `connections` is `undefined` where its file is absent. */
export type Person = Identified & Partial<Omit<Facts, "connections">>;

/** A job of the user's. */
export interface Job {
  readonly company: string;
  readonly title: string;
  /** First day of the first month; `undefined` where the file does not say. */
  readonly from: PlainDate | undefined;
  /** First day of the last month; `undefined` for a job that goes on. */
  readonly to: PlainDate | undefined;
}

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
  /** From Positions.csv. */
  readonly jobs?: readonly Job[];
  /** Organisations the user follows. */
  readonly followedCompanies?: readonly string[];
  /** More words of the user's field: headline, industry, skills, former titles. */
  readonly background?: readonly string[];
}

/** What the user knows better of a person's job, or of everybody's with a title. */
export interface JobCorrection {
  /** As it is written in the position, whatever its case. */
  readonly title?: string;
  /** A profile address, its last part, or a name. */
  readonly person?: string;
  /** `null`: it does not tell. */
  readonly function?: JobFunction | null;
  readonly seniority?: Seniority | null;
}

/** Everybody at once. */
export interface Network {
  /** The date of reference: `--as-of`, else the export's own date. Never the clock. */
  readonly asOf: PlainDate;
  readonly me: Owner | undefined;
  /** A file's facts are there for everybody, or for nobody. */
  readonly people: readonly Person[];
  /** Whether all of the owner's own profile files were there, not some of them or merely a description. */
  readonly profiled?: boolean;
  /** The oldest message, where there is a messages.csv. */
  readonly messagesSince?: PlainDate;
  /** So few of the messages could be tied to anybody, or so many are lost, that nobody's silence is proven. */
  readonly silenceUnknown?: boolean;
}
