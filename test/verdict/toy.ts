/** Invented signals, people and networks, small enough to add up by hand. */
import { identify } from "../../src/people/connections.ts";
import { UNMENTIONED } from "../../src/people/facts.ts";
import { NO_HISTORY } from "../../src/people/history.ts";
import type { Network, Owner, Person } from "../../src/people/person.ts";
import { assess } from "../../src/verdict/assess.ts";
import type { Assessment } from "../../src/verdict/assessment.ts";
import { DEFAULT_POLICY, type Policy } from "../../src/verdict/policy.ts";
import type { Evidence, Signal } from "../../src/verdict/signal.ts";

/** A signal that says the same of everybody it is asked about. */
export function toy(
  id: string,
  points: number,
  more: Partial<Signal> & { readonly strength?: number; readonly cost?: string } = {},
): Signal {
  const { strength = 1, cost, ...own } = more;
  const evidence: Evidence = { strength, because: `${id} speaks`, ...(cost === undefined ? {} : { cost }) };
  return {
    id,
    group: "spam",
    family: id,
    title: id,
    why: id,
    points,
    needs: ["connections"],
    look: () => evidence,
    examples: { fires: [{ person: {} }], silent: [{ person: {} }] },
    ...own,
  };
}

/** Signals for one question each: spam of a family, staleness, what speaks for a person, another field. */
export const spam = (family: string, points: number, more: Partial<Signal> = {}): Signal =>
  toy(`${family}-sign`, points, { family, ...more });
export const stale = (points: number): Signal => toy("stale", points, { group: "staleness", family: "silence" });
export const silent = (points: number): Signal => toy("silent", points, { group: "staleness", family: "silence", wordless: true });
export const far = (points: number): Signal => toy("far", points, { group: "relevance", family: "off-topic" });
export const speaks = (points: number): Signal => toy("speaks", -points, { group: "relevance", family: "trust" });
export const guard = (): Signal => toy("guard", 0, { group: "relevance", family: "guard", guard: true });
export const costs = (cost = "a line to somebody"): Signal => ({
  ...toy("costs", -1, { group: "relevance", family: "trust" }),
  look: () => ({ strength: 0, because: "costs", cost }),
});

export const ME: Owner = { titles: [], companies: [], pastCompanies: [], schools: [], keywords: [], targetCompanies: [], goals: [] };

/** What every file says of somebody it does not mention: everything could be seen, and there was nothing. */
export const SEEN: Partial<Person> = { ...UNMENTIONED, messages: { ...NO_HISTORY } };

/** Somebody invented; the number goes into name and address. */
export function somebody(known: Partial<Person> = {}, number = 1): Person {
  const [plain] = identify([
    {
      id: `person-${number}`,
      row: number,
      firstName: "Ada",
      lastName: `Example${number}`,
      name: `Ada Example${number}`,
      url: `https://www.linkedin.com/in/person-${number}`,
      email: "",
      company: "",
      position: "",
      connectedOn: "2020-06-01",
    },
  ]) as [Person];
  return { ...plain, ...known };
}

/** Everybody's files were there. */
export const INFORMED: Partial<Network> = { me: ME, profiled: true };

export function networkOf(people: readonly Person[], more: Partial<Network> = {}): Network {
  return { asOf: "2026-01-15", me: undefined, people, ...more };
}

/** One person judged by some signals. */
export function judged(
  signals: readonly Signal[],
  person: Partial<Person> = {},
  { network = {}, policy = {} }: { readonly network?: Partial<Network>; readonly policy?: Partial<Policy> } = {},
): Assessment {
  return assess(networkOf([somebody(person)], network), signals, { ...DEFAULT_POLICY, ...policy })[0] as Assessment;
}

/** One person of whom all files speak, judged by some signals. */
export const seen = (signals: readonly Signal[], person: Partial<Person> = {}, policy: Partial<Policy> = {}): Assessment =>
  judged(signals, { ...SEEN, ...person }, { network: INFORMED, policy });

/** An assessment with its receipt written out, to be compared. */
export const written = (one: Assessment) => ({ ...one, receipt: one.receipt() });

/** A receipt in short. */
export const lines = ({ receipt }: Assessment): readonly (readonly [signal: string, points: number])[] =>
  receipt().map(({ signal, points }) => [signal, points]);
