/** The note of their invitation asked to go on elsewhere. */
import { wordOf } from "../verdict/heard.ts";
import { signal } from "../verdict/signal.ts";

const nothing = { sent: undefined, received: undefined, heard: [] };

export const inviteOffPlatform = signal({
  id: "invite-off-platform",
  group: "spam",
  family: "invite",
  title: "Invitation asked for another channel",
  why: "Who asks for WhatsApp, a number or a slot in your calendar before you have accepted is not after a connection on LinkedIn.",
  points: 23,
  needs: ["invitations"],
  look: ({ invitations: { heard } }) => {
    if (!heard.includes("off-platform-early") && !heard.includes("scheduler-first")) return undefined;
    const app = wordOf("off-platform-early", heard);
    return {
      strength: 1,
      because: `the note of their invitation asked ${app === undefined ? "for another channel" : `you to move to ${app}`}`,
    };
  },
  examples: {
    fires: [
      { person: { invitations: { ...nothing, received: "2024-03-04", heard: ["off-platform-early"] } } },
      { person: { invitations: { ...nothing, received: "2024-03-04", heard: ["scheduler-first"] } } },
    ],
    silent: [
      { person: { invitations: { ...nothing, received: "2024-03-04" } } },
      { person: { invitations: { ...nothing, received: "2024-03-04", heard: ["pitch-first"] } } },
    ],
  },
});
