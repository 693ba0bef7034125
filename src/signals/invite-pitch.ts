/** The note of their invitation was an offer. */
import { isOffer } from "../people/history.ts";
import { offered } from "../verdict/first-words.ts";
import { signal } from "../verdict/signal.ts";

const POINTS = 20;
/** What a template without a name in it weighs, whatever it says. */
const TEMPLATE = 15;

export const invitePitch = signal({
  id: "invite-pitch",
  group: "spam",
  family: "invite",
  title: "Invitation note was a pitch",
  why: "A note that already sells or lures says what the connection is for. Where the same text came again as a message it is counted here only.",
  points: POINTS,
  needs: ["invitations"],
  reads: "messages",
  look: ({ invitations: { noticed } }) => {
    if (noticed === undefined || !isOffer(noticed)) return undefined;
    const points = Math.min(POINTS, Math.max(noticed.points, noticed.template ? TEMPLATE : 0));
    return { strength: points / POINTS, because: `the note of their invitation reads like ${offered(noticed)}` };
  },
  examples: {
    fires: [
      {
        invitation:
          "We help companies like yours to get more qualified leads every month. Would you be open to a quick 15 minute call this week to see how we can double your pipeline?",
      },
      { invitation: "Hi {{first_name}}, I would like to add you to my network." },
    ],
    silent: [
      { invitation: "We met at the harbour conference in May and talked about pumps. It would be good to stay in touch." },
      { note: "Another channel alone: invite-off-platform speaks.", invitation: "Telegram: @ada_example7" },
    ],
  },
});
