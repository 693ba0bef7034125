/** From what an export says to judged people: where the collection of signals meets its machinery. */

import { mergeOwners } from "./contact/owner.ts";
import { corrected } from "./people/corrections.ts";
import type { FileFacts } from "./people/facts.ts";
import { join } from "./people/join.ts";
import type { Network, PlainDate } from "./people/person.ts";
import type { Reading } from "./reading/reading.ts";
import { signals } from "./signals/index.ts";
import { assess } from "./verdict/assess.ts";
import type { Assessment } from "./verdict/assessment.ts";
import { missingFiles } from "./verdict/confidence.ts";
import type { Policy } from "./verdict/policy.ts";

/** A network and what prune thinks of each person in it, unranked. */
export interface Analysis {
  readonly reading: Reading;
  readonly network: Network;
  readonly assessments: readonly Assessment[];
  /** Files of the export that would tell more, the most telling first. */
  readonly missing: readonly string[];
}

/** The date of reference where an export holds no date at all: nothing in it can be stale. */
export const UNDATED: PlainDate = "1970-01-01";

/** Judges everybody in a reading. Pure: the same reading, policy and date give the same assessments. */
export function analyse(reading: Reading, policy: Policy, asOf?: PlainDate, network = networkOf(reading, policy, asOf)): Analysis {
  return { reading, network, assessments: assess(network, signals, policy), missing: missingFiles(network) };
}

/**
 * Everybody in a reading, with what the policy knows better of their jobs.
 *
 * @param remembered facts that no file of the export tells: what the user noted, what earlier exports say
 */
export function networkOf(reading: Reading, policy: Policy, asOf?: PlainDate, remembered: FileFacts = {}): Network {
  return {
    asOf: asOf ?? reading.dated ?? UNDATED,
    me: mergeOwners(policy.me, reading.owner),
    people: corrected(join(reading.connections, { ...reading.facts, ...remembered }), policy.jobs),
    profiled: reading.profiled,
    silenceUnknown: reading.silenceUnknown,
    ...(reading.messagesSince === undefined ? {} : { messagesSince: reading.messagesSince }),
  };
}
