/** The note of their invitation asked to go on elsewhere. */
import { isOffer } from "../people/history.ts";
import { signal } from "../verdict/signal.ts";

const POINTS = 23;
/** Where nothing is offered. */
const ALONE = 6 / POINTS;

export const inviteOffPlatform = signal({
  id: "invite-off-platform",
  group: "spam",
  family: "invite",
  title: "Invitation asked for another channel",
  why: "Who gives a chat, a number or a calendar before you have accepted is not after a connection on LinkedIn. Small traders do so honestly, so it weighs little unless an offer comes with it.",
  points: POINTS,
  needs: ["invitations"],
  reads: "messages",
  look: ({ invitations: { noticed } }) => {
    if (noticed === undefined || (noticed.channel === undefined && !noticed.booking && noticed.family !== "off-platform")) return undefined;
    const { channel, booking } = noticed;
    const what = channel === "telephone" ? "a telephone number" : channel === undefined && booking ? "a link to book a meeting" : undefined;
    return {
      strength: isOffer(noticed) ? 1 : Math.max(ALONE, noticed.family === "off-platform" ? Math.min(1, noticed.points / POINTS) : 0),
      because: `the note of their invitation ${what === undefined ? "asked for another channel" : `held ${what}`}`,
    };
  },
  examples: {
    fires: [
      { invitation: "Telegram: @ada_example7" },
      { invitation: "Pick a slot in my calendar: https://calendly.com/ada-example/15min" },
    ],
    silent: [
      { invitation: "We met at the harbour conference in May and talked about pumps. It would be good to stay in touch." },
      { person: { invitations: { sent: undefined, received: "2024-03-04", noticed: undefined } } },
    ],
  },
});
