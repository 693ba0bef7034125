/** People who let the user see their e-mail address. */
import { signal } from "../verdict/signal.ts";

export const emailShared = signal({
  id: "email-shared",
  group: "relevance",
  family: "trust",
  title: "Shares an e-mail address with you",
  why: "LinkedIn exports an address only where its owner allows it. Sellers share theirs too, so it counts a little and no more.",
  points: -7,
  needs: ["connections"],
  look: ({ email }) => (email.includes("@") ? { strength: 1, because: "shares an e-mail address with you" } : undefined),
  examples: { fires: [{ person: { email: "ada@example.org" } }], silent: [{ person: { email: "" } }, { person: { email: "NA" } }] },
});
