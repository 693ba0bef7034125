/** What a network would lose, and gain, if some of its people went. */

import { writtenFunction } from "../detect/functions.ts";
import { yearOf } from "../people/calendar.ts";
import type { Assessment, Verdict } from "../verdict/assessment.ts";

/** A company, year or function of which nobody would be left. */
export interface Loss {
  readonly name: string;
  /** How many went. */
  readonly people: number;
}

/** Both ways between the user and those who go; `null` where the file is not in the export. */
export interface BothWays {
  readonly received: number | null;
  readonly given: number | null;
}

/** The network without them. Lists begin with the largest loss. */
export interface WhatIf {
  /** How many would go. */
  readonly people: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly companies: readonly Loss[];
  /** People the user exchanged messages with; `null` without messages.csv. */
  readonly conversations: number | null;
  readonly recommendations: BothWays;
  readonly endorsements: BothWays;
  /** Years of connection, by `Connected On`. */
  readonly years: readonly Loss[];
  /** Job functions. */
  readonly fields: readonly Loss[];
}

/**
 * What would change.
 *
 * @param everybody whose connection there still is, those who would go among them
 * @param going who would go
 */
export function whatIf(everybody: readonly Assessment[], going: readonly Assessment[]): WhatIf {
  const gone = new Set(going);
  const staying = everybody.filter((one) => !gone.has(one));
  const verdicts: Record<Verdict, number> = { remove: 0, unfollow: 0, review: 0, keep: 0 };
  for (const { verdict } of going) verdicts[verdict] += 1;
  const histories = going.flatMap(({ person }) => person.messages ?? []);
  return {
    people: going.length,
    verdicts,
    companies: companiesLost(going, staying),
    conversations: going.length > histories.length ? null : histories.filter(({ exchanges }) => exchanges > 0).length,
    recommendations: {
      received: total(going, ({ person }) => person.recommendations?.received?.length),
      given: total(going, ({ person }) => person.recommendations?.given?.length),
    },
    endorsements: {
      received: total(going, ({ person }) => person.endorsements?.received),
      given: total(going, ({ person }) => person.endorsements?.given),
    },
    years: lost(going, staying, ({ person }) => (person.connectedOn === undefined ? [] : [yearOf(person.connectedOn)])),
    fields: lost(going, staying, ({ person: { function: job } }) => (job === null ? [] : [writtenFunction(job)])),
  };
}

/** By what identifies the company, under the name most of its people give it. */
function companiesLost(going: readonly Assessment[], staying: readonly Assessment[]): readonly Loss[] {
  const names = new Map<string, Map<string, number>>();
  for (const { person } of going) {
    const spellings = names.get(person.employer) ?? new Map<string, number>();
    spellings.set(person.company, (spellings.get(person.company) ?? 0) + 1);
    names.set(person.employer, spellings);
  }
  const nameOf = (employer: string) => [...(names.get(employer) as Map<string, number>)].sort(larger)[0]?.[0] as string;
  return lost(going, staying, ({ person }) => (person.employer === "" ? [] : [person.employer])).map(({ name, people }) => ({
    name: nameOf(name),
    people,
  }));
}

/** What only those who go have, the most frequent first. */
function lost(
  going: readonly Assessment[],
  staying: readonly Assessment[],
  keysOf: (assessment: Assessment) => readonly string[],
): readonly Loss[] {
  const counts = new Map<string, number>();
  for (const one of going) for (const key of keysOf(one)) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const one of staying) {
    if (counts.size === 0) break;
    for (const key of keysOf(one)) counts.delete(key);
  }
  return [...counts].sort(larger).map(([name, people]) => ({ name, people }));
}

/** The larger first, then by name in code-unit order: the same on every machine. */
function larger([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number {
  return n - m || (a < b ? -1 : 1);
}

/** A sum over everybody; `null` where it is known of nobody. A file's facts are there for everybody, or for nobody. */
function total(going: readonly Assessment[], of: (assessment: Assessment) => number | undefined): number | null {
  const known = going.flatMap((one) => of(one) ?? []);
  return known.length < going.length ? null : known.reduce((sum, number) => sum + number, 0);
}
