/** The note of their invitation was an offer. */
import { signal } from "../verdict/signal.ts";

/** By the ids of the signals that listen; the most telling first. */
const OFFERS = [
  ["lure-crypto-invest", "an investment"],
  ["lure-task-job", "pay-per-day online work"],
  ["lure-advance-fee", "money or a loan"],
  ["lure-romance", "personal remarks"],
  ["guest-post-offer", "guest posts or backlinks"],
  ["unfilled-placeholder", "a template with an unfilled placeholder"],
  ["pitch-first", "a sales pitch"],
] as const;

const nothing = { sent: undefined, received: undefined, heard: [] };

export const invitePitch = signal({
  id: "invite-pitch",
  group: "spam",
  family: "invite",
  title: "Invitation note was a pitch",
  why: "A note that already sells or lures says what the connection is for. Where the same text came again as a message it is counted here only.",
  points: 20,
  needs: ["invitations"],
  look: ({ invitations: { heard } }) => {
    const offer = OFFERS.find(([id]) => heard.includes(id));
    return offer && { strength: 1, because: `Invitation note was ${offer[1] === "personal remarks" ? offer[1] : `an offer: ${offer[1]}`}` };
  },
  examples: {
    fires: [
      { person: { invitations: { ...nothing, received: "2024-03-04", heard: ["pitch-first"] } } },
      { person: { invitations: { ...nothing, received: "2024-03-04", heard: ["lure-romance", "off-platform-early"] } } },
    ],
    silent: [
      { person: { invitations: { ...nothing, received: "2024-03-04" } } },
      {
        note: "Another channel alone: invite-off-platform speaks.",
        person: { invitations: { ...nothing, received: "2024-03-04", heard: ["off-platform-early"] } },
      },
    ],
  },
});
