/** From what an export says to judged people: where the collection of signals meets its machinery. */

import { mergeOwners } from "./contact/owner.ts";
import { rememberImpressions } from "./contact/remember-impressions.ts";
import { corrected } from "./people/corrections.ts";
import type { Listen } from "./people/history.ts";
import { join } from "./people/join.ts";
import type { Network, PlainDate } from "./people/person.ts";
import type { Reading } from "./reading/reading.ts";
import { signals } from "./signals/index.ts";
import { textOnce } from "./text/text.ts";
import { assess } from "./verdict/assess.ts";
import type { Assessment } from "./verdict/assessment.ts";
import { missingFiles } from "./verdict/confidence.ts";
import { isGreeting, isRefusal } from "./verdict/courtesy.ts";
import { inquiries } from "./verdict/inquiry.ts";
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

/** Everybody in a reading, with what the policy knows better of their jobs. */
export function networkOf(reading: Reading, policy: Policy, asOf?: PlainDate): Network {
  return {
    asOf: asOf ?? reading.dated ?? UNDATED,
    me: mergeOwners(policy.me, reading.owner),
    people: corrected(join(reading.connections, reading.facts), policy.jobs),
    profiled: reading.profiled,
    silenceUnknown: reading.silenceUnknown,
    ...(reading.messagesSince === undefined ? {} : { messagesSince: reading.messagesSince }),
  };
}

const listeners = signals.filter((signal) => signal.hears !== undefined);
/** Those who never take somebody who asks about offers for one who makes them. */
const undeceived = listeners.filter(({ id }) => !/^(?:lure|pitch|scheduler)-/.test(id));

/** The signals' ears: what a text sounds like, decided while it streams by. The text is not kept. */
export const listen: Listen = rememberImpressions((message, direction, isOpen) => {
  const text = textOnce(message);
  const asked = isOpen && direction === "received" ? (inquiries.find(text) === undefined ? listeners : undeceived) : [];
  return {
    heard: asked.flatMap((signal) => {
      if (!signal.hears?.(text)) return [];
      const word = signal.tells?.(text);
      return word === undefined ? [signal.id] : [signal.id, `${signal.id}:${word}`];
    }),
    greeting: isGreeting(text),
    refusal: direction === "sent" && isRefusal(text),
    words: text.words.length,
  };
});
