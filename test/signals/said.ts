/** Which of the signals that read position, company and name speak of a person. */
import type { Connection, Network } from "../../src/people/person.ts";
import { nameContact } from "../../src/signals/name-contact.ts";
import { namePromo } from "../../src/signals/name-promo.ts";
import { openNetworker } from "../../src/signals/open-networker.ts";
import { positionContact } from "../../src/signals/position-contact.ts";
import { positionOffer } from "../../src/signals/position-offer.ts";
import { DEFAULT_POLICY } from "../../src/verdict/policy.ts";
import { surveyed } from "../../src/verdict/signal.ts";

export const TEXT_SIGNALS = [positionOffer, positionContact, openNetworker, nameContact, namePromo];

const NETWORK: Network = { asOf: "2026-01-01", me: undefined, people: [] };

/** What each of them that speaks has to say, by its id. */
export function reasons(known: Partial<Connection>): Record<string, string> {
  const blank = { row: 1, firstName: "Ada", lastName: "Example", name: "Ada Example", url: "", email: "", company: "", position: "" };
  const person = { id: "ada-example", employer: "", namesakes: 0, connectedOn: undefined, ...blank, ...known };
  return Object.fromEntries(
    TEXT_SIGNALS.flatMap((signal) => {
      // These need the connection alone; their common type does not say so.
      const evidence = signal.look(
        person as unknown as Parameters<typeof signal.look>[0],
        NETWORK,
        surveyed(signal, NETWORK, DEFAULT_POLICY)?.found,
      );
      return evidence ? [[signal.id, evidence.because]] : [];
    }),
  );
}

/** The ids of those that speak. */
export function said(known: Partial<Connection>): string[] {
  return Object.keys(reasons(known));
}
