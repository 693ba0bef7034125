/** What the user wants: who they are, whom to keep, what counts how much. Defaults here, the file's form in `policy-file.ts`. */
import { PruneError } from "../errors.ts";
import type { Filter } from "../network/filter.ts";
import type { JobCorrection, Owner, PersonId, PlainDate } from "../people/person.ts";

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

/** What the user decided about somebody, and on which day. */
export interface Decided {
  readonly decision: "removed" | "unfollowed" | "keep" | "later";
  readonly on: PlainDate;
}

/** What the user wishes for somebody, since they are in a group. */
export interface GroupWish {
  readonly wish: "keep" | "let-go";
  /** The group's id, and its title. */
  readonly group: string;
  readonly title: string;
}

/** Everything that can be set. */
export interface Policy {
  readonly me: Owner | undefined;
  readonly keep: KeepRules;
  /** What the user knows better of jobs, later ones over earlier ones. */
  readonly jobs: readonly JobCorrection[];
  /** The user's own rules about people, by name. */
  readonly rules: Readonly<Record<string, Filter>>;
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
  /** So many exports of a network are kept to compare others with; 0 for none. */
  readonly history: number;
  readonly method: "connections" | "profile";
  readonly device: "desktop" | "mobile";
  /** From the journal, not from a policy file: what was decided about people one by one. */
  readonly decided?: ReadonlyMap<PersonId, Decided>;
  /** From the journal as well: of each person the wish that counts about a group they are in. Own decisions have taken precedence. */
  readonly wishes?: ReadonlyMap<PersonId, GroupWish>;
  /** From the wishes: how likely the user would let somebody go, from 0 to 1. */
  readonly likelyToGo?: ReadonlyMap<PersonId, number>;
}

/** The policy in force when the user says nothing. */
export const DEFAULT_POLICY: Policy = {
  me: undefined,
  keep: { people: [], companies: [], titleWords: [], connectedSince: undefined },
  jobs: [],
  rules: {},
  points: {},
  signals: {},
  limits: {
    explicit: 53,
    lure: 53,
    channel: 33,
    pitch: 55,
    behaviour: 30,
    invite: 30,
    position: 55,
    name: 26,
    cluster: 26,
    slug: 10,
    staleness: 45,
    "off-topic": 30,
    // Silence and another field together: `npm run evaluate` asked for it.
    quiet: 60,
    "speaks-for": 56,
  },
  lines: { review: 35, remove: 60 },
  pace: 15,
  history: 36,
  method: "connections",
  device: "desktop",
};

/** What one place says: a policy file, or the flags. Everything may be missing. */
export interface PartialPolicy {
  readonly me?: Partial<Owner>;
  readonly keep?: {
    readonly people?: readonly string[];
    readonly companies?: readonly string[];
    readonly titleWords?: readonly string[];
    readonly connectedSince?: PlainDate;
  };
  readonly jobs?: readonly JobCorrection[];
  readonly rules?: Readonly<Record<string, Filter>>;
  readonly points?: Readonly<Record<string, number>>;
  readonly signals?: Readonly<Record<string, boolean>>;
  readonly lines?: { readonly review?: number; readonly remove?: number };
  readonly pace?: number;
  readonly history?: number;
  readonly method?: Policy["method"];
  readonly device?: Policy["device"];
}

/** A place that says something: the path of a file, or `the command line`. */
export interface PolicyLayer {
  readonly from: string;
  readonly says: PartialPolicy;
}

/** Where a value is from that nobody set. */
export const BY_DEFAULT = "default";

const NOBODY: Omit<Owner, "name"> = {
  titles: [],
  companies: [],
  pastCompanies: [],
  schools: [],
  keywords: [],
  targetCompanies: [],
  goals: [],
};

/**
 * Lays policies over the defaults, the weakest first. A nearer place outdoes a farther one value by value; only the lists of
 * `keep` add up, since somebody who is to be kept anywhere must not be proposed.
 *
 * @returns the policy, and where each of its values is from, by path (`lines.review`, `points.long-silence`)
 * @throws PruneError `usage` where the places contradict each other.
 */
export function mergePolicy(layers: readonly PolicyLayer[]): { readonly policy: Policy; readonly from: ReadonlyMap<string, string> } {
  const from = new Map<string, string>();

  /** The nearest value of a section's key. */
  const nearest = <T>(path: string, standard: T, pick: (says: PartialPolicy) => T | undefined): T => {
    const layer = layers.findLast(({ says }) => pick(says) !== undefined);
    from.set(path, layer?.from ?? BY_DEFAULT);
    return layer === undefined ? standard : (pick(layer.says) as T);
  };
  /** All values of a list, each once. */
  const together = (path: string, pick: (says: PartialPolicy) => readonly string[] | undefined): readonly string[] => {
    const speaking = layers.filter(({ says }) => (pick(says) ?? []).length > 0);
    from.set(path, speaking.map((layer) => layer.from).join(" and ") || BY_DEFAULT);
    return [...new Set(speaking.flatMap(({ says }) => pick(says) ?? []))];
  };
  /** The nearest value of every key that occurs. */
  const byKey = <T>(
    section: string,
    pick: (says: PartialPolicy) => Readonly<Record<string, T>> | undefined,
  ): Readonly<Record<string, T>> => {
    const keys = new Set(layers.flatMap(({ says }) => Object.keys(pick(says) ?? {})));
    return Object.fromEntries(
      [...keys].sort().map((key) => [key, nearest(`${section}.${key}`, undefined, (says) => pick(says)?.[key]) as T]),
    );
  };
  /** All corrections, those of nearer places last. */
  const corrections = (): readonly JobCorrection[] => {
    const speaking = layers.filter(({ says }) => (says.jobs ?? []).length > 0);
    from.set("jobs", speaking.map((layer) => layer.from).join(" and ") || BY_DEFAULT);
    return speaking.flatMap(({ says }) => says.jobs ?? []);
  };
  const mine = <K extends keyof typeof NOBODY>(key: K) => nearest<Owner[K]>(`me.${key}`, NOBODY[key], ({ me }) => me?.[key]);

  const name = nearest("me.name", undefined, ({ me }) => me?.name);
  const me: Owner = {
    ...(name === undefined ? {} : { name }),
    titles: mine("titles"),
    companies: mine("companies"),
    pastCompanies: mine("pastCompanies"),
    schools: mine("schools"),
    keywords: mine("keywords"),
    targetCompanies: mine("targetCompanies"),
    goals: mine("goals"),
  };
  const policy: Policy = {
    me: layers.some(({ says }) => says.me !== undefined) ? me : undefined,
    keep: {
      people: together("keep.people", ({ keep }) => keep?.people),
      companies: together("keep.companies", ({ keep }) => keep?.companies),
      titleWords: together("keep.titleWords", ({ keep }) => keep?.titleWords),
      connectedSince: nearest("keep.connectedSince", DEFAULT_POLICY.keep.connectedSince, ({ keep }) => keep?.connectedSince),
    },
    jobs: corrections(),
    rules: byKey("rules", ({ rules }) => rules),
    points: byKey("points", ({ points }) => points),
    signals: byKey("signals", ({ signals }) => signals),
    limits: DEFAULT_POLICY.limits,
    lines: {
      review: nearest("lines.review", DEFAULT_POLICY.lines.review, ({ lines }) => lines?.review),
      remove: nearest("lines.remove", DEFAULT_POLICY.lines.remove, ({ lines }) => lines?.remove),
    },
    pace: nearest("pace", DEFAULT_POLICY.pace, ({ pace }) => pace),
    history: nearest("history", DEFAULT_POLICY.history, ({ history }) => history),
    method: nearest("method", DEFAULT_POLICY.method, ({ method }) => method),
    device: nearest("device", DEFAULT_POLICY.device, ({ device }) => device),
  };
  const { review, remove } = policy.lines;
  if (review >= remove) {
    throw new PruneError(
      "usage",
      `lines.review (${review}, ${from.get("lines.review")}) must be below lines.remove (${remove}, ${from.get("lines.remove")}).`,
      "Set both, for example review 35 and remove 60.",
    );
  }
  return { policy, from };
}
