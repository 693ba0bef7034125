/** Which of the signals that read position, company and name speak of a person. */
import type { Connection, Network } from "../../src/person/person.ts";
import { nameContact } from "../../src/signals/name-contact.ts";
import { namePromo } from "../../src/signals/name-promo.ts";
import { openNetworker } from "../../src/signals/open-networker.ts";
import { positionContact } from "../../src/signals/position-contact.ts";
import { positionCrypto } from "../../src/signals/position-crypto.ts";
import { positionGuestPost } from "../../src/signals/position-guest-post.ts";
import { positionLeadgen } from "../../src/signals/position-leadgen.ts";
import { positionMlm } from "../../src/signals/position-mlm.ts";
import { positionMoney } from "../../src/signals/position-money.ts";
import { positionTaskJob } from "../../src/signals/position-task-job.ts";

export const TEXT_SIGNALS = [
  positionMoney,
  positionTaskJob,
  positionMlm,
  positionGuestPost,
  positionCrypto,
  positionContact,
  positionLeadgen,
  openNetworker,
  nameContact,
  namePromo,
];

const NETWORK: Network = { asOf: "2026-01-01", me: undefined, people: [] };

/** The signals' ids. */
export function said(known: Partial<Connection>): string[] {
  const person = {
    id: "ada-example",
    namesakes: 0,
    row: 1,
    firstName: "Ada",
    lastName: "Example",
    name: "Ada Example",
    url: "",
    email: "",
    company: "",
    position: "",
    connectedOn: undefined,
    ...known,
  };
  return TEXT_SIGNALS.filter((signal) => signal.look(person, NETWORK, undefined)).map(({ id }) => id);
}
