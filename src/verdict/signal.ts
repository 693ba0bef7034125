/** The shape of a signal: what it looks at, what it says, and its examples both ways. */
import type { Connection, FactName, Facts, Network, Owner, Person, PlainDate } from "../people/person.ts";
import type { Policy } from "./policy.ts";

/** Which question a signal speaks to. `spam` and `staleness` speak for removing, `relevance` for keeping. */
export type Group = "staleness" | "spam" | "relevance";

/** What a signal cannot do without: facts of a file, or knowing who the user is. */
export type Need = FactName | "me";

/** A person of whom the needed facts are known. */
export type Informed<N extends Need> = Person & Required<Pick<Facts, Extract<N, Exclude<FactName, "connections">>>>;

/** What a signal says about one person. */
export interface Evidence {
  /** 0…1, the share of the signal's points. */
  readonly strength: number;
  /** For the receipt: one clause for the person who decides, about signs, never about character. */
  readonly because: string;
  /** 0…1, where on the scale of staleness it puts the person, if that is not the share of the staleness limit that it weighs. */
  readonly staleness?: number;
  /** What a removal would cost, where the evidence is also that. */
  readonly cost?: string;
  /** What is worth knowing and weighs nothing. */
  readonly remark?: string;
}

/** An invented person (with others around where the signal looks at many) on whom a signal fires or stays silent. */
export interface Example {
  /** What the example shows, where it is not plain. */
  readonly note?: string;
  readonly person?: Partial<Connection> & Partial<Omit<Facts, "connections">>;
  /** What they and you wrote, the earliest first, on May 1, 2024 where no day is said; read as messages.csv is. */
  readonly thread?: readonly { readonly from: "them" | "me"; readonly on?: PlainDate; readonly text: string }[];
  /** The note of their invitation, read as Invitations.csv is. */
  readonly invitation?: string;
  /** Other people in the same network; a number repeats the person with other names and addresses. */
  readonly others?: readonly (Partial<Connection> & Partial<Omit<Facts, "connections">> & { readonly times?: number })[];
  readonly me?: Partial<Owner>;
  readonly policy?: Partial<Policy>;
  readonly asOf?: PlainDate;
  readonly messagesSince?: PlainDate;
  readonly silenceUnknown?: boolean;
}

/** At least one. */
export type Some<T> = readonly [T, ...T[]];

/**
 * One thing prune looks for.
 *
 * @typeParam N what it needs to know
 * @typeParam S what its survey of the whole network yields
 */
export interface Signal<N extends Need = Need, S = unknown> {
  /** The file's name: what it sees, in the state it complains about. Forever. */
  readonly id: string;
  readonly group: Group;
  /** Hits of one family repeat each other; `policy.limits` caps each family. */
  readonly family: string;
  /** For the receipt and the list of signals. */
  readonly title: string;
  /** For someone who disagrees. */
  readonly why: string;
  /** Ten points double the odds. At full strength: + towards removing, − towards keeping. */
  readonly points: number;
  readonly needs: readonly N[];
  /** If it speaks, the person is protected. */
  readonly guard?: true;
  /** If it speaks, nothing of this group counts. */
  readonly stops?: "staleness";
  /** If it speaks, the person is worth a look at least, unless something protects them. */
  readonly raises?: true;
  /** Where little else is known, the order of people goes by it before anything else that only orders them. */
  readonly orders?: true;
  /** Too weak, or too much about the user, to be one of the two families of spam signs that `remove` asks for. */
  readonly weak?: true;
  /** Switched off unless the policy switches it on. */
  readonly off?: true;
  /** The learned reading it goes by, if any: of first messages, or of what people write into position and company. */
  readonly reads?: "messages" | "offers";
  /** If it speaks, no word was ever exchanged: long enough, and of another field, the tie never was. */
  readonly wordless?: true;
  /** Says that nobody wrote, or answered, any more. Not asked where messages may be missing that say otherwise. */
  readonly claimsSilence?: true;
  /** One look over everybody before the people are looked at one by one; `undefined` where there is nothing to say of anybody. */
  readonly survey?: (network: Network, policy: Policy) => S | undefined;
  /** Says nothing, or gives evidence. Pure. */
  readonly look: (person: Informed<N>, network: Network, survey: S) => Evidence | undefined;
  readonly examples: { readonly fires: Some<Example>; readonly silent: Some<Example> };
}

/** What a signal's survey of a network found; `undefined` where the signal has nothing to say of anybody. */
export function surveyed({ survey }: Signal, network: Network, policy: Policy): { readonly found: unknown } | undefined {
  if (survey === undefined) return { found: undefined };
  const found = survey(network, policy);
  return found === undefined ? undefined : { found };
}

/** Declares a signal; infers what it needs and what its survey yields. */
export function signal<const N extends Need, S = undefined>(definition: Signal<N, S>): Signal {
  return definition as unknown as Signal;
}
