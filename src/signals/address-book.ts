/** They are in the address book the user uploaded. */
import { signal } from "../verdict/signal.ts";

export const addressBook = signal({
  id: "address-book",
  group: "relevance",
  family: "trust",
  title: "In your address book",
  why: "You had their number or address before LinkedIn did. Matched by e-mail address, or by a name that is unique on both sides.",
  points: -10,
  needs: ["contacts"],
  look: ({ contacts: { listed } }) => (listed ? { strength: 1, because: "is in the address book you uploaded" } : undefined),
  examples: { fires: [{ person: { contacts: { listed: true } } }], silent: [{ person: { contacts: { listed: false } } }] },
});
