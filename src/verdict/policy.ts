/** What the user wants: who they are, whom to keep, what counts how much. Defaults here, the file's form in `policy-file.ts`. */
import type { Owner, PlainDate } from "../person/person.ts";

/** People and companies never to be proposed. */
export interface KeepRules {
  /** Profile addresses or full names. */
  readonly people: readonly string[];
  readonly companies: readonly string[];
  /** Whole words or phrases of a position. */
  readonly titleWords: readonly string[];
  /** Keep everyone connected on or after this date. */
  readonly connectedSince: PlainDate | undefined;
}

/** Everything that can be set. */
export interface Policy {
  readonly me: Owner | undefined;
  readonly keep: KeepRules;
  /** Points by signal id, over the signal's own. */
  readonly points: Readonly<Record<string, number>>;
  /** Switches by signal id, over the signal's own. */
  readonly signals: Readonly<Record<string, boolean>>;
  /** Limit of a family, in points. */
  readonly limits: Readonly<Record<string, number>>;
  /** Where `review` and `remove` begin. */
  readonly lines: { readonly review: number; readonly remove: number };
  /** People a day. */
  readonly pace: number;
  readonly method: "connections" | "profile";
  readonly device: "desktop" | "mobile";
}

/** The policy in force when the user says nothing. */
export const DEFAULT_POLICY: Policy = {
  me: undefined,
  keep: { people: [], companies: [], titleWords: [], connectedSince: undefined },
  points: {},
  signals: {},
  limits: {
    explicit: 53,
    lure: 43,
    channel: 33,
    pitch: 33,
    behaviour: 30,
    invite: 30,
    position: 30,
    name: 26,
    cluster: 26,
    slug: 10,
    staleness: 45,
    "off-topic": 30,
    "speaks-for": 56,
  },
  lines: { review: 35, remove: 60 },
  pace: 15,
  method: "connections",
  device: "desktop",
};
