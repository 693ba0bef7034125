/** The user invited them. */
import { signal } from "../verdict/signal.ts";

export const iInvited = signal({
  id: "i-invited",
  group: "relevance",
  family: "contact",
  title: "You invited them",
  why: "You asked for this connection yourself. The file covers some months only, so most invitations are unknown.",
  points: -13,
  needs: ["invitations"],
  look: ({ invitations: { sent } }) =>
    sent === undefined ? undefined : { strength: 1, because: `you invited them in ${sent.slice(0, 4)}` },
  examples: {
    fires: [{ person: { invitations: { sent: "2025-10-02", received: undefined, noticed: undefined } } }],
    silent: [{ person: { invitations: { sent: undefined, received: "2025-10-02", noticed: undefined } } }],
  },
});
